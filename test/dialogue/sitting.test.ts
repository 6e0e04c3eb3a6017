import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import { currentSitting, hardStopOf } from '../../shared/dialogue/sitting.ts';
import { deadlinesOf } from '../../shared/dialogue/speakersList.ts';
import { timetableAt, warningAt } from '../../shared/dialogue/timetable.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import {
  adjourn,
  ask,
  back,
  close,
  end,
  finish,
  given,
  label,
  lastAct,
  lineBack,
  listOf,
  live,
  lost,
  next,
  open,
  putBack,
  reached,
  resume,
  said,
  speaking,
  start,
  suspend,
  turnOf,
  withdraw,
} from '../support/minutes.ts';
import { convened, MINUTE, SMALL_DAY, TEN } from '../support/smallDay.ts';

const announce = (closesAt: number): Command => ({ type: 'announceClosing', segment: 'questions', closesAt });
const goOn = (minutes: number, sitting = 'morning'): Command => ({
  type: 'goOn',
  sitting,
  until: TEN + minutes * MINUTE,
});
const lunch = 90 * MINUTE;

describe('suspending the meeting', () => {
  test('[F26] the clock stands still and goes on with exactly the time that was left', () => {
    const day = speaking(listOf('anna', 'bela')).after(MINUTE);
    const suspended = day.and(suspend, 'chair');
    expect(suspended.record.floor).toMatchObject({ stage: 'paused', because: 'suspension', remaining: 2 * MINUTE });
    const resumed = suspended.after(lunch).and(resume, 'chair');
    expect(resumed.record.floor).toMatchObject({ stage: 'live', endsAt: resumed.now + 2 * MINUTE });
    expect(resumed.waiting('questions')).toEqual(day.waiting('questions'));
  });

  test('[F26] who has been called is still called, and a clock paused by the Chair stays paused', () => {
    const list = listOf('anna');
    const called = list.and(next(list, 'questions'), 'chair');
    const again = called.and(suspend, 'chair').after(lunch).and(resume, 'chair');
    expect(again.record.floor).toEqual(called.record.floor);
    const speaks = speaking(list).after(MINUTE);
    const paused = speaks.and({ type: 'pauseClock', turn: turnOf(speaks), because: 'chair' }, 'chair');
    const later = paused.and(suspend, 'chair').after(lunch).and(resume, 'chair');
    expect(later.record.floor).toEqual(paused.record.floor);
  });

  test('[F26] [F17] the hold of a lost line is frozen too, and ends as much later', () => {
    const day = speaking(listOf('bela', 'carl')).after(MINUTE);
    const held = day
      .and(lost(turnOf(day)), 'technician')
      .after(20_000)
      .and(suspend, 'chair');
    expect(deadlinesOf(held.record)).toEqual([]);
    const resumed = held.after(lunch).and(resume, 'chair');
    expect(resumed.record.floor).toMatchObject({ because: 'connection', holdUntil: resumed.now + 40_000 });
    const [hold] = deadlinesOf(resumed.record);
    resumed.after(39_999).when(reached(hold!.id), 'hall').refused('deadlineIsGone');
    expect(resumed.after(40_000).and(reached(hold!.id), 'hall').waiting('questions')).toHaveLength(2);
    const inTime = resumed.after(10_000).and(lineBack(turnOf(day)), 'technician');
    expect(remainingAt(inTime.record.floor, inTime.now)).toBe(2 * MINUTE);
  });

  test('[F26] [F14] an announced closing whose time passes meanwhile keeps the time that was left to it', () => {
    const day = listOf('anna').and(announce(TEN + 5 * MINUTE), 'chair');
    const left = TEN + 5 * MINUTE - day.now;
    const resumed = day.and(suspend, 'chair').after(lunch).and(resume, 'chair');
    expect(resumed.record.lists.questions?.stage).toEqual({ stage: 'closingAnnounced', closesAt: resumed.now + left });
    expect(resumed.and(ask('questions'), 'bela').waiting('questions')).toHaveLength(2);
    resumed.when(reached(deadlinesOf(day.record)[0]!.id), 'hall').refused('deadlineIsGone');
  });

  test('[F26] list and clock are frozen; what is private or only planned is not', () => {
    const day = speaking(listOf('anna', 'bela'));
    const suspended = day.and(suspend, 'chair');
    const frozen: readonly (readonly [Command, string])[] = [
      [ask('questions'), 'carl'],
      [next(day, 'questions'), 'chair'],
      [end(turnOf(day)), 'chair'],
      [{ type: 'resumeClock', turn: turnOf(day) }, 'chair'],
      [close('questions'), 'chair'],
      [lost(turnOf(day)), 'technician'],
      [start('remarks'), 'chair'],
      [{ type: 'raisePointOfOrder' }, 'carl'],
      [suspend, 'chair'],
    ];
    for (const [command, by] of frozen) suspended.when(command, by).refused('meetingIsSuspended');
    const meanwhile: readonly (readonly [Command, string])[] = [
      [withdraw('questions', day.record.lists.questions!.entries[1]!.request), 'bela'],
      [label('beta', true), 'bela'],
      [{ type: 'sendMessage', to: 'secretary', words: 'A word' }, 'bela'],
      [{ type: 'markPresent', organization: 'beta' }, 'officer'],
      [{ type: 'noteAttendance', person: 'bela' }, 'door'],
      [{ type: 'changeDuration', segment: 'tour', by: MINUTE }, 'chair'],
      [{ type: 'takePresidency' }, 'coChair'],
    ];
    for (const [command, by] of meanwhile) expect(suspended.when(command, by).refusal).toBeUndefined();
    given().when(suspend, 'chair').refused('noSitting');
    day.when(resume, 'chair').refused('notSuspended');
  });

  test('[F26] a time to resume can be said, and is one that is still to come', () => {
    const day = listOf();
    const until = { type: 'suspendMeeting', resumesAt: day.now + lunch } as const;
    expect(day.and(until, 'chair').record.sittings.morning).toMatchObject({
      stage: 'suspended',
      resumesAt: day.now + lunch,
    });
    day.when({ ...until, resumesAt: day.now }, 'chair').refused('timeHasPassed');
  });

  test('[F26] what could be put back before, can be afterwards, with clocks and closing times as much later', () => {
    const over = speaking(listOf('anna', 'bela')).after(MINUTE);
    const ended = over.and(end(turnOf(over)), 'chair');
    const act = lastAct(ended);
    ended.and(suspend, 'chair').when(putBack(act), 'chair').refused('meetingIsSuspended');
    const undone = back(ended.and(suspend, 'chair').after(lunch).and(resume, 'chair'), act);
    expect(undone.record.floor).toMatchObject({ stage: 'live', endsAt: undone.now + 2 * MINUTE });
    const closed = listOf('anna')
      .and(announce(TEN + 5 * MINUTE), 'chair')
      .and(close('questions'), 'chair');
    const resumed = closed.and(suspend, 'chair').after(lunch).and(resume, 'chair');
    expect(back(resumed).record.lists.questions?.stage).toEqual({
      stage: 'closingAnnounced',
      closesAt: TEN + 5 * MINUTE + lunch,
    });
  });

  test('[F26] what is only planned is changed and put back while the meeting is suspended', () => {
    const day = listOf().and(suspend, 'chair');
    const skipped = day.and({ type: 'skipSegment', segment: 'tour' }, 'chair');
    expect(said(back(skipped).record)).toEqual(said(day.record));
  });
});

