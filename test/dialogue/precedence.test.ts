import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import { orderOf, waitingIn } from '../../shared/dialogue/order.ts';
import { lotOf, PRECEDENCES, type Precedence, sideOf } from '../../shared/dialogue/precedence.ts';
import type { SpeakersList } from '../../shared/dialogue/speakersList.ts';
import {
  ask,
  back,
  end,
  FIRST,
  given,
  lastAct,
  listOf,
  type Minutes,
  move,
  next,
  open,
  putBack,
  requestOf,
  SECOND,
  said,
  speaking,
  start,
  turnOf,
} from '../support/minutes.ts';
import { often } from '../support/often.ts';

const set = (precedence: Precedence, segment = 'questions'): Command => ({
  type: 'setPrecedence',
  segment,
  precedence,
});
const firstTime = (on: boolean, segment = 'questions'): Command => ({ type: 'setFirstTimeFirst', segment, on });
const [ALPHA, BETA, GAMMA, DELTA, EPSILON] = [
  'Alpha Aid',
  'Beta Bridges',
  'Republic of Gamma',
  'Delta University',
  'Epsilon Works',
];
/** Rebuilt by somebody who has nothing but the text of the list, its entries in any order. */
const rebuilt = (list: SpeakersList) => {
  const shown = JSON.parse(JSON.stringify(list)) as SpeakersList;
  return orderOf({ ...shown, entries: shown.entries.toReversed() }).map(({ request }) => request);
};
const spoken = (day: Minutes, segment?: string) => {
  const one = speaking(day, segment);
  return one.after(60_000).and(end(turnOf(one)), 'chair');
};

describe('the declared precedence', () => {
  const day = listOf('anna', 'bela', 'carl', 'dora', 'emil');

  test('[F13] none by default: no State and no status goes before anyone', () => {
    expect(day.record.lists.questions?.precedence).toBe('none');
    expect(day.waiting('questions')).toEqual([ALPHA, BETA, GAMMA, DELTA, EPSILON]);
  });

  test('[F13] States first, stakeholders first, room and online in turn, each in its own order', () => {
    const with_ = (precedence: Precedence) => day.and(set(precedence), 'chair').waiting('questions');
    expect(with_('states_first')).toEqual([GAMMA, ALPHA, BETA, DELTA, EPSILON]);
    expect(listOf('carl', 'anna').and(set('stakeholders_first'), 'chair').waiting('questions')).toEqual([ALPHA, GAMMA]);
    expect(with_('alternate_channels')).toEqual([ALPHA, BETA, GAMMA, DELTA, EPSILON]);
    const online = listOf('bela', 'dora', 'hana', 'anna', 'carl').and(set('alternate_channels'), 'chair');
    expect(online.waiting('questions')).toEqual([BETA, ALPHA, DELTA, GAMMA, 'A non-governmental organization']);
    expect(sideOf('intergovernmental_organization')).toBe('other');
  });

  test('[F13] lots are drawn with a seed on the record, from which anyone can draw them again', () => {
    const drawn = day.and(set('drawn_lots'), 'chair');
    const { seed, entries } = drawn.record.lists.questions!;
    expect(drawn.events).toMatchObject([{ type: 'precedenceSet', precedence: 'drawn_lots', seed }]);
    const lots = entries.map(({ request }) => request).toSorted((a, b) => lotOf(seed!, a) - lotOf(seed!, b));
    expect(waitingIn(drawn.record.lists.questions!).map(({ request }) => request)).toEqual(lots);
    const anew = drawn.and(set('drawn_lots'), 'chair');
    expect(anew.record.lists.questions?.seed).not.toBe(seed);
    expect(said(back(anew).record)).toEqual(said(drawn.record));
    expect(drawn.and(set('none'), 'chair').record.lists.questions).not.toHaveProperty('seed');
  });

  test('[F13] lots are fair: over many seeds each of four requests comes first about as often', () => {
    const first = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) {
      const lots = [5, 6, 7, 8].map((request) => lotOf(`seed-${seed}`, request));
      first[lots.indexOf(Math.min(...lots))]!++;
    }
    for (const times of first) expect(Math.abs(times - 1000)).toBeLessThan(120);
  });

  test('[F13] [F10] first-time organizations go first within the precedence; with lots before them', () => {
    const begun = spoken(listOf('carl', 'anna')).and(ask('questions'), 'carl').and(ask('questions'), 'bela');
    expect(begun.waiting('questions')).toEqual([ALPHA, BETA, GAMMA]);
    expect(begun.and(set('states_first'), 'chair').waiting('questions')).toEqual([GAMMA, ALPHA, BETA]);
    expect(begun.and(set('drawn_lots'), 'chair').waiting('questions').at(-1)).toBe(GAMMA);
    const off = begun.and(firstTime(false), 'chair');
    expect(off.waiting('questions')).toEqual([ALPHA, GAMMA, BETA]);
    expect(back(off).waiting('questions')).toEqual([ALPHA, BETA, GAMMA]);
    off.when(firstTime(false), 'chair').refused('alreadyThere');
  });

  test('[F13] [F12] whom the Chair has placed keeps the place directly behind whom it was put', () => {
    const placed = day.and(move('questions', SECOND, null), 'chair').and(set('states_first'), 'chair');
    expect(placed.waiting('questions')).toEqual([BETA, GAMMA, ALPHA, DELTA, EPSILON]);
  });

  test('[F13] [F19] a place is not lost to a channel: taken over online it stays where room and online take turns', () => {
    const turns = listOf('anna', 'carl', 'bela').and(set('alternate_channels'), 'chair');
    expect(turns.waiting('questions')).toEqual([ALPHA, BETA, GAMMA]);
    const over = turns.and({ type: 'handOver', segment: 'questions', request: FIRST, to: 'alan' }, 'anna');
    expect(over.record.lists.questions?.entries[0]?.channel).toBe('online');
    expect(over.waiting('questions')).toEqual([ALPHA, BETA, GAMMA]);
  });

  test('[F13] set by the Chair alone, refused where it stands already, put back until the next is called', () => {
    day.when(set('none'), 'chair').refused('alreadyThere');
    day.when(set('states_first', 'opening'), 'chair').refused('noListHere');
    day.when(set('states_first'), 'officer').refused('notForYou');
    const states = day.and(set('states_first'), 'chair');
    expect(said(back(states).record)).toEqual(said(day.record));
    states
      .and(next(states, 'questions'), 'chair')
      .when(putBack(lastAct(states)), 'chair')
      .refused('nothingToPutBack');
  });
});

