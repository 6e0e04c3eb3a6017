import type { Decide, Decided, DeskDraft } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import { take } from './inscription.ts';
import type { Erased, Instant, OrganizationId, PersonId, RequestNumber, SegmentId } from './model.ts';
import { labelFor } from './participants.ts';
import { segmentOf } from './programme.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { requestIn } from './speakerScreen.ts';

/**
 * Department: notes – a short written question or input of a participant [F32]. The technical moderator may put one in
 * the list, where it is its author's request and is read out for her; the rapporteurs see all of them, under the public
 * label and never with a person.
 */

export type NoteId = string;
export const NOTE_KINDS = ['question', 'input'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
export const NOTE_FATES = ['answered', 'passedOn', 'noTime'] as const;
/** Why a note was set aside. */
export type NoteFate = (typeof NOTE_FATES)[number];

export type NoteStanding =
  | { stage: 'waiting' }
  | { stage: 'inList'; request: RequestNumber }
  | { stage: 'setAside'; because: NoteFate }
  | { stage: 'withdrawn' };
export type Note = NoteStanding & {
  segment: SegmentId;
  /** At the rapporteurs' desk as on the record: an id of its own under a neutral label [K6]. */
  organization: OrganizationId;
  /** The public label: its organization, or the neutral words. */
  label: string;
  /** Who wrote it; rapporteurs are not told. */
  person?: PersonId;
  kind: NoteKind;
  words: string;
  at: Instant;
};
export type Notes = Readonly<Record<NoteId, Note>>;

export interface WrittenNote {
  note: NoteId;
  segment: SegmentId;
  organization: OrganizationId;
  label: string;
  kind: NoteKind;
  sealed: { words: string } | Erased;
}
interface Own {
  note: NoteId;
  organization: OrganizationId;
}
export interface NoteDeskEvents {
  noteWritten: WrittenNote & { person: PersonId };
  notePutInList: Own & { request: RequestNumber };
  noteSetAside: Own & { because: NoteFate };
  noteWithdrawn: Own;
  /** Taken out of the list, or no longer set aside. */
  noteWaitsAgain: Own;
  /** The same for the rapporteurs, who know organizations only as the record shows them [K6]. */
  noteReported: WrittenNote;
  reportedNoteStands: { note: NoteId; standing: NoteStanding };
  /** The neutral label covers what was written by name, too [K6]. */
  noteRelabelled: { note: NoteId; organization: OrganizationId; label: string };
}
export interface NoteCommands {
  writeNote: { segment: SegmentId; kind: NoteKind; words: string };
  withdrawNote: { note: NoteId };
  putNoteInList: { note: NoteId };
  setAsideNote: { note: NoteId; because: NoteFate };
  /** The way back of both: out of the list, or no longer set aside. */
  letNoteWait: { note: NoteId };
}

export const LONGEST_NOTE = 300;
/** Open notes of one organization in a segment. */
export const MOST_NOTES = 3;

/** May notes be written in the segment now? Panels and floor segments in progress take them [F32]. */
export function takesNotes(record: TheRecord, id: SegmentId): boolean {
  const segment = segmentOf(record, id);
  return (segment?.kind === 'panel' || segment?.kind === 'floor') && record.segments[id]?.stage === 'inProgress';
}

export const writeNote: Decide<'writeNote'> = (dialogue, { segment, kind, words }, { actor, newId }) => {
  const { record, desks } = dialogue;
  const found = segmentOf(record, segment);
  if (!found) return refuse('unknownSegment');
  if (!takesNotes(record, segment)) return refuse('noNotesNow', { segment: found.title });
  const text = words.trim().replace(/\s+/gu, ' ');
  if (!text) return refuse('wordsNeeded');
  if ([...text].length > LONGEST_NOTE) return refuse('noteTooLong');
  const id = actor.organization;
  const organization = desks.officers.organizations[id ?? ''];
  if (!organization || id === undefined) return refuse('noOrganization');
  const open = Object.values(desks.technical.notes).filter(
    (note) => note.organization === id && note.segment === segment && note.stage === 'waiting',
  );
  if (open.length >= MOST_NOTES) return refuse('notesWait', { most: MOST_NOTES });
  const written = { note: newId(), segment, label: labelFor(organization), kind, sealed: { words: text } };
  return {
    desks: [
      { type: 'noteWritten', ...written, organization: id, person: actor.person },
      { type: 'noteReported', ...written, organization: organization.neutral ? newId() : id },
    ],
  };
};

/** What a change of its standing tells: its own desks, and the rapporteurs. */
function told(note: NoteId, { organization }: Pick<Note, 'organization'>, standing: NoteStanding): DeskDraft[] {
  return [toOwn({ note, organization }, standing), { type: 'reportedNoteStands', note, standing }];
}

function toOwn(own: Own, standing: NoteStanding): DeskDraft {
  switch (standing.stage) {
    case 'waiting':
      return { type: 'noteWaitsAgain', ...own };
    case 'inList':
      return { type: 'notePutInList', ...own, request: standing.request };
    case 'setAside':
      return { type: 'noteSetAside', ...own, because: standing.because };
    case 'withdrawn':
      return { type: 'noteWithdrawn', ...own };
  }
}

/** A note that waits, or why nothing can be done with it. */
function waitingNote({ desks }: Dialogue, id: NoteId): Note | Refusal {
  const note = desks.technical.notes[id];
  if (!note) return refuse('unknownNote');
  return note.stage === 'waiting' ? note : refuse('noteIsDone');
}

/** Until it was put in the list; by its own delegation. */
export const withdrawNote: Decide<'withdrawNote'> = (dialogue, { note: id }, { actor }) => {
  const note = dialogue.desks.technical.notes[id];
  if (!note || note.organization !== actor.organization) return refuse('unknownNote');
  if (note.stage !== 'waiting') return refuse('noteIsDone');
  return { desks: told(id, note, { stage: 'withdrawn' }) };
};

/**
 * The note becomes its author's request, under the rules of inscription [F10], and is read out for her by the moderator
 * in the room: nobody has to be connected, so it is ready at once. A panel's notes go to the item's next list.
 */
export const putNoteInList: Decide<'putNoteInList'> = (dialogue, { note: id }, context) => {
  const note = waitingNote(dialogue, id);
  if (isRefusal(note)) return note;
  const segment = listOfNote(dialogue.record, note.segment);
  if (segment === undefined) return refuse('noListForNote');
  const wish = { segment, kind: 'intervention', person: note.person ?? '', door: 'writtenQuestion' } as const;
  const taken = take(dialogue, wish, context);
  if (isRefusal(taken)) return taken;
  const { request } = taken.record[0];
  const { organization } = taken;
  return {
    record: taken.record,
    desks: [
      { type: 'requestIdentified', request, organization, person: wish.person },
      { type: 'readinessSaid', request, organization, readiness: 'ready' },
      ...told(id, note, { stage: 'inList', request }),
    ],
  };
};

/** The list a note of that segment goes to: the segment's own, or the item's next one that is not finished. */
function listOfNote({ programme, lists, segments }: TheRecord, id: SegmentId): SegmentId | undefined {
  if (lists[id]) return id;
  const at = programme.segments.findIndex((segment) => segment.id === id);
  const item = programme.segments[at]?.item;
  const later = programme.segments.slice(at + 1).filter((segment) => segment.item === item && lists[segment.id]);
  const isOver = (stage: string | undefined) => stage === 'finished' || stage === 'skipped';
  return later.find((segment) => !isOver(segments[segment.id]?.stage))?.id;
}

export const setAsideNote: Decide<'setAsideNote'> = (dialogue, { note: id, because }) => {
  const note = waitingNote(dialogue, id);
  return isRefusal(note) ? note : { desks: told(id, note, { stage: 'setAside', because }) };
};

export const letNoteWait: Decide<'letNoteWait'> = (dialogue, { note: id }) => {
  const note = dialogue.desks.technical.notes[id];
  if (!note) return refuse('unknownNote');
  if (note.stage === 'setAside') return { desks: told(id, note, { stage: 'waiting' }) };
  if (note.stage !== 'inList') return refuse('noteIsDone');
  const { request } = note;
  const entry = requestIn(dialogue.record, request);
  if (entry?.stage === 'called') return refuse('requestIsCalled');
  if (entry?.stage !== 'waiting') return refuse('requestIsGone');
  const [segment] = Object.entries(dialogue.record.lists).find(([, list]) => list.entries.includes(entry)) ?? [''];
  return withNoteBack(dialogue, request, { record: [{ type: 'requestWithdrawn', segment, request }] });
};

/** A withdrawn request that read out a note leaves the note waiting again. */
export function withNoteBack({ desks }: Dialogue, request: RequestNumber, decided: Decided): Decided {
  const found = Object.entries(desks.technical.notes).find(
    ([, note]) => note.stage === 'inList' && note.request === request,
  );
  return found ? { ...decided, desks: [...(decided.desks ?? []), ...told(...found, { stage: 'waiting' })] } : decided;
}

/** The notes of an organization under another label: all of them by a neutral one, open ones by the name again [K6]. */
export function relabelledNotes(
  { desks }: Dialogue,
  organization: OrganizationId,
  { label, neutral, newId }: { label: string; neutral: boolean; newId: () => string },
): readonly DeskDraft[] {
  return Object.entries(desks.technical.notes)
    .filter(([, note]) => note.organization === organization && (neutral || note.stage === 'waiting'))
    .map(([note]) => ({ type: 'noteRelabelled', note, organization: neutral ? newId() : organization, label }));
}
