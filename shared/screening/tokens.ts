import { foldPoint, isInvisible, isStroke, latinLookAlike } from './characters.ts';

/** A word of the text as a reader sees it; `start` and `end` are offsets in the original text. */
export interface Token {
  start: number;
  end: number;
  /** folded, lower case */
  word: string;
  /** folded, case kept */
  cased: string;
  /** what stands between the previous token and this one, invisible characters removed */
  gap: string;
  script: 'latin' | 'cyrillic' | 'arabic' | 'han' | 'other';
  /** written so that a machine should not read it: strokes, invisible or look-alike letters, signs for letters */
  disguised: boolean;
  /** contains signs or digits among letters */
  mixed: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
const HAN = 4;
const GAP = 0;

const classes = new Map<number, number>();

function classOf(point: number): number {
  if (point < 128) {
    if ((point >= 97 && point <= 122) || (point >= 65 && point <= 90)) return LETTER;
    if (point >= 48 && point <= 57) return DIGIT;
    return point === 64 || point === 36 || point === 33 || point === 124 || point === 42 ? SIGN : GAP;
  }
  const known = classes.get(point);
  if (known !== undefined) return known;
  const letter = String.fromCodePoint(point);
  const kind = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(letter)
    ? HAN
    : /\p{L}|\p{M}/u.test(letter) || /\p{L}/u.test(foldPoint(point))
      ? LETTER
      : /\p{N}/u.test(letter)
        ? DIGIT
        : point === 0x20ac || point === 0xa3 || point === 0xa5 || point === 0xa2
          ? SIGN
          : GAP;
  if (classes.size < 20_000) classes.set(point, kind);
  return kind;
}

function scriptOf(word: string): Token['script'] {
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) return 'latin';
    if (unit >= 0x400 && unit <= 0x52f) return 'cyrillic';
    if (unit >= 0x600 && unit <= 0x6ff) return 'arabic';
    if (unit >= 0x2e80) return 'han';
  }
  return 'other';
}

/** Greek capitals that look like another Latin letter than their small forms do. */
const capitalLooks = (cased: string): string =>
  /[ΗΝ]/.test(cased) && /[a-z]/i.test(cased) ? cased.replaceAll('Η', 'H').replaceAll('Ν', 'N') : cased;

/** Letters of other alphabets inside a Latin word are read as the Latin ones they look like. */
function unmask(word: string): string {
  if (!/[a-z]/.test(word) || /^[\x20-\x7e]*$/.test(word)) return word;
  if (!/[\u0370-\u058f\u0250-\u02af\u1d00-\u1d7f\ua730-\ua7ff]/.test(word)) return word;
  return [...word].map((letter) => latinLookAlike.get(letter) ?? letter).join('');
}

/** What a written word comes to. */
interface Shape {
  word: string;
  cased: string;
  script: Token['script'];
  /** some of its letters only look like Latin ones */
  looks: boolean;
}

const shapes = new Map<string, Shape>();

/** The same words come again and again: what they come to is kept. */
function shapeOf(cased: string): Shape {
  const known = shapes.get(cased);
  if (known !== undefined) return known;
  const lower = cased.toLowerCase();
  const word = unmask(capitalLooks(cased).toLowerCase());
  const looks = word !== lower;
  const shape = { word, cased: looks ? word : cased, script: scriptOf(word), looks };
  if (shapes.size > 20_000) shapes.clear();
  if (cased.length < 40) shapes.set(cased, shape);
  return shape;
}

/** Reads the text once, left to right, into words with their places in the original. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = '';
  let cased = '';
  let start = -1;
  let end = 0;
  let disguised = false;
  let mixed = false;
  let han = false;

  const close = () => {
    if (start < 0) return;
    const shape = shapeOf(cased);
    tokens.push({
      start,
      end,
      word: shape.word,
      cased: shape.cased,
      gap,
      script: han ? 'han' : shape.script,
      disguised: disguised || shape.looks,
      mixed,
    });
    gap = '';
    cased = '';
    start = -1;
    disguised = false;
    mixed = false;
  };

  let pendingMask = false;
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i)!;
    const size = point > 0xffff ? 2 : 1;
    if (point >= 128 && (isInvisible(point) || isStroke(point))) {
      if (start >= 0) pendingMask = true;
      i += size;
      continue;
    }
    const plain = plainLetters(text, i);
    if (plain > i && !han) {
      if (start < 0) start = i;
      else if (pendingMask) disguised = true;
      pendingMask = false;
      cased += text.slice(i, plain);
      end = plain;
      i = plain;
      continue;
    }
    const kind = classOf(point);
    const isWord =
      kind === LETTER ||
      kind === DIGIT ||
      kind === HAN ||
      (kind === SIGN && signInWord(text, i, size, start >= 0 && !han));
    if (!isWord) {
      close();
      gap += text.slice(i, i + size);
      pendingMask = false;
    } else {
      if (start >= 0 && (kind === HAN) !== han) close();
      const folded = point < 128 ? text[i]! : foldPoint(point);
      if (start < 0) {
        start = i;
        han = kind === HAN;
      } else if (pendingMask) disguised = true;
      if (kind === SIGN || kind === DIGIT) mixed = true;
      if (point >= 0x1d400 && point <= 0x1d7ff) disguised = true;
      if (point >= 0xff00 && point <= 0xffef && kind === LETTER) disguised = true;
      if (point >= 0x1f100 && point <= 0x1f1ff) disguised = true;
      if (point >= 0x2460 && point <= 0x24ff) disguised = true;
      pendingMask = false;
      cased += folded;
      end = i + size;
    }
    i += size;
  }
  close();
  return tokens;
}

/** Where the unaccented Latin letters that begin at `i` end: most text is read by such pieces. */
function plainLetters(text: string, i: number): number {
  let to = i;
  while (to < text.length) {
    const unit = text.charCodeAt(to) | 32;
    if (unit < 97 || unit > 122) break;
    to += 1;
  }
  return to;
}

/** "$" and "@" count as letters only between letters, or before one: "Ru$$ia", "$yria", but not "$100" or "Stop!". */
function signInWord(text: string, at: number, size: number, open: boolean): boolean {
  let next = at + size;
  while (next < text.length && next < at + 4 && classOf(text.charCodeAt(next)) === SIGN) next += 1;
  const follows = next < text.length && classOf(text.charCodeAt(next)) === LETTER;
  if (open) return follows;
  return follows && (text[at] === '$' || text[at] === '@');
}
