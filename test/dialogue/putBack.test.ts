import { describe, expect, test } from 'vitest';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import {
  ask,
  close,
  end,
  FIRST,
  FOURTH,
  finish,
  given,
  label,
  lastAct,
  listOf,
  live,
  type Minutes,
  move,
  next,
  open,
  putBack,
  requestOf,
  SECOND,
  speaking,
  start,
  THIRD,
  turnOf,
  withdraw,
} from '../support/minutes.ts';
import { MINUTE, TEN } from '../support/smallDay.ts';

const limit = (minutes: number): Command => ({
  type: 'setLimit',
  segment: 'questions',
  kind: 'intervention',
  limit: minutes * MINUTE,
});
const announce = (closesAt: number): Command => ({ type: 'announceClosing', segment: 'questions', closesAt });
const called = (day: Minutes) => day.and(next(day, 'questions'), 'chair');
const ended = (day: Minutes) => day.and(end(turnOf(day)), 'chair');
const back = (day: Minutes, act = lastAct(day)) => day.when(putBack(act), 'chair');
/** What a record says, whatever number it has come to; what stood before the act does not come within reach again. */
const said = ({ number: _, at: __, putBacks: ___, ...record }: TheRecord) => record;

describe('every act of the Chair has its way back', () => {
  const list = listOf('anna', 'bela', 'carl');
  const speaks = speaking(list);
  const waitsElsewhere = speaking(list.and(open('remarks'), 'chair').and(ask('remarks'), 'anna'));
  const acts: readonly (readonly [string, Minutes, Command])[] = [
    ['a call', list, next(list, 'questions')],
    ['a call that ended a turn', speaks, next(speaks, 'questions')],
    ['a live microphone', called(list), live(turnOf(called(list)))],
    [
      'a live microphone whose clock waits for a point of order [F4]',
      called(list).and({ type: 'raisePointOfOrder' }, 'carl'),
      live(turnOf(called(list))),
    ],
    ['the end of a turn', speaks, end(turnOf(speaks))],
    ['the end of a turn whose organization waits elsewhere [F10]', waitsElsewhere, end(turnOf(waitsElsewhere))],
    ['a request taken off the list', list, withdraw('questions', SECOND)],
    ['a move', list, move('questions', THIRD, FIRST)],
    [
      'a second move of the same entry',
      list.and(move('questions', THIRD, FIRST), 'chair'),
      move('questions', THIRD, null),
    ],
    ['the opening of a list', given(), open('questions')],
    ['the closing of a list', list, close('questions')],
    ['the reopening of a list', list.and(close('questions'), 'chair'), open('questions')],
    ['an announced closing', list, announce(TEN + 10 * MINUTE)],
    ['another closing time', list.and(announce(TEN + 9 * MINUTE), 'chair'), announce(TEN + 10 * MINUTE)],
    ['a limit', list, limit(2)],
    ['the start of a segment', given(), start('opening')],
    ['the start of a segment in place of another', list, start('remarks')],
    ['the finish of a segment', list.and(announce(TEN + 9 * MINUTE), 'chair'), finish('questions')],
  ];

  test.each(acts)(
    '[F27] %s, put back, leaves the record as it was, and is a new entry that names the act',
    (_, day, command) => {
      const done = day.and(command, 'chair');
      const undone = done.and(putBack(lastAct(done)), 'secretary');
      expect(said(undone.record)).toEqual(said(day.record));
      for (const act of undone.record.putBacks) expect(day.record.putBacks).toContainEqual(act);
      expect(undone.events).toMatchObject([{ type: 'actPutBack', act: lastAct(done), by: 'secretary' }]);
      expect(undone.record.number).toBe(done.record.number + 1);
    },
  );

  test.each(acts)('%s is put back once: a second time is refused', (_, day, command) => {
    const done = day.and(command, 'chair');
    const act = lastAct(done);
    done.and(putBack(act), 'chair').when(putBack(act), 'chair').refused('nothingToPutBack');
  });

  test('only acts of the record that exist can be put back, and only by the Chair or the Secretary', () => {
    list
      .when(putBack(999), 'chair')
      .refused('nothingToPutBack', 'This act can no longer be put back: something stands on it.');
    list.when(putBack(FIRST), 'chair').refused('nothingToPutBack');
    list.when(putBack(lastAct(list)), 'officer').refused('notForYou');
  });
});

