import { mayDo } from '../../shared/dialogue/actor.ts';
import { useDesks, useRecord, useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { contributionsWords as words } from '../words/en.ts';
import { toRead } from './standing.ts';

/** Opens the written contributions, with how many wait to be read; only for those who decide upon them. */
export function ContributionsAct({ onOpen, small = false }: { onOpen: () => void; small?: boolean }) {
  const record = useRecord();
  const desks = useDesks();
  const { actor } = useSelf();
  if (!actor || !mayDo(actor, 'publishContribution')) return null;
  const count = toRead({ record, desks });
  return (
    <Act
      small={small}
      weight={small ? 'quiet' : 'plain'}
      label={count > 0 ? words.openWith(count) : undefined}
      onAct={onOpen}
    >
      {words.opened(count)}
    </Act>
  );
}
