import { useId, useState } from 'react';
import { readCode } from '../../shared/access.ts';
import { Act } from '../parts/Act.tsx';
import { doorWords } from '../words/en.ts';
import { enterCode, isRefused, type OnEntered } from './access.ts';

const words = doorWords.code;

/** Signs this device in by a code of eight symbols, typed as one likes: small letters, blanks, O for 0. */
export function CodeForm({ onEntered }: { onEntered: OnEntered }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [entering, setEntering] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();
  const press = async () => {
    if (entering) return;
    const code = readCode(typed);
    if (code === undefined) return setRefusal(words.unreadable);
    setEntering(true);
    setRefusal(undefined);
    const answer = await enterCode(code);
    if (!isRefused(answer)) return onEntered(answer, { neutral: false });
    setEntering(false);
    setRefusal(answer.sentence);
  };
  return (
    <form
      className="code-form"
      onSubmit={(event) => {
        event.preventDefault();
        void press();
      }}
    >
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        className="text-field"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby={`${id}-help`}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefusal(undefined);
        }}
      />
      <p className="hint" id={`${id}-help`}>
        {words.help}
      </p>
      <Act
        weight="primary"
        className="enter"
        state={entering ? 'sending' : 'ready'}
        sendingText={doorWords.entering}
        onAct={press}
        refusal={refusal}
      >
        {doorWords.enter}
      </Act>
    </form>
  );
}
