import type { Decide, Decided, RecordDraft, RecordFolds } from './departments.ts';
import type { TheRecord } from './dialogue.ts';
import type { Instant, Milliseconds, SegmentId, TurnKind } from './model.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { openingOf, pastHardStop } from './sitting.ts';
import { closedList, closesWith, newList, withList } from './speakersList.ts';

/** Department: the programme of the day – what is planned, and which segment is in progress. */

export interface Programme {
  title: string;
  fullTitle: string;
  workingGroup: string;
  /** The calendar day in the zone, as 2024-07-15. */
  date: string;
  zone: string;
  venue: string;
  platform: string;
  chairs: readonly { name: string; title: string }[];
  sittings: readonly { id: string; startsAt: Instant; endsAt: Instant }[];
  items: readonly { item: number; title: string }[];
  segments: readonly Segment[];
  panels: readonly Panel[];
}
export interface Segment {
  id: SegmentId;
  item: number;
  sitting: string;
  kind: 'opening' | 'organizational' | 'presentation' | 'panel' | 'floor' | 'panel_replies' | 'conclusion' | 'closing';
  title: string;
  startsAt: Instant;
  endsAt: Instant;
  panel?: string;
  /** Who presents: the co-Chair presiding, or the Secretariat [F3]. */
  presenter?: 'chair' | 'secretariat';
}
export interface Panel {
  id: string;
  title: string;
  guidingQuestion: string | null;
  panellists: readonly { name: string; organization: string; allotment: Milliseconds }[];
}
export interface Rules {
  limits: Readonly<Record<TurnKind, Milliseconds>>;
  /** Amber from here to the end [F16]. */
  warning: Milliseconds;
  /** Over time by this much, the Chair is prompted [F16]. */
  overTimePrompt: Milliseconds;
  handover: Milliseconds;
  /** A lost line's place is held this long [F17]. */
  hold: Milliseconds;
  callsBeforeAbsent: number;
  /** What a second right of reply has [F5]. */
  secondRightOfReply: Milliseconds;
  /** Called for this long without a live microphone, the Chair is prompted. */
  microphonePrompt: Milliseconds;
  firstTimeFirst: 'off' | 'segment' | 'item' | 'day';
  /** By how much captions follow speech; missing in the days that were prepared before there were captions. */
  captionDelay?: Milliseconds;
}

export type SegmentState =
  | { stage: 'planned' }
  | { stage: 'inProgress'; startedAt: Instant }
  | { stage: 'finished'; startedAt: Instant; finishedAt: Instant }
  | { stage: 'skipped' };

export interface ProgrammeEvents {
  dialogueConvened: { id: string; programme: Programme; rules: Rules; presiding: number; shiftedBy: Milliseconds };
  /** `finishing`, `opening`: the segment finished and the sitting opened in the same act. */
  segmentStarted: { segment: SegmentId; finishing?: SegmentId; opening?: string };
  segmentFinished: { segment: SegmentId };
  /** Gone back to after it was finished or skipped. */
  segmentReturnedTo: { segment: SegmentId; finishing?: SegmentId; opening?: string };
  /** `closing`: its list was open, or was to open, and closes in the same act. */
  segmentSkipped: { segment: SegmentId; closing?: true };
  segmentLengthened: { segment: SegmentId; change: Milliseconds };
  segmentMoved: { segment: SegmentId; behind: SegmentId | null };
  segmentAdded: { segment: Segment; behind: SegmentId | null };
  presidencyTaken: { chair: number };
}
export interface ProgrammeCommands {
  startSegment: { segment: SegmentId };
  finishSegment: { segment: SegmentId };
  returnToSegment: { segment: SegmentId };
  skipSegment: { segment: SegmentId };
  /** Lengthens, or with less than zero shortens. */
  changeDuration: { segment: SegmentId; by: Milliseconds };
  moveSegment: { segment: SegmentId; behind: SegmentId | null };
  addSegment: { title: string; kind: Segment['kind']; item: number; minutes: number; behind: SegmentId };
  takePresidency: object;
}

