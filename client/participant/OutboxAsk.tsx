import type { SegmentId } from '../../shared/dialogue/model.ts';
import { useLive, useLiveDay } from '../live/hooks.ts';
import type { Kept } from '../live/outbox.ts';
import { Act } from '../parts/Act.tsx';
import { Mark } from '../parts/Mark.tsx';
import { actWords, outboxWords, participantWords } from '../words/en.ts';
import { Subject } from './place.tsx';
import { Say } from './Say.tsx';
import './outbox.css';

const words = participantWords.offline;

/** The request for a place in this list that waits for the line. */
export function useKeptAsk(segment: SegmentId): Kept | undefined {
  return useLive(({ phase, outbox }) => (phase === 'live' ? undefined : outbox.kept.find(isAskIn(segment))));
}

/** Asks it for a place in this list, which the page of the moment shows? A right of reply stands beside that. */
export const isAskIn =
  (segment: SegmentId | undefined) =>
  ({ command }: Kept): boolean =>
    command.type === 'requestFloor' && command.segment === segment && command.kind !== 'rightOfReply';

/** A request that the server has not confirmed is never shown as accepted [F31]; until it was sent it can be taken back. */
export function AskKept({ segment, kept }: { segment: SegmentId; kept: Kept | undefined }) {
  const { outbox } = useLiveDay();
  const unsent = kept !== undefined && kept.sent === undefined;
  return (
    <>
      <h2>{words.heading}</h2>
      <div role="status" className="kept-ask">
        <Mark kind="away">{unsent ? outboxWords.kept : outboxWords.sent}</Mark>
        <Say text={unsent ? words.kept : words.asked} />
      </div>
      {kept && <Subject segment={segment} request={0} of={kept.id} kept="" />}
      <div className="foot">
        <Act weight="primary" state="sending" sendingText={words.waiting(actWords.askForTheFloor)} onAct={() => {}}>
          {actWords.askForTheFloor}
        </Act>
        {unsent && <Act onAct={() => outbox.takeBack(kept.id)}>{words.takeItBack}</Act>}
      </div>
    </>
  );
}
