import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { type Input, type InputId, type InputKind, LONGEST_INPUT } from '../../shared/dialogue/input.ts';
import { useDesks, useLiveDay, useRecord, useSelf } from '../live/hooks.ts';
import type { NotedInput } from '../live/outbox.ts';
import { newId } from '../live/surroundings.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { liveWords, rapporteurWords as words } from '../words/en.ts';
import { followed, holdOn, isSameTie, type Tie, tieOf } from './attachment.ts';
import { cleared, type Draft, keepLine, keptLine, type Line, loaded, noted } from './keptLine.ts';
import { PLAIN, readKind } from './kinds.ts';

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
  const live = useLiveDay();
  const record = useRecord();
  const { inputs } = useDesks().rapporteurs;
  const announce = useAnnounce();
  const { id: self } = useSelf();
  const field = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState(() => keptLine(live.slot));
  const [refusal, setRefusal] = useState<string>();
  const amending = useRef(false);
  const { now } = line;
  const tie = tieOf(record, now);
  useEffect(() => keepLine(live.slot, line), [live.slot, line]);
  const change = (work: (line: Line) => Line) => {
    setLine(work);
    setRefusal(undefined);
  };
  const write = (more: Partial<Draft>) => change((before) => ({ ...before, now: { ...before.now, ...more } }));
  const load = (draft: Draft) => {
    change((before) => loaded(before, draft));
    field.current?.focus();
  };
  const giveBack = ({ kind, words: text, type: _, ...to }: NotedInput) =>
    load({ text, kind, held: holdOn(record, to, false) });

  const amend = async ({ text, kind, amends }: Required<Pick<Draft, 'text' | 'kind' | 'amends'>>) => {
    if (amending.current) return;
    amending.current = true;
    const answer = await live.act(`amendInput:${amends.input}`, { type: 'amendInput', ...amends, kind, words: text });
    amending.current = false;
    const isHere = (before: Line) => before.now.amends?.input === amends.input;
    if (!('refused' in answer)) return change((before) => (isHere(before) ? cleared(before) : before));
    // She has read why; what stands on the record now is what the next try changes.
    const version = live.getState().heard.dialogue.desks.rapporteurs.inputs[amends.input]?.version ?? amends.version;
    change((before) =>
      isHere(before) ? { ...before, now: { ...before.now, amends: { ...amends, version } } } : before,
    );
    setRefusal(answer.sentence);
  };
  const send = async (input: NotedInput) => {
    change(noted);
    announce(words.noted(words.kinds[input.kind]));
    const answer = await live.act(`noteInput:${newId()}`, input);
    if (!('refused' in answer)) return;
    // What was refused later stands in the outbox with its words; what was never taken in comes back into the line.
    const isGivenBack = live.getState().outbox.dropped.some((one) => one.input?.words === input.words);
    if (isGivenBack) return;
    giveBack(input);
    setRefusal(answer.sentence);
  };
  const note = () => {
    const text = now.text.trim().replace(/\s+/gu, ' ');
    if (!text) return;
    if ([...text].length > LONGEST_INPUT) return setRefusal(words.tooLong(LONGEST_INPUT));
    if (now.amends) return void amend({ text, kind: now.kind, amends: now.amends });
    if (!tie) return setRefusal(words.nothingToTieTo);
    if (live.getState().phase === 'outdated') return setRefusal(liveWords.outdated);
    void send({ type: 'noteInput', ...tie, kind: now.kind, words: text });
  };

  return {
    field,
    now,
    tie,
    refusal,
    note,
    giveBack,
    isOwn: ({ person }: Input) => person === self,
    /** Does it follow the floor? */
    follows: !now.amends && isSameTie(tie, followed(record)),
    type: (after: string) => {
      const read = readKind(now.text, after);
      const text = read?.text ?? after;
      // What is begun on a turn stays with it, though the floor goes on meanwhile.
      const held = now.text === '' && text !== '' && tie && !now.amends ? holdOn(record, tie, false) : now.held;
      const isStillChosen = now.held && isSameTie(now.held.tie, tie);
      write({ text, ...(read && { kind: read.kind }), ...(held && !isStillChosen && { held }) });
    },
    setKind: (kind: InputKind) => {
      write({ kind });
      field.current?.focus();
    },
    forgetKind: () => write({ kind: PLAIN }),
    attach: (to: Tie) => {
      const held = holdOn(record, to, true);
      if (now.amends) load({ text: '', kind: PLAIN, held });
      else write({ held });
      field.current?.focus();
    },
    /** Lets the input that is being changed stand as it was, or goes back to the floor. */
    goBack: () => {
      if (now.amends) return change(cleared);
      const to = followed(record);
      change(({ now: { held: _, ...free }, former }) => ({
        now: to && free.text ? { ...free, held: holdOn(record, to, false) } : free,
        former,
      }));
    },
    amend: (input: InputId) => {
      const { words: text, kind, version } = inputs[input] ?? {};
      if (text === undefined || text === 'erased' || !kind || version === undefined) return;
      load({ text, kind, amends: { input, version } });
    },
    /** After the input that is being changed was withdrawn. */
    stop: () => change(cleared),
  };
}
