import { useId, useState } from 'react';
import { inParts } from '../../shared/dialogue/platform.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { moderatorWords } from '../words/en.ts';

const words = moderatorWords.names;

const NONE: ReadonlySet<string> = new Set();

/** As the names are kept. */
const plain = (name: string) => name.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** The platform's list, pasted; what could not be noted stays in the field. */
export function NoteNames() {
  const id = useId();
  const [text, setText] = useState('');
  const [noted, setNoted] = useState<ReadonlySet<string>>(NONE);
  const { platform } = useDesks().technical;
  const here = Object.values(platform).filter(({ name }) => noted.has(name));
  const { state, refusal, perform } = useDeskAct('notePlatformNames', 'notePlatformNames');
  const note = async () => {
    const pasted = [...new Set(text.split(/\r?\n/u).map(plain))].filter(Boolean);
    const known = new Set(Object.values(platform).map(({ name }) => name));
    const fresh = pasted.filter((name) => !known.has(name));
    const parts = [...inParts(fresh.length > 0 ? fresh : pasted.slice(0, 1))];
    for (let part = parts[0]; part; part = parts[0]) {
      if (!(await perform({ type: 'notePlatformNames', names: part }))) {
        if (fresh.length > 0) setText(parts.flat().join('\n'));
        return;
      }
      parts.shift();
    }
    setText('');
    setNoted(new Set(fresh));
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
          setNoted(NONE);
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
        {here.length > 0 ? words.noted(here.length, here.filter(({ exact }) => exact).length) : words.pasteHint}
      </p>
    </div>
  );
}
