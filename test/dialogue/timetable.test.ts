import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import { nextSegment, segmentInProgress, segmentOf } from '../../shared/dialogue/programme.ts';
import { timetableAt } from '../../shared/dialogue/timetable.ts';
import {
  adjourn,
  ask,
  back,
  finish,
  given,
  lastAct,
  listOf,
  type Minutes,
  open,
  putBack,
  said,
  start,
} from '../support/minutes.ts';
import { MINUTE, TEN } from '../support/smallDay.ts';

const skip = (segment: string): Command => ({ type: 'skipSegment', segment });
const goBack = (segment: string): Command => ({ type: 'returnToSegment', segment });
const length = (segment: string, minutes: number): Command => ({
  type: 'changeDuration',
  segment,
  by: minutes * MINUTE,
});
const place = (segment: string, behind: string | null): Command => ({ type: 'moveSegment', segment, behind });
const add = (behind: string, minutes = 10, title = 'One more'): Command => ({
  type: 'addSegment',
  title,
  kind: 'floor',
  item: 3,
  minutes,
  behind,
});
const order = ({ record }: Minutes) => record.programme.segments.map(({ id }) => id);
const morning = given().and(start('opening'), 'chair');

describe('the programme changes', () => {
  test.each([
    ['passing over a segment', morning, skip('remarks')],
    ['going back to a segment', morning.and(start('questions'), 'chair'), goBack('opening')],
    ['going back to one passed over', morning.and(skip('remarks'), 'chair'), goBack('remarks')],
    ['lengthening', morning, length('questions', 10)],
    ['shortening', morning, length('opening', -10)],
    ['moving', morning, place('tour', 'opening')],
    ['moving to the head', given(), place('tour', null)],
    ['adding', morning, add('tour')],
  ] as const)('[F27] %s has its way back', (_, day, command) => {
    const done = day.and(command, 'chair');
    expect(said(done.record)).not.toEqual(said(day.record));
    expect(said(back(done).record)).toEqual(said(day.record));
    day.when(command, 'coChair').refused('notPresiding');
    day.when(command, 'officer').refused('notForYou');
  });

  test('passed over, a segment is not the next; it can be started or gone back to', () => {
    const day = morning.and(skip('questions'), 'chair');
    expect(nextSegment(day.record)?.id).toBe('remarks');
    expect(nextSegment(morning.and(skip('tour'), 'chair').record)?.id).toBe('questions');
    expect(segmentInProgress(day.and(goBack('questions'), 'chair').record)?.id).toBe('questions');
    expect(day.when(start('questions'), 'chair').refusal).toBeUndefined();
    morning.when(skip('opening'), 'chair').refused('segmentHasBegun', 'Opening has begun.');
    morning
      .when(goBack('questions'), 'chair')
      .refused('segmentIsPlanned', 'Questions and answers has not begun. Start it.');
    morning.when(goBack('opening'), 'chair').refused('segmentIsInProgress');
  });

  test('gone back to, a segment keeps when it began, and its list stays closed until the Chair reopens it', () => {
    const left = listOf('anna')
      .after(MINUTE)
      .and(start('remarks'), 'chair')
      .after(MINUTE)
      .and(goBack('questions'), 'chair');
    expect(left.record.segments.questions).toEqual({ stage: 'inProgress', startedAt: TEN });
    expect(left.record.segments.remarks?.stage).toBe('finished');
    left.when(ask('questions'), 'bela').refused('listIsClosed');
    expect(left.and(open('questions'), 'chair').when(ask('questions'), 'bela').refusal).toBeUndefined();
  });

  test('a segment lasts between a minute and six hours, and one that is over has its length', () => {
    morning.when(length('opening', -15), 'chair').refused('lengthOutOfRange');
    morning.when(length('opening', 400), 'chair').refused('lengthOutOfRange');
    morning.and(finish('opening'), 'chair').when(length('opening', 1), 'chair').refused('segmentIsFinished');
    const twice = morning.and(length('questions', 10), 'chair');
    const act = lastAct(twice);
    twice.and(length('questions', -20), 'chair').when(putBack(act), 'chair').refused('nothingToPutBack');
  });

  test('planned segments change places within their sitting, never before one that has begun', () => {
    expect(order(morning.and(place('tour', 'opening'), 'chair')).slice(0, 3)).toEqual(['opening', 'tour', 'questions']);
    morning.when(place('tour', null), 'chair').refused('segmentHasBegun', 'Opening has begun.');
    morning.when(place('opening', 'tour'), 'chair').refused('segmentHasBegun');
    morning.when(place('tour', 'closing'), 'chair').refused('otherSitting');
    morning.when(place('questions', 'opening'), 'chair').refused('alreadyThere');
    morning.when(place('tour', 'nowhere'), 'chair').refused('unknownSegment');
    const two = morning.and(place('tour', 'opening'), 'chair');
    two
      .and(place('discussion', 'opening'), 'chair')
      .when(putBack(lastAct(two)), 'chair')
      .refused('nothingToPutBack');
  });

  test('an added segment stands behind another, and has a list if it is a floor segment', () => {
    const day = morning.and(add('questions'), 'chair');
    const added = order(day)[2]!;
    expect(segmentOf(day.record, added)).toMatchObject({ title: 'One more', sitting: 'morning', item: 3 });
    expect(day.and(open(added), 'chair').and(ask(added), 'anna').waiting(added)).toEqual(['Alpha Aid']);
    day
      .and(open(added), 'chair')
      .when(putBack(lastAct(day)), 'chair')
      .refused('nothingToPutBack');
    morning.when(add('questions', 0), 'chair').refused('lengthOutOfRange');
    morning.when(add('questions', 5, '  '), 'chair').refused('titleNeeded');
    morning.and(start('remarks'), 'chair').when(add('opening'), 'chair').refused('segmentHasBegun');
    morning.and(adjourn, 'chair').when(add('tour'), 'chair').refused('sittingIsAdjourned');
  });
});

