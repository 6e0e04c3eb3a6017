import { type Clock, systemClock } from '../../../server/clock.ts';
import type { Milliseconds } from '../../../shared/dialogue/model.ts';

/** The machine's clock, somewhere else in time, and moved on by hand; consoles hear of each move as of a correction. */
export interface MovingClock extends Clock {
  move(by: Milliseconds): void;
}

export function movingClock(start: number): MovingClock {
  const real = systemClock();
  let ahead = start - real.now();
  const listeners = new Set<() => void>();
  const onCorrected = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const now = () => real.now() + ahead;
  const move = (by: Milliseconds) => {
    ahead += by;
    for (const listener of [...listeners]) listener();
  };
  return {
    now,
    ring(at, act) {
      let cancel = real.ring(at - ahead, act);
      const off = onCorrected(() => {
        cancel();
        cancel = real.ring(at - ahead, act);
      });
      return () => {
        off();
        cancel();
      };
    },
    onCorrected,
    notBefore(at) {
      if (at > now()) move(at - now());
    },
    move,
  };
}
