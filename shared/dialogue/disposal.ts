import type { Decide, RecordFolds } from './departments.ts';
import type { Dialogue, TheRecord } from './dialogue.ts';
import type { RequestNumber, SegmentId } from './model.ts';
import { notesNotReached } from './noteStanding.ts';
import { waitingIn } from './order.ts';
import { organizationOfRequest } from './participants.ts';
import { isOver, type Segment } from './programme.ts';
import { isRefusal, refuse } from './refusal.ts';
import { type Entry, isAlike, isOpen, isTaking, listFor, withList } from './speakersList.ts';

/** Department: what becomes of those who could not be reached [F23] – for all at once, and each is told. */

export const DISPOSALS = ['carried_over', 'converted_to_written', 'released'] as const;
export type Disposal = (typeof DISPOSALS)[number];

export interface DisposalEvents {
  /**
   * `requests`: the unserved in their order; `to`: the list they head, where they are carried over; `doubled`: those
   * released because their organization has asked in that list already, and keeps that place alone [F10].
   */
  unservedDisposed: {
    segment: SegmentId;
    disposal: Disposal;
    requests: readonly RequestNumber[];
    to?: SegmentId;
    doubled?: readonly RequestNumber[];
  };
}
export interface DisposalCommands {
  disposeUnserved: { segment: SegmentId; disposal: Disposal };
}

/** The next floor segment of the same item that is still to come: no sitting that is over has any. */
export function carriesTo(record: TheRecord, segment: Segment): Segment | undefined {
  const { segments } = record.programme;
  const later = segments.slice(segments.indexOf(segment) + 1);
  return later.find(
    (one) =>
      one.kind === 'floor' &&
      one.item === segment.item &&
      record.segments[one.id]?.stage === 'planned' &&
      !isOver(record, one),
  );
}

export const disposeUnserved: Decide<'disposeUnserved'> = (dialogue, { segment: id, disposal }) => {
  const { record } = dialogue;
  const found = listFor(record, id);
  if (isRefusal(found)) return found;
  if (isTaking(found.list)) return refuse('closeFirst');
  const unserved = waitingIn(found.list);
  if (unserved.length === 0) return refuse('listIsEmpty');
  if (disposal !== 'carried_over') {
    const requests = unserved.map(({ request }) => request);
    return {
      record: [{ type: 'unservedDisposed', segment: id, disposal, requests }],
      desks: notesNotReached(dialogue, requests),
    };
  }
  const to = carriesTo(record, found.segment);
  if (!to) return refuse('nowhereToCarry');
  const there = record.lists[to.id]?.entries.filter(isOpen) ?? [];
  const [carried, doubled] = [false, true].map((asked) =>
    unserved.filter((entry) => isAmong(dialogue, entry, there) === asked).map(({ request }) => request),
  ) as [RequestNumber[], RequestNumber[]];
  return {
    record: [
      {
        type: 'unservedDisposed',
        segment: id,
        disposal,
        requests: carried,
        to: to.id,
        ...(doubled.length ? { doubled } : {}),
      },
    ],
    desks: notesNotReached(dialogue, doubled),
  };
};

/** Has the organization of the entry a request of the same sort among these? */
function isAmong(dialogue: Dialogue, entry: Entry, others: readonly Entry[]): boolean {
  const organization = organizationOfRequest(dialogue, entry.request);
  return others.some(
    (other) => isAlike(other, entry) && organizationOfRequest(dialogue, other.request) === organization,
  );
}

const STAGES = {
  carried_over: 'carriedOver',
  converted_to_written: 'convertedToWritten',
  released: 'released',
} as const;

/** Undoes a disposal: the requests wait again where they were. */
export function undisposed(
  record: TheRecord,
  { segment, requests, to, doubled = [] }: DisposalEvents['unservedDisposed'],
): TheRecord {
  const all = [...requests, ...doubled];
  const back = withList(record, segment, (list) => ({
    ...list,
    entries: list.entries.map((entry) => (all.includes(entry.request) ? { ...entry, stage: 'waiting' } : entry)),
  }));
  return to === undefined
    ? back
    : withList(back, to, (list) => ({
        ...list,
        entries: list.entries.filter(({ request }) => !requests.includes(request)),
      }));
}

export const disposalFolds: RecordFolds<DisposalEvents> = {
  unservedDisposed: (record, { segment, disposal, requests, to, doubled = [] }) => {
    const unserved = requests.flatMap(
      (request) => record.lists[segment]?.entries.find((entry) => entry.request === request) ?? [],
    );
    const disposed = withList(record, segment, (list) => ({
      ...list,
      entries: list.entries.map((entry) =>
        requests.includes(entry.request)
          ? { ...entry, stage: STAGES[disposal] }
          : doubled.includes(entry.request)
            ? { ...entry, stage: 'released' }
            : entry,
      ),
    }));
    if (to === undefined) return disposed;
    return withList(disposed, to, (list) => {
      // Behind those carried over to it before.
      const before = Math.max(0, ...list.entries.map(({ carried }) => carried ?? 0));
      const carried = unserved.map((entry, index) => ({ ...entry, moves: [], carried: before + index + 1 }));
      return { ...list, entries: [...list.entries, ...carried] };
    });
  },
};
