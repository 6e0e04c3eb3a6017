import { waitingIn } from '../../shared/dialogue/order.ts';
import { currentSitting } from '../../shared/dialogue/sitting.ts';
import { isTaking, type SpeakersList } from '../../shared/dialogue/speakersList.ts';
import { listSegment } from '../desk/moment.ts';
import { ruleInWords } from '../desk/rule.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeOfDay } from '../parts/format.ts';
import { actWords, conductWords, listWords, chairMoreWords as more } from '../words/en.ts';
import { primaryOf } from './primary.ts';
import type { ChairActs } from './useChairActs.ts';

export interface ListOpens {
  listTime: () => void;
  rule: () => void;
  unserved: (segment: string) => void;
}

/** The list's name with its rule, which opens what can be changed of it; its closing and opening at the end. */
export function ListHeading({ acts, opens }: { acts: ChairActs; opens: ListOpens }) {
  const record = useRecord();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  if (!segment || !list) return <h2>{listWords.heading}</h2>;
  const taking = isTaking(list);
  const time = taking ? more.closing : more.opening;
  const closed = list.stage.stage === 'closed' && waitingIn(list).length > 0;
  return (
    <>
      <h2>
        {listWords.heading}
        <span className="list-acts">
          {list.stage.stage !== 'closed' && (
            <Act small weight="quiet" state={acts.list.state} onAct={opens.listTime} label={time.inFull}>
              {time.act}
            </Act>
          )}
          {closed && (
            <Act small weight="quiet" label={conductWords.unserved.actInFull} onAct={() => opens.unserved(segment.id)}>
              {conductWords.unserved.act}
            </Act>
          )}
          {primaryOf(record, acts).what !== 'list' && (
            <Act small keys="C" state={acts.list.state} onAct={acts.list.act}>
              {taking ? actWords.closeTheList : actWords.openTheList}
            </Act>
          )}
        </span>
      </h2>
      <RuleLine list={list} onOpen={opens.rule} />
    </>
  );
}

/** The rule in force, which opens what can be changed of it; while the meeting is suspended, that the list stands still. */
function RuleLine({ list, onOpen }: { list: SpeakersList; onOpen: () => void }) {
  const record = useRecord();
  const sitting = currentSitting(record)?.state;
  if (sitting?.stage === 'suspended')
    return <p className="hint">{conductWords.frozenList(timeOfDay(sitting.since, record.programme.zone))}</p>;
  return (
    <button type="button" className="opens-rule hint" aria-haspopup="dialog" onClick={onOpen}>
      {conductWords.order.rule(ruleInWords(list).toLowerCase())}
    </button>
  );
}
