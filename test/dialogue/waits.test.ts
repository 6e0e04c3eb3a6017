import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import { paceOf, waitBehind } from '../../shared/dialogue/forecast.ts';
import { boundOf, expectationsOf, handoverToday, paceToday, reachOf } from '../../shared/dialogue/waits.ts';
import {
  ask,
  end,
  FIRST,
  given,
  listOf,
  live,
  type Minutes,
  next,
  open,
  speaking,
  start,
  turnOf,
} from '../support/minutes.ts';
import { convened, MINUTE, SMALL_DAY, TEN } from '../support/smallDay.ts';

const PEOPLE = 12;
/** Twelve organizations in the list of questions, in progress; or in one opened ahead. */
function longList(ahead?: string, now = TEN): Minutes {
  const people = Array.from({ length: PEOPLE }, (_, nth) => ({
    ...SMALL_DAY.persons[8]!,
    id: `p${nth}`,
    organization: `o${nth}`,
  }));
  const organizations = people.map(({ organization }) => ({
    ...SMALL_DAY.organizations[0]!,
    id: organization,
    name: organization,
  }));
  const day = convened({ persons: [...SMALL_DAY.persons, ...people], organizations });
  const list = ahead ?? 'questions';
  const before = given(day, now);
  const begun = ahead ? before : before.and(start(list), 'chair');
  return people.reduce((so, { id }) => so.and(ask(list), id), begun.and(open(list), 'chair'));
}
const limit = (by: number): Command => ({ type: 'setLimit', segment: 'questions', kind: 'intervention', limit: by });

describe('how long turns last', () => {
  test('[F22] before anyone has spoken a little under the limit; then the day’s own turns outweigh that belief', () => {
    expect(Math.exp(paceOf([]).usual)).toBeCloseTo(0.92);
    const short = paceOf(Array.from({ length: 12 }, () => 0.6));
    expect(Math.exp(short.usual)).toBeGreaterThan(0.6);
    expect(Math.exp(short.usual)).toBeLessThan(0.64);
    expect(short.unsure).toBeLessThan(paceOf([]).unsure);
    expect(Math.exp(paceOf(Array.from({ length: 12 }, () => 1.3)).usual)).toBeGreaterThan(1.2);
  });

  test('[F22] turns of seconds, lost lines and invited speakers teach nothing; pauses do', () => {
    const speaks = speaking(listOf('anna', 'bela'));
    const seconds = speaks.after(5_000).and(end(turnOf(speaks)), 'chair');
    expect(paceToday(seconds.record).usual).toBe(paceOf([]).usual);
    const paused = speaks.after(MINUTE).and({ type: 'pauseClock', turn: turnOf(speaks), because: 'chair' }, 'chair');
    const long = paused.after(MINUTE).and(end(turnOf(speaks)), 'chair');
    expect(long.record.turns[0]?.lasted).toBe(MINUTE);
    expect(paceToday(long.record)).toEqual(paceOf([2 / 3]));
  });

  test('[F22] handovers are the programme’s, corrected by those seen', () => {
    expect(handoverToday(listOf().record)).toEqual({ toCall: 3_000, toLive: 27_000 });
    let day = longList();
    for (let turns = 0; turns < 6; turns++) {
      day = day.and(next(day, 'questions'), 'chair').after(55_000);
      day = day.and(live(turnOf(day)), 'technician').after(2 * MINUTE);
    }
    expect(handoverToday(day.record).toLive).toBeGreaterThan(40_000);
    expect(handoverToday(day.record).toCall).toBeLessThan(3_000);
  });
});