describe('putting back the next-key', () => {
  test('the one who was called waits again where she was, even if others have moved meanwhile', () => {
    const day = called(listOf('anna', 'bela', 'carl')).and(move('questions', THIRD, null), 'chair');
    const undone = day.and(putBack(day.record.putBacks[0]!.act), 'chair');
    expect(undone.record.floor).toEqual({ stage: 'vacant' });
    expect(undone.waiting('questions')).toEqual(['Republic of Gamma', 'Alpha Aid', 'Beta Bridges']);
  });

  test('the turn it ended has the floor again with the time it had left, live or paused', () => {
    const speaks = speaking(listOf('anna', 'bela')).after(MINUTE);
    const undone = back(called(speaks).after(20_000));
    expect(undone.record.floor).toMatchObject({ stage: 'live', endsAt: undone.now + 2 * MINUTE });
    expect(undone.record.turns).toEqual([]);
    expect(undone.waiting('questions')).toEqual(['Beta Bridges']);
    const paused = speaks.and({ type: 'pauseClock', turn: turnOf(speaks), because: 'chair' }, 'chair');
    expect(back(called(paused).after(20_000)).record.floor).toMatchObject({ stage: 'paused', remaining: 2 * MINUTE });
  });

  test('one act has one way back: the clock of a reinstated turn cannot be set back again', () => {
    const speaks = speaking(listOf('anna', 'bela'));
    const both = called(speaks.after(MINUTE));
    const numbers = both.record.putBacks.map(({ act }) => act);
    const undone = back(both);
    const later = undone.after(MINUTE);
    for (const act of numbers) later.when(putBack(act), 'chair').refused('nothingToPutBack');
    expect(later.record.putBacks).toEqual([]);
    expect(later.record.floor).toEqual(undone.record.floor);
  });

  test('an end put back while the next is called takes the call back with it, once', () => {
    const over = ended(speaking(listOf('anna', 'bela')).after(MINUTE));
    const [endAct, day] = [lastAct(over), called(over)];
    const callAct = lastAct(day);
    const undone = day.and(putBack(endAct), 'chair');
    expect(undone.record.floor).toMatchObject({ stage: 'live', turn: { label: 'Alpha Aid' } });
    expect(undone.waiting('questions')).toEqual(['Beta Bridges']);
    undone.when(putBack(callAct), 'chair').refused('nothingToPutBack');
  });

  test('a call put back leaves the end before it, which can be put back in turn', () => {
    const day = called(ended(speaking(listOf('anna', 'bela'))));
    const undone = back(back(day));
    expect(undone.record.floor).toMatchObject({ stage: 'live', turn: { label: 'Alpha Aid' } });
  });

  test('until the next turn is live: then neither the call nor the end before it', () => {
    const one = called(speaking(listOf('anna', 'bela')));
    const act = lastAct(one);
    const speaks = one.and(live(turnOf(one)), 'technician');
    speaks.when(putBack(act), 'chair').refused('nothingToPutBack');
    const over = ended(speaking(listOf('anna', 'bela')));
    speaking(over)
      .when(putBack(lastAct(over)), 'chair')
      .refused('nothingToPutBack');
  });

  test('a microphone not live after all is put back until something has happened in the turn; then the call in turn', () => {
    const speaks = speaking(listOf('anna', 'bela'));
    const [act, turn] = [lastAct(speaks), turnOf(speaks)];
    const one = back(speaks);
    expect(one.record.floor).toMatchObject({ stage: 'called', turn: { label: 'Alpha Aid' } });
    expect(back(one).record.floor).toEqual({ stage: 'vacant' });
    const standing: readonly (readonly [Command, string])[] = [
      [{ type: 'pauseClock', turn, because: 'chair' }, 'chair'],
      [{ type: 'changeTime', turn, by: MINUTE }, 'chair'],
      [{ type: 'sayFinished', turn }, 'anna'],
      [end(turn), 'chair'],
      [next(speaks, 'questions'), 'chair'],
    ];
    for (const [command, by] of standing)
      speaks.and(command, by).when(putBack(act), 'chair').refused('nothingToPutBack');
  });

  test('[F10] not once the organization has asked again: it would have two open requests', () => {
    for (const who of ['anna', 'hana']) {
      const over = ended(speaking(listOf(who, 'bela')));
      const again = over.and(ask('questions'), who);
      again.when(putBack(lastAct(over)), 'chair').refused('nothingToPutBack');
      const day = called(speaking(listOf(who, 'bela', 'carl')));
      day
        .and(ask('questions'), who)
        .when(putBack(lastAct(day)), 'chair')
        .refused('nothingToPutBack');
      const request = again.record.lists.questions!.entries.at(-1)!.request;
      const gone = again.and(withdraw('questions', request), who);
      expect(gone.when(putBack(lastAct(over)), 'chair').refusal).toBeUndefined();
    }
  });

  test('[K6] a turn comes back under the label its organization has by then', () => {
    const day = called(speaking(listOf('anna', 'bela', 'carl')));
    const other = day.and(label('beta', true), 'bela');
    expect(back(other).waiting('questions')).toEqual(['A non-governmental organization', 'Republic of Gamma']);
    const own = back(day.and(label('alpha', true), 'anna'));
    expect(own.record.floor).toMatchObject({ stage: 'live', turn: { label: 'A non-governmental organization' } });
  });
});

