import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { currentSitting, hardStopOf } from '../../shared/dialogue/sitting.ts';
import { timetableAt, warningAt } from '../../shared/dialogue/timetable.ts';
import { timeOfDay } from '../parts/format.ts';
import { conductWords as words } from '../words/en.ts';

/** Where the sitting stands against its plan, in two short lines; a warning before the hard stop takes their place. */
export interface Drift {
  says: string;
  beside: string;
  warning?: 15 | 5 | 1 | 0;
  /** When the sitting must end. */
  hardStop?: Instant;
}

const MINUTE = 60_000;

/** "4 min behind", "ends about 13:04" [F25]; nothing while no sitting is in progress. */
export function driftOf(record: TheRecord, now: Instant): Drift | undefined {
  if (currentSitting(record)?.state.stage !== 'inProgress') return undefined;
  const { zone } = record.programme;
  const timetable = timetableAt(record, now);
  const { drift, endsAt, hardStop } = timetable;
  const minutes = Math.trunc(drift / MINUTE);
  const says = minutes === 0 ? words.onTime : minutes > 0 ? words.behind(minutes) : words.ahead(-minutes);
  const time = hardStop === undefined ? '' : timeOfDay(hardStop, zone);
  const warning = warningAt(timetable, now);
  if (warning !== undefined && hardStop !== undefined) {
    const left = Math.max(1, Math.ceil((hardStop - now) / MINUTE));
    const due = warning === 0 ? words.stopPassed(time) : words.stopIn(time, left);
    return { says: due, beside: says, warning, hardStop };
  }
  if (endsAt === undefined) return { says, beside: '', ...(hardStop === undefined ? {} : { hardStop }) };
  const kept = hardStop !== undefined && endsAt < hardStop + MINUTE;
  return {
    says,
    beside: kept ? words.kept(time) : words.expectedEnd(timeOfDay(endsAt, zone)),
    ...(hardStop === undefined ? {} : { hardStop }),
  };
}

/** The instant from which nobody can be called any more, if the sitting in progress has one [F25]. */
export function stopOf(record: TheRecord): Instant | undefined {
  const current = currentSitting(record);
  return current && hardStopOf(record, current.id);
}