/** The segment as the programme has it. */
export function segmentOf(record: TheRecord, id: SegmentId): Segment | undefined {
  return record.programme.segments.find((segment) => segment.id === id);
}

/** The segment in progress, if any: at most one. */
export function segmentInProgress(record: TheRecord): Segment | undefined {
  return record.programme.segments.find(({ id }) => record.segments[id]?.stage === 'inProgress');
}

function hasBegun({ segments }: TheRecord, id: SegmentId): boolean {
  const stage = segments[id]?.stage;
  return stage === 'inProgress' || stage === 'finished';
}

/** Is nobody heard in it any more: finished, passed over, or still planned in a sitting that is adjourned? */
export function isOver({ segments, sittings }: TheRecord, { id, sitting }: Segment): boolean {
  const stage = segments[id]?.stage;
  if (stage === 'planned') return sittings[sitting]?.stage === 'adjourned';
  return stage === 'finished' || stage === 'skipped';
}

/** The first segment still to come after those that have begun. */
export function nextSegment(record: TheRecord): Segment | undefined {
  const { segments } = record.programme;
  const last = segments.findLastIndex(({ id }) => hasBegun(record, id));
  return segments.slice(last + 1).find((segment) => !isOver(record, segment));
}

/** Starts a planned segment, and with its first segment the sitting; the one in progress is finished in the same act. */
export const startSegment: Decide<'startSegment'> = ({ record }, { segment: id }, { at }) => {
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  const stage = record.segments[id]?.stage;
  if (stage === 'inProgress') return refuse('segmentIsInProgress', { segment: segment.title });
  if (stage === 'finished') return refuse('segmentIsFinished', { segment: segment.title });
  return entering(record, segment, 'segmentStarted', at);
};

/** Goes back to a segment that was finished or skipped. */
export const returnToSegment: Decide<'returnToSegment'> = ({ record }, { segment: id }, { at }) => {
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  const stage = record.segments[id]?.stage;
  if (stage === 'inProgress') return refuse('segmentIsInProgress', { segment: segment.title });
  if (stage === 'planned') return refuse('segmentIsPlanned', { segment: segment.title });
  return entering(record, segment, 'segmentReturnedTo', at);
};

function entering(
  record: TheRecord,
  segment: Segment,
  type: 'segmentStarted' | 'segmentReturnedTo',
  at: Instant,
): Decided | Refusal {
  if (record.floor.stage !== 'vacant') return refuse('floorIsHeld');
  const opening = openingOf(record, segment.sitting);
  if (isRefusal(opening)) return opening;
  const late = pastHardStop(record, at);
  if (late) return late;
  const current = segmentInProgress(record);
  const finished: RecordDraft[] = current ? [{ type: 'segmentFinished', segment: current.id }] : [];
  return {
    record: [
      ...opening,
      ...finished,
      {
        type,
        segment: segment.id,
        ...(current ? { finishing: current.id } : {}),
        ...(opening.length ? { opening: segment.sitting } : {}),
      },
    ],
  };
}

/** Passes over a planned segment, whose list closes; it can be gone back to. */
export const skipSegment: Decide<'skipSegment'> = ({ record }, { segment: id }) => {
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  if (record.segments[id]?.stage !== 'planned') return refuse('segmentHasBegun', { segment: segment.title });
  const list = record.lists[id];
  const closing = list && closesWith(list) ? { closing: true as const } : {};
  return { record: [{ type: 'segmentSkipped', segment: id, ...closing }] };
};

const MINUTE = 60_000;
const LONGEST_SEGMENT = 6 * 60 * MINUTE;

