import type { Match } from './matched.ts';
import { close, isCapital, type Named, startsSentence } from './name-row.ts';
import {
  COMMON_OPENERS,
  FOREIGN_OPENERS,
  GIVEN,
  ORGANIZATION,
  STATE_BODY,
  SURNAME,
  TITLE,
  VERB_AFTER_NAME,
} from './name-words.ts';
import type { Token } from './tokens.ts';

/** "Vienna, our other intern, …" */
const ROLE =
  /^(?:intern|colleague|assistant|deputy|director|president|friend|coordinator|volunteer|interpreter|founder|son|daughter|partner|treasurer|secretary|accountant|editor|driver|nurse|lawyer|trainee|technician|cook|photographer|librarian|niece|nephew|sister|brother|mother|father|aunt|uncle|wife|husband|designer|translator|chairwoman|chairman|chair|researcher|programmer|student|teacher|neighbour)$/;

/** The name of a person around the match, by titles, given names and surnames. */
export function personName(
  tokens: readonly Token[],
  match: Match,
  before: string[],
  after: string[],
  start: number,
  end: number,
  titleCase: boolean,
): Named | undefined {
  const { from, to } = match;
  // "Ms. Victoria Falls"
  if (
    to === from + 2 &&
    !match.adjective &&
    /^(?:mr|mrs|ms|miss|dr|sra|mme|frau|herr)$/.test(tokens[from - 1]?.word ?? '') &&
    /^\.?\s$/.test(tokens[from]!.gap)
  )
    return { is: 'person', from, to };
  if (to !== from + 1) return undefined;
  const word = tokens[from]!.word;
  const previous = tokens[from - 1];
  const next = tokens[to];
  const nextClose = next !== undefined && /^[ -]$|^\s$/.test(next.gap);
  const titled =
    before.some((part) => TITLE.test(part)) ||
    (previous !== undefined && TITLE.test(previous.word) && /^\.?\s$/.test(tokens[from]!.gap)) ||
    (tokens[from - 2] !== undefined &&
      (TITLE.test(tokens[from - 2]!.word) || (tokens[from - 2]!.cased === 'M' && /^\./.test(previous?.gap ?? ''))) &&
      previous !== undefined &&
      (isCapital(previous) || previous.word.length === 1) &&
      /^\.?\s$/.test(tokens[from]!.gap) &&
      /^\.?\s$/.test(previous.gap));
  if (titled && !before.some((part) => /^(?:of|from)$/.test(part)) && !/^(?:of|from)$/.test(previous?.word ?? ''))
    return { is: 'person', from: start, to: end };
  // "Wales, Jordan and Lima (2019)": a row of surnames and a year
  if (SURNAME.test(word) || GIVEN.test(word)) {
    let k = to;
    while (
      k < tokens.length &&
      k < to + 5 &&
      /^(?:, ?| | & )$/.test(tokens[k]!.gap) &&
      (isCapital(tokens[k]!) || tokens[k]!.word === 'and')
    )
      k += 1;
    if (k > to && k < tokens.length && /^ \($/.test(tokens[k]!.gap) && /^(?:19|20)\d\d[a-z]?$/.test(tokens[k]!.word))
      return { is: 'person', from, to };
  }
  // "Israel and Poland (2016)", "Malta et al."
  const rest = tokens.slice(to, to + 5);
  if (
    /^(?: \(|, ?)$/.test(rest[0]?.gap ?? '') &&
    /^(?:19|20)\d\d[a-z]?$/.test(rest[0]?.word ?? '') &&
    / ?\(/.test(rest[0]?.gap ?? '') &&
    SURNAME.test(word)
  )
    return { is: 'person', from, to };
  if (rest[0]?.word === 'et' && rest[1]?.word === 'al') return { is: 'person', from, to };
  if ((rest[0]?.word === 'and' || rest[0]?.gap.includes('&')) && SURNAME.test(word)) {
    const k = rest[0]?.word === 'and' ? 2 : 1;
    if (/\(/.test(rest[k]?.gap ?? '') && /^(?:19|20)\d\d[a-z]?$/.test(rest[k]?.word ?? ''))
      return { is: 'person', from, to };
  }
  if (
    !match.adjective &&
    GIVEN.test(word) &&
    next !== undefined &&
    /^(?:,\s| \()$/.test(next.gap) &&
    /^(?:my|our)$/.test(next.word) &&
    /^(?:colleague|youngest|deputy|assistant|director|president|friend|coordinator|volunteer|interpreter|oldest|eldest|new|senior|junior|programme|legal|founder|co|son|daughter|partner)$/.test(
      tokens[to + 1]?.word ?? '',
    )
  )
    return { is: 'person', from, to };
  if (
    !match.adjective &&
    GIVEN.test(word) &&
    next !== undefined &&
    /^(?:,\s| \()$/.test(next.gap) &&
    /^(?:my|our)$/.test(next.word) &&
    tokens[to + 1] !== undefined &&
    !STATE_BODY.test(tokens[to + 1]!.word) &&
    !/^(?:neighbou?r|host|home|country)$/.test(tokens[to + 1]!.word) &&
    (/^[,)]/.test(tokens[to + 2]?.gap ?? '') ||
      (/^[,)]/.test(tokens[to + 3]?.gap ?? '') && ROLE.test(tokens[to + 2]!.word)) ||
      (/^[,)]/.test(tokens[to + 4]?.gap ?? '') && ROLE.test(tokens[to + 3]!.word)))
  )
    return { is: 'person', from, to };
  if (after.some((part) => ORGANIZATION.test(part) || STATE_BODY.test(part))) return undefined;
  // "Chad W. Pereira"
  if (
    !match.adjective &&
    GIVEN.test(word) &&
    next?.gap === ' ' &&
    /^[A-Z]$/.test(next.cased) &&
    /^\.\s$/.test(tokens[to + 1]?.gap ?? '') &&
    isCapital(tokens[to + 1]!)
  )
    return { is: 'person', from, to };
  // "Jordan Baker": a given name and a capitalised word that is no common noun
  if (
    !match.adjective &&
    GIVEN.test(word) &&
    nextClose &&
    isCapital(next!) &&
    next!.cased.length > 1 &&
    next!.cased !== next!.cased.toUpperCase() &&
    !/^(?:basin|valley|river|street|road|avenue|city|county|province|border|delta|lake|strait|times|papers|canal|post|today|i|roma|muslims|christians)$/.test(
      next!.word,
    ) &&
    after.length <= 3
  ) {
    if (!titleCase || /^(?:o|mc|mac)/.test(next!.word)) return { is: 'person', from, to: end };
  }
  // "Florence Malta-Rossi", "Ana Poland": a given name before
  if (
    previous !== undefined &&
    isCapital(previous) &&
    /^[ -]$/.test(tokens[from]!.gap) &&
    SURNAME.test(word) &&
    previous.cased.length > 1 &&
    previous.cased !== previous.cased.toUpperCase() &&
    !COMMON_OPENERS.test(previous.word) &&
    !ORGANIZATION.test(previous.word) &&
    !STATE_BODY.test(previous.word) &&
    !titleCase
  ) {
    if (
      /^(?:north|south|east|west|northern|southern|eastern|western|central|new|old|greater|upper|lower|modern|post|pre|inner|outer|mainland|metropolitan|rural|all|young|many|most|other|former|republic|downtown|brave|team|visit|free|save|help|boycott|dear|thanks|hello|hi|sorry|well|poor|radio|air|hotel|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|protocol|convention|article|excellencies|excellency|colleagues|chair|chairperson|madam|president|saint|san|santa|st|port|lake|gulf|european|african|asian|both|muslim|christian|catholic|orthodox|jewish|imperial|soviet|communist|kosovo)$/.test(
        previous.word,
      )
    )
      return undefined;
    if (match.adjective && !/^(?:french|english|dutch|german|irish|welsh|scott|turk|pole|finn|norman)$/.test(word))
      return undefined;
    if (
      startsSentence(tokens, from - 1) &&
      !(GIVEN.test(previous.word) && !match.adjective) &&
      (match.adjective ||
        previous.word.length < 4 ||
        FOREIGN_OPENERS.test(previous.word) ||
        next === undefined ||
        !(/^\s$/.test(next.gap)
          ? VERB_AFTER_NAME.test(next.word) && !/^(?:is|was|has|had|of|from|will|and|sends|sent)$/.test(next.word)
          : next.gap === '-'))
    )
      return undefined;
    if (match.adjective && next !== undefined && /^\s$/.test(next.gap) && !VERB_AFTER_NAME.test(next.word))
      return undefined;
    return { is: 'person', from: from - 1, to: end };
  }
  if (
    next !== undefined &&
    next.gap === '-' &&
    isCapital(next) &&
    previous !== undefined &&
    isCapital(previous) &&
    previous.cased !== previous.cased.toUpperCase() &&
    close(tokens[from]!.gap) &&
    !COMMON_OPENERS.test(previous.word) &&
    SURNAME.test(word)
  )
    return { is: 'person', from: from - 1, to: end };
  return undefined;
}
