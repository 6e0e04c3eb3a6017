import type { Stretch } from './Quoted.tsx';

/** A mention in a text: offsets, `end` exclusive. */
export interface MarkedPlace {
  start: number;
  end: number;
}

/** A text in stretches, with the marked words apart; marks that overlap become one, marks beyond the text are cut. */
export function stretchesOf(text: string, marks: readonly MarkedPlace[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(start, at), Math.min(end, text.length)];
    if (from >= to) continue;
    const last = stretches.at(-1);
    if (from === at && last?.marked) last.text += text.slice(from, to);
    else {
      if (from > at) stretches.push({ text: text.slice(at, from) });
      stretches.push({ text: text.slice(from, to), marked: true });
    }
    at = to;
  }
  if (at < text.length) stretches.push({ text: text.slice(at) });
  return stretches;
}

/** As `stretchesOf`, of the part of a long text around its first mark: at most so many characters, cut between words. */
export function excerptOf(text: string, marks: readonly MarkedPlace[], most: number): Stretch[] {
  if (text.length <= most) return stretchesOf(text, marks);
  const first = Math.min(...marks.map(({ start }) => start), text.length);
  const start = Math.max(0, Math.min(first - Math.floor(most / 3), text.length - most));
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1 || start;
  const end = Math.min(text.length, from + most);
  const to = end === text.length ? end : Math.max(text.lastIndexOf(' ', end), from + 1);
  const inside = marks.map((mark) => ({ start: mark.start - from, end: Math.min(mark.end, to) - from }));
  const stretches = stretchesOf(
    text.slice(from, to),
    inside.flatMap((mark) => (mark.end > 0 ? [{ ...mark, start: Math.max(mark.start, 0) }] : [])),
  );
  const cut: Stretch = { text: '…' };
  return [...(from > 0 ? [cut] : []), ...stretches, ...(to < text.length ? [cut] : [])];
}
