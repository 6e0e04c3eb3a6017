import type { PointOfOrder } from '../../shared/dialogue/pointOfOrder.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeOfDay } from '../parts/format.ts';
import { Mark } from '../parts/Mark.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { ruleWords, conductWords as words } from '../words/en.ts';

/** The foot of the floor: its place is kept for what may come, here for a point of order [F4]. */
export function Foot() {
  const { pointOfOrder } = useRecord();
  if (pointOfOrder) return <Raised point={pointOfOrder} />;
  return (
    <div className="rule still">
      <div className="top">
        <Mark kind="plain">{ruleWords.heading}</Mark>
        <span className="hint">{ruleWords.nothing}</span>
      </div>
    </div>
  );
}

function Raised({ point }: { point: PointOfOrder }) {
  const { zone } = useRecord().programme;
  const { state, refusal, perform } = useDeskAct('closePointOfOrder', 'closePointOfOrder');
  return (
    <div className="rule point-of-order" role="status">
      <div className="top">
        <Mark kind="asked">{words.pointOfOrder.heading}</Mark>
        <Act small state={state} refusal={refusal} onAct={() => void perform({ type: 'closePointOfOrder' })}>
          {words.pointOfOrder.decided}
        </Act>
      </div>
      <p className="said-aloud">
        <Sentence text={words.pointOfOrder.by(point.label, timeOfDay(point.raisedAt, zone))} />
      </p>
      <p className="hint">{words.pointOfOrder.say}</p>
    </div>
  );
}
