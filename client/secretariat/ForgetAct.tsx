import type { PlatformNameId } from '../../shared/dialogue/platform.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { Act } from '../parts/Act.tsx';
import { moderatorWords } from '../words/en.ts';

const words = moderatorWords.names;

/** The name has left the platform, or was noted in error. */
export function ForgetAct({ id, name, onForgotten }: { id: PlatformNameId; name: string; onForgotten: () => void }) {
  const { state, refusal, perform } = useDeskAct(`forgetPlatformName:${id}`, 'forgetPlatformName');
  const forget = async () => {
    if (await perform({ type: 'forgetPlatformName', name: id })) onForgotten();
  };
  return (
    <Act
      small
      weight="quiet"
      state={state}
      refusal={refusal}
      label={words.forgetNamed(name)}
      onAct={() => void forget()}
    >
      {words.forget}
    </Act>
  );
}
