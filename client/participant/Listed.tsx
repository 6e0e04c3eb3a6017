import { type Entry, isTaking } from '../../shared/dialogue/speakersList.ts';
import { spokenLength } from '../parts/format.ts';
import { participantWords as words } from '../words/en.ts';
import type { Table } from './moment.ts';
import { OtherLists } from './OtherLists.tsx';
import { PlaceActs } from './PlaceActs.tsx';
import { ReceiptOf } from './Receipt.tsx';
import { Say } from './Say.tsx';
import { Subject } from './Subject.tsx';
import type { Present } from './useMoment.ts';

type ListedProps = { table: Table; entry: Entry; place: number; byMe: boolean; present: Present };

/** One's place in the list, and what can still be done with it. */
export function Listed({ table, entry, place, byMe, present }: ListedProps) {
  const { segment, list } = table;
  const { delegation, self } = present;
  const asked = delegation.members[delegation.requests[entry.request]?.person ?? ''];
  return (
    <>
      <div className="place">
        <span className="clock">
          <span className="sr">{words.place('')}</span>
          {place}
        </span>
        <p>
          <span>{words.placeIs}</span>
          <span>{words.before(place - 1)}</span>
        </p>
      </div>
      {!byMe && asked && <Say text={words.askedByColleague(asked.name)} />}
      {!isTaking(list) && <Say text={words.closed.placeKept} />}
      <p className="hint in-list">
        {segment.title}, {words.forHowLong(spokenLength(list.limits[entry.kind]), words.by[entry.channel])}.{' '}
        {words.weTellYou}
      </p>
      <Subject segment={segment.id} request={entry.request} kept={delegation.requests[entry.request]?.subject ?? ''} />
      <ReceiptOf request={entry.request} listedAs={entry.label} />
      <OtherLists {...present} />
      <PlaceActs segment={segment.id} request={entry.request} delegation={delegation} self={self} />
    </>
  );
}
