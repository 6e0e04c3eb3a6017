import { PIECES } from './words.generated.ts';

/**
 * Prose on the wire: names and subjects by a small book of frequent pieces of words, each of which is one or two ASCII
 * characters that JSON leaves alone. What the book does not know (other scripts, signs) stands as it is, so that any
 * string comes back exactly as it was. The server packs, the console unpacks.
 */

/** These mean themselves; every other printable character of ASCII is a code, but for those that JSON would double. */
export const PLAIN = "abcdefghijklmnopqrstuvwxyz ,.-'";
const DOUBLED = '"\\';
/** Before a small letter: it is a capital. */
export const CAPITAL = '^';
/** Before a character that is not to be read as a code. */
const ITSELF = '~';
/** With the character behind it, a piece of the second or the third part of the book. */
const LEADS = '{}';
/** No plain character needs `ITSELF`: what begins so is not packed. */
const NOT_PACKED = '~ ';

/** The characters a code is made of. */
const FIRST = 32;
const SIGNS = 95;
/** The book has a part for codes of one character and one for each lead; what is no code stands there as itself. */
const BOOK = PIECES.split('|');

/** The text again. */
export function unpacked(short: string): string {
  if (short.startsWith(NOT_PACKED)) return short.slice(NOT_PACKED.length);
  return short
    .replace(/~.|[{}].|[ -}]/gs, (code) =>
      code[0] === ITSELF
        ? code
        : BOOK[(LEADS.indexOf(code[0]!) + 1) * SIGNS + code.charCodeAt(code.length - 1) - FIRST]!,
    )
    .replace(/~(.)|\^(.)/gs, (_, itself?: string, small?: string) => itself ?? small!.toUpperCase());
}

const inSmallLetters = (text: string) => text.replace(/[A-Z]/g, (letter) => CAPITAL + letter.toLowerCase());
const isDoubled = (sign: string) => DOUBLED.includes(sign);

/** The text in small letters and marks: what pieces are looked for in. */
export const spelled = (text: string): string =>
  inSmallLetters(
    text.replace(/[!-@[-`{-~]/g, (sign) => (PLAIN.includes(sign) || isDoubled(sign) ? sign : ITSELF + sign)),
  );

/** Every place of the book: a code, or a character that is none. */
export const places = (): string[] =>
  ['', ...LEADS].flatMap((lead) =>
    Array.from({ length: SIGNS }, (_, sign) => lead + String.fromCharCode(FIRST + sign)),
  );
export const isCode = (place: string): boolean =>
  !isDoubled(place.at(-1)!) && (place.length > 1 || !`${PLAIN}${CAPITAL}${ITSELF}${LEADS}`.includes(place));

type Entry = readonly [code: string, piece: string];
let entries: ReadonlyMap<string, readonly Entry[]> | undefined;
/** What codes stand for, by how that begins; made by the first who packs. */
function byBeginning(): ReadonlyMap<string, readonly Entry[]> {
  entries ??= Map.groupBy(
    places().flatMap((code, place): Entry[] =>
      isCode(code) && BOOK[place] ? [[code, inSmallLetters(BOOK[place])]] : [],
    ),
    ([, piece]) => piece.slice(0, 2),
  );
  return entries;
}

/** The text as it crosses the wire: the shortest the book allows; as it is, behind a mark, if that were longer still. */
export function packed(text: string): string {
  const spelling = spelled(text);
  const beginning = byBeginning();
  const rest = new Array<number>(spelling.length + 1).fill(0);
  const codes: string[] = [];
  const sizes: number[] = [];
  // From the end: the fewest characters that say the rest.
  for (let at = spelling.length - 1; at >= 0; at--) {
    const own = spelling[at] === ITSELF ? 2 : 1;
    codes[at] = spelling.slice(at, at + own);
    sizes[at] = own;
    rest[at] = own + (rest[at + own] ?? 0);
    for (const [code, piece] of beginning.get(spelling.slice(at, at + 2)) ?? []) {
      const all = code.length + (rest[at + piece.length] ?? 0);
      if (all >= rest[at]! || !spelling.startsWith(piece, at)) continue;
      codes[at] = code;
      sizes[at] = piece.length;
      rest[at] = all;
    }
  }
  let short = '';
  for (let at = 0; at < spelling.length; at += sizes[at]!) short += codes[at];
  return short.length > text.length + NOT_PACKED.length ? NOT_PACKED + text : short;
}
