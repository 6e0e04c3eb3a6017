import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { WIRE_VERSION } from '../../shared/wire/names.ts';

/** A WebSocket by hand over plain TCP: it can send what no library would, and can stop reading. */
export interface Raw {
  /** What the server answered to the handshake: 101 when it let us in. */
  status: number;
  /** Text messages received so far. */
  received: string[];
  /** Sends a text message, masked as a browser's. */
  send(text: string): void;
  /** Sends a frame with this opcode, or these very bytes. */
  frame(opcode: number, payload: Buffer, masked?: boolean): void;
  bytes(bytes: Buffer): void;
  /** Resolves with the first message, past or coming, that fulfils the condition; undefined when the line ends first. */
  until(fulfilled: (message: string) => boolean): Promise<string | undefined>;
  isOpen(): boolean;
  stopReading(): void;
  readAgain(): void;
  /** Resolves when the server has ended the connection. */
  ended: Promise<void>;
  end(): void;
}

/** Opens the socket of a house; headers as a page would send them, or as a stranger. */
export async function openRaw(url: string, headers: Record<string, string> = { origin: url }): Promise<Raw> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.setNoDelay(true);
  const ended = new Promise<void>((over) => socket.once('close', () => over()));
  socket.on('error', () => {}); // a reset is one way of being ended
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const key = randomBytes(16).toString('base64');
  socket.write(
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\n` +
      `Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n${lines.join('')}\r\n`,
  );
  const { status, rest } = await answered(socket, ended);
  const received: string[] = [];
  const looks = new Set<() => void>();
  let pending = rest;
  const bytes = (data: Buffer) => void (socket.writable && socket.write(data));
  const take = (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (let frame = frameIn(pending); frame; frame = frameIn(pending)) {
      pending = pending.subarray(frame.length);
      const text = frame.payload.toString();
      // A browser answers a close with a close, and a heartbeat with a heartbeat.
      if (frame.opcode === 8) socket.destroy();
      else if (text === '2') bytes(frameOf(1, Buffer.from('3'), true));
      else if (frame.opcode === 1) received.push(text);
    }
    for (const look of [...looks]) look();
  };
  socket.on('data', take);
  take(Buffer.alloc(0));
  const frame: Raw['frame'] = (opcode, payload, masked = true) => bytes(frameOf(opcode, payload, masked));
  return {
    status,
    received,
    send: (text) => frame(1, Buffer.from(text)),
    frame,
    bytes,
    until(fulfilled) {
      return new Promise((settle) => {
        const look = () => {
          const found = received.find(fulfilled);
          if (found === undefined) return;
          looks.delete(look);
          settle(found);
        };
        looks.add(look);
        look();
        void ended.then(() => settle(received.find(fulfilled)));
      });
    },
    isOpen: () => !socket.destroyed,
    stopReading: () => void socket.pause(),
    readAgain: () => void socket.resume(),
    ended,
    end: () => void socket.destroy(),
  };
}

/** Opens the socket as a console that is signed in, with a handshake of its own making if wished. */
export async function openRawConsole(
  url: string,
  { slot, cookie }: { slot: string; cookie: string },
  handshake: unknown = { slot, wire: WIRE_VERSION, have: { record: 0, desks: {} } },
): Promise<Raw> {
  const raw = await openRaw(url, { origin: url, cookie });
  raw.send(`40${JSON.stringify(handshake)}`);
  return raw;
}

function answered(socket: Socket, ended: Promise<void>): Promise<{ status: number; rest: Buffer }> {
  return new Promise((settle) => {
    let head = Buffer.alloc(0);
    const read = (chunk: Buffer) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      socket.off('data', read);
      settle({ status: Number(head.toString('latin1').split(' ')[1]), rest: head.subarray(end + 4) });
    };
    socket.on('data', read);
    void ended.then(() => settle({ status: 0, rest: Buffer.alloc(0) }));
  });
}

function frameOf(opcode: number, payload: Buffer, masked: boolean): Buffer {
  const size = payload.length;
  const bit = masked ? 0x80 : 0;
  const length =
    size < 126
      ? Buffer.from([bit | size])
      : size < 65_536
        ? Buffer.from([bit | 126, size >> 8, size & 255])
        : Buffer.concat([Buffer.from([bit | 127, 0, 0, 0, 0]), Buffer.from(Uint32Array.of(size).buffer).reverse()]);
  const mask = masked ? randomBytes(4) : Buffer.alloc(0);
  const body = masked ? Buffer.from(payload.map((byte, at) => byte ^ mask[at % 4]!)) : payload;
  return Buffer.concat([Buffer.from([0x80 | opcode]), length, mask, body]);
}

function frameIn(data: Buffer): { opcode: number; payload: Buffer; length: number } | undefined {
  if (data.length < 2) return undefined;
  const short = data[1]! & 127;
  const start = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (data.length < start) return undefined;
  const size = short < 126 ? short : short === 126 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2));
  if (data.length < start + size) return undefined;
  return { opcode: data[0]! & 15, payload: data.subarray(start, start + size), length: start + size };
}
