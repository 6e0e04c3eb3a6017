import { standsToClose } from './countryRule/desk.ts';
import type { Decide, DeskFolds } from './departments.ts';
import type { TheRecord } from './dialogue.ts';
import type { EndedTurn, Turn } from './floor.ts';
import type { TurnNumber } from './model.ts';
import type { OfficersDesk } from './participants.ts';
import { refuse } from './refusal.ts';
import { currentSitting } from './sitting.ts';

/**
 * Department: the microphone once a turn has begun – closed when the Chair interrupts and when the turn is over, open again
 * before an interrupted speaker goes on [F6]. It is told at the desks and touches no clock: live is the floor's [F16].
 */

export interface MicrophoneDeskEvents {
  microphoneClosed: { turn: TurnNumber };
  microphoneOpenAgain: { turn: TurnNumber };
}
export interface MicrophoneCommands {
  confirmClosed: { turn: TurnNumber };
  confirmOpenAgain: { turn: TurnNumber };
}

/** What those at the microphones still have to do, and for whose turn; `over` once it has ended. */
export interface MicrophoneTask {
  is: 'close' | 'openAgain';
  turn: Turn;
  over: boolean;
}

/**
 * What is to be done and not yet confirmed: to close the microphone of a speaker whom the Chair has interrupted, to open
 * it again when her clock runs, to close it after a turn of somebody online until the next microphone is live.
 */
export function microphoneTask(record: TheRecord, desk: OfficersDesk): MicrophoneTask | undefined {
  const { floor } = record;
  if (floor.stage !== 'vacant' && desk.closed === floor.turn.turn)
    return floor.stage === 'live' ? { is: 'openAgain', turn: floor.turn, over: false } : undefined;
  if (floor.stage !== 'vacant' && standsToClose(floor, desk.toClose))
    return { is: 'close', turn: floor.turn, over: false };
  const last = lastTurn(record);
  const isToClose = last?.channel === 'online' && last.turn !== desk.closed && !('startedAt' in floor);
  return last && isToClose ? { is: 'close', turn: last, over: true } : undefined;
}

/** The turn before, while its sitting goes on. */
function lastTurn(record: TheRecord): EndedTurn | undefined {
  return currentSitting(record) ? record.turns.at(-1) : undefined;
}

/** Refused while the clock of the turn runs, and for a turn that is neither on the floor nor the last one. */
export const confirmClosed: Decide<'confirmClosed'> = ({ record, desks }, { turn }) => {
  const { floor } = record;
  if (desks.officers.closed === turn) return refuse('alreadyThere');
  const onFloor = floor.stage !== 'vacant' && floor.turn.turn === turn;
  if (onFloor && floor.stage === 'live') return refuse('clockIsRunning');
  if (onFloor && floor.stage === 'called') return refuse('notYetLive', { organization: floor.turn.label });
  if (!onFloor && lastTurn(record)?.turn !== turn) return refuse('turnIsOver');
  return { desks: [{ type: 'microphoneClosed', turn }] };
};

/** Refused unless it was confirmed as closed, and for a turn that no longer has the floor. */
export const confirmOpenAgain: Decide<'confirmOpenAgain'> = ({ record, desks }, { turn }) => {
  const { floor } = record;
  if (floor.stage === 'vacant' || floor.turn.turn !== turn) return refuse('turnIsOver');
  if (desks.officers.closed !== turn) return refuse('alreadyLive');
  return { desks: [{ type: 'microphoneOpenAgain', turn }] };
};

export const microphoneDeskFolds: DeskFolds<MicrophoneDeskEvents> = {
  microphoneClosed: { officers: (desk, { turn }) => ({ ...desk, closed: turn }) },
  microphoneOpenAgain: { officers: ({ closed: _, ...desk }) => desk },
};
