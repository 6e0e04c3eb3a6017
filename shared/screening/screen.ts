import { reportsOwnSituation, saysHome, speaksOfIntroduced, turnsToIt } from './anaphora.ts';
import { chineseReference } from './chinese.ts';
import { judged, scoreOf } from './judge.ts';
import { tongueOf } from './language.ts';
import { findMatches } from './match.ts';
import type { Manner, Match } from './matched.ts';
import { reportsLater } from './own-report.ts';
import { type ProperNames, properNames } from './proper-names.ts';
import { reasonFor } from './reasons.ts';
import { type ReferenceKind, referenceOf } from './references.ts';
import { type Mention, type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import { describesIt, doneThere, toldAfter } from './told.ts';
import { venueNames, venueReference } from './venue.ts';
import { plainly } from './wordings-short.ts';

export type AuthorKind = 'state' | 'ngo' | 'academia' | 'private' | 'igo';

/** Who speaks, about what, where: what the rule depends on besides the text. */
export interface ScreeningContext {
  author: { kind: AuthorKind; state?: string | undefined };
  /** ISO codes of the States under review in this dialogue */
  underReview?: readonly string[];
  /** organizations in the room, as registered */
  participants?: readonly string[];
  /** persons in the room, as registered */
  persons?: readonly string[];
  /** where the dialogue takes place, with its address or without: "Vienna", "Wagramer Strasse 5, 1220 Vienna, Austria" */
  venue?: string;
  channel?: 'written' | 'topic' | 'caption' | 'note';
}

export type MentionManner =
  | 'name'
  | 'officialName'
  | 'demonym'
  | 'place'
  | 'flag'
  | 'abbreviation'
  | 'otherLanguage'
  | 'disguised'
  | 'indirect';

/** One mention that the Chair is asked to look at. */
export interface Finding {
  /** offsets in the text as given, `end` exclusive */
  start: number;
  end: number;
  words: string;
  /** ISO 3166-1 alpha-2; for an indirect pointer a hint, possibly empty */
  states: string[];
  manner: MentionManner;
  /** a sentence the Chair can read aloud */
  reason: string;
}

export interface Screening {
  verdict: 'clear' | 'caution' | 'hold';
  findings: Finding[];
}

/** A State mentioned a hundred times is held once: findings beyond this number add nothing to a ruling. */
const MOST_FINDINGS_PER_STATE = 100;

/**
 * Reads a text under the country rule: `hold` when the situation of a State is named that is not exempt, `caution`
 * when a State is only pointed at, else `clear`. Linear in the length of the text; never throws.
 */
export function screen(text: string, context: ScreeningContext): Screening {
  return screenWith(text, context, (reading) => judged(reading, () => scoreOf(reading)));
}

/** One mention as the rules read it, with what stands around it. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  mention: Mention;
  sentences: readonly Sentence[];
  names: ProperNames;
  manner: Manner;
  reference: ReferenceKind | undefined;
  /** what the rules make of it */
  situation: boolean;
  /** no score changes it: what is told "at home" after an introduction, thanks by name */
  firm: () => boolean;
}

/** The same with another judge over the rules: the training script looks on through it. */
export function screenWith(text: string, context: ScreeningContext, judge: (reading: Reading) => boolean): Screening {
  const tokens = tokenise(text);
  const manner = mannerOf(text, tokens, context.channel === 'caption');
  // a text all in capitals is read like one without any
  if (manner.upperCase) for (const token of tokens) token.cased = token.word;
  const matches = findMatches(text, tokens, manner);
  if (!matches.some((match) => match.states.length > 0 || match.kind === 'indirect'))
    return { verdict: 'clear', findings: [] };
  const exempt = exemptState(context);
  const names = properNames(
    tokens,
    matches,
    [...(context.participants ?? []), ...(context.persons ?? [])],
    manner.lowerCase,
    /[.!?]\s*$/.test(text),
  );
  const sentences = sentencesOf(tokens, matches);
  const venue = venueNames(context.venue);
  const found: { match: Match; indirect: boolean }[] = [];
  const counts = new Map<string, number>();

  let before: { mention: Mention; reference: ReferenceKind | undefined } | undefined;
  for (const sentence of sentences)
    for (const mention of sentence.mentions) {
      const { match } = mention;
      const state = match.states[0]!;
      if ((counts.get(state) ?? 0) >= MOST_FINDINGS_PER_STATE) continue;
      if (
        match.from < match.to &&
        (names.organization[match.from] || names.person[match.from] || names.treaty[match.from])
      ) {
        const name = names.person[match.from] ? 'person' : names.treaty[match.from] ? 'treaty' : 'organization';
        before = { mention, reference: name };
        continue;
      }
      const han = match.tongue === 'zh';
      const listed =
        han &&
        before?.reference !== undefined &&
        before.mention.sentence === mention.sentence &&
        /^[和、与及或，在到从\s]{1,3}$/u.test(text.slice(before.mention.match.end, match.start));
      const reference = listed
        ? before?.reference
        : han
          ? chineseReference(text, mention)
          : (referenceOf(mention, manner.tongue, before) ??
            (venue.has(match.phrase) ? venueReference(mention, manner.tongue) : undefined));
      before = { mention, reference };
      const situation = isSituation(text, mention, reference, sentences, manner);
      const firm = () =>
        situation
          ? tellsOfItself(mention, reference, sentences)
          : !han && plainly(mention, manner.tongue, reference, sentences);
      // the venue is a reference wherever the rules say so
      if (!situation && venue.has(match.phrase)) continue;
      if (!judge({ text, tokens, mention, sentences, names, manner, reference, situation, firm })) continue;
      counts.set(state, (counts.get(state) ?? 0) + 1);
      if (state !== exempt) found.push({ match, indirect: false });
    }
  for (const match of matches) {
    if (match.kind !== 'indirect') continue;
    if (match.from < match.to && (names.organization[match.from] || names.person[match.from])) continue;
    if (exempt !== undefined && (match.states.length === 0 || match.states.includes(exempt))) continue;
    if (found.length < 500) found.push({ match, indirect: true });
  }
  const findings = found
    .sort((a, b) => a.match.start - b.match.start)
    .map(({ match, indirect }) => findingOf(text, match, indirect, manner));
  const held = found.some((one) => !one.indirect);
  return { verdict: held ? 'hold' : findings.length > 0 ? 'caution' : 'clear', findings };
}

