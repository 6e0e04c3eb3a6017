import { type DeskStream, isShared, split } from '../dialogue/audience.ts';
import { type Desks, type Dialogue, EMPTY_DIALOGUE } from '../dialogue/dialogue.ts';
import type { DeskEvent } from '../dialogue/events.ts';
import { evolveDesk, evolveRecord } from '../dialogue/evolve.ts';
import { decodeEvent } from './codec.ts';
import type { DeskPacket, DeskSnapshot, Have, RecordPacket, RecordSnapshot } from './names.ts';

/**
 * What a console does with a packet: apply it, ignore it (heard before), or notice that it missed some. Desk events
 * wait for the record number they follow. Pure: the console keeps `Heard` and asks for what is missed.
 */

export interface Heard {
  dialogue: Dialogue;
  /** The number of the last event heard of each desk; the record's is its own. */
  desks: Readonly<Partial<Record<DeskStream, number>>>;
  /** What arrived of desks before the record it follows: events, or a slice in one piece. */
  waiting: readonly Waiting[];
}
type Waiting = { stream: DeskStream; number: number; follows: number } & ({ event: DeskEvent } | { slice: unknown });

/** A span to ask for: everything of the stream from this number on. */
export interface Missed {
  stream: 'record' | DeskStream;
  from: number;
}

export const HEARD_NOTHING: Heard = { dialogue: EMPTY_DIALOGUE, desks: {}, waiting: [] };

/** What the console holds, for the next handshake. */
export function haveOf({ dialogue, desks }: Heard): Have {
  return { record: dialogue.record.number, desks };
}

/** How far a stream has come here, what still waits for its record included. */
export function heldOf({ dialogue, desks, waiting }: Heard, stream: 'record' | DeskStream): number {
  if (stream === 'record') return dialogue.record.number;
  return waiting.findLast((one) => one.stream === stream)?.number ?? desks[stream] ?? 0;
}

/** Applies what is new of a packet of the record; after a gap nothing, and says what is missed. */
export function receiveRecord(heard: Heard, [first, rows]: RecordPacket): { heard: Heard; missed?: Missed } {
  const next = heard.dialogue.record.number + 1;
  if (first > next) return { heard, missed: { stream: 'record', from: next } };
  const fresh = rows.slice(next - first);
  if (fresh.length === 0) return { heard };
  let current = heard;
  for (const [index, row] of fresh.entries()) {
    const record = evolveRecord(current.dialogue.record, decodeEvent(row, next + index));
    current = release({ ...current, dialogue: { ...current.dialogue, record } });
  }
  return { heard: current };
}

/** The same for a packet of a desk, whose events wait for the record they follow. */
export function receiveDesk(heard: Heard, [stream, first, events]: DeskPacket): { heard: Heard; missed?: Missed } {
  const next = heldOf(heard, stream) + 1;
  if (first > next) return { heard, missed: { stream, from: next } };
  const fresh = events
    .slice(next - first)
    .map(([follows, event], index) => ({ stream, number: next + index, follows, event }));
  return fresh.length === 0 ? { heard } : { heard: release({ ...heard, waiting: [...heard.waiting, ...fresh] }) };
}

/** Applies what waited for a record that has come, each stream in its own order. */
function release(heard: Heard): Heard {
  const { record } = heard.dialogue;
  const ready = heard.waiting.filter(({ follows }) => follows <= record.number);
  if (ready.length === 0) return heard;
  const desks = ready.reduce(
    (slices, one) =>
      'event' in one ? evolveDesk(slices, one.stream, one.event, record) : withSlice(slices, one.stream, one.slice),
    heard.dialogue.desks,
  );
  const numbers = Object.fromEntries(ready.map(({ stream, number }) => [stream, number]));
  return {
    dialogue: { record, desks },
    desks: { ...heard.desks, ...numbers },
    waiting: heard.waiting.filter(({ follows }) => follows > record.number),
  };
}

/** The record fetched whole replaces what was heard, unless that is newer. */
export function receiveRecordSnapshot(heard: Heard, { number, record }: RecordSnapshot): Heard {
  if (number < heard.dialogue.record.number) return heard;
  return release({ ...heard, dialogue: { ...heard.dialogue, record } });
}

/** A desk in one piece replaces what was heard of it, once its record has come; unless it says nothing new. */
export function receiveDeskSnapshot(heard: Heard, snapshot: DeskSnapshot): Heard {
  if (snapshot.number <= heldOf(heard, snapshot.stream)) return heard;
  const others = heard.waiting.filter(({ stream }) => stream !== snapshot.stream);
  return release({ ...heard, waiting: [...others, snapshot] });
}

function withSlice(desks: Desks, stream: DeskStream, slice: unknown): Desks {
  if (isShared(stream)) return { ...desks, [stream]: slice };
  const [kind, id] = split(stream);
  return kind === 'delegation'
    ? { ...desks, delegations: { ...desks.delegations, [id]: slice as Desks['delegations'][string] } }
    : { ...desks, persons: { ...desks.persons, [id]: slice as Desks['persons'][string] } };
}
