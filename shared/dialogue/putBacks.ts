import type { TheRecord } from './dialogue.ts';
import type { RecordEvent, RecordEventMap } from './events.ts';
import type { Turn } from './floor.ts';
import type { Milliseconds, RequestNumber, SegmentId, Stamped } from './model.ts';
import { panelOf, skippedIn } from './panel.ts';
import type { Finished, PutBackable } from './putBack.ts';
import { closingLater, type Entry, entryOf, type ListStage } from './speakersList.ts';

/** What can be put back, and until when: `TheRecord.putBacks` after each event. */

/** How many acts stay within reach. */
const KEPT = 12;

/** The acts that can be put back after an event: those nothing stands on, and the event itself if it is one. */
export function putBacksAfter(before: TheRecord, event: RecordEvent, after: TheRecord): readonly PutBackable[] {
  if (event.type === 'actPutBack') return withoutAct(before.putBacks, event.act);
  if (event.type === 'requestRelabelled') return before.putBacks.map((act) => relabelled(act, event));
  if (event.type === 'pointOfOrderRelabelled') return before.putBacks.map((act) => renamed(act, event));
  if (event.type === 'meetingResumed') return before.putBacks.map((act) => later(act, suspendedFor(before, event)));
  const standing = before.putBacks.filter((act) => isOneActWith(before, event, act) || !standsOn(event, act));
  const added = putBackableOf(before, event, after);
  if (!added && standing.length === before.putBacks.length) return before.putBacks;
  return added ? [...standing, added].slice(-KEPT) : standing;
}

/** An act put back is done with; a live microphone put back leaves the call as it was, which can be put back in turn. */
function withoutAct(putBacks: readonly PutBackable[], number: number): readonly PutBackable[] {
  const undone = putBacks.find(({ act }) => act === number);
  const call = undone?.what === 'live' && undone.call ? [undone.call] : [];
  // A turn that has the floor again stands on the call that followed it.
  const rest = putBacks.filter((act) => act !== undone && !(undone?.what === 'end' && act.what === 'call'));
  return [...rest, ...call].sort((a, b) => a.act - b.act);
}

function suspendedFor({ sittings }: TheRecord, { sitting, at }: { sitting: string; at: number }): Milliseconds {
  const state = sittings[sitting];
  return state?.stage === 'suspended' ? at - state.since : 0;
}

/** Closing times that an act would bring back have as long to run after a suspension as before [F26]. */
function later(act: PutBackable, by: Milliseconds): PutBackable {
  if (act.what === 'list') return { ...act, former: closingLater(act.former, by) };
  if (act.what === 'skip' && act.list) return { ...act, list: closingLater(act.list, by) };
  if (!('finished' in act) || !act.finished?.list) return act;
  const list: ListStage = closingLater(act.finished.list, by);
  return { ...act, finished: { ...act.finished, list } };
}

/** Nowhere may the former label stay, once it has changed [K6]. */
function relabelled(
  act: PutBackable,
  event: Stamped<'requestRelabelled', RecordEventMap['requestRelabelled']>,
): PutBackable {
  const { request, organization, label } = event;
  const own = 'request' in act && act.request === request ? { label } : {};
  const changed = { ...act, ...own };
  if (changed.what === 'inVain' && changed.request === request && changed.floor.stage !== 'vacant') {
    const { floor, entry } = changed;
    const turn = { ...floor.turn, organization, label };
    return { ...changed, floor: { ...floor, turn }, entry: { ...entry, organization, label } };
  }
  if (changed.what === 'live' && changed.call) return { ...changed, call: relabelled(changed.call, event) };
  if (!('ended' in changed) || changed.ended?.floor.turn.request !== request) return changed;
  const { floor } = changed.ended;
  const held = changed.ended.entry ? { entry: { ...changed.ended.entry, organization, label } } : {};
  const turn = { ...floor.turn, organization, label };
  return { ...changed, ended: { ...changed.ended, ...held, floor: { ...floor, turn } } };
}

/** A point of order that was closed would stand again under its new label [K6]. */
function renamed(
  act: PutBackable,
  { organization, label }: Stamped<'pointOfOrderRelabelled', RecordEventMap['pointOfOrderRelabelled']>,
): PutBackable {
  if (act.what === 'adjourned' && act.point) return { ...act, point: { ...act.point, organization, label } };
  return act.what === 'pointOfOrder' ? { ...act, label, former: { ...act.former, organization, label } } : act;
}

/** A clock that waits for a point of order from the beginning is one act with the microphone that went live [F4, C10]. */
function isOneActWith({ pointOfOrder, number }: TheRecord, { type }: RecordEvent, act: PutBackable): boolean {
  return type === 'clockPaused' && act.what === 'live' && act.act === number && pointOfOrder !== undefined;
}

