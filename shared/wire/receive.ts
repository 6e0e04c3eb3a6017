import type { DeskStream } from '../dialogue/audience.ts';
import { type Dialogue, EMPTY_DIALOGUE } from '../dialogue/dialogue.ts';
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
  /** Desk events that arrived before the record they follow. */
  waiting: readonly { stream: DeskStream; number: number; follows: number; event: DeskEvent }[];
}

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

export function receiveRecord(heard: Heard, [first, rows]: RecordPacket): { heard: Heard; missed?: Missed } {
  const next = heard.dialogue.record.number + 1;
  if (first > next) return { heard, missed: { stream: 'record', from: next } };
  const fresh = rows.slice(next - first);
  if (fresh.length === 0) return { heard };
  let current = heard;
  for (const row of fresh) {
    const record = evolveRecord(current.dialogue.record, decodeEvent(row));
    current = release({ ...current, dialogue: { ...current.dialogue, record } });
  }
  return { heard: current };
}

export function receiveDesk(heard: Heard, [stream, first, events]: DeskPacket): { heard: Heard; missed?: Missed } {
  const held = heard.waiting.filter((one) => one.stream === stream).length;
  const next = (heard.desks[stream] ?? 0) + held + 1;
  if (first > next) return { heard, missed: { stream, from: next } };
  const fresh = events
    .slice(next - first)
    .map(([follows, event], index) => ({ stream, number: next + index, follows, event }));
  return fresh.length === 0 ? { heard } : { heard: release({ ...heard, waiting: [...heard.waiting, ...fresh] }) };
}

/** Applies the desk events whose record has come, each stream in its own order. */
function release(heard: Heard): Heard {
  const { record } = heard.dialogue;
  const ready = heard.waiting.filter(({ follows }) => follows <= record.number);
  if (ready.length === 0) return heard;
  const desks = ready.reduce(
    (slices, { stream, event }) => evolveDesk(slices, stream, event, record),
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

export function receiveDeskSnapshot(heard: Heard, { stream, number, slice }: DeskSnapshot): Heard {
  if (number < (heard.desks[stream] ?? 0)) return heard;
  const { desks } = heard.dialogue;
  const [kind, id] = [stream.split(':')[0], stream.slice(stream.indexOf(':') + 1)];
  const changed =
    kind === 'delegation'
      ? { ...desks, delegations: { ...desks.delegations, [id]: slice } }
      : kind === 'person'
        ? { ...desks, persons: { ...desks.persons, [id]: slice } }
        : { ...desks, [stream]: slice };
  return {
    dialogue: { ...heard.dialogue, desks: changed as Dialogue['desks'] },
    desks: { ...heard.desks, [stream]: number },
    waiting: heard.waiting.filter((one) => one.stream !== stream || one.number > number),
  };
}
