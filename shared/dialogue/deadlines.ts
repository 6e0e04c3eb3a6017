import { endingHold } from './absence.ts';
import { promptDeadlines } from './countryRule/prompts.ts';
import type { Decide } from './departments.ts';
import type { Dialogue } from './dialogue.ts';
import type { Instant } from './model.ts';
import { refuse } from './refusal.ts';
import { isSuspended } from './sitting.ts';
import { type Deadline, deadlinesOf } from './speakersList.ts';

/** The deadlines of the whole dialogue: those of the record and those of its desks. */

export interface DeadlineCommands {
  deadlineReached: { deadline: string };
}
type AnyDeadline = Deadline & { expires?: string };

/** The deadlines that stand, earliest first; none while the meeting is suspended [F26]. */
export function deadlinesIn(dialogue: Dialogue): readonly AnyDeadline[] {
  if (isSuspended(dialogue.record)) return [];
  return [...deadlinesOf(dialogue.record), ...promptDeadlines(dialogue)].sort((a, b) => a.at - b.at);
}

/** When a deadline that stands is due. */
export function dueAt(dialogue: Dialogue, deadline: string): Instant | undefined {
  return deadlinesIn(dialogue).find(({ id }) => id === deadline)?.at;
}

/** The hall reports that a deadline has come; it takes effect once, however often it is reported. */
export const deadlineReached: Decide<'deadlineReached'> = (dialogue, { deadline }, { at }) => {
  const found = deadlinesIn(dialogue).find(({ id }) => id === deadline);
  if (!found || found.at > at) return refuse('deadlineIsGone');
  if (found.expires !== undefined) return { desks: [{ type: 'promptExpired', prompt: found.expires }] };
  if (found.opens !== undefined) return { record: [{ type: 'listOpened', segment: found.opens }] };
  if (found.closes !== undefined) return { record: [{ type: 'listClosed', segment: found.closes }] };
  return endingHold(dialogue) ?? refuse('deadlineIsGone');
};
