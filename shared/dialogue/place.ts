import type { Decide, RecordFolds } from './departments.ts';
import type { Dialogue } from './dialogue.ts';
import type { Channel, MoveReason, PersonId, RequestNumber, SegmentId } from './model.ts';
import { withNoteBack } from './noteStanding.ts';
import { waitingIn } from './order.ts';
import { mayHaveFloor, organizationOfRequest } from './participants.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { type Entry, entryOf, listFor, type SpeakersList, withEntry, withList } from './speakersList.ts';

/** Department: the place of a request that waits – given up, moved, passed on within its organization [F12, F19, F20]. */

export interface PlaceEvents {
  requestWithdrawn: { segment: SegmentId; request: RequestNumber };
  requestMoved: { segment: SegmentId; request: RequestNumber; behind: RequestNumber | null; reason: MoveReason };
  requestTakenOver: { segment: SegmentId; request: RequestNumber; channel: Channel };
}
export interface PlaceCommands {
  withdrawRequest: { segment: SegmentId; request: RequestNumber };
  moveRequest: {
    segment: SegmentId;
    request: RequestNumber;
    behind: RequestNumber | null;
    reason: MoveReason;
    words?: string;
  };
  handOver: { segment: SegmentId; request: RequestNumber; to: PersonId };
  /** Lets one pass, or all. */
  stepBack: { segment: SegmentId; request: RequestNumber; to: 'one' | 'end' };
}

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
  return withNoteBack(dialogue, command.request, {
    record: [{ type: 'requestWithdrawn', segment: command.segment, request: command.request }],
  });
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

/** The delegation lets the next one pass, or everyone [F22]. */
export const stepBack: Decide<'stepBack'> = (dialogue, { segment, request, to }, { actor }) => {
  if (organizationOfRequest(dialogue, request) !== actor.organization) return refuse('requestNotYours');
  const found = changeable(dialogue, { segment, request });
  if (isRefusal(found)) return found;
  const waiting = waitingIn(found.list);
  const at = waiting.findIndex((entry) => entry.request === request);
  const ahead = waiting
    .slice(at + 1)
    .filter((one) => found.entry.kind === 'rightOfReply' || one.kind !== 'rightOfReply');
  const behind = to === 'end' ? ahead.at(-1) : ahead[0];
  if (!behind) return refuse('lastAlready');
  return { record: [{ type: 'requestMoved', segment, request, behind: behind.request, reason: 'step_back' }] };
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
  // Whoever stands for a written question, it is read out in the room, and is ready [F32].
  const readOut = found.entry.door === 'writtenQuestion';
  const channel = readOut ? found.entry.channel : heir.channel;
  const anew = readOut ? {} : { anew: true as const };
  return {
    record: [{ type: 'requestTakenOver', segment, request, channel }],
    desks: [{ type: 'requestIdentified', request, organization, person: to, ...anew }],
  };
};

export const placeFolds: RecordFolds<PlaceEvents> = {
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
