import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { JournalBroken, JournalFull } from '../../server/journal/journal.ts';
import { SqliteJournal } from '../../server/journal/sqlite.ts';
import { body, DIALOGUE, journalContract, onRecord } from './contract.ts';
import { folders } from './folder.ts';

const folder = folders();
const newFile = () => join(folder(), 'journal.sqlite');

journalContract('SQLite', {
  outlivesOwner: true,
  place() {
    const file = newFile();
    return () => new SqliteJournal(file, DIALOGUE);
  },
});

const batch = (expectedHead: number, ...events: { body: string; onRecord: boolean }[]) => ({
  expectedHead,
  events,
  acts: [],
});
const long = (type: string) => ({
  body: JSON.stringify({ type, v: 1, at: 1, words: 'x'.repeat(5000) }),
  onRecord: true,
});

test('every commit is synced before it is acknowledged', () => {
  const journal = new SqliteJournal(newFile(), DIALOGUE);
  expect(journal.syncMode()).toBe('FULL');
  journal.close();
});

test('the file and its write-ahead log are their owner’s alone, also one that an earlier release left open to others', () => {
  const file = newFile();
  const modes = () => [file, `${file}-wal`, `${file}-shm`].map((one) => statSync(one).mode & 0o777);
  const journal = new SqliteJournal(file, DIALOGUE);
  journal.append(batch(0, onRecord('a')));
  expect(modes()).toEqual([0o600, 0o600, 0o600]);
  for (const one of [file, `${file}-wal`, `${file}-shm`]) chmodSync(one, 0o644);
  const again = new SqliteJournal(file, DIALOGUE);
  expect(modes()).toEqual([0o600, 0o600, 0o600]);
  again.close();
  journal.close();
});

describe('a full disk', () => {
  test('refuses the batch, keeps nothing of it, and takes it when there is room again, without reopening', () => {
    const journal = new SqliteJournal(newFile(), DIALOGUE);
    journal.append(batch(0, onRecord('a')));
    const before = journal.head();
    journal.limitPages(20);
    const acts = [{ person: 'ada', command: '1', digest: 'd', answer: '{}', firstPosition: 2 }];
    const many = { ...batch(1, ...Array.from({ length: 50 }, (_, i) => long(`e${i}`))), acts };
    expect(() => journal.append(many)).toThrow(JournalFull);
    expect(() => journal.append(many)).toThrow(JournalFull);
    expect(journal.head()).toEqual(before);
    expect(journal.read(0)).toHaveLength(1);
    expect(journal.act('ada', '1')).toBeUndefined();
    journal.limitPages();
    expect(journal.append(many)).toMatchObject({ ok: true, head: { position: 51 } });
    journal.close();
  });

  test('a small batch still goes in where only a large one has no room', () => {
    const journal = new SqliteJournal(newFile(), DIALOGUE);
    journal.limitPages(12);
    expect(() => journal.append(batch(0, ...Array.from({ length: 50 }, () => long('a'))))).toThrow(JournalFull);
    expect(journal.append(batch(0, onRecord('a')))).toMatchObject({ ok: true });
    journal.close();
  });
});

test('a journal of another dialogue is not opened', () => {
  const file = newFile();
  new SqliteJournal(file, DIALOGUE).close();
  expect(() => new SqliteJournal(file, 'tip-2023')).toThrow('belongs to another dialogue');
});

test('a file that is no journal is not opened', () => {
  expect(() => new SqliteJournal(import.meta.filename, DIALOGUE)).toThrow(JournalBroken);
});

test('two owners of one file: the slower one meets a conflict, and the chain holds', () => {
  const file = newFile();
  const [one, other] = [new SqliteJournal(file, DIALOGUE), new SqliteJournal(file, DIALOGUE)];
  one.append(batch(0, onRecord('a')));
  expect(other.append(batch(0, onRecord('b')))).toEqual({ ok: false, conflict: 1 });
  expect(other.append(batch(1, onRecord('b')))).toMatchObject({ ok: true });
  expect(one.head()).toEqual(other.head());
  expect(one.read(0).map((event) => event.body)).toEqual([body('a'), body('b')]);
  one.close();
  other.close();
});

test('another process in the middle of a write is a fault of this moment, not of the journal', () => {
  const file = newFile();
  const journal = new SqliteJournal(file, DIALOGUE);
  const intruder = new DatabaseSync(file);
  intruder.exec('BEGIN IMMEDIATE');
  expect(() => journal.append(batch(0, onRecord('a')))).toThrow('Another process is writing');
  intruder.exec('ROLLBACK');
  expect(journal.append(batch(0, onRecord('a')))).toMatchObject({ ok: true });
  intruder.close();
  journal.close();
});

test('a closed journal says so instead of losing what it is given', () => {
  const journal = new SqliteJournal(newFile(), DIALOGUE);
  journal.close();
  expect(() => journal.append(batch(0, onRecord('a')))).toThrow(JournalBroken);
});
