/**
 * Writes shared/wire/words.generated.ts, the book of pieces that names and subjects are packed by (shared/wire/words.ts):
 *   node scripts/ts.mjs scripts/words/build.ts
 * It reads texts of the field: names of organizations and words of the Conventions (names.txt, vocabulary.txt beside this
 * file), and the English of the screener's test sets. The example day's participants and the bench's texts are not among
 * them: by those one can tell what the book is worth.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPITAL, isCode, PLAIN, places, spelled } from '../../shared/wire/words.ts';

const root = join(import.meta.dirname, '../..');
const lines = (file: string) =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const isEnglish = (text: string) => /^[ -~–’“”éãíü—]*$/.test(text);

const cases = ['', '2', '3', '4']
  .flatMap((set) => lines(`test/screening/independent${set}.ndjson`))
  .map((line) => JSON.parse(line) as { text: string; participants?: string[] });
/** Texts, and how much each kind of them counts in all. */
const sources: readonly [texts: readonly string[], weight: number][] = [
  [[...cases.flatMap(({ participants }) => participants ?? []), ...lines('scripts/words/names.txt')], 50],
  [lines('scripts/words/vocabulary.txt'), 10],
  [[...cases.map(({ text }) => text), ...lines('test/screening/clean-contributions.txt')], 50],
];
/** Each spelling counts as often as its kind is long: all kinds together come to `120,000` characters. */
const corpus = sources.flatMap(([texts, weight]) => {
  const kept = [...new Set(texts)].filter(isEnglish);
  const share = (1_000 * weight) / kept.join('').length;
  return kept.map((text) => ({ spelling: spelled(text), share }));
});

const SHORT = places().filter((place) => isCode(place) && place.length === 1).length;
/** Of pieces with a code of two characters; each costs the page some three bytes. */
const LONG = 140;
const LONGEST = 18;
/** A piece of fewer texts says more of them than of the next one. */
const FEWEST_TEXTS = 8;
const CANDIDATES = 6_000;
/** How many of the worst go at a time. */
const STAY = 0.98;

/** Every piece and how many characters its code has. */
type Book = ReadonlyMap<string, number>;

function candidates(): Book {
  const count = new Map<string, number>();
  const texts = new Map<string, Set<string>>();
  for (const { spelling, share } of corpus)
    for (let from = 0; from < spelling.length; from++)
      for (let to = from + 1; to <= Math.min(from + LONGEST, spelling.length); to++) {
        if (!`${PLAIN}${CAPITAL}`.includes(spelling[to - 1]!)) break;
        const piece = spelling.slice(from, to);
        if (piece.length < 2) continue;
        count.set(piece, (count.get(piece) ?? 0) + share);
        texts.set(piece, (texts.get(piece) ?? new Set()).add(spelling));
      }
  const worth = (piece: string) => count.get(piece)! * (piece.length - 1.5);
  return new Map(
    [...count.keys()]
      .filter((piece) => texts.get(piece)!.size >= FEWEST_TEXTS)
      .sort((a, b) => worth(b) - worth(a))
      .slice(0, CANDIDATES)
      .map((piece) => [piece, 1.6]),
  );
}

type Beginning = ReadonlyMap<string, readonly string[]>;
const beginning = (book: Book): Beginning => Map.groupBy(book.keys(), (piece) => piece.slice(0, 2));

/** The fewest characters that say a spelling by the book, and by which pieces; perhaps without one of them. */
function said(spelling: string, book: Book, by: Beginning, without?: string) {
  const rest = new Array<number>(spelling.length + 1).fill(0);
  const taken: (string | undefined)[] = [];
  for (let at = spelling.length - 1; at >= 0; at--) {
    rest[at] = 1 + rest[at + 1]!;
    for (const piece of by.get(spelling.slice(at, at + 2)) ?? []) {
      const all = book.get(piece)! + (rest[at + piece.length] ?? 0);
      if (all >= rest[at]! || piece === without || !spelling.startsWith(piece, at)) continue;
      rest[at] = all;
      taken[at] = piece;
    }
  }
  const pieces: string[] = [];
  for (let at = 0; at < spelling.length; at += taken[at]?.length ?? 1) if (taken[at]) pieces.push(taken[at]!);
  return { size: rest[0]!, pieces };
}

/** How often each piece is used. */
function uses(book: Book): Map<string, number> {
  const by = beginning(book);
  const used = new Map<string, number>();
  for (const { spelling, share } of corpus)
    for (const piece of said(spelling, book, by).pieces) used.set(piece, (used.get(piece) ?? 0) + share);
  return used;
}

/** The most used have the short codes. */
function coded(pieces: Iterable<string>, used: ReadonlyMap<string, number>): Book {
  const byUse = [...pieces].sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0));
  return new Map(byUse.map((piece, place) => [piece, place < SHORT ? 1 : 2]));
}

let book = candidates();
while (book.size > SHORT + LONG) {
  const used = uses(book);
  book = coded(book.keys(), used);
  const by = beginning(book);
  /** What would be lost without it, since others can say it too. */
  const saves = new Map(
    [...book].map(([piece, size]) => {
      const more = said(piece, book, by, piece).size - size;
      return [piece, (used.get(piece) ?? 0) * more];
    }),
  );
  const stay = Math.max(SHORT + LONG, Math.floor(book.size * STAY));
  book = coded([...book.keys()].sort((a, b) => saves.get(b)! - saves.get(a)!).slice(0, stay), used);
}
for (let round = 0; round < 5; round++) book = coded(book.keys(), uses(book));

const inPrint = (piece: string) => piece.replace(/\^([a-z])/g, (_, letter: string) => letter.toUpperCase());
const pieces = [1, 2].map((size) =>
  [...book.keys()]
    .filter((piece) => book.get(piece) === size)
    .map(inPrint)
    .sort(),
);
const table = places().map((place) => {
  if (!isCode(place)) return place.length > 1 ? '' : place;
  return pieces[place.length - 1]!.shift() ?? '';
});
writeFileSync(
  join(root, 'shared/wire/words.generated.ts'),
  `// Generated by scripts/words/build.ts from texts of the field; do not edit. Another table is another wire version.
export const PIECES: string =
  ${JSON.stringify(table.join('|'))};
`,
);
