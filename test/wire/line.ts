import { audienceOf, type DeskStream, type Stream, sliceOf } from '../../shared/dialogue/audience.ts';
import { type Dialogue, EMPTY_DIALOGUE } from '../../shared/dialogue/dialogue.ts';
import type { DeskEvent, DialogueEvent } from '../../shared/dialogue/events.ts';
import { evolve, isOnRecord } from '../../shared/dialogue/evolve.ts';
import { type EventRow, encodeEvent } from '../../shared/wire/codec.ts';
import type { DeskPacket, RecordPacket } from '../../shared/wire/names.ts';
import { type Heard, heldOf, type Missed, receiveDesk, receiveRecord } from '../../shared/wire/receive.ts';
import type { Dice } from '../days/dice.ts';

/** A day as its streams, and a line to a console that loses, repeats, delays and overtakes. */

export type Packet = { record: RecordPacket } | { desk: DeskPacket };

export interface Streams {
  /** The number of the last event of a stream. */
  head(stream: Stream): number;
  /** The slice of the full fold after so many events of a stream, as text. */
  slice(stream: Stream, number: number): string;
  /** The events of a stream from one number to another, both included. */
  packet(stream: Stream, first: number, last: number): Packet;
  /** The record's number that an event of a desk follows. */
  follows(stream: DeskStream, number: number): number;
  add(event: DialogueEvent): void;
  dialogue(): Dialogue;
}

export const text = (slice: unknown): string => JSON.stringify(slice);

export function streams(): Streams {
  let dialogue = EMPTY_DIALOGUE;
  const rows: EventRow[] = [];
  const desks = new Map<Stream, [number, DeskEvent][]>();
  const slices = new Map<Stream, string[]>();
  const slicesOf = (stream: Stream) => slices.get(stream) ?? [text(sliceOf(EMPTY_DIALOGUE, stream))];
  return {
    head: (stream) => (stream === 'record' ? rows.length : (desks.get(stream)?.length ?? 0)),
    slice: (stream, number) => slicesOf(stream)[number] ?? 'a number that was not yet given',
    follows: (stream, number) => desks.get(stream)?.[number - 1]?.[0] ?? 0,
    packet: (stream, first, last) =>
      stream === 'record'
        ? { record: [first, rows.slice(first - 1, last)] }
        : { desk: [stream, first, (desks.get(stream) ?? []).slice(first - 1, last)] },
    add(event) {
      dialogue = evolve(dialogue, event);
      if (isOnRecord(event)) rows.push(encodeEvent(event, rows.length + 1));
      for (const stream of audienceOf(event)) {
        if (!isOnRecord(event)) desks.set(stream, [...(desks.get(stream) ?? []), [rows.length, event]]);
        slices.set(stream, [...slicesOf(stream), text(sliceOf(dialogue, stream))]);
      }
    },
    dialogue: () => dialogue,
  };
}

/** What a packet is after the wire: text and nothing else. */
export function receive(heard: Heard, packet: Packet): { heard: Heard; missed?: Missed } {
  const arrived = JSON.parse(JSON.stringify(packet)) as Packet;
  return 'record' in arrived ? receiveRecord(heard, arrived.record) : receiveDesk(heard, arrived.desk);
}

export interface Console {
  heard(): Heard;
  /** The server has come further: what is new is sent, and some of it arrives. */
  news(): void;
  /** What was lost is asked for until nothing is missing. */
  settle(): void;
}

/** A console behind a bad line; `look` is called after every packet. */
export function consoleOn(
  server: Streams,
  own: readonly Stream[],
  dice: Dice,
  start: Heard,
  look: (heard: Heard) => void,
): Console {
  let heard = start;
  let underway: Packet[] = [];
  const sent = new Map<Stream, number>(own.map((stream) => [stream, heldOf(start, stream)]));
  const arrive = (packet: Packet) => {
    const { heard: now, missed } = receive(heard, packet);
    heard = now;
    look(heard);
    if (missed) underway.push(server.packet(missed.stream, missed.from, server.head(missed.stream)));
  };
  const deliver = (share: number) => {
    const [now, later] = [[] as Packet[], [] as Packet[]];
    for (const packet of dice.shuffled(underway)) (dice.chance(share) ? now : later).push(packet);
    underway = later;
    for (const packet of now) arrive(packet);
  };
  return {
    heard: () => heard,
    news() {
      for (const stream of own) {
        for (let first = sent.get(stream)! + 1; first <= server.head(stream); ) {
          const last = Math.min(server.head(stream), first + dice.below(4));
          // Some say again what was said before, as a packet sent after a retry does.
          const from = dice.chance(0.2) ? dice.between(1, first) : first;
          const copies = dice.chance(0.15) ? 0 : dice.chance(0.15) ? 2 : 1;
          for (let copy = 0; copy < copies; copy++) underway.push(server.packet(stream, from, last));
          first = last + 1;
        }
        sent.set(stream, server.head(stream));
      }
      deliver(0.5);
    },
    settle() {
      while (underway.length > 0) deliver(1);
      for (const stream of dice.shuffled(own))
        if (heldOf(heard, stream) < server.head(stream))
          arrive(server.packet(stream, heldOf(heard, stream) + 1, server.head(stream)));
    },
  };
}
