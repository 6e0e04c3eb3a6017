import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Floor } from '../../shared/dialogue/floor.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { isOver, nextSegment, type Segment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import { boundOf } from '../../shared/dialogue/waits.ts';
import { timeOfDay } from '../parts/format.ts';
import type { StripPart } from '../parts/Strip.tsx';

/** What lies on a desk at this moment: pure readings of the record. */

/** The floor segment whose list lies on the desks: the one in progress, else the next to come. */
export function listSegment(record: TheRecord): Segment | undefined {
  const { segments } = record.programme;
  const current = segmentInProgress(record);
  if (current && record.lists[current.id]) return current;
  return segments
    .slice(begunUpTo(record, segments) + 1)
    .find((segment) => record.lists[segment.id] && !isOver(record, segment));
}

/** The place of the last segment that was begun; one merely skipped ahead of its time is not. */
function begunUpTo(record: TheRecord, segments: readonly Segment[]): number {
  return segments.findLastIndex(({ id }) => {
    const stage = record.segments[id]?.stage;
    return stage === 'inProgress' || stage === 'finished';
  });
}

/** Is the list on the desk the one whose speakers can be called now? */
export function canCall(record: TheRecord): boolean {
  const segment = listSegment(record);
  return segment !== undefined && record.segments[segment.id]?.stage === 'inProgress';
}

/** The segment the sitting turns around: in progress, else the next, else the last. */
function pivot(record: TheRecord): Segment | undefined {
  return segmentInProgress(record) ?? nextSegment(record) ?? record.programme.segments.at(-1);
}

/** The segments of the present sitting as the strip shows them; one that was skipped is behind the hand, as if done. */
export function stripParts(record: TheRecord): { label: 'morning' | 'afternoon'; parts: StripPart[] } {
  const { segments, sittings, zone } = record.programme;
  const sitting = pivot(record)?.sitting;
  const mine = segments.filter((segment) => segment.sitting === sitting);
  const begun = begunUpTo(record, mine);
  return {
    label: sitting === sittings[0]?.id ? 'morning' : 'afternoon',
    parts: mine.map((segment, place) => {
      const { id, title, startsAt, endsAt } = segment;
      const running = record.segments[id]?.stage === 'inProgress';
      const short = shortOf(segment, mine[place - 1], zone);
      const skipped = record.segments[id]?.stage === 'skipped';
      const state = running ? 'now' : place <= begun || skipped ? 'done' : 'ahead';
      return { id, title, startsAt, endsAt, state, ...(short ? { short } : {}) };
    }),
  };
}

/** The words beneath the strip: "11:05 Panel 1", "11:35 Discussion", "Item 2" where an item begins. */
function shortOf(segment: Segment, before: Segment | undefined, zone: string): string | undefined {
  const [head = '', tail] = segment.title.split(/:\s+/);
  const time = timeOfDay(segment.startsAt, zone);
  if (segment.kind === 'panel') return `${time} ${head}`;
  if (tail && (segment.kind === 'floor' || segment.kind === 'panel_replies')) {
    const [word = ''] = tail.split(' ');
    return `${time} ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  }
  return before && before.item !== segment.item ? `Item ${segment.item}` : undefined;
}

/** Is the place of a lost line held [F17]? */
export function isLineLost(floor: Floor): boolean {
  return floor.stage === 'paused' && floor.holdUntil !== undefined;
}

const MINUTE = 60_000;

/** When the segment in progress ends: it has its whole length, though it began late, but not beyond the hard stop. */
export function endOf(record: TheRecord, segment: Segment): Instant {
  return boundOf(record, segment.id) ?? segment.endsAt;
}

/** Whole minutes until an instant; negative past it. */
export function minutesLeft(until: Instant, now: Instant): number {
  return Math.ceil((until - now) / MINUTE) + 0;
}

/** An instant for a time of day as typed ("12:30"), on the day of `near` in the zone; undefined when it is none. */
export function instantFor(text: string, near: Instant, zone: string): Instant | undefined {
  const match = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text.trim());
  if (!match) return undefined;
  const wanted = Number(match[1]) * 60 + Number(match[2]);
  const [hours = 0, minutes = 0] = timeOfDay(near, zone).split(':').map(Number);
  const startOfMinute = near - (near % MINUTE);
  return startOfMinute + (wanted - (hours * 60 + minutes)) * MINUTE;
}
