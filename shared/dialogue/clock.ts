import type { Decide, RecordDraft, RecordFolds } from './departments.ts';
import { begun, held, withTurn } from './floor.ts';
import type { Instant, Milliseconds, PauseReason, TurnNumber } from './model.ts';
import { isRefusal, refuse } from './refusal.ts';
import { remainingAt } from './timing.ts';

/** Department: the clock of the turn that has the floor – runs from the live microphone on, waits, gets more or less [F16]. */

export interface ClockEvents {
  microphoneLive: { turn: TurnNumber; endsAt: Instant };
  clockPaused: { turn: TurnNumber; remaining: Milliseconds; because: PauseReason };
  clockResumed: { turn: TurnNumber; endsAt: Instant };
  timeChanged: { turn: TurnNumber; change: Milliseconds };
}
export interface ClockCommands {
  microphoneLive: { turn: TurnNumber };
  pauseClock: { turn: TurnNumber; because: PauseReason };
  resumeClock: { turn: TurnNumber };
  changeTime: { turn: TurnNumber; by: Milliseconds };
}

/** The clock starts when the microphone is confirmed live, not when the name is called [F16]. */
export const microphoneLive: Decide<'microphoneLive'> = ({ record }, { turn }, { at }) => {
  const floor = held(record, turn);
  if (isRefusal(floor)) return floor;
  if (floor.stage !== 'called') return refuse('alreadyLive');
  const { limit } = floor.turn;
  // A point of order that stands has the clock wait from the beginning [F4, C10].
  const waits: RecordDraft[] = record.pointOfOrder
    ? [{ type: 'clockPaused', turn, remaining: limit, because: 'chair' }]
    : [];
  return { record: [{ type: 'microphoneLive', turn, endsAt: at + limit }, ...waits] };
};

export const pauseClock: Decide<'pauseClock'> = ({ record }, { turn, because }, { at }) => {
  const floor = begun(record, turn);
  if (isRefusal(floor)) return floor;
  if (floor.stage === 'paused') return refuse('clockIsPaused');
  return { record: [{ type: 'clockPaused', turn, remaining: floor.endsAt - at, because }] };
};

export const resumeClock: Decide<'resumeClock'> = ({ record }, { turn }, { at }) => {
  const floor = begun(record, turn);
  if (isRefusal(floor)) return floor;
  if (floor.stage === 'live') return refuse('clockIsRunning');
  // Decided at once [F4]: nobody speaks on beside a point of order.
  if (record.pointOfOrder) return refuse('pointOfOrderUndecided', { organization: record.pointOfOrder.label });
  return { record: [{ type: 'clockResumed', turn, endsAt: at + floor.remaining }] };
};

/** Gives or takes time in the turn that has the floor; it cannot be taken below zero. */
export const changeTime: Decide<'changeTime'> = ({ record }, { turn, by }, { at }) => {
  const floor = held(record, turn);
  if (isRefusal(floor)) return floor;
  if (by < 0 && (remainingAt(floor, at) ?? 0) + by < 0) return refuse('lessThanAMinute');
  return { record: [{ type: 'timeChanged', turn, change: by }] };
};

export const clockFolds: RecordFolds<ClockEvents> = {
  microphoneLive: (record, { at, endsAt }) =>
    record.floor.stage === 'vacant'
      ? record
      : { ...record, floor: { stage: 'live', turn: record.floor.turn, startedAt: at, endsAt } },
  clockPaused: (record, { remaining, because }) =>
    record.floor.stage === 'live' || record.floor.stage === 'paused'
      ? {
          ...record,
          floor: { stage: 'paused', turn: record.floor.turn, startedAt: record.floor.startedAt, remaining, because },
        }
      : record,
  clockResumed: (record, { endsAt }) =>
    record.floor.stage === 'paused'
      ? { ...record, floor: { stage: 'live', turn: record.floor.turn, startedAt: record.floor.startedAt, endsAt } }
      : record,
  timeChanged: (record, { change }) => {
    const changed = withTurn(record, (turn) => ({ ...turn, limit: turn.limit + change }));
    const { floor } = changed;
    if (floor.stage === 'live') return { ...changed, floor: { ...floor, endsAt: floor.endsAt + change } };
    if (floor.stage === 'paused') return { ...changed, floor: { ...floor, remaining: floor.remaining + change } };
    return changed;
  },
};
