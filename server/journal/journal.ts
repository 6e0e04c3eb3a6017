/** The journal: what happened in one dialogue, in order, for ever. The port; its adapters are memory, SQLite and Redis. */

import type { Instant } from '../../shared/dialogue/model.ts';

/** What an adapter may give at once or, over a network, in a while: callers await it. */
export type Soon<T> = T | Promise<T>;

/** One event as it lies in the journal. `recordNumber` is null where the event went to desks only. */
export interface StoredEvent {
  position: number;
  /** The exact bytes stored (JSON, UTF-8), with `type`, `v` and `at`: the chains are taken over these. */
  body: string;
  recordNumber: number | null;
}

/** A command that was accepted: kept so that a retry, on any node, gets the first answer again. Never sent to viewers. */
export interface Act {
  person: string;
  /** The client-made id of the command. */
  command: string;
  /** Of the command's body: the same id with another body is another matter. */
  digest: string;
  /** The JSON text given to the client. */
  answer: string;
}

/** The events of one turn of the event loop, and the acts they came from. */
export interface Batch {
  /** The position these events were decided upon. */
  expectedHead: number;
  events: readonly { body: string; onRecord: boolean }[];
  /** `firstPosition`: where the act's first event lies; null for an act that made none. */
  acts: readonly (Act & { firstPosition: number | null })[];
}

/** Where both chains stand. An empty journal stands at 0 with the genesis of its dialogue. Chains are 64 hex digits. */
export interface Head {
  position: number;
  chain: string;
  recordNumber: number;
  recordChain: string;
}

export type Appended = { ok: true; head: Head } | { ok: false; conflict: number };

/** What a receipt is made of: when the event of that record number happened, and the record's chain there. */
export interface RecordLink {
  at: Instant;
  chain: string;
}

export interface Journal {
  readonly dialogue: string;
  /** Writes the batch whole and durably, or not at all; another head than expected is a conflict; throws JournalFull or JournalBroken. */
  append(batch: Batch): Soon<Appended>;
  /** The events after a position, in order, at most `limit` of them. */
  read(after: number, limit?: number): Soon<StoredEvent[]>;
  /** The act a person is on record with under this command id. */
  act(person: string, command: string): Soon<Act | undefined>;
  /** Where both chains stand now. */
  head(): Soon<Head>;
  /** Time and chain at a number of the record, for receipts. */
  recordLink(recordNumber: number): Soon<RecordLink | undefined>;
  /** Lets go of the file or the connection; what was appended stays. */
  close(): Soon<void>;
}

/** How many events `read` gives when it is not told. */
export const PAGE = 1000;

/** There is no room to write; nothing of the batch was kept, and the same journal takes batches again when there is. */
export class JournalFull extends Error {
  override name = 'JournalFull';
}

/** The journal cannot be written or read. Nothing of the batch was kept, unless the writer died in the act: read again. */
export class JournalBroken extends Error {
  override name = 'JournalBroken';
}

/** Every event after a position, page by page. */
export async function* eventsAfter(journal: Journal, after: number, limit = PAGE): AsyncGenerator<StoredEvent> {
  let position = after;
  while (true) {
    const page = await journal.read(position, limit);
    yield* page;
    if (page.length < limit) return;
    position = page.at(-1)!.position;
  }
}
