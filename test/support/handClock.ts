import type { Clock } from '../../server/clock.ts';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';

/** A clock turned by hand: bells ring when it is turned past them, and every turn is a correction clients hear of. */
export interface HandClock extends Clock {
  turn(by: Milliseconds): void;
  turnTo(at: Instant): void;
}

export function handClock(start: Instant): HandClock {
  let now = start;
  const bells = new Set<{ at: Instant; act: () => void }>();
  const listeners = new Set<() => void>();
  const turnTo = (at: Instant) => {
    now = Math.max(now, at);
    for (const bell of [...bells].filter((one) => one.at <= now).sort((a, b) => a.at - b.at)) {
      bells.delete(bell);
      bell.act();
    }
    for (const listener of listeners) listener();
  };
  return {
    now: () => now,
    ring(at, act) {
      const bell = { at, act };
      bells.add(bell);
      if (at <= now) queueMicrotask(() => bells.delete(bell) && act());
      return () => void bells.delete(bell);
    },
    notBefore(at) {
      if (at > now) turnTo(at);
    },
    onCorrected(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    turn: (by) => turnTo(now + by),
    turnTo,
  };
}
