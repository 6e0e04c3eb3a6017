import { waitingIn } from '../../shared/dialogue/order.ts';
import { opensAt } from '../../shared/dialogue/speakersList.ts';
import { useRecord } from '../live/hooks.ts';
import { spokenLength, timeOfDay } from '../parts/format.ts';
import { participantWords as words } from '../words/en.ts';
import { Ask } from './Ask.tsx';
import { timeToCome, useExpectedStart } from './expectation.ts';
import { Captions } from './further.tsx';
import { ownTurnIn } from './moment.ts';
import { OtherLists } from './OtherLists.tsx';
import { Adjourned, Called, Listed, Next, Panellist, RuleHere, Suspended, WhatBecame, Wishes } from './place.tsx';
import { Say } from './Say.tsx';
import type { Present } from './useMoment.ts';
import { WriteInstead } from './WriteInstead.tsx';

/** The moment: one sentence or one number, and the act under the thumb. */
export function Now(present: Present) {
  return (
    <section className="moment" aria-label={words.tabs.now}>
      <Captions />
      <RuleHere self={present.self} delegation={present.delegation} />
      <MomentOf {...present} />
    </section>
  );
}

function MomentOf(present: Present) {
  const { moment } = present;
  switch (moment.is) {
    case 'called':
      return <Called {...moment} present={present} />;
    case 'next':
      return <Next {...moment} present={present} />;
    case 'listed':
      return <Listed {...moment} present={present} />;
    case 'ask':
      return <Ask {...moment} present={present} />;
    case 'suspended':
      return <Suspended {...moment} present={present} />;
    case 'adjourned':
      return <Adjourned {...present} />;
    case 'fate':
      return <WhatBecame {...moment} present={present} />;
    case 'panellist':
      return <Panellist {...moment} present={present} />;
    case 'notOpen':
    case 'closed':
      return <Waiting is={moment.is} present={present} table={moment.table} />;
    case 'listening':
      return <Listening {...present} />;
    case 'following':
    case 'invited':
    case 'noOrganization':
    case 'noListAhead':
      return (
        <>
          <h2>{words[moment.is].heading}</h2>
          <Say text={words[moment.is].say} />
          <Beside {...present} />
        </>
      );
    case 'speaking':
    case 'lineLost':
      return null; // the whole page is the clock
  }
}

function Beside(present: Present) {
  return (
    <div className="foot">
      <Wishes {...present} />
    </div>
  );
}

type WaitingProps = { is: 'notOpen' | 'closed'; present: Present; table: NonNullable<Present['table']> };

/** Nothing can be asked for in this list: not yet, or no more. */
function Waiting({ is, present, table: { segment, list } }: WaitingProps) {
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
      <Beside {...present} />
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

function Listening({ table }: Present) {
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
