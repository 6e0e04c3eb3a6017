import { endingHold } from './absence.ts';
import type { Actor } from './actor.ts';
import { attendedBySpeaking } from './attendance.ts';
import type { Decide, Decided, RecordDraft, RecordFolds } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import type {
  Channel,
  Instant,
  Milliseconds,
  OrganizationId,
  PauseReason,
  RequestNumber,
  SegmentId,
  TurnKind,
  TurnNumber,
} from './model.ts';
import { nextInLine } from './order.ts';
import { organizationOfRequest } from './participants.ts';
import { segmentOf } from './programme.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { pastHardStop } from './sitting.ts';
import { type Entry, entryOf, limitFor, withEntry, withList } from './speakersList.ts';
import { requestsNowSpoken } from './standing.ts';
import { laterBy, remainingAt } from './timing.ts';

/** Department: the floor – at most one turn holds it [F1]; called → live → (paused) → ended [F16]. Its clock: clock.ts. */

export type Floor =
  | { stage: 'vacant' }
  | { stage: 'called'; turn: Turn }
  | { stage: 'live'; turn: Turn; startedAt: Instant; endsAt: Instant }
  | {
      stage: 'paused';
      turn: Turn;
      startedAt: Instant;
      remaining: Milliseconds;
      because: PauseReason;
      /** A lost line's place is held until then [F17]. */
      holdUntil?: Instant;
      /** Why the clock stood still before the line was lost; it does so again when the line is back. */
      before?: PauseReason;
    };

/** A floor with a clock that has begun. */
export type Begun = Extract<Floor, { startedAt: Instant }>;

export interface Turn {
  turn: TurnNumber;
  kind: TurnKind;
  segment: SegmentId;
  /** The request that was called; none for an invited speaker. */
  request?: RequestNumber;
  invited?: Invited;
  organization?: OrganizationId;
  label: string;
  /** The organization of a panellist. */
  under?: string;
  channel: Channel;
  calledAt: Instant;
  /** What the turn has in all, minutes added and taken included. */
  limit: Milliseconds;
  /** What it had when it was called. */
  given: Milliseconds;
  /** The speaker says so herself; ending the turn remains the Chair's. */
  saysFinished?: true;
}
/** Who speaks without passing through the list: a panellist by place in the programme, the Secretariat, the Chair. */
export type Invited = { panellist: number } | { office: 'secretariat' | 'chair' };

export interface EndedTurn extends Turn {
  startedAt: Instant;
  endedAt: Instant;
  /** Time on the clock: pauses do not count. */
  lasted: Milliseconds;
  /** By a lost line or a deferral; the rest was kept for later [F17]. */
  interrupted?: true;
}

export interface FloorEvents {
  speakerCalled: { segment: SegmentId; turn: TurnNumber; request: RequestNumber; ending?: TurnNumber };
  speakerFinished: { turn: TurnNumber };
  /** `marks`: requests in other lists whose organization has now spoken [F10]. */
  turnEnded: { turn: TurnNumber; marks?: readonly RequestNumber[] };
}
export interface FloorCommands {
  /** The next-key. `next` is whom the Chair saw, `turn` the live turn it ends, or null with a free floor. */
  giveFloor: { segment: SegmentId; next: RequestNumber; turn: TurnNumber | null };
  endTurn: { turn: TurnNumber };
  sayFinished: { turn: TurnNumber };
}

/**
 * Calls the next speaker [F1]. In a live turn it ends that turn in the same act; while someone is called and not yet
 * live it is refused, so that a key pressed twice does nothing.
 */
export const giveFloor: Decide<'giveFloor'> = (dialogue, { segment: id, next, turn }, { at }) => {
  const { record } = dialogue;
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  const list = record.lists[id];
  if (!list) return refuse('noListHere', { segment: segment.title });
  if (record.segments[id]?.stage !== 'inProgress') return refuse('segmentNotInProgress', { segment: segment.title });
  const late = pastHardStop(record, at);
  if (late) return late;
  const ended = endingOf(dialogue, turn);
  if (isRefusal(ended)) return ended;
  const first = nextInLine(list);
  if (first === undefined) return refuse('listIsEmpty');
  if (first !== next) return refuse('listHasChanged', { organization: entryOf(list, first)?.label ?? '' });
  const called: RecordDraft = {
    type: 'speakerCalled',
    segment: id,
    turn: record.number + 1 + ended.record.length,
    request: next,
    ...(turn === null ? {} : { ending: turn }),
  };
  return { record: [...ended.record, called], desks: ended.desks };
};

/**
 * What a call ends: nothing with a free floor, the live turn the Chair saw otherwise. Refused while someone is called,
 * or if the floor is no longer as it was seen.
 */
export function endingOf(dialogue: Dialogue, turn: TurnNumber | null): Required<Decided> | Refusal {
  const { floor } = dialogue.record;
  if (floor.stage === 'called') return refuse('notYetLive', { organization: floor.turn.label });
  if ((floor.stage === 'vacant' ? null : floor.turn.turn) !== turn) return refuse('floorHasChanged');
  if (floor.stage === 'vacant') return { record: [], desks: [] };
  return endingHold(dialogue) ?? endOf(dialogue, floor.turn);
}

/** The turn a command names, if it still has the floor; stale acts are refused. */
export function held(record: TheRecord, turn: TurnNumber): Exclude<Floor, { stage: 'vacant' }> | Refusal {
  const { floor } = record;
  return floor.stage === 'vacant' || floor.turn.turn !== turn ? refuse('turnIsOver') : floor;
}

