import { waitingIn } from '../../shared/dialogue/order.ts';
import { currentSitting, isSuspended } from '../../shared/dialogue/sitting.ts';
import { useRecord } from '../live/hooks.ts';
import { ownZone, spokenLength, timeInBoth, timeOfDay } from '../parts/format.ts';
import { participantWords as words } from '../words/en.ts';
import { Ask } from './Ask.tsx';
import { Captions, Signals } from './further.tsx';
import { ownTurnIn } from './moment.ts';
import { OtherLists } from './OtherLists.tsx';
import { Adjourned, Called, Listed, Next, Panellist, RuleHere, Suspended, WhatBecame } from './place.tsx';
import { Say } from './Say.tsx';
import type { Present } from './useMoment.ts';
import { Wishes } from './Wishes.tsx';

/** The moment: one sentence or one number, and the act under the thumb. */
export function Now(present: Present) {
  return (
    <section className="moment" aria-label={words.tabs.now}>
      <Captions />
      <RuleHere self={present.self} delegation={present.delegation} />
      <MomentOf {...present} />
      <SignalsHere />
    </section>
  );
}

/** Under the thumb while the meeting goes on; their place is kept until they are fetched. */
function SignalsHere() {
  const record = useRecord();
  if (!currentSitting(record) || isSuspended(record)) return null;
  return (
    <div className="signals">
      <Signals zone={record.programme.zone} />
    </div>
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
    <div className="foot lesser">
      <Wishes {...present} />
    </div>
  );
}

type WaitingProps = { is: 'notOpen' | 'closed'; present: Present; table: NonNullable<Present['table']> };

/** Nothing can be asked for in this list: not yet, or no more. */
function Waiting({ is, present, table: { segment } }: WaitingProps) {
  const { zone } = useRecord().programme;
  if (is === 'closed')
    return (
      <>
        <h2>{words.closed.heading}</h2>
        <Say text={segment.title} />
        <ThankYou present={present} segment={segment.id} />
        <Say text={words.closed.noMore} />
        <OtherLists {...present} />
        <Beside {...present} />
      </>
    );
  return (
    <>
      <h2>{words.notOpen.heading}</h2>
      <Say text={segment.title} />
      <Say text={words.notOpen.planned(timeInBoth(segment.startsAt, ownZone(), zone))} />
      <Say text={words.notOpen.opensByChair} />
      <OtherLists {...present} />
      <Beside {...present} />
    </>
  );
}

function ThankYou({ present: { delegation }, segment }: { present: Present; segment: string }) {
  const record = useRecord();
  const turn = ownTurnIn(record, delegation, segment);
  if (!turn) return null;
  const time = timeOfDay(turn.startedAt, record.programme.zone);
  return <Say text={words.closed.hadTheFloor(time, spokenLength(turn.lasted))} />;
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
