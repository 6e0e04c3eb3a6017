import type { ReferenceKind } from './references.ts';

/** Patterns of one language: the clause before the mention, or after it, that makes it a reference. */
export interface Grammar {
  list: string;
  left: [ReferenceKind, string][];
  right: [ReferenceKind, string][];
  /** with these words in the clause a reference of thanks or of the floor is a situation after all */
  matter: RegExp;
}
