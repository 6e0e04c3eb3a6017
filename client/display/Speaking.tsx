import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Floor } from '../../shared/dialogue/floor.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { useLive, useRecord } from '../live/hooks.ts';
import { Clock } from '../parts/Clock.tsx';
import { clockState } from '../parts/clockState.ts';
import { FittingName } from '../parts/FittingName.tsx';
import { Plate } from '../parts/Plate.tsx';
import { Rail } from '../parts/Rail.tsx';
import type { FittingStep } from '../parts/useFittingSize.ts';
import { displayWords as words } from '../words/en.ts';
import { Next } from './Next.tsx';

/** A clock without a line is shown this long: a short break is over before anybody was misled. */
const TRUSTED = 10_000;

/** A name that has its organization beneath it leaves room for that. */
const PANEL_NAME: readonly FittingStep[] = [
  { size: '128px', lines: 1 },
  { size: '104px', lines: 2 },
  { size: '88px', lines: 2 },
  { size: '72px', lines: 3 },
];
const UNDER: readonly FittingStep[] = [
  { size: '60px', lines: 2 },
  { size: '52px', lines: 2 },
  { size: '44px', lines: 3 },
  { size: '36px', lines: 4 },
];

type Held = Exclude<Floor, { stage: 'vacant' }>;

/** The name, the clock and who comes next. Panellists stand by name, with their organization beneath. */
export function Speaking({ floor, now }: { floor: Held; now: number }) {
  const { turn, stage } = floor;
  const record = useRecord();
  const since = useLive((state) => state.offlineSince);
  const known = since === null || now - since < TRUSTED;
  const remaining = remainingAt(floor, now) ?? 0;
  return (
    <>
      <div className="body">
        {turn.under ? (
          <>
            <FittingName name={turn.label} steps={PANEL_NAME} />
            <FittingName className="beneath under" name={turn.under} steps={UNDER} />
          </>
        ) : (
          <FittingName name={turn.label} />
        )}
      </div>
      <Plate state={clockState(stage, remaining)}>
        <div className="row">
          <Clock stage={stage} remainingMs={known ? remaining : null} limitMs={turn.limit} />
          <Next segment={turn.segment} now={now} />
        </div>
        {stage === 'live' && remaining >= 0 && (
          <Rail remainingMs={remaining} limitMs={turn.limit} warnMs={record.rules.warning} />
        )}
        {stage !== 'live' && <p className="instead">{standstill(record, floor)}</p>}
      </Plate>
    </>
  );
}

/** Why the clock stands still, in the words for a wall: no reasons, nobody's fault. */
function standstill({ lists }: TheRecord, floor: Held): string {
  if (floor.stage === 'paused') return floor.holdUntil === undefined ? words.paused : words.placeHeld;
  const { segment, request } = floor.turn;
  const entry = lists[segment]?.entries.find((one) => one.request === request);
  return entry && entry.calls > 0 ? words.calledAgain : words.waitsForMicrophone;
}
