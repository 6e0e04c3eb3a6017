import type { Context, Decided } from './departments.ts';
import type { Dialogue } from './dialogue.ts';
import type { OrganizationId, PersonId, SegmentId } from './model.ts';
import type { NoteId, NoteKind } from './note.ts';
import { labelFor } from './participants.ts';
import { type Refusal, refuse } from './refusal.ts';
import { requestIn } from './speakerScreen.ts';
import { isOpen } from './speakersList.ts';

/** How a note goes on to those who read it out and to the rapporteurs, and how the Chair takes it back [C8, F32]. */

interface GoingOn {
  of: { note: NoteId; segment: SegmentId; kind: NoteKind; person: PersonId };
  organization: OrganizationId;
  words: string;
}

/** It reaches moderator, bureau, delegation and, without its author, the rapporteurs; nothing where it has. */
export function noteGoesOn({ desks }: Dialogue, text: GoingOn, { newId }: Pick<Context, 'newId'>): Decided {
  const { of, organization: id, words } = text;
  const organization = desks.officers.organizations[id];
  const known = desks.technical.notes[of.note];
  if (!organization || (known && known.stage !== 'withdrawn')) return {};
  const { note, segment, kind, person } = of;
  const written = { note, segment, label: labelFor(organization), kind, sealed: { words } };
  return {
    desks: [
      { type: 'noteWritten', ...written, organization: id, person },
      { type: 'noteReported', ...written, organization: organization.neutral ? newId() : id },
    ],
  };
}

/** Its words leave every desk but the bureau's and the author's; one that stands in a list is taken out first. */
export function noteTakenBack({ record, desks }: Dialogue, note: NoteId): Decided | Refusal {
  const known = desks.technical.notes[note];
  if (!known || known.stage === 'withdrawn') return {};
  if (known.stage === 'inList') {
    const entry = requestIn(record, known.request);
    return refuse(entry && isOpen(entry) ? 'noteIsInList' : 'noteIsDone');
  }
  const { organization } = known;
  return {
    desks: [
      { type: 'noteTakenBack', note, organization },
      { type: 'reportedNoteTakenBack', note },
    ],
  };
}
