import { createStore } from 'zustand/vanilla';
import { notSent } from '../../../client/live/acts.ts';
import type { ActAnswer, Live, LiveState } from '../../../client/live/live.ts';
import { hasRead, keep, mayWait, takeBack } from '../../../client/live/outbox.ts';
import { initialState } from '../../../client/live/state.ts';
import { actorOf } from '../../../shared/dialogue/actor.ts';
import { desksOf, sliceOf } from '../../../shared/dialogue/audience.ts';
import { convening, type Setup } from '../../../shared/dialogue/convening.ts';
import { authorFor, screeningFor } from '../../../shared/dialogue/countryRule/author.ts';
import { CAPTIONS_ACTOR } from '../../../shared/dialogue/countryRule/prompts.ts';
import { decide } from '../../../shared/dialogue/decide.ts';
import { type Desks, type Dialogue, EMPTY_DIALOGUE } from '../../../shared/dialogue/dialogue.ts';
import type { Command, DialogueEvent } from '../../../shared/dialogue/events.ts';
import { evolve } from '../../../shared/dialogue/evolve.ts';
import type { Instant, PersonId } from '../../../shared/dialogue/model.ts';
import { isRefusal, sentenceOf } from '../../../shared/dialogue/refusal.ts';
import { screen } from '../../../shared/screening/screen.ts';
import type { Answer, Signal, SignalCount } from '../../../shared/wire/names.ts';

/** A hall in one hand: real decisions on real events, a clock turned by the test, consoles that hear at once or later. */

export interface Hall {
  dialogue: Dialogue;
  at: Instant;
  /** Someone acts somewhere else; throws what was refused. */
  act: (person: PersonId, command: Command) => void;
  /** The captions have heard a mention; throws what was refused. */
  hears: (mention: Extract<Command, { type: 'raisePrompt' }>) => void;
  /** The console of a person. */
  consoleOf: (person: PersonId) => Console;
  /** Turns the clock. */
  pass: (milliseconds: number) => void;
}

export interface Console {
  live: Live;
  /** Every command sent, with the act's key. */
  sent: { key: string; command: Command }[];
  /** "Slower, please" and "I cannot hear", as they were pressed. */
  signalled: Signal[];
  /** Texts that were looked at while they were written. */
  looked: string[];
  /** Lines of the caption desk. */
  captioned: { seq: number; text: string }[];
  /** A line of captions comes. */
  hears: (text: string) => void;
  /** Holds back what is said to this console, and what it sends, until it is released. */
  hold: () => void;
  release: () => void;
  goOffline: () => void;
  comeBack: () => void;
  heads: (room: number, online: number) => void;
  signals: (count: SignalCount) => void;
  connected: (persons: readonly PersonId[]) => void;
}

/** A hall in which the dialogue has been convened at an instant. */
export function openHall(setup: Setup, at: Instant): Hall {
  let ids = 0;
  const hears = new Set<() => void>();
  const hall: Hall = {
    dialogue: EMPTY_DIALOGUE,
    at,
    act: (person, command) => {
      const answer = order(hall, person, command, () => `one-off-${++ids}`);
      if ('refused' in answer) throw new Error(answer.sentence);
      for (const hear of hears) hear();
    },
    hears: (mention) => {
      const context = { actor: CAPTIONS_ACTOR, at: hall.at, newId: () => `prompt-${++ids}`, screen };
      const events = decide(hall.dialogue, mention, context);
      if (isRefusal(events)) throw new Error(sentenceOf(events));
      fold(hall, events);
      for (const hear of hears) hear();
    },
    consoleOf: (person) =>
      openConsole(hall, person, (command) => order(hall, person, command, () => `one-off-${++ids}`), hears),
    pass: (milliseconds) => {
      hall.at += milliseconds;
    },
  };
  fold(hall, convening(setup, at));
  return hall;
}

function fold(hall: Hall, events: readonly DialogueEvent[]): void {
  for (const event of events) hall.dialogue = evolve(hall.dialogue, event);
}

function order(hall: Hall, id: PersonId, command: Command, newId: () => string): Answer {
  const { record, desks } = hall.dialogue;
  const actor = actorOf(record, id, desks.officers.persons[id]!);
  const events = decide(hall.dialogue, command, { actor, at: hall.at, newId, screen });
  if (isRefusal(events)) return { refused: events.refused, sentence: sentenceOf(events), details: events.details };
  fold(hall, events);
  return { done: true, record: hall.dialogue.record.number };
}

