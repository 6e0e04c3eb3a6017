import { useMemo } from 'react';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Channel, Instant, RequestNumber, SegmentId } from '../../shared/dialogue/model.ts';
import type { DelegationDesk } from '../../shared/dialogue/participants.ts';
import { sideOf } from '../../shared/dialogue/precedence.ts';
import { type Segment, segmentOf } from '../../shared/dialogue/programme.ts';
import { type Entry, withList } from '../../shared/dialogue/speakersList.ts';
import { timetableAt } from '../../shared/dialogue/timetable.ts';
import { boundOf, type Expectation, expectationsOf, reachOf } from '../../shared/dialogue/waits.ts';
import { useNow, useRecord } from '../live/hooks.ts';
import { ownZone, timeInBoth, timeOfDay } from '../parts/format.ts';
import { momentWords, participantWords } from '../words/en.ts';
import { isOwn, type Table } from './moment.ts';

/** Honest waiting times, computed here from what everyone can read [F22]. */

/** A range that moves with every second is not read: it is counted anew this often. */
const CALM = 10_000;
const MINUTE = 60_000;

/** The server's time in steps of ten seconds. */
export function useCalmNow(): Instant {
  const now = useNow();
  return now - (now % CALM);
}

/** When everyone on the list may expect the floor. */
export function useExpectations(segment: SegmentId): ReadonlyMap<RequestNumber, Expectation> {
  const record = useRecord();
  const now = useCalmNow();
  return useMemo(() => expectationsOf(record, segment, now), [record, segment, now]);
}

/** When a part may be expected to begin: as everywhere in the house, from how the day goes, not from the plan. */
export function useExpectedStart({ id, startsAt }: Segment): Instant {
  const record = useRecord();
  const now = useCalmNow();
  return timetableAt(record, now).expected.find(({ segment }) => segment === id)?.startsAt ?? startsAt;
}

/** May one be called as late as after the end of the part, though it is not likely [F22]? */
export function mayComeTooLate({ late, mayNotBeReached }: Expectation, end: Instant | undefined): boolean {
  return !mayNotBeReached && end !== undefined && late > end;
}

/** A time to come, in the sentences of a moment: with the viewer's own beside it where that is another. */
export const timeToCome = (at: Instant, zone: string) => timeInBoth(at, ownZone(), zone);

/** What asking now would come to. */
export interface Prospect extends Expectation {
  /** How many of those who wait are heard before the end. */
  reached: number;
  /** The end that bounds the list. */
  end: Instant;
}

/** The prospect of a request that is not made yet. */
export function useProspect({ segment }: Table, delegation: DelegationDesk, channel: Channel): Prospect | undefined {
  const record = useRecord();
  const now = useCalmNow();
  return useMemo(
    () => prospectAt(record, segment, delegation, channel, now),
    [record, segment, delegation, channel, now],
  );
}

export function prospectAt(
  record: TheRecord,
  segment: Segment,
  delegation: DelegationDesk,
  channel: Channel,
  now: Instant,
): Prospect | undefined {
  const wish: Entry = {
    request: record.number + 1,
    kind: 'intervention',
    organization: '',
    label: '',
    side: sideOf(delegation.organization?.category ?? 'non_governmental_organization'),
    channel,
    askedFrom: channel,
    door: 'self',
    inscribedAt: now,
    spokenBefore: hasSpoken(record, segment, delegation),
    stage: 'waiting',
    calls: 0,
    losses: 0,
    moves: [],
  };
  const asked = withList(record, segment.id, (list) => ({ ...list, entries: [...list.entries, wish] }));
  const expectation = expectationsOf(asked, segment.id, now).get(wish.request);
  const limit = record.lists[segment.id]?.limits.intervention;
  const end = boundOf(record, segment.id, now);
  if (!expectation || limit === undefined || end === undefined) return undefined;
  return { ...expectation, reached: reachOf(record, segment.id, limit, now).reached, end };
}

/** Has the delegation had the floor, as far as the Chair lets it count [F10]? */
function hasSpoken(record: TheRecord, { id, item }: Segment, delegation: DelegationDesk): boolean {
  const { firstTimeFirst } = record.rules;
  return record.turns.some((turn) => {
    if (!isOwn(delegation, turn.request)) return false;
    if (firstTimeFirst === 'segment') return turn.segment === id;
    if (firstTimeFirst === 'item') return segmentOf(record, turn.segment)?.item === item;
    return true;
  });
}

/** "between 12:24 and 12:34": whole minutes, rounded away from each other. */
export function rangeText({ early, late }: Expectation, now: Instant, zone: string): string {
  const [from, to] = minutesOf({ early, late });
  if (from <= now) return momentWords.fromNow(timeOfDay(to, zone));
  return participantWords.between(timeOfDay(from, zone), timeOfDay(to, zone));
}

/** The same on the viewer's own clock, where it shows another time. */
export function ownRangeText(expectation: Expectation, zone: string): string | undefined {
  const [from, to] = minutesOf(expectation);
  const own = ownZone();
  if (timeOfDay(from, own) === timeOfDay(from, zone)) return undefined;
  return momentWords.yourTime(timeOfDay(from, own), timeOfDay(to, own));
}

function minutesOf({ early, late }: Pick<Expectation, 'early' | 'late'>): [Instant, Instant] {
  return [Math.floor(early / MINUTE) * MINUTE, Math.ceil(late / MINUTE) * MINUTE];
}

/** A single time on the viewer's own clock, where it shows another. */
export function ownTimeText(at: Instant, zone: string): string | undefined {
  const own = timeOfDay(at, ownZone());
  return own === timeOfDay(at, zone) ? undefined : momentWords.yourTimeAt(own);
}
