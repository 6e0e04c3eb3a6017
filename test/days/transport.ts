import { type Actor, actorOf, DEADLINE_ACTOR } from '../../shared/dialogue/actor.ts';
import { DOOR_ACTOR } from '../../shared/dialogue/attendance.ts';
import { desksOf, isShared, sliceOf, split } from '../../shared/dialogue/audience.ts';
import { convening, type Setup } from '../../shared/dialogue/convening.ts';
import { CAPTIONS_ACTOR } from '../../shared/dialogue/countryRule/prompts.ts';
import { deadlinesIn } from '../../shared/dialogue/deadlines.ts';
import { decide } from '../../shared/dialogue/decide.ts';
import { type Dialogue, EMPTY_DIALOGUE } from '../../shared/dialogue/dialogue.ts';
import type { Command, DialogueEvent } from '../../shared/dialogue/events.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';
import type { Instant, Milliseconds, PersonId } from '../../shared/dialogue/model.ts';
import { isRefusal, type RefusalKey } from '../../shared/dialogue/refusal.ts';
import { upcast } from '../../shared/dialogue/upcast.ts';
import { screen } from '../../shared/screening/screen.ts';
import { MINUTE, TEN } from '../support/smallDay.ts';
import type { Dice } from './dice.ts';
import { heardIn } from './rule.ts';

/** How the actors of a random day reach the dialogue: straight into the core here, elsewhere over real sockets. */
export interface Transport {
  /** What this person's console has heard so far: the record, and the desks at which the person sits. */
  seen(person: PersonId): Dialogue;
  now(): Instant;
  /** Sends a command; says why it was refused, or undefined when it was done. */
  send(person: PersonId, command: Command): Promise<RefusalKey | undefined>;
  /** Lets time pass, and with it what is due. */
  pass(time: Milliseconds): Promise<void>;
  /** The person signs in: the door reports it. */
  signIn?(person: PersonId): Promise<void>;
  /** The captions hear a mention. */
  hear?(dice: Dice): Promise<void>;
  /** The server starts again, from nothing but what it has stored. */
  restart?(): Promise<void>;
}

/** Told of every event with the state after it, and of how many came of each command. */
export interface Witness {
  event?(event: DialogueEvent, after: Dialogue, now: Instant): void;
  /** Told of the state before a restart and after it. */
  restart?(before: Dialogue, after: Dialogue): void;
  command?(command: Command, before: Dialogue, events: readonly DialogueEvent[] | RefusalKey): void;
}

/** The core alone, with a clock turned by hand. */
export function straight(setup: Setup, witness: Witness = {}): Transport & { log: readonly DialogueEvent[] } {
  let dialogue = EMPTY_DIALOGUE;
  let now = TEN - 30 * MINUTE;
  let ids = 0;
  const log: DialogueEvent[] = [];
  const write = (events: readonly DialogueEvent[]) => {
    for (const event of events) {
      dialogue = evolve(dialogue, event);
      log.push(event);
      witness.event?.(event, dialogue, now);
    }
  };
  const act = (actor: Actor | undefined, command: Command): RefusalKey | undefined => {
    const before = dialogue;
    if (!actor) return 'unknownPerson';
    const decided = decide(before, command, { actor, at: now, newId: () => `one-off-${++ids}`, screen });
    if (!isRefusal(decided)) write(decided);
    witness.command?.(command, before, isRefusal(decided) ? decided.refused : decided);
    return isRefusal(decided) ? decided.refused : undefined;
  };
  write(convening(setup, now));
  return {
    log,
    now: () => now,
    seen(person) {
      const known = dialogue.desks.officers.persons[person];
      return known ? visibleTo(dialogue, desksOf(person, known)) : EMPTY_DIALOGUE;
    },
    async send(person, command) {
      const known = dialogue.desks.officers.persons[person];
      return act(known && actorOf(dialogue.record, person, known), command);
    },
    async signIn(person) {
      act(DOOR_ACTOR, { type: 'noteAttendance', person });
    },
    async hear(dice) {
      act(CAPTIONS_ACTOR, heardIn(dice, dialogue, now));
    },
    async restart() {
      const before = dialogue;
      dialogue = storedAgain(log).reduce(evolve, EMPTY_DIALOGUE);
      witness.restart?.(before, dialogue);
    },
    async pass(time) {
      const until = now + time;
      for (let [due] = deadlinesIn(dialogue); due && due.at <= until; [due] = deadlinesIn(dialogue)) {
        now = Math.max(now, due.at);
        act(DEADLINE_ACTOR, { type: 'deadlineReached', deadline: due.id });
      }
      now = until;
    },
  };
}

/** The events as they are read back from where they were written. */
function storedAgain(log: readonly DialogueEvent[]): DialogueEvent[] {
  return log.map((event) => upcast(JSON.parse(JSON.stringify(event))) as DialogueEvent);
}

function visibleTo(dialogue: Dialogue, desks: ReturnType<typeof desksOf>): Dialogue {
  const empty = EMPTY_DIALOGUE.desks;
  const seen = { ...empty, delegations: { ...empty.delegations }, persons: { ...empty.persons } };
  for (const desk of desks) {
    const slice = sliceOf(dialogue, desk);
    if (isShared(desk)) {
      Object.assign(seen, { [desk]: slice });
      continue;
    }
    const [kind, id] = split(desk);
    Object.assign(kind === 'delegation' ? seen.delegations : seen.persons, { [id]: slice });
  }
  return { record: dialogue.record, desks: seen };
}
