import { mayDo } from '../../shared/dialogue/actor.ts';
import { participantWords } from '../words/en.ts';
import { Notes } from './Notes.tsx';
import { OwnContributions } from './OwnContributions.tsx';
import type { Present } from './useMoment.ts';
import './write.css';

/** What can be said in writing: a short question or input, and a contribution to the Secretariat. */
export function WritePage(present: Present) {
  const { actor } = present.self;
  return (
    <section className="page write" aria-label={participantWords.tabs.write}>
      {actor && mayDo(actor, 'writeNote') && <Notes {...present} />}
      {actor && mayDo(actor, 'sendContribution') && <OwnContributions {...present} />}
      {!(actor && mayDo(actor, 'writeNote')) && <p>{participantWords.writesNothing}</p>}
    </section>
  );
}
