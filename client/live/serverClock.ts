import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';
import { hasJumped, isAhead, type Offset, offsetAfter, offsetFrom, ROUND_TRIPS, type RoundTrip } from './offset.ts';

/** The server's time on this device: measured, and measured again whenever there is a reason to doubt it. */
export interface ServerClock {
  now(): Instant;
  /** Has the server said what time it is? */
  isKnown(): boolean;
  /** Asks the server's clock several times; a measurement under way is begun afresh. */
  measure(): void;
  /** The line is down: answers that are still out will not come. */
  stop(): void;
  /** The server has said what time it is, as it greets. */
  told(serverSaid: Instant): void;
  /** Something happened at this instant; measures again where that lies ahead of the estimate. */
  happened(at: Instant): void;
  /** Looks whether the device has slept or its clock was set; measures again if so. */
  check(): void;
}

interface Parts {
  /** How far the server's time was ahead of the device's, when that was last known. */
  ahead?: Milliseconds;
  /** Milliseconds that never jump back, as `performance.now`. */
  monotonic: () => Milliseconds;
  /** The device's own date and time, only to notice jumps. */
  wall: () => Milliseconds;
  /** Asks the server's clock once. */
  ask: (answer: (now: Instant) => void) => void;
}

export function createServerClock({ monotonic, wall, ask, ahead = 0 }: Parts): ServerClock {
  let offset: Offset | undefined;
  let measurement = 0;
  let measuring = false;
  let difference = wall() - monotonic();

  const next = (mine: number, trips: readonly RoundTrip[]) => {
    if (trips.length === ROUND_TRIPS) {
      measuring = false;
      offset = offsetFrom(trips);
      return;
    }
    const sentAt = monotonic();
    ask((serverSaid) => {
      if (mine === measurement) next(mine, [...trips, { sentAt, receivedAt: monotonic(), serverSaid }]);
    });
  };
  const measure = () => {
    measurement += 1;
    measuring = true;
    difference = wall() - monotonic();
    next(measurement, []);
  };
  return {
    // Before the server has said anything, the device's own time is the best there is.
    now: () => (offset ? Math.round(monotonic() + offset.ahead) : wall() + ahead),
    isKnown: () => offset !== undefined,
    measure,
    stop: () => {
      measurement += 1;
      measuring = false;
    },
    told: (serverSaid) => {
      offset = offsetAfter(offset, serverSaid, monotonic());
    },
    happened: (at) => {
      if (offset && !measuring && isAhead(offset, at, monotonic())) measure();
    },
    check: () => {
      if (hasJumped(wall() - monotonic(), difference)) measure();
    },
  };
}
