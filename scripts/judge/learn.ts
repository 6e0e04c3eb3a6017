import { readdirSync } from 'node:fs';
import { namesBeside, namesInStretch, surroundings } from '../../shared/screening/judge-features.ts';
import { type Reading, screenWith } from '../../shared/screening/screen.ts';
import { type Case, readCases } from '../../test/screening/cases.ts';

/** A mention as the judge learns it: the names of its features, and what it is. */
export interface Lesson {
  features: string[];
  state: string;
  /** what the rules alone make of it */
  situation: boolean;
  reference: Reading['reference'];
  firm: Reading['firm'];
  /** 1 a situation, 0 a reference; undefined: one of several mentions of a State, of which at least one is a situation */
  label: 0 | 1 | undefined;
}

export interface Text {
  set: string;
  case: Case;
  lessons: Lesson[];
}

const LINES = new URL('./', import.meta.url).pathname;
const TESTS = new URL('../../test/screening/', import.meta.url).pathname;

/** All labelled texts: the sets of the tests, the generated families, and the lines written for the judge. */
export function allTexts(): Text[] {
  const files = (folder: string) =>
    readdirSync(folder)
      .filter((name) => /\.(?:ndjson|txt)$/.test(name))
      .sort()
      .map((name) => folder + name);
  return [...files(TESTS), ...files(LINES), 'families:1'].flatMap(textsOf);
}

export const textsOf = (source: string): Text[] =>
  readCases(source).map((one) => ({ set: source.replace(/^.*\/|\..*$/g, ''), case: one, lessons: lessonsOf(one) }));

function lessonsOf(one: Case): Lesson[] {
  const exempt = one.context.author.kind === 'state' ? one.context.author.state : undefined;
  const lessons: Lesson[] = [];
  screenWith(one.text, one.context, (reading) => {
    const state = reading.mention.match.states[0]!;
    // the State under review on itself is neither
    if (state !== exempt || !one.context.underReview?.includes(state))
      lessons.push({
        features: featuresOf(reading),
        state,
        situation: reading.situation,
        reference: reading.reference,
        firm: reading.firm,
        label: one.states.includes(state) ? undefined : 0,
      });
    return reading.situation;
  });
  for (const lesson of lessons)
    if (lesson.label === undefined && lessons.filter((other) => other.state === lesson.state).length === 1)
      lesson.label = 1;
  return lessons;
}

function featuresOf(reading: Reading): string[] {
  const { tongue } = reading.manner;
  const features: string[] = [];
  const add = (names: readonly [string, string][]) => {
    for (const [group, key] of names) features.push(`${group}|${key}`);
  };
  surroundings(reading, {
    words: (stretch, { items }, from, to) => {
      for (let k = from; k <= to; k += 1) add(namesInStretch(stretch, items[k]!, tongue));
    },
    word: (place, word) => add(namesBeside(place, word, tongue)),
    feature: (group, key, second) => features.push(`${group}|${key}${second === undefined ? '' : ` ${second}`}`),
  });
  return features;
}

/** Weights in hundredths of the logarithm of odds, as they stand in the table. */
export interface Model {
  start: number;
  weights: ReadonlyMap<string, number>;
}

const RATE = 0.04;
const EPOCHS = 40;
/** how strongly weights are drawn to nothing */
const DECAY = 50;
/** a feature counts when so many texts have it */
const FEWEST = 2;
/** lighter weights change next to nothing and are left out of the table */
const LIGHTEST = 0.125;
/** generated texts are many and alike */
const FAMILY = 0.03;

/** Learns the weights by logistic regression, text by text in an order that is always the same. */
export function learn(texts: readonly Text[]): Model {
  const ids = numbered(texts);
  const rows = texts.flatMap((text) =>
    text.lessons.map((lesson) => ({
      text,
      lesson,
      ids: Int32Array.from(
        lesson.features.flatMap((name) => {
          const id = ids.get(name);
          return id === undefined ? [] : [id];
        }),
      ),
      weight: text.set.startsWith('families') ? FAMILY : 1,
    })),
  );
  const weights = new Float64Array(ids.size);
  const seen = new Float64Array(ids.size).fill(1e-8);
  let start = 0;
  let seenStart = 1e-8;
  const score = (of: Int32Array): number => {
    let sum = start;
    for (const id of of) sum += weights[id]!;
    return sum;
  };
  const order = rows.map((_, index) => index);
  const dice = numbers(12345);
  const decay = DECAY / rows.length;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const chosen = likeliest(rows, score);
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(dice() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const row = rows[index]!;
      const label = row.lesson.label ?? (chosen.has(row) ? 1 : undefined);
      if (label === undefined) continue;
      const error = row.weight * (1 / (1 + Math.exp(-score(row.ids))) - label);
      seenStart += error * error;
      start -= (RATE / Math.sqrt(seenStart)) * error;
      for (const id of row.ids) {
        const slope = error + decay * weights[id]!;
        seen[id]! += slope * slope;
        weights[id]! -= (RATE / Math.sqrt(seen[id]!)) * slope;
      }
    }
  }
  const kept = [...ids].filter(([, id]) => Math.abs(weights[id]!) >= LIGHTEST);
  return {
    start: Math.round(start * 100),
    weights: new Map(kept.map(([name, id]) => [name, Math.round(weights[id]! * 100)])),
  };
}

/** Features that enough texts have, each with its number. */
function numbered(texts: readonly Text[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const name of new Set(text.lessons.flatMap((lesson) => lesson.features)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [name, count] of counts) if (count >= FEWEST) ids.set(name, ids.size);
  return ids;
}

/** Of several mentions of a State whose situation is named, the one that looks most like it. */
function likeliest<Row extends { text: Text; lesson: Lesson; ids: Int32Array }>(
  rows: readonly Row[],
  score: (ids: Int32Array) => number,
): Set<Row> {
  const best = new Map<Text, Map<string, [number, Row]>>();
  for (const row of rows) {
    if (row.lesson.label !== undefined) continue;
    const states = best.get(row.text) ?? new Map<string, [number, Row]>();
    best.set(row.text, states);
    const own = score(row.ids) + (row.lesson.situation ? 0.5 : 0);
    const other = states.get(row.lesson.state);
    if (other === undefined || own > other[0]) states.set(row.lesson.state, [own, row]);
  }
  return new Set([...best.values()].flatMap((states) => [...states.values()].map(([, row]) => row)));
}

/** The same numbers between 0 and 1 every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The score of a mention by this model, as `scoreOf` gives it with the table made of it. */
export function modelScore(model: Model, lesson: Lesson): number {
  let sum = model.start;
  for (const name of lesson.features) sum += model.weights.get(name) ?? 0;
  return sum;
}
