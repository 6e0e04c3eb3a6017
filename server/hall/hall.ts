import { DEADLINE_ACTOR } from '../../shared/dialogue/actor.ts';
import type { Stream } from '../../shared/dialogue/audience.ts';
import type { Screen } from '../../shared/dialogue/countryRule/desk.ts';
import { deadlinesIn } from '../../shared/dialogue/deadlines.ts';
import { type Dialogue, EMPTY_DIALOGUE } from '../../shared/dialogue/dialogue.ts';
import type { DialogueEvent } from '../../shared/dialogue/events.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';
import type { Instant, Milliseconds, PersonId } from '../../shared/dialogue/model.ts';
import { type Refusal, refuse } from '../../shared/dialogue/refusal.ts';
import { inOneGo } from '../../shared/dialogue/withKey.ts';
import { screen as countryScreener } from '../../shared/screening/screen.ts';
import type { Answer, Order, Refused } from '../../shared/wire/names.ts';
import type { Clock } from '../clock.ts';
import { eventsAfter, type Head, type Journal, JournalFull, PAGE } from '../journal/journal.ts';
import type { Keys } from '../journal/seal.ts';
import type { Meter } from '../metrics.ts';
import { digestOf, draft, firstAnswer, inWords, SYSTEM_ACTORS, type Waiting } from './draft.ts';
import { fromStore } from './minutes.ts';
import { refusedLately } from './refused.ts';
import { openStreams, type Streams } from './streams.ts';

/**
 * One live dialogue: commands of one turn of the event loop are decided in order, written in one transaction, and only
 * then shown and answered. State and screens are fed from the journal alone.
 */
export interface Hall {
  readonly id: string;
  dialogue(): Dialogue;
  /** Where both chains stand, with all that the dialogue holds. */
  head(): Head;
  readonly streams: Streams;
  /** Decides and records an order once, however often it comes; answers when it is on record or refused. */
  submit(person: PersonId, order: Order): Promise<Answer>;
  /** Refuses an order undecided; one that was submitted before is answered as it was, or will be. */
  decline(person: PersonId, order: Order, refusal: Refusal): Promise<Answer>;
  /** Tells which streams have news, after the commit; returns how to stop listening. */
  onNews(listener: (streams: ReadonlySet<Stream>) => void): () => void;
  /** True from the moment an order has come until all that have come are answered. */
  isAtWork(): boolean;
  /** Reads the whole journal again, between two batches: what was erased meanwhile is gone from state and streams. */
  readAnew(): Promise<void>;
  /** False after a write that failed, until the next one succeeds. */
  healthy(): boolean;
  /** Waits for what is under way and lets go of the journal. */
  close(): Promise<void>;
}

export interface HallParts {
  journal: Journal;
  keys: Keys;
  clock: Clock;
  newId: () => string;
  /** The country screener, unless a rehearsal brings its own. */
  screen?: Screen;
  /** Told of faults, never of contents. */
  onFault: (error: unknown) => void;
  /** Counts, where somebody looks at figures. */
  meter?: Meter;
}

/** A deadline that could not be recorded is reported again after this long, and not at once for ever. */
const TRY_AGAIN: Milliseconds = 1_000;

