import type { Dialogue } from './dialogue.ts';
import type { OrganizationId, RequestNumber, SegmentId } from './model.ts';
import { organizationOfRequest, organizationOfTurn } from './participants.ts';
import { type Segment, segmentOf } from './programme.ts';

/**
 * Who has spoken already, for "first-time organizations first" [F10]. A neutrally labelled organization is marked
 * when it asks, and not afterwards: a mark that appears as a turn ends would say whose turn it was.
 */

/** Does having spoken in one segment count in another, under the scope the Chair has set? */
function counts(dialogue: Dialogue, spokenIn: SegmentId, askedIn: Segment): boolean {
  switch (dialogue.record.rules.firstTimeFirst) {
    case 'off':
      return false;
    case 'segment':
      return spokenIn === askedIn.id;
    case 'item':
      return segmentOf(dialogue.record, spokenIn)?.item === askedIn.item;
    case 'day':
      return true;
  }
}

/** Has the organization had the floor before, within the scope? */
export function spokeBefore(dialogue: Dialogue, organization: OrganizationId, segment: Segment): boolean {
  return dialogue.record.turns.some(
    (turn) => organizationOfTurn(dialogue, turn) === organization && counts(dialogue, turn.segment, segment),
  );
}

/** Requests in other lists that the end of the present turn makes second ones. */
export function requestsNowSpoken(dialogue: Dialogue): RequestNumber[] {
  const { record, desks } = dialogue;
  if (record.floor.stage === 'vacant') return [];
  const { turn } = record.floor;
  const speaker = organizationOfTurn(dialogue, turn);
  if (!speaker || desks.officers.organizations[speaker]?.neutral) return [];
  return record.programme.segments.flatMap((segment) => {
    if (!counts(dialogue, turn.segment, segment)) return [];
    return (record.lists[segment.id]?.entries ?? [])
      .filter(({ stage, spokenBefore }) => stage === 'waiting' && !spokenBefore)
      .filter(({ request }) => organizationOfRequest(dialogue, request) === speaker)
      .map(({ request }) => request);
  });
}
