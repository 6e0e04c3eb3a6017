import { placeOf } from '../../shared/dialogue/order.ts';
import { type Entry, type SpeakersList, withEntry } from '../../shared/dialogue/speakersList.ts';
import { byPrecedence } from '../parts/byPrecedence.ts';
import { clockText, timeOfDay } from '../parts/format.ts';
import type { Why } from '../parts/ListEntry.tsx';
import { listWords, orderWords } from '../words/en.ts';

/** Why an entry stands where it stands, in one line, where the order needs one [F5, F10–F13, F17, F18, F21, F23]. */
export function whyThere(list: SpeakersList, entry: Entry, zone: string): Why | undefined {
  const pieces = [
    kindOf(entry),
    entry.carried === undefined ? undefined : orderWords.carried,
    reasonOf(list, entry, zone),
  ];
  const text = pieces.filter(Boolean).join('; ');
  if (!text) return undefined;
  return { kind: entry.moves.length > 0 ? 'moved' : isSlip(entry) ? 'slip' : 'spoken', text };
}

function kindOf({ kind, groupSize, second }: Entry): string | undefined {
  if (kind === 'groupStatement') return orderWords.group(groupSize ?? 0);
  if (kind === 'rightOfReply') return second ? orderWords.secondReply : orderWords.reply;
  return undefined;
}

const isSlip = ({ askedAt, door }: Entry) => askedAt !== undefined || door === 'paperSlip';

function reasonOf(list: SpeakersList, entry: Entry, zone: string): string | undefined {
  const move = entry.moves.at(-1);
  if (move) {
    const to = placeOf(list, entry.request);
    const from = placeOf(
      withEntry(list, entry.request, (moved) => ({ ...moved, moves: [] })),
      entry.request,
    );
    const reason = moveReason(entry) ?? listWords.movedBecause[move.reason];
    return from === to ? reason : listWords.moved(from, to, reason);
  }
  if (isSlip(entry)) return listWords.paperSlip(timeOfDay(entry.askedAt ?? entry.inscribedAt, zone));
  if (list.firstTimeFirst && entry.spokenBefore) return listWords.hasSpoken;
  const precedence = byPrecedence(list, entry);
  return precedence && orderWords.because[precedence];
}

/** A technical move says what it was: a line that was lost, or calls in vain. Why the Chair deferred a turn, nobody reads. */
function moveReason({ moves, kept, cameInVain }: Entry): string | undefined {
  if (moves.at(-1)?.reason === 'deferral' && kept !== undefined) return listWords.movedBecause.other;
  if (moves.at(-1)?.reason !== 'technical') return undefined;
  if (kept !== undefined) return `${orderWords.lineLost}, ${clockText(kept)}`;
  return cameInVain ? orderWords.calledInVain : undefined;
}
