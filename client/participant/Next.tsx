import type { DelegationDesk } from '../../shared/dialogue/participants.ts';
import type { Entry } from '../../shared/dialogue/speakersList.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { type Self, useNow, useRecord } from '../live/hooks.ts';
import { spokenLength } from '../parts/format.ts';
import { participantWords as words } from '../words/en.ts';
import type { Table } from './moment.ts';
import { PlaceActs } from './PlaceActs.tsx';
import { ReceiptOf } from './Receipt.tsx';
import { Say } from './Say.tsx';
import { Subject } from './Subject.tsx';

type NextProps = { table: Table; entry: Entry; byMe: boolean; delegation: DelegationDesk; self: Self };

/** The first in the list of the segment in progress: about to be called. */
export function Next({ table, entry, byMe, delegation, self }: NextProps) {
  const soon = entry.channel === 'online' ? words.soonCalled : words.soonCalledRoom;
  return (
    <>
      <h2>{byMe ? words.youAreNext : words.organizationIsNext}</h2>
      <Say text={soon(entry.label, useWhen())} />
      <Say text={words.youHave(spokenLength(table.list.limits[entry.kind]))} />
      <Subject
        segment={table.segment.id}
        request={entry.request}
        kept={delegation.requests[entry.request]?.subject ?? ''}
      />
      <ReceiptOf request={entry.request} listedAs={entry.label} />
      <PlaceActs segment={table.segment.id} request={entry.request} delegation={delegation} self={self} />
    </>
  );
}

const ABOUT_NOW = 15_000;
const ABOUT_HALF_A_MINUTE = 45_000;
const MINUTE = 60_000;

/** About when the next speaker is called: when the present turn has used its time. */
function useWhen(): string {
  const { floor } = useRecord();
  const remaining = remainingAt(floor, useNow(floor.stage === 'live' ? floor.endsAt : 0)) ?? 0;
  if (remaining < ABOUT_NOW) return words.when.soon;
  if (remaining < ABOUT_HALF_A_MINUTE) return words.when.halfMinute;
  return words.when.minutes(Math.max(1, Math.round(remaining / MINUTE)));
}
