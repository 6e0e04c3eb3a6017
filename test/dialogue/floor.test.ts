import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import { isOnRecord } from '../../shared/dialogue/evolve.ts';
import {
  ask,
  end,
  FIRST,
  listOf,
  live,
  type Minutes,
  next,
  open,
  SECOND,
  speaking,
  start,
  turnOf,
  withdraw,
} from '../support/minutes.ts';
import { MINUTE } from '../support/smallDay.ts';

const pause = (turn: number, because: 'chair' | 'connection' | 'technical' = 'chair'): Command => ({
  type: 'pauseClock',
  turn,
  because,
});
const resume = (turn: number): Command => ({ type: 'resumeClock', turn });
const change = (turn: number, by: number): Command => ({ type: 'changeTime', turn, by });
const finished = (turn: number): Command => ({ type: 'sayFinished', turn });
const called = (day: Minutes) => day.and(next(day, 'questions'), 'chair');

describe('giving the floor', () => {
  test('[F1] speakers are called in the order of the list, and only the next one', () => {
    const day = listOf('anna', 'bela');
    const command = next(day, 'questions');
    day
      .when({ ...command, next: SECOND } as Command, 'chair')
      .refused('listHasChanged', 'The list has changed: next is now Alpha Aid.');
    const floor = day.and(command, 'chair').record.floor;
    expect(floor).toMatchObject({
      stage: 'called',
      turn: { request: FIRST, label: 'Alpha Aid', turn: day.record.number + 1, calledAt: day.now },
    });
  });

  test('[F1] nobody is called while another is called and not yet live: a key pressed twice does nothing', () => {
    const day = listOf('anna', 'bela');
    const one = called(day);
    one.when(next(day, 'questions'), 'chair').refused('notYetLive', /^Alpha Aid has been called/);
    one.when(next(one, 'questions'), 'secretary').refused('notYetLive');
  });

  test('[F1] two "next" in the same batch: the Chair’s and the Secretary’s call one speaker', () => {
    const day = speaking(listOf('anna', 'bela', 'carl'));
    const command = next(day, 'questions');
    const both = day.and(command, 'chair').when(command, 'secretary').refused('notYetLive');
    expect(both.record.floor).toMatchObject({ stage: 'called', turn: { label: 'Beta Bridges' } });
    expect(both.record.turns.map(({ label }) => label)).toEqual(['Alpha Aid']);
    const afterwards = both.and(live(turnOf(both)), 'chair');
    afterwards.when(command, 'secretary').refused('floorHasChanged');
  });

  test('[F1] in a live turn the next-key ends it and calls the next in one act', () => {
    const day = speaking(listOf('anna', 'bela')).after(MINUTE);
    const one = called(day);
    expect(one.events.filter(isOnRecord).map(({ type }) => type)).toEqual(['turnEnded', 'speakerCalled']);
    expect(one.record.turns).toMatchObject([{ label: 'Alpha Aid', endedAt: day.now, lasted: MINUTE }]);
    const entries = one.record.lists.questions!.entries;
    expect(entries.map(({ stage }) => stage)).toEqual(['spoken', 'called']);
    expect(turnOf(one)).toBe(one.record.number);
  });

  test('[F1] a stale next-key is refused: the list or the floor has changed meanwhile', () => {
    const day = listOf('anna', 'bela');
    const command = next(day, 'questions');
    day
      .and(withdraw('questions', FIRST), 'anna')
      .when(command, 'chair')
      .refused('listHasChanged', /Beta Bridges/);
    const speaks = speaking(day);
    speaks.when({ ...next(speaks, 'questions'), turn: null } as Command, 'chair').refused('floorHasChanged');
    const over = speaks.and(end(turnOf(speaks)), 'chair');
    over.when(next(speaks, 'questions'), 'chair').refused('floorHasChanged');
  });

  test('an empty list, another segment and a segment without a list have nobody to call', () => {
    const day = listOf();
    day.when(next(day, 'questions'), 'chair').refused('listIsEmpty');
    const asked = day.and(open('tour'), 'chair').and(ask('tour'), 'anna');
    asked.when(next(asked, 'tour'), 'chair').refused('segmentNotInProgress', 'Tour de table is not in progress.');
    day.when({ type: 'giveFloor', segment: 'opening', next: 1, turn: null }, 'chair').refused('noListHere');
    day.when({ type: 'giveFloor', segment: 'nowhere', next: 1, turn: null }, 'chair').refused('unknownSegment');
  });

  test('[F9] who only waits in a list that is closed is still called', () => {
    const day = listOf('anna').and({ type: 'closeList', segment: 'questions' }, 'chair');
    expect(called(day).record.floor.stage).toBe('called');
  });
});

