import type { Instant } from '../../shared/dialogue/model.ts';
import type { Documents } from './documents.ts';

/** Documents that live as long as the process does: for tests and rehearsals. */
export function memoryDocuments(clock: { now(): Instant }): Documents {
  const kept = new Map<string, { dialogue: string; id: string; bytes: Buffer; at: Instant }>();
  const at = (dialogue: string, id: string) => JSON.stringify([dialogue, id]);
  return {
    keep(dialogue, id, bytes) {
      const known = kept.get(at(dialogue, id));
      if (known) return known.bytes.equals(bytes);
      kept.set(at(dialogue, id), { dialogue, id, bytes: Buffer.from(bytes), at: clock.now() });
      return true;
    },
    read: (dialogue, id) => kept.get(at(dialogue, id))?.bytes,
    keptBefore: (dialogue, instant) =>
      [...kept.values()].filter((one) => one.dialogue === dialogue && one.at < instant).map(({ id }) => id),
    forget: (dialogue, id) => void kept.delete(at(dialogue, id)),
  };
}
