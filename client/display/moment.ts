import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Floor } from '../../shared/dialogue/floor.ts';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { nextPanellist, panelOf } from '../../shared/dialogue/panel.ts';
import { type Segment, segmentInProgress, segmentOf } from '../../shared/dialogue/programme.ts';
import { currentSitting } from '../../shared/dialogue/sitting.ts';
import { opensAt as listOpensAt, type SpeakersList } from '../../shared/dialogue/speakersList.ts';
import { comingSegment } from '../desk/coming.ts';
import { isTheChairs } from '../desk/inTurn.ts';
import { ruleInWords } from '../desk/rule.ts';
import { timeOfDay } from '../parts/format.ts';
import { displayWords as words } from '../words/en.ts';

/** What the wall shows at this moment: a pure reading of the record. */
export type WallMoment =
  | { is: 'floor'; floor: Exclude<Floor, { stage: 'vacant' }>; segment: Segment | undefined }
  | { is: 'chair'; segment: Segment | undefined; beneath: string }
  | { is: 'rule'; segment: Segment | undefined }
  | { is: 'suspended'; segment: Segment | undefined; resumesAt: Instant | undefined }
  | { is: 'break'; heading: string; next: Segment; at: Instant }
  | { is: 'adjourned' };

export function wallMoment(record: TheRecord, now: Instant): WallMoment {
  const { floor } = record;
  const current = segmentInProgress(record);
  const state = currentSitting(record)?.state;
  if (state?.stage === 'suspended') return { is: 'suspended', segment: current, resumesAt: state.resumesAt };
  // Whose point of order it is, and on what, is for the Chair alone to say.
  if (record.pointOfOrder) return { is: 'chair', segment: current, beneath: '' };
  // The Chair speaks within somebody's turn: to whom and why, no wall says [C12].
  if (isTheChairs(floor)) return { is: 'chair', segment: current, beneath: '' };
  if (floor.stage !== 'vacant') return { is: 'floor', floor, segment: segmentOf(record, floor.turn.segment) };
  // Never within a turn: there it would be said to somebody.
  if (isRecalled(record, now)) return { is: 'rule', segment: current };
  if (current) return { is: 'chair', segment: current, beneath: beneathTheChair(record, current) };
  const next = comingSegment(record);
  if (!next) return { is: 'adjourned' };
  return { is: 'break', heading: breakHeading(record, next, now), next, at: opensAt(record, next) };
}

/** As long as it takes to read the rule out. */
const RECALLED: Milliseconds = 60_000;

function isRecalled({ ruleRecalledAt }: TheRecord, now: Instant): boolean {
  return ruleRecalledAt !== undefined && now < ruleRecalledAt + RECALLED;
}

/** While the Chair has the floor: the state of the list and its rule [F13], or the panellist who comes next. */
function beneathTheChair(record: TheRecord, segment: Segment): string {
  const list = record.lists[segment.id];
  if (list) return `${listLine(list, record.programme.zone)} ${ruleInWords(list)}.`;
  const next = nextPanellist(record, segment);
  return next ? words.nextIs(next.name) : '';
}

/** A sitting opens at its own time, whatever has become of its first part; within a sitting a part as planned. */
function opensAt({ programme, sittings }: TheRecord, next: Segment): Instant {
  const sitting = programme.sittings.find(({ id }) => id === next.sitting);
  return sitting && sittings[sitting.id]?.stage === 'planned' ? sitting.startsAt : next.startsAt;
}

const LUNCH_FROM = 12;

/** Between sittings the lunch break, or a suspension; between parts of one sitting and before it the dialogue's name. */
function breakHeading({ programme, segments }: TheRecord, next: Segment, now: Instant): string {
  const { zone, title } = programme;
  const begun = programme.segments.findLast(({ id }) => hasBegun(segments[id]?.stage));
  if (!begun || begun.sitting === next.sitting) return title;
  return Number(timeOfDay(now, zone).slice(0, 2)) >= LUNCH_FROM ? words.lunchBreak : words.pause;
}

const hasBegun = (stage: string | undefined) => stage === 'inProgress' || stage === 'finished';

/** What stands above the time at which it goes on: "The meeting opens at", "resumes at", or only "Next". */
export function untilWhat({ programme, segments }: TheRecord, next: Segment, at: Instant, now: Instant): string {
  const begun = programme.segments.findLast(({ id }) => hasBegun(segments[id]?.stage));
  if (at <= now || begun?.sitting === next.sitting) return words.next;
  return begun ? words.resumesAt : words.opensAt;
}

/** The part in full: a panel by its subject, as "Panel 2: Protection and assistance". */
export function titleInFull(record: TheRecord, segment: Segment): string {
  const panel = segment.kind === 'panel' ? panelOf(record, segment) : undefined;
  return panel ? segment.title.replace(/:.*$/, `: ${panel.title}`) : segment.title;
}

const HOUR = 60 * 60_000;

/** The connection test of online speakers is an hour before each sitting; said until the sitting opens. */
export function connectionTestAt({ programme, sittings }: TheRecord, next: Segment): Instant | undefined {
  const sitting = programme.sittings.find(({ id }) => id === next.sitting);
  return sitting && sittings[sitting.id]?.stage === 'planned' ? sitting.startsAt - HOUR : undefined;
}

/** The state of a list in one line: open or closed, and how many wait. */
export function listLine(list: SpeakersList | undefined, zone: string): string {
  if (!list) return '';
  const waiting = waitingIn(list).length;
  switch (list.stage.stage) {
    case 'notOpen': {
      const at = listOpensAt(list);
      return at === undefined ? words.listNotOpen : words.listOpensAt(timeOfDay(at, zone));
    }
    case 'open':
      return words.listOpen(waiting);
    case 'closingAnnounced':
      return words.listOpenUntil(timeOfDay(list.stage.closesAt, zone), waiting);
    case 'closed':
      return words.listClosed(waiting);
  }
}

/** When the list of the segment on the wall closes, where that was announced [F14]. */
export function closesAt({ lists }: TheRecord, moment: WallMoment): Instant | undefined {
  const stage = moment.is === 'floor' ? lists[moment.floor.turn.segment]?.stage : undefined;
  return stage?.stage === 'closingAnnounced' ? stage.closesAt : undefined;
}