/** Lengthens or shortens a segment that is not over; what follows keeps its length and is expected so much later. */
export const changeDuration: Decide<'changeDuration'> = ({ record }, { segment: id, by }) => {
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  if (record.segments[id]?.stage === 'finished') return refuse('segmentIsFinished', { segment: segment.title });
  const length = segment.endsAt - segment.startsAt + by;
  if (length < MINUTE || length > LONGEST_SEGMENT) return refuse('lengthOutOfRange');
  return { record: [{ type: 'segmentLengthened', segment: id, change: by }] };
};

/** A segment of the sitting that has begun and would stand behind what is put there. */
function begunAfter(record: TheRecord, sitting: string, behind: SegmentId | null): Segment | undefined {
  const own = record.programme.segments.filter((one) => one.sitting === sitting);
  return own.slice(own.findIndex(({ id }) => id === behind) + 1).find(({ id }) => hasBegun(record, id));
}

/** Puts a planned segment behind another of its sitting, or at its head; not before one that has begun. */
export const moveSegment: Decide<'moveSegment'> = ({ record }, { segment: id, behind }) => {
  const segment = segmentOf(record, id);
  const anchor = behind === null ? segment : segmentOf(record, behind);
  if (!segment || !anchor) return refuse('unknownSegment');
  if (record.segments[id]?.stage !== 'planned') return refuse('segmentHasBegun', { segment: segment.title });
  if (anchor.sitting !== segment.sitting) return refuse('otherSitting');
  const order = record.programme.segments.filter(({ sitting }) => sitting === segment.sitting).map((one) => one.id);
  if (behind === id || (order[order.indexOf(id) - 1] ?? null) === behind) return refuse('alreadyThere');
  const passed = begunAfter(record, segment.sitting, behind);
  if (passed) return refuse('segmentHasBegun', { segment: passed.title });
  return { record: [{ type: 'segmentMoved', segment: id, behind }] };
};

/** Adds a segment behind another, in its sitting; it begins when that one ends. */
export const addSegment: Decide<'addSegment'> = ({ record }, { title, kind, item, minutes, behind }, { newId }) => {
  const anchor = segmentOf(record, behind);
  if (!anchor) return refuse('unknownSegment');
  if (record.sittings[anchor.sitting]?.stage === 'adjourned') return refuse('sittingIsAdjourned');
  const passed = begunAfter(record, anchor.sitting, behind);
  if (passed) return refuse('segmentHasBegun', { segment: passed.title });
  const length = minutes * MINUTE;
  if (length < MINUTE || length > LONGEST_SEGMENT) return refuse('lengthOutOfRange');
  if (!title.trim()) return refuse('titleNeeded');
  const segment: Segment = {
    id: `s-${newId()}`,
    item,
    sitting: anchor.sitting,
    kind,
    title: title.trim(),
    startsAt: anchor.endsAt,
    endsAt: anchor.endsAt + length,
    ...(anchor.panel === undefined ? {} : { panel: anchor.panel }),
  };
  return { record: [{ type: 'segmentAdded', segment, behind }] };
};

export const finishSegment: Decide<'finishSegment'> = ({ record }, { segment: id }) => {
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  if (record.segments[id]?.stage !== 'inProgress') return refuse('segmentNotInProgress', { segment: segment.title });
  if (record.floor.stage !== 'vacant') return refuse('floorIsHeld');
  return { record: [{ type: 'segmentFinished', segment: id }] };
};

export const takePresidency: Decide<'takePresidency'> = ({ record }, _command, { actor }) => {
  if (actor.chair === undefined) return refuse('notForYou');
  const chair = record.programme.chairs[actor.chair]?.name ?? '';
  if (record.presiding === actor.chair) return refuse('alreadyPresiding', { chair });
  return { record: [{ type: 'presidencyTaken', chair: actor.chair }] };
};

