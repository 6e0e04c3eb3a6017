import { createContext, createElement, type ReactNode, useContext, useEffect, useReducer } from 'react';
import { useStore } from 'zustand';
import { type Actor, actorOf } from '../../shared/dialogue/actor.ts';
import type { Desks, TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Instant, Milliseconds, PersonId } from '../../shared/dialogue/model.ts';
import type { Person } from '../../shared/dialogue/participants.ts';
import { untilNextSecond } from '../parts/useTick.ts';
import type { ActAnswer, Live, LiveState } from './live.ts';
import type { Kept } from './outbox.ts';

/** How a console reads the day: React at the edge of the live store. */

const LiveContext = createContext<Live | null>(null);

export function LiveProvider({ live, children }: { live: Live; children: ReactNode }) {
  return createElement(LiveContext, { value: live }, children);
}

/** The live day itself, for what is neither state nor an act; throws outside a `LiveProvider`. */
export function useLiveDay(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('A console stands inside a LiveProvider.');
  return live;
}

/** A part of the live state; renders again when that part has changed. */
export function useLive<Part>(select: (state: LiveState) => Part): Part {
  return useStore(useLiveDay(), select);
}

/** What everyone may see. */
export function useRecord(): TheRecord {
  return useLive(({ heard }) => heard.dialogue.record);
}

/** What the desks of this person know beyond the record. */
export function useDesks(): Desks {
  return useLive(({ heard }) => heard.dialogue.desks);
}

export interface Self {
  id: PersonId;
  /** Undefined until the person's own desk was heard. */
  person: Person | undefined;
  actor: Actor | undefined;
}

/** Who this console belongs to, and in what quality she acts now. */
export function useSelf(): Self {
  const id = useLive(({ hello }) => hello?.person ?? '');
  const person = useLive(({ heard }) => heard.dialogue.desks.persons[id]?.self);
  const record = useRecord();
  return { id, person, actor: person && actorOf(record, id, person) };
}

/**
 * The server's time, read again at each of its seconds, or at each second counted from `alignedTo` (the end of a
 * turn), while the page is visible.
 */
export function useNow(alignedTo: Instant = 0): Instant {
  const { now } = useLiveDay();
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      timer = setTimeout(step, untilNextSecond(now(), alignedTo) satisfies Milliseconds);
    };
    const step = () => {
      tick();
      wait();
    };
    document.addEventListener('visibilitychange', step);
    wait();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', step);
    };
  }, [now, alignedTo]);
  return now();
}

export interface Acting {
  send: (command: Command, of?: string) => Promise<ActAnswer>;
  onItsWay: boolean;
  /** It waits for the line in the outbox. */
  kept: Kept | undefined;
  /** Why the last try was refused, in one sentence. */
  refusal: string | undefined;
}

/** One act on the screen, by its key: send it, see it on its way, read why it was refused. */
export function useAct(key: string): Acting {
  const live = useLiveDay();
  const kept = useLive(({ outbox }) => outbox.kept.findLast((one) => one.key === key));
  const isLive = useLive(({ phase }) => phase === 'live');
  const onItsWay = useLive(({ onTheirWay }) => onTheirWay[key] === true) || (isLive && kept !== undefined);
  const refusal = useLive(({ refusals }) => refusals[key]);
  return { send: (command, of) => live.act(key, command, of), onItsWay, kept: isLive ? undefined : kept, refusal };
}
