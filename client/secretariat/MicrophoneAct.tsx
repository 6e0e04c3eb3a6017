import type { Command } from '../../shared/dialogue/events.ts';
import { microphoneTask } from '../../shared/dialogue/microphone.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { useKeys } from '../parts/useKeys.ts';
import { actWords, secretariatWords as words } from '../words/en.ts';

/** The one act of those at the microphones that fits the moment: live, closed, or open again [F6, F16]. */
export function MicrophoneAct({ keys }: { keys: boolean }) {
  const record = useRecord();
  const { floor } = record;
  const task = microphoneTask(record, useDesks().officers);
  const live = useDeskAct('microphoneLive', 'microphoneLive');
  const changed = useDeskAct('microphoneChanged', 'confirmClosed');
  // Whoever is called comes first: the microphone of the turn before is closed by then, or by the act beside.
  const first = floor.stage === 'called' || !task ? undefined : task;
  const { state, refusal, perform } = first ? changed : live;
  const command: Command | undefined = first
    ? { type: first.is === 'close' ? 'confirmClosed' : 'confirmOpenAgain', turn: first.turn.turn }
    : floor.stage === 'called'
      ? { type: 'microphoneLive', turn: floor.turn.turn }
      : undefined;
  const confirm = () => {
    if (command) void perform(command);
  };
  useKeys({ M: confirm }, { on: keys });
  return (
    <>
      <Act
        weight="primary"
        keys={keys ? 'M' : undefined}
        state={command ? state : 'notNow'}
        refusal={refusal}
        onAct={confirm}
      >
        {first ? words.microphone[first.is] : actWords.microphoneIsLive}
      </Act>
      {task && !first && (
        <Act
          state={changed.state}
          refusal={changed.refusal}
          onAct={() => void changed.perform({ type: 'confirmClosed', turn: task.turn.turn })}
        >
          {words.microphone.beforeClosed}
        </Act>
      )}
    </>
  );
}
