import type { Entry, EntryKind } from './gazetteer.ts';
import type { Tongue } from './inflect.ts';
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
export const insideName = (gap: string): boolean =>
  gap.length <= 4 && /^[\s\-'’‘ʼ´`‐‑–.,/&]*$/.test(gap) && !/[.,/].*[.,/]|[,/]\s*$|\.\s+$/.test(gap);
