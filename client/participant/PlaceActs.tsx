import { useState } from 'react';
import { isSuspended } from '../../shared/dialogue/sitting.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { actWords, momentWords, placeWords as words } from '../words/en.ts';
import { WishesSheet } from './further.tsx';
import { HandOver } from './HandOver.tsx';
import type { Table } from './moment.ts';
import { Readiness, SayReadiness, SOON } from './Readiness.tsx';
import { Sheet } from './Sheet.tsx';
import { StepBack, StepBackChoices } from './StepBack.tsx';
import type { Present } from './useMoment.ts';
import { usePersonalAct } from './usePersonalAct.ts';
import { useWishes } from './Wishes.tsx';

type PlaceActsProps = { table: Table; entry: Entry; place: number; present: Present };

/** What can be done with one's place until one is called [F19, F20, F22]: one large act if it is soon, and few beside. */
export function PlaceActs({ place, ...props }: PlaceActsProps) {
  const record = useRecord();
  const { table, entry, present } = props;
  const segment = table.segment.id;
  const frozen = isSuspended(record);
  const soon = place <= SOON && record.segments[segment]?.stage === 'inProgress' && !frozen;
  const isState = useWishes(present) !== undefined;
  if (soon)
    return (
      <div className="foot">
        <Readiness
          segment={segment}
          entry={entry}
          delegation={present.delegation}
          beside={<MyPlace {...props} near />}
        />
      </div>
    );
  return (
    <div className="foot lesser">
      <div className="pair">
        {!frozen && (isState ? <MyPlace {...props} /> : <Moves {...props} />)}
        <Withdraw {...props} />
      </div>
    </div>
  );
}

type OfPlace = Omit<PlaceActsProps, 'place'>;

function Moves({ table, entry, present }: OfPlace) {
  return (
    <>
      <StepBack table={table} entry={entry} />
      <HandOver segment={table.segment.id} request={entry.request} {...present} />
    </>
  );
}

function Withdraw({ table, entry: { request } }: OfPlace) {
  const withdraw = usePersonalAct(`withdraw:${request}`, {
    type: 'withdrawRequest',
    segment: table.segment.id,
    request,
  });
  return <Act {...withdraw}>{actWords.withdrawMyRequest}</Act>;
}

/** The same behind one act, beside what a State party may wish for. `near`: one is about to be called. */
function MyPlace({ near = false, ...props }: OfPlace & { near?: boolean }) {
  const [open, setOpen] = useState(false);
  const wishes = useWishes(props.present);
  const close = () => setOpen(false);
  const title = wishes ? momentWords.wishes.heading : words.mine;
  const choices = <Choices {...props} near={near} onDone={close} />;
  return (
    <>
      <Act onAct={() => setOpen(true)}>{title}</Act>
      {open && wishes && <WishesSheet title={title} {...wishes} also={choices} onClose={close} />}
      {open && !wishes && (
        <Sheet title={title} onClose={close} acts={<Act onAct={close}>{actWords.close}</Act>}>
          {choices}
        </Sheet>
      )}
    </>
  );
}

function Choices({ near, onDone, ...props }: OfPlace & { near: boolean; onDone: () => void }) {
  const { table, entry, present } = props;
  const { delegation } = present;
  return (
    <div className="choices">
      {near && entry.channel === 'online' && (
        <SayReadiness readiness="trouble" segment={table.segment.id} entry={entry} delegation={delegation} />
      )}
      <HandOver segment={table.segment.id} request={entry.request} onDone={onDone} {...present} />
      {near && <Withdraw {...props} />}
      <StepBackChoices table={table} entry={entry} onDone={onDone} />
    </div>
  );
}
