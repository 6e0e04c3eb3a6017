import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';

/** How far the server's clock is from this device's monotonic one; the device's own date and time play no part. */

/** One question to the server's clock, by the monotonic clock of this device. */
export interface RoundTrip {
  sentAt: Milliseconds;
  receivedAt: Milliseconds;
  serverSaid: Instant;
}

export interface Offset {
  /** To be added to the monotonic clock. */
  ahead: Milliseconds;
  /** How wrong it can be, either way. */
  within: Milliseconds;
}

/** At least so many round trips make an estimate. */
export const ROUND_TRIPS = 5;

/** The offset by the shortest of the round trips, taking the server's answer to lie in its middle. */
export function offsetFrom(trips: readonly RoundTrip[]): Offset | undefined {
  let best: Offset | undefined;
  for (const { sentAt, receivedAt, serverSaid } of trips) {
    const within = (receivedAt - sentAt) / 2;
    if (!best || within < best.within) best = { ahead: serverSaid - (sentAt + within), within };
  }
  return best;
}

/** The offset after the server has said its time in passing: it is at least that late now. */
export function offsetAfter(offset: Offset | undefined, serverSaid: Instant, receivedAt: Milliseconds): Offset {
  const least = serverSaid - receivedAt;
  return offset && least <= offset.ahead ? offset : { ahead: least, within: Number.POSITIVE_INFINITY };
}

/** Does an instant of the server lie further ahead than the estimate can be wrong? */
export function isAhead(offset: Offset, serverSaid: Instant, receivedAt: Milliseconds): boolean {
  return serverSaid > receivedAt + offset.ahead + offset.within;
}

/** A difference between the two clocks of a device that only sleep, or a hand on the clock, explains. */
const JUMP: Milliseconds = 250;

/** Has the device slept, or its clock been set, since the two clocks were last compared? */
export function hasJumped(wallMinusMonotonic: Milliseconds, before: Milliseconds): boolean {
  return Math.abs(wallMinusMonotonic - before) > JUMP;
}
