import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Turn } from '../../shared/dialogue/floor.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { type Entry, entryOf } from '../../shared/dialogue/speakersList.ts';
import { useRecord } from '../live/hooks.ts';
import { spokenLength } from '../parts/format.ts';
import { placeWords, participantWords as words } from '../words/en.ts';
import type { HeldFloor } from './moment.ts';
import { Readiness } from './Readiness.tsx';
import { Say } from './Say.tsx';
import type { Present } from './useMoment.ts';

/** Called, and the microphone not yet live: the clock stands still [F16]; called again after no answer [F18]. */
export function Called({ floor: { turn }, byMe, present }: { floor: HeldFloor; byMe: boolean; present: Present }) {
  const record = useRecord();
  const entry = calledEntry(record, turn);
  return (
    <>
      <h2>{calledWords(entry, byMe)}</h2>
      {isSuspended(record) && <Say text={`${placeWords.suspended.heading}. ${placeWords.suspended.frozen}`} />}
      {isCalledAgain(entry) && <Say text={entry?.cameInVain ? placeWords.lastCallSay : placeWords.calledAgainSay} />}
      <Say text={words.calledSay} />
      <Say text={words.youHave(spokenLength(turn.limit))} />
      {entry && (
        <div className="foot lesser">
          <Readiness segment={turn.segment} entry={entry} delegation={present.delegation} />
        </div>
      )}
    </>
  );
}

/** The entry that was called; none for an invited speaker. */
export function calledEntry(record: TheRecord, { segment, request }: Turn): Entry | undefined {
  const list = record.lists[segment];
  return list && request !== undefined ? entryOf(list, request) : undefined;
}

const isCalledAgain = (entry: Entry | undefined) => (entry?.calls ?? 0) > 0;

/** "You have been called", or called again. */
export function calledWords(entry: Entry | undefined, byMe: boolean): string {
  if (isCalledAgain(entry)) return byMe ? placeWords.calledAgain : placeWords.organizationCalledAgain;
  return byMe ? words.youAreCalled : words.organizationIsCalled;
}
