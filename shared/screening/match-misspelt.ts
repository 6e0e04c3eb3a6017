import { gazetteer } from './gazetteer.ts';
import { type Manner, type Match, make } from './matched.ts';
import { joinedReading, misspelledClosely, misspelling, misspeltPair, misspeltTown } from './misspelling.ts';
import type { Token } from './tokens.ts';

/** A misspelt or misheard name at token `i`. */
export function inexact(tokens: readonly Token[], i: number, manner: Manner): Match | undefined {
  const token = tokens[i]!;
  if (token.mixed) return undefined;
  const joined =
    joinedReading(tokens, i, manner.lowerCase) ?? misspeltPair(tokens, i) ?? misspeltTown(tokens, i, manner.lowerCase);
  if (joined !== undefined) return make(tokens, i, joined.to, 'misspelling', [joined.state]);
  if (token.script !== 'latin' && token.script !== 'cyrillic') return undefined;
  const near = misspelling(token.word);
  if (near === undefined || gazetteer().phrases.has(token.word)) return undefined;
  const capital = token.cased[0] !== token.word[0];
  if (capital && partOfAName(tokens, i)) return undefined;
  if (!capital && !manner.lowerCase && manner.tongue === 'en' && token.word.length < 6) return undefined;
  // elsewhere names keep their capital, and a short word in small letters is an inflected one: "судам", "cónsules"
  if (!capital && !manner.lowerCase && manner.tongue !== 'en' && !misspelledClosely(token.word)) return undefined;
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
    // the first word of the text has its capital from its place
    !(i === 1 && gazetteer().frequent.has(previous.word)) &&
    !/[.!?:\n]/.test(previous.gap) &&
    !gazetteer().phrases.has(previous.word)
  );
}
