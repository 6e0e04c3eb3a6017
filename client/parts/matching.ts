/** Finding names as people type them: without regard to case, accents and the letters that have no plain twin. */

const TWINS: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

function foldCharacter(character: string): string {
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return TWINS[plain] ?? plain;
}

/** A text without case and accents, for comparing. */
export function fold(text: string): string {
  return Array.from(text, foldCharacter).join('');
}

function wordsOf(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** Whether every word of the query begins a word of the text. An empty query matches nothing. */
export function matches(text: string, query: string): boolean {
  const words = wordsOf(query);
  const folded = fold(text);
  return words.length > 0 && words.every((word) => startOf(folded, word) >= 0);
}

/** Where `word` stands at the beginning of a word of `folded`; −1 where it does not. */
function startOf(folded: string, word: string): number {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) return at;
  }
  return -1;
}

/** The text cut into stretches, those that match a word of the query marked. */
export function highlight(text: string, query: string): { text: string; marked: boolean }[] {
  const characters = Array.from(text);
  const owner: number[] = []; // for each unit of the folded text, the character it came from
  let folded = '';
  for (const [index, character] of characters.entries()) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) owner.push(index);
    folded += plain;
  }
  const marked = new Set<number>();
  for (const word of wordsOf(query)) {
    const at = startOf(folded, word);
    if (at < 0) continue;
    for (let unit = at; unit < at + word.length; unit += 1) marked.add(owner[unit] ?? -1);
  }
  const stretches: { text: string; marked: boolean }[] = [];
  for (const [index, character] of characters.entries()) {
    const last = stretches.at(-1);
    if (last && last.marked === marked.has(index)) last.text += character;
    else stretches.push({ text: character, marked: marked.has(index) });
  }
  return stretches;
}
