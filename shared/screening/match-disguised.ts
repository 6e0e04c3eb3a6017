import { cyrillicLookAlike, latinLookAlike } from './characters.ts';
import { deglue, leetReadings, spelledOut } from './disguise.ts';
import { gazetteer } from './gazetteer.ts';
import { type Manner, type Match, make } from './matched.ts';
import { misspelling } from './misspelling.ts';
import type { Token } from './tokens.ts';

/** A name written so that a machine should not read it, at token `i`. */
export function disguised(tokens: readonly Token[], i: number, manner: Manner): Match | undefined {
  const token = tokens[i]!;
  const { phrases, heads, abbreviations, joinedNames, frequent } = gazetteer();
  const state = (word: string): readonly string[] | undefined =>
    (phrases.get(word) ?? []).find(
      (e) =>
        e.states.length > 0 &&
        e.kind !== 'indirect' &&
        e.kind !== 'asr' &&
        !(e.onlyInTongue && e.tongue !== manner.tongue && e.tongue !== 'x'),
    )?.states ?? joinedNames.get(word);
  // letters one by one: "C-u-b-a", "I r a n"
  const run = spelledOut(tokens, i);
  if (run !== undefined) {
    const reading = run.find(state, abbreviations);
    if (reading !== undefined) return make(tokens, reading.from, reading.to, 'disguised', reading.states);
  }
  // syllables joined by signs: "Ve-ne-zue-la"
  const glued = deglue(tokens, i);
  if (glued !== undefined) {
    const states = state(glued.word);
    // "Free-port": two words of the language
    const plain = glued.to === i + 2 && frequent.has(token.word) && frequent.has(tokens[i + 1]!.word);
    if (states !== undefined && !plain && !(heads.has(token.word) && state(token.word) !== undefined))
      return make(tokens, i, glued.to, 'disguised', states);
  }
  // figures alone are figures: "640" is no disguised name
  if ((token.mixed || token.disguised) && /\p{L}/u.test(token.word)) {
    for (const reading of leetReadings(token.word)) {
      const states = state(reading);
      if (states !== undefined) return make(tokens, i, i + 1, 'disguised', states);
    }
    if (token.word.includes('*')) {
      const wild = misspelling(token.word.replaceAll('*', ''), true);
      if (wild !== undefined) return make(tokens, i, i + 1, 'disguised', [wild]);
    }
    for (const reading of leetReadings(token.word)) {
      if (!/^[a-z]{6,}$/.test(reading) || !token.disguised) continue;
      const near = misspelling(reading);
      if (near !== undefined) return make(tokens, i, i + 1, 'disguised', [near]);
    }
  }
  if (token.script === 'cyrillic' && token.word.length >= 3) {
    const latin = [...token.word].map((letter) => latinLookAlike.get(letter) ?? '?').join('');
    const states = latin.includes('?') ? undefined : state(latin);
    if (states !== undefined && manner.tongue !== 'ru') return make(tokens, i, i + 1, 'disguised', states);
    if (/[a-z]/.test(token.word)) {
      const back = [...token.word].map((letter) => cyrillicLookAlike.get(letter) ?? letter).join('');
      const other = state(back);
      if (other !== undefined) return make(tokens, i, i + 1, 'disguised', other);
    }
  }
  if (token.script === 'latin' && token.disguised && manner.tongue === 'ru') {
    const back = [...token.word].map((letter) => cyrillicLookAlike.get(letter) ?? letter).join('');
    const states = state(back);
    if (states !== undefined) return make(tokens, i, i + 1, 'disguised', states);
  }
  // hashtags and words run together: "#FreeSyriaNow"
  if (token.gap.endsWith('#') || (token.cased !== token.word && /[a-z][A-Z]/.test(token.cased))) {
    const inside = insideTag(token, (word) =>
      (phrases.get(word) ?? []).some((e) => e.tongue === 'en' || e.tongue === manner.tongue || e.kind === 'place')
        ? state(word)
        : joinedNames.get(word),
    );
    if (inside !== undefined) return make(tokens, i, i + 1, 'disguised', inside);
  }
  if (hasThreeAlike(token.word)) {
    const states = state(token.word.replace(/(.)\1{2,}/g, '$1')) ?? state(token.word.replace(/(.)\1{2,}/g, '$1$1'));
    if (states !== undefined) return make(tokens, i, i + 1, 'disguised', states);
  }
  return undefined;
}

/** "Sudaaan" */
function hasThreeAlike(word: string): boolean {
  for (let k = 2; k < word.length; k += 1) if (word[k] === word[k - 1] && word[k] === word[k - 2]) return true;
  return false;
}

function insideTag(
  token: Token,
  state: (word: string) => readonly string[] | undefined,
): readonly string[] | undefined {
  const parts = token.cased.match(/[A-Z]{2,}(?![a-z])|[A-Z][a-z]+|[a-z]+|\d+/g) ?? [];
  if (THANKING.test(token.cased) || neutralTag(parts)) return undefined;
  for (let size = Math.min(4, parts.length); size >= 1; size -= 1)
    for (let at = 0; at + size <= parts.length; at += 1) {
      const joined = parts
        .slice(at, at + size)
        .join(' ')
        .toLowerCase();
      if (joined.replaceAll(' ', '').length < 3 || (parts.length === 1 && joined === token.word)) continue;
      const states = state(joined) ?? state(joined.replaceAll(' ', ''));
      if (states !== undefined) return states;
    }
  if (!token.gap.endsWith('#') || parts.length > 2) return undefined;
  const word = token.word;
  for (let length = Math.min(14, word.length - 1); length >= 4; length -= 1) {
    for (const part of [word.slice(0, length), word.slice(-length)]) {
      if (
        /^(oman|mali|chad|niue|guam|nice|cork|bath|lima|togo|roma|lyon|bern|bari|como|male|kent|gori|poti|sale|safi|fez)/.test(
          part,
        )
      )
        continue;
      const states = state(part);
      if (states !== undefined) return states;
    }
  }
  // "#stoplibyareturns": a name between other words
  for (let length = Math.min(12, word.length - 2); length >= 5; length -= 1)
    for (let at = 1; at + length < word.length && at < 16; at += 1) {
      const states = COMMON_INSIDE.test(word.slice(at, at + length)) ? undefined : state(word.slice(at, at + length));
      if (states !== undefined && gazetteer().spellings.has(word.slice(at, at + length))) return states;
    }
  return undefined;
}

/** "#ThankYouJordan": a name and nothing more. */
const THANKING =
  /^(?:Thank(?:s|You|YouSoMuch)|Merci|Gracias|Obrigad[oa]|Danke|Welcome|Hello|Greetings(?:From)?|Congratulations|Bravo|HappyBirthday|WellDone)(?:To)?(?:[A-Z][a-z]+){1,2}$/;

/** "#TurkeyTrot": a phrase that names no State. */
const neutralTag = (parts: readonly string[]): boolean =>
  parts.some((_, at) =>
    [2, 3].some((size) => {
      const entries = gazetteer().phrases.get(
        parts
          .slice(at, at + size)
          .join(' ')
          .toLowerCase(),
      );
      return (
        at + size <= parts.length &&
        entries?.some((entry) => entry.kind === 'neutral' || entry.kind === 'treaty') === true
      );
    }),
  );

/** Names that stand inside ordinary words. */
const COMMON_INSIDE = /^(?:china|indian|roman|german|malta|india|chile|congo)/;
