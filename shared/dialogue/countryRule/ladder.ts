import { endOfList } from '../absence.ts';
import { attendedBySpeaking } from '../attendance.ts';
import type { Context, Decide, Decided, DeskDraft, RecordDraft, RecordFolds } from '../departments.ts';
import type { Dialogue, TheRecord } from '../dialogue.ts';
import { begun, type EndedTurn, endOf, type Turn } from '../floor.ts';
import type { Instant, Milliseconds, RequestNumber, TurnNumber } from '../model.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { withEntry, withList } from '../speakersList.ts';
import { remainingAt } from '../timing.ts';
import { speakerOf, turnIn } from './author.ts';
import {
  type Addressed,
  type Ground,
  lastStepOf,
  type Passage,
  type PromptId,
  type RuleDesk,
  type StepId,
  type StepName,
} from './desk.ts';
import { isSettled } from './prompts.ts';

/**
 * Department: the ladder of the Chair – each step one key [C9–C12]. The record has of a step what it has of any pause or
 * end; step, ground and count lie on the bureau's desk, and the speaker is told with a code.
 */

export interface LadderEvents {
  /** The rule is recalled to all, against nobody. */
  ruleRecalled: object;
  /** The rest of the turn waits at the end of the list; a place kept, not a sanction. */
  turnDeferred: { turn: TurnNumber; remaining: Milliseconds; behind: RequestNumber | null };
}
export interface LadderCommands {
  takeStep: { turn?: TurnNumber; step: StepName } & StepDetails;
}

/** What a step is taken with, by itself or on a point of order. */
export interface StepDetails {
  ground?: Ground;
  prompt?: PromptId;
  /** The last step of its kind in the turn that was seen, if any: two people who press one key take one step. */
  last?: StepId;
  /** To withdraw the floor without a call to order or an interruption before [C11]. */
  confirmed?: true;
}

/** Without a prompt, what was said from this long before is struck. */
const STRUCK_WITHOUT_PROMPT: Milliseconds = 60_000;

export const takeStep: Decide<'takeStep'> = (dialogue, command, context) => stepDecided(dialogue, command, context);

type StepCommand = LadderCommands['takeStep'];

/** What a step leads to, `ahead` events of the record before its own in the same act. */
export function stepDecided(
  dialogue: Dialogue,
  command: StepCommand,
  context: Context,
  ahead = 0,
): Required<Decided> | Refusal {
  const { step: what, turn: number } = command;
  const { record, desks } = dialogue;
  const step = context.newId();
  const act = record.number + ahead + 1;
  if (what === 'standingReminder')
    return { record: [{ type: 'ruleRecalled' }], desks: [{ type: 'stepTaken', step, what }] };
  const turn = number === undefined ? undefined : turnIn(record, number);
  if (!turn) return refuse('turnNeeded');
  const stale = staleness(desks.bureau.rule, turn.turn, command);
  if (stale) return stale;
  const done = onRecord(dialogue, turn, command, context.at);
  if (isRefusal(done)) return done;
  const ground = what === 'callToOrder' ? (command.ground ?? 'countryRule') : command.ground;
  const passage = struckBy(dialogue, turn, { ...command, ...(ground ? { ground } : {}) }, context.at);
  const remaining = remainingAt(record.floor, context.at);
  const taken = {
    step,
    what,
    turn: turn.turn,
    ...speakerOf(dialogue, turn),
    ...(ground === undefined ? {} : { ground }),
    ...(command.prompt === undefined ? {} : { prompt: command.prompt }),
    ...(done.record.length ? { act } : {}),
    ...(remaining === undefined || what === 'strikeFromSummary' ? {} : { remaining }),
  } as const;
  return {
    record: done.record,
    desks: [
      ...done.desks,
      { type: 'stepTaken', ...taken },
      ...(what === 'interrupt' && remaining !== undefined
        ? [{ type: 'microphoneToClose', turn: turn.turn, remaining } as const]
        : []),
      ...(passage ? [{ type: 'passageStruck', passage: step, ...passage } as const] : []),
      ...addressed(dialogue, turn, { step, what, ...(ground === undefined ? {} : { ground }) }),
    ],
  };
}

/** Was what it is taken on settled in the meantime, or another step taken [C8, C9]? */
function staleness(rule: RuleDesk, turn: TurnNumber, { step, prompt, last }: StepCommand): Refusal | undefined {
  const heard = prompt === undefined ? undefined : rule.prompts[prompt];
  if (prompt !== undefined && heard?.turn !== turn) return refuse('unknownPrompt');
  if (heard && isSettled(heard)) return refuse('promptIsSettled');
  return last === lastStepOf(rule, turn, step) ? undefined : refuse('stepTakenMeanwhile');
}

