import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { Hall } from '../hall/hall.ts';
import type { Documents } from './documents.ts';

/** What came less than this long ago may still be on its way to the journal, from another process. */
const YOUNG: Milliseconds = 3_600_000;

/**
 * Erases the texts that no contribution on record refers to: a server died between keeping them and writing the event.
 * Nothing goes where the journal is not understood whole. Returns how many went.
 */
export function sweepDocuments(
  documents: Documents,
  hall: Pick<Hall, 'id' | 'dialogue' | 'healthy'>,
  clock: { now(): number },
): number {
  if (!hall.healthy()) return 0;
  const { contributions } = hall.dialogue().desks.bureau;
  const left = documents.keptBefore(hall.id, clock.now() - YOUNG).filter((id) => !Object.hasOwn(contributions, id));
  for (const id of left) documents.forget(hall.id, id);
  return left.length;
}
