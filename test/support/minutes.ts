import { expect } from 'vitest';
import { actorOf, DEADLINE_ACTOR } from '../../shared/dialogue/actor.ts';
import { DOOR_ACTOR } from '../../shared/dialogue/attendance.ts';
import type { Excerpt } from '../../shared/dialogue/countryRule/excerpt.ts';
import { CAPTIONS_ACTOR } from '../../shared/dialogue/countryRule/prompts.ts';
import { decide } from '../../shared/dialogue/decide.ts';
import type { Dialogue, TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Command, DialogueEvent } from '../../shared/dialogue/events.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { isRefusal, type Refusal, type RefusalKey, sentenceOf } from '../../shared/dialogue/refusal.ts';
import { screen } from '../../shared/screening/screen.ts';
import { convened, TEN } from './smallDay.ts';

/** A text in which the screener finds nothing. */
export const UNMARKED: Excerpt = { verdict: 'clear', words: '', findings: [] };

/** Given a day, when somebody acts, then: tests of the core that read as minutes of a meeting. */
export interface Minutes {
  readonly dialogue: Dialogue;
  readonly record: TheRecord;
  readonly now: Instant;
  /** What the last act led to; empty when it was refused. */
  readonly events: readonly DialogueEvent[];
  /** Everything since the day was given. */
  readonly log: readonly DialogueEvent[];
  readonly refusal: Refusal | undefined;
  /** The act in question: done, or refused and nothing changed. */
  when(command: Command, by: string): Minutes;
  /** An act that leads there: it must not be refused. */
  and(command: Command, by: string): Minutes;
  /** Time passes. */
  after(time: Milliseconds): Minutes;
  /** Looks at what has come of it. */
  see(look: (record: TheRecord, minutes: Minutes) => void): Minutes;
  /** The last act was refused for this reason, and nothing has changed. */
  refused(key: RefusalKey, sentence?: string | RegExp): Minutes;
  /** Those who wait in a list, by public label, in order. */
  waiting(segment: string): readonly string[];
}

interface Standing {
  dialogue: Dialogue;
  now: Instant;
  log: readonly DialogueEvent[];
  last: readonly DialogueEvent[] | Refusal;
  ids: number;
}

/** A day to act in: the small day just convened, or another, at ten o'clock or at another time. */
export function given(dialogue: Dialogue = convened(), now: Instant = TEN): Minutes {
  return minutes({ dialogue, now, log: [], last: [], ids: 0 });
}

function minutes(standing: Standing): Minutes {
  const { dialogue, now, log, last } = standing;
  const self: Minutes = {
    dialogue,
    record: dialogue.record,
    now,
    log,
    events: isRefusal(last) ? [] : last,
    refusal: isRefusal(last) ? last : undefined,
    when: (command, by) => minutes(acted(standing, command, by)),
    and(command, by) {
      const next = self.when(command, by);
      if (next.refusal) throw new Error(`${command.type} by ${by} was refused: ${sentenceOf(next.refusal)}`);
      return next;
    },
    after: (time) => minutes({ ...standing, now: now + time }),
    see(look) {
      look(dialogue.record, self);
      return self;
    },
    refused(key, sentence) {
      expect(self.refusal?.refused ?? 'done').toBe(key);
      if (sentence !== undefined && self.refusal) expect(sentenceOf(self.refusal)).toMatch(sentence);
      return self;
    },
    waiting: (segment) => waitingIn(dialogue.record.lists[segment]!).map(({ label }) => label),
  };
  return self;
}

function acted(standing: Standing, command: Command, by: string): Standing {
  const { dialogue, now, log } = standing;
  let { ids } = standing;
  const person = dialogue.desks.officers.persons[by];
  const itself = { door: DOOR_ACTOR, captions: CAPTIONS_ACTOR }[by] ?? DEADLINE_ACTOR;
  const actor = person ? actorOf(dialogue.record, by, person) : itself;
  const last = decide(dialogue, command, { actor, at: now, newId: () => `one-off-${++ids}`, screen });
  if (isRefusal(last)) return { ...standing, last };
  return { dialogue: last.reduce(evolve, dialogue), now, log: [...log, ...last], last, ids };
}

