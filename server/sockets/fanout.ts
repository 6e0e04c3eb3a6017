import type { DeskStream, Stream } from '../../shared/dialogue/audience.ts';
import type { Hall } from '../hall/hall.ts';
import type { ConsoleServer } from './consoles.ts';

/** Acts that follow one another within this time travel together: writes to sockets are the cost, not their size. */
const TOGETHER = 20;
/** While acts follow one another, so many sockets are written to, half a millisecond, before those have a turn. */
const AT_ONCE = 24;
/** So long, since news went out, their writing lets acts that are being recorded go first. */
const PATIENCE = 15;

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
 * Sends the news of a hall to its rooms: the first after a quiet moment at once and in one go, what comes meanwhile or
 * within 20 ms together next, and bit by bit, so that acts are recorded and acknowledged between the writing. Returns how to
 * stop.
 */
export function fanOut(io: ConsoleServer, hall: Hall): () => void {
  // What happened before anybody could hear it is for newcomers to fetch.
  const sent = new Map<Stream, number>(hall.streams.heads());
  const due = new Set<Stream>();
  let underWay: Sending[] = [];
  let lastSent = -TOGETHER;
  let timer: NodeJS.Timeout | undefined;
  let next: NodeJS.Immediate | undefined;

  /** What is due, taken off the list of what is. */
  function take(): Omit<Sending, 'to'>[] {
    lastSent = performance.now();
    const taken = [...due].map((stream) => {
      const last = hall.streams.head(stream);
      const first = (sent.get(stream) ?? 0) + 1;
      sent.set(stream, last);
      return { stream, first, last };
    });
    due.clear();
    return taken;
  }

  function emit({ stream, first, last }: Omit<Sending, 'to'>, to: string | string[]): void {
    if (stream === 'record') io.to(to).emit('record', ...hall.streams.recordFrom(first, last));
    else io.to(to).emit('desk', ...hall.streams.deskFrom(stream as DeskStream, first, last));
  }

  function inOneGo(): void {
    next = undefined;
    for (const sending of take()) emit(sending, roomOf(hall.id, sending.stream));
  }

  function bitByBit(): void {
    timer = undefined;
    const { rooms } = io.of('/').adapter;
    underWay = take()
      .map((sending) => ({ ...sending, to: [...(rooms.get(roomOf(hall.id, sending.stream)) ?? [])] }))
      .filter(({ to }) => to.length > 0);
    write();
  }

  function write(): void {
    next = undefined;
    timer = undefined;
    // The thread that syncs the act, and its answer, would wait for the processor that this writing takes.
    if (hall.isAtWork() && performance.now() - lastSent < PATIENCE) {
      timer = setTimeout(write, 1);
      return;
    }
    for (let left = AT_ONCE; left > 0 && underWay.length > 0; ) {
      const [sending] = underWay as [Sending];
      const now = sending.to.splice(-left);
      left -= now.length;
      if (sending.to.length === 0) underWay.shift();
      emit(sending, now);
    }
    if (underWay.length > 0) next = setImmediate(write);
    else if (due.size > 0) timer = setTimeout(bitByBit, untilNext());
  }

  const untilNext = () => Math.max(0, lastSent + TOGETHER - performance.now());

  const stop = hall.onNews((streams) => {
    for (const stream of streams) due.add(stream);
    if (timer || next) return;
    // In a moment, when those who have acted have been answered.
    if (untilNext() === 0) next = setImmediate(inOneGo);
    else timer = setTimeout(bitByBit, untilNext());
  });
  return () => {
    stop();
    clearTimeout(timer);
    clearImmediate(next);
  };
}
