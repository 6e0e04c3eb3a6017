/** The text of a page as sentences: lines broken for the page's width are joined, words hyphenated at its edge made whole. */
export function joinLines(page: string): string {
  const lines = page.split('\n').map((line) => line.trim());
  const widest = Math.max(...lines.map((line) => line.length));
  let text = '';
  let before = '';
  for (const line of lines) {
    if (line === '') text = text === '' ? '' : `${text.trimEnd()}\n`;
    else if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)) text = text.slice(0, -1) + line;
    else if (text === '' || text.endsWith('\n')) text += line;
    else text += (endsParagraph(before, widest) && /^[\p{Lu}\p{N}•–-]/u.test(line) ? '\n' : ' ') + line;
    before = line;
  }
  return text.trim();
}

/** A line that ends well before the edge of the page ends a paragraph or a heading. */
const endsParagraph = (line: string, widest: number): boolean => line.length < widest * 0.6;