describe('planned against actual', () => {
  test('[F25] the sitting runs as late as its present segment runs over, and as early as something is passed over', () => {
    const day = given()
      .after(5 * MINUTE)
      .and(start('opening'), 'chair');
    const at = (minutes: number) => timetableAt(day.record, TEN + minutes * MINUTE).drift / MINUTE;
    expect([5, 20, 25].map(at)).toEqual([5, 5, 10]);
    expect(timetableAt(day.and(skip('remarks'), 'chair').record, day.now).drift).toBe(-10 * MINUTE);
    expect(timetableAt(day.and(length('opening', 10), 'chair').record, day.now).drift).toBe(15 * MINUTE);
    expect(timetableAt(day.and(place('tour', 'opening'), 'chair').record, day.now).drift).toBe(5 * MINUTE);
  });

  test('[F25] what is to come is expected one after the other, and the sitting ends with the last', () => {
    const { expected, endsAt, hardStop } = timetableAt(morning.record, TEN + 20 * MINUTE);
    expect(expected.map(({ segment }) => segment)).toEqual([
      'opening',
      'questions',
      'remarks',
      'discussion',
      'tour',
      'panel',
      'replies',
    ]);
    expect(expected[0]).toEqual({ segment: 'opening', startsAt: TEN, endsAt: TEN + 20 * MINUTE });
    expect(expected[1]).toEqual({ segment: 'questions', startsAt: TEN + 20 * MINUTE, endsAt: TEN + 35 * MINUTE });
    expect(endsAt).toBe(TEN + 110 * MINUTE);
    expect(hardStop).toBe(TEN + 180 * MINUTE);
  });

  test('[F25] between sittings it is the plan of the next one, without drift', () => {
    const noon = timetableAt(morning.and(adjourn, 'chair').record, TEN + 200 * MINUTE);
    expect(noon).toEqual({
      drift: 0,
      expected: [{ segment: 'closing', startsAt: TEN + 300 * MINUTE, endsAt: TEN + 315 * MINUTE }],
    });
    expect(timetableAt(given().record, TEN).expected[0]?.segment).toBe('opening');
  });
});
