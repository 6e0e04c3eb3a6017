import { useRef } from 'react';
import { LONGEST_INPUT } from '../../shared/dialogue/input.ts';
import { useLiveDay } from '../live/hooks.ts';
import type { NotedInput } from '../live/outbox.ts';
import { newId } from '../live/surroundings.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { liveWords, rapporteurWords as words } from '../words/en.ts';
import type { Tie } from './attachment.ts';
import { cleared, type Draft, type Line, noted } from './keptLine.ts';

type Parts = {
  change: (work: (line: Line) => Line) => void;
  refuse: (sentence: string) => void;
  /** Puts words that were not taken back into the line. */
  giveBack: (input: NotedInput) => void;
};

/** Notes what stands in the line; what is not taken stays in it, or comes back into it, with the reason. */
export function useNoting({ change, refuse, giveBack }: Parts) {
  const amend = useAmending({ change, refuse });
  const live = useLiveDay();
  const announce = useAnnounce();
  const send = async (input: NotedInput) => {
    change(noted);
    announce(words.noted(words.kinds[input.kind]));
    const answer = await live.act(`noteInput:${newId()}`, input);
    if (!('refused' in answer)) return;
    // From the outbox the words are given back on the desk; what never came into it goes back into the line.
    if (live.getState().outbox.dropped.some((one) => one.input?.words === input.words)) return;
    giveBack(input);
    refuse(answer.sentence);
  };
  return ({ text: typed, kind, amends }: Draft, tie: Tie | undefined) => {
    const text = typed.trim().replace(/\s+/gu, ' ');
    if (!text) return;
    if ([...text].length > LONGEST_INPUT) refuse(words.tooLong(LONGEST_INPUT));
    else if (amends) void amend({ text, kind, amends });
    else if (!tie) refuse(words.nothingToTieTo);
    else if (live.getState().phase === 'outdated') refuse(liveWords.outdated);
    else void send({ type: 'noteInput', ...tie, kind, words: text });
  };
}

/** Changes one's own input; it never waits for the line, for what it changes may have changed meanwhile [R3]. */
function useAmending({ change, refuse }: Omit<Parts, 'giveBack'>) {
  const live = useLiveDay();
  const isOut = useRef(false);
  return async ({ text, kind, amends }: Required<Pick<Draft, 'text' | 'kind' | 'amends'>>) => {
    if (isOut.current) return;
    isOut.current = true;
    const answer = await live.act(`amendInput:${amends.input}`, { type: 'amendInput', ...amends, kind, words: text });
    isOut.current = false;
    const ifHere = (work: (line: Line) => Line) => (line: Line) =>
      line.now.amends?.input === amends.input ? work(line) : line;
    if (!('refused' in answer)) return change(ifHere(cleared));
    // She has read why: the next try changes what stands on the record now.
    const { inputs } = live.getState().heard.dialogue.desks.rapporteurs;
    const version = inputs[amends.input]?.version ?? amends.version;
    change(ifHere((line) => ({ ...line, now: { ...line.now, amends: { ...amends, version } } })));
    refuse(answer.sentence);
  };
}
