import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { placeOf } from '../../shared/dialogue/order.ts';
import { segmentOf } from '../../shared/dialogue/programme.ts';
import type { PutBackable } from '../../shared/dialogue/putBack.ts';
import { ruleInWords } from '../desk/rule.ts';
import { clockText, timeOfDay } from '../parts/format.ts';
import { chairMoreWords, chairWords, conductWords } from '../words/en.ts';

const MINUTE = 60_000;

/** The act that "Put back" would undo, in words: "Turn of X ended". */
export function lastActText(record: TheRecord, act: PutBackable): string {
  const words = chairWords.lastAct;
  const more = conductWords.lastAct;
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
      if (act.now === 'notOpen') return chairMoreWords.openingAnnounced;
      if (act.now === 'closingAnnounced') return chairMoreWords.closingAnnounced;
      return act.now === 'closed' ? words.closed : words.opened;
    case 'limit':
      return words.limit(clockText(record.lists[act.segment]?.limits[act.kind] ?? 0));
    case 'segmentStarted':
      return words.started(titleOf(act.segment));
    case 'segmentFinished':
      return words.finished(titleOf(act.segment));
    case 'inVain':
      return more.inVain(act.label);
    case 'withdrawn':
      return more.withdrawn(act.label);
    case 'pointOfOrder':
      return more.pointOfOrder(act.label);
    case 'rule': {
      const list = record.lists[act.segment];
      return more.rule(list ? ruleInWords(list).toLowerCase() : '');
    }
    case 'skipPanellist':
      return more.passedOver(act.label);
    case 'disposed':
      return more.disposed[act.disposed.disposal](act.disposed.requests.length);
    case 'skip':
      return more.skipped(titleOf(act.segment));
    case 'length': {
      const minutes = Math.round(act.change / MINUTE);
      const title = titleOf(act.segment);
      return minutes < 0 ? more.shorter(title, -minutes) : more.longer(title, minutes);
    }
    case 'place':
      return more.placed(titleOf(act.segment));
    case 'added':
      return more.added(titleOf(act.segment));
    case 'adjourned':
      return more.adjourned;
    case 'extended':
      return more.extended(timeOfDay(record.extensions[act.sitting] ?? 0, record.programme.zone));
  }
}
