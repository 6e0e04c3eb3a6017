import { connect } from 'node:net';

/**
 * A console's socket at its thinnest, the same for both servers: a WebSocket over plain TCP that speaks just enough of
 * Engine.IO and Socket.IO, and hands on what it hears without reading it. What it costs must not hide what is measured.
 */
export interface ThinLine {
  /** Sends an event and its arguments. */
  emit(name: string, ...values: unknown[]): void;
  /** The same, and resolves with what the server answers; rejects when the line ends first. */
  ask(name: string, ...values: unknown[]): Promise<unknown>;
  end(): void;
}

export interface ThinLineParts {
  port: number;
  cookie?: string;
  /** Socket.IO's `auth`. */
  auth: () => object;
  /** A packet of the server's, `42[…]`, and how many bytes it had on the line. */
  hear: (packet: Buffer, bytes: number) => void;
  ended: () => void;
}

const EVENT = Buffer.from('42');
const ANSWER = Buffer.from('43');
const OPEN = '0'.charCodeAt(0);
const PING = '2'.charCodeAt(0);

/** Opens a line; it counts as open when the server has greeted it, which `hear` is told of like anything else. */
export function openThinLine({ port, cookie, auth, hear, ended }: ThinLineParts): ThinLine {
  const socket = connect(port, '127.0.0.1');
  const answers = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  let pending: Buffer | undefined;
  let upgraded = false;
  socket.setNoDelay(true);
  socket.on('error', () => {}); // a reset is one way of being ended
  socket.once('close', () => {
    for (const { reject } of answers.values()) reject(new Error('The line has ended.'));
    answers.clear();
    ended();
  });
  socket.write(
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\n` +
      `Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n` +
      `Origin: http://127.0.0.1:${port}\r\n${cookie ? `Cookie: ${cookie}\r\n` : ''}\r\n`,
  );
  const send = (text: string) => void (socket.writable && socket.write(framed(text)));

  function take(message: Buffer, bytes: number): void {
    if (message.subarray(0, 2).equals(EVENT)) hear(message, bytes);
    else if (message[0] === PING) send('3');
    else if (message[0] === OPEN) send(`40${JSON.stringify(auth())}`);
    else if (message.subarray(0, 2).equals(ANSWER)) {
      const text = message.toString();
      const from = text.indexOf('[');
      const id = Number(text.slice(2, from));
      answers.get(id)?.resolve((JSON.parse(text.slice(from)) as unknown[])[0]);
      answers.delete(id);
    }
  }
  socket.on('data', (chunk: Buffer) => {
    let data = pending ? Buffer.concat([pending, chunk]) : chunk;
    pending = undefined;
    if (!upgraded) {
      const end = data.indexOf('\r\n\r\n');
      if (end < 0) {
        pending = data;
        return;
      }
      upgraded = true;
      data = data.subarray(end + 4);
    }
    while (data.length > 0) {
      const start = bodyStart(data);
      const length = start === undefined ? Number.POSITIVE_INFINITY : start + bodySize(data);
      if (start === undefined || data.length < length) {
        pending = data;
        return;
      }
      if ((data[0]! & 15) === 1) take(data.subarray(start, length), length);
      data = data.subarray(length);
    }
  });
  return {
    emit: (name, ...values) => send(`42${JSON.stringify([name, ...values])}`),
    ask(name, ...values) {
      if (!socket.writable) return Promise.reject(new Error('The line has ended.'));
      const answer = Promise.withResolvers<unknown>();
      asked += 1;
      answers.set(asked, answer);
      send(`42${asked}${JSON.stringify([name, ...values])}`);
      return answer.promise;
    },
    end: () => void socket.destroy(),
  };
}

/** Where a frame's body begins, once enough of it has come to know. */
function bodyStart(data: Buffer): number | undefined {
  if (data.length < 2) return undefined;
  const short = data[1]! & 127;
  const start = short < 126 ? 2 : short === 126 ? 4 : 10;
  return data.length < start ? undefined : start;
}

function bodySize(data: Buffer): number {
  const short = data[1]! & 127;
  if (short < 126) return short;
  return short === 126 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2));
}

/** A text frame under the mask of zeros, which is as lawful as any and costs nothing. */
function framed(text: string): Buffer {
  const size = Buffer.byteLength(text);
  const start = size < 126 ? 6 : 8;
  const frame = Buffer.alloc(start + size);
  frame[0] = 0x81;
  if (size < 126) frame[1] = 0x80 | size;
  else {
    if (size > 65_535) throw new Error('A console never sends that much.');
    frame[1] = 0x80 | 126;
    frame.writeUInt16BE(size, 2);
  }
  frame.write(text, start);
  return frame;
}
