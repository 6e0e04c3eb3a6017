import type { Decide, RecordFolds } from './departments.ts';
import type { TheRecord } from './dialogue.ts';
import type { Instant, Milliseconds, SegmentId, TurnKind } from './model.ts';
import { refuse } from './refusal.ts';
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
  /** Called for this long without a live microphone, the Chair is prompted. */
  microphonePrompt: Milliseconds;
  firstTimeFirst: 'off' | 'segment' | 'item' | 'day';
}

export type SegmentState =
  | { stage: 'planned' }
  | { stage: 'inProgress'; startedAt: Instant }
  | { stage: 'finished'; startedAt: Instant; finishedAt: Instant };

export interface ProgrammeEvents {
  dialogueConvened: { id: string; programme: Programme; rules: Rules; presiding: number; shiftedBy: Milliseconds };
  segmentStarted: { segment: SegmentId; finishing?: SegmentId };
  segmentFinished: { segment: SegmentId };
  presidencyTaken: { chair: number };
}
export interface ProgrammeCommands {
  startSegment: { segment: SegmentId };
  finishSegment: { segment: SegmentId };
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

/** The first planned segment after the one in progress, or the first not begun. */
export function nextSegment(record: TheRecord): Segment | undefined {
  const { segments } = record.programme;
  const last = segments.findLastIndex(({ id }) => record.segments[id]?.stage !== 'planned');
  return segments[last + 1];
}

export const startSegment: Decide<'startSegment'> = ({ record }, { segment: id }) => {
  const segment = segmentOf(record, id);
  if (!segment) return refuse('unknownSegment');
  const stage = record.segments[id]?.stage;
  if (stage === 'inProgress') return refuse('segmentIsInProgress', { segment: segment.title });
  if (stage === 'finished') return refuse('segmentIsFinished', { segment: segment.title });
  if (record.floor.stage !== 'vacant') return refuse('floorIsHeld');
  const current = segmentInProgress(record);
  return {
    record: [
      ...(current ? [{ type: 'segmentFinished', segment: current.id } as const] : []),
      { type: 'segmentStarted', segment: id, ...(current ? { finishing: current.id } : {}) },
    ],
  };
};

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
  presidencyTaken: (record, { chair }) => ({ ...record, presiding: chair }),
};
