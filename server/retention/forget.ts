import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import { EMPTY_DIALOGUE } from '../../shared/dialogue/dialogue.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
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

/** Who took part is part of the acts; every other sealed text goes. */
const REMAIN: ReadonlySet<string> = new Set(['organizationAdmitted', 'participantAdmitted']);

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
    const event = fromStore(stored, journal.dialogue, keys);
    // Without it nobody knows what is published, and a published text must not go.
    if (!event) throw new Error('The journal holds events newer than this release. Nothing was forgotten.');
    dialogue = evolve(dialogue, event);
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
