import type { Desks, TheRecord } from '../../shared/dialogue/dialogue.ts';
import { placeOf } from '../../shared/dialogue/order.ts';
import type { Entry, SpeakersList } from '../../shared/dialogue/speakersList.ts';
import { byPrecedence } from '../parts/byPrecedence.ts';
import { clockText, timeOfDay } from '../parts/format.ts';
import type { Why } from '../parts/ListEntry.tsx';
import { conductWords, listWords, chairMoreWords as more, orderWords, rulingWords } from '../words/en.ts';

/** What the author wrote to the request; only the bureau and the delegation read it. */
export function subjectOf(desks: Desks, { request }: Pick<Entry, 'request'>): string | undefined {
  const subject = desks.bureau.subjects[request];
  return subject && subject !== 'erased' ? subject : undefined;
}

/** That the subject waits for a ruling, or was shown although it may point at a State; nothing for all others [C8]. */
export function awaitsOf(desks: Desks, { request }: Pick<Entry, 'request'>): string | undefined {
  const texts = Object.values(desks.bureau.rule.texts);
  const text = texts.find(({ of }) => of.what === 'subject' && of.request === request);
  if (text?.stage === 'held') return rulingWords.text.awaits.subject;
  return text?.stage === 'marked' && subjectOf(desks, { request }) ? rulingWords.text.caution : undefined;
}

/** What an entry is, where it is no plain intervention, and why it stands where it stands: one line [F12]. */
export function whyOf(record: TheRecord, list: SpeakersList, entry: Entry): Why | undefined {
  const place = placeReason(record, list, entry);
  const kind = kindText(entry);
  if (!kind) return place;
  return { kind: place?.kind ?? 'slip', text: place ? `${kind}; ${lowered(place.text)}` : kind };
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "For 4 organizations", "Second right of reply". */
function kindText({ kind, second, groupSize }: Entry): string | undefined {
  const words = conductWords.why;
  if (kind === 'rightOfReply') return second ? words.secondReply : words.reply;
  return kind === 'groupStatement' && groupSize ? words.group(groupSize) : undefined;
}

/** Why it stands there: what has happened to it, then the rule, then its door; nothing where the number says it all. */
function placeReason(record: TheRecord, list: SpeakersList, entry: Entry): Why | undefined {
  const words = conductWords.why;
  if (entry.kept !== undefined) {
    const text = entry.moves.at(-1)?.reason === 'deferral' ? rulingWords.deferred : conductWords.line.kept;
    return { kind: 'moved', text: text(clockText(entry.kept)) };
  }
  if (entry.cameInVain) return { kind: 'moved', text: words.cameInVain };
  const move = entry.moves.at(-1);
  if (move) {
    const reason = listWords.movedBecause[move.reason];
    const [from, to] = [placeIf(list, entry, { moves: [] }), placeOf(list, entry.request)];
    return { kind: 'moved', text: from === to ? more.movedTo(reason) : listWords.moved(from, to, reason) };
  }
  if (entry.carried !== undefined) return { kind: 'moved', text: words.carried };
  const spoken = list.firstTimeFirst && entry.spokenBefore;
  const slip = doorText(record, entry);
  if (slip && !spoken) return { kind: 'slip', text: slip };
  if (spoken) return { kind: 'spoken', text: listWords.hasSpoken };
  const precedence = byPrecedence(list, entry);
  return precedence && { kind: 'moved', text: orderWords.because[precedence] };
}

/** The place an entry would have if it were otherwise. */
function placeIf(list: SpeakersList, { request }: Entry, otherwise: Partial<Entry>): number {
  const entries = list.entries.map((entry) => (entry.request === request ? { ...entry, ...otherwise } : entry));
  return placeOf({ ...list, entries }, request);
}

/** By which door the request came; "asked at" where a slip says so [F11]. */
function doorText(record: TheRecord, { door, askedAt }: Entry): string | undefined {
  if (door === 'paperSlip')
    return askedAt === undefined ? more.slip : listWords.paperSlip(timeOfDay(askedAt, record.programme.zone));
  return door === 'platformHand' ? more.platformHand : undefined;
}
