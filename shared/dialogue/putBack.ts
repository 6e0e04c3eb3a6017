import { undoneBy } from './countryRule/steps.ts';
import type { Decide, RecordFolds } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import { type DisposalEvents, undisposed } from './disposal.ts';
import { type Ended, type Floor, reinstated, uncalled } from './floor.ts';
import type { ActNumber, Instant, Milliseconds, RequestKind, RequestNumber, SegmentId, TurnNumber } from './model.ts';
import { notesInListAgain } from './noteStanding.ts';
import { withSkipped } from './panel.ts';
import { organizationOfRequest } from './participants.ts';
import { lengthened, replaced, withoutSegment } from './plan.ts';
import { type PointOfOrder, standsAgain } from './pointOfOrder.ts';
import { type SegmentState, withState } from './programme.ts';
import { refuse } from './refusal.ts';
import { currentSitting, isSuspended, type SittingState, withSitting } from './sitting.ts';
import {
  type Entry,
  entryOf,
  isAlike,
  isOpen,
  type ListStage,
  type SpeakersList,
  withEntry,
  withList,
} from './speakersList.ts';

/**
 * Department: put back – every act of the Chair has its way back, as a new event that names the act, until something
 * stands on it. The table of what and until when is in DECISIONS.md.
 */

/** The panellists passed over in a segment, as they were. */
export interface Skipped {
  segment: SegmentId;
  panellists: readonly number[];
}
export interface Finished {
  segment: SegmentId;
  state: SegmentState;
  list?: ListStage;
}

/** How the lists stood that closed with a sitting. */
type Stages = Readonly<Record<SegmentId, ListStage>>;

/** An act that can be put back, with what was there before it. */
export type PutBackable = { act: ActNumber; at: Instant } & (
  | {
      what: 'call';
      turn: TurnNumber;
      request?: RequestNumber;
      label: string;
      ended?: Ended;
      /** Of a panellist who had been passed over. */
      skipped?: Skipped;
    }
  | { what: 'inVain'; segment: SegmentId; request: RequestNumber; label: string; floor: Floor; entry: Entry }
  | { what: 'end'; request?: RequestNumber; label: string; ended: Ended }
  | { what: 'live'; turn: TurnNumber; request?: RequestNumber; label: string; call?: PutBackable }
  | { what: 'withdrawn'; segment: SegmentId; request: RequestNumber; label: string }
  | { what: 'pointOfOrder'; label: string; former: PointOfOrder; closedAt: Instant }
  | { what: 'move'; segment: SegmentId; request: RequestNumber; label: string }
  | { what: 'list'; segment: SegmentId; former: ListStage; now: ListStage['stage'] }
  | { what: 'limit'; segment: SegmentId; kind: RequestKind; former: Milliseconds }
  | { what: 'segmentStarted'; segment: SegmentId; former: SegmentState; finished?: Finished; opened?: string }
  | { what: 'skipPanellist'; segment: SegmentId; panellist: number; label: string; called?: Floor; skipped: Skipped }
  | { what: 'rule'; segment: SegmentId; former: Pick<SpeakersList, 'precedence' | 'seed' | 'firstTimeFirst'> }
  | { what: 'disposed'; segment: SegmentId; disposed: DisposalEvents['unservedDisposed'] }
  | { what: 'skip'; segment: SegmentId; list?: ListStage }
  | { what: 'length'; segment: SegmentId; change: Milliseconds }
  | { what: 'place'; segment: SegmentId; former: SegmentId | null }
  | { what: 'added'; segment: SegmentId }
  | {
      what: 'adjourned';
      sitting: string;
      former: SittingState;
      finished?: Finished;
      lists?: Stages;
      point?: PointOfOrder;
    }
  | { what: 'extended'; sitting: string; former?: Instant }
  | { what: 'segmentFinished'; segment: SegmentId; finished: Finished }
);

export interface PutBackEvents {
  actPutBack: { act: ActNumber };
}
export interface PutBackCommands {
  putBack: { act: ActNumber };
}

export const putBack: Decide<'putBack'> = (dialogue, { act }) => {
  const found = dialogue.record.putBacks.find((one) => one.act === act);
  if (!found || hasAskedAgain(dialogue, found)) return refuse('nothingToPutBack');
  if (isSuspended(dialogue.record) && !WHILE_SUSPENDED.has(found.what)) return refuse('meetingIsSuspended');
  return {
    record: [{ type: 'actPutBack', act }],
    desks: [
      ...undoneBy(dialogue, act),
      ...notesInListAgain(dialogue, comingBack(found).requests),
      ...(found.what === 'pointOfOrder' ? standsAgain(dialogue, found.closedAt) : []),
    ],
  };
};

/** Acts that are done and put back while the meeting is suspended, too [F26]: on the plan, and taking off the list. */
const WHILE_SUSPENDED: ReadonlySet<PutBackable['what']> = new Set([
  'skip',
  'length',
  'place',
  'added',
  'extended',
  'withdrawn',
]);

/** Would a request come back beside another open one of its organization [F10]? The record cannot tell. */
function hasAskedAgain(dialogue: Dialogue, act: PutBackable): boolean {
  const { segment, requests } = comingBack(act);
  const list = dialogue.record.lists[segment];
  const open = list?.entries.filter((entry) => isOpen(entry) && !requests.includes(entry.request)) ?? [];
  return requests.some((request) => {
    const own = list && entryOf(list, request);
    const organization = organizationOfRequest(dialogue, request);
    return open.some(
      (one) => own && isAlike(one, own) && organizationOfRequest(dialogue, one.request) === organization,
    );
  });
}

