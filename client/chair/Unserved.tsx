import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { isOver, type Segment } from '../../shared/dialogue/programme.ts';
import { isTaking } from '../../shared/dialogue/speakersList.ts';
import { boundOf } from '../../shared/dialogue/waits.ts';
import { useReached } from '../desk/useReached.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Mark } from '../parts/Mark.tsx';
import { conductWords } from '../words/en.ts';

const words = conductWords.unserved;

/** Those who could not be reached, once their segment is over or its time is up: the Chair decides for all [F23]. */
export function Unserved({ onOpen }: { onOpen: (segment: string) => void }) {
  const record = useRecord();
  const current = record.programme.segments.find(({ id }) => record.segments[id]?.stage === 'inProgress');
  const timeIsUp = useReached(current && boundOf(record, current.id));
  const segment = unservedOf(record, timeIsUp);
  if (!segment) return null;
  return (
    <div className="unserved">
      <div className="top">
        <Mark kind="asked">{words.heading(waitingIn(record.lists[segment.id]!).length)}</Mark>
        <Act small label={words.decideInFull} onAct={() => onOpen(segment.id)}>
          {words.decide}
        </Act>
      </div>
      <p className="beside">{words.inSegment(segment.title)}</p>
    </div>
  );
}

/** The first segment in which somebody still waits who will not be called any more. */
function unservedOf(record: TheRecord, timeIsUp: boolean): Segment | undefined {
  return record.programme.segments.find((segment) => {
    const { id } = segment;
    const list = record.lists[id];
    if (!list || isTaking(list) || list.stage.stage === 'notOpen' || waitingIn(list).length === 0) return false;
    return isOver(record, segment) || (record.segments[id]?.stage === 'inProgress' && timeIsUp);
  });
}
