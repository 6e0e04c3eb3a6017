import type { TheRecord } from './dialogue.ts';
import type { RecordEvent, RecordEventMap } from './events.ts';
import type { Turn } from './floor.ts';
import type { SegmentId, Stamped } from './model.ts';
import { panelOf } from './panel.ts';
import type { Finished, PutBackable } from './putBack.ts';

/** What can be put back, and until when: `TheRecord.putBacks` after each event. */

/** How many acts stay within reach. */
const KEPT = 12;

/** The acts that can be put back after an event: those nothing stands on, and the event itself if it is one. */
export function putBacksAfter(before: TheRecord, event: RecordEvent, after: TheRecord): readonly PutBackable[] {
  if (event.type === 'actPutBack') return withoutAct(before.putBacks, event.act);
  if (event.type === 'requestRelabelled') return before.putBacks.map((act) => relabelled(act, event));
  const standing = before.putBacks.filter((act) => !standsOn(event, act));
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

/** Nowhere may the former label stay, once it has changed [K6]. */
function relabelled(
  act: PutBackable,
  event: Stamped<'requestRelabelled', RecordEventMap['requestRelabelled']>,
): PutBackable {
  const { request, organization, label } = event;
  const own = 'request' in act && act.request === request ? { label } : {};
  const changed = { ...act, ...own };
  if (changed.what === 'live' && changed.call) return { ...changed, call: relabelled(changed.call, event) };
  if (!('ended' in changed) || changed.ended?.floor.turn.request !== request) return changed;
  const { floor } = changed.ended;
  return { ...changed, ended: { ...changed.ended, floor: { ...floor, turn: { ...floor.turn, organization, label } } } };
}

/** Does the event stand on the act, so that the act can no longer be put back? */
function standsOn(event: RecordEvent, act: PutBackable): boolean {
  switch (event.type) {
    case 'microphoneLive':
      return act.what === 'call' || act.what === 'end';
    case 'calledInVain':
    case 'holdEnded':
      return act.what === 'call' || act.what === 'end' || act.what === 'live';
    case 'lineLost':
    case 'clockPaused':
    case 'timeChanged':
    case 'speakerFinished':
    case 'turnEnded':
      return act.what === 'live' || (event.type === 'turnEnded' && act.what === 'end');
    case 'invitedCalled':
    case 'speakerCalled':
      return (
        act.what === 'skipPanellist' ||
        act.what === 'disposed' ||
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
      return act.what === 'move' && (act.request === event.request || act.request === event.behind);
    case 'requestWithdrawn':
      return act.what === 'move' && act.request === event.request;
    case 'listOpened':
    case 'listClosed':
    case 'listClosingAnnounced':
      return 'segment' in act && act.segment === event.segment && act.what !== 'move' && act.what !== 'limit';
    case 'limitSet':
      return act.what === 'limit' && act.segment === event.segment && act.kind === event.kind;
    case 'segmentStarted':
    case 'segmentReturnedTo':
    case 'segmentFinished':
      return STOOD_ON_BY_SEGMENTS.has(act.what) || (isOfSegment(act) && act.segment === event.segment);
    case 'sittingOpened':
    case 'sittingAdjourned':
      return act.what === 'adjourned' || act.what === 'extended' || act.what === 'segmentStarted';
    case 'sittingExtended':
      return act.what === 'extended' && act.sitting === event.sitting;
    case 'segmentSkipped':
    case 'segmentLengthened':
    case 'segmentMoved':
      return isOfSegment(act) && act.segment === event.segment && act.what !== 'length';
    case 'segmentAdded':
      return act.what === 'place';
    default:
      return false;
  }
}

const STOOD_ON_BY_SEGMENTS: ReadonlySet<PutBackable['what']> = new Set([
  'segmentStarted',
  'segmentFinished',
  'adjourned',
  'end',
  'list',
]);

/** Acts on the programme's plan of one segment. */
function isOfSegment(act: PutBackable): act is Extract<PutBackable, { what: 'skip' | 'length' | 'place' | 'added' }> {
  return act.what === 'skip' || act.what === 'length' || act.what === 'place' || act.what === 'added';
}

function putBackableOf(before: TheRecord, event: RecordEvent, after: TheRecord): PutBackable | undefined {
  const act = after.number;
  switch (event.type) {
    case 'invitedCalled':
    case 'speakerCalled': {
      const last = before.putBacks.at(-1);
      const ended = event.ending !== undefined && last?.what === 'end' ? { ended: last.ended } : {};
      const request = event.type === 'speakerCalled' ? { request: event.request } : {};
      return { act, what: 'call', turn: event.turn, ...request, label: labelOn(after), ...ended };
    }
    case 'turnEnded': {
      const { floor } = before;
      if (floor.stage !== 'live' && floor.stage !== 'paused') return undefined;
      const marks = event.marks ? { marks: event.marks } : {};
      return {
        act,
        what: 'end',
        ...requestOf(floor.turn),
        label: floor.turn.label,
        ended: { floor, at: event.at, ...marks },
      };
    }
    case 'microphoneLive': {
      if (before.floor.stage === 'vacant') return undefined;
      const call = before.putBacks.find(({ what }) => what === 'call');
      const { turn, label } = before.floor.turn;
      return { act, what: 'live', turn, ...requestOf(before.floor.turn), label, ...(call ? { call } : {}) };
    }
    case 'requestMoved': {
      const entry = before.lists[event.segment]?.entries.find(({ request }) => request === event.request);
      if (!entry) return undefined;
      return { act, what: 'move', segment: event.segment, request: event.request, label: entry.label };
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
    case 'segmentStarted':
    case 'segmentReturnedTo': {
      const former = before.segments[event.segment];
      if (!former) return undefined;
      const together = event.finishing === undefined ? {} : finishedJustNow(before, act);
      const opened = event.opening === undefined ? {} : { opened: event.opening };
      return { act, what: 'segmentStarted', segment: event.segment, former, ...together, ...opened };
    }
    case 'panellistSkipped': {
      const segment = before.programme.segments.find(({ id }) => id === event.segment);
      const label = segment ? (panelOf(before, segment)?.panellists[event.panellist]?.name ?? '') : '';
      return { act, what: 'skipPanellist', segment: event.segment, panellist: event.panellist, label };
    }
    case 'unservedDisposed': {
      const { segment, disposal, requests, to } = event;
      return {
        act,
        what: 'disposed',
        segment,
        disposed: { segment, disposal, requests, ...(to === undefined ? {} : { to }) },
      };
    }
    case 'segmentSkipped':
      return { act, what: 'skip', segment: event.segment };
    case 'segmentLengthened':
      return { act, what: 'length', segment: event.segment, change: event.change };
    case 'segmentMoved':
      return { act, what: 'place', segment: event.segment, former: placeOfSegment(before, event.segment) };
    case 'segmentAdded':
      return { act, what: 'added', segment: event.segment.id };
    case 'sittingAdjourned': {
      const state = before.sittings[event.sitting];
      const openedAt = state && 'openedAt' in state ? state.openedAt : event.at;
      return { act, what: 'adjourned', sitting: event.sitting, openedAt, ...finishedJustNow(before, act) };
    }
    case 'sittingExtended': {
      const former = before.extensions[event.sitting];
      return { act, what: 'extended', sitting: event.sitting, ...(former === undefined ? {} : { former }) };
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

const requestOf = ({ request }: Turn) => (request === undefined ? {} : { request });

function labelOn({ floor }: TheRecord): string {
  return floor.stage === 'vacant' ? '' : floor.turn.label;
}
