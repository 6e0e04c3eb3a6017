import { mayDo } from '../../shared/dialogue/actor.ts';
import { Act } from '../parts/Act.tsx';
import { participantWords as words } from '../words/en.ts';
import type { Present } from './useMoment.ts';

/** Where the floor cannot be had any more, a written contribution is the act that comes next. */
export function WriteInstead({ self: { actor } }: Pick<Present, 'self'>) {
  if (!actor || !mayDo(actor, 'sendContribution')) return null;
  return (
    <Act weight="primary" onAct={toWriting}>
      {words.sendContribution}
    </Act>
  );
}

function toWriting(): void {
  location.hash = 'write';
}
