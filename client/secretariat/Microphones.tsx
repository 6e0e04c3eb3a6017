import { type ReactNode, useState } from 'react';
import { mayDo } from '../../shared/dialogue/actor.ts';
import { type MicrophoneTask, microphoneTask } from '../../shared/dialogue/microphone.ts';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { NoAnswerDialog } from '../desk/NoAnswerDialog.tsx';
import { identityOf } from '../desk/names.ts';
import { ReadOut } from '../desk/ReadOut.tsx';
import { isReadOut } from '../desk/readOut.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks, useNow, useRecord, useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Clock } from '../parts/Clock.tsx';
import { clockState } from '../parts/clockState.ts';
import { Empty } from '../parts/Empty.tsx';
import { clockText } from '../parts/format.ts';
import { Mark } from '../parts/Mark.tsx';
import { PersonLine } from '../parts/PersonLine.tsx';
import { Plate } from '../parts/Plate.tsx';
import {
  chairWords,
  conductWords,
  moderatorWords,
  officerWords as more,
  secretariatWords as words,
} from '../words/en.ts';
import { ComingUp } from './ComingUp.tsx';
import { MicrophoneAct } from './MicrophoneAct.tsx';
import { OnPlatform } from './OnPlatform.tsx';
import { PanelComing } from './PanelComing.tsx';
import { personOf, type Speaker, speakerOnFloor } from './speaker.ts';
import { WriteAct } from './WriteAct.tsx';

type MicrophonesProps = { most: number; keys: boolean; onWrite: (speaker: Speaker) => void };

/** Who is called or live, with the clock and how she is heard; the microphone confirmed by one key [F6, F16]. */
export function Microphones({ most, keys, onWrite }: MicrophonesProps) {
  const record = useRecord();
  const { floor } = record;
  const desks = useDesks();
  const { actor } = useSelf();
  const moderates = actor?.office === 'technicalModerator';
  const onFloor =
    floor.stage === 'vacant' || isReadOut(record, floor.turn.request) ? undefined : speakerOnFloor(desks, floor.turn);
  return (
    <>
      {floor.stage === 'vacant' ? <NobodyHolds /> : <Holder />}
      <ReadOut aloud />
      <div className="confirm">
        <MicrophoneAct keys={keys} />
        {onFloor && <WriteAct speaker={onFloor} onWrite={onWrite} />}
        <Trouble />
      </div>
      <PanelComing onWrite={onWrite} />
      <h2 className="after">{moderates ? moderatorWords.soonest : more.nextSpeakers}</h2>
      <ComingUp
        most={most}
        onWrite={onWrite}
        {...(moderates ? { only: 'online' as const, nextToo: 3, says: 'sound' as const } : {})}
      />
    </>
  );
}

const STAGE_MARKS = { called: 'asked', live: 'live', paused: 'paused' } as const;

/** What goes wrong with whoever is called or live: no answer, the line lost, the line back [F17, F18]. */
function Trouble(): ReactNode {
  const record = useRecord();
  const { floor } = record;
  const { actor } = useSelf();
  const [asking, setAsking] = useState(false);
  const noAnswer = useDeskAct('noAnswer', 'reportNoAnswer');
  const line = useDeskAct('line', 'reportLineLost');
  const may = (act: 'reportNoAnswer' | 'reportLineLost') => actor !== undefined && mayDo(actor, act);
  if (asking) return <NoAnswerDialog onClose={() => setAsking(false)} />;
  if (floor.stage === 'vacant') return null;
  const { turn, request, channel } = floor.turn;
  if (floor.stage === 'called') {
    if (request === undefined || isReadOut(record, request) || !may('reportNoAnswer')) return null;
    return (
      <Act state={noAnswer.state} onAct={() => setAsking(true)}>
        {conductWords.noAnswer.act}
      </Act>
    );
  }
  if (channel !== 'online' || !may('reportLineLost')) return null;
  const held = floor.stage === 'paused' && floor.holdUntil !== undefined;
  return (
    <Act
      state={line.state}
      refusal={line.refusal}
      onAct={() => void line.perform({ type: held ? 'reportLineBack' : 'reportLineLost', turn })}
    >
      {held ? words.lineBack : words.lineLost}
    </Act>
  );
}

/** The floor is free; the microphone of the last turn may still have to be closed. */
function NobodyHolds() {
  const task = microphoneTask(useRecord(), useDesks().officers);
  return task ? (
    <p className="wish">
      <Mark kind="trouble">{wishOf(task)}</Mark>
    </p>
  ) : (
    <Empty>{words.floorIsFree}</Empty>
  );
}

function wishOf({ is, turn, over }: MicrophoneTask): string {
  if (over) return words.microphone.over(turn.label);
  return is === 'close' ? words.microphone.asked : words.microphone.goesOn;
}

function Holder() {
  const record = useRecord();
  const { floor } = record;
  const desks = useDesks();
  const now = useNow(floor.stage === 'live' ? floor.endsAt : 0);
  if (floor.stage === 'vacant') return null;
  const remaining = remainingAt(floor, now) ?? 0;
  const { channel, person, title } = identityOf(desks, floor.turn);
  const readOut = isReadOut(record, floor.turn.request);
  const onFloor = speakerOnFloor(desks, floor.turn);
  const state = clockState(floor.stage, remaining);
  const held = floor.stage === 'paused' ? floor.holdUntil : undefined;
  const text =
    floor.stage === 'called' ? words.called : state === 'amber' ? chairWords.stage.live : chairWords.stage[state];
  const task = microphoneTask(record, desks.officers);
  const closed = desks.officers.closed === floor.turn.turn && floor.stage === 'paused';
  return (
    <Plate state={state} className={task && !task.over ? 'holder asks' : 'holder'}>
      <span className="who">
        {task && (
          <b className="wish" role="alert">
            <Mark kind="trouble">{wishOf(task)}</Mark>
          </b>
        )}
        {(!task || task.over) && (
          <Mark kind={held !== undefined ? 'trouble' : STAGE_MARKS[floor.stage]}>
            {isSuspended(record)
              ? more.suspended
              : held !== undefined
                ? more.placeHeld(clockText(Math.max(0, held - now)))
                : closed
                  ? words.microphone.closed
                  : text}
          </Mark>
        )}
        <span className="name">{floor.turn.label}</span>
        {!readOut && <PersonLine channel={channel} person={person} function={title} />}
        {!readOut && <OnPlatform person={onFloor && personOf(desks, onFloor)} />}
      </span>
      <Clock stage={floor.stage} remainingMs={remaining} limitMs={floor.turn.limit} />
    </Plate>
  );
}
