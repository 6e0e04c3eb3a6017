import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openHouse, openHouseInMemory } from '../../server/access/house.ts';
import type { Documents } from '../../server/documents/documents.ts';
import { memoryDocuments } from '../../server/documents/memory.ts';
import { sqliteDocuments } from '../../server/documents/sqlite.ts';
import { MemoryKeys, SqliteKeys } from '../../server/journal/keys.ts';
import { folders } from '../journal/folder.ts';
import { TEN } from '../support/smallDay.ts';

/** What every keeper of documents promises, whatever they lie in. */

const newFolder = folders();
const clock = { at: TEN, now: () => clock.at };
const KEEPERS: Readonly<Record<string, () => Documents>> = {
  memory: () => memoryDocuments(clock),
  'the house’s database': () => sqliteDocuments(openHouseInMemory(), new MemoryKeys(), clock),
};
const TEXT = Buffer.from('As received:\r\n\u0000 – ü 😀\n', 'utf8');

describe.each(Object.entries(KEEPERS))('documents in %s', (_, open) => {
  test('[W1] come back byte by byte, each under its own dialogue and id', () => {
    const documents = open();
    expect(documents.keep('som', 'one', TEXT)).toBe(true);
    expect(documents.keep('tip', 'one', Buffer.from('other'))).toBe(true);
    expect(documents.read('som', 'one')?.equals(TEXT)).toBe(true);
    expect(documents.read('tip', 'one')?.toString()).toBe('other');
    expect(documents.read('som', 'two')).toBeUndefined();
  });

  test('are never overwritten: the same bytes again are kept already, others are refused', () => {
    const documents = open();
    documents.keep('som', 'one', TEXT);
    expect(documents.keep('som', 'one', Buffer.from(TEXT))).toBe(true);
    expect(documents.keep('som', 'one', Buffer.from('other'))).toBe(false);
    expect(documents.read('som', 'one')?.equals(TEXT)).toBe(true);
  });

  test('are gone when forgotten, and the id may be used anew', () => {
    const documents = open();
    documents.keep('som', 'one', TEXT);
    documents.forget('som', 'one');
    documents.forget('som', 'never');
    expect(documents.read('som', 'one')).toBeUndefined();
    expect(documents.keep('som', 'one', Buffer.from('other'))).toBe(true);
    expect(documents.read('som', 'one')?.toString()).toBe('other');
  });

  test('are told by how long they have been kept, in one dialogue', () => {
    const documents = open();
    documents.keep('som', 'early', TEXT);
    documents.keep('tip', 'elsewhere', TEXT);
    clock.at += 1_000;
    documents.keep('som', 'late', TEXT);
    expect(documents.keptBefore('som', clock.at)).toEqual(['early']);
    expect(documents.keptBefore('som', clock.at + 1)).toEqual(['early', 'late']);
  });
});

describe('documents on the disk', () => {
  test('of an earlier house, which did not note the time, are as old as can be', () => {
    const folder = newFolder();
    const former = openHouse(folder, []);
    former.db.exec(`CREATE TABLE documents (dialogue TEXT NOT NULL, id TEXT NOT NULL, key TEXT NOT NULL,
      box BLOB NOT NULL, PRIMARY KEY (dialogue, id)) STRICT, WITHOUT ROWID;
      INSERT INTO documents VALUES ('som', 'old', 'key', x'00')`);
    former.close();
    const house = openHouse(folder);
    expect(sqliteDocuments(house, new SqliteKeys(house.db), clock).keptBefore('som', 1)).toEqual(['old']);
    house.close();
  });

  const CANARY = 'ZqTextOfAContributionQz';
  const bytesIn = (folder: string) =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('');

  test('[K4] never lie there in the clear, and outlive a restart', () => {
    const folder = newFolder();
    const house = openHouse(folder);
    sqliteDocuments(house, new SqliteKeys(house.db), clock).keep('som', 'one', Buffer.from(CANARY));
    expect(bytesIn(folder)).not.toContain(CANARY);
    house.close();
    const again = openHouse(folder);
    expect(sqliteDocuments(again, new SqliteKeys(again.db), clock).read('som', 'one')?.toString()).toBe(CANARY);
    again.close();
  });

  test('[K4] a back-up does not open once the key is forgotten', () => {
    const house = openHouseInMemory();
    const keys = new MemoryKeys();
    const taken: string[] = [];
    const watched = Object.assign(Object.create(keys) as MemoryKeys, {
      take() {
        const made = keys.take();
        taken.push(made.id);
        return made;
      },
      get: (id: string) => keys.get(id),
    });
    const documents = sqliteDocuments(house, watched, clock);
    documents.keep('som', 'one', TEXT);
    keys.forget(taken);
    expect(documents.read('som', 'one')).toBeUndefined();
  });
});
