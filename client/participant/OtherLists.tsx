import { Act } from '../parts/Act.tsx';
import { participantWords as words } from '../words/en.ts';
import type { Present } from './useMoment.ts';

/** The way to another list that is open too, or in which one waits. */
export function OtherLists({ others, choose }: Pick<Present, 'others' | 'choose'>) {
  if (others.length === 0) return null;
  return (
    <div className="other-lists">
      {others.map(({ segment }) => (
        <Act key={segment.id} small onAct={() => choose(segment.id)}>
          {words.ask.another(segment.title)}
        </Act>
      ))}
    </div>
  );
}