/** What the person's console may know: the record and her own desks. */
function seenBy(dialogue: Dialogue, id: PersonId): Dialogue {
  const { record, desks: all } = dialogue;
  let desks: Desks = EMPTY_DIALOGUE.desks;
  for (const stream of desksOf(id, all.officers.persons[id]!)) {
    const slice = sliceOf(dialogue, stream);
    const [kind, key = ''] = stream.split(':');
    if (kind === 'delegation') desks = { ...desks, delegations: { [key]: slice as never } };
    else if (kind === 'person') desks = { ...desks, persons: { [key]: slice as never } };
    else desks = { ...desks, [stream]: slice };
  }
  return { record, desks };
}

function openConsole(
  hall: Hall,
  person: PersonId,
  send: (command: Command) => Answer,
  hears: Set<() => void>,
): Console {
  const store = createStore<LiveState>(() => ({
    ...initialState([]),
    phase: 'live',
    asOf: hall.at,
    hello: {
      person,
      dialogue: hall.dialogue.record.id,
      heads: { record: 0, desks: {} },
      fetchRecord: false,
      now: hall.at,
    },
    heard: { dialogue: seenBy(hall.dialogue, person), desks: {}, waiting: [] },
    heads: { room: 97, online: 74, displays: 2 },
  }));
  let held: (() => void)[] | undefined;
  const soon = (work: () => void) => (held ? void held.push(work) : work());
  const listen = () =>
    soon(() => store.setState({ heard: { dialogue: seenBy(hall.dialogue, person), desks: {}, waiting: [] } }));
  hears.add(listen);
  const sent: Console['sent'] = [];
  const signalled: Console['signalled'] = [];
  const looked: Console['looked'] = [];
  const captioned: Console['captioned'] = [];
  let lines = 0;
  const mark = (key: string, onItsWay: boolean) => {
    const { [key]: _, ...others } = store.getState().onTheirWay;
    store.setState({ onTheirWay: onItsWay ? { ...others, [key]: true } : others });
  };
  const refused = (key: string, sentence: string | undefined) => {
    const { [key]: _, ...others } = store.getState().refusals;
    store.setState({ refusals: sentence === undefined ? others : { ...others, [key]: sentence } });
  };
  const act = (key: string, command: Command): Promise<ActAnswer> => {
    if (store.getState().onTheirWay[key]) return new Promise(() => {});
    if (store.getState().phase === 'offline' && mayWait(command)) {
      const one = { id: key, key, command, pressed: { wall: hall.at }, shown: true as const };
      store.setState(({ outbox }) => ({ outbox: keep(outbox, one) }));
      return Promise.resolve({ kept: key });
    }
    sent.push({ key, command });
    refused(key, undefined);
    mark(key, true);
    const { promise, resolve } = Promise.withResolvers<ActAnswer>();
    soon(() => {
      const answer = send(command);
      for (const hear of hears) hear();
      mark(key, false);
      if ('refused' in answer) refused(key, answer.sentence);
      resolve(answer);
    });
    return promise;
  };
  return {
    live: {
      ...store,
      dialogue: hall.dialogue.record.id,
      slot: 'slot0001',
      now: () => hall.at,
      act,
      look: async (text, channel) => {
        looked.push(text);
        if (store.getState().phase !== 'live') return notSent('offline');
        const { organization } = hall.dialogue.desks.officers.persons[person] ?? {};
        return screen(text, screeningFor(hall.dialogue, authorFor(hall.dialogue, organization), channel));
      },
      captions: (on) => store.setState({ captions: on ? store.getState().captions : [] }),
      captionLine: async (seq, text) => {
        captioned.push({ seq, text });
        return { taken: true };
      },
      signal: async (kind) => {
        signalled.push(kind);
        return { heard: true };
      },
      outbox: {
        takeBack: (id) => store.setState(({ outbox }) => ({ outbox: takeBack(outbox, id) })),
        hasRead: (id) => store.setState(({ outbox }) => ({ outbox: hasRead(outbox, id) })),
      },
      close: () => {},
    },
    sent,
    signalled,
    looked,
    captioned,
    hears: (text) => {
      const line = { seq: ++lines, text, at: hall.at };
      store.setState(({ captions }) => ({ captions: [...captions, line].slice(-3) }));
    },
    hold: () => {
      held = [];
    },
    release: () => {
      const work = held ?? [];
      held = undefined;
      for (const one of work) one();
    },
    goOffline: () => store.setState({ phase: 'offline', offlineSince: hall.at }),
    comeBack: () => store.setState({ phase: 'live', offlineSince: null }),
    signals: (signals) => store.setState({ signals }),
    heads: (room, online) => store.setState({ heads: { room, online, displays: 2 } }),
    connected: (connected) => store.setState({ connected }),
  };
}
