import type { Context, Decide, DeskFolds, RecordFolds } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import type {
  ActNumber,
  Channel,
  Door,
  Erased,
  Instant,
  OrganizationId,
  PersonId,
  RequestKind,
  RequestNumber,
  SegmentId,
} from './model.ts';
import { placeOf } from './order.ts';
import { labelFor, mayHaveFloor, organizationOfRequest } from './participants.ts';
import { type Side, sideOf } from './precedence.ts';
import type { Segment } from './programme.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import {
  type Entry,
  isAlike,
  isClosingTime,
  isOpen,
  isTaking,
  listFor,
  opensAt,
  type SpeakersList,
  withList,
} from './speakersList.ts';
import { spokeBefore } from './standing.ts';
import { timeIn } from './timing.ts';
import { withKey } from './withKey.ts';

/** Department: inscription – requests for the floor, through whatever door [F9–F11, F21]. */

export interface InscriptionEvents {
  floorRequested: {
    segment: SegmentId;
    request: RequestNumber;
    kind: RequestKind;
    organization: OrganizationId;
    label: string;
    side: Side;
    channel: Channel;
    door: Door;
    spokenBefore: boolean;
    askedAt?: Instant;
    groupSize?: number;
    second?: true;
  };
}
export interface InscriptionDeskEvents {
  /** `anew`: another person than before, who has said nothing yet of being ready. */
  requestIdentified: { request: RequestNumber; organization: OrganizationId; person: PersonId; anew?: true };
  /** For whom a group statement speaks: the names as given [F21]. */
  groupNamed: {
    request: RequestNumber;
    organization: OrganizationId;
    sealed: { names: readonly string[] } | Erased;
  };
  /** Those of them that are registered: no delegation is told which. */
  groupMatched: { request: RequestNumber; members: readonly OrganizationId[] };
  /** The words of the reason for an act of the record, by the act's number. */
  requestExplained: { act: ActNumber; sealed: { words: string } | Erased };
}
export interface InscriptionCommands {
  /** `group`: the names of the organizations for which a group statement speaks. */
  requestFloor: { segment: SegmentId; kind: RequestKind; group?: readonly string[] };
  inscribe: {
    segment: SegmentId;
    person: PersonId;
    door: 'paperSlip' | 'raisedPlate' | 'platformHand';
    askedAt?: Instant;
    reason?: string;
  };
}

export interface Wish {
  segment: SegmentId;
  kind: RequestKind;
  person: PersonId;
  door: Door;
  askedAt?: Instant;
  groupSize?: number;
}
export interface Taken {
  record: [{ type: 'floorRequested' } & InscriptionEvents['floorRequested']];
  organization: OrganizationId;
}

/** Takes the request, however it came: the receipt number is the record's, and only that orders [F9, F10]. */
export function take(dialogue: Dialogue, wish: Wish, { at, newId }: Context): Taken | Refusal {
  const { record, desks } = dialogue;
  const found = listFor(record, wish.segment);
  if (isRefusal(found)) return found;
  const { segment, list } = found;
  const person = desks.officers.persons[wish.person];
  if (!person) return refuse('unknownPerson');
  const id = person.organization;
  const organization = desks.officers.organizations[id ?? ''];
  if (!organization || id === undefined) return refuse('noOrganization');
  if (!mayHaveFloor(person)) return refuse('listenOnly');
  const reply = wish.kind === 'rightOfReply';
  if (reply && organization.category !== 'state_party') return refuse('replyForStates');
  if (reply ? record.segments[segment.id]?.stage !== 'inProgress' : !isTaking(list) || isClosingTime(list, at))
    return refuseUntaken(record, segment, list);
  const open = list.entries.find(
    (entry) => isOpen(entry) && isAlike(entry, wish) && organizationOfRequest(dialogue, entry.request) === id,
  );
  if (open) return refuseSecond(list, open, wish.door === 'self');
  const replies = reply ? repliesOf(dialogue, id, segment.item) : 0;
  if (replies >= MOST_REPLIES) return refuse('twoReplies');
  const { askedAt, groupSize } = wish;
  return {
    organization: id,
    record: [
      {
        type: 'floorRequested',
        segment: wish.segment,
        request: record.number + 1,
        kind: wish.kind,
        organization: organization.neutral ? newId() : id,
        label: labelFor(organization),
        side: sideOf(organization.category),
        // A written question is read out in the room, wherever its author is [F32].
        channel: wish.door === 'writtenQuestion' ? 'room' : person.channel,
        door: wish.door,
        spokenBefore: spokeBefore(dialogue, id, segment),
        ...(askedAt === undefined ? {} : { askedAt }),
        ...(groupSize === undefined ? {} : { groupSize }),
        ...(replies > 0 ? { second: true } : {}),
      },
    ],
  };
}

/** At most two rights of reply for each delegation in an item, the second shorter; taken at the end of the list [F5]. */
const MOST_REPLIES = 2;

function repliesOf(dialogue: Dialogue, organization: OrganizationId, item: number): number {
  const { record } = dialogue;
  return record.programme.segments
    .filter((segment) => segment.item === item)
    .flatMap(({ id }) => record.lists[id]?.entries ?? [])
    .filter(
      ({ kind, stage }) => kind === 'rightOfReply' && (stage === 'spoken' || stage === 'called' || stage === 'waiting'),
    )
    .filter(({ request }) => organizationOfRequest(dialogue, request) === organization).length;
}

