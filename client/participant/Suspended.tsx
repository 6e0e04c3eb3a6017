import { comingSegment } from '../desk/coming.ts';
import { useRecord } from '../live/hooks.ts';
import { ownZone, timeInBoth } from '../parts/format.ts';
import { momentWords } from '../words/en.ts';
import type { Moment } from './moment.ts';
import { PlaceActs } from './PlaceActs.tsx';
import { ReceiptOf } from './Receipt.tsx';
import { Say } from './Say.tsx';
import { Subject } from './Subject.tsx';
import type { Present } from './useMoment.ts';
import { useResumes } from './useResumes.ts';
import { Wishes } from './Wishes.tsx';

type SuspendedProps = { placed: Extract<Moment, { is: 'suspended' }>['placed']; present: Present };

/** List and clock are frozen; one's place is kept [F26]. */
export function Suspended({ placed, present }: SuspendedProps) {
  const words = momentWords.suspended;
  return (
    <>
      <h2>{words.heading}</h2>
      <Say text={useResumes()} />
      <Say text={`${words.frozen}${placed ? ` ${words.place(placed.place)}` : ''}`} />
      {placed ? <Kept placed={placed} present={present} /> : <Foot {...present} />}
    </>
  );
}

function Kept({
  placed: { table, entry, place },
  present,
}: {
  placed: NonNullable<SuspendedProps['placed']>;
  present: Present;
}) {
  const kept = present.delegation.requests[entry.request]?.subject ?? '';
  return (
    <>
      <Subject segment={table.segment.id} request={entry.request} kept={kept} />
      <ReceiptOf entry={entry} />
      <PlaceActs table={table} entry={entry} place={place} present={present} />
    </>
  );
}

function Foot(present: Present) {
  return (
    <div className="foot">
      <Wishes {...present} />
    </div>
  );
}

/** Between two sittings, or after the last. */
export function Adjourned(present: Present) {
  const record = useRecord();
  const words = momentWords.adjourned;
  const next = comingSegment(record);
  const sitting = record.programme.sittings.find(({ id }) => id === next?.sitting);
  return (
    <>
      <h2>{words.heading}</h2>
      <Say text={sitting ? words.until(timeInBoth(sitting.startsAt, ownZone(), record.programme.zone)) : words.over} />
      {next && <Say text={next.title} />}
      <Foot {...present} />
    </>
  );
}
