import type { Decide, RecordFolds } from './departments.ts';
import type { TheRecord } from './dialogue.ts';
import type { Milliseconds, SegmentId } from './model.ts';
import { hasBegun, type Segment, segmentOf, withState } from './programme.ts';
import { refuse } from './refusal.ts';
import { closedList, closesWith, newList, withList } from './speakersList.ts';

/** Department: the plan – segments passed over, lengthened, moved and added as the day goes. */

export interface PlanEvents {
  /** `closing`: its list was open, or was to open, and closes in the same act. */
  segmentSkipped: { segment: SegmentId; closing?: true };
  segmentLengthened: { segment: SegmentId; change: Milliseconds };
  segmentMoved: { segment: SegmentId; behind: SegmentId | null };
  segmentAdded: { segment: Segment; behind: SegmentId | null };
}
export interface PlanCommands {
  skipSegment: { segment: SegmentId };
  /** Lengthens, or with less than zero shortens. */
  changeDuration: { segment: SegmentId; by: Milliseconds };
  moveSegment: { segment: SegmentId; behind: SegmentId | null };
  addSegment: { title: string; kind: Segment['kind']; item: number; minutes: number; behind: SegmentId };
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

export const planFolds: RecordFolds<PlanEvents> = {
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
};

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
