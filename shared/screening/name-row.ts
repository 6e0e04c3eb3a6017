import type { Token } from './tokens.ts';

/** Tokens [from, to) are a name of this kind. */
export interface Named {
  is: 'organization' | 'person' | 'treaty';
  from: number;
  to: number;
}

/** Written with a capital letter. */
export const isCapital = (token: Token): boolean => token.cased !== token.word && /^[\p{Lu}]/u.test(token.cased);
/** The first word after a stop. */
export const startsSentence = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || /[.!?:;\n"“«]/.test(tokens[i]!.gap);
/** Joined in one name: a space, hyphen or apostrophe between, an "&", or brackets of an acronym. */
export const close = (gap: string): boolean => /^[\s'’\-–&‑]{1,3}$/.test(gap);