/** Does the event stand on the act, so that the act can no longer be put back? */
function standsOn(event: RecordEvent, act: PutBackable): boolean {
  switch (event.type) {
    case 'pointOfOrderRaised':
      return act.what === 'pointOfOrder';
    case 'microphoneLive':
      return (
        act.what === 'pointOfOrder' ||
        act.what === 'call' ||
        act.what === 'end' ||
        act.what === 'inVain' ||
        act.what === 'skipPanellist'
      );
    case 'calledInVain':
    case 'holdEnded':
    case 'turnDeferred':
      return act.what === 'call' || act.what === 'end' || act.what === 'live' || act.what === 'inVain';
    case 'panellistSkipped':
      return act.what === 'skipPanellist' || act.what === 'call' || act.what === 'end';
    case 'timeChanged':
      return act.what === 'live' || act.what === 'inVain';
    case 'clockResumed':
      return act.what === 'live' || act.what === 'pointOfOrder';
    case 'lineLost':
    case 'clockPaused':
    case 'speakerFinished':
    case 'turnEnded':
      return act.what === 'live' || (event.type === 'turnEnded' && act.what === 'end');
    case 'invitedCalled':
    case 'speakerCalled':
      return (
        act.what === 'skipPanellist' ||
        act.what === 'inVain' ||
        act.what === 'pointOfOrder' ||
        act.what === 'disposed' ||
        (act.what === 'rule' && act.segment === event.segment) ||
        act.what === 'call' ||
        // One act, one way back: the call that ended a turn brings it back itself.
        (act.what === 'end' && event.ending !== undefined) ||
        act.what === 'segmentStarted' ||
        act.what === 'segmentFinished' ||
        (act.what === 'limit' && act.segment === event.segment) ||
        (event.type === 'speakerCalled' && act.what === 'move' && act.request === event.request)
      );
    case 'floorRequested':
      return act.what === 'list' && act.segment === event.segment && act.now === 'open';
    case 'requestMoved':
      return touches(act, event.request) || (event.behind !== null && touches(act, event.behind));
    case 'requestWithdrawn':
      return touches(act, event.request);
    case 'requestTakenOver':
      return act.what !== 'move' && touches(act, event.request);
    case 'unservedDisposed':
      if (act.what === 'withdrawn') return act.segment === event.segment;
      return [...event.requests, ...(event.doubled ?? [])].some((request) => touches(act, request));
    case 'precedenceSet':
    case 'firstTimeFirstSet':
      return act.what === 'rule' && act.segment === event.segment;
    case 'listOpeningAnnounced':
    case 'listOpened':
    case 'listClosed':
    case 'listClosingAnnounced':
      return 'segment' in act && act.segment === event.segment && !UNTOUCHED_BY_LISTS.has(act.what);
    case 'limitSet':
      return act.what === 'limit' && act.segment === event.segment && act.kind === event.kind;
    case 'segmentStarted':
    case 'segmentReturnedTo':
    case 'segmentFinished':
      return STOOD_ON_BY_SEGMENTS.has(act.what) || (isOfSegment(act) && act.segment === event.segment);
    case 'sittingOpened':
    case 'sittingAdjourned':
      return act.what === 'extended' || STOOD_ON_BY_SEGMENTS.has(act.what);
    case 'sittingExtended':
      return act.what === 'extended' && act.sitting === event.sitting;
    case 'segmentSkipped':
    case 'segmentLengthened':
      return isOfSegment(act) && act.segment === event.segment;
    case 'segmentMoved':
      // Places are told by the neighbour: the order is put back from its last change only.
      return act.what === 'place' || act.what === 'added' || (isOfSegment(act) && act.segment === event.segment);
    case 'segmentAdded':
      return act.what === 'place' || act.what === 'added';
    default:
      return false;
  }
}

/** Is the act about the request, so that what becomes of it stands on the act? */
function touches(act: PutBackable, request: RequestNumber): boolean {
  if (act.what === 'disposed') return [...act.disposed.requests, ...(act.disposed.doubled ?? [])].includes(request);
  return (act.what === 'move' || act.what === 'inVain') && act.request === request;
}

const UNTOUCHED_BY_LISTS: ReadonlySet<PutBackable['what']> = new Set([
  'withdrawn',
  'move',
  'limit',
  'rule',
  'inVain',
  'skipPanellist',
]);

const STOOD_ON_BY_SEGMENTS: ReadonlySet<PutBackable['what']> = new Set([
  'withdrawn',
  'pointOfOrder',
  'segmentStarted',
  'segmentFinished',
  'adjourned',
  'end',
  'call',
  'inVain',
  'skipPanellist',
  'list',
]);

/** Acts on the programme's plan of one segment. */
function isOfSegment(act: PutBackable): act is Extract<PutBackable, { what: 'skip' | 'length' | 'place' | 'added' }> {
  return act.what === 'skip' || act.what === 'length' || act.what === 'place' || act.what === 'added';
}

function putBackableOf(before: TheRecord, event: RecordEvent, after: TheRecord): PutBackable | undefined {
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
