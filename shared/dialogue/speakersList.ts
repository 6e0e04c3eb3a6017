import type { Decide, RecordFolds } from './departments.ts';
import type { TheRecord } from './dialogue.ts';
import type {
  Channel,
  Door,
  Instant,
  Milliseconds,
  MoveReason,
  OrganizationId,
  RequestKind,
  RequestNumber,
  SegmentId,
} from './model.ts';
import type { Precedence, Side } from './precedence.ts';
import { isOver, type Rules, type Segment, segmentOf } from './programme.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { isSuspended } from './sitting.ts';

/** Department: the list of speakers of a floor segment – when it takes requests, and what the next speaker gets. */

export interface SpeakersList {
  stage: ListStage;
  /** Organizations that have not spoken go first [F10]. */
  firstTimeFirst: boolean;
  precedence: Precedence;
  /** Of drawn lots. */
  seed?: string;
  /** For each kind, what the next speaker gets [F15]. */
  limits: Readonly<Record<RequestKind, Milliseconds>>;
  /** Every request ever made here, in order of number; those who are done stay, as anchors and as record. */
  entries: readonly Entry[];
}
export type ListStage =
  /** `opensAt`: opened ahead by itself, at an announced time [F14]. */
  | { stage: 'notOpen'; opensAt?: Instant }
  | { stage: 'open' }
  | { stage: 'closingAnnounced'; closesAt: Instant }
  | { stage: 'closed'; closedAt: Instant };

export interface Entry {
  request: RequestNumber;
  kind: RequestKind;
  organization: OrganizationId;
  /** The organization, or its neutral public label [K6]. */
  label: string;
  side: Side;
  channel: Channel;
  /** The channel it was asked for: room and online take turns by it, whoever takes the place over [F13, F19]. */
  askedFrom: Channel;
  door: Door;
  inscribedAt: Instant;
  /** From a paper slip, with a reason on the officers' desk [F11]. */
  askedAt?: Instant;
  spokenBefore: boolean;
  /** The record's number of the end of the turn by which its organization has spoken since it asked. */
  spokenSince?: number;
  stage: 'waiting' | 'called' | 'spoken' | 'withdrawn' | 'lapsed' | 'carriedOver' | 'convertedToWritten' | 'released';
  /** For how many organizations a group statement speaks [F21]. */
  groupSize?: number;
  /** A second right of reply, which is shorter [F5]. */
  second?: true;
  /** Carried over from an earlier list of the item, in this order, ahead of everyone [F23]. */
  carried?: number;
  /** How often it was called in vain; and whether it has come to the end of the list for it [F18]. */
  calls: number;
  cameInVain?: true;
  /** How often its line was lost, and the time that is kept for it [F17]. */
  losses: number;
  kept?: Milliseconds;
  /** What it is about, as shown [F21]; or it waits for the Chair [C8]. */
  subject?: string;
  awaits?: true;
  /** Where the Chair has put it [F12], oldest first: directly behind another request, or at the head. */
  moves: readonly Move[];
}
export interface Move {
  behind: RequestNumber | null;
  reason: MoveReason;
  /** The record's number of the move. */
  number: number;
}

export interface ListEvents {
  listOpeningAnnounced: { segment: SegmentId; opensAt: Instant };
  listOpened: { segment: SegmentId };
  listClosingAnnounced: { segment: SegmentId; closesAt: Instant };
  listClosed: { segment: SegmentId };
  limitSet: { segment: SegmentId; kind: RequestKind; limit: Milliseconds };
}
export interface ListCommands {
  announceOpening: { segment: SegmentId; opensAt: Instant };
  openList: { segment: SegmentId };
  announceClosing: { segment: SegmentId; closesAt: Instant };
  closeList: { segment: SegmentId };
  setLimit: { segment: SegmentId; kind: RequestKind; limit: Milliseconds };
}

/** A list before it opens, with the day's limits. */
export function newList(rules: Rules): SpeakersList {
  const { intervention, groupStatement, rightOfReply } = rules.limits;
  return {
    stage: { stage: 'notOpen' },
    firstTimeFirst: rules.firstTimeFirst !== 'off',
    precedence: 'none',
    limits: { intervention, groupStatement, rightOfReply },
    entries: [],
  };
}

