import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { isTheChairs } from '../desk/inTurn.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Clock } from '../parts/Clock.tsx';
import { clockState } from '../parts/clockState.ts';
import { clockText } from '../parts/format.ts';
import { Plate } from '../parts/Plate.tsx';
import { Rail } from '../parts/Rail.tsx';
import { addressedWords, momentWords, participantWords as words } from '../words/en.ts';
import { FromTheChair } from './FromTheChair.tsx';
import type { HeldFloor } from './moment.ts';
import { useArrived } from './useArrived.ts';
import type { Present } from './useMoment.ts';
import { usePersonalAct } from './usePersonalAct.ts';

/** While one speaks, the whole phone is the clock. */
export function Speaking({ floor, byMe, present }: { floor: HeldFloor; byMe: boolean; present: Present }) {
  const { turn, stage } = floor;
  const record = useRecord();
  const { warning } = record.rules;
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  const remaining = remainingAt(floor, now) ?? 0;
  const state = clockState(stage, remaining);
  const finished = usePersonalAct(`sayFinished:${turn.turn}`, { type: 'sayFinished', turn: turn.turn });
  const arrived = useArrived();
  const limit = clockText(turn.limit);
  return (
    <Plate state={state} className="speaking">
      <header>
        <h1>
          {isTheChairs(floor) ? words.chairHasTheFloor : byMe ? words.youHaveTheFloor : words.organizationHasTheFloor}
        </h1>
        <span>{stillness(record) ?? (stage === 'paused' ? words.clockPaused : words.microphoneLive)}</span>
      </header>
      <FromTheChair {...present} turn={turn.turn} large={isTheChairs(floor)} />
      <div className="middle">
        <Clock stage={stage} remainingMs={remaining} limitMs={turn.limit} />
        <p>
          <span>{remaining < 0 ? words.over(limit) : words.ofLeft(limit)}</span>
          {(state === 'amber' || state === 'over') && <span>{words.lastPoint}</span>}
        </p>
      </div>
      <Rail remainingMs={remaining} limitMs={turn.limit} warnMs={warning} />
      <div className="foot">
        <Act
          {...finished}
          className="large"
          state={finished.state === 'ready' && !arrived ? 'settling' : finished.state}
          pressed={turn.saysFinished}
          onAct={turn.saysFinished ? () => {} : finished.onAct}
        >
          {words.iHaveFinished}
        </Act>
        <p role="status">{turn.saysFinished && words.finishedSaid}</p>
      </div>
    </Plate>
  );
}

/** Why the clock stands still, where it is more than a pause. */
function stillness(record: TheRecord): string | undefined {
  if (isSuspended(record)) return momentWords.suspended.heading;
  if (record.pointOfOrder) return momentWords.pointOfOrder.yourClock;
  return isTheChairs(record.floor) ? addressedWords.clockStands : undefined;
}
