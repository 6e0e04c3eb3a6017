import { abbreviation } from './abbreviations.ts';
import { capitalNeeded, clearInLowerCase, lowerCaseReading } from './ambiguous.ts';
import { cyrillicLookAlike, latinLookAlike } from './characters.ts';
import { deglue, leetReadings, spelledOut } from './disguise.ts';
import { type Entry, type EntryKind, gazetteer } from './gazetteer.ts';
import type { Tongue } from './inflect.ts';
import { joinedReading, misspelling, misspeltPair } from './misspelling.ts';
import type { Token } from './tokens.ts';

/** A stretch of the text that the gazetteer knows: a State's name, or a phrase that names no State. */
export interface Match {
  /** first token, and one past the last */
  from: number;
  to: number;
  start: number;
  end: number;
  kind: EntryKind | 'flag' | 'disguised' | 'misspelling';
  states: readonly string[];
  tongue: Tongue;
  /** the folded words */
  phrase: string;
  /** an adjective or a word for nationals, not the name itself */
  adjective: boolean;
}

export interface Manner {
  tongue: Tongue;
  /** the text has no capitals: a caption */
  lowerCase: boolean;
  /** the text is all capitals */
  upperCase: boolean;
}

const RANK: Partial<Record<EntryKind, number>> = {
  neutral: 0,
  region: 0,
  treaty: 0,
  name: 1,
  officialName: 1,
  demonym: 2,
  indirect: 3,
  place: 4,
  asr: 5,
};

/** A name in a language nobody here speaks gives way to an English adjective: "Pakistani" is one. */
const rankOf = (entry: Entry): number =>
  (RANK[entry.kind] ?? 9) + (entry.kind === 'name' && entry.tongue === 'x' ? 1.5 : 0);

/** Finds all phrases of the gazetteer, longest first, left to right; linear in the number of words. */
export function findMatches(text: string, tokens: Token[], manner: Manner): Match[] {
  const found: Match[] = [];
  readSigns(tokens);
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.script === 'han') {
      matchHan(token, i, found);
      i += 1;
      continue;
    }
    const match = exact(tokens, i, manner) ?? disguised(tokens, i, manner) ?? inexact(tokens, i, manner);
    if (match === undefined) {
      i = endOfSpelledWord(tokens, i);
      continue;
    }
    found.push(match);
    i = match.to;
  }
  return withFlags(text, tokens, found);
}

/** Where to read on: after the next word, or after letters joined by points that spell no State: "p.e.r.u.s.e". */
function endOfSpelledWord(tokens: readonly Token[], i: number): number {
  let to = i + 1;
  if (tokens[i]!.word.length !== 1) return to;
  while (to < tokens.length && tokens[to]!.word.length === 1 && /^[.\-_*·]$/.test(tokens[to]!.gap)) to += 1;
  return to - i >= 5 ? to : i + 1;
}

/** Words with digits or signs for letters are read as the name they stand for, where there is one: "N0rth K0rea". */
function readSigns(tokens: Token[]): void {
  const { heads, phrases } = gazetteer();
  for (const token of tokens) {
    if (!token.mixed || !/\p{L}/u.test(token.word) || token.word.length < 3 || token.script === 'han') continue;
    const reading = leetReadings(token.word).find((word) => phrases.has(word) || (heads.get(word) ?? 0) > 1);
    if (reading === undefined) continue;
    token.word = reading;
    token.cased = reading.charAt(0).toUpperCase() + reading.slice(1);
    token.disguised = true;
    token.mixed = false;
  }
}

/** A match of the tokens [from, to). */
export function make(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: Match['kind'],
  states: readonly string[],
  entry?: Entry,
): Match {
  let phrase = tokens[from]!.word;
  for (let k = from + 1; k < to; k += 1) phrase += ` ${tokens[k]!.word}`;
  return {
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    kind,
    states,
    tongue: entry?.tongue ?? 'en',
    phrase,
    adjective: entry?.kind === 'demonym',
  };
}

