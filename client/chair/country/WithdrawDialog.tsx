import { useRecord } from '../../live/hooks.ts';
import { Act } from '../../parts/Act.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { actWords, rulingWords } from '../../words/en.ts';
import type { Ladder } from './useLadder.ts';

const words = rulingWords.withdraw;

/** Asks once before the floor is withdrawn without a step before it [C11]. */
export function WithdrawDialog({ ladder }: { ladder: Ladder }) {
  const { floor } = useRecord();
  if (!ladder.asks || floor.stage === 'vacant') return null;
  return (
    <Dialog
      title={words.title}
      onClose={ladder.letBe}
      acts={
        <>
          <Act onAct={ladder.letBe}>{actWords.cancel}</Act>
          <Act weight="grave" state={ladder.confirm.state} onAct={ladder.confirm.act}>
            {words.act}
          </Act>
        </>
      }
    >
      <p className="lead">{ladder.asks}</p>
      <p>{words.about(floor.turn.label)}</p>
    </Dialog>
  );
}
