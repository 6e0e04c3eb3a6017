import { audienceOf, type DeskStream, type Stream } from '../../shared/dialogue/audience.ts';
import type { DeskEvent, DialogueEvent } from '../../shared/dialogue/events.ts';
import { isOnRecord } from '../../shared/dialogue/evolve.ts';
import { type EventRow, encodeEvent } from '../../shared/wire/codec.ts';
import type { DeskPacket, RecordPacket } from '../../shared/wire/names.ts';

/**
 * Numbers per stream: the record and each desk are numbered densely by themselves. A day's events are kept in memory in
 * the form in which they are sent, so that any tail can be replayed.
 */
export interface Streams {
  /** Adds an event to the streams of its audience; returns them. */
  add(event: DialogueEvent): readonly Stream[];
  /** Begins anew with these events, which are those added so far, as they read now. */
  refill(events: Iterable<DialogueEvent>): void;
  /** The number of the last event of a stream. */
  head(stream: Stream): number;
  /** The number of the last event of every stream there is. */
  heads(): ReadonlyMap<Stream, number>;
  /** Everything from a number on, or up to another. */
  recordFrom(first: number, last?: number): RecordPacket;
  deskFrom(stream: DeskStream, first: number, last?: number): DeskPacket;
}

type DeskRow = readonly [follows: number, event: DeskEvent];

export function openStreams(): Streams {
  const record: EventRow[] = [];
  const desks = new Map<DeskStream, DeskRow[]>();
  const rowsOf = (stream: DeskStream) => {
    const known = desks.get(stream);
    if (known) return known;
    const fresh: DeskRow[] = [];
    desks.set(stream, fresh);
    return fresh;
  };
  const add = (event: DialogueEvent): readonly Stream[] => {
    if (isOnRecord(event)) {
      record.push(encodeEvent(event, record.length + 1));
      return ['record'];
    }
    const audience = audienceOf(event);
    for (const stream of audience) rowsOf(stream as DeskStream).push([record.length, event]);
    return audience;
  };
  return {
    add,
    refill(events) {
      record.length = 0;
      desks.clear();
      for (const event of events) add(event);
    },
    head: (stream) => (stream === 'record' ? record.length : (desks.get(stream)?.length ?? 0)),
    heads: () =>
      new Map<Stream, number>([
        ['record', record.length],
        ...[...desks].map(([stream, rows]) => [stream, rows.length] as const),
      ]),
    recordFrom: (first, last) => [first, record.slice(first - 1, last)],
    deskFrom: (stream, first, last) => [stream, first, (desks.get(stream) ?? []).slice(first - 1, last)],
  };
}
