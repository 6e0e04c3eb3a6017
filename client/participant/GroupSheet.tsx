import { useId, useState } from 'react';
import { Act } from '../parts/Act.tsx';
import { spokenLength } from '../parts/format.ts';
import { actWords, groupWords as words } from '../words/en.ts';
import type { Table } from './moment.ts';
import { Sheet } from './Sheet.tsx';
import { usePersonalAct } from './usePersonalAct.ts';

/** The longest name the record takes, and the largest group. */
const LONGEST = 200;
const LARGEST = 40;

/** Names the organizations of a group one by one, and asks for the floor in their name [F21]. */
export function GroupSheet({ table: { segment, list }, onClose }: { table: Table; onClose: () => void }) {
  const [names, setNames] = useState<readonly string[]>([]);
  const command = { type: 'requestFloor', segment: segment.id, kind: 'groupStatement', group: names } as const;
  const { send, refusal, ...act } = usePersonalAct(`groupStatement:${segment.id}`, command);
  const state = act.state === 'ready' && names.length === 0 ? 'notNow' : act.state;
  const ask = () =>
    void send(command).then((answer) => {
      if ('done' in answer || 'kept' in answer) onClose();
    });
  return (
    <Sheet
      title={words.heading}
      onClose={onClose}
      acts={
        <>
          <Act weight="primary" state={state} refusal={refusal} onAct={ask}>
            {names.length > 0 ? words.ask(names.length) : words.askNone}
          </Act>
          <Act onAct={onClose}>{actWords.cancel}</Act>
        </>
      }
    >
      <p className="beside">{words.say(spokenLength(list.limits.groupStatement))}</p>
      {names.length > 0 && (
        <ul className="group" aria-label={words.named}>
          {names.map((name) => (
            <li key={name}>
              <span>{name}</span>
              <Act small label={words.take(name)} onAct={() => setNames(names.filter((one) => one !== name))}>
                {words.takeShort}
              </Act>
            </li>
          ))}
        </ul>
      )}
      {names.length < LARGEST && (
        <NameField onAdd={(name) => setNames(names.includes(name) ? names : [...names, name])} />
      )}
    </Sheet>
  );
}

function NameField({ onAdd }: { onAdd: (name: string) => void }) {
  const id = useId();
  const [name, setName] = useState('');
  const add = () => {
    const text = name.trim().replace(/\s+/gu, ' ');
    if (!text) return;
    onAdd(text);
    setName('');
  };
  return (
    <form
      className="add-name"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor={id}>{words.name}</label>
      <input
        id={id}
        className="text-field"
        autoComplete="off"
        enterKeyHint="done"
        maxLength={LONGEST}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Act state={name.trim() ? 'ready' : 'notNow'} onAct={add}>
        {words.add}
      </Act>
    </form>
  );
}
