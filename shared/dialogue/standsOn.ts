import type { RecordEvent } from './events.ts';
import type { RequestNumber } from './model.ts';
import type { PutBackable } from './putBack.ts';

/** Does the event stand on the act, so that the act can no longer be put back? */
export function standsOn(event: RecordEvent, act: PutBackable): boolean {
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