/** The State that may speak of itself here: the author's own, when it is under review. */
function exemptState(context: ScreeningContext): string | undefined {
  const { author, underReview = [] } = context;
  return author.kind === 'state' && author.state !== undefined && underReview.includes(author.state)
    ? author.state
    : undefined;
}

function mannerOf(text: string, tokens: readonly Token[], caption: boolean): Manner {
  let capitals = 0;
  let all = 0;
  let letters = 0;
  for (let i = 0; i < tokens.length && i < 2000; i += 1) {
    const token = tokens[i]!;
    if (token.script !== 'latin' && token.script !== 'cyrillic') continue;
    letters += 1;
    if (token.cased[0] !== token.word[0]) capitals += 1;
    if (token.cased === token.cased.toUpperCase() && token.word.length > 1) all += 1;
  }
  const upperCase = letters >= 3 && all / letters > 0.7;
  const lowerCase =
    letters > 0 &&
    (upperCase || capitals === 0 || (caption && (capitals / letters < 0.12 || /[.!?]\s+\p{Ll}/u.test(text))));
  return { tongue: tongueOf(tokens, text), lowerCase, upperCase };
}

function isSituation(
  text: string,
  mention: Mention,
  reference: ReferenceKind | undefined,
  sentences: readonly Sentence[],
  manner: Manner,
): boolean {
  if (reference === undefined) return true;
  if (reference !== 'language' && reference !== 'treaty' && toldAfter(mention, manner.tongue, sentences)) return true;
  if (manner.tongue === 'en' && (reference === 'affiliation' || reference === 'meeting') && doneThere(mention))
    return true;
  if (reference === 'affiliation') {
    if (mention.match.tongue !== 'zh')
      return speaksOfIntroduced(mention, manner.tongue, sentences) || turnsToIt(mention, sentences);
    return /(?:我国|在那里|那里的|这里的|我们国家|我的国家|我们政府)/u.test(
      text.slice(mention.match.end, Math.min(mention.match.end + 120, nextNamed(mention, sentences))),
    );
  }
  if ((reference === 'meeting' || reference === 'courtesy') && describesIt(mention, manner.tongue)) return true;
  if (reference === 'floor' && (reportsOwnSituation(mention) || reportsLater(mention, sentences))) return true;
  return (reference === 'floor' || reference === 'courtesy') && turnsToIt(mention, sentences);
}

/** What is told "at home" after an introduction, and what a State that has the floor reports of itself. */
const tellsOfItself = (
  mention: Mention,
  reference: ReferenceKind | undefined,
  sentences: readonly Sentence[],
): boolean =>
  mention.match.tongue !== 'zh' &&
  ((reference === 'affiliation' && saysHome(mention, sentences)) ||
    (reference === 'floor' && (reportsOwnSituation(mention) || reportsLater(mention, sentences))));

/** Where the next State is named: "there" is that one from then on. */
function nextNamed({ sentence, match }: Mention, sentences: readonly Sentence[]): number {
  for (const { mentions } of [sentence, sentences[sentence.index + 1]].filter((one) => one !== undefined))
    for (let k = firstAfter(mentions, match.start); k < mentions.length; k += 1) {
      if (mentions[k]!.match.start > match.end + 120) break;
      if (mentions[k]!.match.states[0] !== match.states[0]) return mentions[k]!.match.start;
    }
  return Number.POSITIVE_INFINITY;
}

/** The place in the row of mentions of the first that begins after `start`; binary, so that long rows stay cheap. */
function firstAfter(mentions: readonly Mention[], start: number): number {
  let from = 0;
  let to = mentions.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (mentions[middle]!.match.start > start) to = middle;
    else from = middle + 1;
  }
  return from;
}

function findingOf(text: string, match: Match, indirect: boolean, manner: Manner): Finding {
  const words = text.slice(match.start, match.end);
  const finding = {
    start: match.start,
    end: match.end,
    words,
    states: [...match.states],
    manner: mannerOfMatch(match, indirect, manner),
  };
  return { ...finding, reason: reasonFor(finding) };
}

function mannerOfMatch(match: Match, indirect: boolean, manner: Manner): MentionManner {
  if (indirect) return 'indirect';
  if (
    match.kind === 'flag' ||
    match.kind === 'abbreviation' ||
    match.kind === 'officialName' ||
    match.kind === 'disguised'
  )
    return match.kind;
  if (match.kind === 'misspelling' || match.kind === 'asr') return 'disguised';
  if (match.tongue !== 'en' && match.tongue !== 'x') return 'otherLanguage';
  if (match.tongue === 'x' && match.kind === 'name') return 'otherLanguage';
  if (match.kind === 'demonym') return 'demonym';
  void manner;
  return match.kind === 'place' ? 'place' : 'name';
}