/** The requests that stand again once the act is put back. */
function comingBack(act: PutBackable): { segment: SegmentId; requests: readonly RequestNumber[] } {
  if (act.what === 'inVain' || act.what === 'withdrawn') return { segment: act.segment, requests: [act.request] };
  if (act.what === 'disposed')
    return { segment: act.segment, requests: [...act.disposed.requests, ...(act.disposed.doubled ?? [])] };
  const turn = 'ended' in act ? act.ended?.floor.turn : undefined;
  return { segment: turn?.segment ?? '', requests: turn?.request === undefined ? [] : [turn.request] };
}

export const putBackFolds: RecordFolds<PutBackEvents> = {
  actPutBack: (record, { act, at }) => {
    const found = record.putBacks.find((one) => one.act === act);
    return found ? restored(record, found, at) : record;
  },
};

function restored(record: TheRecord, act: PutBackable, now: Instant): TheRecord {
  switch (act.what) {
    case 'call': {
      const free = uncalled(record);
      const skipped = act.skipped ? withSkipped(free, act.skipped.segment, act.skipped.panellists) : free;
      return act.ended ? reinstated(skipped, act.ended, now) : skipped;
    }
    case 'inVain':
      return withList({ ...record, floor: act.floor }, act.segment, (list) =>
        withEntry(list, act.request, () => act.entry),
      );
    case 'end':
      return reinstated(uncalled(record), act.ended, now);
    case 'live':
      return 'startedAt' in record.floor ? { ...record, floor: { stage: 'called', turn: record.floor.turn } } : record;
    case 'withdrawn':
      return withList(record, act.segment, (list) =>
        withEntry(list, act.request, (entry) => ({ ...entry, stage: 'waiting' })),
      );
    case 'pointOfOrder':
      return { ...record, pointOfOrder: act.former };
    case 'move':
      return withList(record, act.segment, (list) =>
        withEntry(list, act.request, (entry) => ({
          ...entry,
          moves: entry.moves.filter(({ number }) => number !== act.act),
        })),
      );
    case 'list':
      return withStage(record, act.segment, act.former, now);
    case 'limit':
      return withList(record, act.segment, (list) => ({ ...list, limits: { ...list.limits, [act.kind]: act.former } }));
    case 'segmentStarted': {
      const former = withState(record, act.segment, act.former);
      const closed = act.opened === undefined ? former : withSitting(former, act.opened, { stage: 'planned' });
      return act.finished ? unfinished(closed, act.finished, now) : closed;
    }
    case 'segmentFinished':
      return unfinished(record, act.finished, now);
    case 'skipPanellist':
      return withSkipped(act.called ? { ...record, floor: act.called } : record, act.segment, act.skipped.panellists);
    case 'rule':
      return withList(record, act.segment, ({ seed: _, ...list }) => ({ ...list, ...act.former }));
    case 'disposed':
      return undisposed(record, act.disposed);
    case 'skip': {
      const { segment, list } = act;
      const planned = withState(record, segment, { stage: 'planned' });
      return list ? withStage(planned, segment, list, frozenAt(record) ?? now) : planned;
    }
    case 'length':
      return lengthened(record, act.segment, -act.change);
    case 'place':
      return replaced(record, act.segment, act.former);
    case 'added':
      return withoutSegment(record, act.segment);
    case 'adjourned': {
      const { sitting, former, finished, lists = {}, point } = act;
      const open = withSitting(point ? { ...record, pointOfOrder: point } : record, sitting, former);
      // Suspended again, its clocks and closing times stand where they stood [F26].
      const then = frozenAt(open) ?? now;
      const listed = Object.entries(lists).reduce((rest, [id, stage]) => withStage(rest, id, stage, then), open);
      return finished ? unfinished(listed, finished, then) : listed;
    }
    case 'extended': {
      const { [act.sitting]: _, ...extensions } = record.extensions;
      return {
        ...record,
        extensions: act.former === undefined ? extensions : { ...extensions, [act.sitting]: act.former },
      };
    }
  }
}

/** An announced time that has passed is not put back: the list is open without one, or not open yet. */
function stillToCome(stage: ListStage, now: Instant): ListStage {
  if (stage.stage === 'notOpen' && stage.opensAt !== undefined && stage.opensAt <= now) return { stage: 'notOpen' };
  return stage.stage === 'closingAnnounced' && stage.closesAt <= now ? { stage: 'open' } : stage;
}

function unfinished(record: TheRecord, { segment, state, list: former }: Finished, now: Instant): TheRecord {
  const running = withState(record, segment, state);
  return former ? withStage(running, segment, former, now) : running;
}

function withStage(record: TheRecord, segment: SegmentId, stage: ListStage, now: Instant): TheRecord {
  return withList(record, segment, (list) => ({ ...list, stage: stillToCome(stage, now) }));
}

/** Since when closing times stand still [F26]. */
function frozenAt(record: TheRecord): Instant | undefined {
  const state = currentSitting(record)?.state;
  return state?.stage === 'suspended' ? state.since : undefined;
}
