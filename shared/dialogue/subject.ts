import type { Contributions } from './contribution.ts';
import type { Decide, DeskFolds } from './departments.ts';
import type { Message } from './message.ts';
import type { Erased, OrganizationId, RequestNumber, SegmentId } from './model.ts';
import type { Notes } from './note.ts';
import { organizationOfRequest } from './participants.ts';
import { refuse } from './refusal.ts';
import { entryOf } from './speakersList.ts';

/**
 * Department: the subject of a request, at most 140 characters, added once the place is taken [F21]. It is not yet
 * screened, so only its author's delegation and the bureau see it.
 */

export interface BureauDesk {
  subjects: Readonly<Record<RequestNumber, string>>;
  /** The latest private messages, oldest first. */
  messages: readonly Message[];
  notes: Notes;
  /** All that were received; who may read them is the bureau's and their authors' [K4]. */
  contributions: Contributions;
}

export interface SubjectDeskEvents {
  subjectWritten: { request: RequestNumber; organization: OrganizationId; sealed: { subject: string } | Erased };
}
export interface SubjectCommands {
  /** An empty subject takes it away. */
  writeSubject: { segment: SegmentId; request: RequestNumber; subject: string };
}

export const LONGEST_SUBJECT = 140;

export const writeSubject: Decide<'writeSubject'> = (dialogue, { segment, request, subject }, { actor }) => {
  const list = dialogue.record.lists[segment];
  const entry = list && entryOf(list, request);
  if (!entry) return refuse('unknownRequest');
  const organization = organizationOfRequest(dialogue, request);
  if (!organization || organization !== actor.organization) return refuse('requestNotYours');
  if (entry.stage !== 'waiting') return refuse(entry.stage === 'called' ? 'requestIsCalled' : 'requestIsGone');
  const text = subject.trim().replace(/\s+/gu, ' ');
  if ([...text].length > LONGEST_SUBJECT) return refuse('subjectTooLong');
  return { desks: [{ type: 'subjectWritten', request, organization, sealed: { subject: text } }] };
};

export const subjectDeskFolds: DeskFolds<SubjectDeskEvents> = {
  subjectWritten: {
    bureau: (desk, { request, sealed }) => ({
      ...desk,
      subjects: { ...desk.subjects, [request]: sealed === 'erased' ? sealed : sealed.subject },
    }),
    delegation: (desk, { request, sealed }) => ({
      ...desk,
      requests: {
        ...desk.requests,
        [request]: { ...desk.requests[request], subject: sealed === 'erased' ? sealed : sealed.subject },
      },
    }),
  },
};
