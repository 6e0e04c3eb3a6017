import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Floor } from '../../shared/dialogue/floor.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { nextSegment, type Segment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import type { SpeakersList } from '../../shared/dialogue/speakersList.ts';
import { timeOfDay } from '../parts/format.ts';
import { displayWords as words } from '../words/en.ts';

/** What the wall shows at this moment: a pure reading of the record. */
export type WallMoment =
  | { is: 'floor'; floor: Exclude<Floor, { stage: 'vacant' }>; segment: Segment | undefined }
  | { is: 'chair'; segment: Segment }
  | { is: 'break'; heading: string; next: Segment }
  | { is: 'adjourned' };

export function wallMoment(record: TheRecord, now: Instant): WallMoment {
  const { floor, programme } = record;
  if (floor.stage !== 'vacant')
    return { is: 'floor', floor, segment: programme.segments.find(({ id }) => id === floor.turn.segment) };
  const current = segmentInProgress(record);
  if (current) return { is: 'chair', segment: current };
  const next = nextSegment(record);
  return next ? { is: 'break', heading: breakHeading(record, next, now), next } : { is: 'adjourned' };
}

const LUNCH_FROM = 12;

/** Between sittings the lunch break, or a suspension; between parts of one sitting and before it the dialogue's name. */
function breakHeading({ programme, segments }: TheRecord, next: Segment, now: Instant): string {
  const { zone, title } = programme;
  const begun = programme.segments.findLast(({ id }) => segments[id]?.stage !== 'planned');
  if (!begun || begun.sitting === next.sitting) return title;
  return Number(timeOfDay(now, zone).slice(0, 2)) >= LUNCH_FROM ? words.lunchBreak : words.pause;
}

/** What stands above the time at which it goes on: "The meeting opens at", "resumes at", or only "Next". */
export function untilWhat({ programme, segments }: TheRecord, next: Segment, now: Instant): string {
  const begun = programme.segments.findLast(({ id }) => segments[id]?.stage !== 'planned');
  if (next.startsAt <= now || begun?.sitting === next.sitting) return words.next;
  return begun ? words.resumesAt : words.opensAt;
}

/** The state of a list in one line: open or closed, and how many wait. */
export function listLine(list: SpeakersList | undefined, zone: string): string {
  if (!list) return '';
  const waiting = waitingIn(list).length;
  switch (list.stage.stage) {
    case 'notOpen':
      return words.listNotOpen;
    case 'open':
      return words.listOpen(waiting);
    case 'closingAnnounced':
      return words.listOpenUntil(timeOfDay(list.stage.closesAt, zone), waiting);
    case 'closed':
      return words.listClosed(waiting);
  }
}
