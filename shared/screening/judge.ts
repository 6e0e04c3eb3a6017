import type { Tongue } from './inflect.ts';
import { namesBeside, namesInStretch, STRETCHES, type Stretch, surroundings } from './judge-features.ts';
import { judgeWeights } from './judge-weights.generated.ts';
import type { Reading } from './screen.ts';
import type { Sentence } from './sentences.ts';

/** A mention that no rule explains is let go below this score, … */
export const RELEASE = -200;
/** … and one that a rule explains is held above this one. Scores are hundredths of the logarithm of odds. */
export const HOLD = 100;
/** What a later clause seems to tell of a reference is let go only below this one. */
export const RELEASE_TOLD = -300;

/** Group of features → key → weight, and → key → second key → weight. */
interface Table {
  one: ReadonlyMap<string, ReadonlyMap<string, number>>;
  two: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;
}

let table: Table | undefined;

/** The table of weights, read on first use. */
function weights(): Table {
  if (table !== undefined) return table;
  const [head, ...lines] = judgeWeights.split('\n') as [string, ...string[]];
  const groups = new Map(head.split(' ').map((group) => [group[0]!, group.slice(1)]));
  const one = new Map<string, Map<string, number>>();
  const two = new Map<string, Map<string, Map<string, number>>>();
  for (const line of lines) {
    const [name, row] = line.split('\t') as [string, string];
    const [key, second] = name.split(' ') as [string, string?];
    for (const [, sign, weight] of row.matchAll(/([^\d-])(-?\d+)/gu)) {
      const group = groups.get(sign!)!;
      if (second === undefined) under(one, group).set(key, Number(weight));
      else under(under(two, group), key).set(second, Number(weight));
    }
  }
  table = { one, two };
  return table;
}

/** The map under this key, made where there is none. */
function under<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let map = maps.get(key);
  if (map === undefined) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}

const sumOf = (names: readonly [string, string][]): number =>
  names.reduce((sum, [group, key]) => sum + (weights().one.get(group)?.get(key) ?? 0), 0);

const MOST_WORDS = 20_000;

/** What a word weighs in each stretch, and in each place beside a mention, in one language. */
interface WordWeights {
  stretches: Map<string, readonly number[]>;
  places: Map<string, Map<string, number>>;
}

const tongues = new Map<Tongue, WordWeights>();

function wordsOf(tongue: Tongue): WordWeights {
  let words = tongues.get(tongue);
  if (words === undefined) {
    words = { stretches: new Map(), places: new Map() };
    tongues.set(tongue, words);
  }
  return words;
}

/** The sums of the weights of a sentence's first words, all stretches side by side: what stands between is a difference. */
const sums = new WeakMap<Sentence, readonly number[]>();
const WIDTH = STRETCHES.length;
const COLUMN = Object.fromEntries(STRETCHES.map((one, column) => [one, column])) as Record<Stretch, number>;

function sumsOf(sentence: Sentence, tongue: Tongue): readonly number[] {
  const known = sums.get(sentence);
  if (known !== undefined) return known;
  const { stretches } = wordsOf(tongue);
  const made = STRETCHES.map(() => 0);
  for (const item of sentence.items) {
    let row = stretches.get(item);
    if (row === undefined) {
      row = STRETCHES.map((one) => sumOf(namesInStretch(one, item, tongue)));
      if (stretches.size < MOST_WORDS) stretches.set(item, row);
    }
    const before = made.length - WIDTH;
    for (let column = 0; column < WIDTH; column += 1) made.push(made[before + column]! + row[column]!);
  }
  sums.set(sentence, made);
  return made;
}

/** How much the surroundings of a mention look like those of a situation: above 0 rather so, below rather not. */
export function scoreOf(reading: Reading): number {
  const { tongue } = reading.manner;
  const { places } = wordsOf(tongue);
  const { one, two } = weights();
  let score = one.get('start')!.get('')!;
  surroundings(reading, {
    words(stretch, sentence, from, to) {
      if (to < from) return;
      const sum = sumsOf(sentence, tongue);
      score += sum[(to + 1) * WIDTH + COLUMN[stretch]]! - sum[from * WIDTH + COLUMN[stretch]]!;
    },
    word(place, word) {
      const known = under(places, place);
      let weight = known.get(word);
      if (weight === undefined) {
        weight = sumOf(namesBeside(place, word, tongue));
        if (known.size < MOST_WORDS) known.set(word, weight);
      }
      score += weight;
    },
    feature(group, key, second) {
      score += (second === undefined ? one.get(group)?.get(key) : two.get(group)?.get(key)?.get(second)) ?? 0;
    },
  });
  return score;
}

/**
 * The last word on a mention: true when it is held. Where no rule knows the wording, the score may let it go; where a
 * rule took it for a reference of the kinds that often hide a situation, the score may hold it. What a later clause
 * tells about an introduction (`situation` in spite of a reference) stands unless the score is far below nothing.
 */
export function judged(
  reading: Pick<Reading, 'reference' | 'situation'> & Partial<Pick<Reading, 'firm'>>,
  score: () => number,
): boolean {
  const { reference, situation, firm = () => false } = reading;
  if (situation) return score() > (reference === undefined ? RELEASE : RELEASE_TOLD) || firm();
  return (
    (reference === 'affiliation' || reference === 'meeting' || reference === 'courtesy' || reference === 'floor') &&
    score() > HOLD &&
    !firm()
  );
}
