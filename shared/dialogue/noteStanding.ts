import type { Decided, DeskDraft } from './departments.ts';
import type { Dialogue } from './dialogue.ts';
import type { OrganizationId, RequestNumber } from './model.ts';
import type { Note, NoteId, NoteStanding } from './note.ts';

/** What a change of a note's standing tells, and how a note in the list follows its request [F32]. */

/** Tells its own desks, and the rapporteurs. */
export function told(note: NoteId, { organization }: Pick<Note, 'organization'>, standing: NoteStanding): DeskDraft[] {
  return [toOwn({ note, organization }, standing), { type: 'reportedNoteStands', note, standing }];
}

function toOwn(own: { note: NoteId; organization: OrganizationId }, standing: NoteStanding): DeskDraft {
  switch (standing.stage) {
    case 'waiting':
      return { type: 'noteWaitsAgain', ...own };
    case 'inList':
      return { type: 'notePutInList', ...own, request: standing.request };
    case 'setAside': {
      const { stage: _, ...why } = standing;
      return { type: 'noteSetAside', ...own, ...why };
    }
    case 'withdrawn':
      return { type: 'noteWithdrawn', ...own };
  }
}

/** The notes that stand so for one of the requests. */
function notesFor({ desks }: Dialogue, stage: 'inList' | 'setAside', requests: readonly RequestNumber[]) {
  return Object.entries(desks.technical.notes).flatMap(([id, note]) => {
    const request = note.stage === stage && 'request' in note ? note.request : undefined;
    return request !== undefined && requests.includes(request) ? [{ id, note, request }] : [];
  });
}

/** A withdrawn request that read out a note leaves the note waiting again. */
export function withNoteBack(dialogue: Dialogue, request: RequestNumber, decided: Decided): Decided {
  const back = notesFor(dialogue, 'inList', [request]).flatMap(({ id, note }) => told(id, note, { stage: 'waiting' }));
  return back.length ? { ...decided, desks: [...(decided.desks ?? []), ...back] } : decided;
}

/** Requests that are over without a turn [F18, F23] leave their notes set aside, and the authors are told. */
export function notesNotReached(dialogue: Dialogue, requests: readonly RequestNumber[]): DeskDraft[] {
  return notesFor(dialogue, 'inList', requests).flatMap(({ id, note, request }) =>
    told(id, note, { stage: 'setAside', because: 'noTime', request }),
  );
}

/** With its request put back, a note that was set aside for it stands in the list again. */
export function notesInListAgain(dialogue: Dialogue, requests: readonly RequestNumber[]): DeskDraft[] {
  return notesFor(dialogue, 'setAside', requests).flatMap(({ id, note, request }) =>
    told(id, note, { stage: 'inList', request }),
  );
}
