import { remainingAt } from '../../shared/dialogue/timing.ts';
import { identityOf } from '../desk/names.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks, useNow, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Clock } from '../parts/Clock.tsx';
import { clockState } from '../parts/clockState.ts';
import { Empty } from '../parts/Empty.tsx';
import { Mark } from '../parts/Mark.tsx';
import { PersonLine } from '../parts/PersonLine.tsx';
import { Plate } from '../parts/Plate.tsx';
import { useKeys } from '../parts/useKeys.ts';
import { actWords, chairWords, officerWords as more, secretariatWords as words } from '../words/en.ts';
import { ComingUp } from './ComingUp.tsx';

/** Who is called or live, with the clock and how she is heard; the microphone confirmed by one key [F6, F16]. */
export function Microphones({ most, keys }: { most: number; keys: boolean }) {
  const { floor } = useRecord();
  const { state, refusal, perform } = useDeskAct('microphoneLive', 'microphoneLive');
  const confirm = () => {
    if (floor.stage === 'called') void perform({ type: 'microphoneLive', turn: floor.turn.turn });
  };
  useKeys({ M: confirm }, { on: keys });
  return (
    <>
      {floor.stage === 'vacant' ? <Empty>{words.floorIsFree}</Empty> : <Holder />}
      <div className="confirm">
        <Act
          weight="primary"
          keys={keys ? 'M' : undefined}
          state={floor.stage === 'called' ? state : 'notNow'}
          refusal={refusal}
          onAct={confirm}
        >
          {actWords.microphoneIsLive}
        </Act>
      </div>
      <h2 className="after">{more.nextSpeakers}</h2>
      <ComingUp most={most} />
    </>
  );
}

function Holder() {
  const { floor } = useRecord();
  const desks = useDesks();
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  if (floor.stage === 'vacant') return null;
  const remaining = remainingAt(floor, now) ?? 0;
  const { channel, person } = identityOf(desks, floor.turn);
  const state = clockState(floor.stage, remaining);
  const text =
    floor.stage === 'called' ? words.called : state === 'amber' ? chairWords.stage.live : chairWords.stage[state];
  return (
    <Plate state={state} className="holder">
      <span className="who">
        <Mark kind={floor.stage === 'called' ? 'asked' : 'live'}>{text}</Mark>
        <span className="name">{floor.turn.label}</span>
        <PersonLine channel={channel} person={person} />
      </span>
      <Clock stage={floor.stage} remainingMs={remaining} limitMs={floor.turn.limit} />
    </Plate>
  );
}
