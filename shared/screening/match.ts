import { leetReadings } from './disguise.ts';
import { gazetteer } from './gazetteer.ts';
import { disguised } from './match-disguised.ts';
import { inexact } from './match-misspelt.ts';
import { exact } from './match-names.ts';
import { matchHan, spacedHan, withFlags } from './match-signs.ts';
import type { Manner, Match } from './matched.ts';
import { pointer } from './pointers.ts';
import type { Token } from './tokens.ts';

/** Finds all phrases of the gazetteer, longest first, left to right; linear in the number of words. */
export function findMatches(text: string, tokens: Token[], manner: Manner): Match[] {
  const found: Match[] = [];
  readSigns(tokens);
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.script === 'han') {
      const spaced = spacedHan(tokens, i);
      if (spaced !== undefined) {
        found.push(spaced);
        if (tokens[spaced.to - 1]!.cased.length > 1) matchHan(tokens[spaced.to - 1]!, spaced.to - 1, found, 1);
        i = spaced.to;
        continue;
      }
      matchHan(token, i, found);
      i += 1;
      continue;
    }
    const match =
      exact(tokens, i, manner) ?? disguised(tokens, i, manner) ?? inexact(tokens, i, manner) ?? pointer(tokens, i);
    if (match === undefined) {
      i = endOfSpelledWord(tokens, i);
      continue;
    }
    found.push(tokens[i]!.script === 'arabic' ? doubled(text, match) : match);
    i = match.to;
  }
  return withFlags(text, tokens, found);
}

/** A doubled letter tells the town from the State: "عمّان" is Amman, "عُمان" is Oman. */
const doubled = (text: string, match: Match): Match =>
  /عَ?م\u0651|عَ?م[\u064b-\u0650]\u0651/u.test(text.slice(match.start, match.end)) &&
  match.states[0] === 'OM' &&
  !match.adjective
    ? { ...match, states: ['JO'], kind: 'place' }
    : match;

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
