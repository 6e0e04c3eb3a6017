import type { Floor } from './floor.ts';
import type { Instant, Milliseconds } from './model.ts';
import type { Rules } from './programme.ts';

/** Arithmetic of the clock; nothing here knows what time it is. */

/** The time of day in a zone, as 12:30. */
export function timeIn(zone: string, at: Instant): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
}

/** What is left of the turn; negative when over time. Undefined while nobody has the floor. */
export function remainingAt(floor: Floor, now: Instant): Milliseconds | undefined {
  switch (floor.stage) {
    case 'vacant':
      return undefined;
    case 'called':
      return floor.turn.limit;
    case 'paused':
      return floor.remaining;
    case 'live':
      return floor.endsAt - now;
  }
}

/** How the clock looks: amber in the last thirty seconds, red from 0:00 and counting up [F16]; nothing is cut by itself. */
export type ClockStage = 'still' | 'called' | 'live' | 'amber' | 'over' | 'paused';

export function clockStageAt(floor: Floor, rules: Rules, now: Instant): ClockStage {
  if (floor.stage === 'vacant') return 'still';
  if (floor.stage !== 'live') return floor.stage;
  const remaining = floor.endsAt - now;
  if (remaining <= 0) return 'over';
  return remaining <= rules.warning ? 'amber' : 'live';
}

/** The same moment of the floor at a later time: what runs has as long to run. */
export function laterBy<Moment extends Floor>(floor: Moment, by: Milliseconds): Moment {
  if (floor.stage === 'live') return { ...floor, endsAt: floor.endsAt + by };
  if (floor.stage === 'paused' && floor.holdUntil !== undefined) return { ...floor, holdUntil: floor.holdUntil + by };
  return floor;
}
