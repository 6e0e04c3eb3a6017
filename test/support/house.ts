import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { io, type Socket } from 'socket.io-client';
import { type Environment, start } from '../../server/main.ts';
import type { LinksFile } from '../../server/preparation/links.ts';
import type { Settings } from '../../server/settings.ts';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
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
import { type HandClock, handClock } from './handClock.ts';

/** A real server in this process, on a real port with real files and a clock turned by hand; and consoles that enter it. */

/** 15 July 2024, 09:50 in Vienna: ten minutes before the example's first sitting. */
export const BEFORE_THE_DAY: Instant = Date.parse('2024-07-15T07:50:00Z');
export const DAY = '2024-07-15';

export interface House {
  url: string;
  folder: string;
  clock: HandClock;
  links: LinksFile;
  /** Everything the server has logged, for canaries. */
  logged: () => string;
  linkOf(role: string, skip?: number): string;
  /** The link of the person so named. */
  linkFor(name: string): string;
  enter(link: string): Promise<Console>;
  /** Stops and starts again on the same folder. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface Console {
  slot: string;
  cookie: string;
  person: string;
  socket: Socket<FromServer, FromClient>;
  /** Every frame as it came, for canaries. */
  frames: string[];
  heard: () => Heard;
  dialogue: () => Dialogue;
  /** Sends a command under an id (a new one by default). */
  act(command: Command, id?: string): Promise<Answer>;
  /** Resolves when what was heard fulfils the condition. */
  until(fulfilled: (dialogue: Dialogue) => boolean): Promise<void>;
  close(): void;
}

export async function openTestHouse(settings: Partial<Settings> = {}): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
  const clock = handClock(BEFORE_THE_DAY);
  const lines: string[] = [];
  let ids = 0;
  const environment: Environment = {
    clock,
    newId: () => `id${ids++}`,
    print: (line) => void lines.push(line.replace(/#\S+/g, '#')),
    log: pino({ level: 'trace', base: null }, { write: (line: string) => void lines.push(line) }),
  };
  const file = join(folder, 'links.json');
  const options: Settings = {
    port: 0,
    host: '127.0.0.1',
    data: folder,
    links: file,
    day: DAY,
    empty: false,
    ...settings,
  };
  let running = await start(options, environment);
  const links = JSON.parse(readFileSync(file, 'utf8')) as LinksFile;
  const consoles = new Set<Console>();
  const all = () => links.dialogues.flatMap(({ links: of }) => of);
  const pick = (url: string | undefined) => {
    if (!url) throw new Error('There is no such link.');
    return url;
  };
  return {
    url: running.url,
    folder,
    clock,
    links,
    logged: () => lines.join('\n'),
    linkOf: (role, skip = 0) => pick(all().filter((link) => link.role === role)[skip]?.url),
    linkFor: (name) => pick(all().find((link) => link.name.includes(name))?.url),
    async enter(link) {
      const console = await enter(running.url, link);
      consoles.add(console);
      return console;
    },
    async restart() {
      await running.close();
      running = await start({ ...options, port: Number(new URL(running.url).port) }, environment);
    },
    async close() {
      for (const console of consoles) console.close();
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Signs a device in by its link, as the page does, and connects it. */
export async function enter(url: string, link: string): Promise<Console> {
  const token = new URL(link).hash.slice(1);
  const response = await fetch(`${url}/access/enter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ token, device: 'Test' }),
  });
  const place = (await response.json()) as { slot: string; dialogue: string };
  const cookie = (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  return connect(url, place.dialogue, place.slot, cookie);
}

/** A console over a real socket, folding what it hears exactly as the pages do. */
export async function connect(url: string, dialogue: string, slot: string, cookie: string): Promise<Console> {
  let heard: Heard = HEARD_NOTHING;
  let person = '';
  const frames: string[] = [];
  const waiting = new Set<() => void>();
  const socket: Socket<FromServer, FromClient> = io(url, {
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { origin: url, cookie },
    auth: (give) => give({ slot, wire: WIRE_VERSION, have: haveOf(heard) }),
  });
  const hear = (next: Heard) => {
    heard = next;
    for (const look of [...waiting]) look();
  };
  const ask = (answer: ReturnType<typeof receiveRecord>) => {
    hear(answer.heard);
    if (answer.missed) socket.emit('missing', answer.missed.stream, answer.missed.from);
  };
  socket.onAny((...frame) => frames.push(JSON.stringify(frame)));
  socket.on('record', (...packet) => ask(receiveRecord(heard, packet)));
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
