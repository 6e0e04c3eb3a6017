import { placeOf } from '../../shared/dialogue/order.ts';
import { type Entry, type SpeakersList, withEntry } from '../../shared/dialogue/speakersList.ts';
import { timeOfDay } from '../parts/format.ts';
import type { Why } from '../parts/ListEntry.tsx';
import { listWords } from '../words/en.ts';

/** Why an entry stands where it stands, in one line, where the order needs one [F10, F11, F12]. */
export function whyThere(list: SpeakersList, entry: Entry, zone: string): Why | undefined {
  const move = entry.moves.at(-1);
  if (move) {
    const to = placeOf(list, entry.request);
    const from = placeOf(
      withEntry(list, entry.request, (moved) => ({ ...moved, moves: [] })),
      entry.request,
    );
    const reason = listWords.movedBecause[move.reason];
    return { kind: 'moved', text: from === to ? reason : listWords.moved(from, to, reason) };
  }
  if (entry.askedAt !== undefined || entry.door === 'paperSlip')
    return { kind: 'slip', text: listWords.paperSlip(timeOfDay(entry.askedAt ?? entry.inscribedAt, zone)) };
  if (list.firstTimeFirst && entry.spokenBefore) return { kind: 'spoken', text: listWords.hasSpoken };
  return undefined;
}
