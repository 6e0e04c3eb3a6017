import { useId } from 'react';
import { PRECEDENCES } from '../../shared/dialogue/precedence.ts';
import { listSegment } from '../desk/moment.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { actWords, conductWords } from '../words/en.ts';

const words = conductWords.order;

/** The rule of the list in force, changed at once and seen by everyone; it can be put back [F10, F13]. */
export function RuleDialog({ onClose }: { onClose: () => void }) {
  const record = useRecord();
  const id = useId();
  const precedence = useDeskAct('precedence', 'setPrecedence');
  const firstTime = useDeskAct('firstTimeFirst', 'setFirstTimeFirst');
  const segment = listSegment(record)?.id;
  const list = segment === undefined ? undefined : record.lists[segment];
  if (segment === undefined || !list) return null;
  const refusal = precedence.refusal ?? firstTime.refusal;
  return (
    <Dialog title={words.heading} onClose={onClose} acts={<Act onAct={onClose}>{actWords.close}</Act>}>
      <fieldset className="choices" disabled={precedence.state !== 'ready'}>
        <legend className="sr">{words.heading}</legend>
        {PRECEDENCES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              checked={list.precedence === one}
              onChange={() => void precedence.perform({ type: 'setPrecedence', segment, precedence: one })}
            />
            <span>
              {words.precedences[one]}
              <span className="hint">{words.say[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {list.seed !== undefined && (
        <div className="chosen">
          <span className="hint">{words.seed(list.seed)}</span>
          <Act
            small
            state={precedence.state}
            onAct={() => void precedence.perform({ type: 'setPrecedence', segment, precedence: 'drawn_lots' })}
          >
            {words.drawAgain}
          </Act>
        </div>
      )}
      <div className="choices">
        <label>
          <input
            type="checkbox"
            checked={list.firstTimeFirst}
            disabled={firstTime.state !== 'ready'}
            onChange={() => void firstTime.perform({ type: 'setFirstTimeFirst', segment, on: !list.firstTimeFirst })}
          />
          {words.firstTime}
        </label>
      </div>
      <p className="hint">{words.seen}</p>
      {refusal && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </Dialog>
  );
}