/** Opens a dialogue from its journal. */
export async function openHall({
  journal,
  keys,
  clock,
  newId,
  screen = countryScreener,
  onFault,
  meter,
}: HallParts): Promise<Hall> {
  const id = journal.dialogue;
  let dialogue: Dialogue = EMPTY_DIALOGUE;
  let head: Head = await journal.head();
  let position = 0;
  let latest: Instant = 0;
  /** False once an event newer than this server has been met: it then only reads. */
  let decides = true;
  const streams = openStreams();
  let queue: Waiting[] = [];
  const underWay = new Map<string, Promise<Answer>>();
  const refused = refusedLately();
  let work: Promise<void> | undefined;
  let disarm = () => {};
  let closed = false;
  let healthy = true;
  const listeners = new Set<(streams: ReadonlySet<Stream>) => void>();
  const parts = { journal, refused, keys, newId, screen, onFault };

  /** The one road to state and to screens. */
  async function catchUp(): Promise<void> {
    const news = new Set<Stream>();
    for (;;) {
      const page = await journal.read(position, PAGE);
      const go = inOneGo();
      for (const stored of page) {
        const event = fromStore(stored, id, keys);
        if (!event) decides = false;
        if (!decides || !event) continue;
        dialogue = go(() => evolve(dialogue, event));
        position = stored.position;
        latest = Math.max(latest, event.at);
        for (const stream of streams.add(event)) news.add(stream);
      }
      if (page.length < PAGE || !decides) break;
    }
    head = await journal.head();
    // Events are never older than those before them; a clock behind them would give everybody time that has passed.
    clock.notBefore(latest);
    if (news.size > 0) for (const listener of listeners) listener(news);
    arm();
  }

  function arm(): void {
    disarm();
    const [first] = deadlinesIn(dialogue);
    if (!first || closed || !decides) return;
    const due = healthy ? first.at : Math.max(first.at, clock.now() + TRY_AGAIN);
    disarm = clock.ring(due, () => {
      const order = { id: first.id, command: { type: 'deadlineReached', deadline: first.id } as const };
      submit(DEADLINE_ACTOR.person, order).catch(onFault);
    });
  }

  /** What came on record is the same as before, so nobody is told of news. */
  async function readAgain(): Promise<void> {
    const events: DialogueEvent[] = [];
    for await (const stored of eventsAfter(journal, 0)) {
      const event = stored.position > position ? undefined : fromStore(stored, id, keys);
      if (!event) break;
      events.push(event);
    }
    dialogue = inOneGo()(() => events.reduce(evolve, EMPTY_DIALOGUE));
    streams.refill(events);
  }

  async function readAnew(): Promise<void> {
    while (work) await work;
    if (closed) return;
    const reading = readAgain();
    // Orders that come meanwhile wait for it as for a batch.
    work = reading.catch(() => {}).then(meet);
    await reading;
  }

  async function meet(): Promise<void> {
    while (queue.length > 0) {
      const orders = queue;
      queue = [];
      const began = performance.now();
      try {
        await hold(orders);
      } catch (error) {
        healthy = false;
        onFault(error);
        await answerAfter(error, orders);
      }
      meter?.batch((performance.now() - began) / 1_000);
    }
    // Here and not a moment later: an order that comes after the last look starts work of its own.
    work = undefined;
  }

  /** One batch. If another node was faster, the orders are decided again on what it wrote. */
  async function hold(orders: readonly Waiting[]): Promise<void> {
    const standing = { dialogue, head, latest, now: clock.now(), decides };
    const { batch, accepted, settled } = await draft(orders, standing, parts);
    if (batch.acts.length > 0) {
      const appended = await journal.append(batch);
      if (!appended.ok) {
        await catchUp();
        return hold(orders);
      }
      healthy = true;
      await catchUp();
    }
    for (const { waiting, answer } of accepted) waiting.answer(answer);
    for (const { waiting, answer } of settled)
      waiting.answer('refused' in answer ? refusedNow(waiting, answer) : answer);
  }

  /** After a failed write the journal alone says what stands: an order that did reach it is answered as done. */
  async function answerAfter(error: unknown, orders: readonly Waiting[]): Promise<void> {
    const refusal = inWords(refuse(error instanceof JournalFull ? 'diskIsFull' : 'notRecorded'));
    const readable = await catchUp().then(
      () => true,
      (fault) => {
        onFault(fault);
        arm();
        return false;
      },
    );
    for (const waiting of orders) {
      // What cannot be read may have been written: such an order is refused now, and not for good.
      const known = await firstAnswer({ journal, refused }, waiting).catch(() => refusal);
      waiting.answer(known ?? (readable ? refusedNow(waiting, refusal) : refusal));
    }
  }

  function submit(person: PersonId, order: Order): Promise<Answer> {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const waiting = { person, order, digest: digestOf(order), answer: resolve };
    const key = keyOf(waiting);
    if (!underWay.has(key)) {
      underWay.set(key, promise);
      void promise.then((answer) => {
        underWay.delete(key);
        meter?.answered(answer);
      });
    }
    queue.push(waiting);
    work ??= new Promise<void>((done) => setImmediate(done)).then(meet);
    return promise;
  }

  async function decline(person: PersonId, order: Order, refusal: Refusal): Promise<Answer> {
    const waiting = { person, order, digest: digestOf(order), answer: () => {} };
    const first = underWay.get(keyOf(waiting)) ?? (await firstAnswer({ journal, refused }, waiting));
    return first ?? refusedNow(waiting, inWords(refusal));
  }

  function refusedNow(waiting: Waiting, answer: Refused): Refused {
    // A deadline comes again under its own id, until it has taken effect.
    if (!SYSTEM_ACTORS.some(({ person }) => person === waiting.person)) refused.remember(waiting, answer);
    return answer;
  }

  await catchUp();
  return {
    id,
    dialogue: () => dialogue,
    head: () => head,
    streams,
    submit,
    decline,
    healthy: () => healthy && decides,
    readAnew,
    isAtWork: () => work !== undefined,
    onNews(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
      disarm();
      await work;
      await journal.close();
    },
  };
}

const keyOf = ({ person, order, digest }: Waiting) => JSON.stringify([person, order.id, digest]);
