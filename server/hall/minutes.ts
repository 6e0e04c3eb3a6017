import type { DialogueEvent } from '../../shared/dialogue/events.ts';
import { isOnRecord } from '../../shared/dialogue/evolve.ts';
import { upcast } from '../../shared/dialogue/upcast.ts';
import { extend } from '../journal/chain.ts';
import type { Batch, Head, StoredEvent } from '../journal/journal.ts';
import { type Keys, type OpenEvent, seal, unseal } from '../journal/seal.ts';

/** Between the events of the core and the bytes of the journal: sealing on the way in, opening and lifting on the way out. */

/** The bytes to store for an event, and whether it stands on the record. */
export function toStore(event: DialogueEvent, dialogue: string, keys: Keys): Batch['events'][number] {
  return { body: seal(event as OpenEvent, dialogue, keys), onRecord: isOnRecord(event) };
}

/** The event of stored bytes in today's format; undefined if it is newer than this server. */
export function fromStore({ body }: StoredEvent, dialogue: string, keys: Pick<Keys, 'get'>): DialogueEvent | undefined {
  return upcast(unseal(body, dialogue, keys) as { type: string; v: number });
}

/** Where both chains will stand after these events. */
export function headAfter(head: Head, events: Batch['events']): Head {
  return events.reduce((at, { body, onRecord }) => extend(at, body, onRecord), head);
}
