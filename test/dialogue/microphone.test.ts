import { describe, expect, test } from 'vitest';
import { audienceOf } from '../../shared/dialogue/audience.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { microphoneTask } from '../../shared/dialogue/microphone.ts';
import {
  adjourn,
  end,
  lastAct,
  listOf,
  live,
  type Minutes,
  next,
  putBack,
  speaking,
  turnOf,
} from '../support/minutes.ts';

const task = ({ record, dialogue }: Minutes) => {
  const found = microphoneTask(record, dialogue.desks.officers);
  return found && [found.is, found.turn.label, found.over];
};
const interrupted = (day: Minutes) =>
  day.and({ type: 'takeStep', step: 'interrupt', turn: turnOf(day), ground: 'time' }, 'chair');
const closed = (turn: number): Command => ({ type: 'confirmClosed', turn });
const openAgain = (turn: number): Command => ({ type: 'confirmOpenAgain', turn });
const resumed = (day: Minutes) => day.and({ type: 'resumeClock', turn: turnOf(day) }, 'chair');
/** Who speaks online, and who speaks in the room. */
const [ONLINE, ROOM] = ['bela', 'anna'];

describe('the microphone of whoever is interrupted', () => {
  test('[F6] [C9] is closed at the Chair’s word, stays so while the clock stands, and is opened again as it runs', () => {
    const day = interrupted(speaking(listOf('anna')));
    expect(task(day)).toEqual(['close', 'Alpha Aid', false]);
    const done = day.and(closed(turnOf(day)), 'operator');
    expect(done.events.map((event) => audienceOf(event))).toEqual([['officers']]);
    expect(done.record).toEqual(day.record);
    expect(task(done)).toBeUndefined();
    const runs = resumed(done);
    expect(task(runs)).toEqual(['openAgain', 'Alpha Aid', false]);
    expect(task(runs.and(openAgain(turnOf(day)), 'technician'))).toBeUndefined();
  });

  test('[F6] that was never confirmed as closed is not to be opened', () => {
    const runs = resumed(interrupted(speaking(listOf('anna'))));
    expect(task(runs)).toBeUndefined();
    runs.when(openAgain(turnOf(runs)), 'technician').refused('alreadyLive');
    runs.when(closed(turnOf(runs)), 'technician').refused('clockIsRunning');
  });
});

describe('the microphone after a turn', () => {
  test('[F6] of somebody online is to be closed until that is confirmed or the next one is live', () => {
    const before = speaking(listOf(ONLINE, ROOM));
    const over = before.and(end(turnOf(before)), 'chair');
    expect(task(over)).toEqual(['close', 'Beta Bridges', true]);
    expect(task(over.and(closed(turnOf(before)), 'technician'))).toBeUndefined();
    const called = over.and(next(over, 'questions'), 'chair');
    expect(task(called)).toEqual(['close', 'Beta Bridges', true]);
    expect(task(called.and(live(turnOf(called)), 'technician'))).toBeUndefined();
    expect(task(over.and(adjourn, 'chair'))).toBeUndefined();
  });

  test('[F6] of somebody in the room is the operator’s own to see', () => {
    const before = speaking(listOf(ROOM));
    expect(task(before.and(end(turnOf(before)), 'chair'))).toBeUndefined();
  });

  test('[F27] closed, and the turn put back: it is to be opened again', () => {
    const before = speaking(listOf(ONLINE));
    const over = before.and(end(turnOf(before)), 'chair');
    const done = over.and(closed(turnOf(before)), 'technician');
    expect(task(done.and(putBack(lastAct(over)), 'chair'))).toEqual(['openAgain', 'Beta Bridges', false]);
  });
});

test('[F6] a confirmation names the turn it means: none for a turn long over, not yet live, or closed already', () => {
  const before = speaking(listOf(ONLINE, ROOM));
  const over = before.and(end(turnOf(before)), 'chair');
  const called = over.and(next(over, 'questions'), 'chair');
  called.when(closed(turnOf(called)), 'technician').refused('notYetLive');
  called.when(closed(999), 'technician').refused('turnIsOver');
  called.when(openAgain(turnOf(before)), 'technician').refused('turnIsOver');
  over
    .and(closed(turnOf(before)), 'technician')
    .when(closed(turnOf(before)), 'operator')
    .refused('alreadyThere');
  called.when(closed(turnOf(before)), ROOM).refused('notForYou');
});
