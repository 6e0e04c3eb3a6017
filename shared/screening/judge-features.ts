import type { Tongue } from './inflect.ts';
import { hanSurroundings } from './judge-han.ts';
import { classesOf, startOfWord } from './judge-words.ts';
import { isCapital, startsSentence } from './name-row.ts';
import type { Reading } from './screen.ts';
import type { Sentence } from './sentences.ts';

/** The stretches of words around a mention: the clause, its words near before and after, what stands between commas,
 *  the rest of the sentence, and the beginning of the next one. */
export const STRETCHES = ['C', 'L', 'R', 'K', 'S', 'N'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** Hears what stands around a mention. */
export interface Hearer {
  /** all words [from, to] of a sentence */
  words(stretch: Stretch, sentence: Sentence, from: number, to: number): void;
  /** a word right beside it */
  word(place: string, word: string): void;
  /** a feature of the whole, which has a group and one key or two */
  feature(group: string, key: string, second?: string): void;
}

/** Words as the judge knows them: numbers are numbers, and nothing is "^". */
export const wordOf = (item: string | undefined): string => {
  if (item === undefined) return '^';
  const unit = item.charCodeAt(0);
  if (unit > 57 && unit !== 124) return item;
  if (unit >= 48 && unit <= 57) return /^(?:19|20)\d\d$/.test(item) ? '#year' : '#';
  return item === '|' ? '/' : item;
};

const ARTICLE = /^(?:the|a|an|le|la|les|l|el|los|las|o|os|as|der|die|das|den|dem|')$/;
const CLAUSE_END = /^[;:—]$/;
const COMMA = /^[,;:—]$/;
const CLAUSE = 24;
const NEAR = 6;
const SENTENCE = 59;
const NEXT = 12;

/** What the mention is: an adjective, a place, a flag, a name, or Chinese. */
const kindOf = ({ mention: { match } }: Reading): string =>
  match.tongue === 'zh'
    ? 'Z'
    : match.adjective
      ? 'D'
      : match.kind === 'place'
        ? 'P'
        : match.kind === 'flag'
          ? 'F'
          : 'N';

/** Tells the hearer all there is to know of a mention's surroundings; a fixed reach, whatever the length of the text. */
export function surroundings(reading: Reading, hearer: Hearer): void {
  const kind = kindOf(reading);
  wholeText(reading, kind, hearer);
  if (reading.mention.match.tongue === 'zh') {
    hanSurroundings(reading, hearer);
    return;
  }
  const { sentence, at } = reading.mention;
  const { items } = sentence;
  const from = reach(items, at, -1, CLAUSE_END);
  const to = reach(items, at, 1, CLAUSE_END);
  const around = (stretch: Stretch, first: number, last: number) => {
    hearer.words(stretch, sentence, first, at - 1);
    hearer.words(stretch, sentence, at + 1, last);
  };
  neighbours(items, at, kind, hearer);
  around('C', from, to);
  hearer.words('L', sentence, Math.max(from, at - NEAR), at - 1);
  hearer.words('R', sentence, at + 1, Math.min(to, at + NEAR));
  nearestClasses(reading, from, to, kind, hearer);
  const first = reach(items, at, -1, COMMA);
  around('K', first, reach(items, at, 1, COMMA));
  hearer.feature('first', wordOf(items[first]));
  hearer.words('S', sentence, Math.max(0, at - SENTENCE), from - 1);
  hearer.words('S', sentence, to + 1, Math.min(items.length - 1, at + SENTENCE));
  nextSentence(reading, hearer);
  writing(reading, kind, hearer);
}

/** How far a stretch without such a sign reaches from the mention, 24 words at most. */
function reach(items: readonly string[], at: number, step: 1 | -1, end: RegExp): number {
  let k = at;
  while (items[k + step] !== undefined && Math.abs(k - at) < CLAUSE && !end.test(items[k + step]!)) k += step;
  return k;
}

/** The words right beside the mention, articles left out before it. */
function neighbours(items: readonly string[], at: number, kind: string, hearer: Hearer): void {
  const l = beforeArticle(items, at);
  const l1 = wordOf(items[l]);
  const l2 = wordOf(items[l - 1]);
  const r1 = wordOf(items[at + 1]);
  const r2 = wordOf(items[at + 2]);
  hearer.word(`${kind}l1`, l1);
  hearer.word(`${kind}l2`, l2);
  hearer.word(`${kind}r1`, r1);
  hearer.word(`${kind}r2`, r2);
  hearer.feature('l21', l1, l2);
  hearer.feature('r12', r1, r2);
  hearer.feature(`${kind}lr`, l1, r1);
  hearer.feature('article', kind, String(l < at - 1));
  hearer.feature('starts', kind, String(at === 0 || (at === 1 && l < 0)));
}

function beforeArticle(items: readonly string[], at: number): number {
  let l = at - 1;
  while (l >= 0 && ARTICLE.test(items[l]!)) l -= 1;
  return l;
}

const NO_CLASS: readonly string[] = ['^'];

/** The nearest words of a known class on both sides, and what the sentence begins with. */
function nearestClasses(reading: Reading, from: number, to: number, kind: string, hearer: Hearer): void {
  const {
    mention: {
      sentence: { items },
      at,
    },
    manner: { tongue },
  } = reading;
  const l = beforeArticle(items, at);
  const before: [readonly string[], number][] = [];
  for (let k = l; k >= from && before.length < 2; k -= 1) {
    const { own: classes } = classesOf(items[k]!, tongue);
    if (classes.length > 0) before.push([classes, at - k]);
  }
  const after: [readonly string[], number][] = [];
  for (let k = at + 1; k <= to && after.length < 2; k += 1) {
    const { own: classes } = classesOf(items[k]!, tongue);
    if (classes.length > 0) after.push([classes, k - at]);
  }
  for (const a of before[0]?.[0] ?? NO_CLASS) {
    hearer.feature('a1', kind, a);
    if (before[0] !== undefined && before[0][1] <= 3) hearer.feature('a1near', a);
    for (const b of before[1]?.[0] ?? NO_CLASS) hearer.feature('a21', b, a);
    for (const b of after[0]?.[0] ?? NO_CLASS) hearer.feature('ab', a, b);
    hearer.feature('a1l1', a, wordOf(items[l]));
  }
  for (const a of after[0]?.[0] ?? NO_CLASS) {
    hearer.feature('b1', kind, a);
    if (after[0] !== undefined && after[0][1] <= 2) hearer.feature('b1near', a);
    for (const b of after[1]?.[0] ?? NO_CLASS) hearer.feature('b12', a, b);
  }
  for (let k = 0; k < at && k < 60; k += 1) {
    const { subject } = classesOf(items[k]!, tongue);
    if (subject.length === 0) continue;
    for (const one of subject) hearer.feature('subject', one);
    break;
  }
}

function nextSentence({ mention, sentences }: Reading, hearer: Hearer): void {
  const next = sentences[mention.sentence.index + 1];
  if (next === undefined) {
    hearer.feature('place', 'last');
    return;
  }
  hearer.words('N', next, 0, Math.min(next.items.length, NEXT) - 1);
  for (let k = 0; k < next.items.length && k < 3; k += 1) hearer.feature(`N${k}`, wordOf(next.items[k]));
}

/** Capitals around the mention, and how many mentions share its sentence. */
function writing({ tokens, mention }: Reading, kind: string, hearer: Hearer): void {
  const { match, sentence } = mention;
  const next = tokens[match.to];
  const after = next !== undefined && next.gap === ' ' && isCapital(next);
  const before =
    match.from > 0 &&
    tokens[match.from]?.gap === ' ' &&
    isCapital(tokens[match.from - 1]!) &&
    !startsSentence(tokens, match.from - 1);
  hearer.feature('capitals', kind, `${before} ${after}`);
  hearer.feature('capital', kind, String(mention.capital));
  hearer.feature('mentions', kind, String(Math.min(3, sentence.mentions.length)));
}

/** What holds for the whole text: its language, its length, and where the sentence stands in it. */
function wholeText({ tokens, mention, manner, sentences }: Reading, kind: string, hearer: Hearer): void {
  const { match, sentence } = mention;
  hearer.feature('kind', kind);
  hearer.feature('kind', kind, String(manner.lowerCase));
  hearer.feature('tongue', manner.tongue);
  if (match.kind === 'misspelling' || match.kind === 'disguised' || match.kind === 'asr')
    hearer.feature('as', match.kind);
  const { index, items } = sentence;
  const length = tokens.length < 15 ? 0 : tokens.length < 40 ? 1 : tokens.length < 90 ? 2 : 3;
  hearer.feature('length', String(length));
  hearer.feature('sentence', String(items.length < 6 ? 0 : items.length < 12 ? 1 : items.length < 24 ? 2 : 3));
  hearer.feature('place', index === 0 ? 'opening' : index < 3 ? 'early' : 'later');
  if (sentences.length >= 3) hearer.feature('place', index === sentences.length - 1 ? 'end' : `${Math.min(index, 3)}`);
}

/** The names under which a word of a stretch is known: itself, its beginning, its classes. */
export function namesInStretch(stretch: Stretch, item: string, tongue: Tongue): [string, string][] {
  const word = wordOf(item);
  const names = classesOf(word, tongue).all.map((one): [string, string] => [`${stretch}.`, one]);
  if (stretch === 'K' || stretch === 'S' || stretch === 'N') return names;
  const group = tongue === 'en' || !/^\p{L}/u.test(word) ? stretch : `${stretch}x`;
  names.push([group, word]);
  if (word.length > 5) names.push([`${group}~`, startOfWord(word)]);
  return names;
}

/** The names of a word beside the mention, of this kind of mention and of any. */
export function namesBeside(place: string, word: string, tongue: Tongue): [string, string][] {
  return [
    [place, word],
    [place.slice(1), word],
    ...classesOf(word, tongue).all.map((one): [string, string] => [`${place}.`, one]),
  ];
}
