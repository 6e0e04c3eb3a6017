import type { DeskFold, DeskFolds } from './departments.ts';
import type { Instant, PersonId, Stamped } from './model.ts';
import type { Note, NoteDeskEvents, NoteId, NoteStanding, Notes, WrittenNote } from './note.ts';

/** Notes as the desks keep them: moderator, bureau and delegation with the author, the rapporteurs without. */

type Desk = { notes: Notes };
const withNote = <D extends Desk>(desk: D, id: NoteId, change: (note: Note) => Note): D => {
  const note = desk.notes[id];
  return note ? { ...desk, notes: { ...desk.notes, [id]: change(note) } } : desk;
};
const noted = <D extends Desk>(desk: D, event: { at: Instant; person?: PersonId } & WrittenNote): D => {
  const { note, segment, organization, label, kind, at, person, sealed } = event;
  const words = sealed === 'erased' ? sealed : sealed.words;
  const fresh: Note = {
    segment,
    organization,
    label,
    ...(person === undefined ? {} : { person }),
    kind,
    words,
    at,
    stage: 'waiting',
  };
  return { ...desk, notes: { ...desk.notes, [note]: fresh } };
};
const standing = <D extends Desk>(desk: D, id: NoteId, now: NoteStanding): D =>
  withNote(desk, id, ({ segment, organization, label, person, kind, words, at }) => ({
    ...{ segment, organization, label, ...(person === undefined ? {} : { person }), kind, words, at },
    ...now,
  }));

/** It stays known, for an input may be tied to it; the words go. */
const takenBack = <D extends Desk>(desk: D, id: NoteId): D =>
  withNote(standing(desk, id, { stage: 'withdrawn' }), id, (note) => ({ ...note, words: '' }));

/** One fold for the three desks at which a note lies with its author. */
function atOwnDesks<Type extends keyof NoteDeskEvents>(
  fold: <D extends Desk>(desk: D, event: Stamped<Type, NoteDeskEvents[Type]>) => D,
): DeskFold<Stamped<Type, NoteDeskEvents[Type]>> {
  return { technical: fold, bureau: fold, delegation: fold };
}

export const noteDeskFolds: DeskFolds<NoteDeskEvents> = {
  noteWritten: atOwnDesks<'noteWritten'>(noted),
  notePutInList: atOwnDesks<'notePutInList'>((desk, { note, request }) =>
    standing(desk, note, { stage: 'inList', request }),
  ),
  noteSetAside: atOwnDesks<'noteSetAside'>((desk, { note, because, request }) =>
    standing(desk, note, { stage: 'setAside', because, ...(request === undefined ? {} : { request }) }),
  ),
  noteWithdrawn: atOwnDesks<'noteWithdrawn'>((desk, { note }) => standing(desk, note, { stage: 'withdrawn' })),
  noteWaitsAgain: atOwnDesks<'noteWaitsAgain'>((desk, { note }) => standing(desk, note, { stage: 'waiting' })),
  noteReported: { rapporteurs: noted },
  reportedNoteStands: { rapporteurs: (desk, event) => standing(desk, event.note, event.standing) },
  noteTakenBack: atOwnDesks<'noteTakenBack'>((desk, { note }) => takenBack(desk, note)),
  reportedNoteTakenBack: { rapporteurs: (desk, { note }) => takenBack(desk, note) },
  noteRelabelled: {
    // Technical desk and bureau know whose it is; what is read out is the label.
    technical: (desk, { note, label }) => withNote(desk, note, (one) => ({ ...one, label })),
    bureau: (desk, { note, label }) => withNote(desk, note, (one) => ({ ...one, label })),
    rapporteurs: (desk, { note, organization, label }) =>
      withNote(desk, note, (one) => ({ ...one, organization, label })),
  },
};
