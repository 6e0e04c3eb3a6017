import type { ReactNode } from 'react';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { isLineLost } from '../desk/moment.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { actWords, conductWords, chairMoreWords as more, chairWords as words } from '../words/en.ts';
import type { FloorOpens } from './Floor.tsx';
import { primaryOf } from './primary.ts';
import type { ChairActs } from './useChairActs.ts';

/** The row beneath the large act: at most two lesser ones, always in the same two places. */
export function Lesser({ acts, opens }: { acts: ChairActs; opens: FloorOpens }) {
  const record = useRecord();
  const { floor } = record;
  if (isSuspended(record)) return <Row right={floor.stage === 'vacant' && <Adjourn acts={acts} />} />;
  switch (floor.stage) {
    case 'live':
    case 'paused':
      return <Begun acts={acts} />;
    case 'called':
      return <Row left={<NotThere acts={acts} opens={opens} />} right={<Back acts={acts} />} />;
    case 'vacant':
      return <Free acts={acts} opens={opens} />;
  }
}

/** Both places are kept, whether or not something stands in them. `wide`: the first one is the wider. */
function Row({ left, right, wide = false }: { left?: ReactNode; right?: ReactNode; wide?: boolean }) {
  return (
    <div className={wide ? 'acts lesser wide' : 'acts lesser'}>
      {left || <span />}
      {right || <span />}
    </div>
  );
}

function Free({ acts, opens }: { acts: ChairActs; opens: FloorOpens }) {
  const record = useRecord();
  const goOn = useDeskAct('goOn', 'goOn');
  if (acts.pastStop)
    return (
      <Row
        left={
          <Act state={goOn.state} onAct={opens.goOn}>
            {conductWords.goOn}
          </Act>
        }
        right={<Back acts={acts} />}
      />
    );
  if (acts.someoneElse.state === 'notNow' && acts.back.state === 'notNow') return <Row />;
  const adjourns = primaryOf(record, acts).what === 'adjourn';
  return (
    <Row
      left={
        !adjourns && (
          <Act keys="O" state={acts.someoneElse.state} onAct={acts.someoneElse.act}>
            {words.someoneElseFirst}
          </Act>
        )
      }
      right={<Back acts={acts} />}
    />
  );
}

/** Ends the turn and calls the next; and for somebody online, that the line is lost, or is back [F17]. */
function Begun({ acts }: { acts: ChairActs }) {
  const { floor, pointOfOrder } = useRecord();
  const next = acts.nextUp !== undefined && (
    <Act keys="N" state={acts.next.state} onAct={acts.next.act} describedBy="ends-this-turn">
      {actWords.giveTheFloor}
    </Act>
  );
  const online = floor.stage !== 'vacant' && floor.turn.channel === 'online';
  const lost = online && !isLineLost(floor) && (
    <Act state={acts.lineLost.state} onAct={acts.lineLost.act}>
      {conductWords.line.lost}
    </Act>
  );
  // Its place beside the large act is the ruling's while a point of order stands.
  const back = isLineLost(floor) && pointOfOrder && (
    <Act keys="P" state={acts.lineBack.state} onAct={acts.lineBack.act}>
      {conductWords.line.back}
    </Act>
  );
  return <Row left={next} right={lost || back} wide />;
}

/** Whoever was called and does not answer: a panellist is passed over, somebody of the list called again [F18, F24]. */
function NotThere({ acts, opens }: { acts: ChairActs; opens: FloorOpens }) {
  const { floor } = useRecord();
  const noAnswer = useDeskAct('noAnswer', 'reportNoAnswer');
  if (floor.stage !== 'called') return null;
  const { request, label } = floor.turn;
  if (request !== undefined)
    return (
      <Act state={noAnswer.state} onAct={opens.noAnswer}>
        {conductWords.noAnswer.act}
      </Act>
    );
  return (
    <Act
      state={acts.passOver.state}
      onAct={acts.passOver.act}
      label={acts.passOver.state === 'notNow' ? undefined : conductWords.panel.passOverNamed(label)}
    >
      {conductWords.panel.passOver}
    </Act>
  );
}

/** The last speaker back on the floor, or the one just called back in the list. */
function Back({ acts }: { acts: ChairActs }) {
  const record = useRecord();
  const { floor } = record;
  const last = record.putBacks.findLast((act) => act.what === 'call');
  const returns = floor.stage === 'called' && last?.what === 'call' && last.ended === undefined;
  const listed = floor.stage === 'called' && floor.turn.request !== undefined;
  return (
    <Act
      keys="B"
      state={acts.back.state}
      onAct={acts.back.act}
      label={returns && listed ? more.backToTheListInFull(floor.turn.label) : undefined}
    >
      {returns ? (listed ? more.backToTheList : conductWords.panel.callBack) : words.putLastBack}
    </Act>
  );
}

function Adjourn({ acts }: { acts: ChairActs }) {
  return (
    <Act state={acts.adjourn.state} onAct={acts.adjourn.act}>
      {conductWords.adjourn}
    </Act>
  );
}