/** Punctuation that may stand inside a name: a space, a hyphen, an apostrophe, the point of "St.", a line break. */
const insideName = (gap: string): boolean =>
  gap.length <= 4 && /^[\s\-'’‘ʼ´`‐‑–.,/&]*$/.test(gap) && !/[.,/].*[.,/]|[,/]\s*$|\.\s+$/.test(gap);

function exact(tokens: readonly Token[], i: number, manner: Manner): Match | undefined {
  const { phrases, heads, abbreviations, codes } = gazetteer();
  const token = tokens[i]!;
  const longest = heads.get(token.word) ?? 0;
  if (longest > 0) {
    let phrase = token.word;
    let best: Match | undefined;
    for (let n = 1; n <= longest; n += 1) {
      if (n > 1) {
        const next = tokens[i + n - 1];
        if (
          next === undefined ||
          !(insideName(next.gap) || (/^\.\s+$/.test(next.gap) && tokens[i + n - 2]!.word.length <= 2))
        )
          break;
        phrase += ` ${next.word}`;
      }
      const entry = choose(phrases.get(phrase), tokens, i, i + n, manner, phrase);
      if (entry !== undefined) {
        const anyDisguise = entry.states.length > 0 && tokens.slice(i, i + n).some((t) => t.disguised);
        best = make(tokens, i, i + n, anyDisguise ? 'disguised' : entry.kind, entry.states, entry);
      }
    }
    if (best !== undefined) return best;
  }
  if (token.script === 'arabic') return withArabicPrefix(tokens, i, manner);
  const code = abbreviation(tokens, i, manner, abbreviations, codes);
  return code;
}

function choose(
  entries: readonly Entry[] | undefined,
  tokens: readonly Token[],
  from: number,
  to: number,
  manner: Manner,
  phrase: string,
): Entry | undefined {
  if (entries === undefined) return undefined;
  let best: Entry | undefined;
  for (const entry of entries) {
    if (entry.kind === 'asr' && to > from + 1 && tokens[from]!.cased !== tokens[from]!.word) continue;
    if (
      phrase === 'مالي' &&
      !/^(?:في|من|الي|حكومه|دوله|جمهوريه|شمال|جنوب|وسط|عن|بين)$/.test(tokens[from - 1]?.word ?? '')
    )
      continue;
    if (phrase === 'ماليه') continue;
    if (entry.onlyInTongue && entry.tongue !== 'x' && entry.tongue !== manner.tongue) continue;
    if (entry.states.length > 0 || entry.kind === 'indirect') {
      const capital = tokens[from]!.cased[0] !== tokens[from]!.word[0];
      if (entry.onlyInTongue && entry.tongue === 'x' && !capital && !(manner.lowerCase && clearInLowerCase(phrase)))
        continue;
      if (to === from + 1 && !capital && capitalNeeded(phrase, entry, manner)) {
        if (!manner.lowerCase || !lowerCaseReading(tokens, from, to, phrase)) continue;
      }
      if (to === from + 1 && capital && refusedAsName(tokens, from, phrase, entry)) continue;
      if (
        entry.kind === 'indirect' &&
        to === from + 1 &&
        !capital &&
        !manner.lowerCase &&
        tokens[from]!.script === 'latin' &&
        !/s$/.test(phrase)
      )
        continue;
    }
    if (best === undefined || rankOf(entry) < rankOf(best)) best = entry;
  }
  return best;
}

/** "Polish the draft" opens a sentence with a capital and is still a verb. */
function refusedAsName(tokens: readonly Token[], from: number, phrase: string, _entry: Entry): boolean {
  const next = tokens[from + 1];
  if (phrase === 'того')
    return (
      from === 0 || /[.!?:\n"«—]/.test(tokens[from]!.gap) || /^(?:кто|кому|кого|чтобы|что)$/.test(next?.word ?? '')
    );
  if (
    phrase === 'polish' &&
    next !== undefined &&
    /^(it|the|this|that|a|an|your|our|my|up|them|these|those|and)$/.test(next.word)
  )
    return from === 0 || /[.!?:\n]/.test(tokens[from]!.gap);
  if (phrase === 'nice' || phrase === 'reading' || phrase === 'split' || phrase === 'bath' || phrase === 'mobile') {
    return from === 0 || /[.!?:\n"]/.test(tokens[from]!.gap) || (next !== undefined && next.cased[0] !== next.word[0]);
  }
  return false;
}

const ARABIC_PREFIX = /^([وف])?([بكلس])?(ال)?/;

function withArabicPrefix(tokens: readonly Token[], i: number, manner: Manner): Match | undefined {
  const word = tokens[i]!.word;
  const tries = new Set<string>();
  const [, conjunction = '', preposition = '', article = ''] = ARABIC_PREFIX.exec(word) ?? [];
  const afterConjunction = word.slice(conjunction.length);
  const afterBoth = afterConjunction.slice(preposition.length);
  tries.add(afterConjunction);
  tries.add(afterBoth);
  tries.add(afterBoth.slice(article.length));
  if (/^ل?لل/.test(afterConjunction))
    tries.add(afterConjunction.replace(/^لل/, '')).add(`ال${afterConjunction.replace(/^لل/, '')}`);
  if (word.startsWith('ال')) tries.add(word.slice(2));
  const bare = afterBoth.slice(article.length);
  tries.add(`ال${bare}`);
  const { phrases, heads } = gazetteer();
  let best: Match | undefined;
  for (const first of tries) {
    if (first.length < 3 || first === word) continue;
    const longest = heads.get(first) ?? 0;
    let phrase = first;
    for (let n = 1; n <= longest; n += 1) {
      if (n > 1) {
        const next = tokens[i + n - 1];
        if (next === undefined || !insideName(next.gap)) break;
        phrase += ` ${next.word}`;
      }
      const entry = choose(phrases.get(phrase), tokens, i, i + n, manner, phrase);
      if (entry !== undefined && (best === undefined || i + n > best.to))
        best = make(tokens, i, i + n, entry.kind, entry.states, entry);
    }
  }
  return best;
}

function disguised(tokens: readonly Token[], i: number, manner: Manner): Match | undefined {
  const token = tokens[i]!;
  const { phrases, heads, abbreviations, joinedNames } = gazetteer();
  const state = (word: string): readonly string[] | undefined =>
    (phrases.get(word) ?? []).find(
      (e) =>
        e.states.length > 0 &&
        e.kind !== 'indirect' &&
        e.kind !== 'asr' &&
        !(e.onlyInTongue && e.tongue !== manner.tongue && e.tongue !== 'x'),
    )?.states ?? joinedNames.get(word);
  // letters one by one: "C-u-b-a", "I r a n"
  const run = spelledOut(tokens, i);
  if (run !== undefined) {
    const reading = run.find(state, abbreviations);
    if (reading !== undefined) return make(tokens, reading.from, reading.to, 'disguised', reading.states);
  }
  // syllables joined by signs: "Ve-ne-zue-la"
  const glued = deglue(tokens, i);
  if (glued !== undefined) {
    const states = state(glued.word);
    if (states !== undefined && !(heads.has(token.word) && state(token.word) !== undefined))
      return make(tokens, i, glued.to, 'disguised', states);
  }
  // figures alone are figures: "640" is no disguised name
  if ((token.mixed || token.disguised) && /\p{L}/u.test(token.word)) {
    for (const reading of leetReadings(token.word)) {
      const states = state(reading);
      if (states !== undefined) return make(tokens, i, i + 1, 'disguised', states);
    }
    if (token.word.includes('*')) {
      const wild = misspelling(token.word.replaceAll('*', ''), true);
      if (wild !== undefined) return make(tokens, i, i + 1, 'disguised', [wild]);
    }
    for (const reading of leetReadings(token.word)) {
      if (!/^[a-z]{6,}$/.test(reading) || !token.disguised) continue;
      const near = misspelling(reading);
      if (near !== undefined) return make(tokens, i, i + 1, 'disguised', [near]);
    }
  }
  if (token.script === 'cyrillic' && token.word.length >= 3) {
    const latin = [...token.word].map((letter) => latinLookAlike.get(letter) ?? '?').join('');
    const states = latin.includes('?') ? undefined : state(latin);
    if (states !== undefined && manner.tongue !== 'ru') return make(tokens, i, i + 1, 'disguised', states);
    if (/[a-z]/.test(token.word)) {
      const back = [...token.word].map((letter) => cyrillicLookAlike.get(letter) ?? letter).join('');
      const other = state(back);
      if (other !== undefined) return make(tokens, i, i + 1, 'disguised', other);
    }
  }
  if (token.script === 'latin' && token.disguised && manner.tongue === 'ru') {
    const back = [...token.word].map((letter) => cyrillicLookAlike.get(letter) ?? letter).join('');
    const states = state(back);
    if (states !== undefined) return make(tokens, i, i + 1, 'disguised', states);
  }
  // hashtags and words run together: "#FreeSyriaNow"
  if (token.gap.endsWith('#') || /[a-z][A-Z]/.test(token.cased)) {
    const inside = insideTag(token, state);
    if (inside !== undefined) return make(tokens, i, i + 1, 'disguised', inside);
  }
  if (/(.)\1\1/.test(token.word)) {
    const states = state(token.word.replace(/(.)\1{2,}/g, '$1')) ?? state(token.word.replace(/(.)\1{2,}/g, '$1$1'));
    if (states !== undefined) return make(tokens, i, i + 1, 'disguised', states);
  }
  return undefined;
}

function insideTag(
  token: Token,
  state: (word: string) => readonly string[] | undefined,
): readonly string[] | undefined {
  const parts = token.cased.match(/[A-Z]{2,}(?![a-z])|[A-Z][a-z]+|[a-z]+|\d+/g) ?? [];
  for (let size = Math.min(4, parts.length); size >= 1; size -= 1)
    for (let at = 0; at + size <= parts.length; at += 1) {
      const joined = parts
        .slice(at, at + size)
        .join(' ')
        .toLowerCase();
      if (joined.replaceAll(' ', '').length < 3 || (parts.length === 1 && joined === token.word)) continue;
      const states = state(joined) ?? state(joined.replaceAll(' ', ''));
      if (states !== undefined) return states;
    }
  if (!token.gap.endsWith('#')) return undefined;
  const word = token.word;
  for (let length = Math.min(14, word.length - 1); length >= 4; length -= 1) {
    for (const part of [word.slice(0, length), word.slice(-length)]) {
      if (
        /^(oman|mali|chad|niue|guam|nice|cork|bath|lima|togo|roma|lyon|bern|bari|como|male|kent|gori|poti|sale|safi|fez)/.test(
          part,
        )
      )
        continue;
      const states = state(part);
      if (states !== undefined) return states;
    }
  }
  return undefined;
}

function inexact(tokens: readonly Token[], i: number, manner: Manner): Match | undefined {
  const token = tokens[i]!;
  if (token.mixed) return undefined;
  const joined = joinedReading(tokens, i, manner.lowerCase) ?? misspeltPair(tokens, i);
  if (joined !== undefined) return make(tokens, i, joined.to, 'misspelling', [joined.state]);
  if (token.script !== 'latin' && token.script !== 'cyrillic') return undefined;
  if (gazetteer().phrases.has(token.word)) return undefined;
  const near = misspelling(token.word);
  if (near === undefined) return undefined;
  const capital = token.cased[0] !== token.word[0];
  if (capital && partOfAName(tokens, i)) return undefined;
  if (!capital && !manner.lowerCase && manner.tongue === 'en' && token.word.length < 6) return undefined;
  return make(tokens, i, i + 1, 'misspelling', [near]);
}

/** "Asia Germano", "Mr. Indiano": a capitalised stranger beside it makes the word a surname, not a misspelling. */
function partOfAName(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  if (previous === undefined || !/^\.?[ -]$/.test(tokens[i]!.gap)) return false;
  if (/^(?:mr|mrs|ms|dr|prof|professor|judge|sir|madam)$/.test(previous.word)) return true;
  return (
    previous.cased[0] !== previous.word[0] &&
    previous.word.length > 3 &&
    !/^(?:from|in|the|does|did|why|when|what|that|this|does|republic|north|south|east|west|visit|free)$/.test(
      previous.word,
    ) &&
    (i > 1 || /^[A-Z][a-z]+$/.test(previous.cased)) &&
    !/[.!?:\n]/.test(previous.gap) &&
    !gazetteer().phrases.has(previous.word)
  );
}

/** Chinese and Japanese are cut by longest match from the left, ordinary words included. */
function matchHan(token: Token, index: number, found: Match[]): void {
  const { phrases, hanHeads } = gazetteer();
  const word = token.cased;
  const scale = (token.end - token.start) / word.length;
  for (let at = 0; at < word.length; ) {
    const longest = hanHeads.get(word[at]!) ?? 0;
    let step = 1;
    for (let n = Math.min(longest, word.length - at); n >= 1; n -= 1) {
      const phrase = word.slice(at, at + n);
      const entry = (phrases.get(phrase) ?? [])[0];
      if (entry === undefined) continue;
      step = n;
      found.push({
        from: index,
        to: index + 1,
        start: token.start + Math.round(at * scale),
        end: token.start + Math.round((at + n) * scale),
        kind: entry.kind,
        states: entry.states,
        tongue: 'zh',
        phrase,
        adjective: false,
      });
      break;
    }
    at += step;
  }
}

const FLAG = /[\u{1f1e6}-\u{1f1ff}]{2}|\u{1f3f4}[\u{e0061}-\u{e007a}]{5}\u{e007f}/gu;

function withFlags(text: string, tokens: readonly Token[], found: Match[]): Match[] {
  if (!/[\u{1f1e6}-\u{1f1ff}\u{1f3f4}]/u.test(text)) return found;
  const flags: Match[] = [];
  for (const hit of text.matchAll(FLAG)) {
    const letters = [...hit[0]].map((letter) => String.fromCharCode(letter.codePointAt(0)! - 0x1f1e6 + 65)).join('');
    const state = hit[0].length > 4 ? 'GB' : letters;
    if (hit[0].length <= 4 && (letters === 'EU' || letters === 'UN')) continue;
    let at = tokens.findIndex((token) => token.start >= hit.index);
    if (at < 0) at = tokens.length;
    flags.push({
      from: at,
      to: at,
      start: hit.index,
      end: hit.index + hit[0].length,
      kind: 'flag',
      states: [state],
      tongue: 'x',
      phrase: hit[0],
      adjective: false,
    });
  }
  return [...found, ...flags].sort((a, b) => a.start - b.start);
}
