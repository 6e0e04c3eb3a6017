import type { RecordDraft } from '../departments.ts';
import type { TheRecord } from '../dialogue.ts';
import type { RequestNumber, SegmentId } from '../model.ts';
import { type Entry, entryOf, isOpen } from '../speakersList.ts';
import type { TextOf } from './desk.ts';

/** How each kind of text that others would see comes on the record, waits there and goes: one line a kind. */
interface Release<Of> {
  show(record: TheRecord, of: Of, words: string): RecordDraft[];
  await(record: TheRecord, of: Of): RecordDraft[];
  clear(record: TheRecord, of: Of): RecordDraft[];
}

type Releases = { [What in TextOf['what']]: Release<Extract<TextOf, { what: What }>> };

export const RELEASES: Releases = {
  subject: {
    show: (record, { request }, subject) =>
      onEntry(record, request, (segment, entry) => {
        if (!subject) return entry.subject || entry.awaits ? [{ type: 'subjectCleared', segment, request }] : [];
        return entry.subject === subject ? [] : [{ type: 'subjectShown', segment, request, subject }];
      }),
    await: (record, { request }) =>
      onEntry(record, request, (segment, { awaits }) => (awaits ? [] : [{ type: 'subjectAwaits', segment, request }])),
    clear: (record, { request }) =>
      onEntry(record, request, (segment, { subject, awaits }) =>
        subject || awaits ? [{ type: 'subjectCleared', segment, request }] : [],
      ),
  },
};

/** A request may have been carried over since: it is where it is open, or where it was last. */
function onEntry(
  { lists }: TheRecord,
  request: RequestNumber,
  drafts: (segment: SegmentId, entry: Entry) => RecordDraft[],
): RecordDraft[] {
  const all = Object.entries(lists).flatMap(([segment, list]) => {
    const entry = entryOf(list, request);
    return entry ? [{ segment, entry }] : [];
  });
  const found = all.find(({ entry }) => isOpen(entry)) ?? all.at(-1);
  return found ? drafts(found.segment, found.entry) : [];
}
