import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Segment } from '../../shared/dialogue/programme.ts';

/** Segments that the Chair adds are known by the form of their id. */
const ADDED = /^s-/;

/** Has the Chair added the part, or moved it? A moved one keeps its planned time, so the times stand out of order. */
export function changeOf({ programme }: TheRecord, segment: Segment): 'added' | 'moved' | undefined {
  if (ADDED.test(segment.id)) return 'added';
  const planned = programme.segments.filter(({ sitting, id }) => sitting === segment.sitting && !ADDED.test(id));
  return !inOrder(planned) && inOrder(planned.filter((other) => other !== segment)) ? 'moved' : undefined;
}

function inOrder(segments: readonly Segment[]): boolean {
  return segments.every(({ startsAt }, at) => startsAt >= (segments[at - 1]?.startsAt ?? 0));
}
