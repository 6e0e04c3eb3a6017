import type { Decide, RecordFolds } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import { type DisposalEvents, undisposed } from './disposal.ts';
import { type Begun, reinstated, uncalled } from './floor.ts';
import type { ActNumber, Instant, Milliseconds, RequestKind, RequestNumber, SegmentId, TurnNumber } from './model.ts';
import { organizationOfRequest } from './participants.ts';
import { lengthened, replaced, type SegmentState, withoutSegment, withState } from './programme.ts';
import { refuse } from './refusal.ts';
import { withSitting } from './sitting.ts';
import { isOpen, type ListStage, withEntry, withList } from './speakersList.ts';

/**
 * Department: put back – every act of the Chair has its way back, as a new event that names the act, until something
 * stands on it. The table of what and until when is in DECISIONS.md.
 */

/** How an ended turn was, so that it can be reinstated. */
export interface Ended {
  floor: Begun;
  at: Instant;
  marks?: readonly RequestNumber[];
}
export interface Finished {
  segment: SegmentId;
  state: SegmentState;
  list?: ListStage;
}

/** An act that can be put back, with what was there before it. */
export type PutBackable = { act: ActNumber } & (
  | { what: 'call'; turn: TurnNumber; request?: RequestNumber; label: string; ended?: Ended }
  | { what: 'end'; request?: RequestNumber; label: string; ended: Ended }
  | { what: 'live'; turn: TurnNumber; request?: RequestNumber; label: string; call?: PutBackable }
  | { what: 'move'; segment: SegmentId; request: RequestNumber; label: string }
  | { what: 'list'; segment: SegmentId; former: ListStage; now: ListStage['stage'] }
  | { what: 'limit'; segment: SegmentId; kind: RequestKind; former: Milliseconds }
  | { what: 'segmentStarted'; segment: SegmentId; former: SegmentState; finished?: Finished; opened?: string }
  | { what: 'skipPanellist'; segment: SegmentId; panellist: number; label: string }
  | { what: 'disposed'; segment: SegmentId; disposed: DisposalEvents['unservedDisposed'] }
  | { what: 'skip'; segment: SegmentId }
  | { what: 'length'; segment: SegmentId; change: Milliseconds }
  | { what: 'place'; segment: SegmentId; former: SegmentId | null }
  | { what: 'added'; segment: SegmentId }
  | { what: 'adjourned'; sitting: string; openedAt: Instant; finished?: Finished }
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
  return { record: [{ type: 'actPutBack', act }] };
};

/** Would an ended turn come back beside another open request of its organization [F10]? The record cannot tell. */
function hasAskedAgain(dialogue: Dialogue, act: PutBackable): boolean {
  if (!('ended' in act) || !act.ended) return false;
  const { request, segment } = act.ended.floor.turn;
  if (request === undefined) return false;
  const organization = organizationOfRequest(dialogue, request);
  return (dialogue.record.lists[segment]?.entries ?? []).some(
    (entry) => isOpen(entry) && organizationOfRequest(dialogue, entry.request) === organization,
  );
}

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
        withEntry(list, act.request, (entry) => ({
          ...entry,
          moves: entry.moves.filter(({ number }) => number !== act.act),
        })),
      );
    case 'list':
      return withList(record, act.segment, (list) => ({ ...list, stage: stillToCome(act.former, now) }));
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
      return {
        ...record,
        skipped: {
          ...record.skipped,
          [act.segment]: (record.skipped[act.segment] ?? []).filter((one) => one !== act.panellist),
        },
      };
    case 'disposed':
      return undisposed(record, act.disposed);
    case 'skip':
      return withState(record, act.segment, { stage: 'planned' });
    case 'length':
      return lengthened(record, act.segment, -act.change);
    case 'place':
      return replaced(record, act.segment, act.former);
    case 'added':
      return withoutSegment(record, act.segment);
    case 'adjourned': {
      const { sitting, openedAt, finished } = act;
      const open = withSitting(record, sitting, { stage: 'inProgress', openedAt });
      return finished ? unfinished(open, finished, now) : open;
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

/** An announced closing time that has passed is not put back: the list is open without one. */
function stillToCome(stage: ListStage, now: Instant): ListStage {
  return stage.stage === 'closingAnnounced' && stage.closesAt <= now ? { stage: 'open' } : stage;
}

function unfinished(record: TheRecord, { segment, state, list: former }: Finished, now: Instant): TheRecord {
  const running = withState(record, segment, state);
  return former ? withList(running, segment, (list) => ({ ...list, stage: stillToCome(former, now) })) : running;
}
