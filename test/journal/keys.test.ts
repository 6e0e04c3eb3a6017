import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test, vi } from 'vitest';
import { JournalFull } from '../../server/journal/journal.ts';
import { MemoryKeys, SqliteKeys } from '../../server/journal/keys.ts';
import type { Keys } from '../../server/journal/seal.ts';
import { folders } from './folder.ts';

const folder = folders();

function openHouse(at = folder()): { at: string; house: DatabaseSync; keys: SqliteKeys } {
  const house = new DatabaseSync(join(at, 'house.sqlite'));
  house.exec('PRAGMA journal_mode = WAL');
  return { at, house, keys: new SqliteKeys(house) };
}

function keysContract(name: string, open: () => Keys): void {
  describe(`keys in ${name}`, () => {
    test('a key is 32 bytes and is found again under its id', () => {
      const keys = open();
      const { id, key } = keys.take();
      expect(key).toHaveLength(32);
      expect(keys.get(id)).toEqual(key);
      expect(keys.get('unheard of')).toBeUndefined();
    });

    test('no two events ever have the same key', () => {
      const keys = open();
      const taken = Array.from({ length: 1000 }, () => keys.take());
      expect(new Set(taken.map(({ id }) => id)).size).toBe(1000);
      expect(new Set(taken.map(({ key }) => key.toString('hex'))).size).toBe(1000);
      for (const { id, key } of taken) expect(keys.get(id)).toEqual(key);
    });

    test('a forgotten key is gone, the others stay, and forgetting twice is no fault', () => {
      const keys = open();
      const [one, two, three] = [keys.take(), keys.take(), keys.take()];
      keys.forget([one.id, three.id]);
      keys.forget([one.id, 'unheard of']);
      keys.forget([]);
      expect([one, two, three].map(({ id }) => keys.get(id))).toEqual([undefined, two.key, undefined]);
    });
  });
}

keysContract('memory', () => new MemoryKeys());
keysContract('the house', () => openHouse().keys);

describe('the keys of a house', () => {
  test('are stored before they are given: another reader of the file finds each at once', () => {
    const { at, keys } = openHouse();
    const reader = new DatabaseSync(join(at, 'house.sqlite'), { readOnly: true });
    const find = reader.prepare('SELECT key FROM keys WHERE id = ?');
    for (let i = 0; i < 600; i++) {
      const { id, key } = keys.take();
      expect(Buffer.from((find.get(id) as { key: Uint8Array }).key)).toEqual(key);
    }
    reader.close();
  });

  test('are synced: what is given outlives a loss of power', () => {
    const { house } = openHouse();
    expect(house.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  });

  test('are found again after a restart, and those left over are never given out', () => {
    const { at, house, keys } = openHouse();
    const before = Array.from({ length: 10 }, () => keys.take());
    const known = house
      .prepare('SELECT id FROM keys')
      .all()
      .map(({ id }) => id);
    house.close();
    const again = openHouse(at).keys;
    for (const { id, key } of before) expect(again.get(id)).toEqual(key);
    const after = Array.from({ length: 600 }, () => again.take().id);
    expect(after.filter((id) => known.includes(id))).toEqual([]);
  });

  test('are made while nobody waits: taking one writes nothing until a block is used up', async () => {
    const { house, keys } = openHouse();
    const count = () => (house.prepare('SELECT count(*) AS n FROM keys').get() as { n: number }).n;
    expect(count()).toBe(256);
    for (let i = 0; i < 200; i++) keys.take();
    expect(count()).toBe(256);
    await vi.waitUntil(() => count() === 512, { interval: 1 });
    for (let i = 0; i < 300; i++) keys.take();
    expect(count()).toBe(512);
  });

  test('a house that was closed meanwhile makes no more, and nothing falls over', async () => {
    const { house, keys } = openHouse();
    for (let i = 0; i < 200; i++) keys.take();
    house.close();
    await new Promise((turn) => setImmediate(turn));
  });

  test('a full disk is told when there is no key left, and keys are made again when there is room', () => {
    const { house, keys } = openHouse();
    house.exec('PRAGMA max_page_count = 1'); // the pages there are already
    const takeMany = () => {
      for (let i = 0; i < 1000; i++) keys.take();
    };
    expect(takeMany).toThrow(JournalFull);
    house.exec('PRAGMA max_page_count = 100000');
    expect(takeMany).not.toThrow();
  });

  test('forgotten bytes are in no file of the house any more', () => {
    const { at, keys } = openHouse();
    const taken = Array.from({ length: 2000 }, () => keys.take());
    const inFiles = () => {
      const bytes = Buffer.concat(readdirSync(at).map((name) => readFileSync(join(at, name))));
      return taken.map(({ key }) => bytes.includes(key));
    };
    expect(inFiles()).toEqual(taken.map(() => true));
    const gone = taken.map((_, i) => i % 3 === 0 || (i > 500 && i < 1200));
    keys.forget(taken.filter((_, i) => gone[i]).map(({ id }) => id));
    expect(inFiles()).toEqual(gone.map((is) => !is));
  });
});
