import { type ReactNode, useId } from 'react';
import type { Note } from '../../shared/dialogue/note.ts';
import { segmentInProgress, segmentOf } from '../../shared/dialogue/programme.ts';
import { useRecord } from '../live/hooks.ts';
import { timeOfDay } from '../parts/format.ts';
import { moderatorWords } from '../words/en.ts';

const words = moderatorWords.notes;

/** A note as it was written, under the public label, with its kind and time; its segment, if that is not this one. */
export function NoteText({ note, children }: { note: Note; children?: ReactNode }) {
  const id = useId();
  const record = useRecord();
  const { title } = segmentOf(record, note.segment) ?? { title: '' };
  const elsewhere = segmentInProgress(record)?.id === note.segment ? '' : title;
  return (
    <span className="who" id={id}>
      {note.label}
      <span className="hint">
        {words.from(words.kind[note.kind], timeOfDay(note.at, record.programme.zone), elsewhere)}
      </span>
      <span className="note-text">{note.words === 'erased' ? words.erased : `“${note.words}”`}</span>
      {children}
    </span>
  );
}
