import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../shared/dialogue/speakersList.ts';
import {
  adjourn,
  ask,
  back,
  close,
  finish,
  given,
  lastAct,
  listOf,
  live,
  next,
  open,
  putBack,
  resume,
  said,
  speaking,
  start,
  suspend,
  turnOf,
} from '../support/minutes.ts';
import { convened, MINUTE, SMALL_DAY, TEN } from '../support/smallDay.ts';

const announce = (closesAt: number) => ({ type: 'announceClosing', segment: 'questions', closesAt }) as const;
const announceOpening = (opensAt: number) => ({ type: 'announceOpening', segment: 'discussion', opensAt }) as const;
const reached = (deadline: string) => ({ type: 'deadlineReached', deadline }) as const;
const setLimit = (kind: 'intervention' | 'groupStatement', limit: number) =>
  ({ type: 'setLimit', segment: 'questions', kind, limit }) as const;

describe('the list opens and closes', () => {
  test('[F9] every floor segment has one list, the others have none', () => {
    expect(Object.keys(given().record.lists)).toEqual(['questions', 'remarks', 'discussion', 'tour']);
    given().when(ask('opening'), 'anna').refused('noListHere', 'Opening has no list of speakers.');
    given().when(ask('nowhere'), 'anna').refused('unknownSegment');
    given().when(open('opening'), 'chair').refused('noListHere');
  });

  test('[F14] a request to a list that is not open is refused with the time it opens, once that was announced', () => {
    given()
      .when(ask('discussion'), 'anna')
      .refused('listNotOpen', 'The list for Discussion is not open yet. This part is planned for 10:45.');
    given()
      .and(announceOpening(TEN + 5 * MINUTE), 'chair')
      .when(ask('discussion'), 'anna')
      .refused('listOpensLater', 'The list for Discussion is not open yet. It opens at 10:05.');
  });

  test('[F14] announced, it opens by itself at that time and not before; the Chair may open it sooner, or say another time', () => {
    const day = given().and(announceOpening(TEN + 5 * MINUTE), 'secretary');
    const [deadline] = deadlinesOf(day.record);
    expect(deadline).toEqual({ id: `open:discussion:${TEN + 5 * MINUTE}`, at: TEN + 5 * MINUTE, opens: 'discussion' });
    day.when(reached(deadline!.id), 'deadline').refused('deadlineIsGone');
    const open_ = day.after(5 * MINUTE).and(reached(deadline!.id), 'deadline');
    expect(open_.and(ask('discussion'), 'anna').waiting('discussion')).toEqual(['Alpha Aid']);
    expect(deadlinesOf(open_.record)).toEqual([]);
    const another = day.and(announceOpening(TEN + 9 * MINUTE), 'chair');
    another
      .after(5 * MINUTE)
      .when(reached(deadline!.id), 'deadline')
      .refused('deadlineIsGone');
    expect(deadlinesOf(another.and(open('discussion'), 'chair').record)).toEqual([]);
  });

  test('[F14] put back, it is not open yet, or as it was announced before; opened by itself, until somebody has asked', () => {
    const first = given().and(announceOpening(TEN + 5 * MINUTE), 'chair');
    const second = first.and(announceOpening(TEN + 9 * MINUTE), 'chair');
    expect(back(first).record.lists.discussion?.stage).toEqual({ stage: 'notOpen' });
    expect(back(second).record.lists.discussion?.stage).toEqual({ stage: 'notOpen', opensAt: TEN + 5 * MINUTE });
    expect(back(second.after(6 * MINUTE)).record.lists.discussion?.stage).toEqual({ stage: 'notOpen' });
    const sooner = first.and(open('discussion'), 'chair');
    expect(back(sooner).record.lists.discussion?.stage).toEqual({ stage: 'notOpen', opensAt: TEN + 5 * MINUTE });
    sooner
      .and(ask('discussion'), 'anna')
      .when(putBack(lastAct(sooner)), 'chair')
      .refused('nothingToPutBack');
  });

  test('[F14] [F26] it opens when the meeting is resumed, if its time has passed; with its part passed over it does not', () => {
    const day = given()
      .and(start('opening'), 'chair')
      .and(announceOpening(TEN + 5 * MINUTE), 'chair');
    const waits = day.and(suspend, 'chair');
    expect(deadlinesOf(waits.record)).toEqual([]);
    expect(deadlinesOf(waits.after(9 * MINUTE).and(resume, 'chair').record)).toEqual(deadlinesOf(day.record));
    const over = day.and({ type: 'skipSegment', segment: 'discussion' }, 'chair');
    expect(deadlinesOf(over.record)).toEqual([]);
    expect(said(back(over).record)).toEqual(said(day.record));
    expect(deadlinesOf(day.and(adjourn, 'chair').record)).toEqual([]);
  });

  test('[F14] refused for a list that is open or was closed, for a part that is over, for a time that has passed, but for the Chair', () => {
    const at = announceOpening(TEN + 5 * MINUTE);
    const day = given().and(open('discussion'), 'chair');
    day.when(at, 'chair').refused('listIsOpen');
    day.and(close('discussion'), 'chair').when(at, 'chair').refused('listWasClosed');
    given().and({ type: 'skipSegment', segment: 'discussion' }, 'chair').when(at, 'chair').refused('segmentIsSkipped');
    given().when(announceOpening(TEN), 'chair').refused('timeHasPassed');
    given().when(at, 'officer').refused('notForYou');
    given()
      .when({ ...at, segment: 'opening' }, 'chair')
      .refused('noListHere');
  });

  test('[F14] not open → open → closing announced → closed → open again, by the Chair', () => {
    const day = given().and(open('questions'), 'chair');
    expect(day.record.lists.questions?.stage).toEqual({ stage: 'open' });
    const announced = day.and(announce(TEN + MINUTE), 'chair');
    expect(announced.record.lists.questions?.stage).toEqual({ stage: 'closingAnnounced', closesAt: TEN + MINUTE });
    const closed = announced.after(30_000).and(close('questions'), 'secretary');
    expect(closed.record.lists.questions?.stage).toEqual({ stage: 'closed', closedAt: TEN + 30_000 });
    expect(closed.and(open('questions'), 'chair').record.lists.questions?.stage).toEqual({ stage: 'open' });
    closed.when(open('questions'), 'officer').refused('notForYou');
    closed.when(ask('questions'), 'anna').refused('listIsClosed', /Questions and answers is closed/);
  });

  test('[F14] what makes no sense is refused: opening twice, closing what is not open, a closing time that has passed', () => {
    given().when(close('questions'), 'chair').refused('listIsNotOpen');
    given()
      .when(announce(TEN + 1), 'chair')
      .refused('listIsNotOpen');
    const day = given().and(open('questions'), 'chair');
    day.when(open('questions'), 'chair').refused('listIsOpen');
    day.when(announce(TEN), 'chair').refused('closingTimePassed');
    day.when(announce(TEN - 1), 'chair').refused('closingTimePassed');
    const finished = day.and(start('questions'), 'chair').and(finish('questions'), 'chair');
    finished.when(open('questions'), 'chair').refused('segmentIsFinished');
  });

  test('[F14] a list that closes takes requests until that time, and not at it, however late the hall’s timer is', () => {
    const day = given()
      .and(open('questions'), 'chair')
      .and(announce(TEN + MINUTE), 'chair');
    expect(day.after(MINUTE - 1).when(ask('questions'), 'anna').refusal).toBeUndefined();
    day.after(MINUTE).when(ask('questions'), 'anna').refused('listIsClosed');
    day
      .after(2 * MINUTE)
      .when(ask('questions'), 'anna')
      .refused('listIsClosed');
  });

  test('[F14] the announced time closes the list once, neither before it nor for a time that no longer stands', () => {
    const day = given()
      .and(open('questions'), 'chair')
      .and(announce(TEN + MINUTE), 'chair');
    const [deadline] = deadlinesOf(day.record);
    expect(deadline).toEqual({ id: `close:questions:${TEN + MINUTE}`, at: TEN + MINUTE, closes: 'questions' });
    day
      .after(MINUTE - 1)
      .when(reached(deadline!.id), 'hall')
      .refused('deadlineIsGone');
    const closed = day.after(MINUTE).and(reached(deadline!.id), 'hall');
    expect(closed.record.lists.questions?.stage).toEqual({ stage: 'closed', closedAt: TEN + MINUTE });
    expect(closed.events).toMatchObject([{ type: 'listClosed', by: 'deadline' }]);
    closed.when(reached(deadline!.id), 'hall').refused('deadlineIsGone');
    const later = day.and(announce(TEN + 2 * MINUTE), 'chair');
    expect(deadlinesOf(later.record).map(({ at }) => at)).toEqual([TEN + 2 * MINUTE]);
    later.after(MINUTE).when(reached(deadline!.id), 'hall').refused('deadlineIsGone');
  });

  test('the deadlines of several lists stand earliest first', () => {
    const day = given()
      .and(open('questions'), 'chair')
      .and(open('tour'), 'chair')
      .and(announce(TEN + 2), 'chair');
    const both = day.and({ type: 'announceClosing', segment: 'tour', closesAt: TEN + 1 }, 'chair');
    expect(deadlinesOf(both.record).map(({ closes }) => closes)).toEqual(['tour', 'questions']);
  });

  test('a list ends with its segment, announced or not', () => {
    const day = given().and(start('questions'), 'chair').and(open('questions'), 'chair');
    const finished = day
      .and(announce(TEN + MINUTE), 'chair')
      .after(1_000)
      .and(finish('questions'), 'chair');
    expect(finished.record.lists.questions?.stage).toEqual({ stage: 'closed', closedAt: TEN + 1_000 });
    expect(deadlinesOf(finished.record)).toEqual([]);
  });
});