export const programmeFolds: RecordFolds<ProgrammeEvents> = {
  dialogueConvened: (record, { id, programme, rules, presiding }) => ({
    ...record,
    id,
    programme,
    rules,
    presiding,
    sittings: Object.fromEntries(programme.sittings.map((sitting) => [sitting.id, { stage: 'planned' as const }])),
    segments: Object.fromEntries(programme.segments.map((segment) => [segment.id, { stage: 'planned' as const }])),
    lists: Object.fromEntries(
      programme.segments.filter(({ kind }) => kind === 'floor').map((segment) => [segment.id, newList(rules)]),
    ),
  }),
  segmentStarted: (record, { segment, at }) => ({
    ...record,
    segments: { ...record.segments, [segment]: { stage: 'inProgress', startedAt: at } },
  }),
  segmentFinished: (record, { segment, at }) => {
    const state = record.segments[segment];
    const list = record.lists[segment];
    return {
      ...record,
      segments: {
        ...record.segments,
        [segment]: {
          stage: 'finished',
          startedAt: state?.stage === 'inProgress' ? state.startedAt : at,
          finishedAt: at,
        },
      },
      lists: list ? { ...record.lists, [segment]: closedList(list, at) } : record.lists,
    };
  },
  segmentReturnedTo: (record, { segment, at }) => {
    const state = record.segments[segment];
    const startedAt = state?.stage === 'finished' ? state.startedAt : at;
    return { ...record, segments: { ...record.segments, [segment]: { stage: 'inProgress', startedAt } } };
  },
  segmentSkipped: (record, { segment, closing, at }) => {
    const skipped = withState(record, segment, { stage: 'skipped' });
    return closing ? withList(skipped, segment, (list) => closedList(list, at)) : skipped;
  },
  segmentLengthened: (record, { segment, change }) => lengthened(record, segment, change),
  segmentMoved: (record, { segment, behind }) => replaced(record, segment, behind),
  segmentAdded: (record, { segment, behind }) => ({
    ...withSegments(record, (segments) => placed(segments, segment, behind)),
    segments: { ...record.segments, [segment.id]: { stage: 'planned' } },
    lists: segment.kind === 'floor' ? { ...record.lists, [segment.id]: newList(record.rules) } : record.lists,
  }),
  presidencyTaken: (record, { chair }) => ({ ...record, presiding: chair }),
};

/** The record with one segment's state changed. */
export function withState(record: TheRecord, segment: SegmentId, state: SegmentState): TheRecord {
  return { ...record, segments: { ...record.segments, [segment]: state } };
}

/** A segment longer or shorter than planned. */
export function lengthened(record: TheRecord, id: SegmentId, change: Milliseconds): TheRecord {
  return withSegments(record, (segments) =>
    segments.map((one) => (one.id === id ? { ...one, endsAt: one.endsAt + change } : one)),
  );
}

/** A segment in another place of its sitting. */
export function replaced(record: TheRecord, id: SegmentId, behind: SegmentId | null): TheRecord {
  const moved = segmentOf(record, id);
  if (!moved) return record;
  return withSegments(record, (segments) =>
    placed(
      segments.filter((one) => one !== moved),
      moved,
      behind,
    ),
  );
}

/** The programme as if a segment had not been added. */
export function withoutSegment(record: TheRecord, id: SegmentId): TheRecord {
  const { [id]: _state, ...states } = record.segments;
  const { [id]: _list, ...lists } = record.lists;
  const fewer = withSegments(record, (segments) => segments.filter((one) => one.id !== id));
  return { ...fewer, segments: states, lists };
}

function withSegments(record: TheRecord, change: (segments: readonly Segment[]) => readonly Segment[]): TheRecord {
  return { ...record, programme: { ...record.programme, segments: change(record.programme.segments) } };
}

/** Behind another segment, or at the head of its sitting. */
function placed(segments: readonly Segment[], segment: Segment, behind: SegmentId | null): readonly Segment[] {
  const at =
    behind === null
      ? segments.findIndex(({ sitting }) => sitting === segment.sitting)
      : segments.findIndex(({ id }) => id === behind) + 1;
  return segments.toSpliced(at, 0, segment);
}
