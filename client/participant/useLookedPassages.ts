import { useEffect, useMemo, useRef, useState } from 'react';
import { type Excerpt, excerptOf } from '../../shared/dialogue/countryRule/excerpt.ts';
import type { Looked } from '../../shared/wire/names.ts';
import { RESTS } from '../desk/useLooked.ts';
import { useLive, useLiveDay } from '../live/hooks.ts';
import { type Passage, type Piece, passageAround, piecesOf } from './passages.ts';
import type { Told } from './SubjectRule.tsx';

/** What was found in each piece, by its words. */
type Known = ReadonlyMap<string, Excerpt>;

export interface SeenPassages extends Told {
  /** Marked sentences elsewhere in the text. */
  more: number;
}

/**
 * As `useLooked` for a text of any length [C9]: whatever has changed is looked at with what stands around it, one
 * question after the other, and what is known of the rest stands. It tells the marked sentences where she wrote last.
 */
export function useLookedPassages(text: string): SeenPassages | undefined {
  const live = useLiveDay();
  const up = useLive(({ phase }) => phase === 'live');
  const pieces = useMemo(() => piecesOf(text), [text]);
  const latest = useRef(pieces);
  latest.current = pieces;
  const [known, setKnown] = useState<Known>(new Map());
  const [again, setAgain] = useState(0);
  const wrote = useRef('');
  const told = useRef<SeenPassages>(undefined);
  const first = pieces.findIndex((piece) => !known.has(piece.text));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again where it was asked too soon
  useEffect(() => {
    if (!up || first < 0) return;
    let gone = false;
    const look = async () => {
      const passage = passageAround(pieces, first, ({ text }) => known.has(text));
      const looked = await live.look(wordsOf(text, pieces, passage), 'written');
      if (!('refused' in looked)) {
        wrote.current = pieces[first]?.text ?? '';
        setKnown((before) => withPassage(before, latest.current, pieces, passage, looked));
      } else if (looked.refused === 'tooFast' && !gone) setAgain((count) => count + 1);
    };
    const timer = setTimeout(() => void look(), RESTS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [pieces, known, first, up, live, again]);
  const seen = tellingOf(pieces, known, wrote.current);
  if (seen || first < 0) told.current = seen;
  return told.current;
}

/** A passage as it stands in the text, blank lines and all. */
function wordsOf(text: string, pieces: readonly Piece[], { from, to }: Passage): string {
  const last = pieces[to - 1];
  return text.slice(pieces[from]?.start, last && last.start + last.text.length);
}

/** With what was found in each piece of a passage; what no longer stands in the text is forgotten. */
function withPassage(
  before: Known,
  latest: readonly Piece[],
  pieces: readonly Piece[],
  { from, to }: Passage,
  { findings }: Looked,
): Known {
  const origin = pieces[from]?.start ?? 0;
  const known = new Map(before);
  for (const { start, text } of pieces.slice(from, to)) {
    const offset = start - origin;
    const own = findings
      .filter((one) => one.start >= offset && one.end <= offset + text.length)
      .map((one) => ({ ...one, start: one.start - offset, end: one.end - offset }));
    const verdict = own.some(({ manner }) => manner !== 'indirect') ? 'hold' : own.length > 0 ? 'caution' : 'clear';
    known.set(text, excerptOf(text, { verdict, findings: own }));
  }
  const stands = new Set(latest.map(({ text }) => text));
  return new Map([...known].filter(([text]) => stands.has(text)));
}

/** The marked sentences of the piece she wrote last, or of the first that names a State, or points at one. */
function tellingOf(pieces: readonly Piece[], known: Known, wrote: string): SeenPassages | undefined {
  const marked = pieces.flatMap(({ text }) => {
    const excerpt = known.get(text);
    return excerpt && excerpt.findings.length > 0 ? [{ text, excerpt }] : [];
  });
  const shown =
    marked.find(({ text }) => text === wrote) ?? marked.find(({ excerpt }) => excerpt.verdict === 'hold') ?? marked[0];
  if (!shown) return undefined;
  const { words, verdict, findings, more = 0 } = shown.excerpt;
  const all = marked.reduce((sum, { excerpt }) => sum + sentencesOf(excerpt), 0);
  return { text: words, looked: { verdict, findings }, more: all - sentencesOf(shown.excerpt) + more };
}

const sentencesOf = ({ words, more = 0 }: Excerpt) => words.split('\n').length + more;
