/**
 * A journal in one SQLite file, written by a thread of its own.
 * A sync takes what the disk takes: now and then a tenth of a second, and more under a neighbour's load. In a thread it
 * delays the acts that wait for it and nothing else; clocks, snapshots and heartbeats go on. Reading waits for no sync and stays here.
 */

import { Worker } from 'node:worker_threads';
import {
  type Act,
  type Appended,
  type Batch,
  type Head,
  type Journal,
  JournalBroken,
  JournalFull,
  type RecordLink,
  type StoredEvent,
} from './journal.ts';
import { SqliteJournal } from './sqlite.ts';
import type { Order, Outcome } from './writerThread.ts';

type Errand = Order extends infer One ? (One extends { id: number } ? Omit<One, 'id'> : never) : never;
type Done = Extract<Outcome, { done: unknown }>['done'];
type Waiting = { resolve: (done: Done) => void; reject: (fault: Error) => void };

const STOPPED = 'The thread that writes the journal has stopped.';

export class ThreadedSqliteJournal implements Journal {
  readonly dialogue: string;
  readonly #file: string;
  readonly #reader: SqliteJournal;
  #writer: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #orders = 0;
  #closed = false;

  /** Opens or makes the file; refuses one of another dialogue or of a newer release. */
  constructor(file: string, dialogue: string) {
    this.dialogue = dialogue;
    this.#file = file;
    this.#reader = new SqliteJournal(file, dialogue);
    this.#writer = this.#startWriter();
  }

  append(batch: Batch): Promise<Appended> {
    return this.#ask({ do: 'append', batch }) as Promise<Appended>;
  }

  read(after: number, limit?: number): StoredEvent[] {
    return this.#reader.read(after, limit);
  }

  act(person: string, command: string): Act | undefined {
    return this.#reader.act(person, command);
  }

  head(): Head {
    return this.#reader.head();
  }

  recordLink(recordNumber: number): RecordLink | undefined {
    return this.#reader.recordLink(recordNumber);
  }

  /** Waits for the batches under way. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const writer = this.#writer;
    if (writer) {
      const gone = new Promise((resolve) => writer.once('exit', resolve));
      writer.postMessage('close');
      await gone;
    }
    this.#reader.close();
  }

  /** What the writer's open file says of `PRAGMA synchronous`. */
  syncMode(): Promise<string> {
    return this.#ask({ do: 'syncMode' }) as Promise<string>;
  }

  /** As if the disk ended after so many pages: for rehearsing a full one. Without a number, no limit. */
  async limitPages(pages?: number): Promise<void> {
    await this.#ask({ do: 'limitPages', pages });
  }

  /** As if the writing thread had died: for rehearsing it. The next batch starts another. */
  async killWriter(): Promise<void> {
    await this.#writer?.terminate();
  }

  #ask(errand: Errand): Promise<Done> {
    if (this.#closed) return Promise.reject(new JournalBroken('The journal is closed.'));
    this.#writer ??= this.#startWriter();
    const { promise, resolve, reject } = Promise.withResolvers<Done>();
    const id = ++this.#orders;
    this.#waiting.set(id, { resolve, reject });
    this.#writer.postMessage({ ...errand, id } satisfies Order);
    return promise;
  }

  #startWriter(): Worker {
    const workerData = { file: this.#file, dialogue: this.dialogue };
    const writer = new Worker(new URL('./writerThread.ts', import.meta.url), { workerData });
    let why = STOPPED;
    writer.on('message', (outcome: Outcome) => this.#answer(outcome));
    writer.on('error', (error) => {
      why = `${STOPPED} ${error instanceof Error ? error.message : ''}`.trim();
    });
    writer.once('exit', () => {
      this.#writer = undefined;
      for (const { reject } of this.#waiting.values()) reject(new JournalBroken(why));
      this.#waiting.clear();
    });
    return writer;
  }

  #answer(outcome: Outcome): void {
    const waiting = this.#waiting.get(outcome.id);
    this.#waiting.delete(outcome.id);
    if ('done' in outcome) waiting?.resolve(outcome.done);
    else
      waiting?.reject(outcome.fault === 'full' ? new JournalFull(outcome.message) : new JournalBroken(outcome.message));
  }
}
