import { limitFor } from '../../shared/dialogue/speakersList.ts';
import { remainingAt } from '../../shared/dialogue/timing.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { spokenLength } from '../parts/format.ts';
import { participantWords as words } from '../words/en.ts';
import { AboutPlace } from './AboutPlace.tsx';
import type { Moment } from './moment.ts';
import { ownSubject } from './ownText.ts';
import { PlaceActs } from './PlaceActs.tsx';
import { ReceiptOf } from './Receipt.tsx';
import { Say } from './Say.tsx';
import { FoldedSubject } from './Subject.tsx';
import type { Present } from './useMoment.ts';

type NextProps = Extract<Moment, { is: 'next' | 'listed' }> & { present: Present };

/** The first in the list of the segment in progress: about to be called. */
export function Next({ table, entry, place, byMe, present }: NextProps) {
  const record = useRecord();
  const { delegation } = present;
  const soon = entry.channel === 'online' ? words.soonCalled : words.soonCalledRoom;
  const kept = delegation.requests[entry.request]?.subject ?? '';
  const text = ownSubject(delegation, entry.request);
  return (
    <>
      <h2>{byMe ? words.youAreNext : words.organizationIsNext}</h2>
      <Say text={soon(entry.label, useWhen())} />
      <Say text={words.youHave(spokenLength(limitFor(record, table.list, entry)))} />
      <AboutPlace table={table} entry={entry} place={place} delegation={delegation} />
      <FoldedSubject segment={table.segment.id} request={entry.request} kept={kept} text={text} />
      <ReceiptOf entry={entry} />
      <PlaceActs table={table} entry={entry} place={place} present={present} />
    </>
  );
}

const ABOUT_NOW = 15_000;
const ABOUT_HALF_A_MINUTE = 45_000;
const MINUTE = 60_000;

/** About when the next speaker is called: when the present turn has used its time. */
export function useWhen(): string {
  const { floor } = useRecord();
  const remaining = remainingAt(floor, useNow(floor.stage === 'live' ? floor.endsAt : 0)) ?? 0;
  if (remaining < ABOUT_NOW) return words.when.soon;
  if (remaining < ABOUT_HALF_A_MINUTE) return words.when.halfMinute;
  return words.when.minutes(Math.max(1, Math.round(remaining / MINUTE)));
}
