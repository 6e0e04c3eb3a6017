import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { Clock } from '../parts/Clock.tsx';
import { spokenLength, timeToTheSecond } from '../parts/format.ts';
import { Plate } from '../parts/Plate.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { momentWords, placeWords } from '../words/en.ts';
import { calledEntry } from './calledWords.ts';
import type { LostLine } from './moment.ts';

const words = placeWords.line;

/** The line was lost in mid-turn: the clock of the page is the hold's [F17]. While the meeting is suspended it stands. */
export function LineLost({ floor, byMe }: { floor: LostLine; byMe: boolean }) {
  const record = useRecord();
  const { turn, remaining, holdUntil } = floor;
  const suspended = isSuspended(record);
  const left = Math.max(0, holdUntil - useNow(holdUntil));
  const entry = calledEntry(record, turn);
  const kept = spokenLength(Math.max(0, remaining));
  const then = !entry ? words.afterPanellist : entry.losses > 1 ? words.atTheEnd : words.next;
  return (
    <Plate state="paused" className="speaking lost">
      <header>
        <h1>{byMe ? momentWords.lineLost.heading : momentWords.lineLost.organization}</h1>
        <span>{suspended ? momentWords.suspended.heading : words.heldFor}</span>
      </header>
      <div className="middle">
        <Clock silent stage="paused" remainingMs={suspended ? null : left} limitMs={record.rules.hold} />
        <p>
          {!suspended && (
            <span>
              <Sentence text={words.held(timeToTheSecond(holdUntil, record.programme.zone))} />
            </span>
          )}
          <span>{then(kept)}</span>
          <span>{words.back}</span>
        </p>
      </div>
    </Plate>
  );
}
