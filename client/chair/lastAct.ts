import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { placeOf } from '../../shared/dialogue/order.ts';
import { segmentOf } from '../../shared/dialogue/programme.ts';
import type { PutBackable } from '../../shared/dialogue/putBack.ts';
import { clockText } from '../parts/format.ts';
import { chairMoreWords, chairWords } from '../words/en.ts';

/** The act that "Put back" would undo, in words: "Turn of X ended". */
export function lastActText(record: TheRecord, act: PutBackable): string {
  const words = chairWords.lastAct;
  const titleOf = (id: string) => segmentOf(record, id)?.title ?? '';
  switch (act.what) {
    case 'call':
      return words.called(act.label);
    case 'end':
      return words.ended(act.label);
    case 'live':
      return chairMoreWords.live(act.label);
    case 'move': {
      const list = record.lists[act.segment];
      return words.moved(act.label, list ? placeOf(list, act.request) : 0);
    }
    case 'list':
      if (act.now === 'closingAnnounced') return chairMoreWords.closingAnnounced;
      return act.now === 'closed' ? words.closed : words.opened;
    case 'limit':
      return words.limit(clockText(record.lists[act.segment]?.limits[act.kind] ?? 0));
    case 'segmentStarted':
      return words.started(titleOf(act.segment));
    case 'segmentFinished':
      return words.finished(titleOf(act.segment));
  }
}
