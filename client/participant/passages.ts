/** A long text in pieces, and as many of them around one as are looked at in one question. */

/** Characters that are looked at in one question. */
export const LONGEST_LOOK = 2_000;
/** The end of a sentence, with what closes it and the blanks behind. */
const STOP = /[.?!…。！？]+["”’»)\]]*(?:\s+|$)/gu;

export interface Piece {
  /** Where it begins in the text. */
  start: number;
  text: string;
}
/** Pieces of a list, the last one exclusive. */
export interface Passage {
  from: number;
  to: number;
}

/** The paragraphs of a text; one too long to be looked at whole, in sentences as many as fit. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) pieces.push(...cut({ start, text: line }));
    start += line.length + 1;
  }
  return pieces;
}

function cut({ start, text }: Piece): readonly Piece[] {
  if (text.length <= LONGEST_LOOK) return [{ start, text }];
  const at = lastStop(text.slice(0, LONGEST_LOOK));
  return [{ start, text: text.slice(0, at) }, ...cut({ start: start + at, text: text.slice(at) })];
}

/** Where the last whole sentence ends; without one the last word, and without blanks the text itself. */
function lastStop(text: string): number {
  const stop = [...text.matchAll(STOP)].findLast(({ index, 0: { length } }) => index + length < text.length);
  if (stop) return stop.index + stop[0].length;
  return text.lastIndexOf(' ') + 1 || text.length;
}

/**
 * What is asked about a piece: it with those behind it that are not known either, and a known one before and after for
 * what they lend to its meaning; never more than fits.
 */
export function passageAround(pieces: readonly Piece[], first: number, isKnown: (piece: Piece) => boolean): Passage {
  const fits = ({ from, to }: Passage) => {
    const [begins, ends] = [pieces[from], pieces[to - 1]];
    return begins && ends && ends.start + ends.text.length - begins.start <= LONGEST_LOOK;
  };
  const wider = (passage: Passage, change: Partial<Passage>) => {
    const wished = { ...passage, ...change };
    return fits(wished) ? wished : passage;
  };
  let passage = wider({ from: first, to: first + 1 }, { from: first - 1 });
  for (let to = first + 2; to <= pieces.length; to += 1) {
    const wished = wider(passage, { to });
    if (wished === passage) break;
    passage = wished;
    if (isKnown(pieces[to - 1]!)) break;
  }
  return passage;
}
