import type { RequestNumber } from '../../shared/dialogue/model.ts';
import { boundOf, expectationsOf } from '../../shared/dialogue/waits.ts';
import { listSegment } from '../desk/moment.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { timeOfDay } from '../parts/format.ts';
import { listWords } from '../words/en.ts';

/** The line in the list from which places may not be reached [F22]: before which request, and what it says. */
export interface Cut {
  from: RequestNumber;
  text: string;
}

/** Where the line stands now; none while everyone may be reached. */
export function useCut(): Cut | undefined {
  const record = useRecord();
  const now = useNow();
  const segment = listSegment(record);
  const bound = segment && boundOf(record, segment.id, now);
  if (!segment || bound === undefined) return undefined;
  const first = [...expectationsOf(record, segment.id, now)].find(([, { mayNotBeReached }]) => mayNotBeReached);
  return first && { from: first[0], text: listWords.mayNotBeReached(timeOfDay(bound, record.programme.zone)) };
}