function refuseUntaken(record: TheRecord, segment: Segment, list: SpeakersList): Refusal {
  const { title, startsAt } = segment;
  if (list.stage.stage !== 'notOpen') return refuse('listIsClosed', { segment: title });
  const opens = opensAt(list);
  const time = timeIn(record.programme.zone, opens ?? startsAt);
  return refuse(opens === undefined ? 'listNotOpen' : 'listOpensLater', { segment: title, time });
}

function refuseSecond(list: SpeakersList, open: Entry, own: boolean): Refusal {
  if (open.stage === 'called') return refuse('organizationIsSpeaking', { organization: open.label });
  const place = placeOf(list, open.request);
  return own
    ? refuse('alreadyAsked', { place })
    : refuse('organizationAlreadyAsked', { organization: open.label, place });
}

const LARGEST_GROUP = 40;

export const requestFloor: Decide<'requestFloor'> = (dialogue, { segment, kind, group }, context) => {
  const { person } = context.actor;
  const names = [...new Set((group ?? []).map((name) => name.trim()).filter(Boolean))];
  if (kind === 'groupStatement' && names.length === 0) return refuse('groupNeeded');
  if (names.length > LARGEST_GROUP) return refuse('groupTooLarge');
  const groupSize = kind === 'groupStatement' ? { groupSize: names.length } : {};
  const taken = take(dialogue, { segment, kind, person, door: 'self', ...groupSize }, context);
  if (isRefusal(taken)) return taken;
  const { request } = taken.record[0];
  const { organization } = taken;
  const members = registeredAs(dialogue, names);
  return {
    record: taken.record,
    desks: [
      { type: 'requestIdentified', request, organization, person },
      ...(kind === 'groupStatement'
        ? [
            { type: 'groupNamed', request, organization, sealed: { names } } as const,
            { type: 'groupMatched', request, members } as const,
          ]
        : []),
    ],
  };
};

/** The registered organizations among these names, as they are written or in other letters of the same case. */
function registeredAs({ desks }: Dialogue, names: readonly string[]): OrganizationId[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return Object.entries(desks.officers.organizations).flatMap(([id, { name }]) =>
    wanted.has(name.toLowerCase()) ? [id] : [],
  );
}

/** A slip or a raised plate takes its number when it is entered; "asked at" needs a reason [F11]. */
export const inscribe: Decide<'inscribe'> = (dialogue, { segment, person, door, askedAt, reason }, context) => {
  const words = reason?.trim() ?? '';
  // A hand raised on the platform is the technical moderator's to mirror, and nothing else is [F32].
  if ((door === 'platformHand') !== (context.actor.office === 'technicalModerator')) return refuse('wrongDoor');
  if (askedAt !== undefined && !words) return refuse('reasonNeeded');
  if (askedAt !== undefined && askedAt > context.at) return refuse('askedAtInFuture');
  const taken = take(
    dialogue,
    { segment, kind: 'intervention', person, door, ...(askedAt === undefined ? {} : { askedAt }) },
    context,
  );
  if (isRefusal(taken)) return taken;
  const { request } = taken.record[0];
  return {
    record: taken.record,
    desks: [
      { type: 'requestIdentified', request, organization: taken.organization, person },
      ...(words ? [{ type: 'requestExplained', act: request, sealed: { words } } as const] : []),
    ],
  };
};

export const inscriptionFolds: RecordFolds<InscriptionEvents> = {
  floorRequested: (record, { segment, type: _type, v: _v, by: _by, at, ...asked }) =>
    withList(record, segment, (list) => ({
      ...list,
      entries: [
        ...list.entries,
        { ...asked, askedFrom: asked.channel, inscribedAt: at, stage: 'waiting', moves: [], calls: 0, losses: 0 },
      ],
    })),
};

function without<Value>(table: Readonly<Record<number, Value>>, key: number): Readonly<Record<number, Value>> {
  const { [key]: _, ...rest } = table;
  return rest;
}

export const inscriptionDeskFolds: DeskFolds<InscriptionDeskEvents> = {
  requestIdentified: {
    officers: (desk, { request, organization, person, anew }) => ({
      ...desk,
      requests: withKey(desk.requests, request, { organization, person }),
      readiness: anew ? without(desk.readiness, request) : desk.readiness,
    }),
    delegation: (desk, { request, person, anew }) => {
      const { readiness, ...kept } = desk.requests[request] ?? {};
      const said = readiness === undefined || anew ? {} : { readiness };
      return { ...desk, requests: { ...desk.requests, [request]: { ...kept, ...said, person } } };
    },
  },
  groupNamed: {
    officers: (desk, { request, sealed }) => ({
      ...desk,
      groups: { ...desk.groups, [request]: { members: [], names: sealed === 'erased' ? [] : sealed.names } },
    }),
    delegation: (desk, { request, sealed }) => ({
      ...desk,
      requests: {
        ...desk.requests,
        [request]: { ...desk.requests[request], group: sealed === 'erased' ? [] : sealed.names },
      },
    }),
  },
  groupMatched: {
    officers: (desk, { request, members }) => ({
      ...desk,
      groups: { ...desk.groups, [request]: { names: [], ...desk.groups[request], members } },
    }),
  },
  requestExplained: {
    officers: (desk, { act, sealed }) => ({
      ...desk,
      words: { ...desk.words, [act]: sealed === 'erased' ? sealed : sealed.words },
    }),
  },
};
