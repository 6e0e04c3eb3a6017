import type { Decide, RecordFolds } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import type { RequestNumber, SegmentId } from './model.ts';
import { waitingIn } from './order.ts';
import { organizationOfRequest } from './participants.ts';
import type { Segment } from './programme.ts';
import { isRefusal, refuse } from './refusal.ts';
import { isOpen, isTaking, listFor, type SpeakersList, withList } from './speakersList.ts';

/** Department: what becomes of those who could not be reached [F23] – for all at once, and each is told. */

export const DISPOSALS = ['carried_over', 'converted_to_written', 'released'] as const;
export type Disposal = (typeof DISPOSALS)[number];

export interface DisposalEvents {
  /** `requests`: the unserved in their order; `to`: the list they head, where they are carried over. */
  unservedDisposed: { segment: SegmentId; disposal: Disposal; requests: readonly RequestNumber[]; to?: SegmentId };
}
export interface DisposalCommands {
  disposeUnserved: { segment: SegmentId; disposal: Disposal };
}

/** The next floor segment of the same item that is still to come. */
export function carriesTo(record: TheRecord, segment: Segment): Segment | undefined {
  const { segments } = record.programme;
  const later = segments.slice(segments.indexOf(segment) + 1);
  return later.find(
    ({ id, item, kind }) => kind === 'floor' && item === segment.item && record.segments[id]?.stage === 'planned',
  );
}

export const disposeUnserved: Decide<'disposeUnserved'> = (dialogue, { segment: id, disposal }) => {
  const { record } = dialogue;
  const found = listFor(record, id);
  if (isRefusal(found)) return found;
  if (isTaking(found.list)) return refuse('closeFirst');
  const unserved = waitingIn(found.list);
  if (unserved.length === 0) return refuse('listIsEmpty');
  if (disposal !== 'carried_over')
    return {
      record: [{ type: 'unservedDisposed', segment: id, disposal, requests: unserved.map(({ request }) => request) }],
    };
  const to = carriesTo(record, found.segment);
  if (!to) return refuse('nowhereToCarry');
  const target = record.lists[to.id];
  const [carried, doubled] = split(
    dialogue,
    unserved.map(({ request }) => request),
    target,
  );
  return {
    record: [
      ...(carried.length
        ? [{ type: 'unservedDisposed', segment: id, disposal, requests: carried, to: to.id } as const]
        : []),
      // Whoever has asked in that list already keeps that place alone [F10].
      ...(doubled.length
        ? [{ type: 'unservedDisposed', segment: id, disposal: 'released', requests: doubled } as const]
        : []),
    ],
  };
};

function split(
  dialogue: Dialogue,
  requests: readonly RequestNumber[],
  target: SpeakersList | undefined,
): [RequestNumber[], RequestNumber[]] {
  const there = new Set(
    (target?.entries ?? []).filter(isOpen).map(({ request }) => organizationOfRequest(dialogue, request)),
  );
  const isThere = (request: RequestNumber) => there.has(organizationOfRequest(dialogue, request));
  return [requests.filter((request) => !isThere(request)), requests.filter(isThere)];
}

const STAGES = {
  carried_over: 'carriedOver',
  converted_to_written: 'convertedToWritten',
  released: 'released',
} as const;

/** Undoes a disposal: the requests wait again where they were. */
export function undisposed(
  record: TheRecord,
  { segment, requests, to }: DisposalEvents['unservedDisposed'],
): TheRecord {
  const back = withList(record, segment, (list) => ({
    ...list,
    entries: list.entries.map((entry) => (requests.includes(entry.request) ? { ...entry, stage: 'waiting' } : entry)),
  }));
  return to === undefined
    ? back
    : withList(back, to, (list) => ({
        ...list,
        entries: list.entries.filter(({ request }) => !requests.includes(request)),
      }));
}

export const disposalFolds: RecordFolds<DisposalEvents> = {
  unservedDisposed: (record, { segment, disposal, requests, to }) => {
    const unserved = requests.flatMap(
      (request) => record.lists[segment]?.entries.find((entry) => entry.request === request) ?? [],
    );
    const disposed = withList(record, segment, (list) => ({
      ...list,
      entries: list.entries.map((entry) =>
        requests.includes(entry.request) ? { ...entry, stage: STAGES[disposal] } : entry,
      ),
    }));
    if (to === undefined) return disposed;
    const carried = unserved.map((entry, index) => ({ ...entry, moves: [], carried: index + 1 }));
    return withList(disposed, to, (list) => ({ ...list, entries: [...list.entries, ...carried] }));
  },
};
