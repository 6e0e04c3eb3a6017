import type { Turn } from '../../shared/dialogue/floor.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { Clock } from '../parts/Clock.tsx';
import { clockState } from '../parts/clockState.ts';
import { Empty } from '../parts/Empty.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Plate } from '../parts/Plate.tsx';
import { chairWords, conductWords, secretariatWords, rapporteurWords as words } from '../words/en.ts';

/** Who has the floor, with the clock. */
export function Holder() {
  const record = useRecord();
  const { floor } = record;
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  if (floor.stage === 'vacant') {
    return (
      <div className="top">
        <div>
          <Mark kind={isSuspended(record) ? 'paused' : 'free'}>
            {isSuspended(record) ? conductWords.suspended : chairWords.stage.vacant}
          </Mark>
          <Empty>{secretariatWords.floorIsFree}</Empty>
        </div>
      </div>
    );
  }
  const remaining = remainingAt(floor, now) ?? 0;
  const state = clockState(floor.stage, remaining);
  const spoken = record.turns.filter(({ segment, invited }) => segment === floor.turn.segment && !invited).length;
  return (
    <div className="top">
      <div>
        <Mark kind={floor.stage === 'called' ? 'asked' : 'live'}>
          {isSuspended(record) ? conductWords.suspended : chairWords.stage[state === 'amber' ? 'live' : state]}
        </Mark>
        <p className="name">{floor.turn.label}</p>
        <p className="beside">{besideOf(floor.turn, spoken)}</p>
      </div>
      <Plate state={state} className="around">
        <Clock stage={floor.stage} remainingMs={remaining} limitMs={floor.turn.limit} />
      </Plate>
    </div>
  );
}

/** How she is heard, and the organization of a panellist or which turn of the discussion it is. */
function besideOf({ channel, invited, under }: Turn, spoken: number): string {
  const heard = channel === 'online' ? words.online : words.inTheRoom;
  if (invited) return under ? `${under}, ${heard.toLowerCase()}` : heard;
  return words.turnOf(heard, spoken + 1);
}
