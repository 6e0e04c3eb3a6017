import { waitingIn } from '../../shared/dialogue/order.ts';
import { opensAt } from '../../shared/dialogue/speakersList.ts';
import { useRecord } from '../live/hooks.ts';
import { spokenLength, timeOfDay } from '../parts/format.ts';
import { participantWords as words } from '../words/en.ts';
import { timeToCome, useExpectedStart } from './expectation.ts';
import { ownTurnIn } from './moment.ts';
import { OtherLists } from './OtherLists.tsx';
import { Say } from './Say.tsx';
import type { Present } from './useMoment.ts';
import { Wishes } from './Wishes.tsx';
import { WriteInstead } from './WriteInstead.tsx';

type WaitingProps = { is: 'notOpen' | 'closed'; present: Present; table: NonNullable<Present['table']> };

/** Nothing can be asked for in this list: not yet, or no more. */
export function Waiting({ is, present, table: { segment, list } }: WaitingProps) {
  const { zone } = useRecord().programme;
  const starts = useExpectedStart(segment);
  const opens = opensAt(list);
  if (is === 'closed')
    return (
      <>
        <h2>{words.closed.heading}</h2>
        <Say text={segment.title} />
        <NoMore present={present} segment={segment.id} />
        <OtherLists {...present} />
        <div className="foot">
          <WriteInstead {...present} />
          <Wishes {...present} />
        </div>
      </>
    );
  return (
    <>
      <h2>{words.notOpen.heading}</h2>
      <Say text={segment.title} />
      <Say text={words.notOpen.planned(timeToCome(starts, zone))} />
      <Say text={opens === undefined ? words.notOpen.opensByChair : words.notOpen.opensAt(timeToCome(opens, zone))} />
      <OtherLists {...present} />
      <div className="foot">
        <Wishes {...present} />
      </div>
    </>
  );
}

/** Who has spoken is thanked; who has not reads what remains. */
function NoMore({ present: { delegation }, segment }: { present: Present; segment: string }) {
  const record = useRecord();
  const turn = ownTurnIn(record, delegation, segment);
  if (!turn) return <Say text={words.closed.noMore} />;
  const time = timeOfDay(turn.startedAt, record.programme.zone);
  return (
    <>
      <Say text={words.closed.hadTheFloor(time, spokenLength(turn.lasted))} />
      <Say text={words.closed.inWriting} />
    </>
  );
}

export function Listening({ table }: Present) {
  const own = table?.entry;
  const place = own ? waitingIn(table.list).findIndex(({ request }) => request === own.request) + 1 : 0;
  return (
    <>
      <h2>{words.listenOnly.heading}</h2>
      <Say text={words.listenOnly.say} />
      {place > 0 && <Say text={words.listenOnly.place(place)} />}
    </>
  );
}
