import type { Decide, RecordFolds } from './departments.ts';
import type { TheRecord } from './dialogue.ts';
import type { RecordEvent } from './events.ts';
import { type Begun, reinstated, uncalled } from './floor.ts';
import type { ActNumber, Instant, Milliseconds, RequestKind, RequestNumber, SegmentId, TurnNumber } from './model.ts';
import type { SegmentState } from './programme.ts';
import { refuse } from './refusal.ts';
import { type ListStage, type Move, withEntry, withList } from './speakersList.ts';

/**
 * Department: put back – every act of the Chair has its way back, as a new event that names the act, until something
 * stands on it. The table of what and until when is in DECISIONS.md.
 */

/** How an ended turn was, so that it can be reinstated. */
interface Ended {
  floor: Begun;
  at: Instant;
  marks?: readonly RequestNumber[];
}
interface Finished {
  segment: SegmentId;
  state: SegmentState;
  list?: ListStage;
}

/** An act that can be put back, with what was there before it. */
export type PutBackable = { act: ActNumber } & (
  | { what: 'call'; turn: TurnNumber; label: string; ended?: Ended }
  | { what: 'end'; label: string; ended: Ended }
  | { what: 'live'; turn: TurnNumber; label: string }
  | { what: 'move'; segment: SegmentId; request: RequestNumber; label: string; former?: Move }
  | { what: 'list'; segment: SegmentId; former: ListStage; now: ListStage['stage'] }
  | { what: 'limit'; segment: SegmentId; kind: RequestKind; former: Milliseconds }
  | { what: 'segmentStarted'; segment: SegmentId; finished?: Finished }
  | { what: 'segmentFinished'; segment: SegmentId; finished: Finished }
);

export interface PutBackEvents {
  actPutBack: { act: ActNumber };
}
export interface PutBackCommands {
  putBack: { act: ActNumber };
}

export const putBack: Decide<'putBack'> = ({ record }, { act }) =>
  record.putBacks.some((one) => one.act === act)
    ? { record: [{ type: 'actPutBack', act }] }
    : refuse('nothingToPutBack');

export const putBackFolds: RecordFolds<PutBackEvents> = {
  actPutBack: (record, { act, at }) => {
    const found = record.putBacks.find((one) => one.act === act);
    return found ? restored(record, found, at) : record;
  },
};

function restored(record: TheRecord, act: PutBackable, now: Instant): TheRecord {
  switch (act.what) {
    case 'call':
      return act.ended ? reinstated(uncalled(record), act.ended, now) : uncalled(record);
    case 'end':
      return reinstated(uncalled(record), act.ended, now);
    case 'live':
      return record.floor.stage === 'live'
        ? { ...record, floor: { stage: 'called', turn: record.floor.turn } }
        : record;
    case 'move':
      return withList(record, act.segment, (list) =>
        withEntry(list, act.request, ({ moved: _, ...entry }) =>
          act.former ? { ...entry, moved: act.former } : entry,
        ),
      );
    case 'list':
      return withList(record, act.segment, (list) => ({ ...list, stage: stillToCome(act.former, now) }));
    case 'limit':
      return withList(record, act.segment, (list) => ({ ...list, limits: { ...list.limits, [act.kind]: act.former } }));
    case 'segmentStarted': {
      const planned = { ...record, segments: { ...record.segments, [act.segment]: { stage: 'planned' as const } } };
      return act.finished ? unfinished(planned, act.finished, now) : planned;
    }
    case 'segmentFinished':
      return unfinished(record, act.finished, now);
  }
}

/** An announced closing time that has passed is not put back: the list is open without one. */
function stillToCome(stage: ListStage, now: Instant): ListStage {
  return stage.stage === 'closingAnnounced' && stage.closesAt <= now ? { stage: 'open' } : stage;
}

function unfinished(record: TheRecord, { segment, state, list: former }: Finished, now: Instant): TheRecord {
  const running = { ...record, segments: { ...record.segments, [segment]: state } };
  return former ? withList(running, segment, (list) => ({ ...list, stage: stillToCome(former, now) })) : running;
}

/** How many acts stay within reach. */
const KEPT = 12;

