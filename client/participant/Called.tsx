import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { useRecord } from '../live/hooks.ts';
import { spokenLength } from '../parts/format.ts';
import { momentWords, placeWords, participantWords as words } from '../words/en.ts';
import { calledEntry, calledWords, isCalledAgain } from './calledWords.ts';
import type { HeldFloor } from './moment.ts';
import { Readiness } from './Readiness.tsx';
import { Say } from './Say.tsx';
import { TellSecretary } from './TellSecretary.tsx';
import type { Present } from './useMoment.ts';

/** Called, and the microphone not yet live: the clock stands still [F16]; called again after no answer [F18]. */
export function Called({ floor: { turn }, byMe, present }: { floor: HeldFloor; byMe: boolean; present: Present }) {
  const record = useRecord();
  const entry = calledEntry(record, turn);
  return (
    <>
      <h2>{calledWords(entry, byMe)}</h2>
      {isSuspended(record) && <Say text={`${momentWords.suspended.heading}. ${momentWords.suspended.frozen}`} />}
      {isCalledAgain(entry) && <Say text={entry?.cameInVain ? placeWords.lastCallSay : placeWords.calledAgainSay} />}
      <Say text={words.calledSay} />
      <Say text={words.youHave(spokenLength(turn.limit))} />
      <div className="foot">
        {entry ? (
          <Readiness segment={turn.segment} entry={entry} delegation={present.delegation} />
        ) : (
          <TellSecretary {...present} />
        )}
      </div>
    </>
  );
}