describe('the range everyone sees', () => {
  test('[F22] early before likely before late, later for each further place, and shorter as the day goes on', () => {
    const day = longList();
    const [...ranges] = expectationsOf(day.record, 'questions', day.now).values();
    expect(ranges).toHaveLength(PEOPLE);
    for (const [index, { early, likely, late }] of ranges.entries()) {
      expect([early, likely, late]).toEqual([early, likely, late].toSorted((a, b) => a - b));
      if (index > 0) expect(likely - ranges[index - 1]!.likely).toBeGreaterThan(2 * MINUTE);
    }
    const speaks = speaking(day).after(MINUTE);
    const now = expectationsOf(speaks.record, 'questions', speaks.now).get(FIRST + 5)!;
    const later = expectationsOf(speaks.record, 'questions', speaks.now + MINUTE).get(FIRST + 5)!;
    expect(later.likely).toBeGreaterThanOrEqual(now.likely);
    expect(later.likely).toBeLessThan(now.likely + MINUTE);
  });

  test('[F22] beyond the end of the segment it says "may not be reached", early', () => {
    const day = longList();
    const reached = [...expectationsOf(day.record, 'questions', day.now).values()].map(
      ({ mayNotBeReached }) => mayNotBeReached,
    );
    expect(reached.slice(0, 4)).toEqual([false, false, false, false]);
    expect(reached.slice(7)).toEqual([true, true, true, true, true]);
    const longer = day.and({ type: 'changeDuration', segment: 'questions', by: 60 * MINUTE }, 'chair');
    expect([...expectationsOf(longer.record, 'questions', day.now).values()].some((one) => one.mayNotBeReached)).toBe(
      false,
    );
  });

  test('[F22] [F25] a segment keeps its length when it begins late, but not beyond the hard stop', () => {
    const late = given()
      .after(40 * MINUTE)
      .and({ type: 'startSegment', segment: 'questions' }, 'chair');
    expect(boundOf(late.record, 'questions')).toBe(TEN + 55 * MINUTE);
    const noon = given()
      .after(170 * MINUTE)
      .and({ type: 'startSegment', segment: 'questions' }, 'chair');
    expect(boundOf(noon.record, 'questions')).toBe(TEN + 180 * MINUTE);
    const night = given(convened(), TEN + 600 * MINUTE).and({ type: 'startSegment', segment: 'questions' }, 'chair');
    expect(boundOf(night.record, 'questions')).toBe(TEN + 615 * MINUTE);
  });

  test('[F22] what is left of a turn depends on how long it has lasted; called, a handover stands before it', () => {
    const pace = paceOf([]);
    const handover = { toCall: 3_000, toLive: 27_000 };
    const wait = (used: number, called?: number) =>
      waitBehind(pace, { limit: 3 * MINUTE, used, ...(called === undefined ? {} : { called }) }, [], handover).likely;
    expect(wait(0)).toBeGreaterThan(wait(MINUTE));
    expect(wait(MINUTE)).toBeGreaterThan(wait(2 * MINUTE));
    expect(wait(20 * MINUTE)).toBeGreaterThan(0);
    expect(wait(0, 0)).toBeGreaterThan(wait(0) + 20_000);
    for (const range of [
      waitBehind(pace, undefined, [], handover),
      waitBehind(pace, { limit: 0, used: 0 }, [], handover),
    ])
      expect(Number.isFinite(range.late)).toBe(true);
  });

  test('[F22] on a list opened ahead it begins when the segment may be expected to, and ends with its length', () => {
    const day = longList('tour', TEN - 30 * MINUTE);
    const [...ahead] = expectationsOf(day.record, 'tour', day.now).values();
    const [first, second] = ahead;
    expect(first!.likely).toBeGreaterThan(TEN + 60 * MINUTE);
    expect(first!.likely).toBeLessThan(TEN + 61 * MINUTE);
    expect(first!.early).toBeLessThan(TEN + 55 * MINUTE);
    expect(second!.likely - first!.likely).toBeGreaterThan(2 * MINUTE);
    expect(ahead.map(({ mayNotBeReached }) => mayNotBeReached).indexOf(true)).toBe(5);
    expect(boundOf(day.record, 'tour', day.now)).toBe(TEN + 75 * MINUTE);
    expect(reachOf(day.record, 'tour', 3 * MINUTE, day.now)).toMatchObject({ reached: 4, of: PEOPLE });
  });

  test('[F22] [F25] the day late, it begins so much later, up to the hard stop; once nobody is heard there, nothing is told', () => {
    const late = longList('tour')
      .after(130 * MINUTE)
      .and(start('discussion'), 'chair');
    const [first] = expectationsOf(late.record, 'tour', late.now).values();
    expect(first!.likely).toBeGreaterThan(late.now + 15 * MINUTE);
    expect(boundOf(late.record, 'tour', late.now)).toBe(TEN + 160 * MINUTE);
    const noon = late.after(25 * MINUTE);
    expect(boundOf(noon.record, 'tour', noon.now)).toBe(TEN + 170 * MINUTE);
    expect(boundOf(noon.record, 'tour', noon.now + 11 * MINUTE)).toBe(TEN + 180 * MINUTE);
    const gone = late.and({ type: 'skipSegment', segment: 'tour' }, 'chair');
    expect(expectationsOf(gone.record, 'tour', gone.now).size).toBe(0);
  });
});

describe('for the Chair', () => {
  test('[F22] [F15] a shorter limit reaches more of those who wait, and the list itself is untouched', () => {
    const day = longList();
    const reach = (by: number) => reachOf(day.record, 'questions', by, day.now);
    expect(reach(3 * MINUTE).of).toBe(PEOPLE);
    expect(reach(MINUTE).reached).toBeGreaterThan(reach(2 * MINUTE).reached);
    expect(reach(2 * MINUTE).reached).toBeGreaterThan(reach(3 * MINUTE).reached);
    expect(reach(MINUTE).allBy).toBeLessThan(reach(3 * MINUTE).allBy);
    const set = day.and(limit(2 * MINUTE), 'chair');
    expect(reachOf(set.record, 'questions', 2 * MINUTE, day.now)).toEqual(reach(2 * MINUTE));
    expect(reachOf(listOf().record, 'questions', MINUTE, TEN)).toMatchObject({ reached: 0, of: 0 });
  });
});
