import { type Actor, actorOf, DEADLINE_ACTOR } from '../../shared/dialogue/actor.ts';
import { DOOR_ACTOR } from '../../shared/dialogue/attendance.ts';
import type { Stream } from '../../shared/dialogue/audience.ts';
import { decide } from '../../shared/dialogue/decide.ts';
import { type Dialogue, EMPTY_DIALOGUE } from '../../shared/dialogue/dialogue.ts';
import type { Command, DialogueEvent } from '../../shared/dialogue/events.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';
import type { Instant, Milliseconds, PersonId } from '../../shared/dialogue/model.ts';
import { isRefusal, type Refusal, refuse, sentenceOf } from '../../shared/dialogue/refusal.ts';
import { deadlinesOf } from '../../shared/dialogue/speakersList.ts';
import type { Answer, Order, Receipt, Refused } from '../../shared/wire/names.ts';
import type { Clock } from '../clock.ts';
import { sha256 } from '../journal/chain.ts';
import { type Batch, type Head, type Journal, JournalFull, PAGE } from '../journal/journal.ts';
import type { Keys } from '../journal/seal.ts';
import { fromStore, headAfter, toStore } from './minutes.ts';
import { openStreams, type Streams } from './streams.ts';

/**
 * One live dialogue: commands of one turn of the event loop are decided in order, written in one transaction, and only
 * then shown and answered. State and screens are fed from the journal alone.
 */
export interface Hall {
  readonly id: string;
  dialogue(): Dialogue;
  readonly streams: Streams;
  /** Decides and records an order once, however often it comes; answers when it is on record or refused. */
  submit(person: PersonId, order: Order): Promise<Answer>;
  /** The answer of an order that was submitted before, even if it is still to come; undefined if it never was accepted. */
  answered(person: PersonId, order: Order): Promise<Answer | undefined>;
  /** Tells which streams have news, after the commit; returns how to stop listening. */
  onNews(listener: (streams: ReadonlySet<Stream>) => void): () => void;
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
  /** Told of faults, never of contents. */
  onFault: (error: unknown) => void;
}

interface Waiting {
  person: PersonId;
  order: Order;
  digest: string;
  answer: (answer: Answer) => void;
}
/** An accepted order with the answer it will get once it is on record. */
interface Accepted {
  waiting: Waiting;
  answer: Answer;
}
interface Draft {
  batch: Batch;
  accepted: Accepted[];
  /** Orders that get an answer whether or not the batch is written: refused ones and retries. */
  settled: Accepted[];
}

/** A deadline that could not be recorded is reported again after this long, and not at once for ever. */
const TRY_AGAIN: Milliseconds = 1_000;

