import type { Dialogue } from './dialogue.ts';
import type { Turn } from './floor.ts';
import type { OrganizationId, RequestNumber, SegmentId } from './model.ts';
import { organizationOfRequest, organizationOfTurn } from './participants.ts';
import { type Segment, segmentOf } from './programme.ts';

/**
 * Who has spoken already, for "first-time organizations first" [F10]. A neutrally labelled organization is marked
 * when it asks, and not afterwards: a mark that appears as a turn ends would say whose turn it was.
 */

/** Does having spoken in one segment count in another, under the scope that was set? Where the day began without the rule, its scope is the day. */
function counts(dialogue: Dialogue, spokenIn: SegmentId, askedIn: Segment): boolean {
  switch (dialogue.record.rules.firstTimeFirst) {
    case 'segment':
      return spokenIn === askedIn.id;
    case 'item':
      return segmentOf(dialogue.record, spokenIn)?.item === askedIn.item;
    case 'off':
    case 'day':
      return true;
  }
}

/** Has the organization had the floor before, within the scope? */
export function spokeBefore(dialogue: Dialogue, organization: OrganizationId, segment: Segment): boolean {
  return dialogue.record.turns.some(
    (turn) => speaksFor(dialogue, turn, organization) && counts(dialogue, turn.segment, segment),
  );
}

const isNeutral = ({ desks }: Dialogue, organization: OrganizationId) =>
  desks.officers.organizations[organization]?.neutral === true;

/** Did the turn speak for the organization: its own, or a group statement that named it [F21]? */
function speaksFor(dialogue: Dialogue, turn: Turn, organization: OrganizationId): boolean {
  if (organizationOfTurn(dialogue, turn) === organization) return true;
  return !!dialogue.desks.officers.groups[turn.request ?? 0]?.members.includes(organization);
}

/** Requests in other lists that the end of the present turn makes second ones. */
export function requestsNowSpoken(dialogue: Dialogue): RequestNumber[] {
  const { record } = dialogue;
  if (record.floor.stage === 'vacant') return [];
  const { turn } = record.floor;
  const speaker = organizationOfTurn(dialogue, turn);
  if (!speaker || isNeutral(dialogue, speaker)) return [];
  return record.programme.segments.flatMap((segment) => {
    if (!counts(dialogue, turn.segment, segment)) return [];
    return (record.lists[segment.id]?.entries ?? [])
      .filter(({ stage, spokenBefore }) => stage === 'waiting' && !spokenBefore)
      .filter(({ request }) => {
        const asked = organizationOfRequest(dialogue, request);
        return asked !== undefined && !isNeutral(dialogue, asked) && speaksFor(dialogue, turn, asked);
      })
      .map(({ request }) => request);
  });
}
