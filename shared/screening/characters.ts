/** Look-alikes and invisible characters: one folded form for everything a reader takes for the same letter. */

const pairs = (table: string): [string, string][] =>
  table
    .trim()
    .split(/\s+/)
    .flatMap((row) => {
      const [to, ...from] = [...row];
      return from.map((letter): [string, string] => [letter, to!]);
    });

/** Letters of other alphabets that look like a Latin one: "і" in "Lіbya". Lower case, already folded. */
export const latinLookAlike: ReadonlyMap<string, string> = new Map(
  pairs(
    `aаαɑạ bЬвƅβ cсϲᴄ dԁɗ eеєҽε gԍɡ hһнհ iіιɩıӏí jјʝ kкκᴋ lӏⅼ mмᴍμ nոпηɴ oоοσօ pрρ qԛզ rгᴦ sѕꜱ tтτᴛ uυսμц vνѵᴠ wԝωшա xхχ yуүγ zᴢζ`,
  ),
);

/** The other way round, for a mostly Cyrillic word with Latin letters in it: "Poccия". */
export const cyrillicLookAlike: ReadonlyMap<string, string> = new Map(pairs('аa вb еe кk мm нh оo рp сc тt уy хx іi'));

/** Signs that stand for letters inside a word; "1" and "!" may be i or l and are tried both ways. */
export const leet: ReadonlyMap<string, string> = new Map(
  pairs('o0 e3 a4 a@ s5 s$ g6 t7 b8 g9 i1 i! i| e€ l£ y¥ c¢ t+'),
);

/** Styled letters that compatibility normalisation leaves alone: small capitals, negative squares and circles. */
export function unstyle(point: number): string {
  if (point >= 0x1f130 && point <= 0x1f149) return String.fromCharCode(97 + point - 0x1f130);
  if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(97 + point - 0x1f150);
  if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(97 + point - 0x1f170);
  return smallCapitals.get(point) ?? '';
}

const smallCapitals = new Map(
  [...'aᴀbʙcᴄdᴅeᴇfꜰgɢhʜiɪjᴊkᴋlʟmᴍnɴoᴏpᴘrʀsꜱtᴛuᴜvᴠwᴡyʏzᴢ'].reduce<[number, string][]>((list, letter, index, all) => {
    if (index % 2 === 1) list.push([letter.codePointAt(0)!, all[index - 1]!]);
    return list;
  }, []),
);

/** True for what is not seen: zero-width, direction marks, soft hyphen, fillers, tags, variation selectors. */
export function isInvisible(point: number): boolean {
  return (
    point === 0xad ||
    point === 0x34f ||
    point === 0x61c ||
    point === 0x115f ||
    point === 0x1160 ||
    point === 0x17b4 ||
    point === 0x17b5 ||
    (point >= 0x180b && point <= 0x180f) ||
    (point >= 0x200b && point <= 0x200f) ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2060 && point <= 0x206f) ||
    point === 0x2800 ||
    point === 0x3164 ||
    (point >= 0xfe00 && point <= 0xfe0f) ||
    point === 0xfeff ||
    point === 0xffa0 ||
    (point >= 0xe0000 && point <= 0xe0fff)
  );
}

/** True for strokes laid over a letter: strike-through, slashes, enclosures. */
export const isStroke = (point: number): boolean =>
  (point >= 0x0334 && point <= 0x0338) || (point >= 0x20d0 && point <= 0x20f0) || point === 0x0332 || point === 0x0333;

const arabicLetters: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ک: 'ك',
  ی: 'ي',
};

const cache = new Map<number, string>();

/** Folds one character, case kept: compatibility form, no marks, plain letters. Empty when nothing is left of it. */
export function foldPoint(point: number): string {
  const known = cache.get(point);
  if (known !== undefined) return known;
  const raw = String.fromCodePoint(point);
  let folded = unstyle(point) || (arabicLetters[raw] ?? raw.normalize('NFKD').replace(/\p{M}|ـ/gu, ''));
  folded = [...folded].map((letter) => plain[letter] ?? arabicLetters[letter] ?? letter).join('');
  if (cache.size < 20_000) cache.set(point, folded);
  return folded;
}

const plain: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ə: 'a',
  Ə: 'A',
  ё: 'е',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '＇': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
  ｰ: '-',
};

/** Folds a whole string for the gazetteer: lower case, words separated by one space. */
export function foldPhrase(phrase: string): string {
  let out = '';
  for (const letter of phrase) {
    const point = letter.codePointAt(0)!;
    if (!isInvisible(point)) out += foldPoint(point);
  }
  return out
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
