import type { Floor as FloorState } from '../../shared/dialogue/floor.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { canCall } from '../desk/moment.ts';
import { identityOf } from '../desk/names.ts';
import { useDesks, useNow, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Clock } from '../parts/Clock.tsx';
import { clockState } from '../parts/clockState.ts';
import { FittingName } from '../parts/FittingName.tsx';
import { clockText, timeToTheSecond } from '../parts/format.ts';
import { Mark } from '../parts/Mark.tsx';
import { PersonLine } from '../parts/PersonLine.tsx';
import { Plate } from '../parts/Plate.tsx';
import { Rail } from '../parts/Rail.tsx';
import { DESK_NAME } from '../parts/useFittingSize.ts';
import { actWords, chairMoreWords as more, ruleWords, chairWords as words } from '../words/en.ts';
import { FloorWord } from './FloorWord.tsx';
import { FreeWords } from './FreeWords.tsx';
import { primaryOf } from './primary.ts';
import type { ChairActs } from './useChairActs.ts';

type Held = Exclude<FloorState, { stage: 'vacant' }>;

/**
 * The floor. Its positions never change: the large act ends on the same line whoever has the floor, and stays the same
 * button, so that neither a finger nor a keyboard loses its place.
 */
export function Floor({ acts, onSomeoneElse }: { acts: ChairActs; onSomeoneElse: () => void }) {
  const record = useRecord();
  const { floor } = record;
  const primary = primaryOf(record, acts);
  const paused = floor.stage === 'paused';
  return (
    <section className="floor" aria-label={words.floor}>
      <div className="upper">
        {floor.stage === 'vacant' ? <FreeWords acts={acts} /> : <Who floor={floor} />}
        {floor.stage !== 'vacant' && <TurnPlate floor={floor} acts={acts} />}
        <div className={floor.stage === 'vacant' ? 'acts alone' : 'acts'}>
          <Act
            weight={paused ? 'plain' : 'primary'}
            keys={primary.keys}
            state={primary.does.state}
            onAct={primary.does.act}
          >
            {primary.words}
          </Act>
          {floor.stage !== 'vacant' && (
            <Act weight={paused ? 'primary' : 'plain'} keys="P" state={acts.clock.state} onAct={acts.clock.act}>
              {paused ? actWords.resumeTheClock : actWords.pauseTheClock}
            </Act>
          )}
        </div>
      </div>
      <Lesser acts={acts} onSomeoneElse={onSomeoneElse} />
      <FloorWord acts={acts} />
      <div className="rule still">
        <div className="top">
          <Mark kind="plain">{ruleWords.heading}</Mark>
          <span className="hint">{ruleWords.nothing}</span>
        </div>
      </div>
    </section>
  );
}

/** The row beneath the large act. */
function Lesser({ acts, onSomeoneElse }: { acts: ChairActs; onSomeoneElse: () => void }) {
  const record = useRecord();
  const { floor } = record;
  const begun = floor.stage === 'live' || floor.stage === 'paused';
  if (begun) {
    return (
      <div className="acts lesser one">
        {acts.nextUp !== undefined && (
          <Act keys="N" state={acts.next.state} onAct={acts.next.act} describedBy="ends-this-turn">
            {actWords.giveTheFloor}
          </Act>
        )}
      </div>
    );
  }
  const called = floor.stage === 'called';
  const last = record.putBacks.findLast((act) => act.what === 'call');
  const returns = called && last?.what === 'call' && last.ended === undefined;
  if (!called && !canCall(record) && acts.back.state === 'notNow') return <div className="acts lesser" />;
  return (
    <div className="acts lesser">
      <Act keys="O" state={called || acts.nextUp === undefined ? 'notNow' : acts.next.state} onAct={onSomeoneElse}>
        {words.someoneElseFirst}
      </Act>
      <Act
        keys="B"
        state={acts.back.state}
        onAct={acts.back.act}
        label={returns ? more.backToTheListInFull(floor.turn.label) : undefined}
      >
        {returns ? more.backToTheList : words.putLastBack}
      </Act>
    </div>
  );
}

/** Who has the floor: organization, then person, with her seat; a neutral label stands alone. */
function Who({ floor }: { floor: Held }) {
  const desks = useDesks();
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  const { channel, person, title } = identityOf(desks, floor.turn);
  const state = clockState(floor.stage, remainingAt(floor, now) ?? 0);
  return (
    <div className="who">
      <Mark kind={floor.stage === 'called' ? 'asked' : 'live'}>
        {state === 'amber' ? words.stage.live : words.stage[state]}
      </Mark>
      <FittingName name={floor.turn.label} steps={DESK_NAME} />
      <PersonLine channel={channel} person={person} function={title} />
    </div>
  );
}

function TurnPlate({ floor, acts }: { floor: Held; acts: ChairActs }) {
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
        </dl>
        {floor.stage === 'paused' && <p className="because">{words.pausedBecause[floor.because]}</p>}
      </div>
      <Rail remainingMs={remaining} limitMs={limit} />
    </Plate>
  );
}
