import { Act } from '../../parts/Act.tsx';
import { rulingWords as words } from '../../words/en.ts';
import type { Ladder } from './useLadder.ts';

/** The ground of a call to order where a card stands in place of its choice: pressed, it is the next one [C11]. */
export function GroundAct({ ladder: { nextGround, ground } }: { ladder: Ladder }) {
  if (nextGround.state === 'notNow') return null;
  const short = words.ground.short[ground];
  return (
    <Act small weight="quiet" keys="F" label={words.ground.named(short)} onAct={nextGround.act}>
      {short}
    </Act>
  );
}
