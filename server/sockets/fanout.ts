import type { DeskStream, Stream } from '../../shared/dialogue/audience.ts';
import type { Hall } from '../hall/hall.ts';
import type { ConsoleServer } from './consoles.ts';

/** Acts that follow one another within this time travel together: writes to sockets are the cost, not their size. */
const TOGETHER = 20;
/** So many sockets are written to, half a millisecond, before whoever has just pressed a button has a turn. */
const AT_ONCE = 24;

/** The room of everybody who hears a stream of a dialogue. */
export function roomOf(dialogue: string, stream: Stream): string {
  return `${dialogue}|${stream}`;
}

/** News of one stream on their way to those who hear it. */
interface Sending {
  stream: Stream;
  first: number;
  last: number;
  /** The sockets still to be written to. Who comes in meanwhile is given what it lacks at the door. */
  to: string[];
}

/**
 * Sends the news of a hall to its rooms: the first after a quiet moment at once, what comes meanwhile or within 20 ms
 * together next. Acts are acknowledged before and between the writing, which goes on room by room. Returns how to stop.
 */
export function fanOut(io: ConsoleServer, hall: Hall): () => void {
  // What happened before anybody could hear it is for newcomers to fetch.
  const sent = new Map<Stream, number>(hall.streams.heads());
  const due = new Set<Stream>();
  const underWay: Sending[] = [];
  let lastSent = -TOGETHER;
  let timer: NodeJS.Timeout | undefined;
  let next: NodeJS.Immediate | undefined;

  function plan(): void {
    if (timer || next || due.size === 0) return;
    const wait = lastSent + TOGETHER - performance.now();
    if (wait <= 0) next = setImmediate(begin);
    else timer = setTimeout(begin, wait);
  }

  function begin(): void {
    timer = undefined;
    lastSent = performance.now();
    for (const stream of due) {
      const last = hall.streams.head(stream);
      const to = [...(io.of('/').adapter.rooms.get(roomOf(hall.id, stream)) ?? [])];
      if (to.length > 0) underWay.push({ stream, first: (sent.get(stream) ?? 0) + 1, last, to });
      sent.set(stream, last);
    }
    due.clear();
    write();
  }

  function write(): void {
    next = undefined;
    for (let room = AT_ONCE; room > 0 && underWay.length > 0; ) {
      const { stream, first, last, to } = underWay[0]!;
      const now = to.splice(-room);
      room -= now.length;
      if (to.length === 0) underWay.shift();
      if (stream === 'record') io.to(now).emit('record', ...hall.streams.recordFrom(first, last));
      else io.to(now).emit('desk', ...hall.streams.deskFrom(stream as DeskStream, first, last));
    }
    if (underWay.length > 0) next = setImmediate(write);
    else plan();
  }

  const stop = hall.onNews((streams) => {
    for (const stream of streams) due.add(stream);
    plan();
  });
  return () => {
    stop();
    clearTimeout(timer);
    clearImmediate(next);
  };
}
