import type { Floor as FloorState } from '../../shared/dialogue/floor.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { isLineLost } from '../desk/moment.ts';
import { identityOf } from '../desk/names.ts';
import { isReadOut } from '../desk/readOut.ts';
import { useDesks, useNow, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { clockState } from '../parts/clockState.ts';
import { FittingName } from '../parts/FittingName.tsx';
import { Mark } from '../parts/Mark.tsx';
import { PersonLine } from '../parts/PersonLine.tsx';
import { DESK_NAME } from '../parts/useFittingSize.ts';
import { actWords, conductWords, moderatorWords, ruleWords, chairWords as words } from '../words/en.ts';
import { RuleFoot } from './country/RuleFoot.tsx';
import type { Ladder } from './country/useLadder.ts';
import { FloorWord } from './FloorWord.tsx';
import { FreeWords } from './FreeWords.tsx';
import { Lesser } from './Lesser.tsx';
import { type Primary, primaryOf } from './primary.ts';
import { TurnPlate } from './TurnPlate.tsx';
import type { ChairActs } from './useChairActs.ts';

export type Held = Exclude<FloorState, { stage: 'vacant' }>;

/** What the floor opens beside itself. */
export interface FloorOpens {
  goOn: () => void;
  noAnswer: () => void;
}

/**
 * The floor. Its positions never change: the large act ends on the same line whoever has the floor, and stays the same
 * button, so that neither a finger nor a keyboard loses its place.
 */
export function Floor({ acts, ladder, opens }: { acts: ChairActs; ladder: Ladder; opens: FloorOpens }) {
  const record = useRecord();
  const { floor } = record;
  const primary = primaryOf(record, acts);
  return (
    <section className="floor" aria-label={words.floor}>
      <div className="upper">
        {floor.stage === 'vacant' ? <FreeWords acts={acts} /> : <Who floor={floor} />}
        {floor.stage !== 'vacant' && <TurnPlate floor={floor} acts={acts} />}
        <LargeActs primary={primary} acts={acts} ladder={ladder} />
      </div>
      <Lesser acts={acts} opens={opens} />
      <div className="beneath">
        <FloorWord acts={acts} />
        <RuleFoot ladder={ladder} acts={acts} />
      </div>
    </section>
  );
}

type LargeActsProps = { primary: Primary; acts: ChairActs; ladder: Ladder };

/**
 * The large act, and beside it the clock's own while somebody has the floor. While a point of order stands its ruling
 * is there, and comes first [C10].
 */
function LargeActs({ primary, acts, ladder }: LargeActsProps) {
  const { floor, pointOfOrder } = useRecord();
  const rules = pointOfOrder !== undefined && primary.what !== 'resume';
  const alone = !rules && (floor.stage === 'vacant' || primary.what === 'resume');
  const beside = rules || (floor.stage === 'paused' && !alone);
  return (
    <div className={alone ? 'acts alone' : 'acts'}>
      <Act
        weight={beside ? 'plain' : 'primary'}
        keys={primary.keys}
        state={primary.does.state}
        onAct={primary.does.act}
      >
        {primary.words}
      </Act>
      {rules && (
        <Act weight="primary" keys="I" state={ladder.inOrder.state} onAct={ladder.inOrder.act}>
          {ruleWords.inOrder}
        </Act>
      )}
      {!alone && !rules && <ClockAct floor={floor} acts={acts} />}
    </div>
  );
}

function ClockAct({ floor, acts }: { floor: FloorState; acts: ChairActs }) {
  const paused = floor.stage === 'paused';
  const words = paused ? actWords.resumeTheClock : actWords.pauseTheClock;
  return (
    <Act weight={paused ? 'primary' : 'plain'} keys="P" state={acts.clock.state} onAct={acts.clock.act}>
      {isLineLost(floor) ? conductWords.line.back : words}
    </Act>
  );
}

/** Who has the floor: organization, then person, with her seat; a neutral label stands alone. */
function Who({ floor }: { floor: Held }) {
  const desks = useDesks();
  const record = useRecord();
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  const { channel, person, title } = identityOf(desks, floor.turn);
  const suspended = isSuspended(record);
  const state = clockState(floor.stage, remainingAt(floor, now) ?? 0);
  const lost = isLineLost(floor);
  const stage = suspended ? conductWords.suspended : words.stage[lost ? 'lost' : state === 'amber' ? 'live' : state];
  const kind = suspended ? 'paused' : lost ? 'trouble' : floor.stage === 'called' ? 'asked' : 'live';
  return (
    <div className="who">
      <Mark kind={kind}>{stage}</Mark>
      <FittingName name={floor.turn.label} steps={DESK_NAME} />
      {isReadOut(record, floor.turn.request) ? (
        <PersonLine>{moderatorWords.notes.readByModerator}</PersonLine>
      ) : (
        <PersonLine channel={channel} person={person} function={title} />
      )}
    </div>
  );
}
