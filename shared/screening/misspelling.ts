import { damerau } from './distance.ts';
import { gazetteer } from './gazetteer.ts';
import type { Token } from './tokens.ts';

/** Every name with one letter taken out (two for long ones) → the names it may be. Built once, on first use. */
let index: Map<string, string[]> | undefined;

function spellingIndex(): Map<string, string[]> {
  if (index !== undefined) return index;
  index = new Map();
  for (const name of gazetteer().spellings.keys()) {
    for (const key of keysOf(name)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [name]);
      else if (!list.includes(name)) list.push(name);
    }
  }
  return index;
}

const allowed = (length: number): number => (length >= 8 ? 2 : 1);

function keysOf(word: string): Set<string> {
  const keys = new Set([word]);
  for (let i = 0; i < word.length; i += 1) {
    const once = word.slice(0, i) + word.slice(i + 1);
    keys.add(once);
    if (word.length >= 8) for (let j = i; j < once.length; j += 1) keys.add(once.slice(0, j) + once.slice(j + 1));
  }
  return keys;
}

const memory = new Map<string, string | null>();

/**
 * The State whose name or adjective this word misspells, if any: one letter off (two in words of eight and more),
 * first letter kept, and no ordinary word of the languages spoken here. `wild` allows any word (censored letters).
 */
export function misspelling(word: string, wild = false): string | undefined {
  if (word.length < 5 && !(wild && word.length >= 3)) return undefined;
  if (word.length > 18 || (!wild && gazetteer().ordinary.has(word))) return undefined;
  const key = wild ? `*${word}` : word;
  const known = memory.get(key);
  if (known !== undefined) return known ?? undefined;
  const state = nearest(word) ?? null;
  if (memory.size > 50_000) memory.clear();
  memory.set(key, state);
  return state ?? undefined;
}

function nearest(word: string): string | undefined {
  const { spellings } = gazetteer();
  const names = spellingIndex();
  let best: string | undefined;
  let least = 3;
  let rivals = 0;
  for (const key of keysOf(word))
    for (const name of names.get(key) ?? []) {
      if (name[0] !== word[0] && !soundsAlike(name[0]!, word[0]!)) continue;
      const most = Math.min(allowed(name.length), allowed(word.length));
      const distance = damerau(word, name, most);
      if (distance > most || distance === 0) continue;
      if (distance < least) {
        best = name;
        least = distance;
        rivals = 0;
      } else if (distance === least && spellings.get(name) !== spellings.get(best!)) rivals += 1;
    }
  return best === undefined || rivals > 0 ? undefined : spellings.get(best);
}

const soundsAlike = (a: string, b: string): boolean =>
  /^(ck|kc|iy|yi|jy|yj|gj|jg|sz|zs|kq|qk|cs|sc|fp|pf|vw|wv)$/.test(a + b);

/** Words that stand beside each other without ever being a name broken in two. */
const NEVER_JOIN =
  /^(the|a|an|of|and|to|in|is|it|we|he|she|they|you|i|or|no|not|for|on|at|by|as|be|so|do|go|us|me|my|our|if)$/;

/** "turk menistan", "kazak stan": two or three pieces that speech recognition made of one name. */
export function joinedReading(
  tokens: readonly Token[],
  i: number,
  lowerCase: boolean,
): { state: string; to: number } | undefined {
  if (!lowerCase) return undefined;
  const { spellings, ordinary } = gazetteer();
  let word = tokens[i]!.word;
  if (NEVER_JOIN.test(word) && word.length > 1) return undefined;
  for (let to = i + 2; to <= i + 3 && to <= tokens.length; to += 1) {
    const next = tokens[to - 1]!;
    if (!/^[ -]$/.test(next.gap) || next.script !== 'latin') return undefined;
    word += next.word;
    if (word.length > 18) return undefined;
    if (word.length < 6 || (NEVER_JOIN.test(next.word) && next.word.length > 1 && word.length < 8)) continue;
    const exact = spellings.get(word);
    if (exact !== undefined) return { state: exact, to };
    if (word.length >= 8 && !ordinary.has(word)) {
      const near = nearest(word);
      if (near !== undefined && closeEnough(word, near)) return { state: near, to };
    }
  }
  return undefined;
}

function closeEnough(word: string, state: string): boolean {
  for (const [name, owner] of gazetteer().spellings) if (owner === state && damerau(word, name, 1) <= 1) return true;
  return false;
}
