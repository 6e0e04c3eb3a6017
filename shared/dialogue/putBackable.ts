import type { TheRecord } from './dialogue.ts';
import type { RecordEvent } from './events.ts';
import type { Turn } from './floor.ts';
import type { SegmentId } from './model.ts';
import { panelOf, skippedIn } from './panel.ts';
import type { Finished, PutBackable } from './putBack.ts';
import { type Entry, entryOf } from './speakersList.ts';

/** The act that an event is, as it can be put back: with what it has changed, as that was; nothing for all other events. */
export function putBackableOf(before: TheRecord, event: RecordEvent, after: TheRecord): PutBackable | undefined {
  const act = after.number;
  const own = { act, at: event.at };
  switch (event.type) {
    case 'invitedCalled':
    case 'speakerCalled': {
      const last = before.putBacks.at(-1);
      const ended = event.ending !== undefined && last?.what === 'end' ? { ended: last.ended } : {};
      const request = event.type === 'speakerCalled' ? { request: event.request } : {};
      const passed = before.skipped[event.segment] !== after.skipped[event.segment];
      const skipped = passed ? { skipped: skippedOf(before, event.segment) } : {};
      return { ...own, what: 'call', turn: event.turn, ...request, label: labelOn(after), ...ended, ...skipped };
    }
    case 'turnEnded': {
      const { floor } = before;
      if (floor.stage !== 'live' && floor.stage !== 'paused') return undefined;
      const marks = event.marks ? { marks: event.marks } : {};
      return {
        ...own,
        what: 'end',
        ...requestOf(floor.turn),
        label: floor.turn.label,
        ended: { floor, at: event.at, ...marks },
      };
    }
    case 'turnDeferred':
    case 'holdEnded': {
      const { floor } = before;
      // The deadline's own way out of a hold is nobody's act.
      if (event.by === 'deadline' || !('startedAt' in floor)) return undefined;
      const entry = entryCalled(before, floor.turn);
      const ended = { floor, at: event.at, ...(entry ? { entry } : {}) };
      return { ...own, what: 'end', ...requestOf(floor.turn), label: floor.turn.label, ended };
    }
    case 'calledInVain': {
      const { floor } = before;
      const entry = floor.stage === 'vacant' ? undefined : entryCalled(before, floor.turn);
      if (!entry || floor.stage === 'vacant') return undefined;
      const { request, label } = entry;
      return { ...own, what: 'inVain', segment: floor.turn.segment, request, label, floor, entry };
    }
    case 'precedenceSet':
    case 'firstTimeFirstSet': {
      const list = before.lists[event.segment];
      if (!list) return undefined;
      const { precedence, seed, firstTimeFirst } = list;
      const former = { precedence, firstTimeFirst, ...(seed === undefined ? {} : { seed }) };
      return { ...own, what: 'rule', segment: event.segment, former };
    }
    case 'microphoneLive': {
      if (before.floor.stage === 'vacant') return undefined;
      const call = before.putBacks.find(({ what }) => what === 'call');
      const { turn, label } = before.floor.turn;
      return { ...own, what: 'live', turn, ...requestOf(before.floor.turn), label, ...(call ? { call } : {}) };
    }
    case 'requestWithdrawn': {
      const entry = before.lists[event.segment]?.entries.find(({ request }) => request === event.request);
      // Neither a delegation's own wish nor a written question, which waits at the moderator's again, is taken back here.
      if (!entry || event.by === 'participant' || entry.door === 'writtenQuestion') return undefined;
      return { ...own, what: 'withdrawn', segment: event.segment, request: event.request, label: entry.label };
    }
    case 'pointOfOrderClosed': {
      const { pointOfOrder: former } = before;
      return former && { ...own, what: 'pointOfOrder', label: former.label, former, closedAt: event.at };
    }
    case 'requestMoved': {
      // A delegation that lets others pass is not an act of the Chair.
      if (event.by === 'participant') return undefined;
      const entry = before.lists[event.segment]?.entries.find(({ request }) => request === event.request);
      if (!entry) return undefined;
      return { ...own, what: 'move', segment: event.segment, request: event.request, label: entry.label };
    }
    case 'listOpeningAnnounced':
    case 'listOpened':
    case 'listClosed':
    case 'listClosingAnnounced': {
      const [former, now] = [before.lists[event.segment]?.stage, after.lists[event.segment]?.stage.stage];
      return former && now ? { ...own, what: 'list', segment: event.segment, former, now } : undefined;
    }
    case 'limitSet': {
      const former = before.lists[event.segment]?.limits[event.kind];
      return former === undefined
        ? undefined
        : { ...own, what: 'limit', segment: event.segment, kind: event.kind, former };
    }
    case 'segmentStarted':
    case 'segmentReturnedTo': {
      const former = before.segments[event.segment];
      if (!former) return undefined;
      const together = event.finishing === undefined ? {} : finishedJustNow(before, act);
      const opened = event.opening === undefined ? {} : { opened: event.opening };
      return { ...own, what: 'segmentStarted', segment: event.segment, former, ...together, ...opened };
    }
    case 'panellistSkipped': {
      const segment = before.programme.segments.find(({ id }) => id === event.segment);
      const label = segment ? (panelOf(before, segment)?.panellists[event.panellist]?.name ?? '') : '';
      const skipped = skippedOf(before, event.segment);
      return {
        ...own,
        what: 'skipPanellist',
        segment: event.segment,
        panellist: event.panellist,
        label,
        ...(after.floor === before.floor ? {} : { called: before.floor }),
        skipped,
      };
    }
    case 'unservedDisposed': {
      const { segment, disposal, requests, to, doubled } = event;
      const target = to === undefined ? {} : { to };
      const disposed = { segment, disposal, requests, ...target, ...(doubled ? { doubled } : {}) };
      return { ...own, what: 'disposed', segment, disposed };
    }
    case 'segmentSkipped': {
      const { segment, closing } = event;
      const list = closing && before.lists[segment]?.stage;
      return { ...own, what: 'skip', segment, ...(list ? { list } : {}) };
    }
    case 'segmentLengthened':
      return { ...own, what: 'length', segment: event.segment, change: event.change };
    case 'segmentMoved':
      return { ...own, what: 'place', segment: event.segment, former: placeOfSegment(before, event.segment) };
    case 'segmentAdded':
      return { ...own, what: 'added', segment: event.segment.id };
    case 'sittingAdjourned': {
      const former = before.sittings[event.sitting];
      const together = event.finishing === undefined ? {} : finishedJustNow(before, act);
      const closed = event.closing?.flatMap((id) => (before.lists[id] ? [[id, before.lists[id].stage]] : []));
      const lists = closed ? { lists: Object.fromEntries(closed) } : {};
      const point = event.undecided && before.pointOfOrder ? { point: before.pointOfOrder } : {};
      return former && { ...own, what: 'adjourned', sitting: event.sitting, former, ...together, ...lists, ...point };
    }
    case 'sittingExtended': {
      const former = before.extensions[event.sitting];
      return { ...own, what: 'extended', sitting: event.sitting, ...(former === undefined ? {} : { former }) };
    }
    case 'segmentFinished': {
      const state = before.segments[event.segment];
      if (!state) return undefined;
      const list = before.lists[event.segment];
      const finished = { segment: event.segment, state, ...(list ? { list: list.stage } : {}) };
      return { ...own, what: 'segmentFinished', segment: event.segment, finished };
    }
    default:
      return undefined;
  }
}

/** The segment that was finished in the same act, one number before. */
function finishedJustNow(before: TheRecord, act: number): { finished?: Finished } {
  const last = before.putBacks.at(-1);
  return last?.what === 'segmentFinished' && last.act === act - 1 ? { finished: last.finished } : {};
}

/** The segment it stands behind in its sitting. */
function placeOfSegment({ programme }: TheRecord, id: SegmentId): SegmentId | null {
  const at = programme.segments.findIndex((segment) => segment.id === id);
  const [former, own] = [programme.segments[at - 1], programme.segments[at]];
  return former && former.sitting === own?.sitting ? former.id : null;
}

/** The entry of the turn, as it was while called. */
function entryCalled({ lists }: TheRecord, { segment, request }: Turn): Entry | undefined {
  const list = lists[segment];
  return list && request !== undefined ? entryOf(list, request) : undefined;
}

const skippedOf = (record: TheRecord, segment: SegmentId) => ({ segment, panellists: skippedIn(record, segment) });

const requestOf = ({ request }: Turn) => (request === undefined ? {} : { request });

function labelOn({ floor }: TheRecord): string {
  return floor.stage === 'vacant' ? '' : floor.turn.label;
}
