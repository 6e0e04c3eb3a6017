import { type ContributionId, notHeld } from '../contribution.ts';
import type { Context, Decided, RecordDraft } from '../departments.ts';
import type { Dialogue, TheRecord } from '../dialogue.ts';
import type { OrganizationId, RequestNumber, SegmentId } from '../model.ts';
import { noteGoesOn, noteTakenBack } from '../noteDesks.ts';
import { organizationOfRequest } from '../participants.ts';
import type { Refusal } from '../refusal.ts';
import { type Entry, entryOf, isOpen } from '../speakersList.ts';
import type { TextId, TextOf } from './desk.ts';

/** How each kind of text that others would see goes to them, awaits the Chair and goes for good. */

export interface Whose<Of = TextOf> {
  of: Of;
  organization: OrganizationId;
  words: string;
}
interface Release<Of> {
  /** It goes where such texts go, as written; nothing where it is there already. */
  show(dialogue: Dialogue, text: Whose<Of>, context: Pick<Context, 'newId'>): Decided | Refusal;
  /** Others see at most that it awaits the Chair. */
  await(dialogue: Dialogue, of: Of): Decided | Refusal;
  /** Others see nothing of it. */
  clear(dialogue: Dialogue, of: Of): Decided | Refusal;
  /** What of this kind the Chair can bring up although the screener has not; by what its text's id says. */
  found(dialogue: Dialogue, id: string): Whose<Of> | undefined;
}
type Kind = TextOf['what'];
type Releases = { [What in Kind]: Release<Extract<TextOf, { what: What }>> };

export const RELEASES: Releases = {
  subject: {
    show: ({ record }, { of: { request }, words: subject }) =>
      onEntry(record, request, (segment, entry) => {
        if (!subject) return entry.subject || entry.awaits ? [{ type: 'subjectCleared', segment, request }] : [];
        return entry.subject === subject ? [] : [{ type: 'subjectShown', segment, request, subject }];
      }),
    await: ({ record }, { request }) =>
      onEntry(record, request, (segment, { awaits }) => (awaits ? [] : [{ type: 'subjectAwaits', segment, request }])),
    clear: ({ record }, { request }) =>
      onEntry(record, request, (segment, { subject, awaits }) =>
        subject || awaits ? [{ type: 'subjectCleared', segment, request }] : [],
      ),
    found: shownSubject,
  },
  note: {
    show: noteGoesOn,
    await: (dialogue, { note }) => noteTakenBack(dialogue, note),
    clear: (dialogue, { note }) => noteTakenBack(dialogue, note),
    found({ desks }, note) {
      const known = ownRow(desks.technical.notes, note);
      if (!known || known.stage === 'withdrawn') return undefined;
      const { segment, kind, person = '', organization, words } = known;
      return { of: { what: 'note', note, segment, kind, person }, organization, words };
    },
  },
  contribution: {
    // Allowed, it can be published; that is an act of its own [W1].
    show: decidable,
    await: (dialogue, of) => decidable(dialogue, { of }),
    clear: (dialogue, of) => decidable(dialogue, { of }),
    found({ desks }, contribution) {
      const known = ownRow(desks.bureau.contributions, contribution);
      return known && { of: { what: 'contribution', contribution }, organization: known.organization, words: '' };
    },
  },
};

/** A row by what is left of a text's id; not a word that every table of JavaScript answers to. */
function ownRow<Row>(table: Readonly<Record<string, Row>>, key: string): Row | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** What stands behind a text's id although the screener has not brought it. */
export function foundBehind(dialogue: Dialogue, text: TextId): Whose | undefined {
  const at = text.indexOf('-');
  const kind = text.slice(0, at);
  return Object.hasOwn(RELEASES, kind) ? RELEASES[kind as Kind].found(dialogue, text.slice(at + 1)) : undefined;
}

/** A published or withdrawn contribution is not ruled upon. */
function decidable(
  dialogue: Dialogue,
  { of: { contribution } }: { of: { contribution: ContributionId } },
): Decided | Refusal {
  const known = dialogue.desks.bureau.contributions[contribution];
  return (known && notHeld(dialogue, contribution, known)) ?? {};
}

function shownSubject(dialogue: Dialogue, id: string): Whose<Extract<TextOf, { what: 'subject' }>> | undefined {
  const { record, desks } = dialogue;
  const request = Number(id);
  const words = desks.bureau.subjects[request];
  const organization = organizationOfRequest(dialogue, request);
  const segment = Object.entries(record.lists).find(([, list]) => entryOf(list, request))?.[0];
  if (!words || organization === undefined || segment === undefined) return undefined;
  return { of: { what: 'subject', segment, request }, organization, words };
}

/** A request may have been carried over since: it is where it is open, or where it was last. */
function onEntry(
  { lists }: TheRecord,
  request: RequestNumber,
  drafts: (segment: SegmentId, entry: Entry) => RecordDraft[],
): Decided {
  const all = Object.entries(lists).flatMap(([segment, list]) => {
    const entry = entryOf(list, request);
    return entry ? [{ segment, entry }] : [];
  });
  const found = all.find(({ entry }) => isOpen(entry)) ?? all.at(-1);
  return { record: found ? drafts(found.segment, found.entry) : [] };
}
