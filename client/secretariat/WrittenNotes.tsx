import { useRef } from 'react';
import type { Note, NoteId, Notes } from '../../shared/dialogue/note.ts';
import { useDesks } from '../live/hooks.ts';
import { Empty } from '../parts/Empty.tsx';
import { moderatorWords } from '../words/en.ts';
import { DoneNote } from './DoneNote.tsx';
import { WaitingNote } from './WaitingNote.tsx';

const words = moderatorWords.notes;

/** Short written questions and inputs: put in the list to be read out, or set aside with a reason; each has a way back [F32]. */
export function WrittenNotes() {
  const { notes } = useDesks().technical;
  const heading = useRef<HTMLHeadingElement>(null);
  const waiting = inOrder(notes, ({ stage }) => stage === 'waiting');
  const done = inOrder(notes, ({ stage }) => stage === 'inList' || stage === 'setAside').toReversed();
  const settled = () => heading.current?.focus();
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {words.waiting(waiting.length)}
      </h3>
      {waiting.length === 0 && <Empty>{words.none}</Empty>}
      <ol className="rows">
        {waiting.map(([id, note]) => (
          <WaitingNote key={id} id={id} note={note} onSettled={settled} />
        ))}
      </ol>
      {done.length > 0 && (
        <>
          <h3 className="after">{words.done}</h3>
          <ol className="rows">
            {done.map(([id, note]) => (
              <DoneNote key={id} id={id} note={note} onSettled={settled} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** As they came. */
function inOrder(notes: Notes, which: (note: Note) => boolean): readonly [NoteId, Note][] {
  return Object.entries(notes)
    .filter(([, note]) => which(note))
    .sort(([, a], [, b]) => a.at - b.at);
}

/** How many wait. */
export function waitingNotes(notes: Notes): number {
  return Object.values(notes).filter(({ stage }) => stage === 'waiting').length;
}
