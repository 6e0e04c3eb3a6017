import type { Instant, Milliseconds, PersonId } from '../../shared/dialogue/model.ts';
import type { Heard } from '../../shared/wire/receive.ts';
import { type Device, forget, read, write } from './stored.ts';

/**
 * The day as last heard, on the device of a participant: opened without a line, her page shows the last public list
 * with its time, and her own place in it [F31]. One sign-in's at a time, and gone with its sign-out.
 */
export interface KeptDay {
  slot: string;
  /** The code that has folded it: another one may fold differently, and begins anew. */
  code: string;
  person: PersonId;
  heard: Pick<Heard, 'dialogue' | 'desks'>;
  /** Server time of the last contact. */
  asOf: Instant;
  /** How far the server's time was ahead of the device's clock. */
  ahead: Milliseconds;
}

const DAY = 'rostrum.day';
/** Written far more often than the day itself. */
const AS_OF = 'rostrum.day.asOf';
type AsOf = Pick<KeptDay, 'slot' | 'asOf'>;
/** A sign-in ends 48 hours after the last sitting; what is older than that shows nobody anything. */
const LONGEST: Milliseconds = 48 * 3_600_000;

/** What was kept for this sign-in, unless it is too old or another code's. */
export function keptDay(device: Device, slot: string, code: string, wall: Milliseconds): KeptDay | undefined {
  const day = read<KeptDay>(device, DAY);
  if (day?.slot !== slot) return undefined;
  const renewed = read<AsOf>(device, AS_OF);
  const asOf = renewed?.slot === slot ? Math.max(day.asOf, renewed.asOf) : day.asOf;
  if (day.code === code && Math.abs(wall + day.ahead - asOf) < LONGEST) return { ...day, asOf };
  forgetDay(device);
  return undefined;
}

/** Keeps the day. Of `before`, what was kept last, only the time is renewed where nothing else has changed. */
export function keepDay(device: Device, day: KeptDay, before: KeptDay | undefined): void {
  const isSame = before?.heard.dialogue === day.heard.dialogue && before.slot === day.slot;
  if (isSame || write(device, DAY, day)) write(device, AS_OF, { slot: day.slot, asOf: day.asOf } satisfies AsOf);
}

export function forgetDay(device: Device): void {
  forget(device, DAY);
  forget(device, AS_OF);
}
