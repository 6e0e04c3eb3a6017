import type { Desks, TheRecord } from '../../shared/dialogue/dialogue.ts';
import { placeOf } from '../../shared/dialogue/order.ts';
import type { Entry, SpeakersList } from '../../shared/dialogue/speakersList.ts';
import { timeOfDay } from '../parts/format.ts';
import type { Why } from '../parts/ListEntry.tsx';
import { listWords, chairMoreWords as more } from '../words/en.ts';

/** What the author wrote to the request; only the bureau and the delegation read it. */
export function subjectOf(desks: Desks, { request }: Pick<Entry, 'request'>): string | undefined {
  const subject = desks.bureau.subjects[request];
  return subject && subject !== 'erased' ? subject : undefined;
}

/** The place an entry would have if it had not been moved. */
function placeUnmoved(list: SpeakersList, { request }: Entry): number {
  const entries = list.entries.map((entry) => (entry.request === request ? { ...entry, moves: [] } : entry));
  return placeOf({ ...list, entries }, request);
}

/** Why an entry stands where it stands: moved, has spoken, from a slip; nothing where the receipt number says it all. */
export function whyOf(record: TheRecord, list: SpeakersList, entry: Entry): Why | undefined {
  const move = entry.moves.at(-1);
  if (move) {
    const reason = listWords.movedBecause[move.reason];
    const [from, to] = [placeUnmoved(list, entry), placeOf(list, entry.request)];
    return { kind: 'moved', text: from === to ? more.movedTo(reason) : listWords.moved(from, to, reason) };
  }
  if (entry.door === 'paperSlip' || entry.door === 'platformHand') {
    const slip = doorText(record, entry);
    if (slip && !(list.firstTimeFirst && entry.spokenBefore)) return { kind: 'slip', text: slip };
  }
  return list.firstTimeFirst && entry.spokenBefore ? { kind: 'spoken', text: listWords.hasSpoken } : undefined;
}

/** By which door the request came; "asked at" where a slip says so [F11]. */
function doorText(record: TheRecord, { door, askedAt }: Entry): string | undefined {
  if (door === 'paperSlip')
    return askedAt === undefined ? more.slip : listWords.paperSlip(timeOfDay(askedAt, record.programme.zone));
  return door === 'platformHand' ? more.platformHand : undefined;
}
