import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * A poor line, as a proxy that browsers use: so many bits a second for all its connections together, a delay each way,
 * and segments that get lost and come after a second, holding up what follows as TCP does. Pages and sockets alike,
 * which the browser's own throttling does not reach.
 */

export interface SlowLine {
  /** For the `proxy` of a browser context. */
  server: string;
  /** Tears every connection and takes no new one. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

export interface Quality {
  bitsPerSecond: number;
  /** There and back, in milliseconds. */
  roundTrip: number;
  /** The share of segments that get lost. */
  loss: number;
}

export const POOR: Quality = { bitsPerSecond: 400_000, roundTrip: 400, loss: 0.05 };

const SEGMENT = 1_460;
const LOST_FOR = 1_000;

export async function slowLine({ bitsPerSecond, roundTrip, loss }: Quality = POOR): Promise<SlowLine> {
  const open = new Set<Socket>();
  const chance = dice(7);
  let isCut = false;

  /** One direction of the line; what is on it comes in order on each connection. */
  const direction = () => {
    let free = 0;
    return (from: Socket, to: Socket) => {
      let latest = 0;
      from.on('data', (bytes) => {
        for (let start = 0; start < bytes.length; start += SEGMENT) {
          const segment = bytes.subarray(start, start + SEGMENT);
          free = Math.max(free, Date.now()) + (segment.length * 8 * 1_000) / bitsPerSecond;
          latest = Math.max(latest, free + roundTrip / 2 + (chance() < loss ? LOST_FOR : 0));
          setTimeout(() => to.writable && to.write(segment), latest - Date.now());
        }
      });
      from.on('end', () => setTimeout(() => to.end(), Math.max(0, latest - Date.now())));
    };
  };
  const [up, down] = [direction(), direction()];
  const hold = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((browser) => {
    if (isCut) return browser.destroy();
    hold(browser);
    browser.once('data', (first) => {
      const [, tunnel, url] = /^(CONNECT)?\S* ?(\S+)/.exec(first.toString('latin1')) ?? [];
      const { hostname, port } = new URL(tunnel ? `http://${url}` : (url ?? ''));
      const house = connect({ host: hostname, port: Number(port) });
      hold(house);
      browser.on('close', () => house.destroy());
      up(browser, house);
      down(house, browser);
      if (tunnel) browser.write('HTTP/1.1 200 Connected\r\n\r\n');
      else browser.emit('data', first);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend() {
      isCut = false;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The same losses on every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
