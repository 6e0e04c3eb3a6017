import { describe, expect, test } from 'vitest';
import type { Floor, Turn } from '../../shared/dialogue/floor.ts';
import { clockStageAt, remainingAt, timeIn } from '../../shared/dialogue/timing.ts';
import { MINUTE, SMALL_DAY, TEN } from '../support/smallDay.ts';

const turn: Turn = {
  turn: 2,
  kind: 'intervention',
  segment: 'questions',
  request: 1,
  organization: 'alpha',
  label: 'Alpha Aid',
  channel: 'room',
  calledAt: TEN,
  limit: 3 * MINUTE,
  given: 3 * MINUTE,
};
const called: Floor = { stage: 'called', turn };
const live: Floor = { stage: 'live', turn, startedAt: TEN, endsAt: TEN + 3 * MINUTE };
const paused: Floor = { stage: 'paused', turn, startedAt: TEN, remaining: 20_000, because: 'chair' };
const at = (floor: Floor, seconds: number) => clockStageAt(floor, SMALL_DAY.rules, TEN + seconds * 1000);

describe('arithmetic of the clock', () => {
  test('[F16] amber in the last thirty seconds, red at 0:00 and after', () => {
    expect([149.999, 150, 179.999, 180, 195].map((seconds) => at(live, seconds))).toEqual([
      'live',
      'amber',
      'amber',
      'over',
      'over',
    ]);
  });

  test('[F16] a clock that does not run looks still, called or paused, whatever the time', () => {
    expect([at({ stage: 'vacant' }, 500), at(called, 500), at(paused, 500)]).toEqual(['still', 'called', 'paused']);
  });

  test('[F16] what is left: the limit before the microphone is live, negative over time, kept in a pause', () => {
    expect(remainingAt({ stage: 'vacant' }, TEN)).toBeUndefined();
    expect(remainingAt(called, TEN + MINUTE)).toBe(3 * MINUTE);
    expect(remainingAt(live, TEN + MINUTE)).toBe(2 * MINUTE);
    expect(remainingAt(live, TEN + 3 * MINUTE + 12_000)).toBe(-12_000);
    expect(remainingAt(paused, TEN + 60 * MINUTE)).toBe(20_000);
  });

  test('times of day are told in the zone of the meeting, in summer and in winter', () => {
    expect(timeIn('Europe/Vienna', TEN)).toBe('10:00');
    expect(timeIn('Europe/Vienna', Date.UTC(2024, 10, 15, 8))).toBe('09:00');
  });
});