/** The commands that most days are made of. */
export const start = (segment: string): Command => ({ type: 'startSegment', segment });
export const finish = (segment: string): Command => ({ type: 'finishSegment', segment });
export const open = (segment: string): Command => ({ type: 'openList', segment });
export const close = (segment: string): Command => ({ type: 'closeList', segment });
export const ask = (segment: string): Command => ({ type: 'requestFloor', segment, kind: 'intervention' });
export const suspend: Command = { type: 'suspendMeeting' };
export const resume: Command = { type: 'resumeMeeting' };
export const adjourn: Command = { type: 'adjournMeeting' };
export const lost = (turn: number): Command => ({ type: 'reportLineLost', turn });
export const lineBack = (turn: number): Command => ({ type: 'reportLineBack', turn });
export const reached = (deadline: string): Command => ({ type: 'deadlineReached', deadline });
export const withdraw = (segment: string, request: number): Command => ({ type: 'withdrawRequest', segment, request });
export const live = (turn: number): Command => ({ type: 'microphoneLive', turn });
export const end = (turn: number): Command => ({ type: 'endTurn', turn });
export const putBack = (act: number): Command => ({ type: 'putBack', act });
export const label = (organization: string, neutral: boolean): Command => ({
  type: 'setPublicLabel',
  organization,
  neutral,
});
export const move = (segment: string, request: number, behind: number | null, words?: string): Command => ({
  type: 'moveRequest',
  segment,
  request,
  behind,
  reason: words ? 'other' : 'balance',
  ...(words ? { words } : {}),
});

/** Decides the point of order that stands. */
export const decided = ({ record }: Minutes, more: object = {}): Command => ({
  ...({ type: 'closePointOfOrder', raisedAt: record.pointOfOrder?.raisedAt ?? 0 } as const),
  ...more,
});

/** Puts back the last act that can be. */
export const back = (day: Minutes, act = lastAct(day)): Minutes => day.when(putBack(act), 'chair');

/** What a record says, whatever number it has come to; what stood before an act does not come within reach again. */
export const said = ({ number: _, at: __, putBacks: ___, ...record }: TheRecord) => record;

/** Whom the Chair sees as next, and the live turn it would end: the command of the next-key. */
export function next(minutes: Minutes, segment: string): Command {
  const { floor } = minutes.record;
  const [first] = waitingIn(minutes.record.lists[segment]!);
  return {
    type: 'giveFloor',
    segment,
    next: first?.request ?? 0,
    turn: floor.stage === 'vacant' ? null : floor.turn.turn,
  };
}

/** The turn that has the floor. */
export function turnOf({ record }: Minutes): number {
  if (record.floor.stage === 'vacant') throw new Error('Nobody has the floor.');
  return record.floor.turn.turn;
}

/** The request of an organization in a list, by its public label: its latest. */
export function requestOf({ record }: Minutes, segment: string, label: string): number {
  const entry = record.lists[segment]?.entries.findLast((one) => one.label === label);
  if (!entry) throw new Error(`${label} has not asked.`);
  return entry.request;
}

/** The record's number of the act that can be put back last. */
export function lastAct({ record }: Minutes): number {
  return record.putBacks.at(-1)?.act ?? 0;
}

/** The list of questions, open and in progress, with these persons in it. */
export function listOf(...persons: string[]): Minutes {
  const begun = given().and(start('questions'), 'chair').and(open('questions'), 'chair');
  return persons.reduce((day, person) => day.after(1_000).and(ask('questions'), person), begun);
}

/** The requests of the first, the second … of those for whom `listOf` asks. */
export const [FIRST, SECOND, THIRD, FOURTH] = [1, 2, 3, 4].map((nth) => listOf().record.number + nth) as [
  number,
  number,
  number,
  number,
];

/** The next of a list is called, and the microphone is live. */
export function speaking(day: Minutes, segment = 'questions'): Minutes {
  const called = day.and(next(day, segment), 'chair');
  return called.and(live(turnOf(called)), 'technician');
}
