import { segmentInProgress } from '../../shared/dialogue/programme.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { conductWords } from '../words/en.ts';

/** The Secretariat may speak at any time with a free floor [F3]. */
export function InviteSecretariat({ onCalled }: { onCalled: () => void }) {
  const record = useRecord();
  const { state, refusal, perform } = useDeskAct('inviteSecretariat', 'callInvited');
  const segment = segmentInProgress(record)?.id;
  if (segment === undefined) return null;
  const call = async () => {
    const invited = { office: 'secretariat' } as const;
    if (await perform({ type: 'callInvited', segment, invited, turn: null })) onCalled();
  };
  return (
    <section className="invite">
      <Act state={state} refusal={refusal} onAct={() => void call()}>
        {conductWords.invited.theSecretariat}
      </Act>
      <p className="hint">{conductWords.invited.secretariatSay}</p>
    </section>
  );
}
