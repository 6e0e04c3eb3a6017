import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import { EMPTY_DIALOGUE } from '../../shared/dialogue/dialogue.ts';
import type { DialogueEvent } from '../../shared/dialogue/events.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import type { Access } from '../access/access.ts';
import type { Documents } from '../documents/documents.ts';
import { fromStore } from '../hall/minutes.ts';
import { eventsAfter, type Journal } from '../journal/journal.ts';
import { type Keys, keyIdOf } from '../journal/seal.ts';

/**
 * Retention [K4]: the keys of sealed texts are forgotten, and with them prompts, held texts, the words of rulings, notes,
 * inputs, messages, in journal and back-ups alike. The acts remain, and with them who did them; so does what was published.
 */

export interface Forgotten {
  /** Sealed texts whose keys went. */
  texts: number;
  /** Written contributions that were not published, whose bytes went. */
  contributions: number;
}

/** Who took part is part of the acts, and goes by itself; every other sealed text goes with the texts. */
const REMAIN: ReadonlySet<string> = new Set(['organizationAdmitted', 'participantAdmitted']);

/**
 * Forgets who took part: the names of persons, and of organizations under a neutral label, in the journal, on the links and
 * in the contact book [K3, K6]. What the record says of organizations by name stays. Returns how many names went.
 */
export async function forgetPersons(
  journal: Journal,
  { keys, access }: { keys: Keys; access: Pick<Access, 'contactBook' | 'invitations'> },
): Promise<number> {
  const sealed: { event: { type: string; organization?: string }; key: string }[] = [];
  let dialogue: Dialogue = EMPTY_DIALOGUE;
  for await (const stored of eventsAfter(journal, 0)) {
    dialogue = evolve(dialogue, readable(fromStore(stored, journal.dialogue, keys)));
    const event = JSON.parse(stored.body) as { type: string; organization?: string };
    const key = REMAIN.has(event.type) ? keyIdOf(stored.body) : undefined;
    if (key !== undefined && keys.get(key)) sealed.push({ event, key });
  }
  const { organizations } = dialogue.desks.officers;
  const going = sealed.filter(
    ({ event }) => event.type === 'participantAdmitted' || organizations[event.organization ?? '']?.neutral,
  );
  access.contactBook.erase(journal.dialogue);
  access.invitations.eraseNames(journal.dialogue);
  keys.forget(going.map(({ key }) => key));
  return going.length;
}

/** Nothing is forgotten where a part of the journal is not understood: nobody knows then what it is that goes. */
function readable(event: DialogueEvent | undefined): DialogueEvent {
  if (!event) throw new Error('The journal holds events newer than this release. Nothing was forgotten.');
  return event;
}

/** Forgets the texts of what happened before the instant; what was forgotten before is not counted again. */
export async function forgetTexts(
  journal: Journal,
  { keys, documents }: { keys: Keys; documents: Documents },
  before: Instant = Number.POSITIVE_INFINITY,
): Promise<Forgotten> {
  let dialogue: Dialogue = EMPTY_DIALOGUE;
  const ids: string[] = [];
  for await (const stored of eventsAfter(journal, 0)) {
    const { type, at } = JSON.parse(stored.body) as { type: string; at: Instant };
    const key = keyIdOf(stored.body);
    if (key !== undefined && at < before && !REMAIN.has(type) && keys.get(key)) ids.push(key);
    dialogue = evolve(dialogue, readable(fromStore(stored, journal.dialogue, keys)));
  }
  const kept = unpublished(dialogue, before).filter((id) => documents.read(journal.dialogue, id) !== undefined);
  for (const id of kept) documents.forget(journal.dialogue, id);
  keys.forget(ids);
  return { texts: ids.length, contributions: kept.length };
}

/** Contributions received before the instant that nobody but bureau and author may read. */
function unpublished({ record, desks }: Dialogue, before: Instant): string[] {
  return Object.entries(desks.bureau.contributions).flatMap(([id, { receivedAt }]) =>
    receivedAt < before && !record.contributions[id] ? [id] : [],
  );
}
