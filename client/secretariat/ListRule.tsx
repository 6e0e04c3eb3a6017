import { listSegment } from '../desk/moment.ts';
import { ruleInWords } from '../desk/rule.ts';
import { useRecord } from '../live/hooks.ts';
import { conductWords } from '../words/en.ts';

/** The rule in force in the list on the desk [F13]. */
export function ListRule() {
  const record = useRecord();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  return list ? <p className="hint">{conductWords.order.rule(ruleInWords(list).toLowerCase())}</p> : null;
}
