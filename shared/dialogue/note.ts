import { noteText, type TextOf } from './countryRule/desk.ts';
import { readText, submitText, textGone } from './countryRule/texts.ts';
import type { Decide, DeskDraft } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import { take } from './inscription.ts';
import type { Erased, Instant, OrganizationId, PersonId, RequestNumber, SegmentId } from './model.ts';
import { told, withNoteBack } from './noteStanding.ts';
import { oneLine } from './oneLine.ts';
import { isOver, segmentOf } from './programme.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { requestIn } from './speakerScreen.ts';

/**
 * Department: notes – a short written question or input of a participant [F32]. The technical moderator may put one in
 * the list, where it is its author's request and is read out for her; the rapporteurs see all of them, under the public
 * label and never with a person. One that names a situation reaches nobody before the Chair allows it [C8].
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
  /** `request`: the one that was to read it out and is over without a turn. */
  | { stage: 'setAside'; because: NoteFate; request?: RequestNumber }
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
  noteSetAside: Own & { because: NoteFate; request?: RequestNumber };
  noteWithdrawn: Own;
  /** Taken out of the list, or no longer set aside. */
  noteWaitsAgain: Own;
  /** The same for the rapporteurs, who know organizations only as the record shows them [K6]. */
  noteReported: WrittenNote;
  reportedNoteStands: { note: NoteId; standing: NoteStanding };
  /** The neutral label covers what was written by name, too [K6]. */
  noteRelabelled: { note: NoteId; organization: OrganizationId; label: string };
  /** By a ruling of the Chair: its words leave every desk but the bureau's and the author's [C8]. */
  noteTakenBack: Own;
  reportedNoteTakenBack: { note: NoteId };
}
export interface NoteCommands {
  /** `note`: one that the Chair holds or has returned, written anew; it keeps its segment. */
  writeNote: { segment: SegmentId; kind: NoteKind; words: string; note?: NoteId };
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

export const writeNote: Decide<'writeNote'> = (dialogue, { note: former, kind, words, ...asked }, context) => {
  const { record, desks } = dialogue;
  const id = context.actor.organization;
  const again = former === undefined ? undefined : heldNote(dialogue, former, id);
  if (again && isRefusal(again)) return again;
  const segment = again?.segment ?? asked.segment;
  const found = segmentOf(record, segment);
  if (!found) return refuse('unknownSegment');
  // One that was held came in time.
  if (!again && !takesNotes(record, segment)) return refuse('noNotesNow', { segment: found.title });
  const text = oneLine(words);
  if (!text) return refuse('wordsNeeded');
  if ([...text].length > LONGEST_NOTE) return refuse('noteTooLong');
  if (id === undefined || !desks.officers.organizations[id]) return refuse('noOrganization');
  if (!again && openNotes(dialogue, id, segment) >= MOST_NOTES) return refuse('notesWait', { most: MOST_NOTES });
  const of = { what: 'note', note: former ?? context.newId(), segment, kind, person: context.actor.person } as const;
  const read = readText(dialogue, { organization: id, words: text }, context, 'note');
  return submitText(dialogue, { of, organization: id, read }, context);
};

/** A note of the organization that the Chair holds or has returned. */
function heldNote({ desks }: Dialogue, note: NoteId, own: OrganizationId | undefined): HeldNote | Refusal {
  const text = desks.bureau.rule.texts[noteText(note)];
  if (text?.of.what !== 'note' || text.organization !== own) return refuse('unknownNote');
  return text.stage === 'held' || text.stage === 'returned' ? text.of : refuse('noteIsDone');
}
type HeldNote = Extract<TextOf, { what: 'note' }>;

/** Those of an organization in a segment that nothing has become of yet, those that the Chair holds among them. */
function openNotes({ desks }: Dialogue, id: OrganizationId, segment: SegmentId): number {
  const waiting = Object.values(desks.technical.notes).filter(
    (note) => note.organization === id && note.segment === segment && note.stage === 'waiting',
  );
  const held = Object.values(desks.bureau.rule.texts).filter(
    ({ of, organization, stage }) =>
      of.what === 'note' && organization === id && of.segment === segment && stage === 'held',
  );
  return waiting.length + held.length;
}

/** A note that waits, or why nothing can be done with it. */
function waitingNote({ desks }: Dialogue, id: NoteId): Note | Refusal {
  const note = desks.technical.notes[id];
  if (!note) return refuse('unknownNote');
  return note.stage === 'waiting' ? note : refuse('noteIsDone');
}

/** Until it was put in the list; by its own delegation. One that the Chair holds goes from the Chair's desk. */
export const withdrawNote: Decide<'withdrawNote'> = (dialogue, { note: id }, { actor }) => {
  const text = noteText(id);
  const held = heldNote(dialogue, id, actor.organization);
  if (!isRefusal(held)) return { desks: textGone(dialogue, 'textWithdrawn', text) };
  const note = dialogue.desks.technical.notes[id];
  if (!note || note.organization !== actor.organization) return refuse('unknownNote');
  if (note.stage !== 'waiting') return refuse('noteIsDone');
  return { desks: [...told(id, note, { stage: 'withdrawn' }), ...textGone(dialogue, 'textWithdrawn', text)] };
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

/** The list a note of that segment goes to: the segment's own, or the item's next one in which somebody can be heard. */
function listOfNote(record: TheRecord, id: SegmentId): SegmentId | undefined {
  const { programme, lists } = record;
  if (lists[id]) return id;
  const at = programme.segments.findIndex((segment) => segment.id === id);
  const item = programme.segments[at]?.item;
  const later = programme.segments.slice(at + 1).filter((segment) => segment.item === item && lists[segment.id]);
  return later.find((segment) => !isOver(record, segment))?.id;
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
