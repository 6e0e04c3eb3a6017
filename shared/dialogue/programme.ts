import type { Decide, Decided, RecordDraft, RecordFolds } from './departments.ts';
import type { TheRecord } from './dialogue.ts';
import type { Instant, Milliseconds, SegmentId, TurnKind } from './model.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { openingOf, pastHardStop } from './sitting.ts';
import { closedList, newList } from './speakersList.ts';

/** Department: the programme of the day – what is planned, and which segment is in progress. */

export interface Programme {
  title: string;
  fullTitle: string;
  workingGroup: string;
  /** The calendar day in the zone, as 2024-07-15. */
  date: string;
  zone: string;
  venue: string;
  platform: string;
  chairs: readonly { name: string; title: string }[];
  sittings: readonly { id: string; startsAt: Instant; endsAt: Instant }[];
  items: readonly { item: number; title: string }[];
  segments: readonly Segment[];
  panels: readonly Panel[];
}
export interface Segment {
  id: SegmentId;
  item: number;
  sitting: string;
  kind: 'opening' | 'organizational' | 'presentation' | 'panel' | 'floor' | 'panel_replies' | 'conclusion' | 'closing';
  title: string;
  startsAt: Instant;
  endsAt: Instant;
  panel?: string;
  /** Who presents: the co-Chair presiding, or the Secretariat [F3]. */
  presenter?: 'chair' | 'secretariat';
}
export interface Panel {
  id: string;
  title: string;
  guidingQuestion: string | null;
  panellists: readonly { name: string; organization: string; allotment: Milliseconds }[];
}
export interface Rules {
  limits: Readonly<Record<TurnKind, Milliseconds>>;
  /** Amber from here to the end [F16]. */
  warning: Milliseconds;
  /** Over time by this much, the Chair is prompted [F16]. */
  overTimePrompt: Milliseconds;
  handover: Milliseconds;
  /** A lost line's place is held this long [F17]. */
  hold: Milliseconds;
  callsBeforeAbsent: number;
  /** What a second right of reply has [F5]. */
  secondRightOfReply: Milliseconds;
  /** Called for this long without a live microphone, the Chair is prompted. */
  microphonePrompt: Milliseconds;
  firstTimeFirst: 'off' | 'segment' | 'item' | 'day';
  /** By how much captions follow speech; missing in the days that were prepared before there were captions. */
  captionDelay?: Milliseconds;
}

export type SegmentState =
  | { stage: 'planned' }
  | { stage: 'inProgress'; startedAt: Instant }
  | { stage: 'finished'; startedAt: Instant; finishedAt: Instant }
  | { stage: 'skipped' };

export interface ProgrammeEvents {
  dialogueConvened: { id: string; programme: Programme; rules: Rules; presiding: number; shiftedBy: Milliseconds };
  /** `finishing`, `opening`: the segment finished and the sitting opened in the same act. */
  segmentStarted: { segment: SegmentId; finishing?: SegmentId; opening?: string };
  segmentFinished: { segment: SegmentId };
  /** Gone back to after it was finished or skipped. */
  segmentReturnedTo: { segment: SegmentId; finishing?: SegmentId; opening?: string };
  presidencyTaken: { chair: number };
}
export interface ProgrammeCommands {
  startSegment: { segment: SegmentId };
  finishSegment: { segment: SegmentId };
  returnToSegment: { segment: SegmentId };
  takePresidency: object;
}

/** The segment as the programme has it. */
export function segmentOf(record: TheRecord, id: SegmentId): Segment | undefined {
  return record.programme.segments.find((segment) => segment.id === id);
}

/** The segment in progress, if any: at most one. */
export function segmentInProgress(record: TheRecord): Segment | undefined {
  return record.programme.segments.find(({ id }) => record.segments[id]?.stage === 'inProgress');
}

/** Is it, or was it, in progress? */
export function hasBegun({ segments }: TheRecord, id: SegmentId): boolean {
  const stage = segments[id]?.stage;
  return stage === 'inProgress' || stage === 'finished';
}

/** Is nobody heard in it any more: finished, passed over, or still planned in a sitting that is adjourned? */
export function isOver({ segments, sittings }: TheRecord, { id, sitting }: Segment): boolean {
  const stage = segments[id]?.stage;
  if (stage === 'planned') return sittings[sitting]?.stage === 'adjourned';
  return stage === 'finished' || stage === 'skipped';
}

