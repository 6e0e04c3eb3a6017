import { isTaking } from '../../shared/dialogue/speakersList.ts';
import { useRecord } from '../live/hooks.ts';
import { participantWords as words } from '../words/en.ts';
import { AboutPlace } from './AboutPlace.tsx';
import type { Moment } from './moment.ts';
import { OtherLists } from './OtherLists.tsx';
import { ownSubject } from './ownText.ts';
import { PlaceActs } from './PlaceActs.tsx';
import { Range } from './Range.tsx';
import { SOON } from './Readiness.tsx';
import { ReceiptOf } from './Receipt.tsx';
import { Say } from './Say.tsx';
import { FoldedSubject, Subject } from './Subject.tsx';
import type { Present } from './useMoment.ts';

type ListedProps = Extract<Moment, { is: 'next' | 'listed' }> & { present: Present };

/** One's place in the list, and what can still be done with it. */
export function Listed({ table, entry, place, byMe, present }: ListedProps) {
  const { segment, list } = table;
  const { delegation } = present;
  const running = useRecord().segments[segment.id]?.stage === 'inProgress';
  const soon = running && place <= SOON;
  const Field = soon ? FoldedSubject : Subject;
  const asked = delegation.members[delegation.requests[entry.request]?.person ?? ''];
  return (
    <>
      <div className={soon ? 'place soon' : 'place'}>
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
      <AboutPlace table={table} entry={entry} place={place} delegation={delegation} />
      {!isTaking(list) && <Say text={words.closed.placeKept} />}
      <Range table={table} entry={entry} place={place} />
      <Field
        segment={segment.id}
        request={entry.request}
        kept={delegation.requests[entry.request]?.subject ?? ''}
        text={ownSubject(delegation, entry.request)}
      />
      <ReceiptOf entry={entry} />
      <OtherLists {...present} />
      <PlaceActs table={table} entry={entry} place={place} present={present} />
    </>
  );
}
