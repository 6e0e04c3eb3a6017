import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { Input, InputId, InputKind } from '../../shared/dialogue/input.ts';
import { useDesks, useLiveDay, useRecord, useSelf } from '../live/hooks.ts';
import type { NotedInput } from '../live/outbox.ts';
import { followed, holdOn, isSameTie, type Tie, tieOf } from './attachment.ts';
import { cleared, type Draft, keepLine, keptLine, type Line, loaded } from './keptLine.ts';
import { PLAIN, readKind } from './kinds.ts';
import { useNoting } from './useNoting.ts';

export type LineOfInput = ReturnType<typeof useLine>;

/** The one line of the desk, which every part of it can attach or fill. */
export const LineContext = createContext<LineOfInput | null>(null);

export function useTheLine(): LineOfInput {
  const line = useContext(LineContext);
  if (!line) throw new Error('A part of the desk stands around the line.');
  return line;
}

/** The line to type in: what stands in it, what it is attached to, and how it is noted. Nothing typed is lost. */
export function useLine() {
  const { slot } = useLiveDay();
  const record = useRecord();
  const { inputs } = useDesks().rapporteurs;
  const { id: self } = useSelf();
  const field = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState(() => keptLine(slot));
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => keepLine(slot, line), [slot, line]);
  const { now } = line;
  const tie = tieOf(record, now);
  const change = (work: (line: Line) => Line) => {
    setLine(work);
    setRefusal(undefined);
  };
  const write = (more: Partial<Draft>) => change((before) => ({ ...before, now: { ...before.now, ...more } }));
  const focus = () => field.current?.focus();
  const load = (draft: Draft) => {
    change((before) => loaded(before, draft));
    focus();
  };
  const giveBack = ({ kind, words: text, type: _, ...to }: NotedInput) =>
    load({ text, kind, held: holdOn(record, to, false) });
  const note = useNoting({ change, refuse: setRefusal, giveBack });
  return {
    field,
    now,
    tie,
    refusal,
    giveBack,
    note: () => note(now, tie),
    isOwn: ({ person }: Input) => person === self,
    /** Does it follow the floor? */
    follows: !now.amends && isSameTie(tie, followed(record)),
    type: (after: string) => {
      const { text, ...kind } = readKind(now.text, after) ?? { text: after };
      write({ text, ...kind, ...heldWhileTyping(now, text, tie && holdOn(record, tie, false)) });
    },
    setKind: (kind: InputKind) => {
      write({ kind });
      focus();
    },
    forgetKind: () => write({ kind: PLAIN }),
    attach: (to: Tie) => {
      const held = holdOn(record, to, true);
      if (now.amends) load({ text: '', kind: PLAIN, held });
      else write({ held });
      focus();
    },
    /** Lets the input that is being changed stand as it was; else goes back to the floor, with the words. */
    goBack: () => {
      const to = followed(record);
      if (now.amends) change(cleared);
      else
        change(({ now: { held: _, ...free }, former }) => ({
          now: freed(free, to && holdOn(record, to, false)),
          former,
        }));
      focus();
    },
    amend: (input: InputId) => {
      const known = inputs[input];
      if (known && known.words !== 'erased')
        load({ text: known.words, kind: known.kind, amends: { input, version: known.version } });
    },
    /** The input that is being changed was withdrawn. */
    stop: () => {
      change(cleared);
      focus();
    },
  };
}

/** What is begun on a turn stays with it, though the floor goes on meanwhile. */
function heldWhileTyping(now: Draft, text: string, here: Draft['held']): Pick<Draft, 'held'> {
  const begins = now.text === '' && text !== '' && !now.amends;
  const isChosen = now.held && here && isSameTie(now.held.tie, here.tie);
  return begins && here && !isChosen ? { held: here } : {};
}

/** Words that go back to the floor stay with whoever has it now. */
function freed(draft: Draft, here: Draft['held']): Draft {
  return draft.text && here ? { ...draft, held: here } : draft;
}
