import type { Context, Decide, DeskFolds, RecordFolds } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import type {
  ActNumber,
  Channel,
  Door,
  Erased,
  Instant,
  MoveReason,
  OrganizationId,
  PersonId,
  RequestKind,
  RequestNumber,
  SegmentId,
} from './model.ts';
import { placeOf, waitingIn } from './order.ts';
import { labelFor, mayHaveFloor, organizationOfRequest } from './participants.ts';
import type { Segment } from './programme.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import {
  type Entry,
  entryOf,
  isClosingTime,
  isOpen,
  isTaking,
  listFor,
  type SpeakersList,
  withEntry,
  withList,
} from './speakersList.ts';
import { spokeBefore } from './standing.ts';
import { timeIn } from './timing.ts';

/** Department: inscription – requests for the floor, through whatever door, and what becomes of them [F9–F12, F19, F20]. */

export interface InscriptionEvents {
  floorRequested: {
    segment: SegmentId;
    request: RequestNumber;
    kind: RequestKind;
    organization: OrganizationId;
    label: string;
    channel: Channel;
    door: Door;
    spokenBefore: boolean;
    askedAt?: Instant;
  };
  requestWithdrawn: { segment: SegmentId; request: RequestNumber };
  requestMoved: { segment: SegmentId; request: RequestNumber; behind: RequestNumber | null; reason: MoveReason };
  requestTakenOver: { segment: SegmentId; request: RequestNumber; channel: Channel };
}
export interface InscriptionDeskEvents {
  requestIdentified: { request: RequestNumber; organization: OrganizationId; person: PersonId };
  /** The words of the reason for an act of the record, by the act's number. */
  requestExplained: { act: ActNumber; sealed: { words: string } | Erased };
}
export interface InscriptionCommands {
  requestFloor: { segment: SegmentId; kind: RequestKind };
  inscribe: {
    segment: SegmentId;
    person: PersonId;
    door: 'paperSlip' | 'raisedPlate';
    askedAt?: Instant;
    reason?: string;
  };
  withdrawRequest: { segment: SegmentId; request: RequestNumber };
  moveRequest: {
    segment: SegmentId;
    request: RequestNumber;
    behind: RequestNumber | null;
    reason: MoveReason;
    words?: string;
  };
  handOver: { segment: SegmentId; request: RequestNumber; to: PersonId };
}

/** Takes the request, however it came: the receipt number is the record's, and only that orders [F9, F10]. */
function take(
  dialogue: Dialogue,
  request: { segment: SegmentId; kind: RequestKind; person: PersonId; door: Door; askedAt?: Instant },
  { at, newId }: Context,
):
  | { record: [{ type: 'floorRequested' } & InscriptionEvents['floorRequested']]; organization: OrganizationId }
  | Refusal {
  const { record, desks } = dialogue;
  const found = listFor(record, request.segment);
  if (isRefusal(found)) return found;
  const { segment, list } = found;
  const person = desks.officers.persons[request.person];
  if (!person) return refuse('unknownPerson');
  const organization = desks.officers.organizations[person.organization ?? ''];
  if (!organization || !person.organization) return refuse('noOrganization');
  if (!mayHaveFloor(person)) return refuse('listenOnly');
  if (!isTaking(list) || isClosingTime(list, at)) return refuseUntaken(record, segment, list);
  const open = list.entries.find(
    (entry) => isOpen(entry) && organizationOfRequest(dialogue, entry.request) === person.organization,
  );
  if (open) return refuseSecond(list, open, request.door === 'self');
  const { askedAt } = request;
  return {
    organization: person.organization,
    record: [
      {
        type: 'floorRequested',
        segment: request.segment,
        request: record.number + 1,
        kind: request.kind,
        organization: organization.neutral ? newId() : person.organization,
        label: labelFor(organization),
        channel: person.channel,
        door: request.door,
        spokenBefore: spokeBefore(dialogue, person.organization, segment),
        ...(askedAt === undefined ? {} : { askedAt }),
      },
    ],
  };
}

function refuseUntaken(record: TheRecord, segment: Segment, list: SpeakersList): Refusal {
  if (list.stage.stage !== 'notOpen') return refuse('listIsClosed', { segment: segment.title });
  return refuse('listNotOpen', { segment: segment.title, time: timeIn(record.programme.zone, segment.startsAt) });
}

function refuseSecond(list: SpeakersList, open: Entry, own: boolean): Refusal {
  if (open.stage === 'called') return refuse('organizationIsSpeaking', { organization: open.label });
  const place = placeOf(list, open.request);
  return own
    ? refuse('alreadyAsked', { place })
    : refuse('organizationAlreadyAsked', { organization: open.label, place });
}

export const requestFloor: Decide<'requestFloor'> = (dialogue, { segment, kind }, context) => {
  const { person } = context.actor;
  const taken = take(dialogue, { segment, kind, person, door: 'self' }, context);
  if (isRefusal(taken)) return taken;
  const { request } = taken.record[0];
  return {
    record: taken.record,
    desks: [{ type: 'requestIdentified', request, organization: taken.organization, person }],
  };
};

