import { foldPhrase } from './characters.ts';
import { frequentWords, gazetteerLines, ordinaryNeighbours } from './gazetteer.generated.ts';
import { inflectName, inflectNational, type Tongue } from './inflect.ts';

/** What a phrase of the gazetteer is. `neutral` and `indirect` phrases win over the names inside them. */
export type EntryKind =
  | 'name'
  | 'officialName'
  | 'demonym'
  | 'place'
  | 'abbreviation'
  | 'asr'
  | 'neutral'
  | 'treaty'
  | 'region'
  | 'indirect';

export interface Entry {
  kind: EntryKind;
  states: readonly string[];
  tongue: Tongue;
  /** only when the text is in this language (the form is an ordinary word elsewhere) */
  onlyInTongue: boolean;
}

export interface Gazetteer {
  /** folded phrase, words separated by one space → what it may be */
  phrases: ReadonlyMap<string, readonly Entry[]>;
  /** first word → longest phrase that starts with it, in words */
  heads: ReadonlyMap<string, number>;
  /** first word → the words that may come second */
  seconds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Chinese, Japanese: first character → longest phrase, in characters */
  hanHeads: ReadonlyMap<string, number>;
  /** exact upper-case abbreviations without points */
  abbreviations: ReadonlyMap<string, string>;
  /** three-letter codes as written in tables */
  codes: ReadonlyMap<string, string>;
  /** ordinary words that look like a misspelt name and are none */
  ordinary: ReadonlySet<string>;
  /** the most frequent English words, names left out */
  frequent: ReadonlySet<string>;
  /** single words that a misspelling may stand for → State */
  spellings: ReadonlyMap<string, string>;
  /** names of several words written as one: "srilanka" → State */
  joinedNames: ReadonlyMap<string, readonly string[]>;
}

let built: Gazetteer | undefined;

/** The gazetteer, grown from its compact form on first use. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

const ENTRY_KINDS: Record<string, EntryKind> = {
  n: 'name',
  o: 'officialName',
  d: 'demonym',
  p: 'place',
  a: 'abbreviation',
  s: 'asr',
  z: 'neutral',
  t: 'treaty',
  r: 'region',
  i: 'indirect',
};

function build(): Gazetteer {
  const phrases = new Map<string, Entry[]>();
  const heads = new Map<string, number>();
  const seconds = new Map<string, Set<string>>();
  const hanHeads = new Map<string, number>();
  const abbreviations = new Map<string, string>();
  const codes = new Map<string, string>();
  const spellings = new Map<string, string>();
  const joinedNames = new Map<string, readonly string[]>();

  const add = (phrase: string, entry: Entry) => {
    if (phrase === '') return;
    const list = phrases.get(phrase);
    if (list === undefined) phrases.set(phrase, [entry]);
    else if (
      !list.some(
        (other) =>
          other.kind === entry.kind && other.onlyInTongue === entry.onlyInTongue && other.tongue === entry.tongue,
      )
    )
      list.push(entry);
    if (isHan(phrase)) {
      const first = phrase[0]!;
      hanHeads.set(first, Math.max(hanHeads.get(first) ?? 0, phrase.length));
      return;
    }
    const space = phrase.indexOf(' ');
    const first = space < 0 ? phrase : phrase.slice(0, space);
    let words = 1;
    for (let i = space; i >= 0; i = phrase.indexOf(' ', i + 1)) words += 1;
    if ((heads.get(first) ?? 0) < words) heads.set(first, words);
    if (space < 0) return;
    const end = phrase.indexOf(' ', space + 1);
    const second = phrase.slice(space + 1, end < 0 ? undefined : end);
    const known = seconds.get(first);
    if (known === undefined) seconds.set(first, new Set([second]));
    else known.add(second);
  };

  for (const line of gazetteerLines.split('\n')) {
    if (line === '') continue;
    const [letter, tongueText, statesText, formsText] = line.split('|') as [string, string, string, string];
    const onlyInTongue = tongueText.endsWith('!');
    const tongue = tongueText.replace('!', '') as Tongue;
    const states = statesText === '-' ? [] : statesText.split(',');
    const forms = formsText.split(';');
    if (letter === 'c') {
      for (const form of forms) codes.set(form, statesText);
      continue;
    }
    const kind = ENTRY_KINDS[letter]!;
    if (kind === 'abbreviation') {
      for (const form of forms) abbreviations.set(form, statesText);
      continue;
    }
    const entry: Entry = { kind, states, tongue, onlyInTongue };
    for (const form of forms) {
      const all =
        kind === 'demonym'
          ? inflectNational(tongue, form)
          : kind === 'name' || kind === 'place'
            ? inflectName(tongue, form)
            : [form];
      for (const one of all) {
        const phrase = foldPhrase(one);
        add(phrase, entry);
        if (
          (kind === 'name' || kind === 'demonym') &&
          states.length === 1 &&
          phrase.length >= 5 &&
          !phrase.includes(' ') &&
          !onlyInTongue &&
          (tongue === 'en' ||
            (one === form && /^(?:fr|es|pt|de|ru)$/.test(tongue) && (kind === 'name' || phrase.length >= 7)))
        )
          if (!spellings.has(phrase)) spellings.set(phrase, states[0]!);
        if (
          kind === 'name' &&
          tongue === 'en' &&
          phrase.includes(' ') &&
          phrase.length >= 8 &&
          phrase.length <= 24 &&
          !phrase.startsWith('the ')
        )
          joinedNames.set(phrase.replaceAll(' ', ''), states);
      }
    }
  }
  return {
    phrases,
    heads,
    seconds,
    hanHeads,
    abbreviations,
    codes,
    ordinary: new Set(ordinaryNeighbours.split(' ')),
    frequent: new Set(frequentWords.split(' ')),
    spellings,
    joinedNames,
  };
}

/** True for text written without spaces: Chinese, and Japanese in its own letters. */
export function isHan(phrase: string): boolean {
  const unit = phrase.charCodeAt(0);
  return (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff);
}
