import { describe, expect, test } from 'vitest';
import { isOnRecord } from '../../shared/dialogue/evolve.ts';
import { nextInLine, placeOf } from '../../shared/dialogue/order.ts';
import {
  ask,
  end,
  FIRST,
  given,
  listOf,
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
import { convened, SMALL_DAY } from '../support/smallDay.ts';

const ALPHA = 'Alpha Aid';
const BETA = 'Beta Bridges';
const GAMMA = 'Republic of Gamma';
const DELTA = 'Delta University';
const EPSILON = 'Epsilon Works';

/** Moves an organization behind another by their labels, in the list of questions or another. */
function moving(day: Minutes, who: string, behind: string | null, segment = 'questions'): Minutes {
  const anchor = behind === null ? null : requestOf(day, segment, behind);
  return day.and(move(segment, requestOf(day, segment, who), anchor), 'chair');
}
const spoken = (day: Minutes, segment = 'questions') => {
  const speaks = speaking(day, segment);
  return speaks.after(60_000).and(end(turnOf(speaks)), 'chair');
};

describe('first-time organizations first', () => {
  test('[F10] an organization that has spoken stands behind those that have not, then the receipt number decides', () => {
    const day = spoken(listOf('anna', 'bela')).and(ask('questions'), 'anna').and(ask('questions'), 'carl');
    expect(day.waiting('questions')).toEqual([BETA, GAMMA, ALPHA]);
    const twice = spoken(day).and(ask('questions'), 'bela').and(ask('questions'), 'dora');
    expect(twice.waiting('questions')).toEqual([GAMMA, DELTA, ALPHA, BETA]);
  });

  test('[F10] with the rule off only the receipt number decides', () => {
    const off = convened({ rules: { ...SMALL_DAY.rules, firstTimeFirst: 'off' } });
    const begun = given(off).and(start('questions'), 'chair').and(open('questions'), 'chair');
    const day = spoken(begun.and(ask('questions'), 'anna'))
      .and(ask('questions'), 'anna')
      .and(ask('questions'), 'bela');
    expect(day.waiting('questions')).toEqual([ALPHA, BETA]);
    const on = day.and({ type: 'setFirstTimeFirst', segment: 'questions', on: true }, 'chair');
    expect(on.waiting('questions')).toEqual([BETA, ALPHA]);
  });

  test('[F10] turned on by the Chair on a day that began without it, it counts the day, in lists opened ahead, too', () => {
    const off = convened({ rules: { ...SMALL_DAY.rules, firstTimeFirst: 'off' } });
    const begun = given(off).and(open('tour'), 'chair').and(ask('tour'), 'anna').and(ask('tour'), 'bela');
    const heard = spoken(
      begun.and(start('questions'), 'chair').and(open('questions'), 'chair').and(ask('questions'), 'anna'),
    );
    expect(heard.waiting('tour')).toEqual([ALPHA, BETA]);
    const on = heard.and({ type: 'setFirstTimeFirst', segment: 'tour', on: true }, 'chair');
    expect(on.waiting('tour')).toEqual([BETA, ALPHA]);
  });

  test.each([
    { scope: 'segment', remarks: [ALPHA, BETA], discussion: [ALPHA, BETA] },
    { scope: 'item', remarks: [BETA, ALPHA], discussion: [ALPHA, BETA] },
    { scope: 'day', remarks: [BETA, ALPHA], discussion: [BETA, ALPHA] },
  ] as const)('[F10] the scope $scope says in which other lists a turn counts', ({ scope, remarks, discussion }) => {
    const rules = { ...SMALL_DAY.rules, firstTimeFirst: scope };
    const begun = given(convened({ rules })).and(start('questions'), 'chair').and(open('questions'), 'chair');
    const both = begun.and(open('remarks'), 'chair').and(open('discussion'), 'chair').and(ask('questions'), 'anna');
    const asked = (day: Minutes) =>
      ['remarks', 'discussion'].reduce((d, list) => d.and(ask(list), 'anna').and(ask(list), 'bela'), day);
    for (const day of [asked(spoken(both)), spoken(asked(both))]) {
      expect(day.waiting('remarks')).toEqual(remarks);
      expect(day.waiting('discussion')).toEqual(discussion);
    }
  });

  test('[F10] a request in another list falls behind as its organization ends its turn, and rises again if that is put back', () => {
    const asked = listOf('anna').and(open('tour'), 'chair').and(ask('tour'), 'anna').and(ask('tour'), 'bela');
    const over = spoken(asked);
    expect(over.waiting('tour')).toEqual([BETA, ALPHA]);
    const back = over.and(putBack(over.record.number), 'chair');
    expect(back.waiting('tour')).toEqual([ALPHA, BETA]);
  });

  test('[F10] [K6] a neutrally labelled organization is marked when it asks and not as its turn ends', () => {
    const asked = listOf('hana').and(open('tour'), 'chair').and(ask('tour'), 'hana');
    const over = spoken(asked);
    expect(over.events.filter(isOnRecord)).toMatchObject([{ type: 'turnEnded' }]);
    expect(over.events[0]).not.toHaveProperty('marks');
    expect(over.record.lists.tour?.entries[0]?.spokenBefore).toBe(false);
    const again = over.and(ask('questions'), 'hana');
    expect(again.record.lists.questions?.entries.at(-1)?.spokenBefore).toBe(true);
  });
});

describe('moves by the Chair', () => {
  test('[F12] an entry moves directly behind another or to the head, with its reason, and no others change', () => {
    const day = listOf('anna', 'bela', 'carl', 'dora');
    const moved = moving(day, ALPHA, GAMMA);
    expect(moved.waiting('questions')).toEqual([BETA, GAMMA, ALPHA, DELTA]);
    expect(moving(day, DELTA, null).waiting('questions')).toEqual([DELTA, ALPHA, BETA, GAMMA]);
    expect(moved.record.lists.questions?.entries[0]?.moves).toEqual([
      { behind: THIRD, reason: 'balance', number: moved.record.number },
    ]);
  });

  test('[F12] the reason "other" needs words; they lie on the officers’ desk', () => {
    const day = listOf('anna', 'bela');
    const command = {
      type: 'moveRequest',
      segment: 'questions',
      request: SECOND,
      behind: null,
      reason: 'other',
    } as const;
    day.when(command, 'chair').refused('reasonNeeded');
    day.when({ ...command, words: ' ' }, 'chair').refused('reasonNeeded');
    const moved = day.and({ ...command, words: 'Must leave at eleven' }, 'secretary');
    expect(Object.values(moved.dialogue.desks.officers.words)).toEqual(['Must leave at eleven']);
    expect(JSON.stringify(moved.record)).not.toContain('leave at eleven');
  });

  test('[F12] a move to where it stands, behind itself or behind one who no longer waits is refused', () => {
    const day = listOf('anna', 'bela', 'carl');
    day.when(move('questions', FIRST, null), 'chair').refused('alreadyThere');
    day.when(move('questions', SECOND, FIRST), 'chair').refused('alreadyThere');
    day.when(move('questions', SECOND, SECOND), 'chair').refused('alreadyThere');
    day.when(move('questions', SECOND, 99), 'chair').refused('anchorIsGone');
    day.when(move('questions', 99, FIRST), 'chair').refused('unknownRequest');
    const gone = day.and(withdraw('questions', FIRST), 'anna');
    gone.when(move('questions', THIRD, FIRST), 'chair').refused('anchorIsGone');
    gone.when(move('questions', FIRST, SECOND), 'chair').refused('requestIsGone');
    const called = day.and(next(day, 'questions'), 'chair');
    called.when(move('questions', FIRST, SECOND), 'chair').refused('requestIsCalled');
    called.when(move('questions', THIRD, FIRST), 'chair').refused('anchorIsGone');
  });

  test('[F12] moving an entry again takes none of those along that were once placed behind it', () => {
    const day = moving(moving(listOf('anna', 'bela', 'carl', 'dora', 'emil'), ALPHA, DELTA), GAMMA, ALPHA);
    expect(day.waiting('questions')).toEqual([BETA, DELTA, ALPHA, GAMMA, EPSILON]);
    expect(moving(day, ALPHA, null).waiting('questions')).toEqual([ALPHA, BETA, DELTA, GAMMA, EPSILON]);
  });

  test('[F12] those placed behind an entry stay when it is called, withdrawn, or falls behind by the first-time rule', () => {
    const day = moving(listOf('anna', 'bela', 'carl', 'dora'), DELTA, ALPHA);
    expect(day.waiting('questions')).toEqual([ALPHA, DELTA, BETA, GAMMA]);
    expect(day.and(withdraw('questions', FIRST), 'anna').waiting('questions')).toEqual([DELTA, BETA, GAMMA]);
    expect(spoken(day).waiting('questions')).toEqual([DELTA, BETA, GAMMA]);
    const lists = ['anna', 'bela', 'carl', 'dora'].reduce(
      (d, who) => d.and(ask('tour'), who),
      listOf('anna').and(open('tour'), 'chair'),
    );
    const placed = moving(lists, DELTA, ALPHA, 'tour');
    expect(placed.waiting('tour')).toEqual([ALPHA, DELTA, BETA, GAMMA]);
    expect(spoken(placed).waiting('tour')).toEqual([DELTA, BETA, GAMMA, ALPHA]);
  });

  test('[F12] whom the Chair has placed stays there when the organization has spoken elsewhere', () => {
    const lists = ['anna', 'bela', 'carl'].reduce(
      (d, who) => d.and(ask('tour'), who),
      listOf('bela').and(open('tour'), 'chair'),
    );
    const placed = moving(lists, BETA, null, 'tour');
    expect(spoken(placed).waiting('tour')).toEqual([BETA, ALPHA, GAMMA]);
  });

  test('[F9] later requests take their place by the rule among those who were not moved', () => {
    const day = moving(listOf('anna', 'bela'), ALPHA, BETA).and(ask('questions'), 'carl');
    expect(day.waiting('questions')).toEqual([BETA, ALPHA, GAMMA]);
    expect(placeOf(day.record.lists.questions!, FIRST)).toBe(2);
    expect(nextInLine(day.record.lists.questions!)).toBe(SECOND);
  });
});
