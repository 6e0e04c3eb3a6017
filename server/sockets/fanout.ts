import type { DeskStream, Stream } from '../../shared/dialogue/audience.ts';
import type { Hall } from '../hall/hall.ts';
import type { ConsoleServer } from './consoles.ts';

/** Acts that follow one another within this time travel together: writes to sockets are the cost, not their size. */
const TOGETHER = 20;

/** The room of everybody who hears a stream of a dialogue. */
export function roomOf(dialogue: string, stream: Stream): string {
  return `${dialogue}|${stream}`;
}

/**
 * Sends the news of a hall to its rooms: the first after a quiet moment at once, what comes within 20 ms together next;
 * each stream is encoded once for all who hear it. Returns how to stop.
 */
export function fanOut(io: ConsoleServer, hall: Hall): () => void {
  // What happened before anybody could hear it is for newcomers to fetch.
  const sent = new Map<Stream, number>(hall.streams.heads());
  const due = new Set<Stream>();
  let lastSent = -TOGETHER;
  let timer: NodeJS.Timeout | undefined;

  function send(): void {
    timer = undefined;
    lastSent = performance.now();
    for (const stream of due) {
      const first = (sent.get(stream) ?? 0) + 1;
      const room = io.to(roomOf(hall.id, stream));
      if (stream === 'record') room.emit('record', ...hall.streams.recordFrom(first));
      else room.emit('desk', ...hall.streams.deskFrom(stream as DeskStream, first));
      sent.set(stream, hall.streams.head(stream));
    }
    due.clear();
  }

  const stop = hall.onNews((streams) => {
    for (const stream of streams) due.add(stream);
    if (timer) return;
    const wait = lastSent + TOGETHER - performance.now();
    if (wait <= 0) send();
    else timer = setTimeout(send, wait);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