/** The acts that can be put back after an event: those nothing stands on, and the event itself if it is one. */
export function putBacksAfter(before: TheRecord, event: RecordEvent, after: TheRecord): readonly PutBackable[] {
  const standing = before.putBacks.filter((act) => !standsOn(event, act));
  const added = putBackableOf(before, event, after);
  if (!added && standing.length === before.putBacks.length) return before.putBacks;
  return added ? [...standing, added].slice(-KEPT) : standing;
}

/** Does the event stand on the act, so that the act can no longer be put back? */
function standsOn(event: RecordEvent, act: PutBackable): boolean {
  switch (event.type) {
    case 'actPutBack':
      return event.act === act.act;
    case 'microphoneLive':
      return act.what === 'call' || act.what === 'end';
    case 'clockPaused':
    case 'timeChanged':
    case 'turnEnded':
      return act.what === 'live' || (event.type === 'turnEnded' && act.what === 'end');
    case 'speakerCalled':
      return (
        act.what === 'call' ||
        act.what === 'segmentStarted' ||
        act.what === 'segmentFinished' ||
        (act.what === 'limit' && act.segment === event.segment) ||
        (act.what === 'move' && act.request === event.request)
      );
    case 'floorRequested':
      return act.what === 'list' && act.segment === event.segment && act.now === 'open';
    case 'requestMoved':
    case 'requestWithdrawn':
      return act.what === 'move' && act.request === event.request;
    case 'listOpened':
    case 'listClosed':
    case 'listClosingAnnounced':
      return 'segment' in act && act.segment === event.segment && act.what !== 'move' && act.what !== 'limit';
    case 'limitSet':
      return act.what === 'limit' && act.segment === event.segment && act.kind === event.kind;
    case 'segmentStarted':
    case 'segmentFinished':
      return (
        act.what === 'segmentStarted' || act.what === 'segmentFinished' || act.what === 'end' || act.what === 'list'
      );
    default:
      return false;
  }
}

function putBackableOf(before: TheRecord, event: RecordEvent, after: TheRecord): PutBackable | undefined {
  const act = after.number;
  switch (event.type) {
    case 'speakerCalled': {
      const last = before.putBacks.at(-1);
      const ended = event.ending !== undefined && last?.what === 'end' ? { ended: last.ended } : {};
      const label = after.floor.stage === 'vacant' ? '' : after.floor.turn.label;
      return { act, what: 'call', turn: event.turn, label, ...ended };
    }
    case 'turnEnded': {
      const { floor } = before;
      if (floor.stage !== 'live' && floor.stage !== 'paused') return undefined;
      const marks = event.marks ? { marks: event.marks } : {};
      return { act, what: 'end', label: floor.turn.label, ended: { floor, at: event.at, ...marks } };
    }
    case 'microphoneLive':
      return {
        act,
        what: 'live',
        turn: event.turn,
        label: before.floor.stage === 'vacant' ? '' : before.floor.turn.label,
      };
    case 'requestMoved': {
      const entry = before.lists[event.segment]?.entries.find(({ request }) => request === event.request);
      if (!entry) return undefined;
      const former = entry.moved ? { former: entry.moved } : {};
      return { act, what: 'move', segment: event.segment, request: event.request, label: entry.label, ...former };
    }
    case 'listOpened':
    case 'listClosed':
    case 'listClosingAnnounced': {
      const [former, now] = [before.lists[event.segment]?.stage, after.lists[event.segment]?.stage.stage];
      return former && now ? { act, what: 'list', segment: event.segment, former, now } : undefined;
    }
    case 'limitSet': {
      const former = before.lists[event.segment]?.limits[event.kind];
      return former === undefined
        ? undefined
        : { act, what: 'limit', segment: event.segment, kind: event.kind, former };
    }
    case 'segmentStarted': {
      const last = before.putBacks.at(-1);
      const together = last?.what === 'segmentFinished' && last.act === act - 1 && last.finished && event.finishing;
      return { act, what: 'segmentStarted', segment: event.segment, ...(together ? { finished: last.finished } : {}) };
    }
    case 'segmentFinished': {
      const state = before.segments[event.segment];
      if (!state) return undefined;
      const list = before.lists[event.segment];
      const finished = { segment: event.segment, state, ...(list ? { list: list.stage } : {}) };
      return { act, what: 'segmentFinished', segment: event.segment, finished };
    }
    default:
      return undefined;
  }
}
