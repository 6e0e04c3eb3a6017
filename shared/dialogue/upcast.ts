import { isKnown } from './audience.ts';
import type { DialogueEvent } from './events.ts';

/**
 * Formats last: every event stores its version, and each change of a format adds a lift from the former one here.
 * An event that is newer than this code, or unknown to it, is not lifted: the node then only reads.
 */

type Lift = (former: Record<string, unknown>) => Record<string, unknown>;

/** For each type whose format has changed, the lifts from version 1 to 2, from 2 to 3, and so on. */
const LIFTS: Readonly<Partial<Record<DialogueEvent['type'], readonly Lift[]>>> = {};

/** The version in which an event type is written today. */
export function versionOf(type: DialogueEvent['type']): number {
  return (LIFTS[type]?.length ?? 0) + 1;
}

/** The stored event in today's format; undefined if it is newer than this code. */
export function upcast(stored: { type: string; v: number }): DialogueEvent | undefined {
  const { type } = stored;
  if (!isKnown(type) || stored.v > versionOf(type)) return undefined;
  const lifts = (LIFTS[type] ?? []).slice(stored.v - 1);
  const lifted = lifts.reduce<Record<string, unknown>>((event, lift) => lift(event), { ...stored });
  return { ...lifted, v: versionOf(type) } as unknown as DialogueEvent;
}
