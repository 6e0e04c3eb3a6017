import type { Role } from '../../shared/dialogue/model.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { Act } from '../parts/Act.tsx';
import { officerWords } from '../words/en.ts';
import type { Registered } from './registered.ts';

const words = officerWords.linkKind;

/** Roles whose link was for listening from the beginning: where it speaks by mistake, it listens again. */
const LISTENERS: readonly Role[] = ['observer'];

/** A listener who is to speak after all: her link speaks from now on, on the pages that are open, too (domain 3). */
export function LinkKindAct({ one: { id, person } }: { one: Registered }) {
  const { state, refusal, perform } = useDeskAct(`relink:${id}`, 'relink');
  const listens = person.linkKind === 'listener';
  if (!listens && !(person.linkKind === 'speaker' && LISTENERS.includes(person.role))) return null;
  const linkKind = listens ? 'speaker' : 'listener';
  return (
    <section className="part">
      <h3>{words.heading}</h3>
      <p className="hint">{words.say[listens ? 'listener' : 'speaker']}</p>
      <Act small state={state} refusal={refusal} onAct={() => void perform({ type: 'relink', person: id, linkKind })}>
        {words.act[linkKind]}
      </Act>
    </section>
  );
}
