import { affairsFree, clauseOf } from './frame.ts';
import type { Tongue } from './inflect.ts';
import { findMatches } from './match.ts';
import type { ReferenceKind } from './references.ts';
import type { Mention } from './sentences.ts';
import { tokenise } from './tokens.ts';

const known = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** The names of places and States in the venue and its address, folded: "vienna", "austria". */
export function venueNames(venue: string | undefined): ReadonlySet<string> {
  if (venue === undefined || venue === '') return NONE;
  const before = known.get(venue);
  if (before !== undefined) return before;
  const matches = findMatches(venue, tokenise(venue), { tongue: 'en', lowerCase: false, upperCase: false });
  const names = new Set(matches.filter((match) => match.states.length > 0).map((match) => match.phrase));
  if (known.size > 50) known.clear();
  known.set(venue, names);
  return names;
}

/** A meeting place, when the clause around the venue's name holds nothing of a State's affairs: "Vienna is cold this week". */
export function venueReference(mention: Mention, tongue: Tongue): ReferenceKind | undefined {
  const { left, right } = clauseOf(mention);
  return affairsFree(`${left}§${right}`, tongue) ? 'meeting' : undefined;
}
