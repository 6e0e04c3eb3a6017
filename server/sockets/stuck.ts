import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { Hall } from '../hall/hall.ts';
import type { ConsoleServer, ConsoleSocket } from './consoles.ts';

/** How often connections are looked at. */
export const LOOK_EVERY: Milliseconds = 5_000;
/** Three looks behind, 15 s, and the connection is ended; the console comes back and catches up. */
const PATIENCE = 3;
const MOST_UNSENT = 1_000_000;

/**
 * Ends connections whose client does not read: what waits for them must not fill the server. A console reports the
 * number it has reached; one that stays behind what was current 15 s ago, or owes 1 MB, is cut. Returns how to stop.
 */
export function endTheStuck(
  io: ConsoleServer,
  halls: ReadonlyMap<string, Hall>,
  { lookEvery = LOOK_EVERY, onEnded = () => {} }: { lookEvery?: Milliseconds; onEnded?: () => void } = {},
): () => void {
  const former: Map<string, number>[] = [];
  const timer = setInterval(() => {
    former.push(new Map([...halls].map(([id, hall]) => [id, hall.streams.head('record')])));
    const then = former.length > PATIENCE ? former.shift() : undefined;
    for (const socket of io.of('/').sockets.values()) {
      const current = then?.get(socket.data.session?.dialogue ?? '') ?? 0;
      const since = Date.now() - socket.handshake.issued;
      const late = since > lookEvery * (PATIENCE + 1) && socket.data.reached < current;
      if (!late && unsentOf(socket) <= MOST_UNSENT) continue;
      cut(socket);
      onEnded();
    }
  }, lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}

interface RawSocket {
  bufferedAmount?: number;
  terminate?: () => void;
}
const rawOf = (socket: ConsoleSocket) => (socket.conn.transport as unknown as { socket?: RawSocket }).socket;

function unsentOf(socket: ConsoleSocket): number {
  return rawOf(socket)?.bufferedAmount ?? 0;
}

/** `disconnect(true)` would wait for a drain that never comes and keep the buffer. */
function cut(socket: ConsoleSocket): void {
  rawOf(socket)?.terminate?.();
}
