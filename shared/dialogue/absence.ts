import { attendedBySpeaking } from './attendance.ts';
import type { Decide, Decided, RecordFolds } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import { begun, type EndedTurn, held, type Turn } from './floor.ts';
import type { Instant, Milliseconds, RequestNumber, TurnNumber } from './model.ts';
import { notesNotReached } from './noteStanding.ts';
import { endFor, nextInLine } from './order.ts';
import { isRefusal, refuse } from './refusal.ts';
import { type Entry, entryOf, withEntry, withList } from './speakersList.ts';
import { remainingAt } from './timing.ts';

/**
 * Department: speakers who do not answer or whose line is lost [F17, F18] – called twice, then the end of the list once,
 * then lapsed; a lost line is held, keeps its time and returns right after the next, a second loss to the end.
 */

/** By what a speaker was tried to be reached; each call is logged with it [F18]. */
export const TRIED = ['room', 'platform', 'telephone'] as const;
export type Tried = (typeof TRIED)[number];

export interface AbsenceEvents {
  /** `next`: called again, to the end of the list (behind whom), or off it. */
  calledInVain: {
    turn: TurnNumber;
    tried: Tried;
    next: 'again' | 'end' | 'lapsed';
    behind: RequestNumber | null;
  };
  lineLost: { turn: TurnNumber; remaining: Milliseconds; holdUntil: Instant };
  /** The place held is given up for now: the next speaker first, or with a second loss everyone. */
  holdEnded: { turn: TurnNumber; behind: RequestNumber | null };
}
export interface AbsenceCommands {
  reportNoAnswer: { turn: TurnNumber; tried: Tried };
  reportLineLost: { turn: TurnNumber };
  reportLineBack: { turn: TurnNumber };
}

/** Called twice, each time through a channel that is logged; then the end of the list, once; then off it [F18]. */
export const reportNoAnswer: Decide<'reportNoAnswer'> = (dialogue, { turn, tried }) => {
  const { record } = dialogue;
  const floor = held(record, turn);
  if (isRefusal(floor)) return floor;
  if (floor.stage !== 'called') return refuse('alreadyLive');
  const entry = entryOfTurn(record, floor.turn);
  if (!entry) return refuse('unknownRequest');
  const enough = entry.calls + 1 >= record.rules.callsBeforeAbsent;
  const next = !enough ? 'again' : entry.cameInVain ? 'lapsed' : 'end';
  return {
    record: [{ type: 'calledInVain', turn, tried, next, behind: endOfList(record, floor.turn) }],
    desks: next === 'lapsed' ? notesNotReached(dialogue, [entry.request]) : [],
  };
};

/** The clock is paused and the place held [F17]; the held time is a deadline of the record. */
export const reportLineLost: Decide<'reportLineLost'> = ({ record }, { turn }, { at }) => {
  const floor = begun(record, turn);
  if (isRefusal(floor)) return floor;
  if (floor.stage === 'paused' && floor.holdUntil !== undefined) return refuse('clockIsPaused');
  const remaining = remainingAt(floor, at) ?? 0;
  return { record: [{ type: 'lineLost', turn, remaining, holdUntil: at + record.rules.hold }] };
};

/**
 * The line is back: the clock goes on with the time that was left, unless it stood still before the line was lost, or a
 * point of order stands [F4].
 */
export const reportLineBack: Decide<'reportLineBack'> = ({ record }, { turn }, { at }) => {
  const floor = begun(record, turn);
  if (isRefusal(floor)) return floor;
  if (floor.stage !== 'paused' || floor.holdUntil === undefined) return refuse('clockIsRunning');
  const { remaining, before: because = record.pointOfOrder && 'chair' } = floor;
  return because
    ? { record: [{ type: 'clockPaused', turn, remaining, because }] }
    : { record: [{ type: 'clockResumed', turn, endsAt: at + remaining }] };
};

/** What ends a hold: the lost speaker waits again, right behind the next, or after a second loss behind all. */
export function endingHold(dialogue: Dialogue): Required<Decided> | undefined {
  const { record } = dialogue;
  const { floor } = record;
  if (floor.stage !== 'paused' || floor.holdUntil === undefined) return undefined;
  const { turn } = floor;
  const lost = (entryOfTurn(record, turn)?.losses ?? 0) > 1;
  const behind = lost ? endOfList(record, turn) : nextAfter(record, turn);
  return {
    record: [{ type: 'holdEnded', turn: turn.turn, behind }],
    // She has spoken, if not to the end.
    desks: attendedBySpeaking(dialogue, turn.request),
  };
}

function nextAfter(record: TheRecord, { segment, request }: Turn): RequestNumber | null {
  const list = record.lists[segment];
  return (request !== undefined && list && nextInLine(list)) || null;
}

function entryOfTurn(record: TheRecord, { segment, request }: Turn): Entry | undefined {
  const list = record.lists[segment];
  return list && request !== undefined ? entryOf(list, request) : undefined;
}

/** Behind whom the turn's entry stands at the end of its list. */
export function endOfList(record: TheRecord, turn: Turn): RequestNumber | null {
  const [list, entry] = [record.lists[turn.segment], entryOfTurn(record, turn)];
  return list && entry ? endFor(list, entry) : null;
}

function withOwnEntry(record: TheRecord, { segment, request }: Turn, change: (entry: Entry) => Entry): TheRecord {
  return request === undefined ? record : withList(record, segment, (list) => withEntry(list, request, change));
}

const placedBehind = (record: TheRecord, entry: Entry, behind: RequestNumber | null): Entry => ({
  ...entry,
  stage: 'waiting',
  moves: [...entry.moves, { behind, reason: 'technical', number: record.number }],
});

export const absenceFolds: RecordFolds<AbsenceEvents> = {
  calledInVain: (record, { next, behind }) => {
    const { floor } = record;
    if (floor.stage !== 'called') return record;
    const change = (entry: Entry): Entry => {
      if (next === 'again') return { ...entry, calls: entry.calls + 1 };
      if (next === 'lapsed') return { ...entry, calls: entry.calls + 1, stage: 'lapsed' };
      return { ...placedBehind(record, entry, behind), calls: 0, cameInVain: true };
    };
    const changed = withOwnEntry(record, floor.turn, change);
    return next === 'again' ? changed : { ...changed, floor: { stage: 'vacant' } };
  },
  lineLost: (record, { remaining, holdUntil }) => {
    const { floor } = record;
    if (floor.stage !== 'live' && floor.stage !== 'paused') return record;
    const { turn, startedAt } = floor;
    return {
      ...withOwnEntry(record, turn, (entry) => ({ ...entry, losses: entry.losses + 1 })),
      floor: {
        stage: 'paused',
        turn,
        startedAt,
        remaining,
        because: 'connection',
        holdUntil,
        ...(floor.stage === 'paused' ? { before: floor.because } : {}),
      },
    };
  },
  holdEnded: (record, { behind, at }) => {
    const { floor } = record;
    if (floor.stage !== 'paused') return record;
    const { turn, startedAt, remaining } = floor;
    const spoken: EndedTurn = { ...turn, startedAt, endedAt: at, lasted: turn.limit - remaining, interrupted: true };
    const kept = withOwnEntry(record, turn, (entry) => ({
      ...placedBehind(record, entry, behind),
      kept: Math.max(remaining, 0),
    }));
    return { ...kept, floor: { stage: 'vacant' }, turns: [...record.turns, spoken] };
  },
};
