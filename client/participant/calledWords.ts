import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Turn } from '../../shared/dialogue/floor.ts';
import { type Entry, entryOf } from '../../shared/dialogue/speakersList.ts';
import { momentWords, participantWords as words } from '../words/en.ts';

/** The entry that was called; none for an invited speaker. */
export function calledEntry(record: TheRecord, { segment, request }: Turn): Entry | undefined {
  const list = record.lists[segment];
  return list && request !== undefined ? entryOf(list, request) : undefined;
}

/** Called before, and not reached [F18]. */
export const isCalledAgain = (entry: Entry | undefined) => (entry?.calls ?? 0) > 0;

/** "You have been called", or called again. */
export function calledWords(entry: Entry | undefined, byMe: boolean): string {
  if (isCalledAgain(entry)) return byMe ? momentWords.calledAgain : momentWords.organizationCalledAgain;
  return byMe ? words.youAreCalled : words.organizationIsCalled;
}
