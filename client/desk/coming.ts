import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { nextSegment, type Segment } from '../../shared/dialogue/programme.ts';

/** The part that comes next: what an adjourned sitting has left undone does not come any more. */
export function comingSegment(record: TheRecord): Segment | undefined {
  const next = nextSegment(record);
  if (!next || record.sittings[next.sitting]?.stage !== 'adjourned') return next;
  const { segments } = record.programme;
  return segments
    .slice(segments.indexOf(next))
    .find(
      ({ id, sitting }) => record.segments[id]?.stage === 'planned' && record.sittings[sitting]?.stage !== 'adjourned',
    );
}
