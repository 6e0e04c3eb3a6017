import { useEffect, useRef, useState } from 'react';
import { NOTE_FATES, type Note, type NoteFate, type NoteId } from '../../shared/dialogue/note.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { Act } from '../parts/Act.tsx';
import { moderatorWords } from '../words/en.ts';
import { NoteText } from './NoteText.tsx';

const words = moderatorWords.notes;

type WaitingNoteProps = { id: NoteId; note: Note; onSettled: () => void };

/** A note that waits: it goes into the list as its author's request, or aside with a reason. */
export function WaitingNote({ id, note, onSettled }: WaitingNoteProps) {
  const [asking, setAsking] = useState(false);
  const put = useDeskAct(`putNoteInList:${id}`, 'putNoteInList');
  const putInList = async () => {
    if (await put.perform({ type: 'putNoteInList', note: id })) onSettled();
  };
  return (
    <li className="note">
      <NoteText note={note} />
      {asking ? (
        <WhyAside id={id} onSettled={onSettled} onStop={() => setAsking(false)} />
      ) : (
        <span className="acts">
          <Act
            small
            state={put.state}
            refusal={put.refusal}
            label={words.putNamed(note.label)}
            onAct={() => void putInList()}
          >
            {words.put}
          </Act>
          <Act small weight="quiet" label={words.asideNamed(note.label)} onAct={() => setAsking(true)}>
            {words.aside}
          </Act>
        </span>
      )}
    </li>
  );
}

type WhyAsideProps = { id: NoteId; onSettled: () => void; onStop: () => void };

/** The reason, which its author is told. */
function WhyAside({ id, onSettled, onStop }: WhyAsideProps) {
  const { state, refusal, perform } = useDeskAct(`setAsideNote:${id}`, 'setAsideNote');
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  const setAside = async (because: NoteFate) => {
    if (await perform({ type: 'setAsideNote', note: id, because })) onSettled();
  };
  return (
    <fieldset ref={group}>
      <legend className="hint">{words.why}</legend>
      <span className="acts">
        {NOTE_FATES.map((because) => (
          <Act key={because} small state={state} onAct={() => void setAside(because)}>
            {words.because[because]}
          </Act>
        ))}
        <Act small weight="quiet" onAct={onStop}>
          {words.keep}
        </Act>
      </span>
      {refusal && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