describe('the clock', () => {
  test('[F16] it starts when the microphone is confirmed live, not when the name is called', () => {
    const one = called(listOf('anna')).after(20_000);
    expect(one.record.floor).not.toHaveProperty('endsAt');
    for (const by of ['technician', 'operator', 'officer', 'secretary', 'chair']) {
      const speaks = one.and(live(turnOf(one)), by);
      expect(speaks.record.floor).toMatchObject({ stage: 'live', startedAt: one.now, endsAt: one.now + 3 * MINUTE });
      speaks.when(live(turnOf(one)), 'chair').refused('alreadyLive');
    }
    one.when(live(99), 'technician').refused('turnIsOver');
    one.when(live(turnOf(one)), 'rapporteur').refused('notForYou');
  });

  test('[F16] a pause keeps the time that is left, over time too, and does not count as spoken', () => {
    const day = speaking(listOf('anna')).after(MINUTE);
    const turn = turnOf(day);
    const paused = day.and(pause(turn, 'connection'), 'chair').after(10 * MINUTE);
    expect(paused.record.floor).toMatchObject({ stage: 'paused', remaining: 2 * MINUTE, because: 'connection' });
    paused.when(pause(turn), 'chair').refused('clockIsPaused');
    const goesOn = paused.and(resume(turn), 'chair');
    expect(goesOn.record.floor).toMatchObject({ stage: 'live', endsAt: goesOn.now + 2 * MINUTE });
    goesOn.when(resume(turn), 'chair').refused('clockIsRunning');
    const over = goesOn.after(2 * MINUTE + 12_000).and(pause(turn), 'chair');
    expect(over.record.floor).toMatchObject({ remaining: -12_000 });
    expect(over.after(MINUTE).and(end(turn), 'chair').record.turns).toMatchObject([{ lasted: 3 * MINUTE + 12_000 }]);
  });

  test('[F16] nothing is cut by itself: over time the turn stays until the Chair ends it', () => {
    const day = speaking(listOf('anna')).after(30 * MINUTE);
    expect(day.record.floor.stage).toBe('live');
    expect(day.and(end(turnOf(day)), 'chair').record.turns).toMatchObject([{ lasted: 30 * MINUTE }]);
  });

  test('a minute is added or taken while called, live and paused, and counts in the turn’s limit', () => {
    const one = called(listOf('anna'));
    const turn = turnOf(one);
    const more = one.and(change(turn, MINUTE), 'chair').and(live(turn), 'technician');
    expect(more.record.floor).toMatchObject({ turn: { limit: 4 * MINUTE }, endsAt: more.now + 4 * MINUTE });
    const less = more.after(MINUTE).and(change(turn, -MINUTE), 'chair');
    expect(less.record.floor).toMatchObject({ turn: { limit: 3 * MINUTE }, endsAt: less.now + 2 * MINUTE });
    const paused = less.and(pause(turn), 'chair').and(change(turn, MINUTE), 'chair');
    expect(paused.record.floor).toMatchObject({ remaining: 3 * MINUTE, turn: { limit: 4 * MINUTE } });
    const over = paused.and(resume(turn), 'chair').after(MINUTE).and(end(turn), 'chair');
    expect(over.record.turns).toMatchObject([{ limit: 4 * MINUTE, lasted: 2 * MINUTE }]);
  });

  test('time cannot be taken below zero, in whatever stage', () => {
    const one = called(listOf('anna'));
    const turn = turnOf(one);
    one.when(change(turn, -3 * MINUTE - 1), 'chair').refused('lessThanAMinute');
    expect(one.when(change(turn, -3 * MINUTE), 'chair').refusal).toBeUndefined();
    const speaks = one.and(live(turn), 'technician').after(2 * MINUTE + 1);
    speaks.when(change(turn, -MINUTE), 'chair').refused('lessThanAMinute', 'Less than a minute is left.');
    speaks.and(pause(turn), 'chair').when(change(turn, -MINUTE), 'chair').refused('lessThanAMinute');
    expect(speaks.after(10 * MINUTE).when(change(turn, MINUTE), 'chair').refusal).toBeUndefined();
  });

  test('what is not yet live or is over can be neither paused, resumed nor ended', () => {
    const one = called(listOf('anna', 'bela'));
    const turn = turnOf(one);
    for (const command of [pause(turn), resume(turn), end(turn), finished(turn)])
      one.when(command, command.type === 'sayFinished' ? 'anna' : 'chair').refused('notYetLive');
    const over = one.and(live(turn), 'chair').and(end(turn), 'chair');
    for (const command of [pause(turn), resume(turn), end(turn), change(turn, MINUTE), live(turn)])
      over.when(command, 'chair').refused('turnIsOver', 'This turn is over.');
  });
});

describe('the speaker has finished', () => {
  test('the speaker’s delegation says so; ending the turn remains the Chair’s', () => {
    const day = speaking(listOf('anna', 'bela'));
    const turn = turnOf(day);
    const said = day.and(finished(turn), 'alan');
    expect(said.record.floor).toMatchObject({ stage: 'live', turn: { saysFinished: true } });
    day.when(finished(turn), 'bela').refused('notYourTurn');
    day.when(finished(turn), 'lars').refused('listenOnly');
    day.when(end(turn), 'anna').refused('notForYou');
  });

  test('said twice it is heard once', () => {
    const day = speaking(listOf('anna'));
    const twice = day.and(finished(turnOf(day)), 'anna').and(finished(turnOf(day)), 'anna');
    expect(twice.events).toEqual([]);
    expect(twice.record.number).toBe(day.record.number + 1);
  });

  test('[F1] a segment cannot be finished or left while someone has the floor', () => {
    const one = called(listOf('anna'));
    one.when({ type: 'finishSegment', segment: 'questions' }, 'chair').refused('floorIsHeld');
    one.when(start('remarks'), 'chair').refused('floorIsHeld');
  });
});
