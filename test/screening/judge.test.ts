import { describe, expect, test } from 'vitest';
import { learn, textsOf } from '../../scripts/judge/learn.ts';
import { HOLD, judged, RELEASE, RELEASE_TOLD, scoreOf } from '../../shared/screening/judge.ts';
import { prepareScreening } from '../../shared/screening/prepare.ts';
import { screenRow } from '../../shared/screening/row.ts';
import { type Reading, screenWith } from '../../shared/screening/screen.ts';

const ngo = { author: { kind: 'ngo' } } as const;
const states = (text: string) => screenRow('x', text, ngo).states;
/** The first mention of a text as the rules read it. */
function readingOf(text: string): Reading {
  let first: Reading | undefined;
  screenWith(text, ngo, (reading) => {
    first ??= reading;
    return reading.situation;
  });
  return first!;
}
const score = (text: string) => scoreOf(readingOf(text));

describe('[C6] the judge over the rules', () => {
  // none of these is among the lines it learned from
  const strange = [
    'The dictionary was compiled in Bergen by a group of students.',
    'The prize went to a Bolivian student of design.',
    'The word was coined in Kraków by a group of students.',
    'The guide was illustrated by a Mongolian painter.',
    'Der Leitfaden wurde in Bergen von zwei Lehrern gelesen.',
  ];

  test.each(strange)('a wording no rule knows is let go where it looks like a reference: %s', (text) => {
    expect(readingOf(text)).toMatchObject({ reference: undefined, situation: true });
    expect(states(text)).toEqual([]);
  });
  test.each([
    ['In Bergen the foreman keeps the keys of the dormitory.', ['NO']],
    ['The Bolivian consul sold the stamps.', ['BO']],
    ['A Mongolian painter was beaten in the cell.', ['MN']],
    ['In Bergen wurden zwei Lehrer eingesperrt.', ['NO']],
  ])('and held where it looks like a situation: %s', (text, expected) => {
    expect(states(text)).toEqual(expected);
  });

  test('what no rule explains goes only far below nothing, what one explains is held only far above', () => {
    const unexplained = { reference: undefined, situation: true } as const;
    expect(judged(unexplained, () => RELEASE + 1)).toBe(true);
    expect(judged(unexplained, () => RELEASE)).toBe(false);
    const explained = { reference: 'affiliation', situation: false } as const;
    expect(judged(explained, () => HOLD)).toBe(false);
    expect(judged(explained, () => HOLD + 1)).toBe(true);
  });
  test('what a later clause tells goes only further below, and a language or a treaty is never held', () => {
    const told = { reference: 'affiliation', situation: true } as const;
    expect(judged(told, () => RELEASE_TOLD + 1)).toBe(true);
    expect(judged(told, () => RELEASE_TOLD)).toBe(false);
    expect(RELEASE_TOLD).toBeLessThan(RELEASE);
    for (const reference of ['language', 'treaty', 'organization', 'person'] as const)
      expect(judged({ reference, situation: false }, () => 10_000)).toBe(false);
  });

  test('what is told at home after an introduction stands, whatever the score', () => {
    const told = readingOf('I am a Palestinian lawyer, and at home the complaint reaches the prosecutor after months.');
    expect(told).toMatchObject({ reference: 'affiliation', situation: true });
    expect(told.firm()).toBe(true);
    expect(judged(told, () => -10_000)).toBe(true);
    expect(judged({ reference: 'courtesy', situation: false, firm: () => true }, () => 10_000)).toBe(false);
  });

  /** The text with all but its first mention changed. */
  const around = (text: string, change: (part: string) => string): string => {
    const { start, end } = readingOf(text).mention.match;
    return change(text.slice(0, start)) + text.slice(start, end) + change(text.slice(end));
  };
  test('the same text has the same score, and invisible characters around the mention change none', () => {
    for (const text of strange) {
      expect(score(text)).toBe(score(text));
      expect(score(around(text, (part) => part.replace(/(\p{L})(?=\p{L})/gu, '$1\u200b')))).toBe(score(text));
    }
  });
  test('the case of the words around a mention does not decide', () => {
    for (const text of strange)
      for (const change of [(part: string) => part.toLowerCase(), (part: string) => part.toUpperCase()])
        expect(states(around(text, change)), around(text, change)).toEqual([]);
  });

  test('learning from the same texts gives the same table', () => {
    const texts = textsOf(new URL('./practice.ndjson', import.meta.url).pathname);
    const [first, second] = [learn(texts), learn(texts)];
    expect(first.start).toBe(second.start);
    expect([...first.weights]).toEqual([...second.weights]);
  });

  test('a mention is judged in a small part of a millisecond', () => {
    prepareScreening();
    const readings = strange.map(readingOf);
    const judgeAll = () => {
      for (let round = 0; round < 200; round += 1) for (const reading of readings) scoreOf(reading);
    };
    judgeAll();
    const start = process.cpuUsage();
    judgeAll();
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000 / (200 * readings.length)).toBeLessThan(0.5);
  });
});
