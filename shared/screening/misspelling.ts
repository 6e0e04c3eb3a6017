import { damerau } from './distance.ts';
import { gazetteer } from './gazetteer.ts';
import { soundsLike } from './sound.ts';
import type { Token } from './tokens.ts';

/** Every name with one letter taken out (two for long ones) → the names it may be. Built once, on first use. */
let index: Map<string, string[]> | undefined;

function spellingIndex(): Map<string, string[]> {
  if (index !== undefined) return index;
  index = new Map();
  const { spellings, joinedNames } = gazetteer();
  for (const name of [...spellings.keys(), ...joinedNames.keys()]) {
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

/** Given names and surnames one letter away from a State's name. */
const GIVEN_NEAR = new Set(
  'tonya tonja toniya tonia jorden jordyn jordon jordana gabor gaston samia samoah niger nigel nigella lidya lydia libby chima chika chino china franca francie cyrus cyprian angela angelo anjola albana albane giorgia georgi georgie georgiana georgina georgios romana romania marta malte malti malty nepali indra indie india indira kenia kenza kenyon kenya israela israfil haita haitham benny benina bennie syrine syrina monaca monica monika panna yemina yemisi mexica tunisha senga serbina polanda roland rolanda finlay finley finlandia sweeney irena irene irina irelan gretchen greecie austra austin austina astoria estelle estefania latvija latisha jamaika jamaal zambo erica eritha alegria algerina moroco maroc lebon lebron laosha omana omani norwell normay normand brazilia brasil chilla chilli tchad chadd chada chady perun perua togoo cubana konto kontos konten'.split(
    ' ',
  ),
);

const memory = new Map<string, string | null>();

/**
 * The State whose name or adjective this word misspells, if any: one letter off (two in words of eight and more),
 * first letter kept, and no ordinary word of the languages spoken here. `wild` allows any word (censored letters).
 */
export function misspelling(word: string, wild = false): string | undefined {
  if (word.length < 5 && !(wild && word.length >= 3)) return undefined;
  if (word.length > 18 || (!wild && (gazetteer().ordinary.has(word) || GIVEN_NEAR.has(word)))) return undefined;
  const key = wild ? `*${word}` : word;
  const known = memory.get(key);
  if (known !== undefined) return known ?? undefined;
  const state = nearest(word) ?? null;
  if (memory.size > 50_000) memory.clear();
  memory.set(key, state);
  return state ?? undefined;
}

function nearest(word: string): string | undefined {
  const names = spellingIndex();
  let best: string | undefined;
  let least = 3;
  let rivals = 0;
  for (const key of keysOf(word))
    for (const name of names.get(key) ?? []) {
      if (name[0] !== word[0] && !soundsAlike(name[0]!, word[0]!)) continue;
      const most = Math.min(allowed(name.length), allowed(word.length));
      const distance = damerau(word, name, Math.max(most, 2));
      // a letter doubled in the wrong place is one mistake: "Morroco"
      const doubled = distance > most && word.length >= 6 && undouble(word) === undouble(name);
      if ((distance > most && !doubled) || distance === 0) continue;
      if (distance < least) {
        best = name;
        least = distance;
        rivals = 0;
      } else if (distance === least && ownerOf(name) !== ownerOf(best!)) rivals += 1;
    }
  return best === undefined || rivals > 0 ? undefined : ownerOf(best);
}

/** True for a long word one letter away from a name: near enough to be held without a capital letter. */
export function misspelledClosely(word: string): boolean {
  const state = word.length >= 9 ? nearest(word) : undefined;
  return state !== undefined && closeEnough(word, state);
}

const undouble = (word: string): string => word.replace(/(.)\1/g, '$1');

const ownerOf = (name: string): string | undefined =>
  gazetteer().spellings.get(name) ?? gazetteer().joinedNames.get(name)?.[0];

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
  const { spellings, ordinary, joinedNames, frequent, phrases } = gazetteer();
  let word = tokens[i]!.word;
  const small = NEVER_JOIN.test(word) && word.length > 1;
  for (let to = i + 2; to <= i + 3 && to <= tokens.length; to += 1) {
    const next = tokens[to - 1]!;
    if (!/^[ -]$/.test(next.gap) || next.script !== 'latin') return undefined;
    // "a mexican standoff": an article joins nothing that is a word by itself
    if (to === i + 2 && word === 'a' && phrases.has(next.word)) return undefined;
    word += next.word;
    if (word.length > 18) return undefined;
    if (small && to === i + 2) {
      // "be lize": the rest is no word at all
      const named = word.length >= 6 && isNoWord(next.word) ? spellings.get(word) : undefined;
      if (named !== undefined) return { state: named, to };
      continue;
    }
    if (word.length < 6 || (NEVER_JOIN.test(next.word) && next.word.length > 1 && word.length < 8)) continue;
    if (to === i + 3 && tokens.slice(i, to).some((token) => NEVER_JOIN.test(token.word))) {
      // "me an mar": one letter off, and one of the pieces is no word
      const last = next.word.length >= 3 && !frequent.has(next.word) && !NEVER_JOIN.test(next.word);
      const whole = spellings.get(word) ?? joinedNames.get(word)?.[0];
      if (
        whole !== undefined &&
        word.length >= 7 &&
        tokens.slice(i, to).some((token) => !frequent.has(token.word) && !NEVER_JOIN.test(token.word))
      )
        return { state: whole, to };
      const near = last && word.length >= 7 && !ordinary.has(word) ? joinedNear(word) : null;
      if (near !== null) return { state: near, to };
      continue;
    }
    const exact = spellings.get(word) ?? joinedNames.get(word)?.[0];
    if (exact !== undefined) return { state: exact, to };
    // "bratis lava": a town in two pieces, of which one at least is no word
    if (
      to === i + 2 &&
      (word.length >= 7
        ? !tokens.slice(i, to).every((token) => frequent.has(token.word) || NEVER_JOIN.test(token.word))
        : tokens.slice(i, to).every((token) => isNoWord(token.word))) &&
      !ordinary.has(word)
    ) {
      const town = (phrases.get(word) ?? []).find(
        (entry) =>
          (entry.kind === 'place' || entry.kind === 'demonym') && entry.states.length === 1 && !entry.onlyInTongue,
      );
      if (town !== undefined) return { state: town.states[0]!, to };
    }
    const strange = tokens
      .slice(i, to)
      .some((token) => !frequent.has(token.word) && !NEVER_JOIN.test(token.word) && !phrases.has(token.word));
    const sounded =
      strange && !ordinary.has(word) && !(NEVER_JOIN.test(next.word) && next.word.length > 1)
        ? soundsLike(word)
        : undefined;
    if (sounded !== undefined) return { state: sounded, to };
    if (
      word.length >= 8 &&
      !NEVER_JOIN.test(next.word) &&
      !ordinary.has(word) &&
      !tokens.slice(i, to).every((token) => frequent.has(token.word) || NEVER_JOIN.test(token.word))
    ) {
      const near = joinedNear(word);
      if (near !== null) return { state: near, to };
    }
  }
  return undefined;
}

/** What no recogniser would write for itself: not among the frequent words, no name, no small word. */
function isNoWord(word: string): boolean {
  const { frequent, ordinary, phrases } = gazetteer();
  return !frequent.has(word) && !ordinary.has(word) && !NEVER_JOIN.test(word) && !phrases.has(word) && word.length > 1;
}

function joinedNear(word: string): string | null {
  const known = joins.get(word);
  if (known !== undefined) return known;
  const near = nearest(word);
  const state = near !== undefined && closeEnough(word, near) ? near : null;
  if (joins.size > 50_000) joins.clear();
  joins.set(word, state);
  return state;
}

function closeEnough(word: string, state: string): boolean {
  const names = spellingIndex();
  for (const key of keysOf(word))
    for (const name of names.get(key) ?? []) if (ownerOf(name) === state && damerau(word, name, 1) <= 1) return true;
  return false;
}

const pairs = new Map<string, string | null>();
const joins = new Map<string, string | null>();

/** "Siri Lanka", "Sierra Leon": two capitalised words that are one letter away from a name of two words. */
export function misspeltPair(tokens: readonly Token[], i: number): { state: string; to: number } | undefined {
  const first = tokens[i]!;
  const second = tokens[i + 1];
  if (
    second === undefined ||
    second.gap !== ' ' ||
    first.script !== 'latin' ||
    first.cased[0] === first.word[0] ||
    second.cased[0] === second.word[0]
  )
    return undefined;
  const word = first.word + second.word;
  if (word.length < 8 || word.length > 24) return undefined;
  let state = pairs.get(word);
  if (state === undefined) {
    const near = nearest(word);
    state =
      near !== undefined && closeEnough(word, near) && gazetteer().joinedNames.size > 0 && isPair(word) ? near : null;
    if (pairs.size > 20_000) pairs.clear();
    pairs.set(word, state);
  }
  return state === null ? undefined : { state, to: i + 2 };
}

/** Each word of a town's name of two words → the other one, where that stands, and the State. Built once, on first use. */
let towns: Map<string, { other: string; first: boolean; state: string }[]> | undefined;

function townsBesideWord(): NonNullable<typeof towns> {
  if (towns !== undefined) return towns;
  towns = new Map();
  for (const [phrase, entries] of gazetteer().phrases) {
    const [first, second, more] = phrase.split(' ');
    const place = entries.find(
      ({ kind, states, onlyInTongue }) => kind === 'place' && states.length === 1 && !onlyInTongue,
    );
    if (first === undefined || second === undefined || more !== undefined || place === undefined) continue;
    const state = place.states[0]!;
    towns.set(second, [...(towns.get(second) ?? []), { other: first, first: true, state }]);
    towns.set(first, [...(towns.get(first) ?? []), { other: second, first: false, state }]);
  }
  return towns;
}

/** "adis ababa": a town of two words, one of them as it is written, the other one letter off and no word at all. */
export function misspeltTown(
  tokens: readonly Token[],
  i: number,
  lowerCase: boolean,
): { state: string; to: number } | undefined {
  const [one, two] = [tokens[i]!, tokens[i + 1]];
  if (two?.gap !== ' ' || one.script !== 'latin' || two.script !== 'latin') return undefined;
  if (!lowerCase && [one, two].some(({ cased, word }) => cased[0] === word[0])) return undefined;
  const beside = (written: string, strange: string, first: boolean) =>
    strange.length >= 4 && isNoWord(strange)
      ? townsBesideWord()
          .get(written)
          ?.find(
            (town) =>
              town.first === first &&
              town.other[0] === strange[0] &&
              town.other.length >= 5 &&
              damerau(strange, town.other, 1) === 1,
          )
      : undefined;
  const town = beside(two.word, one.word, true) ?? beside(one.word, two.word, false);
  return town && { state: town.state, to: i + 2 };
}

function isPair(word: string): boolean {
  const { joinedNames } = gazetteer();
  const names = spellingIndex();
  for (const key of keysOf(word))
    for (const name of names.get(key) ?? []) if (joinedNames.has(name) && damerau(word, name, 1) <= 1) return true;
  return false;
}
