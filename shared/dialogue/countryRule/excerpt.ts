import type { Screening as Verdict } from '../../screening/screen.ts';
import type { Mark } from './desk.ts';

/** What a text comes to under the rule, as the desks keep it: a short one whole, of a long one the marked sentences. */
export interface Excerpt {
  verdict: Verdict['verdict'];
  words: string;
  /** Offsets are of `words`. */
  findings: readonly Mark[];
  /** Marked sentences beyond those. */
  more?: number;
}

const MOST_SENTENCES = 20;
/** Characters shown before and after a mention of a sentence that does not end. */
const AROUND = 200;
const STOPS = ['\n', '. ', '? ', '! ', '。'];

/** A short text with its marks. */
export function wholeOf(words: string, { verdict, findings }: Verdict): Excerpt {
  return { verdict, words, findings: findings.map(({ words: _, ...mark }) => mark) };
}

/** The marked sentences of a long text, one a line, in its order; those that name a State before those that point at one. */
export function excerptOf(text: string, { verdict, findings }: Verdict): Excerpt {
  const sentences = sentencesWith(text, findings);
  const names = ({ marks }: Sentence) => marks.some(({ manner }) => manner !== 'indirect');
  const chosen = [...sentences.filter(names), ...sentences.filter((one) => !names(one))]
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a.from - b.from);
  let words = '';
  const marks: Mark[] = [];
  for (const { from, to, marks: own } of chosen) {
    if (words) words += '\n';
    const shift = words.length - from;
    marks.push(...own.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })));
    words += text.slice(from, to);
  }
  const more = sentences.length - chosen.length;
  return { verdict, words, findings: marks, ...(more > 0 ? { more } : {}) };
}

/** Two readings as one, the first's lines before the second's; a part without a mark is left out. */
export function together(first: Excerpt, second: Excerpt): Excerpt {
  const marked = [first, second].filter(({ findings }) => findings.length > 0);
  const [one, other] = marked;
  if (!one || !other) return one ?? second;
  const shift = one.words.length + 1;
  return {
    ...other,
    verdict: one.verdict === 'hold' ? 'hold' : other.verdict,
    words: `${one.words}\n${other.words}`,
    findings: [
      ...one.findings,
      ...other.findings.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
    ],
  };
}

interface Sentence {
  from: number;
  to: number;
  marks: Mark[];
}

function sentencesWith(text: string, findings: Verdict['findings']): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { words: _, ...mark } of findings) {
    const last = sentences.at(-1);
    if (last && mark.end <= last.to) {
      last.marks.push(mark);
      continue;
    }
    sentences.push({ ...spanAround(text, mark, last?.to ?? 0), marks: [mark] });
  }
  return sentences;
}

/** From the stop before a mention to the one after it, no further than is read at a glance; blanks at the ends are cut. */
function spanAround(text: string, { start, end }: Mark, after: number): { from: number; to: number } {
  const least = Math.min(start, Math.max(after, start - AROUND));
  const before = text.slice(least, start);
  const behind = text.slice(end, end + AROUND);
  const begins = Math.max(
    0,
    ...STOPS.map((stop) => before.lastIndexOf(stop) + (before.includes(stop) ? stop.length : 0)),
  );
  const ends = STOPS.map((stop) => ({ at: behind.indexOf(stop), stop })).filter(({ at }) => at >= 0);
  const first = ends.sort((a, b) => a.at - b.at)[0];
  const raw = first ? behind.slice(0, first.at + (first.stop === '\n' ? 0 : 1)) : behind;
  const lead = before.slice(begins);
  return {
    from: start - lead.trimStart().length,
    to: end + raw.trimEnd().length,
  };
}