describe('letting others pass', () => {
  const step = (request: number, to: 'one' | 'end'): Command => ({
    type: 'stepBack',
    segment: 'questions',
    request,
    to,
  });
  const day = listOf('anna', 'bela', 'carl');

  test('[F20] the delegation steps back one place or to the end, with the reason on the record', () => {
    expect(day.and(step(FIRST, 'one'), 'alan').waiting('questions')).toEqual([BETA, ALPHA, GAMMA]);
    const last = day.and(step(FIRST, 'end'), 'anna');
    expect(last.waiting('questions')).toEqual([BETA, GAMMA, ALPHA]);
    expect(last.record.lists.questions?.entries[0]?.moves).toMatchObject([{ reason: 'step_back' }]);
    last.when(step(FIRST, 'one'), 'anna').refused('lastAlready', 'You are the last in the list already.');
    day.when(step(FIRST, 'one'), 'bela').refused('requestNotYours');
    day.and(next(day, 'questions'), 'chair').when(step(FIRST, 'one'), 'anna').refused('requestIsCalled');
  });

  test('[F20] it is no act of the Chair: there is nothing of it to put back', () => {
    const stepped = day.and(step(FIRST, 'one'), 'anna');
    expect(stepped.record.putBacks).toEqual(day.record.putBacks);
    const moved = day.and(move('questions', FIRST, SECOND), 'chair').and(step(FIRST, 'end'), 'anna');
    moved.when(putBack(moved.record.number - 1), 'chair').refused('nothingToPutBack');
  });
});

test('[F9] [F10] [F12] [F13] whatever is declared and done, the order can be rebuilt from what the entries show', () => {
  const people = ['anna', 'bela', 'carl', 'dora', 'emil', 'hana'];
  const step = fc.record({ who: fc.nat(5), what: fc.nat(6), other: fc.nat(9), mode: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let day = given().and(start('questions'), 'chair').and(open('questions'), 'chair').and(open('remarks'), 'chair');
      for (const { who, what, other, mode } of steps) {
        const entries = day.record.lists.questions!.entries;
        const [request, behind] = [entries[other % 7]?.request ?? 1, entries[mode]?.request ?? null];
        const acts: readonly Command[] = [
          ask('questions'),
          ask('remarks'),
          set(PRECEDENCES[mode]!),
          firstTime(other > 4),
          move('questions', request, behind),
          { type: 'stepBack', segment: 'questions', request, to: 'one' },
          next(day, 'questions'),
        ];
        const command = acts[what]!;
        day = day
          .after(1000)
          .when(command, command.type === 'requestFloor' || command.type === 'stepBack' ? people[who]! : 'chair');
        if (day.record.floor.stage === 'called') {
          day = day.and({ type: 'microphoneLive', turn: turnOf(day) }, 'chair');
          day = day.and(end(turnOf(day)), 'chair');
        }
        for (const list of Object.values(day.record.lists))
          expect(rebuilt(list)).toEqual(orderOf(list).map((entry) => entry.request));
      }
    }),
    { numRuns: often(60) },
  );
  expect(requestOf(listOf('anna'), 'questions', ALPHA)).toBe(FIRST);
});
