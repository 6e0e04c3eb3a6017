import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import { deadlinesOf } from '../../shared/dialogue/speakersList.ts';
import {
  ask,
  back,
  end,
  FIRST,
  lastAct,
  lineBack,
  listOf,
  live,
  lost,
  type Minutes,
  next,
  putBack,
  reached,
  SECOND,
  said,
  speaking,
  turnOf,
  withdraw,
} from '../support/minutes.ts';
import { MINUTE } from '../support/smallDay.ts';

const noAnswer = (turn: number, tried: 'room' | 'platform' | 'telephone' = 'platform'): Command => ({
  type: 'reportNoAnswer',
  turn,
  tried,
});
const called = (day: Minutes) => day.and(next(day, 'questions'), 'chair');
const missing = (day: Minutes) => day.and(noAnswer(turnOf(day)), 'officer');
/** Called twice in vain. */
const absent = (day: Minutes) => missing(missing(called(day)));
const [ALPHA, BETA, GAMMA] = ['Alpha Aid', 'Beta Bridges', 'Republic of Gamma'];

describe('absent when called', () => {
  test('[F18] called twice, each call logged with what was tried; then the end of the list, once; then lapsed', () => {
    const one = called(listOf('anna', 'bela', 'carl'));
    const twice = one.and(noAnswer(turnOf(one), 'room'), 'officer');
    expect(twice.events).toMatchObject([{ type: 'calledInVain', tried: 'room', next: 'again' }]);
    expect(twice.record.floor).toMatchObject({ stage: 'called', turn: { label: ALPHA } });
    const atEnd = twice.and(noAnswer(turnOf(twice), 'telephone'), 'technician');
    expect(atEnd.events).toMatchObject([{ tried: 'telephone', next: 'end' }]);
    expect(atEnd.record.floor).toEqual({ stage: 'vacant' });
    expect(atEnd.waiting('questions')).toEqual([BETA, GAMMA, ALPHA]);
    const last = absent(
      atEnd.and(withdraw('questions', SECOND), 'bela').and(withdraw('questions', SECOND + 1), 'carl'),
    );
    expect(last.waiting('questions')).toEqual([]);
    expect(last.record.lists.questions?.entries[0]?.stage).toBe('lapsed');
    expect(last.and(ask('questions'), 'anna').waiting('questions')).toEqual([ALPHA]);
  });

  test('[F18] only for who has been called and is not live, and only for requests', () => {
    const day = speaking(listOf('anna'));
    day.when(noAnswer(turnOf(day)), 'officer').refused('alreadyLive');
    day.when(noAnswer(99), 'officer').refused('turnIsOver');
    day.when(noAnswer(turnOf(day)), 'bela').refused('notForYou');
  });

  test('[F18] a call in vain by mistake is put back, at every step, until something has happened since', () => {
    const one = called(listOf('anna', 'bela'));
    const again = missing(one);
    expect(said(back(again).record)).toEqual(said(one.record));
    const gone = missing(again);
    expect(said(back(gone).record)).toEqual(said(again.record));
    const act = lastAct(gone);
    called(gone).when(putBack(act), 'chair').refused('nothingToPutBack');
    gone.and(withdraw('questions', FIRST), 'anna').when(putBack(act), 'chair').refused('nothingToPutBack');
    again
      .and(live(turnOf(again)), 'technician')
      .when(putBack(lastAct(again)), 'chair')
      .refused('nothingToPutBack');
    const lapsed = absent(absent(listOf('anna')));
    expect(back(lapsed).record.floor).toMatchObject({ stage: 'called', turn: { label: ALPHA } });
    const asked = lapsed.and(ask('questions'), 'alan');
    asked.when(putBack(lastAct(asked)), 'chair').refused('nothingToPutBack');
  });

  test('[F18] [K6] what can be put back has no former label', () => {
    const day = missing(called(listOf('anna'))).and(
      { type: 'setPublicLabel', organization: 'alpha', neutral: true },
      'anna',
    );
    expect(JSON.stringify(day.record)).not.toMatch(/Alpha Aid|"alpha"/);
    expect(JSON.stringify(back(day).record)).not.toMatch(/Alpha Aid|"alpha"/);
  });
});

