import { useId, useState } from 'react';
import { LONGEST_NOTE, NOTE_KINDS, type NoteKind } from '../../shared/dialogue/note.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';
import { useAct, useLive } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { noteWords as words } from '../words/en.ts';

/** The field of a short question or input, with its counter. */
export function WriteNote({ segment }: { segment: Segment }) {
  const id = useId();
  const [kind, setKind] = useState<NoteKind>('question');
  const [text, setText] = useState('');
  const [sent, setSent] = useState(false);
  const { send, onItsWay, refusal } = useAct(`writeNote:${segment.id}`);
  const live = useLive(({ phase }) => phase === 'live');
  const used = [...text.trim()].length;
  const fits = used > 0 && used <= LONGEST_NOTE;
  const write = async () => {
    const answer = await send({ type: 'writeNote', segment: segment.id, kind, words: text.trim() });
    if (!('done' in answer)) return;
    setText('');
    setSent(true);
  };
  return (
    <div className="write-note">
      <p className="beside">{words.say(segment.title)}</p>
      <div className="pair">
        {NOTE_KINDS.map((each) => (
          <Act key={each} pressed={each === kind} onAct={() => setKind(each)}>
            {words.kind[each]}
          </Act>
        ))}
      </div>
      <label htmlFor={id}>{words.label}</label>
      <textarea
        id={id}
        className="text-field"
        aria-describedby={`${id}-help`}
        aria-invalid={used > LONGEST_NOTE || undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setSent(false);
        }}
      />
      <p className="hint" id={`${id}-help`}>
        {words.help(used, LONGEST_NOTE)}
      </p>
      <Act
        weight="primary"
        state={onItsWay ? 'sending' : live && fits ? 'ready' : 'notNow'}
        refusal={refusal}
        onAct={() => void write()}
      >
        {words.send}
      </Act>
      <p className="hint" role="status">
        {sent && words.sent}
      </p>
    </div>
  );
}
