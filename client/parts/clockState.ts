import { shownSeconds } from './format.ts';

/** Where a turn stands; over time and the last thirty seconds follow from the clock. */
export type TurnStage = 'called' | 'live' | 'paused';
/** What a plate shows. */
export type ClockState = 'called' | 'live' | 'amber' | 'over' | 'paused';

/** The last thirty seconds of a turn, in milliseconds (F16). */
export const LAST_SECONDS = 30_000;

/** The state a plate shows for a turn: amber at 0:30 left, over from 0:00 (F16); called and paused stand still. */
export function clockState(stage: TurnStage, remainingMs: number): ClockState {
  if (stage !== 'live') return stage;
  const shown = shownSeconds(remainingMs);
  if (shown <= 0) return 'over';
  return shown <= LAST_SECONDS / 1000 ? 'amber' : 'live';
}