describe('a lost line', () => {
  const day = speaking(listOf('bela', 'anna', 'carl')).after(MINUTE);
  const held = day.and(lost(turnOf(day)), 'technician');
  const hold = deadlinesOf(held.record)[0]!;

  test('[F17] the clock is paused and the place held for a minute; back in time it goes on with what was left', () => {
    expect(held.record.floor).toMatchObject({ stage: 'paused', because: 'connection', remaining: 2 * MINUTE });
    expect(hold.at).toBe(held.now + MINUTE);
    const found = held.after(30_000).and(lineBack(turnOf(day)), 'technician');
    expect(found.record.floor).toMatchObject({ stage: 'live', endsAt: found.now + 2 * MINUTE });
    expect(deadlinesOf(found.record)).toEqual([]);
    held.when(lost(turnOf(day)), 'technician').refused('clockIsPaused');
    day.when(lineBack(turnOf(day)), 'technician').refused('clockIsRunning');
    for (const by of ['bela', 'officer']) day.when(lost(turnOf(day)), by).refused('notForYou');
  });

  test('[F17] a clock that the Chair had paused stands still again when the line is back', () => {
    const paused = day.and({ type: 'pauseClock', turn: turnOf(day), because: 'chair' }, 'chair');
    const found = paused
      .and(lost(turnOf(day)), 'chair')
      .after(10_000)
      .and(lineBack(turnOf(day)), 'chair');
    expect(found.record.floor).toEqual(paused.record.floor);
  });

  test('[F17] when the hold ends the next is called, and the lost one returns right after with the time that was left', () => {
    held
      .after(MINUTE - 1)
      .when(reached(hold.id), 'hall')
      .refused('deadlineIsGone');
    const over = held.after(MINUTE).and(reached(hold.id), 'hall');
    expect(over.waiting('questions')).toEqual([ALPHA, BETA, GAMMA]);
    expect(over.record.turns).toMatchObject([{ label: BETA, lasted: MINUTE, interrupted: true }]);
    over.when(reached(hold.id), 'hall').refused('deadlineIsGone');
    const returned = speaking(speaking(over));
    expect(returned.record.floor).toMatchObject({
      turn: { label: BETA, limit: 2 * MINUTE },
      endsAt: returned.now + 2 * MINUTE,
    });
    expect(returned.and(end(turnOf(returned)), 'chair').record.turns).toHaveLength(3);
  });

  test('[F17] the next-key during a hold releases it, in one act with the call, and numbers the call rightly', () => {
    const one = called(held);
    expect(one.events.slice(0, 2)).toMatchObject([
      { type: 'holdEnded', turn: turnOf(day) },
      { type: 'speakerCalled', ending: turnOf(day), turn: one.record.number },
    ]);
    expect(turnOf(one)).toBe(one.record.number);
    expect(one.record.floor).toMatchObject({ turn: { label: ALPHA } });
    expect(one.waiting('questions')).toEqual([BETA, GAMMA]);
    one.after(MINUTE).when(reached(hold.id), 'hall').refused('deadlineIsGone');
    held.when({ ...next(held, 'questions'), turn: null } as Command, 'chair').refused('floorHasChanged');
  });

  test('[F17] that key put back, the line is held again for as long as it had left', () => {
    const undone = back(called(held.after(20_000)).after(5_000));
    expect(undone.record.floor).toMatchObject({ because: 'connection', holdUntil: undone.now + 40_000 });
    expect(undone.record.turns).toEqual([]);
    expect(undone.waiting('questions')).toEqual([ALPHA, GAMMA]);
    expect(said(back(called(held)).record)).toEqual(said(held.record));
  });

  test('[F17] a second loss goes to the end of the list', () => {
    const over = held.after(MINUTE).and(reached(hold.id), 'hall');
    const again = speaking(speaking(over));
    const lostAgain = again.and(lost(turnOf(again)), 'chair').and(ask('questions'), 'dora');
    const [second] = deadlinesOf(lostAgain.record);
    expect(lostAgain.after(MINUTE).and(reached(second!.id), 'hall').waiting('questions')).toEqual([
      GAMMA,
      'Delta University',
      BETA,
    ]);
  });

  test('[F17] lost over time, nothing is left and nothing below it; the Chair may end the turn instead', () => {
    const late = day.after(3 * MINUTE).and(lost(turnOf(day)), 'technician');
    const [late1] = deadlinesOf(late.record);
    const over = late.after(MINUTE).and(reached(late1!.id), 'hall');
    expect(over.record.lists.questions?.entries[0]).toMatchObject({ kept: 0, stage: 'waiting' });
    const ended = held.and(end(turnOf(day)), 'chair');
    expect(ended.record.turns).toMatchObject([{ label: BETA, lasted: MINUTE }]);
    expect(ended.record.turns[0]).not.toHaveProperty('interrupted');
  });

  test('[F17] with nobody else waiting the lost one is the next', () => {
    const alone = speaking(listOf('bela'));
    const away = alone.and(lost(turnOf(alone)), 'technician');
    away.when(next(away, 'questions'), 'chair').refused('listIsEmpty');
    const [only] = deadlinesOf(away.record);
    expect(away.after(MINUTE).and(reached(only!.id), 'hall').waiting('questions')).toEqual([BETA]);
  });
});