/** A slip or a raised plate takes its number when it is entered; "asked at" needs a reason [F11]. */
export const inscribe: Decide<'inscribe'> = (dialogue, { segment, person, door, askedAt, reason }, context) => {
  const words = reason?.trim() ?? '';
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

/** The entry a person may still change: waiting, and hers unless she keeps the list. */
function changeable(
  dialogue: Dialogue,
  { segment, request }: { segment: SegmentId; request: RequestNumber },
): { list: SpeakersList; entry: Entry } | Refusal {
  const found = listFor(dialogue.record, segment);
  if (isRefusal(found)) return found;
  const entry = entryOf(found.list, request);
  if (!entry) return refuse('unknownRequest');
  if (entry.stage === 'called') return refuse('requestIsCalled');
  if (entry.stage !== 'waiting') return refuse('requestIsGone');
  return { list: found.list, entry };
}

/** Possible until called [F20]: by the delegation, or by those who keep the list for people in the room. */
export const withdrawRequest: Decide<'withdrawRequest'> = (dialogue, command, { actor }) => {
  const own = organizationOfRequest(dialogue, command.request) === actor.organization;
  if (!actor.keepsList && !own) return refuse('requestNotYours');
  const found = changeable(dialogue, command);
  if (isRefusal(found)) return found;
  return { record: [{ type: 'requestWithdrawn', segment: command.segment, request: command.request }] };
};

export const moveRequest: Decide<'moveRequest'> = (dialogue, { segment, request, behind, reason, words }) => {
  const act = dialogue.record.number + 1;
  const found = changeable(dialogue, { segment, request });
  if (isRefusal(found)) return found;
  const waiting = waitingIn(found.list);
  if (behind !== null && !waiting.some((entry) => entry.request === behind)) return refuse('anchorIsGone');
  const at = waiting.findIndex((entry) => entry.request === request);
  if (behind === request || (waiting[at - 1]?.request ?? null) === behind) return refuse('alreadyThere');
  if (reason === 'other' && !words?.trim()) return refuse('reasonNeeded');
  return {
    record: [{ type: 'requestMoved', segment, request, behind, reason }],
    desks: words?.trim() ? [{ type: 'requestExplained', act, sealed: { words: words.trim() } }] : [],
  };
};

/** The place goes to another member of the same organization, and to nobody else [F19]. */
export const handOver: Decide<'handOver'> = (dialogue, { segment, request, to }, { actor }) => {
  const found = changeable(dialogue, { segment, request });
  if (isRefusal(found)) return found;
  const organization = organizationOfRequest(dialogue, request);
  if (!organization) return refuse('unknownRequest');
  if (!actor.keepsList && actor.organization !== organization) return refuse('requestNotYours');
  const { persons, requests } = dialogue.desks.officers;
  const heir = persons[to];
  if (!heir) return refuse('unknownPerson');
  if (heir.organization !== organization) return refuse('notSameOrganization');
  if (requests[request]?.person === to) return refuse('sameSpeaker');
  if (!mayHaveFloor(heir)) return refuse('listenOnly');
  return {
    record: [{ type: 'requestTakenOver', segment, request, channel: heir.channel }],
    desks: [{ type: 'requestIdentified', request, organization, person: to }],
  };
};

export const inscriptionFolds: RecordFolds<InscriptionEvents> = {
  floorRequested: (record, { segment, request, kind, organization, label, channel, door, spokenBefore, askedAt, at }) =>
    withList(record, segment, (list) => ({
      ...list,
      entries: [
        ...list.entries,
        {
          request,
          kind,
          organization,
          label,
          channel,
          door,
          inscribedAt: at,
          ...(askedAt === undefined ? {} : { askedAt }),
          spokenBefore,
          stage: 'waiting',
          moves: [],
        },
      ],
    })),
  requestWithdrawn: (record, { segment, request }) =>
    withList(record, segment, (list) => withEntry(list, request, (entry) => ({ ...entry, stage: 'withdrawn' }))),
  requestMoved: (record, { segment, request, behind, reason }) =>
    withList(record, segment, (list) =>
      withEntry(list, request, (entry) => ({
        ...entry,
        moves: [...entry.moves, { behind, reason, number: record.number }],
      })),
    ),
  requestTakenOver: (record, { segment, request, channel }) =>
    withList(record, segment, (list) => withEntry(list, request, (entry) => ({ ...entry, channel }))),
};

export const inscriptionDeskFolds: DeskFolds<InscriptionDeskEvents> = {
  requestIdentified: {
    officers: (desk, { request, organization, person }) => ({
      ...desk,
      requests: { ...desk.requests, [request]: { organization, person } },
    }),
    delegation: (desk, { request, person }) => ({
      ...desk,
      requests: { ...desk.requests, [request]: { ...desk.requests[request], person } },
    }),
  },
  requestExplained: {
    officers: (desk, { act, sealed }) => ({
      ...desk,
      words: { ...desk.words, [act]: sealed === 'erased' ? sealed : sealed.words },
    }),
  },
};
