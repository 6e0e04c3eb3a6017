import type { Floor } from '../../shared/dialogue/floor.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { useLive, useRecord } from '../live/hooks.ts';
import { Clock } from '../parts/Clock.tsx';
import { clockState } from '../parts/clockState.ts';
import { FittingName } from '../parts/FittingName.tsx';
import { Plate } from '../parts/Plate.tsx';
import { Rail } from '../parts/Rail.tsx';
import { ROOM_NEXT } from '../parts/useFittingSize.ts';
import { displayWords as words } from '../words/en.ts';
import { listLine } from './moment.ts';

const SHOWN = 3;
/** A clock without a line is shown this long: a short break is over before anybody was misled. */
const TRUSTED = 10_000;

type SpeakingProps = { floor: Exclude<Floor, { stage: 'vacant' }>; now: number };

/** The name, the clock and the next three. */
export function Speaking({ floor, now }: SpeakingProps) {
  const { turn, stage } = floor;
  const { rules } = useRecord();
  const since = useLive((state) => state.offlineSince);
  const known = since === null || now - since < TRUSTED;
  const remaining = remainingAt(floor, now) ?? 0;
  return (
    <>
      <div className="body">
        <FittingName name={turn.label} />
      </div>
      <Plate state={clockState(stage, remaining)}>
        <div className="row">
          <Clock stage={stage} remainingMs={known ? remaining : null} limitMs={turn.limit} />
          <Next segment={turn.segment} />
        </div>
        {stage === 'live' && remaining >= 0 && (
          <Rail remainingMs={remaining} limitMs={turn.limit} warnMs={rules.warning} />
        )}
        {stage !== 'live' && <p className="instead">{stage === 'called' ? words.waitsForMicrophone : words.paused}</p>}
      </Plate>
    </>
  );
}

function Next({ segment }: { segment: string }) {
  const record = useRecord();
  const list = record.lists[segment];
  if (!list) return <div />;
  const waiting = waitingIn(list);
  if (waiting.length === 0)
    return (
      <div>
        <p className="lab">{listLine(list, record.programme.zone)}</p>
      </div>
    );
  return (
    <div>
      <p className="lab">{words.nextOf(waiting.length)}</p>
      <ol className="after">
        {waiting.slice(0, SHOWN).map(({ request, label }, place) => (
          <li key={request}>
            <span className="n">{place + 1}</span>
            <FittingName className="org" name={label} steps={ROOM_NEXT} />
          </li>
        ))}
      </ol>
    </div>
  );
}
