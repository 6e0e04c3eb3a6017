import type { TheRecord } from './dialogue.ts';
import type { Instant, Milliseconds, SegmentId } from './model.ts';
import type { Programme, Rules, Segment } from './programme.ts';
import { currentSitting, hardStopOf } from './sitting.ts';

/** Planned against actual: where the programme stands, and when what is to come may be expected. */

export interface Expected {
  segment: SegmentId;
  startsAt: Instant;
  endsAt: Instant;
}
export interface Timetable {
  /** How far behind the plan the sitting is; negative when ahead. */
  drift: Milliseconds;
  /** What is in progress and what is to come in the sitting, in order. */
  expected: readonly Expected[];
  /** When the sitting may be expected to end, and when it must [F25]. */
  endsAt?: Instant;
  hardStop?: Instant;
}

const lengthOf = ({ startsAt, endsAt }: Segment): Milliseconds => endsAt - startsAt;

/** The timetable of the sitting in progress, or of the next one as planned. */
export function timetableAt(record: TheRecord, now: Instant): Timetable {
  const current = currentSitting(record);
  const inSight =
    current?.id ?? record.programme.sittings.find(({ id }) => record.sittings[id]?.stage === 'planned')?.id;
  const ahead = record.programme.segments.filter(({ id, sitting }) => {
    const stage = record.segments[id]?.stage;
    return sitting === inSight && (stage === 'planned' || stage === 'inProgress');
  });
  if (!current) return { drift: 0, expected: ahead.map(planned) };
  let at = now;
  const expected = ahead.map((segment) => {
    const state = record.segments[segment.id];
    const startsAt = state?.stage === 'inProgress' ? state.startedAt : at;
    at = Math.max(now, startsAt + lengthOf(segment));
    return { segment: segment.id, startsAt, endsAt: at };
  });
  // Moved segments keep their planned times, so the last of them is not always the last in time.
  const end = Math.max(...ahead.map(({ endsAt }) => endsAt));
  const stop = hardStopOf(record, current.id);
  return {
    drift: ahead.length ? at - end : 0,
    expected,
    ...(ahead.length ? { endsAt: at } : {}),
    ...(stop === undefined ? {} : { hardStop: stop }),
  };
}

const planned = ({ id, startsAt, endsAt }: Segment): Expected => ({ segment: id, startsAt, endsAt });

/** How many interventions of full length the floor segments have room for, handovers included. */
export function capacityOf({ segments }: Programme, { limits, handover }: Rules): number {
  return segments
    .filter(({ kind }) => kind === 'floor')
    .reduce((sum, segment) => sum + Math.floor(lengthOf(segment) / (limits.intervention + handover)), 0);
}

const WARNINGS: readonly Milliseconds[] = [60_000, 5 * 60_000, 15 * 60_000];

/** The warning before the hard stop that is due now: 15, 5 or 1 minute, or 0 past it [F25]. */
export function warningAt({ hardStop }: Timetable, now: Instant): 15 | 5 | 1 | 0 | undefined {
  if (hardStop === undefined) return undefined;
  const left = hardStop - now;
  if (left <= 0) return 0;
  const due = WARNINGS.find((warning) => left <= warning);
  return due === undefined ? undefined : ((due / 60_000) as 15 | 5 | 1);
}
