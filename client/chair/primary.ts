import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { nextSegment } from '../../shared/dialogue/programme.ts';
import { isTaking } from '../../shared/dialogue/speakersList.ts';
import { canCall, listSegment } from '../desk/moment.ts';
import { actWords } from '../words/en.ts';
import type { ChairActs, Doable } from './useChairActs.ts';

/** The one large act of the moment. */
export interface Primary {
  what: 'next' | 'live' | 'end' | 'list' | 'start';
  words: string;
  keys: string;
  does: Doable;
}

/** The act that fits the moment: call, confirm the microphone, end; with nobody to call, open the list or go on. */
export function primaryOf(record: TheRecord, acts: ChairActs): Primary {
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
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const goesOn = nextSegment(record) !== undefined;
  if (!list || !canCall(record)) return goesOn ? start : next;
  if (waitingIn(list).length > 0 || isTaking(list)) return next;
  if (list.stage.stage === 'notOpen') return { what: 'list', words: actWords.openTheList, keys: 'C', does: acts.list };
  return goesOn ? start : next;
}
