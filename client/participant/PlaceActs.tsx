import { useState } from 'react';
import type { RequestNumber, SegmentId } from '../../shared/dialogue/model.ts';
import { type DelegationDesk, mayHaveFloor, type Person } from '../../shared/dialogue/participants.ts';
import type { Self } from '../live/hooks.ts';
import { useAct, useLive } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { actWords, participantWords as words } from '../words/en.ts';
import { usePersonalAct } from './usePersonalAct.ts';

type PlaceActsProps = { segment: SegmentId; request: RequestNumber; delegation: DelegationDesk; self: Self };
type Colleague = { id: string; person: Person };

/** Withdrawing, and handing the place to a colleague of the same organization [F19, F20]. */
export function PlaceActs(props: PlaceActsProps) {
  const { segment, request, delegation } = props;
  const withdraw = usePersonalAct(`withdraw:${request}`, { type: 'withdrawRequest', segment, request });
  const standsFor = delegation.requests[request]?.person;
  const heirs = Object.entries(delegation.members)
    .filter(([id, person]) => id !== standsFor && mayHaveFloor(person))
    .map(([id, person]) => ({ id, person }));
  return (
    <div className="foot lesser">
      {heirs.length > 0 && <HandOver {...props} heirs={heirs} />}
      <Act {...withdraw}>{actWords.withdrawMyRequest}</Act>
    </div>
  );
}

function HandOver({ segment, request, heirs }: PlaceActsProps & { heirs: readonly Colleague[] }) {
  const [asking, setAsking] = useState(false);
  const { send, onItsWay, refusal } = useAct(`handOver:${request}`);
  const live = useLive((state) => state.phase === 'live');
  const state = onItsWay ? 'sending' : live ? 'ready' : 'notNow';
  const to = ({ id }: Colleague) => {
    setAsking(false);
    void send({ type: 'handOver', segment, request, to: id });
  };
  const only = heirs.length === 1 ? heirs[0] : undefined;
  return (
    <>
      <Act state={state} refusal={refusal} onAct={() => (only ? to(only) : setAsking(true))}>
        {only ? words.handTo(only.person.name) : words.handToColleague}
      </Act>
      {asking && (
        <Dialog
          title={words.handToColleague}
          onClose={() => setAsking(false)}
          acts={<Act onAct={() => setAsking(false)}>{actWords.cancel}</Act>}
        >
          <p className="beside">{words.handToSay}</p>
          <div className="heirs">
            {heirs.map((each) => (
              <Act key={each.id} onAct={() => to(each)}>
                {each.person.name}
              </Act>
            ))}
          </div>
        </Dialog>
      )}
    </>
  );
}