describe('opening and adjourning', () => {
  test('[F26] the first segment opens its sitting; put back, the sitting has not been open', () => {
    const day = given().and(start('opening'), 'chair');
    expect(day.record.sittings.morning).toEqual({ stage: 'inProgress', openedAt: TEN });
    expect(back(day).record.sittings.morning).toEqual({ stage: 'planned' });
    expect(back(day.and(start('questions'), 'chair')).record.sittings.morning).toMatchObject({ stage: 'inProgress' });
  });

  test('[F26] adjourned, the segment and its list are closed; put back, all is as it was, suspended if it was', () => {
    const day = listOf('anna').and(announce(TEN + 5 * MINUTE), 'chair');
    const over = day.and(adjourn, 'chair');
    expect(over.record.segments.questions?.stage).toBe('finished');
    expect(over.record.lists.questions?.stage.stage).toBe('closed');
    expect(over.record.sittings.morning).toMatchObject({ stage: 'adjourned', adjournedAt: day.now });
    expect(said(back(over).record)).toEqual(said(day.record));
    const suspended = day.and(suspend, 'chair');
    const undone = back(suspended.and(adjourn, 'chair').after(lunch));
    expect(said(undone.record)).toEqual(said(suspended.record));
    const resumed = undone.and(resume, 'chair');
    expect(resumed.record.lists.questions?.stage).toMatchObject({ closesAt: TEN + 5 * MINUTE + lunch });
  });

  test('[F4] [F26] a point of order that stands is closed with the sitting, and stands again, under its label of then', () => {
    const raised = listOf('anna').and({ type: 'raisePointOfOrder' }, 'carl');
    const over = raised.and(adjourn, 'chair');
    expect(over.record.pointOfOrder).toBeUndefined();
    expect(said(back(over).record)).toEqual(said(raised.record));
    const hidden = over.and(label('gamma', true), 'carl');
    expect(back(hidden, lastAct(over)).record.pointOfOrder).toMatchObject({ label: 'A State party' });
    expect(JSON.stringify(hidden.record)).not.toContain('Republic of Gamma');
  });

  test('[F26] putting an adjournment back opens no segment that was finished before, and one act has one way back', () => {
    const finished = listOf('anna').and(finish('questions'), 'chair');
    const over = finished.and(adjourn, 'chair');
    over.when(putBack(lastAct(finished)), 'chair').refused('nothingToPutBack');
    expect(said(back(over).record)).toEqual(said(finished.record));
    const both = listOf('anna').and(adjourn, 'chair');
    for (const { act } of both.record.putBacks.slice(0, -1))
      both.when(putBack(act), 'chair').refused('nothingToPutBack');
  });

  test('[F26] nobody may have the floor; nothing of an adjourned sitting begins again, and one sitting is open at a time', () => {
    const day = speaking(listOf('anna'));
    day.when(adjourn, 'chair').refused('floorIsHeld');
    day
      .and(end(turnOf(day)), 'chair')
      .when(start('closing'), 'chair')
      .refused('otherSitting');
    const over = listOf().and(adjourn, 'chair');
    over.when(start('remarks'), 'chair').refused('sittingIsAdjourned');
    over.when(adjourn, 'chair').refused('noSitting');
    const afternoon = over.and(start('closing'), 'chair');
    expect(currentSitting(afternoon.record)?.id).toBe('afternoon');
    afternoon.when(putBack(lastAct(over)), 'chair').refused('nothingToPutBack');
  });
});