/** The first segment still to come after those that have begun. */
export function nextSegment(record: TheRecord): Segment | undefined {
  const { segments } = record.programme;
  const last = segments.findLastIndex(({ id }) => hasBegun(record, id));
  return segments.slice(last + 1).find((segment) => !isOver(record, segment));
}

/** Starts a planned segment, and with its first segment the sitting; the one in progress is finished in the same act. */
export const startSegment: Decide<'startSegment'> = ({ record }, { segment: id }, { at }) => {
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  const stage = record.segments[id]?.stage;
  if (stage === 'inProgress') return refuse('segmentIsInProgress', { segment: segment.title });
  if (stage === 'finished') return refuse('segmentIsFinished', { segment: segment.title });
  return entering(record, segment, 'segmentStarted', at);
};

/** Goes back to a segment that was finished or skipped. */
export const returnToSegment: Decide<'returnToSegment'> = ({ record }, { segment: id }, { at }) => {
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  const stage = record.segments[id]?.stage;
  if (stage === 'inProgress') return refuse('segmentIsInProgress', { segment: segment.title });
  if (stage === 'planned') return refuse('segmentIsPlanned', { segment: segment.title });
  return entering(record, segment, 'segmentReturnedTo', at);
};

function entering(
  record: TheRecord,
  segment: Segment,
  type: 'segmentStarted' | 'segmentReturnedTo',
  at: Instant,
): Decided | Refusal {
  if (record.floor.stage !== 'vacant') return refuse('floorIsHeld');
  const opening = openingOf(record, segment.sitting);
  if (isRefusal(opening)) return opening;
  const late = pastHardStop(record, at);
  if (late) return late;
  const current = segmentInProgress(record);
  const finished: RecordDraft[] = current ? [{ type: 'segmentFinished', segment: current.id }] : [];
  return {
    record: [
      ...opening,
      ...finished,
      {
        type,
        segment: segment.id,
        ...(current ? { finishing: current.id } : {}),
        ...(opening.length ? { opening: segment.sitting } : {}),
      },
    ],
  };
}

export const finishSegment: Decide<'finishSegment'> = ({ record }, { segment: id }) => {
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  if (record.segments[id]?.stage !== 'inProgress') return refuse('segmentNotInProgress', { segment: segment.title });
  if (record.floor.stage !== 'vacant') return refuse('floorIsHeld');
  return { record: [{ type: 'segmentFinished', segment: id }] };
};

export const takePresidency: Decide<'takePresidency'> = ({ record }, _command, { actor }) => {
  if (actor.chair === undefined) return refuse('notForYou');
  const chair = record.programme.chairs[actor.chair]?.name ?? '';
  if (record.presiding === actor.chair) return refuse('alreadyPresiding', { chair });
  return { record: [{ type: 'presidencyTaken', chair: actor.chair }] };
};

export const programmeFolds: RecordFolds<ProgrammeEvents> = {
  dialogueConvened: (record, { id, programme, rules, presiding }) => ({
    ...record,
    id,
    programme,
    rules,
    presiding,
    sittings: Object.fromEntries(programme.sittings.map((sitting) => [sitting.id, { stage: 'planned' as const }])),
    segments: Object.fromEntries(programme.segments.map((segment) => [segment.id, { stage: 'planned' as const }])),
    lists: Object.fromEntries(
      programme.segments.filter(({ kind }) => kind === 'floor').map((segment) => [segment.id, newList(rules)]),
    ),
  }),
  segmentStarted: (record, { segment, at }) => ({
    ...record,
    segments: { ...record.segments, [segment]: { stage: 'inProgress', startedAt: at } },
  }),
  segmentFinished: (record, { segment, at }) => {
    const state = record.segments[segment];
    const list = record.lists[segment];
    return {
      ...record,
      segments: {
        ...record.segments,
        [segment]: {
          stage: 'finished',
          startedAt: state?.stage === 'inProgress' ? state.startedAt : at,
          finishedAt: at,
        },
      },
      lists: list ? { ...record.lists, [segment]: closedList(list, at) } : record.lists,
    };
  },
  segmentReturnedTo: (record, { segment, at }) => {
    const state = record.segments[segment];
    const startedAt = state?.stage === 'finished' ? state.startedAt : at;
    return { ...record, segments: { ...record.segments, [segment]: { stage: 'inProgress', startedAt } } };
  },
  presidencyTaken: (record, { chair }) => ({ ...record, presiding: chair }),
};

/** The record with one segment's state changed. */
export function withState(record: TheRecord, segment: SegmentId, state: SegmentState): TheRecord {
  return { ...record, segments: { ...record.segments, [segment]: state } };
}
