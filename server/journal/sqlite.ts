/** A journal in one SQLite file: one commit and one sync for each batch, nothing to install. */

import { chmodSync, existsSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Instant } from '../../shared/dialogue/model.ts';
import { extend, genesis } from './chain.ts';
import { faultOf } from './faults.ts';
import {
  type Act,
  type Appended,
  type Batch,
  type Head,
  type Journal,
  JournalBroken,
  PAGE,
  type RecordLink,
  type StoredEvent,
} from './journal.ts';

/** Raised when the shape of the tables changes. */
const FORMAT = 1;
/** SQLite's own upper limit. */
const NO_LIMIT = 4294967294;
/** How long to wait for another process that holds the file, in milliseconds. */
const PATIENCE = 500;

const TABLES = `
CREATE TABLE IF NOT EXISTS journal (dialogue TEXT NOT NULL, format INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS events (
  position INTEGER PRIMARY KEY,
  body TEXT NOT NULL,
  chain BLOB NOT NULL,
  record_number INTEGER,
  record_chain BLOB
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS record ON events (record_number) WHERE record_number IS NOT NULL;
CREATE TABLE IF NOT EXISTS acts (
  person TEXT NOT NULL,
  command TEXT NOT NULL,
  digest TEXT NOT NULL,
  answer TEXT NOT NULL,
  first_position INTEGER,
  PRIMARY KEY (person, command)
) STRICT, WITHOUT ROWID;`;

type LastEvent = { position: number; chain: Uint8Array };
type LastOnRecord = { recordNumber: number; recordChain: Uint8Array };

export class SqliteJournal implements Journal {
  readonly dialogue: string;
  readonly #db: DatabaseSync;
  readonly #genesis: Head;
  readonly #last: StatementSync;
  readonly #lastOnRecord: StatementSync;
  readonly #addEvent: StatementSync;
  readonly #addAct: StatementSync;
  readonly #page: StatementSync;
  readonly #act: StatementSync;
  readonly #link: StatementSync;

  /** Opens or makes the file; refuses one of another dialogue or of a newer release. */
  constructor(file: string, dialogue: string) {
    this.dialogue = dialogue;
    this.#genesis = genesis(dialogue);
    this.#db = openFile(file, dialogue);
    const prepare = (sql: string) => this.#db.prepare(sql);
    this.#last = prepare('SELECT position, chain FROM events ORDER BY position DESC LIMIT 1');
    this.#lastOnRecord = prepare(
      `SELECT record_number AS recordNumber, record_chain AS recordChain FROM events
       WHERE record_number IS NOT NULL ORDER BY record_number DESC LIMIT 1`,
    );
    this.#addEvent = prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?)');
    this.#addAct = prepare('INSERT INTO acts VALUES (?, ?, ?, ?, ?)');
    this.#page = prepare(
      'SELECT position, body, record_number AS recordNumber FROM events WHERE position > ? ORDER BY position LIMIT ?',
    );
    this.#act = prepare('SELECT person, command, digest, answer FROM acts WHERE person = ? AND command = ?');
    this.#link = prepare('SELECT body, record_chain AS recordChain FROM events WHERE record_number = ?');
  }

  append(batch: Batch): Appended {
    return this.#guarded(() => {
      this.#db.exec('BEGIN IMMEDIATE');
      let head = this.#readHead();
      if (head.position !== batch.expectedHead) {
        this.#db.exec('ROLLBACK');
        return { ok: false, conflict: head.position };
      }
      for (const { body, onRecord } of batch.events) {
        head = extend(head, body, onRecord);
        const onIt = onRecord ? { number: head.recordNumber, chain: bytesOf(head.recordChain) } : undefined;
        this.#addEvent.run(head.position, body, bytesOf(head.chain), onIt?.number ?? null, onIt?.chain ?? null);
      }
      for (const { person, command, digest, answer, firstPosition } of batch.acts)
        this.#addAct.run(person, command, digest, answer, firstPosition);
      this.#db.exec('COMMIT');
      return { ok: true, head };
    });
  }

  read(after: number, limit = PAGE): StoredEvent[] {
    return this.#guarded(() => this.#page.all(after, limit) as unknown as StoredEvent[]);
  }

  act(person: string, command: string): Act | undefined {
    return this.#guarded(() => this.#act.get(person, command) as unknown as Act | undefined);
  }

  head(): Head {
    return this.#guarded(() => this.#readHead());
  }

  recordLink(recordNumber: number): RecordLink | undefined {
    const row = this.#guarded(() => this.#link.get(recordNumber)) as unknown as
      | { body: string; recordChain: Uint8Array }
      | undefined;
    return row && { at: (JSON.parse(row.body) as { at: Instant }).at, chain: hexOf(row.recordChain) };
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close();
  }

  /** What the open file itself says of `PRAGMA synchronous`: 'FULL' keeps acknowledged acts through a loss of power. */
  syncMode(): string {
    const { synchronous } = this.#db.prepare('PRAGMA synchronous').get() as { synchronous: number };
    return ['OFF', 'NORMAL', 'FULL', 'EXTRA'][synchronous] ?? 'unknown';
  }

  /** As if the disk ended after so many pages (of 4 KiB): for rehearsing a full one. Without a number, no limit. */
  limitPages(pages: number = NO_LIMIT): void {
    this.#db.exec(`PRAGMA max_page_count = ${pages}`);
  }

  /** Read afresh each time, so that a batch that failed or another process can never leave a stale one behind. */
  #readHead(): Head {
    const last = this.#last.get() as LastEvent | undefined;
    if (!last) return this.#genesis;
    const onRecord = this.#lastOnRecord.get() as LastOnRecord | undefined;
    return {
      position: last.position,
      chain: hexOf(last.chain),
      recordNumber: onRecord?.recordNumber ?? 0,
      recordChain: onRecord ? hexOf(onRecord.recordChain) : this.#genesis.recordChain,
    };
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      // A full disk ends the transaction by itself; any other fault leaves it to us.
      if (this.#db.isOpen && this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw faultOf(error);
    }
  }
}

function openFile(file: string, dialogue: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { timeout: PATIENCE });
    ownersOnly(file);
    // fullfsync: on macOS a plain fsync stops at the drive's cache. Elsewhere it changes nothing.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON');
    db.exec(`BEGIN IMMEDIATE; ${TABLES}`);
    const known = db.prepare('SELECT dialogue, format FROM journal').get();
    if (!known) db.prepare('INSERT INTO journal VALUES (?, ?)').run(dialogue, FORMAT);
    else if (known.dialogue !== dialogue) throw new JournalBroken('This journal belongs to another dialogue.');
    else if (known.format !== FORMAT) throw new JournalBroken('This journal was written by a newer release.');
    db.exec('COMMIT');
    return db;
  } catch (error) {
    db?.close();
    throw faultOf(error);
  }
}

/** As the house's own file: what is sealed is sealed, but who acted when is for nobody else on the machine either. */
function ownersOnly(file: string): void {
  for (const one of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(one)) chmodSync(one, 0o600);
}

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
