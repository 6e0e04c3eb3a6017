import { useState } from 'react';
import type { RequestNumber } from '../../shared/dialogue/model.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import { mayHaveFloor } from '../../shared/dialogue/participants.ts';
import { listSegment } from '../desk/moment.ts';
import { identityOf, isNeutral } from '../desk/names.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useSettling } from '../desk/useSettling.ts';
import { useDesks, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Empty } from '../parts/Empty.tsx';
import { PersonLine } from '../parts/PersonLine.tsx';
import { actWords, chairMoreWords, officerWords as more } from '../words/en.ts';
import { NeutralSwitch } from './NeutralSwitch.tsx';

/** What the officer does with a request of somebody in the room: another speaks, it is withdrawn, a neutral label. */
export function RequestDialog({ request, onClose }: { request: RequestNumber; onClose: () => void }) {
  const record = useRecord();
  const desks = useDesks();
  const segment = listSegment(record);
  const list = segment && record.lists[segment.id];
  const entry = list && waitingIn(list).find((one) => one.request === request);
  const close = <Act onAct={onClose}>{actWords.close}</Act>;
  if (!segment || !entry) {
    return (
      <Dialog title={chairMoreWords.entryGoneTitle} onClose={onClose} acts={close}>
        <p>{more.gone}</p>
      </Dialog>
    );
  }
  const { channel, person } = identityOf(desks, entry);
  const organization = desks.officers.requests[request]?.organization;
  return (
    <Dialog title={entry.label} onClose={onClose} acts={close}>
      <PersonLine channel={channel} person={person} />
      <HandOver segment={segment.id} request={request} neutral={isNeutral(desks, entry)} />
      {organization && <NeutralSwitch organization={organization} />}
      <Withdraw segment={segment.id} request={request} onDone={onClose} />
    </Dialog>
  );
}

type Of = { segment: string; request: RequestNumber };

/** The alternate, or another member of the same organization, takes the place [F19]. */
function HandOver({ segment, request, neutral }: Of & { neutral: boolean }) {
  const { persons, requests } = useDesks().officers;
  const { state, refusal, perform } = useDeskAct(`handOver:${request}`, 'handOver');
  const now = requests[request];
  const heirs = Object.entries(persons).filter(
    ([id, person]) => person.organization === now?.organization && id !== now?.person && mayHaveFloor(person),
  );
  return (
    <section className="part">
      <h3>{more.handOver}</h3>
      {heirs.length === 0 && <Empty>{more.noColleague}</Empty>}
      {heirs.map(([to, { name, seat, title }]) => (
        <Act key={to} small state={state} onAct={() => void perform({ type: 'handOver', segment, request, to })}>
          {more.handOverTo(neutral ? (seat ?? (title || more.colleague)) : [name, seat].filter(Boolean).join(', '))}
        </Act>
      ))}
      {refusal && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </section>
  );
}

/** For somebody in the room who asks for it: it cannot be put back, so it is asked once more. */
function Withdraw({ segment, request, onDone }: Of & { onDone: () => void }) {
  const { state, refusal, perform } = useDeskAct(`withdraw:${request}`, 'withdrawRequest');
  const [sure, setSure] = useState(false);
  const settling = useSettling(String(sure));
  const withdraw = async () => {
    if (await perform({ type: 'withdrawRequest', segment, request })) onDone();
  };
  return (
    <section className="part">
      <h3>{more.withdraw}</h3>
      <p className="hint">{more.withdrawSay}</p>
      <Act
        small
        weight="grave"
        state={settling && state === 'ready' ? 'settling' : state}
        refusal={refusal}
        onAct={() => (sure ? void withdraw() : setSure(true))}
      >
        {sure ? more.withdrawSure : more.withdraw}
      </Act>
    </section>
  );
}