describe('the hard stop', () => {
  const noon = listOf('anna', 'bela').after(180 * MINUTE);

  test('[F25] warnings come fifteen, five and one minute before it', () => {
    const day = listOf();
    const at = (minutes: number) => warningAt(timetableAt(day.record, TEN + minutes * MINUTE), TEN + minutes * MINUTE);
    expect([100, 165, 174, 175, 178, 179, 180, 190].map(at)).toEqual([undefined, 15, 15, 5, 5, 1, 0, 0]);
  });

  test('[F25] past it nothing new begins; who speaks is never cut', () => {
    const day = speaking(listOf('anna', 'bela')).after(200 * MINUTE);
    expect(day.record.floor.stage).toBe('live');
    day.when(next(day, 'questions'), 'chair').refused('hardStopPassed', /^It is past 13:00/);
    const over = day.and(end(turnOf(day)), 'chair');
    over.when(start('remarks'), 'chair').refused('hardStopPassed');
    over
      .when({ type: 'callInvited', segment: 'questions', invited: { office: 'chair' }, turn: null }, 'chair')
      .refused('hardStopPassed');
    const list = listOf('anna').after(179 * MINUTE);
    const called = list.and(next(list, 'questions'), 'chair').after(2 * MINUTE);
    expect(called.when(live(turnOf(called)), 'technician').refusal).toBeUndefined();
  });

  test('[F25] going on needs an act of the Chair, with a time to come beyond the present stop; it can be put back', () => {
    const further = noon.and(goOn(190), 'chair');
    expect(hardStopOf(further.record, 'morning')).toBe(TEN + 190 * MINUTE);
    expect(further.when(next(further, 'questions'), 'chair').refusal).toBeUndefined();
    expect(said(back(further).record)).toEqual(said(noon.record));
    const twice = further.and(goOn(200), 'chair');
    expect(hardStopOf(back(twice).record, 'morning')).toBe(TEN + 190 * MINUTE);
    for (const minutes of [100, 180]) noon.when(goOn(minutes), 'chair').refused('timeHasPassed');
    noon.when(goOn(600, 'afternoon'), 'chair').refused('noSitting');
    noon.when(goOn(190), 'coChair').refused('notPresiding');
  });

  test('[F25] an exercise opened after its own time has none, unless the Chair sets one', () => {
    const night = given(convened(), TEN + 600 * MINUTE)
      .and(start('questions'), 'chair')
      .and(open('questions'), 'chair');
    expect(hardStopOf(night.record, 'morning')).toBeUndefined();
    const day = night.and(ask('questions'), 'anna').after(MINUTE);
    expect(day.when(next(day, 'questions'), 'chair').refusal).toBeUndefined();
    const bounded = day.and(goOn(620), 'chair').after(30 * MINUTE);
    bounded.when(next(bounded, 'questions'), 'chair').refused('hardStopPassed');
  });

  test('[F16] [F26] the whole day is replayed from its log alone, suspended or not', () => {
    expect(SMALL_DAY.programme.sittings).toHaveLength(2);
    const day = speaking(listOf('anna')).and(suspend, 'chair');
    expect(JSON.parse(JSON.stringify(day.record))).toEqual(day.record);
  });
});
