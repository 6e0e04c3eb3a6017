/** A journal that lasts as long as the process: for tests and trials. */

import { extend, genesis } from './chain.ts';
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

export class MemoryJournal implements Journal {
  readonly dialogue: string;
  #events: StoredEvent[] = [];
  #record: RecordLink[] = [];
  #acts = new Map<string, Act>();
  #head: Head;
  #fault: Error | undefined;

  constructor(dialogue: string) {
    this.dialogue = dialogue;
    this.#head = genesis(dialogue);
  }

  /** The next append throws this and keeps nothing, as a full or broken disk would. */
  failNext(fault: Error): void {
    this.#fault = fault;
  }

  append(batch: Batch): Appended {
    const fault = this.#fault;
    this.#fault = undefined;
    if (fault) throw fault;
    if (batch.expectedHead !== this.#head.position) return { ok: false, conflict: this.#head.position };
    const acts = new Map<string, Act>();
    for (const { person, command, digest, answer } of batch.acts) {
      const key = keyOf(person, command);
      if (this.#acts.has(key) || acts.has(key)) throw new JournalBroken('The act is on record already.');
      acts.set(key, { person, command, digest, answer });
    }
    for (const { body, onRecord } of batch.events) this.#write(body, onRecord);
    for (const [key, act] of acts) this.#acts.set(key, act);
    return { ok: true, head: this.#head };
  }

  #write(body: string, onRecord: boolean): void {
    const head = extend(this.#head, body, onRecord);
    this.#events.push({ position: head.position, body, recordNumber: onRecord ? head.recordNumber : null });
    if (onRecord) this.#record.push({ at: (JSON.parse(body) as { at: number }).at, chain: head.recordChain });
    this.#head = head;
  }

  read(after: number, limit = PAGE): StoredEvent[] {
    return this.#events.slice(after, after + limit);
  }

  act(person: string, command: string): Act | undefined {
    return this.#acts.get(keyOf(person, command));
  }

  head(): Head {
    return this.#head;
  }

  recordLink(recordNumber: number): RecordLink | undefined {
    return this.#record[recordNumber - 1];
  }

  close(): void {}
}

function keyOf(person: string, command: string): string {
  return JSON.stringify([person, command]);
}
