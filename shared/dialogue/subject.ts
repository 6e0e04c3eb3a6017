import type { Contributions } from './contribution.ts';
import type { RuleDesk } from './countryRule/desk.ts';
import { readText, submitText } from './countryRule/texts.ts';
import type { Decide, DeskFolds, RecordFolds } from './departments.ts';
import type { TheRecord } from './dialogue.ts';
import type { Message } from './message.ts';
import type { Erased, OrganizationId, RequestNumber, SegmentId } from './model.ts';
import type { Notes } from './note.ts';
import { oneLine } from './oneLine.ts';
import { organizationOfRequest } from './participants.ts';
import { isRefusal, refuse } from './refusal.ts';
import { type Entry, entryOf, withEntry, withList } from './speakersList.ts';

/**
 * Department: the subject of a request, at most 140 characters, added once the place is taken [F21]. Everybody sees it
 * on the record, unless the screener brings it to the Chair first [C8].
 */

export interface BureauDesk {
  /** Those that are shown. */
  subjects: Readonly<Record<RequestNumber, string>>;
  rule: RuleDesk;
  /** The latest private messages, oldest first. */
  messages: readonly Message[];
  notes: Notes;
  /** All that were received; who may read them is the bureau's and their authors' [K4]. */
  contributions: Contributions;
}

export interface SubjectEvents {
  subjectShown: { segment: SegmentId; request: RequestNumber; subject: string };
  /** "Subject awaits the Chair": nothing of it is shown. */
  subjectAwaits: { segment: SegmentId; request: RequestNumber };
  subjectCleared: { segment: SegmentId; request: RequestNumber };
}
export interface SubjectDeskEvents {
  subjectWritten: { request: RequestNumber; organization: OrganizationId; sealed: { subject: string } | Erased };
}
export interface SubjectCommands {
  /** An empty subject takes it away. */
  writeSubject: { segment: SegmentId; request: RequestNumber; subject: string };
}

export const LONGEST_SUBJECT = 140;

export const writeSubject: Decide<'writeSubject'> = (dialogue, { segment, request, subject }, context) => {
  const { actor } = context;
  const list = dialogue.record.lists[segment];
  const entry = list && entryOf(list, request);
  if (!entry) return refuse('unknownRequest');
  const organization = organizationOfRequest(dialogue, request);
  if (!organization || organization !== actor.organization) return refuse('requestNotYours');
  if (entry.stage !== 'waiting') return refuse(entry.stage === 'called' ? 'requestIsCalled' : 'requestIsGone');
  const text = oneLine(subject);
  if ([...text].length > LONGEST_SUBJECT) return refuse('subjectTooLong');
  const of = { what: 'subject', segment, request } as const;
  const read = readText(dialogue, { organization, words: text }, context, 'topic');
  const submitted = submitText(dialogue, { of, organization, read }, context);
  if (isRefusal(submitted)) return submitted;
  const own = { type: 'subjectWritten', request, organization, sealed: { subject: text } } as const;
  return { record: submitted.record, desks: [...(submitted.held ? [] : [own]), ...submitted.desks] };
};

const withEntryOf = (
  record: TheRecord,
  { segment, request }: SubjectEvents['subjectAwaits'],
  change: (entry: Entry) => Entry,
) => withList(record, segment, (list) => withEntry(list, request, change));

export const subjectFolds: RecordFolds<SubjectEvents> = {
  subjectShown: (record, event) =>
    withEntryOf(record, event, ({ awaits: _, ...entry }) => ({ ...entry, subject: event.subject })),
  subjectAwaits: (record, event) =>
    withEntryOf(record, event, ({ subject: _, ...entry }) => ({ ...entry, awaits: true })),
  subjectCleared: (record, event) => withEntryOf(record, event, ({ subject: _s, awaits: _a, ...entry }) => entry),
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
