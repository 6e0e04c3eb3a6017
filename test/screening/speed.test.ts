import { describe, expect, test } from 'vitest';
import { prepareScreening } from '../../shared/screening/prepare.ts';
import { screen } from '../../shared/screening/screen.ts';

const ngo = { author: { kind: 'ngo' } } as const;
/** Time of the processor, not of the clock: a busy machine decides nothing. */
const milliseconds = (act: () => void): number => {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

describe('no input, however hostile, takes more than linear time', () => {
  test.each([
    ['one word without end', 'a'],
    ['the same name again and again', 'Iran '],
    ['spaced letters', 'I r a n '],
    ['broken names', 'turk meni stan '],
    ['pieces joined by signs', 'a.b-c_'],
    ['introductions', 'we come from '],
    ['thanks', 'thank you Norway for '],
    ['capitals', 'Ab Cd of '],
    ['a list of thanks', 'we thank Kenya, '],
    ['clauses', 'in Kenya; '],
    ['mentions for the judge', 'founded by Kenyans of Kenya '],
    ['sentences for the judge', 'A Kenyan painted it. '],
    ['meetings', 'and we met in Kenya '],
    ['signs for letters', '1!1!a$'],
    ['prefixes', 'والسعودية '],
    ['characters', '中国际过程'],
  ])('%s', (_name, piece) => {
    prepareScreening();
    const of = (characters: number) => {
      const text = piece.repeat(Math.ceil(characters / piece.length));
      return milliseconds(() => screen(text, ngo));
    };
    const small = Math.min(of(25_000), of(25_000));
    const large = Math.min(of(200_000), of(200_000));
    // eight times the text; quadratic would be sixty-four times. The floor is for what is too short to measure.
    expect(large).toBeLessThan(Math.max(small, 20) * 30);
  });
});