/** Opens a dialogue from its journal. */
export async function openHall({ journal, keys, clock, newId, onFault }: HallParts): Promise<Hall> {
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
  let work: Promise<void> | undefined;
  let disarm = () => {};
  let closed = false;
  let healthy = true;
  const listeners = new Set<(streams: ReadonlySet<Stream>) => void>();

  /** The one road to state and to screens. */
  async function catchUp(): Promise<void> {
    const news = new Set<Stream>();
    for (;;) {
      const page = await journal.read(position, PAGE);
      for (const stored of page) {
        const event = fromStore(stored, id, keys);
        if (!event) decides = false;
        if (!decides || !event) continue;
        dialogue = evolve(dialogue, event);
        position = stored.position;
        latest = Math.max(latest, event.at);
        for (const stream of streams.add(event)) news.add(stream);
      }
      if (page.length < PAGE || !decides) break;
    }
    head = await journal.head();
    if (news.size > 0) for (const listener of listeners) listener(news);
    arm();
  }

  function arm(): void {
    disarm();
    const [first] = deadlinesOf(dialogue.record);
    if (!first || closed || !decides) return;
    const due = healthy ? first.at : Math.max(first.at, clock.now() + TRY_AGAIN);
    disarm = clock.ring(due, () => {
      const order = { id: first.id, command: { type: 'deadlineReached', deadline: first.id } as const };
      submit(DEADLINE_ACTOR.person, order).catch(onFault);
    });
  }

  function actorFor(state: Dialogue, person: PersonId): Actor | undefined {
    const system = SYSTEM_ACTORS.find((one) => one.person === person);
    if (system) return system;
    const known = state.desks.officers.persons[person];
    return known ? actorOf(state.record, person, known) : undefined;
  }

  /** A deadline is dated at its time, everything else now; no event is older than the one before it. */
  function dateOf(command: Command, now: Instant, after: Instant): Instant {
    const due =
      command.type === 'deadlineReached'
        ? deadlinesOf(dialogue.record).find((deadline) => deadline.id === command.deadline)?.at
        : undefined;
    return Math.max(after, Math.min(due ?? now, now));
  }

  async function draft(orders: readonly Waiting[]): Promise<Draft> {
    const now = clock.now();
    const accepted: Accepted[] = [];
    const settled: Accepted[] = [];
    const events: DialogueEvent[] = [];
    const bodies: Batch['events'][number][] = [];
    const acts: Batch['acts'][number][] = [];
    let state = dialogue;
    let links = head;
    let at = latest;
    for (const waiting of orders) {
      const first = await firstAnswer(waiting, accepted);
      if (first) {
        (accepted.some(({ answer }) => answer === first) ? accepted : settled).push({ waiting, answer: first });
        continue;
      }
      const { person, order, digest } = waiting;
      const actor = actorFor(state, person);
      at = dateOf(order.command, now, at);
      const decided = !decides
        ? refuse('readingOnly')
        : actor
          ? decide(state, order.command, { actor, at, newId })
          : refuse('unknownPerson');
      if (isRefusal(decided)) {
        settled.push({ waiting, answer: inWords(decided) });
        continue;
      }
      const stored = decided.map((event) => toStore(event, id, keys));
      const before = links;
      state = decided.reduce(evolve, state);
      links = headAfter(links, stored);
      const answer: Answer = { done: true, record: links.recordNumber, ...receiptOf(decided, before, stored) };
      acts.push({
        person,
        command: order.id,
        digest,
        answer: JSON.stringify(answer),
        firstPosition: stored.length ? head.position + events.length + 1 : null,
      });
      events.push(...decided);
      bodies.push(...stored);
      accepted.push({ waiting, answer });
    }
    return { batch: { expectedHead: head.position, events: bodies, acts }, accepted, settled };
  }

  /** The answer an order has had before, in this batch or on record; the same id with another body is refused. */
  async function firstAnswer(
    { person, order, digest }: Waiting,
    accepted: readonly Accepted[],
  ): Promise<Answer | undefined> {
    const beside = accepted.find(({ waiting }) => waiting.person === person && waiting.order.id === order.id);
    if (beside) return beside.waiting.digest === digest ? beside.answer : inWords(refuse('sameIdOtherBody'));
    const act = await journal.act(person, order.id);
    if (!act) return undefined;
    return act.digest === digest ? (JSON.parse(act.answer) as Answer) : inWords(refuse('sameIdOtherBody'));
  }

  /** What a delegate keeps of an inscription: the record's number, its time and its hash. */
  function receiptOf(events: readonly DialogueEvent[], before: Head, stored: Batch['events']): { receipt?: Receipt } {
    const index = events.findIndex(({ type }) => type === 'floorRequested');
    const event = events[index];
    if (!event) return {};
    const { recordNumber, recordChain } = headAfter(before, stored.slice(0, index + 1));
    return { receipt: { dialogue: id, number: recordNumber, at: event.at, hash: recordChain } };
  }

  async function meet(): Promise<void> {
    while (queue.length > 0) {
      const orders = queue;
      queue = [];
      try {
        await hold(orders);
      } catch (error) {
        healthy = false;
        onFault(error);
        await answerAfter(error, orders);
      }
    }
    // Here and not a moment later: an order that comes after the last look starts work of its own.
    work = undefined;
  }

  /** One batch. If another node was faster, the orders are decided again on what it wrote. */
  async function hold(orders: readonly Waiting[]): Promise<void> {
    const { batch, accepted, settled } = await draft(orders);
    if (batch.acts.length > 0) {
      const appended = await journal.append(batch);
      if (!appended.ok) {
        await catchUp();
        return hold(orders);
      }
      healthy = true;
      await catchUp();
    }
    for (const { waiting, answer } of [...accepted, ...settled]) waiting.answer(answer);
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
    for (const waiting of orders)
      waiting.answer((readable && (await firstAnswer(waiting, []).catch(() => undefined))) || refusal);
  }

  function submit(person: PersonId, order: Order): Promise<Answer> {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const waiting = { person, order, digest: digestOf(order), answer: resolve };
    const key = keyOf(waiting);
    if (!underWay.has(key)) {
      underWay.set(key, promise);
      void promise.then(() => underWay.delete(key));
    }
    queue.push(waiting);
    work ??= new Promise<void>((done) => setImmediate(done)).then(meet);
    return promise;
  }

  async function answered(person: PersonId, order: Order): Promise<Answer | undefined> {
    const waiting = { person, order, digest: digestOf(order), answer: () => {} };
    return underWay.get(keyOf(waiting)) ?? firstAnswer(waiting, []);
  }

  await catchUp();
  return {
    id,
    dialogue: () => dialogue,
    streams,
    submit,
    answered,
    healthy: () => healthy && decides,
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

/** The house itself, which is nobody's person: a deadline that has come, the door that saw somebody sign in. */
const SYSTEM_ACTORS: readonly Actor[] = [DEADLINE_ACTOR, DOOR_ACTOR];

const digestOf = ({ command }: Order) => sha256(JSON.stringify(command));
const keyOf = ({ person, order, digest }: Waiting) => JSON.stringify([person, order.id, digest]);

/** A refusal with its sentence, as it crosses the wire. */
export function inWords(refusal: Refusal): Refused {
  return { refused: refusal.refused, sentence: sentenceOf(refusal), details: refusal.details };
}
