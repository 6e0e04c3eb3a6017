/** Where the keys of sealed fields lie: in the house's database, apart from every journal; or in memory, for tests. */

import { randomBytes, randomUUID } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { faultOf } from './faults.ts';
import { JournalBroken } from './journal.ts';
import type { Keys, SealingKey } from './seal.ts';

/** Keys are made in blocks, so that taking one costs no sync. */
const BLOCK = 256;
/** With so few left, the next block is made before the event loop turns to other work. */
const LOW = 128;

const newKey = (): SealingKey => ({ id: randomUUID(), key: randomBytes(32) });

export class MemoryKeys implements Keys {
  #keys = new Map<string, Buffer>();

  take(): SealingKey {
    const made = newKey();
    this.#keys.set(made.id, made.key);
    return made;
  }

  get(id: string): Buffer | undefined {
    return this.#keys.get(id);
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) this.#keys.delete(id);
  }
}

/** Keys left over when the house closes are never given out: ids are random, and each start makes a block of its own. */
export class SqliteKeys implements Keys {
  readonly #db: DatabaseSync;
  readonly #add: StatementSync;
  readonly #find: StatementSync;
  readonly #remove: StatementSync;
  #ready: SealingKey[] = [];

  constructor(db: DatabaseSync) {
    this.#db = db;
    // FULL: an event must not outlive its key through a loss of power. secure_delete: forgotten bytes are overwritten.
    db.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    db.exec('CREATE TABLE IF NOT EXISTS keys (id TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT, WITHOUT ROWID');
    this.#add = db.prepare('INSERT INTO keys VALUES (?, ?)');
    this.#find = db.prepare('SELECT key FROM keys WHERE id = ?');
    this.#remove = db.prepare('DELETE FROM keys WHERE id = ?');
    this.#emptyLog();
    this.#makeBlock();
  }

  /** Throws JournalFull or JournalBroken when there is none left and none can be stored. */
  take(): SealingKey {
    if (this.#ready.length === 0) this.#makeBlock();
    if (this.#ready.length === LOW) setImmediate(() => this.#makeBlockAhead()).unref();
    return this.#ready.pop()!;
  }

  get(id: string): Buffer | undefined {
    const row = this.#find.get(id) as { key: Uint8Array } | undefined;
    return row && Buffer.from(row.key);
  }

  forget(ids: readonly string[]): void {
    this.#inOneCommit(() => {
      for (const id of ids) this.#remove.run(id);
    });
    this.#emptyLog();
  }

  #makeBlockAhead(): void {
    if (!this.#db.isOpen || this.#db.isTransaction || this.#ready.length > LOW) return;
    try {
      this.#makeBlock();
    } catch {
      // Nobody waits for this block; whoever finds none left tries again and is told.
    }
  }

  #makeBlock(): void {
    const block = Array.from({ length: BLOCK }, newKey);
    this.#inOneCommit(() => {
      for (const { id, key } of block) this.#add.run(id, key);
    });
    this.#ready.unshift(...block);
  }

  #inOneCommit(work: () => void): void {
    if (this.#db.isTransaction) throw new JournalBroken('Keys are made and forgotten in a commit of their own.');
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      work();
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.isOpen && this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw faultOf(error);
    }
  }

  /** The write-ahead log still holds pages with forgotten keys until it is cut to nothing. */
  #emptyLog(): void {
    this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }
}