/** The turn a command names, if its clock has begun. */
export function begun(record: TheRecord, turn: TurnNumber): Begun | Refusal {
  const floor = held(record, turn);
  if (isRefusal(floor)) return floor;
  return floor.stage === 'called' ? refuse('notYetLive', { organization: floor.turn.label }) : floor;
}

export const endTurn: Decide<'endTurn'> = (dialogue, { turn }) => {
  const floor = begun(dialogue.record, turn);
  if (isRefusal(floor)) return floor;
  return endOf(dialogue, floor.turn);
};

/** What ending a turn leads to: who has now spoken [F10], and has attended. */
export function endOf(dialogue: Dialogue, { turn, request }: Turn): Required<Decided> {
  const marks = requestsNowSpoken(dialogue);
  return {
    record: [{ type: 'turnEnded', turn, ...(marks.length ? { marks } : {}) }],
    desks: attendedBySpeaking(dialogue, request),
  };
}

/** The speaker tells the Chair that she has finished; the floor is not hers to close. */
export const sayFinished: Decide<'sayFinished'> = (dialogue, { turn }, { actor }): Decided | Refusal => {
  const floor = begun(dialogue.record, turn);
  if (isRefusal(floor)) return floor;
  if (!isOwn(dialogue, floor.turn, actor)) return refuse('notYourTurn');
  return floor.turn.saysFinished ? { record: [] } : { record: [{ type: 'speakerFinished', turn }] };
};

/** A delegate's turn is her delegation's; a panellist's is that of the person so named. */
function isOwn(dialogue: Dialogue, { request, invited, label }: Turn, actor: Actor): boolean {
  if (request !== undefined) return organizationOfRequest(dialogue, request) === actor.organization;
  const { role, name } = dialogue.desks.officers.persons[actor.person] ?? {};
  return !!invited && 'panellist' in invited && role === 'panellist' && name === label;
}

const entryStage = (record: TheRecord, { segment, request }: Turn, stage: 'waiting' | 'called' | 'spoken') =>
  request === undefined
    ? record
    : withList(record, segment, (list) => withEntry(list, request, (entry) => ({ ...entry, stage })));

/** The turn that has the floor, changed. */
export const withTurn = (record: TheRecord, change: (turn: Turn) => Turn): TheRecord =>
  record.floor.stage === 'vacant' ? record : { ...record, floor: { ...record.floor, turn: change(record.floor.turn) } };

/** Changes requests in whatever list: those a turn's end has marked as of an organization that has spoken [F10]. */
function withMarks(
  record: TheRecord,
  marks: readonly RequestNumber[] | undefined,
  change: (entry: Entry) => Entry,
): TheRecord {
  if (!marks?.length) return record;
  const lists = Object.entries(record.lists).map(([id, list]) => [
    id,
    { ...list, entries: list.entries.map((entry) => (marks.includes(entry.request) ? change(entry) : entry)) },
  ]);
  return { ...record, lists: Object.fromEntries(lists) };
}

/** Undoes a call: the request waits again where it was. */
export function uncalled(record: TheRecord): TheRecord {
  if (record.floor.stage !== 'called') return record;
  return { ...entryStage(record, record.floor.turn, 'waiting'), floor: { stage: 'vacant' } };
}

/** How an ended turn was, so that it can be reinstated. */
export interface Ended {
  floor: Begun;
  at: Instant;
  marks?: readonly RequestNumber[];
  /** Of a hold that was given up: its entry as it was. */
  entry?: Entry;
}

/** Undoes an end: the turn is on the floor as it was, with the time it, or its hold, had left. */
export function reinstated(record: TheRecord, { floor, at, marks, entry: held }: Ended, now: Instant): TheRecord {
  if (held) {
    const { segment, request } = floor.turn;
    const back = withList(record, segment, (list) =>
      withEntry(list, request ?? 0, ({ organization, label, channel }) => ({ ...held, organization, label, channel })),
    );
    return reinstated(back, { floor, at }, now);
  }
  const restored = withMarks(entryStage(record, floor.turn, 'called'), marks, ({ spokenSince: _, ...entry }) => ({
    ...entry,
    spokenBefore: false,
  }));
  return {
    ...restored,
    floor: laterBy(floor, now - at),
    turns: restored.turns.filter(({ turn }) => turn !== floor.turn.turn),
  };
}

export const floorFolds: RecordFolds<FloorEvents> = {
  speakerCalled: (record, { segment, turn, request, at }) => {
    const list = record.lists[segment];
    const entry = list && entryOf(list, request);
    if (!list || !entry) return record;
    const { kind, organization, label, channel } = entry;
    const limit = limitFor(record, list, entry);
    const called: Turn = {
      turn,
      kind,
      segment,
      request,
      organization,
      label,
      channel,
      calledAt: at,
      limit,
      given: limit,
    };
    return { ...entryStage(record, called, 'called'), floor: { stage: 'called', turn: called } };
  },
  speakerFinished: (record) => withTurn(record, (turn) => ({ ...turn, saysFinished: true })),
  turnEnded: (record, { at, marks }) => {
    const { floor } = record;
    if (floor.stage !== 'live' && floor.stage !== 'paused') return record;
    const { turn, startedAt } = floor;
    const lasted = turn.limit - (remainingAt(floor, at) ?? 0);
    return {
      ...withMarks(entryStage(record, turn, 'spoken'), marks, (entry) => ({
        ...entry,
        spokenBefore: true,
        spokenSince: record.number,
      })),
      floor: { stage: 'vacant' },
      turns: [...record.turns, { ...turn, startedAt, endedAt: at, lasted }],
    };
  },
};
