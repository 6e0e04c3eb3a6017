import { type Actor, actorOf, DEADLINE_ACTOR } from '../../shared/dialogue/actor.ts';
import { DOOR_ACTOR } from '../../shared/dialogue/attendance.ts';
import type { Screen } from '../../shared/dialogue/countryRule/desk.ts';
import { CAPTIONS_ACTOR } from '../../shared/dialogue/countryRule/prompts.ts';
import { dueAt } from '../../shared/dialogue/deadlines.ts';
import { decide } from '../../shared/dialogue/decide.ts';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { Command, DialogueEvent } from '../../shared/dialogue/events.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';
import type { Instant, PersonId } from '../../shared/dialogue/model.ts';
import { isRefusal, type Refusal, refuse, sentenceOf } from '../../shared/dialogue/refusal.ts';
import { inOneGo } from '../../shared/dialogue/withKey.ts';
import type { Answer, Order, Receipt, Refused } from '../../shared/wire/names.ts';
import { sha256 } from '../journal/chain.ts';
import type { Batch, Head, Journal } from '../journal/journal.ts';
import type { Keys } from '../journal/seal.ts';
import { headAfter, toStore } from './minutes.ts';
import type { RefusedLately } from './refused.ts';

/** Orders of one turn of the event loop on their way to a batch: decided in order, each on what those before it led to. */

export interface Waiting {
  person: PersonId;
  order: Order;
  /** Of the command: the same id with another body is another matter. */
  digest: string;
  answer: (answer: Answer) => void;
}
/** An order with the answer it will get. */
export interface Answered {
  waiting: Waiting;
  answer: Answer;
}
export interface Draft {
  batch: Batch;
  /** To be answered once the batch is on record. */
  accepted: Answered[];
  /** To be answered whether or not it is written: refused orders, and retries of what is on record. */
  settled: Answered[];
}

/** The house itself, which is nobody's person: a deadline, the door that saw somebody sign in, a mention in the captions. */
export const SYSTEM_ACTORS: readonly Actor[] = [DEADLINE_ACTOR, DOOR_ACTOR, CAPTIONS_ACTOR];

/** Where the dialogue stands as the orders are decided. */
export interface Standing {
  dialogue: Dialogue;
  head: Head;
  /** When the last event happened. */
  latest: Instant;
  now: Instant;
  /** False where the journal holds events newer than this server. */
  decides: boolean;
}
export interface DraftParts {
  journal: Journal;
  refused: RefusedLately;
  keys: Keys;
  newId: () => string;
  screen: Screen;
  onFault: (error: unknown) => void;
}

/** Decides the orders; nothing is written or answered yet. Throws when no key can be had for what must be sealed. */
export async function draft(
  orders: readonly Waiting[],
  standing: Standing,
  { journal, refused, keys, newId, screen, onFault }: DraftParts,
): Promise<Draft> {
  const accepted: Answered[] = [];
  const settled: Answered[] = [];
  const bodies: Batch['events'][number][] = [];
  const acts: Batch['acts'][number][] = [];
  const go = inOneGo();
  let { dialogue: state, head: links, latest } = standing;
  for (const waiting of orders) {
    const first = await firstAnswer({ journal, refused }, waiting, { accepted, settled });
    if (first) {
      (accepted.some(({ answer }) => answer === first) ? accepted : settled).push({ waiting, answer: first });
      continue;
    }
    const { person, order, digest } = waiting;
    // A refused order leaves nothing, so it does not make the next one later either.
    const at = dateOf(state, order.command, { now: standing.now, after: latest });
    const decided = decideFor(state, waiting, { at, newId, screen, onFault, decides: standing.decides });
    if (isRefusal(decided)) {
      settled.push({ waiting, answer: inWords(decided) });
      continue;
    }
    const stored = decided.map((event) => toStore(event, journal.dialogue, keys));
    const receipt = receiptOf(journal.dialogue, decided, stored, links);
    state = go(() => decided.reduce(evolve, state));
    links = headAfter(links, stored);
    latest = at;
    const answer: Answer = { done: true, record: links.recordNumber, ...(receipt && { receipt }) };
    const firstPosition = stored.length ? standing.head.position + bodies.length + 1 : null;
    acts.push({ person, command: order.id, digest, answer: JSON.stringify(answer), firstPosition });
    bodies.push(...stored);
    accepted.push({ waiting, answer });
  }
  return { batch: { expectedHead: standing.head.position, events: bodies, acts }, accepted, settled };
}

/** The answer an order has had before, in this batch or in the past; an accepted id with another body is refused. */
export async function firstAnswer(
  { journal, refused }: Pick<DraftParts, 'journal' | 'refused'>,
  waiting: Waiting,
  beside: Pick<Draft, 'accepted' | 'settled'> = { accepted: [], settled: [] },
): Promise<Answer | undefined> {
  const { person, order, digest } = waiting;
  const isSame = ({ waiting: one }: Answered) => one.person === person && one.order.id === order.id;
  const done = beside.accepted.find(isSame);
  if (done) return done.waiting.digest === digest ? done.answer : inWords(refuse('sameIdOtherBody'));
  const act = await journal.act(person, order.id);
  if (!act)
    return beside.settled.find((one) => isSame(one) && one.waiting.digest === digest)?.answer ?? refused.of(waiting);
  return act.digest === digest ? (JSON.parse(act.answer) as Answer) : inWords(refuse('sameIdOtherBody'));
}

export const digestOf = ({ command }: Order): string => sha256(JSON.stringify(command));

/** A refusal with its sentence, as it crosses the wire. */
export function inWords(refusal: Refusal): Refused {
  return { refused: refusal.refused, sentence: sentenceOf(refusal), details: refusal.details };
}

/** An order that the rules fail at is refused by itself: those beside it in the batch are none the worse. */
function decideFor(
  state: Dialogue,
  { person, order }: Waiting,
  {
    onFault,
    decides,
    ...context
  }: Pick<DraftParts, 'newId' | 'screen' | 'onFault'> & { at: Instant; decides: boolean },
): readonly DialogueEvent[] | Refusal {
  if (!decides) return refuse('readingOnly');
  const actor = actorFor(state, person);
  if (!actor) return refuse('unknownPerson');
  try {
    return decide(state, order.command, { actor, ...context });
  } catch (error) {
    onFault(error);
    return refuse('notRecorded');
  }
}

function actorFor({ record, desks }: Dialogue, person: PersonId): Actor | undefined {
  const system = SYSTEM_ACTORS.find((one) => one.person === person);
  if (system) return system;
  const known = desks.officers.persons[person];
  return known && actorOf(record, person, known);
}

/** A deadline is dated at its time, everything else now; no event is older than the one before it. */
function dateOf(dialogue: Dialogue, command: Command, { now, after }: { now: Instant; after: Instant }): Instant {
  const due = command.type === 'deadlineReached' ? dueAt(dialogue, command.deadline) : undefined;
  return Math.max(after, Math.min(due ?? now, now));
}

/** What a delegate keeps of an inscription: the record's number, its time and its hash. */
function receiptOf(
  dialogue: string,
  events: readonly DialogueEvent[],
  stored: Batch['events'],
  before: Head,
): Receipt | undefined {
  const index = events.findIndex(({ type }) => type === 'floorRequested');
  const event = events[index];
  if (!event) return undefined;
  const { recordNumber, recordChain } = headAfter(before, stored.slice(0, index + 1));
  return { dialogue, number: recordNumber, at: event.at, hash: recordChain };
}
