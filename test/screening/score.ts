import { screenRow } from '../../shared/screening/row.ts';
import type { Case } from './cases.ts';

/** How one class of cases fared. */
export interface Score {
  class: string;
  items: number;
  held: number;
  found: number;
  falseHolds: number;
  exact: number;
  cautions: number;
  cautioned: number;
  cleanWords: number;
  wrong: string[];
}

const fresh = (name: string): Score => ({
  class: name,
  items: 0,
  held: 0,
  found: 0,
  falseHolds: 0,
  exact: 0,
  cautions: 0,
  cautioned: 0,
  cleanWords: 0,
  wrong: [],
});

/** Words of a text; Chinese counts two characters as one word. */
export const wordsIn = (text: string): number =>
  (text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).reduce(
    (sum, word) => sum + (/\p{Script=Han}/u.test(word) ? Math.ceil(word.length / 2) : 1),
    0,
  );

/** Screens all cases; the first score is of all of them, the others of each class. */
export function scoreCases(cases: readonly Case[]): [Score, ...Score[]] {
  const all = fresh('all');
  const classes = new Map<string, Score>();
  for (const one of cases) {
    const own = classes.get(one.class) ?? fresh(one.class);
    classes.set(one.class, own);
    const row = screenRow(one.id, one.text, one.context);
    const states = row.states.join(',');
    for (const score of [all, own]) {
      score.items += 1;
      if (one.hold) score.held += 1;
      else score.cleanWords += wordsIn(one.text);
      if (one.hold && row.hold) score.found += 1;
      if (!one.hold && row.hold) score.falseHolds += 1;
      if (one.hold && states === one.states.join(',')) score.exact += 1;
      if (one.caution) score.cautions += 1;
      if (one.caution && row.caution) score.cautioned += 1;
    }
    const right =
      one.hold === row.hold && (!one.hold || states === one.states.join(',')) && (!one.caution || row.caution);
    if (!right)
      own.wrong.push(
        `${one.id}: expected ${one.hold ? one.states : one.caution ? 'caution' : 'clear'}, got ${row.hold ? states : row.caution ? 'caution' : 'clear'}: ${one.text.slice(0, 200)}`,
      );
  }
  return [all, ...[...classes.values()].sort((a, b) => a.class.localeCompare(b.class))];
}

/** Wilson's interval of a share, 95 %, in per cent. */
export function wilson(good: number, of: number): [number, number] {
  if (of === 0) return [0, 100];
  const z = 1.96;
  const p = good / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return [100 * Math.max(0, middle - half), 100 * Math.min(1, middle + half)];
}
