import { fold } from '../parts/matching.ts';
import type { Registered } from './registered.ts';

/** Registered people whose names resemble a name on the platform: to be looked at, never taken by themselves [F29]. */

/** A word of which at least so much is the same resembles another. */
const ALIKE = 0.6;
/** Below this nothing is worth a look. */
const LEAST = 0.25;
/** Words of devices and of offices, which name nobody. */
const OF_NOBODY = new Set(['iphone', 'ipad', 'android', 'galaxy', 'laptop', 'office', 'zoom', 'user', 'guest', 'room']);

/** The most similar, best first; nobody where nothing resembles. */
export function nearest(all: readonly Registered[], name: string, most = 3): readonly Registered[] {
  const asked = wordsOf(name).filter((word) => !OF_NOBODY.has(word));
  if (asked.length === 0) return [];
  const known = all.map((one) => ({ one, words: knownWords(one) }));
  const rarity = raritiesOf(known.map(({ words }) => words));
  const weightOfAll = asked.length * Math.log(all.length + 1);
  return known
    .map(({ one, words }) => ({ one, score: scoreOf(asked, words, rarity) / weightOfAll }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

function knownWords({ person, organization }: Registered): readonly string[] {
  const words = organization.match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = (each: readonly string[]) => fold(each.map((word) => word.charAt(0)).join(''));
  const short = [initials(words), initials(words.filter((word) => /^\p{Lu}/u.test(word)))];
  return [...new Set([...wordsOf(`${organization} ${person.name}`), ...short.filter(({ length }) => length > 2)])];
}

/** How much a word tells: one that many have tells little. */
function raritiesOf(all: readonly (readonly string[])[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((all.length + 1) / (counts.get(word) ?? 1));
}

function scoreOf(asked: readonly string[], words: readonly string[], rarity: (word: string) => number): number {
  let score = 0;
  for (const word of asked) {
    let best = 0;
    for (const other of words) {
      const alike = likeness(word, other);
      if (alike >= ALIKE) best = Math.max(best, alike * rarity(other));
    }
    score += best;
  }
  return score;
}

/** The share of pairs of letters that two words have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = (word: string) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  const left = pairs(b);
  const total = a.length - 1 + left.length;
  let shared = 0;
  for (const pair of pairs(a)) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / total;
}
