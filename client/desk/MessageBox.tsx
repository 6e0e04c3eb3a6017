import { useEffect, useId, useState } from 'react';
import { Act } from '../parts/Act.tsx';
import { conductWords } from '../words/en.ts';
import { useDeskAct } from './useDeskAct.ts';

const words = conductWords.messages;
const LONGEST = 300;

/** A message to the presiding Chair, sent by its act or by Control and Enter; only the bureau sees it. */
export function MessageBox() {
  const id = useId();
  const [text, setText] = useState('');
  const [sent, setSent] = useState(false);
  const { state, refusal, perform } = useDeskAct('message', 'sendMessage');
  useEffect(() => {
    if (text) setSent(false);
  }, [text]);
  const send = async () => {
    if (!text.trim() || !(await perform({ type: 'sendMessage', to: 'chair', words: text.trim() }))) return;
    setText('');
    setSent(true);
  };
  return (
    <div className="message">
      <textarea
        className="text-field"
        aria-label={words.label}
        aria-describedby={id}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
          event.preventDefault();
          void send();
        }}
      />
      <Act keys="⌃⏎" state={state} refusal={refusal} onAct={() => void send()}>
        {words.send}
      </Act>
      <p className="hint" id={id} role="status">
        {sent ? words.sent : words.hint}
      </p>
    </div>
  );
}