describe('what stands on an act', () => {
  test('an end is out of reach once a segment has been started or finished since', () => {
    const over = ended(speaking(listOf('anna', 'bela')));
    over
      .and(start('remarks'), 'chair')
      .when(putBack(lastAct(over)), 'chair')
      .refused('nothingToPutBack');
    over
      .and(finish('questions'), 'chair')
      .when(putBack(lastAct(over)), 'chair')
      .refused('nothingToPutBack');
  });

  test('a finished segment, once another was started or a speaker called', () => {
    const done = listOf('anna').and(finish('questions'), 'chair');
    done
      .and(start('remarks'), 'chair')
      .when(putBack(lastAct(done)), 'chair')
      .refused('nothingToPutBack');
    const changed = listOf('anna')
      .and(start('remarks'), 'chair')
      .and(open('remarks'), 'chair')
      .and(ask('remarks'), 'bela');
    const act = changed.record.number - 3;
    expect(lastAct(listOf('anna').and(start('remarks'), 'chair'))).toBe(act + 1);
    changed
      .and(next(changed, 'remarks'), 'chair')
      .when(putBack(act + 1), 'chair')
      .refused('nothingToPutBack');
  });

  test('a closing, once the list is open again, closed anew or its segment over', () => {
    const closed = listOf('anna').and(close('questions'), 'chair');
    const act = lastAct(closed);
    closed.and(open('questions'), 'chair').when(putBack(act), 'chair').refused('nothingToPutBack');
    closed.and(finish('questions'), 'chair').when(putBack(act), 'chair').refused('nothingToPutBack');
    const elsewhere = closed.and(open('tour'), 'chair');
    expect(elsewhere.when(putBack(act), 'chair').record.lists.questions?.stage).toEqual({ stage: 'open' });
  });

  test('an opening, once somebody has asked; a closing stays within reach', () => {
    const opened = given().and(open('questions'), 'chair');
    opened
      .and(ask('questions'), 'anna')
      .when(putBack(lastAct(opened)), 'chair')
      .refused('nothingToPutBack');
    const announced = opened.and(announce(TEN + MINUTE), 'chair');
    const asked = announced.and(ask('questions'), 'anna');
    expect(asked.when(putBack(lastAct(announced)), 'chair').refusal).toBeUndefined();
  });

  test('[F14] a closing time that has passed is not put back: the list is open without one', () => {
    const announced = listOf('anna').and(announce(TEN + MINUTE), 'chair');
    const closed = announced
      .after(MINUTE)
      .and({ type: 'deadlineReached', deadline: `close:questions:${TEN + MINUTE}` }, 'hall');
    expect(back(closed).record.lists.questions?.stage).toEqual({ stage: 'open' });
    const early = announced.and(close('questions'), 'chair');
    expect(back(early).record.lists.questions?.stage).toEqual({ stage: 'closingAnnounced', closesAt: TEN + MINUTE });
    expect(back(early.after(MINUTE)).record.lists.questions?.stage).toEqual({ stage: 'open' });
  });

  test('a move, once the entry is moved again, anchors another, is withdrawn or called', () => {
    const day = listOf('anna', 'bela', 'carl', 'dora').and(move('questions', THIRD, null), 'chair');
    const act = lastAct(day);
    for (const after of [
      day.and(move('questions', THIRD, FIRST), 'chair'),
      day.and(move('questions', FOURTH, THIRD), 'chair'),
      day.and(withdraw('questions', THIRD), 'carl'),
      called(day),
    ])
      after.when(putBack(act), 'chair').refused('nothingToPutBack');
    const beside = day.and(move('questions', FOURTH, FIRST), 'chair').and(putBack(act), 'chair');
    expect(beside.waiting('questions')).toEqual(['Alpha Aid', 'Delta University', 'Beta Bridges', 'Republic of Gamma']);
    expect(requestOf(beside, 'questions', 'Republic of Gamma')).toBe(THIRD);
  });

  test('[F15] a limit, once a speaker was called under it or it was set again', () => {
    const day = listOf('anna', 'bela').and(limit(2), 'chair');
    called(day)
      .when(putBack(lastAct(day)), 'chair')
      .refused('nothingToPutBack');
    day
      .and(limit(4), 'chair')
      .when(putBack(lastAct(day)), 'chair')
      .refused('nothingToPutBack');
    const speaks = speaking(listOf('anna', 'bela')).and(limit(2), 'chair');
    expect(back(speaks).record.floor).toEqual(speaks.record.floor);
  });
});