/** The list as it stands when nobody is heard in its segment any more. */
export function closedList(list: SpeakersList, at: Instant): SpeakersList {
  return list.stage.stage === 'closed' ? list : { ...list, stage: { stage: 'closed', closedAt: at } };
}

/** When the list opens by itself, if that was announced and is still to come. */
export function opensAt({ stage }: SpeakersList): Instant | undefined {
  return stage.stage === 'notOpen' ? stage.opensAt : undefined;
}

/** Does the list, which takes requests or is to, close with its segment? */
export function closesWith(list: SpeakersList): boolean {
  return isTaking(list) || opensAt(list) !== undefined;
}

export function isTaking(list: SpeakersList): boolean {
  return list.stage.stage === 'open' || list.stage.stage === 'closingAnnounced';
}

/** Has an announced closing time come? Who asks then is too late, however late the hall's own timer is [F14]. */
export function isClosingTime({ stage }: SpeakersList, now: Instant): boolean {
  return stage.stage === 'closingAnnounced' && stage.closesAt <= now;
}

/** The stage with an announced closing time put off. */
export function closingLater(stage: ListStage, by: Milliseconds): ListStage {
  return stage.stage === 'closingAnnounced' ? { ...stage, closesAt: stage.closesAt + by } : stage;
}

export function entryOf(list: SpeakersList, request: RequestNumber): Entry | undefined {
  return list.entries.find((entry) => entry.request === request);
}

/** What the next call of an entry gives it: a second right of reply is the shorter one [F5], kept time is kept [F17]. */
export function limitFor({ rules }: TheRecord, list: SpeakersList, { kind, kept, second }: Entry): Milliseconds {
  const limit = list.limits[kind];
  return kept ?? (second ? Math.min(limit, rules.secondRightOfReply) : limit);
}

/** Do two requests of one organization stand in each other's way? A right of reply stands beside an intervention [F5]. */
export function isAlike(a: Pick<Entry, 'kind'>, b: Pick<Entry, 'kind'>): boolean {
  return (a.kind === 'rightOfReply') === (b.kind === 'rightOfReply');
}

/** Does the request still stand: waiting, called or speaking? */
export function isOpen({ stage }: Entry): boolean {
  return stage === 'waiting' || stage === 'called';
}

/** A deadline of the record, which the hall arms: an announced opening or closing [F14], the end of a hold [F17]. */
export interface Deadline {
  id: string;
  at: Instant;
  opens?: SegmentId;
  closes?: SegmentId;
}

/** The deadlines that stand, earliest first; none while the meeting is suspended [F26]. */
export function deadlinesOf(record: TheRecord): readonly Deadline[] {
  if (isSuspended(record)) return [];
  const { floor } = record;
  const hold =
    floor.stage === 'paused' && floor.holdUntil !== undefined
      ? [{ id: `hold:${floor.turn.turn}:${floor.holdUntil}`, at: floor.holdUntil }]
      : [];
  return Object.entries(record.lists)
    .flatMap(([segment, list]): Deadline[] => {
      const [{ stage }, opens] = [list, opensAt(list)];
      if (opens !== undefined) return [{ id: `open:${segment}:${opens}`, at: opens, opens: segment }];
      return stage.stage === 'closingAnnounced'
        ? [{ id: `close:${segment}:${stage.closesAt}`, at: stage.closesAt, closes: segment }]
        : [];
    })
    .concat(hold)
    .sort((a, b) => a.at - b.at);
}

/** The segment and its list, or why there is none. */
export function listFor(record: TheRecord, id: SegmentId): { segment: Segment; list: SpeakersList } | Refusal {
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  const list = record.lists[id];
  if (!list) return refuse('noListHere', { segment: segment.title });
  return { segment, list };
}