/** Of a step the record has what it has of any pause or end, and nothing else [C12]. */
function onRecord(
  dialogue: Dialogue,
  turn: Turn,
  { step, confirmed }: StepCommand,
  at: Instant,
): Required<Decided> | Refusal {
  if (step === 'strikeFromSummary') return { record: [], desks: [] };
  const floor = begun(dialogue.record, turn.turn);
  if (isRefusal(floor)) return floor;
  if (step === 'withdrawFloor')
    return confirmed || wasWarned(dialogue, turn.turn) ? endOf(dialogue, turn) : refuse('confirmWithdrawal');
  if (step === 'deferToEnd') {
    if (turn.request === undefined) return refuse('notFromList');
    const remaining = remainingAt(floor, at) ?? 0;
    const behind = endOfList(dialogue.record, turn);
    return {
      record: [{ type: 'turnDeferred', turn: turn.turn, remaining, behind }],
      desks: attendedBySpeaking(dialogue, turn.request),
    };
  }
  const pause: RecordDraft[] =
    floor.stage === 'live'
      ? [{ type: 'clockPaused', turn: turn.turn, remaining: floor.endsAt - at, because: 'chair' }]
      : [];
  return { record: pause, desks: [] };
}

/** Did a call to order or an interruption go before in this turn, and does it stand [C11]? */
function wasWarned({ desks }: Dialogue, turn: TurnNumber): boolean {
  return Object.values(desks.bureau.rule.steps).some(
    ({ what, turn: of, undone }) => of === turn && !undone && (what === 'callToOrder' || what === 'interrupt'),
  );
}

/** What a step strikes: from the prompt's sentence, or without one from 60 s before, to now [C9, C13]. */
function struckBy(
  { record, desks }: Dialogue,
  { turn }: Turn,
  { step, ground, prompt }: StepCommand,
  at: Instant,
): Passage | undefined {
  if (step !== 'strikeFromSummary' && !(step === 'callToOrder' && ground === 'countryRule')) return undefined;
  const span = spanOf(record, turn, at);
  const heard = desks.bureau.rule.prompts[prompt ?? ''];
  const said = heard?.from ?? heard?.at ?? span.to - STRUCK_WITHOUT_PROMPT;
  return { turn, from: Math.max(span.from, Math.min(said, span.to)), to: span.to };
}

/** From when to when a turn was spoken, or has been until now. */
export function spanOf({ floor, turns }: TheRecord, turn: TurnNumber, now: Instant): { from: Instant; to: Instant } {
  if ('startedAt' in floor && floor.turn.turn === turn) return { from: floor.startedAt, to: now };
  const ended = turns.findLast((one) => one.turn === turn);
  return ended ? { from: ended.startedAt, to: ended.endedAt } : { from: now, to: now };
}

/** Tells the speaker's own screen; nobody is told of a strike. */
export function addressed(
  dialogue: Dialogue,
  turn: Turn,
  { step, what, ground }: { step: string; what: StepName | 'ruledInOrder'; ground?: Ground },
): DeskDraft[] {
  if (what === 'standingReminder' || what === 'strikeFromSummary') return [];
  const { organization, person } = speakerOf(dialogue, turn);
  const words = { step, what, turn: turn.turn, ...(ground === undefined ? {} : { ground }) } satisfies Omit<
    Addressed,
    'at'
  >;
  if (organization !== undefined) return [{ type: 'speakerAddressed', ...words, organization }];
  return person === undefined ? [] : [{ type: 'speakerAddressed', ...words, person }];
}

export const ladderFolds: RecordFolds<LadderEvents> = {
  ruleRecalled: (record, { at }) => ({ ...record, ruleRecalledAt: at }),
  turnDeferred: (record, { remaining, behind, at }) => {
    const { floor } = record;
    if (floor.stage !== 'live' && floor.stage !== 'paused') return record;
    const { turn, startedAt } = floor;
    const spoken: EndedTurn = { ...turn, startedAt, endedAt: at, lasted: turn.limit - remaining, interrupted: true };
    const kept = withList(record, turn.segment, (list) =>
      withEntry(list, turn.request ?? 0, (entry) => ({
        ...entry,
        stage: 'waiting',
        kept: Math.max(remaining, 0),
        moves: [...entry.moves, { behind, reason: 'deferral', number: record.number }],
      })),
    );
    return { ...kept, floor: { stage: 'vacant' }, turns: [...record.turns, spoken] };
  },
};
