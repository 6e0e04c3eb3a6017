import type { Readiness } from '../../shared/dialogue/readiness.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { listSegment } from '../desk/moment.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { officerWords as words } from '../words/en.ts';

/** The officer sees the speaker in the room: ready for the Chair, and counted as taking part. */
export function PresentAct({ entry }: { entry: Entry }) {
  const { attended, requests } = useDesks().officers;
  const ready = useReadiness(entry);
  const mark = useDeskAct(`markPresent:${entry.request}`, 'markPresent');
  const organization = requests[entry.request]?.organization;
  const present = async () => {
    if (!(await ready.say('present'))) return;
    if (organization !== undefined && !attended[organization])
      await mark.perform({ type: 'markPresent', organization });
  };
  return (
    <Act
      small
      label={words.presentNamed(entry.label)}
      state={ready.state}
      refusal={ready.refusal ?? mark.refusal}
      onAct={() => void present()}
    >
      {words.present}
    </Act>
  );
}

/** The moderator hears no sound of somebody online, or hears it again. */
export function SoundAct({ entry }: { entry: Entry }) {
  const { readiness } = useDesks().officers;
  const { state, refusal, say } = useReadiness(entry);
  const said = readiness[entry.request]?.readiness;
  const silent = said === 'noSound' || said === 'trouble';
  return (
    <Act
      small
      label={silent ? words.soundBackNamed(entry.label) : words.noSoundNamed(entry.label)}
      state={state}
      refusal={refusal}
      onAct={() => void say(silent ? 'ready' : 'noSound')}
    >
      {silent ? words.soundBack : words.noSound}
    </Act>
  );
}

function useReadiness({ request }: Entry) {
  const segment = listSegment(useRecord())?.id;
  const { state, refusal, perform } = useDeskAct(`readiness:${request}`, 'sayReadiness');
  return {
    state,
    refusal,
    say: async (readiness: Readiness) =>
      segment !== undefined && (await perform({ type: 'sayReadiness', segment, request, readiness })),
  };
}
