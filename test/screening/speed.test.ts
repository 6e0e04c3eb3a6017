import { describe, expect, test } from 'vitest';
import { screen } from '../../shared/screening/screen.ts';

const ngo = { author: { kind: 'ngo' } } as const;
const milliseconds = (act: () => void): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
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
    ['signs for letters', '1!1!a$'],
    ['prefixes', 'والسعودية '],
    ['characters', '中国际过程'],
  ])('%s', (_name, piece) => {
    screen(piece.repeat(100), ngo);
    const small = milliseconds(() => screen(piece.repeat(Math.ceil(125_000 / piece.length)), ngo));
    const large = milliseconds(() => screen(piece.repeat(Math.ceil(1_000_000 / piece.length)), ngo));
    // eight times the text; quadratic would be sixty-four times. The floor keeps a busy machine from deciding.
    expect(large).toBeLessThan(Math.max(small, 40) * 30);
    expect(large).toBeLessThan(10_000);
  });
});
