import type { TheRecord } from './dialogue.ts';
import { type Pace, paceOf, type Wait, waitBehind } from './forecast.ts';
import type { Instant, Milliseconds, RequestNumber, SegmentId } from './model.ts';
import { waitingIn } from './order.ts';
import { segmentOf } from './programme.ts';
import { currentSitting, hardStopOf } from './sitting.ts';
import type { Entry, SpeakersList } from './speakersList.ts';
import { remainingAt } from './timing.ts';

/** What the record says about waiting: for a request its range [F22], for the Chair how far a limit reaches. */

/** Turns of seconds say nothing of how people use their time. */
const SHORTEST_TURN = 20_000;
/** The programme's own handover weighs as much as this many observed ones. */
const FIRST_HANDOVERS = 4;

/** How speakers of the list have used their time today. */
export function paceToday(record: TheRecord): Pace {
  const shares = record.turns
    .filter(({ request, lasted, interrupted }) => request !== undefined && lasted > SHORTEST_TURN && !interrupted)
    .map(({ lasted, limit }) => lasted / limit);
  return paceOf(shares);
}

/** From the end of one turn to the next live microphone: the programme's, corrected by what was seen. */
export function handoverToday({ rules, turns }: TheRecord): Milliseconds {
  const gaps = turns
    .slice(1)
    .map((turn, index) => ({
      gap: turn.startedAt - turns[index]!.endedAt,
      same: turn.segment === turns[index]!.segment,
    }))
    .filter(({ gap, same }) => same && gap >= 0 && gap < 5 * rules.handover)
    .map(({ gap }) => gap);
  const seen = gaps.reduce((sum, gap) => sum + gap, 0);
  return (seen + FIRST_HANDOVERS * rules.handover) / (gaps.length + FIRST_HANDOVERS);
}

/** The end that bounds a list: of its segment, with its whole length, or of the sitting if that is sooner [F22, F25]. */
export function boundOf(record: TheRecord, id: SegmentId): Instant | undefined {
  const segment = segmentOf(record, id);
  if (!segment) return undefined;
  const sitting = currentSitting(record);
  const stop = sitting && hardStopOf(record, sitting.id);
  const state = record.segments[id];
  // A segment that began late keeps its length, unless the Chair shortens it.
  const end = state?.stage === 'inProgress' ? state.startedAt + segment.endsAt - segment.startsAt : segment.endsAt;
  return stop === undefined ? end : Math.min(end, stop);
}

export interface Expectation {
  early: Instant;
  late: Instant;
  likely: Instant;
  /** Its likely time lies beyond the end of the segment or the hard stop. */
  mayNotBeReached: boolean;
}

/** When everyone on a list may expect the floor, by request; nothing for a list whose segment is not in progress. */
export function expectationsOf(
  record: TheRecord,
  id: SegmentId,
  now: Instant,
): ReadonlyMap<RequestNumber, Expectation> {
  const list = record.lists[id];
  const found = new Map<RequestNumber, Expectation>();
  if (!list || record.segments[id]?.stage !== 'inProgress') return found;
  const pace = paceToday(record);
  const handover = handoverToday(record);
  const present = presentTurn(record, now);
  const bound = boundOf(record, id);
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

/** What the next call of an entry gives it. */
export function limitFor({ rules }: TheRecord, list: SpeakersList, { kind, kept, second }: Entry): Milliseconds {
  return kept ?? (second ? rules.secondRightOfReply : list.limits[kind]);
}

function presentTurn({ floor }: TheRecord, now: Instant): { limit: Milliseconds; used: Milliseconds } | undefined {
  if (floor.stage === 'vacant') return undefined;
  const { limit } = floor.turn;
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
  const waiting = list ? waitingIn(list) : [];
  const bound = boundOf(record, id) ?? Number.POSITIVE_INFINITY;
  const pace = paceToday(record);
  const handover = handoverToday(record);
  const present = presentTurn(record, now);
  const limits = waiting.map((entry) =>
    entry.kind === 'intervention' && !entry.kept ? limit : limitFor(record, list!, entry),
  );
  const ends = limits.map(
    (_, index) => now + waitBehind(pace, present, limits.slice(0, index + 1), handover).likely - handover,
  );
  return { limit, reached: ends.filter((end) => end <= bound).length, of: waiting.length, allBy: ends.at(-1) ?? now };
}
