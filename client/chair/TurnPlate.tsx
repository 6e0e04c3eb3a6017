import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Clock } from '../parts/Clock.tsx';
import { clockState } from '../parts/clockState.ts';
import { clockText, timeToTheSecond } from '../parts/format.ts';
import { Plate } from '../parts/Plate.tsx';
import { Rail } from '../parts/Rail.tsx';
import { conductWords, chairMoreWords as more, chairWords as words } from '../words/en.ts';
import type { Held } from './Floor.tsx';
import type { ChairActs } from './useChairActs.ts';

/** The clock of the turn, its minutes and its times; why it stands still, and how long a lost line's place is held. */
export function TurnPlate({ floor, acts }: { floor: Held; acts: ChairActs }) {
  const { zone } = useRecord().programme;
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  const remaining = remainingAt(floor, now) ?? 0;
  const { limit, calledAt } = floor.turn;
  const time = (at: number) => timeToTheSecond(at, zone);
  return (
    <Plate state={clockState(floor.stage, remaining)}>
      <Clock stage={floor.stage} remainingMs={remaining} limitMs={limit} />
      <div>
        <div className="minutes">
          <Act small keys="+" keysFirst label={words.addMinute} state={acts.more.state} onAct={acts.more.act}>
            {words.minute}
          </Act>
          <Act small keys="−" keysFirst label={words.takeMinute} state={acts.less.state} onAct={acts.less.act}>
            {words.minute}
          </Act>
        </div>
        <dl>
          <dt>{words.of}</dt>
          <dd>{clockText(limit)}</dd>
          <dt>{floor.stage === 'called' ? more.calledAt : words.since}</dt>
          <dd>{time(floor.stage === 'called' ? calledAt : floor.startedAt)}</dd>
          {floor.stage === 'live' && (
            <>
              <dt>{words.until}</dt>
              <dd>{time(floor.endsAt)}</dd>
            </>
          )}
          {floor.stage === 'paused' && <Because floor={floor} now={now} />}
        </dl>
      </div>
      <Rail remainingMs={remaining} limitMs={limit} />
    </Plate>
  );
}

/** In the place of the end, which nobody knows while the clock stands still. */
function Because({ floor, now }: { floor: Extract<Held, { stage: 'paused' }>; now: number }) {
  const record = useRecord();
  const { holdUntil, because } = floor;
  const held = holdUntil === undefined ? undefined : conductWords.line.held(clockText(Math.max(0, holdUntil - now)));
  const why = held ?? words.pausedBecause[record.pointOfOrder ? 'pointOfOrder' : because];
  return (
    <>
      <dt className="sr">{words.until}</dt>
      <dd className="because">{isSuspended(record) ? conductWords.frozenClock : why}</dd>
    </>
  );
}
