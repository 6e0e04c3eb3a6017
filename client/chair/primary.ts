import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { nextSegment, type Segment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import { currentSitting, isSuspended } from '../../shared/dialogue/sitting.ts';
import { isTaking } from '../../shared/dialogue/speakersList.ts';
import { actWords, conductWords } from '../words/en.ts';
import type { ChairActs, Doable } from './useChairActs.ts';

/** The one large act of the moment. */
export interface Primary {
  what: 'next' | 'live' | 'end' | 'list' | 'start' | 'resume' | 'adjourn';
  words: string;
  keys?: string;
  does: Doable;
}

/**
 * The act that fits the moment: call, confirm the microphone, end; with nobody to call, open the list or go on; resume
 * what is suspended, adjourn what is over.
 */
export function primaryOf(record: TheRecord, acts: ChairActs): Primary {
  if (isSuspended(record)) return { what: 'resume', words: actWords.resumeTheMeeting, does: acts.resume };
  switch (record.floor.stage) {
    case 'called':
      return { what: 'live', words: actWords.microphoneIsLive, keys: 'M', does: acts.live };
    case 'live':
    case 'paused':
      return { what: 'end', words: actWords.endTheTurn, keys: 'E', does: acts.end };
    case 'vacant':
      return withFreeFloor(record, acts);
  }
}

function withFreeFloor(record: TheRecord, acts: ChairActs): Primary {
  const next: Primary = { what: 'next', words: actWords.giveTheFloor, keys: 'N', does: acts.next };
  const start: Primary = { what: 'start', words: actWords.startSegment, keys: 'G', does: acts.start };
  const adjourn: Primary = { what: 'adjourn', words: conductWords.adjourn, does: acts.adjourn };
  if (acts.pastStop) return adjourn;
  if (acts.nextUp?.by === 'invitation') return next;
  const onward = toStart(record) ? start : currentSitting(record) ? adjourn : next;
  const segment = segmentInProgress(record);
  const list = segment && record.lists[segment.id];
  if (!list) return onward;
  if (waitingIn(list).length > 0 || isTaking(list)) return next;
  if (list.stage.stage === 'notOpen') return { what: 'list', words: actWords.openTheList, keys: 'C', does: acts.list };
  return onward;
}

/** The segment that can be started next: none while the sitting in progress has come to its last. */
export function toStart(record: TheRecord): Segment | undefined {
  const next = nextSegment(record);
  const current = currentSitting(record);
  return next && (!current || current.id === next.sitting) ? next : undefined;
}
