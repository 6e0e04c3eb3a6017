import { abbreviation } from './abbreviations.ts';
import { capitalNeeded, clearInLowerCase, lowerCaseReading, namesAThing, whereInLowerCase } from './ambiguous.ts';
import { type Entry, type EntryKind, gazetteer } from './gazetteer.ts';
import { insideName, type Manner, type Match, make } from './matched.ts';
import type { Token } from './tokens.ts';

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

const met = new Map<string, number>();

/** How many words the longest phrase has that begins with this one; the words of a day are few beside the gazetteer's. */
function longestFrom(word: string): number {
  const known = met.get(word);
  if (known !== undefined) return known;
  const longest = gazetteer().heads.get(word) ?? 0;
  if (met.size > 20_000) met.clear();
  met.set(word, longest);
  return longest;
}

/** The longest name or phrase that begins at token `i`, as the gazetteer spells it. */
export function exact(tokens: readonly Token[], i: number, manner: Manner): Match | undefined {
  const { phrases, seconds, abbreviations, codes } = gazetteer();
  const token = tokens[i]!;
  const longest = longestFrom(token.word);
  if (longest > 0) {
    let phrase = token.word;
    let best: Match | undefined;
    for (let n = 1; n <= longest; n += 1) {
      if (n > 1) {
        const next = tokens[i + n - 1];
        if (
          next === undefined ||
          (n === 2 && seconds.get(token.word)?.has(next.word) !== true) ||
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
    // "you crane your neck"
    if (
      entry.kind === 'asr' &&
      phrase.startsWith('you ') &&
      /^(?:your|my|his|her|their|its)$/.test(tokens[to]?.word ?? '')
    )
      continue;
    if (
      phrase === 'مالي' &&
      !/^(?:في|من|الي|حكومه|دوله|جمهوريه|شمال|جنوب|وسط|عن|بين)$/.test(tokens[from - 1]?.word ?? '')
    )
      continue;
    if (phrase === 'ماليه') continue;
    // "فريقنا مصر على …": insists
    if (
      phrase === 'مصر' &&
      /^(?:علي|على)$/.test(tokens[to]?.word ?? '') &&
      from > 0 &&
      !/^(?:في|من|الي|عن|بين|حكومه|دوله|ان|و|لان|شمال|جنوب)$/.test(tokens[from - 1]!.word)
    )
      continue;
    if (isVerbOrTool(tokens, from, to, phrase, manner)) continue;
    if (entry.onlyInTongue && entry.tongue !== 'x' && entry.tongue !== manner.tongue) continue;
    if (entry.states.length > 0 || entry.kind === 'indirect') {
      const capital = tokens[from]!.cased[0] !== tokens[from]!.word[0];
      if (
        entry.onlyInTongue &&
        entry.tongue === 'x' &&
        !capital &&
        !(manner.lowerCase && (clearInLowerCase(phrase) || whereInLowerCase(tokens, from, phrase, manner)))
      )
        continue;
      if (to === from + 1 && !capital && namesAThing(tokens, to, phrase, manner)) continue;
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
        !/s$/.test(phrase) &&
        !(tokens[from - 1]?.word === 'the' && phrase.length >= 6 && !gazetteer().frequent.has(phrase))
      )
        continue;
    }
    if (best === undefined || rankOf(entry) < rankOf(best)) best = entry;
  }
  return best;
}

/** Words of other languages that are a tool, an illness or a verb in the company they keep. */
const IN_COMPANY: [RegExp, RegExp][] = [
  [
    /^болгарк/,
    /(?:^| )(?:срез|спил|пил|рез|реж|отрез|инструмент|станок|станк|цех|металл|затвор|замок|замк|болт|труб|диск|дисков)/,
  ],
  [/^испанк/, /(?:^| )(?:болезн|болел|грипп|эпидеми|врач|умер от)/],
  [/^финк/, /(?:^| )(?:нож|лезви|рукоят)/],
  [/^чешк/, /(?:^| )(?:обув|спортивн|туфл|надел)/],
];

/** English names that are a typeface or a vegetable in such company. */
const IN_ENGLISH_COMPANY: [RegExp, RegExp][] = [
  [
    /^georgia$/,
    /(?: (?:\d+|twelve|ten|eleven|fourteen|sixteen) (?:point|pt|px) | (?:fonts?|typefaces?|serifs?|verdana|arial|calibri|helvetica|cambria|garamond|palatino|times new roman|comic sans|courier|tahoma|bold|italics?) )/,
  ],
  [
    /^swedes?$/,
    /(?: (?:turnips?|leeks?|carrots?|parsnips?|potatoes|mashed|mash|peel|peeled|onions?|celeriac|soup|stew|cabbages?|roast(?:ed)?|kilos?) )/,
  ],
  [
    /^jersey$/,
    /(?: (?:cashmere|denim|cotton|wool|silk|linen|velvet|knit|knitted|fabric|yarn|stitch|tweed|corduroy|fleece) )/,
  ],
  [/^(?:java|python)$/, /(?: (?:code|script|scripts|programmer|programmers|developer|app|library|software|server) )/],
];

function isVerbOrTool(tokens: readonly Token[], from: number, to: number, phrase: string, manner: Manner): boolean {
  // "Irán al archivo las fichas": they will go
  if (phrase === 'iran' && manner.tongue === 'es')
    return /^(?:a|al|hacia|todas|todos|juntos|juntas|primero|por|directamente|llegando|desapareciendo|aumentando)$/.test(
      tokens[to]?.word ?? '',
    );
  const company = IN_ENGLISH_COMPANY.find(([word]) => word.test(phrase));
  if (company !== undefined) {
    const near = tokens.slice(Math.max(0, from - 5), to + 6).map((token) => token.word);
    return company[1].test(` ${near.join('  ')} `.replace(/ {2}(?=point|pt|px|new|roman|sans)/g, ' '));
  }
  if (tokens[from]!.script !== 'cyrillic' || tokens[from]!.cased !== tokens[from]!.word) return false;
  const tool = IN_COMPANY.find(([word]) => word.test(phrase));
  if (tool === undefined) return false;
  return tool[1].test(
    ` ${tokens
      .slice(Math.max(0, from - 8), to + 8)
      .map((token) => token.word)
      .join(' ')}`,
  );
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
  // "في" written without a space, as in captions
  if (/^في.{3,}/.test(afterConjunction)) tries.add(afterConjunction.slice(2));
  if (/^في.{3,}/.test(word)) tries.add(word.slice(2));
  const bare = afterBoth.slice(article.length);
  if (preposition !== 'س') tries.add(`ال${bare}`);
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
