import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JournalBroken, JournalFull } from '../../server/journal/journal.ts';
import { ThreadedSqliteJournal } from '../../server/journal/threaded.ts';
import { DIALOGUE, journalContract, onRecord } from './contract.ts';
import { folders } from './folder.ts';

const folder = folders();
const open = (file = join(folder(), 'journal.sqlite')) => new ThreadedSqliteJournal(file, DIALOGUE);
const batch = (expectedHead: number, ...types: string[]) => ({ expectedHead, events: types.map(onRecord), acts: [] });

journalContract('SQLite with a writing thread', {
  outlivesOwner: true,
  place() {
    const file = join(folder(), 'journal.sqlite');
    return () => open(file);
  },
});

test('the writing thread syncs every commit before it is acknowledged', async () => {
  const journal = open();
  expect(await journal.syncMode()).toBe('FULL');
  await journal.close();
});

test('batches handed over together are written in their order', async () => {
  const journal = open();
  const [first, second, stale] = await Promise.all([
    journal.append(batch(0, 'a', 'b')),
    journal.append(batch(2, 'c')),
    journal.append(batch(2, 'd')),
  ]);
  expect([first, second, stale]).toMatchObject([{ ok: true }, { ok: true }, { ok: false, conflict: 3 }]);
  await journal.close();
});

test('a full disk is told as such, and the journal goes on when there is room again', async () => {
  const journal = open();
  const long = batch(0, 'x'.repeat(100_000));
  await journal.limitPages(12);
  await expect(journal.append(long)).rejects.toThrow(JournalFull);
  expect(journal.head().position).toBe(0);
  await journal.limitPages();
  expect(await journal.append(long)).toMatchObject({ ok: true });
  await journal.close();
});

test('closing waits for the batches under way', async () => {
  const file = join(folder(), 'journal.sqlite');
  const journal = open(file);
  const settled: string[] = [];
  const written = journal.append(batch(0, 'a')).finally(() => settled.push('written'));
  await journal.close().finally(() => settled.push('closed'));
  expect(settled).toEqual(['written', 'closed']);
  expect(await written).toMatchObject({ ok: true });
  await expect(journal.append(batch(1, 'b'))).rejects.toThrow(JournalBroken);
  const again = open(file);
  expect(again.head().position).toBe(1);
  await again.close();
});

test('a writer that dies leaves no batch waiting for ever, and the next batch has a new one', async () => {
  const journal = open();
  await journal.append(batch(0, 'a'));
  const stuck = expect(journal.append(batch(1, ...Array.from({ length: 20_000 }, () => 'b')))).rejects.toThrow(
    JournalBroken,
  );
  await journal.killWriter();
  await stuck;
  // Whether that batch was kept, the journal itself says.
  expect(await journal.append(batch(journal.head().position, 'c'))).toMatchObject({ ok: true });
  await journal.close();
});
