import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { DelegationDesk } from '../../shared/dialogue/participants.ts';
import { isOver, type Segment } from '../../shared/dialogue/programme.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';

/** What has become of a delegation's latest request, where it did not come to speak [F18, F23]. */
export interface Fate {
  segment: Segment;
  /** `notReached`: nobody is heard in its segment any more, and nothing has been decided on it. */
  became: 'lapsed' | 'convertedToWritten' | 'released' | 'notReached';
}

/** Nothing where the latest request still stands, has been heard, or was withdrawn by the delegation itself. */
export function fateOf(record: TheRecord, delegation: DelegationDesk): Fate | undefined {
  const own = record.programme.segments.flatMap((segment) =>
    (record.lists[segment.id]?.entries ?? [])
      .filter(({ request, stage }) => delegation.requests[request] !== undefined && stage !== 'carriedOver')
      .map((entry) => ({ segment, entry })),
  );
  const latest = own.toSorted((a, b) => a.entry.request - b.entry.request).at(-1);
  const became = latest && whatBecame(latest.entry, isOver(record, latest.segment));
  return became && { segment: latest.segment, became };
}

function whatBecame({ stage }: Entry, isOver: boolean): Fate['became'] | undefined {
  switch (stage) {
    case 'lapsed':
    case 'convertedToWritten':
    case 'released':
      return stage;
    case 'waiting':
      return isOver ? 'notReached' : undefined;
    case 'called':
    case 'spoken':
    case 'withdrawn':
    case 'carriedOver':
      return undefined;
  }
}
