import { io, type Socket } from 'socket.io-client';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { decodeEvent } from '../../shared/wire/codec.ts';
import { type Answer, type FromClient, type FromServer, type Order, WIRE_VERSION } from '../../shared/wire/names.ts';
import {
  HEARD_NOTHING,
  type Heard,
  haveOf,
  receiveDesk,
  receiveDeskSnapshot,
  receiveRecord,
  receiveRecordSnapshot,
} from '../../shared/wire/receive.ts';

/** A console over a real socket, folding what it hears exactly as the pages do. */
export interface Console {
  slot: string;
  cookie: string;
  person: string;
  socket: Socket<FromServer, FromClient>;
  /** Every frame as it came, answers included, for canaries; of the record also what its rows stand for. */
  frames: string[];
  heard: () => Heard;
  dialogue: () => Dialogue;
  /** Sends a command under an id (a new one by default). */
  act(command: Command, id?: string): Promise<Answer>;
  /** Resolves when what was heard fulfils the condition. */
  until(fulfilled: (dialogue: Dialogue) => boolean): Promise<void>;
  close(): void;
}

export interface SignedIn {
  slot: string;
  dialogue: string;
  cookie: string;
}

/** Signs a device in by its link, as the page does. */
export async function signIn(url: string, link: string, device = 'Test'): Promise<SignedIn> {
  const token = new URL(link).hash.slice(1);
  const response = await fetch(`${url}/access/enter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ token, device }),
  });
  const place = (await response.json()) as { slot: string; dialogue: string };
  if (!place.slot) throw new Error(`Not signed in: ${JSON.stringify(place)}`);
  const cookie = (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  return { slot: place.slot, dialogue: place.dialogue, cookie };
}

/** Signs a device in by its link and connects it. */
export async function enter(url: string, link: string): Promise<Console> {
  const { dialogue, slot, cookie } = await signIn(url, link);
  return connect(url, dialogue, slot, cookie);
}

/** Connects a device that is signed in; resolves when it has been greeted. */
export async function connect(url: string, dialogue: string, slot: string, cookie: string): Promise<Console> {
  let heard: Heard = HEARD_NOTHING;
  let person = '';
  const frames: string[] = [];
  const waiting = new Set<() => void>();
  const socket: Socket<FromServer, FromClient> = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
    extraHeaders: { origin: url, cookie },
    auth: (give) => give({ slot, wire: WIRE_VERSION, have: haveOf(heard) }),
  });
  const hear = (next: Heard) => {
    // Pages say so every five seconds; here the server always knows.
    if (next.dialogue.record.number > heard.dialogue.record.number)
      socket.volatile.emit('reached', next.dialogue.record.number);
    heard = next;
    for (const look of [...waiting]) look();
  };
  const ask = (answer: ReturnType<typeof receiveRecord>) => {
    hear(answer.heard);
    if (answer.missed) socket.emit('missing', answer.missed.stream, answer.missed.from);
  };
  const listen = () => socket.io.engine.on('data', (data) => frames.push(String(data)));
  listen();
  socket.io.on('reconnect_attempt', () => setImmediate(listen));
  socket.on('record', (first, rows) => {
    frames.push(JSON.stringify(rows.map((row, index) => decodeEvent(row, first + index))));
    ask(receiveRecord(heard, [first, rows]));
  });
  socket.on('desk', (...packet) => ask(receiveDesk(heard, packet)));
  socket.on('deskSnapshot', (snapshot) => hear(receiveDeskSnapshot(heard, snapshot)));
  const seated = new Promise<void>((resolve, reject) => {
    socket.on('signedOut', () => reject(new Error('signedOut')));
    socket.on('outdated', () => reject(new Error('outdated')));
    socket.on('hello', (hello) => {
      person = hello.person;
      if (!hello.fetchRecord) return resolve();
      fetch(`${url}/record/${dialogue}?slot=${slot}`, { headers: { cookie } })
        .then((response) => response.text())
        .then((text) => {
          frames.push(text);
          hear(receiveRecordSnapshot(heard, JSON.parse(text)));
          resolve();
        }, reject);
    });
  });
  let sent = 0;
  await seated;
  const console: Console = {
    slot,
    cookie,
    person,
    socket,
    frames,
    heard: () => heard,
    dialogue: () => heard.dialogue,
    act(command, id) {
      const order: Order = { id: id ?? `test-${slot}-${sent++}`, command };
      return new Promise((answer) => {
        socket.emit('do', order, (given: Answer) => {
          if ('done' in given)
            void console.until(({ record }) => record.number >= given.record).then(() => answer(given));
          else answer(given);
        });
      });
    },
    until(fulfilled) {
      return new Promise((done) => {
        const look = () => {
          if (!fulfilled(heard.dialogue)) return;
          waiting.delete(look);
          done();
        };
        waiting.add(look);
        look();
      });
    },
    close: () => void socket.close(),
  };
  return console;
}
