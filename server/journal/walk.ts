/** Walking along a chain: where it does not hold, and what was done to it there. */

import { link } from './chain.ts';

/** One link as found: the number it claims, the bytes it is of, the value stored with it. */
export interface Link {
  number: number;
  body: Buffer;
  chain: string;
}

/** Numbers are those the links have now. `missing`: a gap; `removed`: gone from just before, with later ones renumbered. */
export type Flaw =
  | { kind: 'changed'; number: number }
  | { kind: 'reordered'; number: number; other: number }
  | { kind: 'missing'; number: number; count: number }
  | { kind: 'removed'; number: number; count: number }
  | { kind: 'inserted'; number: number; count: number };

/** How many events taken out or slipped in at one place, with all later ones renumbered, are still told apart. */
const SHIFTS = Array.from({ length: 64 }, (_, i) => i + 1).flatMap((k) => [k, -k]);
/** Beyond so many broken links, pairs that changed places are no longer looked for. */
const PAIRS = 300;

/** The flaws of a chain from its beginning. Links come in ascending order of their numbers. None: every link holds. */
export function walk(genesis: string, links: readonly Link[]): Flaw[] {
  const flaws: Flaw[] = [];
  const broken: number[] = [];
  let previous = genesis;
  let expected = 1;
  let shift = 0; // the number a link was made with, less the one it has now
  for (const [i, { number, body, chain }] of links.entries()) {
    const gap = number - expected;
    expected = number + 1;
    // After a gap the link before is not there to be checked against: begin again from this one.
    if (gap > 0) flaws.push({ kind: 'missing', number: number - gap, count: gap });
    else if (link(previous, number + shift, body) !== chain) {
      const moved = shiftAfter(links, i, shift);
      if (moved) flaws.push(shifted(number, moved, broken, i));
      else broken.push(i);
      shift += moved;
      const computed = link(previous, number + shift, body);
      // Where only the stored value was altered, the next link still follows from the true one.
      previous = !moved && follows(computed, links[i + 1], shift) ? computed : chain;
      continue;
    }
    previous = chain;
  }
  return [...flaws, ...changedOrReordered(genesis, links, broken)].sort((a, b) => a.number - b.number);
}

function follows(previous: string, next: Link | undefined, shift: number): boolean {
  return next !== undefined && link(previous, next.number + shift, next.body) === next.chain;
}

/** By how much every later link has been renumbered from here on; 0 if the next one stands as it did. */
function shiftAfter(links: readonly Link[], i: number, shift: number): number {
  const [here, next] = [links[i]!, links[i + 1]];
  if (!next || follows(here.chain, next, shift)) return 0;
  return SHIFTS.find((k) => next.number + shift + k > 0 && follows(here.chain, next, shift + k)) ?? 0;
}

/** What renumbered the later links. Broken links right before those slipped in are these themselves, not changed ones. */
function shifted(number: number, by: number, broken: number[], i: number): Flaw {
  if (by > 0) return { kind: 'removed', number, count: by };
  let own = 0;
  while (own < -by && broken.at(-1) === i - own - 1) own += broken.splice(-1).length;
  return { kind: 'inserted', number: number - own, count: -by };
}

function changedOrReordered(genesis: string, links: readonly Link[], broken: readonly number[]): Flaw[] {
  const flaws: Flaw[] = [];
  const explained = new Set<number>();
  const candidates = broken.length <= PAIRS ? broken : [];
  for (const [n, i] of candidates.entries())
    for (const j of candidates.slice(n + 1)) {
      if (explained.has(i) || explained.has(j) || !changedPlaces(genesis, links, i, j)) continue;
      flaws.push({ kind: 'reordered', number: links[i]!.number, other: links[j]!.number });
      explained.add(i).add(j);
      // If their stored values went with them, the links after them do not follow, though nobody touched these.
      if (follows(links[j]!.chain, links[i + 1], 0)) explained.add(i + 1);
      if (follows(links[i]!.chain, links[j + 1], 0)) explained.add(j + 1);
    }
  for (const i of broken) if (!explained.has(i)) flaws.push({ kind: 'changed', number: links[i]!.number });
  return flaws;
}

/** True if the bytes at i are those first stored at j and the other way round, with or without their stored values. */
function changedPlaces(genesis: string, links: readonly Link[], i: number, j: number): boolean {
  const [a, b] = [links[i]!, links[j]!];
  const beforeA = links[i - 1]?.chain ?? genesis;
  const beforeB = j - 1 === i ? [a.chain, b.chain] : [links[j - 1]!.chain];
  const bAtA = link(beforeA, a.number, b.body);
  if (bAtA === a.chain) return beforeB.some((before) => link(before, b.number, a.body) === b.chain);
  return bAtA === b.chain && beforeB.some((before) => link(before, b.number, a.body) === a.chain);
}
