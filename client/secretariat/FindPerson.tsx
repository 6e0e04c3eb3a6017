import { useState } from 'react';
import type { PersonId } from '../../shared/dialogue/model.ts';
import { useDesks } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import type { ChannelOf } from '../parts/Channel.tsx';
import { PersonLine } from '../parts/PersonLine.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { moderatorWords } from '../words/en.ts';
import { nearest } from './near.ts';
import { attending, find, onlineFirst, type Registered } from './registered.ts';

const words = moderatorWords.names;

type FindPersonProps = {
  name: string;
  sending: boolean;
  refusal: string | undefined;
  onChoose: (person: PersonId) => void;
};

/** Whose name it is: found by typing over everyone registered, or taken from those similar; nobody is preselected [F29]. */
export function FindPerson({ name, sending, refusal, onChoose }: FindPersonProps) {
  const desks = useDesks();
  const [query, setQuery] = useState('');
  const all = attending(desks).toSorted(onlineFirst);
  const found = find(all, query).map((one) => ({
    id: one.id,
    organization: one.organization,
    channel: channelOf(one),
    person: one.person.name,
    act: words.map,
  }));
  return (
    <div className="find-person">
      <SearchField
        label={words.search(name)}
        placeholder={words.placeholder}
        query={query}
        onQuery={setQuery}
        found={found}
        outOf={all.length}
        onChoose={onChoose}
        sending={sending}
        focused
      />
      {refusal && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
      {query.trim() === '' && <Similar people={nearest(all, name)} sending={sending} onChoose={onChoose} />}
    </div>
  );
}

type SimilarProps = { people: readonly Registered[]; sending: boolean; onChoose: (person: PersonId) => void };

function Similar({ people, sending, onChoose }: SimilarProps) {
  if (people.length === 0) return <p className="hint">{words.noneNear}</p>;
  return (
    <>
      <h4 className="hint">{words.near}</h4>
      <ul className="rows">
        {people.map((one) => (
          <li key={one.id} className="bare">
            <span className="who">
              {one.organization}
              <PersonLine channel={channelOf(one)} person={one.person.name} />
            </span>
            <span className="acts">
              <Act
                small
                state={sending ? 'notNow' : 'ready'}
                label={words.mapNamed(one.person.name, one.organization)}
                onAct={() => onChoose(one.id)}
              >
                {words.map}
              </Act>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const channelOf = ({ person }: Registered): ChannelOf =>
  person.channel === 'online' ? { kind: 'online' } : { kind: 'room', seat: person.seat };
