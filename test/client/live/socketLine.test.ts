import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Line, LineReports } from '../../../client/live/line.ts';
import { socketLine } from '../../../client/live/socketLine.ts';
import { type FromClient, type FromServer, type Handshake, WIRE_VERSION } from '../../../shared/wire/names.ts';

/** The line over a real socket: what the live state believes of it. */

let http: HttpServer;
let io: Server<FromClient, FromServer>;
let lines: Line[];

beforeEach(async () => {
  http = createServer();
  io = new Server(http, { transports: ['websocket'] });
  lines = [];
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
});
afterEach(async () => {
  for (const line of lines) line.close();
  await io.close();
});

/** A line whose reports can be waited for, one after the other. */
function open(handshake: () => Handshake) {
  const heard: { name: string; values: unknown[] }[] = [];
  const waiting: { name: string; give: (values: unknown[]) => void }[] = [];
  const reports = new Proxy({} as LineReports, {
    get:
      (_, name: string) =>
      (...values: unknown[]) => {
        heard.push({ name, values });
        for (const one of waiting.filter((each) => each.name === name)) one.give(values);
      },
  });
  const line = socketLine(`http://127.0.0.1:${(http.address() as AddressInfo).port}`)(handshake, reports);
  lines.push(line);
  const next = (name: string) => new Promise<unknown[]>((give) => void waiting.push({ name, give }));
  return { line, heard, next };
}

type Seated = Socket<FromClient, FromServer>;
const nextConnection = () => new Promise<Seated>((connected) => io.once('connection', connected));

test('each connection shows its handshake as it is then, over a websocket alone', async () => {
  let record = 0;
  const first = nextConnection();
  const { line } = open(() => ({ slot: 'a1b2c3d4', wire: WIRE_VERSION, have: { record, desks: {} } }));
  const before = await first;
  expect(before.handshake.auth).toMatchObject({ slot: 'a1b2c3d4', have: { record: 0 } });
  expect(before.conn.transport.name).toBe('websocket');
  record = 214;
  const second = nextConnection();
  line.renew();
  expect((await second).handshake.auth).toMatchObject({ have: { record: 214 } });
});

test('packets are reported by their names, and the fall of the line is', async () => {
  const connected = nextConnection();
  const { next } = open(() => ({ slot: 'a1b2c3d4', wire: WIRE_VERSION, have: { record: 0, desks: {} } }));
  const socket = await connected;
  const record = next('record');
  socket.emit('record', 7, []);
  expect(await record).toEqual([7, []]);
  const down = next('down');
  socket.conn.close();
  await down;
});

test('what is sent while the line is down is dropped, so that nothing is sent behind anybody’s back', async () => {
  const first = nextConnection();
  const { line, next } = open(() => ({ slot: 'a1b2c3d4', wire: WIRE_VERSION, have: { record: 0, desks: {} } }));
  const hello = next('heads');
  const before = await first;
  before.emit('heads', { room: 1, online: 0, displays: 0 });
  await hello; // the page has its connection
  const down = next('down');
  const second = nextConnection();
  line.renew();
  await down;
  line.send('reached', 1);
  const after = await second;
  const reached: number[] = [];
  after.on('reached', (record) => reached.push(record));
  const clock = new Promise<void>((asked) => after.on('clock', () => asked()));
  const heads = next('heads');
  after.emit('heads', { room: 1, online: 0, displays: 0 });
  await heads;
  line.send('reached', 2);
  line.send('clock', () => {});
  await clock;
  expect(reached).toEqual([2]);
});
