import { useRef } from 'react';
import type { Desks } from '../../shared/dialogue/dialogue.ts';
import { labelFor, type Person } from '../../shared/dialogue/participants.ts';
import type { PlatformName, PlatformNameId } from '../../shared/dialogue/platform.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { moderatorWords } from '../words/en.ts';
import { ForgetAct } from './ForgetAct.tsx';

const words = moderatorWords.names;

/** Names that are matched, with whom and by what: the convention, or somebody's hand. Each can be taken back. */
export function MatchedNames({ onForgotten }: { onForgotten: () => void }) {
  const { platform } = useDesks().technical;
  const summary = useRef<HTMLElement>(null);
  const matched = Object.entries(platform).filter(([, { person }]) => person !== undefined);
  if (matched.length === 0) return null;
  return (
    <details className="matched">
      <summary ref={summary}>{words.matched(matched.length)}</summary>
      <ol className="rows">
        {matched.map(([id, one]) => (
          <MatchedName
            key={id}
            id={id}
            one={one}
            onTakenBack={() => summary.current?.focus()}
            onForgotten={onForgotten}
          />
        ))}
      </ol>
    </details>
  );
}

type MatchedNameProps = {
  id: PlatformNameId;
  one: PlatformName;
  onTakenBack: () => void;
  onForgotten: () => void;
};

function MatchedName({ id, one: { name, person, exact }, onTakenBack, onForgotten }: MatchedNameProps) {
  const desks = useDesks();
  const { state, refusal, perform } = useDeskAct(`mapPlatformName:${id}`, 'mapPlatformName');
  const takeBack = async () => {
    if (await perform({ type: 'mapPlatformName', name: id, person: null })) onTakenBack();
  };
  return (
    <li className="bare">
      <span className="who">
        {`“${name}”`}
        <span className="hint">{whoIs(desks, desks.officers.persons[person ?? ''])}</span>
        <span className="hint">{exact ? words.exactly : words.byHand}</span>
      </span>
      <span className="acts">
        <Act
          small
          weight="quiet"
          state={state}
          refusal={refusal}
          label={words.unmapNamed(name)}
          onAct={() => void takeBack()}
        >
          {words.unmap}
        </Act>
        <ForgetAct id={id} name={name} onForgotten={onForgotten} />
      </span>
    </li>
  );
}

/** The person, under the label by which everyone knows her organization [K6]. */
function whoIs({ officers }: Desks, person: Person | undefined): string {
  const organization = officers.organizations[person?.organization ?? ''];
  return [person?.name, organization && labelFor(organization)].filter(Boolean).join(', ');
}
