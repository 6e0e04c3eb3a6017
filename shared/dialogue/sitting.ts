import type { Decide, RecordDraft, RecordFolds } from './departments.ts';
import type { TheRecord } from './dialogue.ts';
import type { Instant, Milliseconds, SegmentId } from './model.ts';
import { segmentInProgress } from './programme.ts';
import { type Refusal, refuse } from './refusal.ts';
import { closedList, closesWith, closingLater, withList } from './speakersList.ts';
import { laterBy, timeIn } from './timing.ts';

/** Department: the sittings of the day – opened, suspended, resumed, adjourned; hard stops and going on [F25, F26]. */

export type SittingState =
  | { stage: 'planned' }
  | { stage: 'inProgress'; openedAt: Instant }
  | { stage: 'suspended'; openedAt: Instant; since: Instant; resumesAt?: Instant }
  | { stage: 'adjourned'; openedAt: Instant; adjournedAt: Instant };

export interface SittingEvents {
  sittingOpened: { sitting: string };
  meetingSuspended: { sitting: string; resumesAt?: Instant };
  meetingResumed: { sitting: string };
  /**
   * In the same act: `finishing` the segment, `closing` the lists opened ahead for parts that will not be held;
   * `undecided`: a point of order stood, and is closed [F4].
   */
  sittingAdjourned: { sitting: string; finishing?: SegmentId; closing?: readonly SegmentId[]; undecided?: true };
  sittingExtended: { sitting: string; until: Instant };
}
export interface SittingCommands {
  suspendMeeting: { resumesAt?: Instant };
  resumeMeeting: object;
  adjournMeeting: object;
  /** Going on past the hard stop is an act of the Chair [F25]. */
  goOn: { sitting: string; until: Instant };
}

/** The sitting in progress or suspended, if any: at most one. */
export function currentSitting(
  record: TheRecord,
): { id: string; state: Exclude<SittingState, { stage: 'planned' }> } | undefined {
  const found = Object.entries(record.sittings).find(
    ([, { stage }]) => stage === 'inProgress' || stage === 'suspended',
  );
  return found && { id: found[0], state: found[1] as Exclude<SittingState, { stage: 'planned' }> };
}

export function isSuspended(record: TheRecord): boolean {
  return currentSitting(record)?.state.stage === 'suspended';
}

/**
 * When the sitting must end [F25]: as planned or as extended. None for one opened after its own time, as an exercise
 * on a past day is.
 */
export function hardStopOf(record: TheRecord, id: string): Instant | undefined {
  const planned = record.programme.sittings.find((sitting) => sitting.id === id)?.endsAt;
  const stop = record.extensions[id] ?? planned;
  const state = record.sittings[id];
  const exercise = state && 'openedAt' in state && planned !== undefined && state.openedAt >= planned;
  return exercise && record.extensions[id] === undefined ? undefined : stop;
}

/** Refuses to begin anything new past the hard stop; who speaks is never cut. */
export function pastHardStop(record: TheRecord, at: Instant): Refusal | undefined {
  const current = currentSitting(record);
  const stop = current && hardStopOf(record, current.id);
  if (stop === undefined || at < stop) return undefined;
  return refuse('hardStopPassed', { time: timeIn(record.programme.zone, stop) });
}

export const suspendMeeting: Decide<'suspendMeeting'> = ({ record }, { resumesAt }, { at }) => {
  const current = currentSitting(record);
  if (current?.state.stage !== 'inProgress') return refuse('noSitting');
  if (resumesAt !== undefined && resumesAt <= at) return refuse('timeHasPassed');
  return {
    record: [{ type: 'meetingSuspended', sitting: current.id, ...(resumesAt === undefined ? {} : { resumesAt }) }],
  };
};

export const resumeMeeting: Decide<'resumeMeeting'> = ({ record }) => {
  const current = currentSitting(record);
  if (current?.state.stage !== 'suspended') return refuse('notSuspended');
  return { record: [{ type: 'meetingResumed', sitting: current.id }] };
};

/**
 * Ends the sitting, and with it the segment in progress, the lists of what was to come and a point of order that
 * stands; nobody may have the floor.
 */
export const adjournMeeting: Decide<'adjournMeeting'> = ({ record }) => {
  const current = currentSitting(record);
  if (!current) return refuse('noSitting');
  if (record.floor.stage !== 'vacant') return refuse('floorIsHeld');
  const segment = segmentInProgress(record);
  const closing = openedAhead(record, current.id);
  return {
    record: [
      ...(segment ? [{ type: 'segmentFinished', segment: segment.id } as const] : []),
      {
        type: 'sittingAdjourned',
        sitting: current.id,
        ...(segment ? { finishing: segment.id } : {}),
        ...(closing.length ? { closing } : {}),
        ...(record.pointOfOrder ? { undecided: true } : {}),
      },
    ],
  };
};

