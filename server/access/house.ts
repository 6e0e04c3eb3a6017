import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Milliseconds since 1970, as the server tells them. */
export type Clock = { now(): number };

/** What the house knows apart from the journals: invitations, sessions, contacts, keys. One SQLite file. */
export type House = {
  readonly db: DatabaseSync;
  /** All of `work` or none of it; inside another `transaction` it joins that one. */
  transaction<T>(work: () => T): T;
  /** As `transaction`, and once committed the erased bytes are gone from the file and its write-ahead log. */
  erase<T>(work: () => T): T;
  /** Runs `work` once the transaction around it has been committed (at once without one, never after a rollback). */
  afterCommit(work: () => void): void;
  close(): void;
};

/** Lifts the house from one version to the next; the first one in the list lifts version 1 to 2. */
export type Migration = (db: DatabaseSync) => void;

const MIGRATIONS: readonly Migration[] = [
  (db) => {
    const documents = db.prepare(`SELECT name FROM sqlite_master WHERE name = 'documents'`).get();
    if (documents) db.exec('ALTER TABLE documents ADD COLUMN kept_at INTEGER NOT NULL DEFAULT 0');
  },
];

/** Opens (or founds) `house.sqlite` in the data folder; throws when a newer Rostrum has written it. */
export function openHouse(folder: string, migrations: readonly Migration[] = MIGRATIONS): House {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'house.sqlite');
  const db = new DatabaseSync(file);
  chmodSync(file, 0o600); // the write-ahead log takes its mode from this file
  return furnish(db, migrations);
}

/** A house that lives as long as the process does: for tests and rehearsals. */
export function openHouseInMemory(): House {
  return furnish(new DatabaseSync(':memory:'), MIGRATIONS);
}

function furnish(db: DatabaseSync, migrations: readonly Migration[]): House {
  // secure_delete: what is erased is overwritten, not merely unlinked. busy_timeout: the command line tool
  // re-issues links while the server runs.
  db.exec(`PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
           PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;`);
  let afterwards: (() => void)[] = [];
  const truncate = () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const transaction = <T>(work: () => T): T => {
    if (db.isTransaction) return work();
    db.exec('BEGIN IMMEDIATE');
    let result: T;
    try {
      result = work();
      db.exec('COMMIT');
    } catch (error) {
      afterwards = [];
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
    const due = afterwards;
    afterwards = [];
    for (const next of due) next();
    return result;
  };
  try {
    transaction(() => migrate(db, migrations));
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    db,
    transaction,
    erase(work) {
      return transaction(() => {
        if (!afterwards.includes(truncate)) afterwards.push(truncate);
        return work();
      });
    },
    afterCommit(work) {
      if (db.isTransaction) afterwards.push(work);
      else work();
    },
    close: () => db.close(),
  };
}

function migrate(db: DatabaseSync, migrations: readonly Migration[]): void {
  const newest = migrations.length + 1;
  const found = Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0);
  if (found > newest) {
    throw new Error(`house.sqlite has version ${found}, this Rostrum knows ${newest}: start the newer Rostrum.`);
  }
  if (found > 0) for (const lift of migrations.slice(found - 1)) lift(db);
  if (found !== newest) db.exec(`PRAGMA user_version = ${newest}`);
}
