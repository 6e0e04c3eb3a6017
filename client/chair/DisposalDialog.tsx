import { useId, useState } from 'react';
import { carriesTo, DISPOSALS, type Disposal } from '../../shared/dialogue/disposal.ts';
import type { SegmentId } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { segmentOf } from '../../shared/dialogue/programme.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { actWords, conductWords } from '../words/en.ts';

const words = conductWords.unserved;

/** What becomes of those who could not be reached: one of three ways for all at once, and what each is told [F23]. */
export function DisposalDialog({ segment: id, onClose }: { segment: SegmentId; onClose: () => void }) {
  const record = useRecord();
  const name = useId();
  const [chosen, setChosen] = useState<Disposal>();
  const [lacks, setLacks] = useState<string>();
  const { state, refusal, perform } = useDeskAct(`dispose:${id}`, 'disposeUnserved');
  const segment = segmentOf(record, id);
  const list = record.lists[id];
  if (!segment || !list) return null;
  const count = waitingIn(list).length;
  const to = carriesTo(record, segment);
  const dispose = async () => {
    setLacks(chosen ? undefined : words.choose);
    if (chosen && (await perform({ type: 'disposeUnserved', segment: id, disposal: chosen }))) onClose();
  };
  const says = (disposal: Disposal) => {
    if (disposal !== 'carried_over') return words.disposal[disposal];
    return to ? words.disposal.carried_over(to.title) : words.nowhere;
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      acts={
        <>
          <Act onAct={onClose}>{actWords.cancel}</Act>
          <Act weight="primary" state={state} refusal={lacks ?? refusal} onAct={() => void dispose()}>
            {words.tell(count)}
          </Act>
        </>
      }
    >
      <p className="lead">{words.wait(count, segment.title)}</p>
      <fieldset className="choices">
        <legend className="sr">{words.title}</legend>
        {DISPOSALS.map((disposal) => (
          <label key={disposal}>
            <input
              type="radio"
              name={name}
              checked={chosen === disposal}
              disabled={disposal === 'carried_over' && !to}
              onChange={() => setChosen(disposal)}
            />
            <span>
              {says(disposal)}
              <span className="hint">{words.told[disposal]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="hint">{words.say(count)}</p>
    </Dialog>
  );
}