describe('limits', () => {
  test('[F15] a limit applies to the next speaker, never to the one who has been called or speaks', () => {
    const day = listOf('anna', 'bela');
    const called = day.and(next(day, 'questions'), 'chair').and(setLimit('intervention', 2 * MINUTE), 'chair');
    expect(called.record.floor).toMatchObject({ stage: 'called', turn: { limit: 3 * MINUTE } });
    const speaks = called.and(live(turnOf(called)), 'technician').and(setLimit('intervention', MINUTE), 'chair');
    expect(speaks.record.floor).toMatchObject({ turn: { limit: 3 * MINUTE }, endsAt: speaks.now + 3 * MINUTE });
    const following = speaking(speaks);
    expect(following.record.floor).toMatchObject({ turn: { limit: MINUTE }, endsAt: following.now + MINUTE });
  });

  test('[F15] each kind has its limit, and each list its own', () => {
    const day = given()
      .and(open('questions'), 'chair')
      .and(setLimit('groupStatement', 4 * MINUTE), 'chair');
    expect(day.record.lists.questions?.limits).toEqual({
      intervention: 3 * MINUTE,
      groupStatement: 4 * MINUTE,
      rightOfReply: 2 * MINUTE,
    });
    expect(day.record.lists.remarks?.limits.groupStatement).toBe(5 * MINUTE);
    const group = {
      type: 'requestFloor',
      segment: 'questions',
      kind: 'groupStatement',
      group: ['Beta Bridges'],
    } as const;
    const turn = speaking(day.and(start('questions'), 'chair').and(group, 'anna'));
    expect(turn.record.floor).toMatchObject({ turn: { kind: 'groupStatement', limit: 4 * MINUTE } });
  });

  test('a limit outside thirty seconds to thirty minutes is refused, and one that changes nothing', () => {
    for (const limit of [29_999, 30 * MINUTE + 1, -1])
      given().when(setLimit('intervention', limit), 'chair').refused('limitOutOfRange');
    for (const limit of [30_000, 30 * MINUTE])
      expect(given().when(setLimit('intervention', limit), 'chair').refusal).toBeUndefined();
    given()
      .when(setLimit('intervention', 3 * MINUTE), 'chair')
      .refused('alreadyThere');
  });

  test('the first-time rule can be off for the day', () => {
    const day = convened({ rules: { ...SMALL_DAY.rules, firstTimeFirst: 'off' } });
    expect(day.record.lists.questions?.firstTimeFirst).toBe(false);
    expect(convened().record.lists.questions?.firstTimeFirst).toBe(true);
  });
});
