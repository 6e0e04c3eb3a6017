import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openHouse, openHouseInMemory } from '../../server/access/house.ts';
import { aHouse } from './aHouse.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rostrum-house-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytesOnDisk = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');

describe('house.sqlite', () => {
  test('is founded in a folder that is not there yet, synced on every commit, and readable by its owner only', () => {
    const house = openHouse(join(folder, 'new'));
    expect(house.db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(house.db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    house.close();
    if (process.platform !== 'win32') expect(statSync(join(folder, 'new', 'house.sqlite')).mode & 0o077).toBe(0);
  });

  test('is lifted once through the migrations it has not seen, and a newer one is refused untouched', () => {
    openHouse(folder, []).close();
    const lifted: number[] = [];
    const migrations = [() => void lifted.push(2), () => void lifted.push(3)];
    openHouse(folder, migrations).close();
    openHouse(folder, migrations).close();
    expect(lifted).toEqual([2, 3]);
    expect(() => openHouse(folder)).toThrow('house.sqlite has version 3, this Rostrum knows 2');
    openHouse(folder, migrations).close();
  });

  test('a new house needs no lifting', () => {
    const house = openHouse(folder, [
      () => {
        throw new Error('must not be lifted');
      },
    ]);
    expect(house.db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 2 });
    house.close();
  });

  test('a transaction that fails leaves nothing, and what was to follow it does not', () => {
    const house = openHouseInMemory();
    house.db.exec('CREATE TABLE notes (text TEXT)');
    const told: string[] = [];
    expect(() =>
      house.transaction(() => {
        house.db.exec(`INSERT INTO notes VALUES ('half')`);
        house.transaction(() => house.afterCommit(() => told.push('half')));
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(house.db.prepare('SELECT * FROM notes').all()).toEqual([]);
    house.transaction(() => house.afterCommit(() => told.push('whole')));
    house.afterCommit(() => told.push('at once'));
    expect(told).toEqual(['whole', 'at once']);
  });

  test('[K3] names and e-mails that are erased are gone from the bytes of the house', () => {
    const { access, house, invite } = aHouse(openHouse(folder));
    invite('canary-person', 'delegate');
    access.contactBook.write('som', 'canary-person', 'canary-mail@example.org');
    expect(bytesOnDisk()).toContain('Ms. canary-person');
    expect(bytesOnDisk()).toContain('canary-mail@example.org');
    house.transaction(() => {
      access.invitations.eraseNames('som');
      access.contactBook.erase('som');
    });
    expect(bytesOnDisk()).not.toContain('Ms. canary-person');
    expect(bytesOnDisk()).not.toContain('canary-mail');
    house.close();
  });
});
