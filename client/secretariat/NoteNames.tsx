import { useId, useState } from 'react';
import { inParts } from '../../shared/dialogue/platform.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useLiveDay } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { moderatorWords } from '../words/en.ts';

const words = moderatorWords.names;

/** The platform's list, pasted; what could not be noted stays in the field. */
export function NoteNames() {
  const id = useId();
  const { getState } = useLiveDay();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const { state, refusal, perform } = useDeskAct('notePlatformNames', 'notePlatformNames');
  const platform = () => Object.values(getState().heard.dialogue.desks.technical.platform);
  const note = async () => {
    const pasted = [...new Set(text.split(/\r?\n/u).map((line) => line.trim()))].filter(Boolean);
    const known = new Set(platform().map(({ name }) => name));
    const fresh = pasted.filter((name) => !known.has(name));
    const parts = [...inParts(fresh.length > 0 ? fresh : pasted.slice(0, 1))];
    for (let part = parts[0]; part; part = parts[0]) {
      if (!(await perform({ type: 'notePlatformNames', names: part }))) {
        if (fresh.length > 0) setText(parts.flat().join('\n'));
        return;
      }
      parts.shift();
    }
    const noted = platform().filter(({ name }) => !known.has(name));
    setText('');
    setSaid(words.noted(noted.length, noted.filter(({ exact }) => exact).length));
  };
  return (
    <div className="message part">
      <label htmlFor={id}>{words.paste}</label>
      <textarea
        id={id}
        className="text-field"
        aria-describedby={`${id}-say`}
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setSaid('');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
          event.preventDefault();
          void note();
        }}
      />
      <Act small keys="⌃⏎" state={text.trim() === '' ? 'notNow' : state} refusal={refusal} onAct={() => void note()}>
        {words.note}
      </Act>
      <p className="hint" id={`${id}-say`} role="status">
        {said || words.pasteHint}
      </p>
    </div>
  );
}
