import { leet } from './characters.ts';
import type { Token } from './tokens.ts';

/** Readings of a word that has digits or signs among its letters: "N1ger1a", "$yria", "ch1l3". At most eight. */
export function leetReadings(word: string): string[] {
  let readings = [''];
  for (const letter of word) {
    const options =
      letter === '1' || letter === '!' || letter === '|'
        ? ['i', 'l']
        : leet.has(letter)
          ? [leet.get(letter)!]
          : [letter];
    readings = readings.flatMap((reading) => options.map((option) => reading + option));
    if (readings.length > 8) readings = readings.slice(0, 8);
  }
  return readings.flatMap((reading) => [reading, reading.replace(/^a(?=[a-z]{4})/, '')]);
}

interface Run {
  /** looks for a State's name in the letters, with and without what stands around it */
  find(
    state: (word: string) => readonly string[] | undefined,
    abbreviations: ReadonlyMap<string, string>,
  ): { from: number; to: number; states: readonly string[] } | undefined;
}

const LETTER = /\p{L}/u;
const SEPARATOR = /^[\s.\-_*·•‧∙+~|/\\,'’=:–—()[\]{}<>]{1,3}$/;
/** a run of letters is read this far: longer ones are searched piece by piece from each letter */
const LONGEST = 24;

/** A run of at least three single letters that starts at token `i`: "S.y.r.i.a", "C - u - b - a". */
export function spelledOut(tokens: readonly Token[], i: number): Run | undefined {
  if (tokens[i]!.word.length !== 1) return undefined;
  let to = i + 1;
  while (to < tokens.length && to < i + LONGEST && tokens[to]!.word.length === 1 && SEPARATOR.test(tokens[to]!.gap))
    to += 1;
  if (to - i < 4) return undefined;
  const letters = tokens
    .slice(i, to)
    .map((token) => token.word)
    .join('');
  const readings = /[^a-z]/.test(letters)
    ? leetReadings(letters)
        .slice(0, 8)
        .filter((r) => r.length === letters.length)
    : [letters];
  return {
    find(state) {
      for (let length = Math.min(LONGEST, to - i); length >= 4; length -= 1)
        for (const reading of readings) {
          // "t i m e t o g o": a short name inside a row of letters is an accident
          if (length < 7 && i > 0 && tokens[i - 1]!.word.length === 1 && tokens[i - 1]!.gap === tokens[i]!.gap)
            continue;
          // "m a l i c e", "t-o g-o": a short name is a whole row, by one sign
          if (length < 7 && i + length < tokens.length) {
            const next = tokens[i + length]!;
            if (next.word.length === 1 && next.gap === tokens[i + length - 1]!.gap && LETTER.test(next.word)) continue;
          }
          if (length < 7 && new Set(tokens.slice(i + 1, i + length).map((token) => token.gap.trim())).size > 1)
            continue;
          // "p.e.r.u.s.e" is one word: joined letters are read to their end
          if (
            length < to - i &&
            tokens[i + length]!.gap === tokens[i + length - 1]!.gap &&
            !/\s/.test(tokens[i + length]!.gap)
          )
            continue;
          const states = state(reading.slice(0, length));
          if (states !== undefined) return { from: i, to: i + length, states };
        }
      return undefined;
    },
  };
}

const GLUE = /^[-.·•_*~|/\\+‧∙=]$/;

/** Pieces of a word joined by signs without spaces: "Ve-ne-zue-la", "Rus.sia". At most six pieces. */
export function deglue(tokens: readonly Token[], i: number): { word: string; to: number } | undefined {
  let word = tokens[i]!.word;
  let to = i + 1;
  while (to < tokens.length && to < i + 8 && tokens[to]!.gap !== ' ' && GLUE.test(tokens[to]!.gap)) {
    word += tokens[to]!.word;
    to += 1;
  }
  return to > i + 1 && word.length >= 4 ? { word, to } : undefined;
}