/** The parts of the sitting still to come whose lists take requests, or are to. */
function openedAhead({ programme, segments, lists }: TheRecord, own: string): SegmentId[] {
  return programme.segments.flatMap(({ id, sitting }) => {
    const list = lists[id];
    return sitting === own && segments[id]?.stage === 'planned' && list && closesWith(list) ? [id] : [];
  });
}

export const goOn: Decide<'goOn'> = ({ record }, { sitting, until }, { at }) => {
  const state = record.sittings[sitting];
  if (!state || state.stage === 'planned' || state.stage === 'adjourned') return refuse('noSitting');
  const stop = hardStopOf(record, sitting) ?? 0;
  if (until <= at || until <= stop) return refuse('timeHasPassed');
  return { record: [{ type: 'sittingExtended', sitting, until }] };
};

/** What opens a sitting as its first segment starts; refused while another is open or this one is over. */
export function openingOf(record: TheRecord, sitting: string): RecordDraft[] | Refusal {
  const current = currentSitting(record);
  if (current && current.id !== sitting) return refuse('otherSitting');
  const state = record.sittings[sitting];
  if (state?.stage === 'adjourned') return refuse('sittingIsAdjourned');
  return state?.stage === 'planned' ? [{ type: 'sittingOpened', sitting }] : [];
}

/** The record with one sitting's state changed. */
export function withSitting(record: TheRecord, id: string, state: SittingState): TheRecord {
  return { ...record, sittings: { ...record.sittings, [id]: state } };
}

/** The clock stands still; a pause that was there before stays one [F26]. */
function frozenFloor(record: TheRecord, at: Instant): TheRecord {
  const { floor } = record;
  if (floor.stage !== 'live') return record;
  const { turn, startedAt, endsAt } = floor;
  return { ...record, floor: { stage: 'paused', turn, startedAt, remaining: endsAt - at, because: 'suspension' } };
}

/** The clock goes on where it stood; a lost line's hold has as long as it had left. */
function thawedFloor(record: TheRecord, at: Instant, by: Milliseconds): TheRecord {
  const { floor } = record;
  if (floor.stage !== 'paused') return record;
  if (floor.because !== 'suspension') return { ...record, floor: laterBy(floor, by) };
  const { turn, startedAt, remaining } = floor;
  return { ...record, floor: { stage: 'live', turn, startedAt, endsAt: at + remaining } };
}

/** An announced closing keeps the time that was left to it. */
function thawedLists(record: TheRecord, by: Milliseconds): TheRecord {
  const lists = Object.entries(record.lists).map(([id, list]) => [
    id,
    { ...list, stage: closingLater(list.stage, by) },
  ]);
  return { ...record, lists: Object.fromEntries(lists) };
}

export const sittingFolds: RecordFolds<SittingEvents> = {
  sittingOpened: (record, { sitting, at }) => withSitting(record, sitting, { stage: 'inProgress', openedAt: at }),
  meetingSuspended: (record, { sitting, resumesAt, at }) => {
    const state = record.sittings[sitting];
    const openedAt = state && 'openedAt' in state ? state.openedAt : at;
    return withSitting(frozenFloor(record, at), sitting, {
      stage: 'suspended',
      openedAt,
      since: at,
      ...(resumesAt === undefined ? {} : { resumesAt }),
    });
  },
  meetingResumed: (record, { sitting, at }) => {
    const state = record.sittings[sitting];
    if (state?.stage !== 'suspended') return record;
    const by = at - state.since;
    const thawed = thawedLists(thawedFloor(record, at, by), by);
    return withSitting(thawed, sitting, { stage: 'inProgress', openedAt: state.openedAt });
  },
  sittingAdjourned: (record, { sitting, closing = [], undecided, at }) => {
    const state = record.sittings[sitting];
    const openedAt = state && 'openedAt' in state ? state.openedAt : at;
    const { pointOfOrder: _, ...decided } = record;
    const closed = closing.reduce(
      (rest, id) => withList(rest, id, (list) => closedList(list, at)),
      undecided ? decided : record,
    );
    return withSitting(closed, sitting, { stage: 'adjourned', openedAt, adjournedAt: at });
  },
  sittingExtended: (record, { sitting, until }) => ({
    ...record,
    extensions: { ...record.extensions, [sitting]: until },
  }),
};
