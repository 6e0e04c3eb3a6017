import type { TheRecord } from './dialogue.ts';
import { type Handover, type Pace, type Present, paceOf, type ToCome, type Wait, waitBehind } from './forecast.ts';
import type { Instant, Milliseconds, RequestNumber, SegmentId } from './model.ts';
import { waitingIn } from './order.ts';
import { isOver, type Segment, segmentOf } from './programme.ts';
import { hardStopOf } from './sitting.ts';
import { limitFor } from './speakersList.ts';
import { timetableAt } from './timetable.ts';
import { remainingAt } from './timing.ts';

/** What the record says about waiting: for a request its range [F22], for the Chair how far a limit reaches. */

/** Turns of seconds say nothing of how people use their time. */
const SHORTEST_TURN = 20_000;
/** The programme's own handover weighs as much as this many observed ones. */
const FIRST_HANDOVERS = 3;
/** Of the programme's handover, so much passes before the call. */
const BEFORE_CALL = 0.1;
/** A longer gap is no handover: the meeting was suspended, or a segment began. */
const LONGEST_HANDOVERS = 5;

/** How speakers of the list have used their time today, by the clock on the wall: who waits waits through pauses, too. */
export function paceToday(record: TheRecord): Pace {
  const shares = record.turns
    .filter(
      ({ request, lasted, given, interrupted }) =>
        request !== undefined && !interrupted && lasted > SHORTEST_TURN && given > SHORTEST_TURN,
    )
    .map(({ startedAt, endedAt, given }) => (endedAt - startedAt) / given);
  const entries = Object.values(record.lists).flatMap((list) => list.entries);
  return paceOf(shares, entries.filter(({ cameInVain }) => cameInVain).length);
}

/** From the end of one turn to the next call and its live microphone: the programme's, corrected by what was seen. */
export function handoverToday({ rules, turns }: TheRecord): Handover {
  const longest = LONGEST_HANDOVERS * rules.handover;
  const follows = turns.slice(1).flatMap((turn, index) => {
    const before = turns[index]!;
    return turn.segment === before.segment && turn.startedAt - before.endedAt < longest ? [{ turn, before }] : [];
  });
  const usual = (gaps: readonly Milliseconds[], first: Milliseconds) =>
    (gaps.reduce((sum, gap) => sum + gap, 0) + FIRST_HANDOVERS * first) / (gaps.length + FIRST_HANDOVERS);
  return {
    toCall: usual(
      follows.map(({ turn, before }) => Math.max(turn.calledAt - before.endedAt, 0)),
      rules.handover * BEFORE_CALL,
    ),
    toLive: usual(
      turns.map(({ startedAt, calledAt }) => startedAt - calledAt).filter((gap) => gap < longest),
      rules.handover * (1 - BEFORE_CALL),
    ),
  };
}

/** When a segment has begun, or may be expected to: by the day's own timetable, or where that does not reach as planned. */
function beginOf(record: TheRecord, { id, startsAt }: Segment, now: Instant): Instant {
  const state = record.segments[id];
  if (state && 'startedAt' in state) return state.startedAt;
  const expected = timetableAt(record, now).expected.find(({ segment }) => segment === id);
  return Math.max(expected?.startsAt ?? startsAt, now);
}

/**
 * The end that bounds a list: of its segment, with its whole length, or of the sitting if that is sooner [F22, F25].
 * `now`: from when a segment still to come is looked at; without it, its end is the plan's.
 */
export function boundOf(record: TheRecord, id: SegmentId, now?: Instant): Instant | undefined {
  const segment = segmentOf(record, id);
  if (!segment) return undefined;
  // A segment that begins late keeps its length, unless the Chair shortens it.
  const begins =
    now === undefined && record.segments[id]?.stage === 'planned'
      ? segment.startsAt
      : beginOf(record, segment, now ?? segment.startsAt);
  const end = begins + segment.endsAt - segment.startsAt;
  const stop = hardStopOf(record, segment.sitting);
  // A sitting that has not opened by then is an exercise on a past day.
  return stop === undefined || stop <= begins ? end : Math.min(end, stop);
}

export interface Expectation {
  early: Instant;
  late: Instant;
  likely: Instant;
  /** Its likely time lies beyond the end of the segment or the hard stop. */
  mayNotBeReached: boolean;
}

/**
 * When everyone on a list may expect the floor, by request: on one opened ahead, too, from when its segment may be
 * expected to begin; nothing once nobody is heard there any more.
 */
export function expectationsOf(
  record: TheRecord,
  id: SegmentId,
  now: Instant,
): ReadonlyMap<RequestNumber, Expectation> {
  const list = record.lists[id];
  const segment = segmentOf(record, id);
  const found = new Map<RequestNumber, Expectation>();
  if (!list || !segment || isOver(record, segment)) return found;
  const pace = paceToday(record);
  const handover = handoverToday(record);
  const present = presentIn(record, segment, now);
  const bound = boundOf(record, id, now);
  const ahead: Milliseconds[] = [];
  for (const entry of waitingIn(list)) {
    const wait = waitBehind(pace, present, ahead, handover);
    found.set(entry.request, at(wait, now, bound));
    ahead.push(limitFor(record, list, entry));
  }
  return found;
}

function at({ early, likely, late }: Wait, now: Instant, bound: Instant | undefined): Expectation {
  return {
    early: now + early,
    likely: now + likely,
    late: now + late,
    mayNotBeReached: bound !== undefined && now + likely >= bound,
  };
}

/** What comes before the first of a list: the turn that has the floor, or that its segment begins. */
function presentIn(record: TheRecord, segment: Segment, now: Instant): Present | ToCome | undefined {
  if (record.segments[segment.id]?.stage !== 'planned') return presentTurn(record, now);
  return { begins: beginOf(record, segment, now) - now };
}

function presentTurn({ floor }: TheRecord, now: Instant): Present | undefined {
  if (floor.stage === 'vacant') return undefined;
  const { limit, calledAt } = floor.turn;
  if (floor.stage === 'called') return { limit, used: 0, called: now - calledAt };
  return { limit, used: limit - (remainingAt(floor, now) ?? limit) };
}

/** With a limit for each who waits: how many are reached before the end, of how many, and until when all would be heard. */
export interface Reach {
  limit: Milliseconds;
  reached: number;
  of: number;
  allBy: Instant;
}

/** How far a limit reaches: "3 min each reaches 11 of 16". */
export function reachOf(record: TheRecord, id: SegmentId, limit: Milliseconds, now: Instant): Reach {
  const list = record.lists[id];
  const segment = segmentOf(record, id);
  const waiting = list ? waitingIn(list) : [];
  const bound = boundOf(record, id, now) ?? Number.POSITIVE_INFINITY;
  const pace = paceToday(record);
  const handover = handoverToday(record);
  const present = segment && presentIn(record, segment, now);
  const limits = waiting.map((entry) =>
    entry.kind === 'intervention' && !entry.kept ? limit : limitFor(record, list!, entry),
  );
  const ends = limits.map(
    (_, index) => now + waitBehind(pace, present, limits.slice(0, index + 1), handover).likely - handover.toCall,
  );
  return { limit, reached: ends.filter((end) => end <= bound).length, of: waiting.length, allBy: ends.at(-1) ?? now };
}
