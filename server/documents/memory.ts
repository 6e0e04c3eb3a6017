import type { Documents } from './documents.ts';

/** Documents that live as long as the process does: for tests and rehearsals. */
export function memoryDocuments(): Documents {
  const kept = new Map<string, Buffer>();
  const at = (dialogue: string, id: string) => JSON.stringify([dialogue, id]);
  return {
    keep(dialogue, id, bytes) {
      const known = kept.get(at(dialogue, id));
      if (known) return known.equals(bytes);
      kept.set(at(dialogue, id), Buffer.from(bytes));
      return true;
    },
    read: (dialogue, id) => kept.get(at(dialogue, id)),
    forget: (dialogue, id) => void kept.delete(at(dialogue, id)),
  };
}
