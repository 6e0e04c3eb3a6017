import { currentSitting } from '../../shared/dialogue/sitting.ts';
import { useRecord } from '../live/hooks.ts';
import { ownZone, timeInBoth } from '../parts/format.ts';
import { momentWords } from '../words/en.ts';

/** When a suspended meeting resumes, in a sentence. */
export function useResumes(): string {
  const record = useRecord();
  const words = momentWords.suspended;
  const state = currentSitting(record)?.state;
  const at = state?.stage === 'suspended' ? state.resumesAt : undefined;
  return at === undefined ? words.untilCalled : words.until(timeInBoth(at, ownZone(), record.programme.zone));
}