/** Announces when the list opens ahead, or another time for it; then it opens by itself. */
export const announceOpening: Decide<'announceOpening'> = ({ record }, { segment: id, opensAt }, { at }) => {
  const found = listFor(record, id);
  if (isRefusal(found)) return found;
  const over = whyOver(record, found.segment);
  if (over) return over;
  if (isTaking(found.list)) return refuse('listIsOpen');
  if (found.list.stage.stage === 'closed') return refuse('listWasClosed');
  if (opensAt <= at) return refuse('timeHasPassed');
  return { record: [{ type: 'listOpeningAnnounced', segment: id, opensAt }] };
};

export const openList: Decide<'openList'> = ({ record }, { segment: id }) => {
  const found = listFor(record, id);
  if (isRefusal(found)) return found;
  const over = whyOver(record, found.segment);
  if (over) return over;
  if (isTaking(found.list)) return refuse('listIsOpen');
  return { record: [{ type: 'listOpened', segment: id }] };
};

/** Why no list opens for it any more: there is no one to be heard there. */
function whyOver(record: TheRecord, segment: Segment): Refusal | undefined {
  if (!isOver(record, segment)) return undefined;
  const { title } = segment;
  const stage = record.segments[segment.id]?.stage;
  if (stage === 'planned') return refuse('sittingIsAdjourned');
  return refuse(stage === 'skipped' ? 'segmentIsSkipped' : 'segmentIsFinished', { segment: title });
}

export const announceClosing: Decide<'announceClosing'> = ({ record }, { segment: id, closesAt }, { at }) => {
  const found = listFor(record, id);
  if (isRefusal(found)) return found;
  if (!isTaking(found.list)) return refuse('listIsNotOpen');
  if (closesAt <= at) return refuse('closingTimePassed');
  return { record: [{ type: 'listClosingAnnounced', segment: id, closesAt }] };
};

export const closeList: Decide<'closeList'> = ({ record }, { segment: id }) => {
  const found = listFor(record, id);
  if (isRefusal(found)) return found;
  if (!isTaking(found.list)) return refuse('listIsNotOpen');
  return { record: [{ type: 'listClosed', segment: id }] };
};

const SHORTEST_LIMIT = 30_000;
const LONGEST_LIMIT = 30 * 60_000;

/** From the next speaker, never for the one speaking [F15]. */
export const setLimit: Decide<'setLimit'> = ({ record }, { segment, kind, limit }) => {
  const found = listFor(record, segment);
  if (isRefusal(found)) return found;
  if (limit < SHORTEST_LIMIT || limit > LONGEST_LIMIT) return refuse('limitOutOfRange');
  if (found.list.limits[kind] === limit) return refuse('alreadyThere');
  return { record: [{ type: 'limitSet', segment, kind, limit }] };
};

/** The record with one list changed. */
export function withList(
  record: TheRecord,
  segment: SegmentId,
  change: (list: SpeakersList) => SpeakersList,
): TheRecord {
  const list = record.lists[segment];
  return list ? { ...record, lists: { ...record.lists, [segment]: change(list) } } : record;
}

/** The list with one entry changed. */
export function withEntry(list: SpeakersList, request: RequestNumber, change: (entry: Entry) => Entry): SpeakersList {
  return { ...list, entries: list.entries.map((entry) => (entry.request === request ? change(entry) : entry)) };
}

const staged = (record: TheRecord, segment: SegmentId, stage: ListStage) =>
  withList(record, segment, (list) => ({ ...list, stage }));

export const listFolds: RecordFolds<ListEvents> = {
  listOpeningAnnounced: (record, { segment, opensAt }) => staged(record, segment, { stage: 'notOpen', opensAt }),
  listOpened: (record, { segment }) => staged(record, segment, { stage: 'open' }),
  listClosingAnnounced: (record, { segment, closesAt }) =>
    staged(record, segment, { stage: 'closingAnnounced', closesAt }),
  listClosed: (record, { segment, at }) => staged(record, segment, { stage: 'closed', closedAt: at }),
  limitSet: (record, { segment, kind, limit }) =>
    withList(record, segment, (list) => ({ ...list, limits: { ...list.limits, [kind]: limit } })),
};
