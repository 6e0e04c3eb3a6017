import { io, type Socket } from 'socket.io-client';
import type { Line, LineReports, OpenLine } from '../../client/live/line.ts';
import { createLive, type Live } from '../../client/live/live.ts';
import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { FromClient, FromServer, RecordSnapshot } from '../../shared/wire/names.ts';
import type { Dice } from '../days/dice.ts';
import type { SignedIn } from './house.ts';

/**
 * A wire between a page and a real server that loses packets and answers, doubles them, holds them back and lets them
 * overtake one another, by the throw of dice; and a page of the product's own at its end, whose time is turned by hand.
 */
export interface BadWire {
  /** From here on every packet passes, once and at once; what was held back comes now, in any order. */
  calm(): void;
  /** Lets some of what was held back come. */
  gust(): void;
  readonly lost: () => number;
  pass(work: () => void): void;
  /** As `pass`, and it is never lost: a greeting is lost only with the connection. */
  passSurely(work: () => void): void;
}

export function badWire(dice: Dice): BadWire {
  let held: (() => void)[] = [];
  let stormy = true;
  let lost = 0;
  const release = (those: readonly (() => void)[]) => {
    for (const work of those) work();
  };
  const pass = (work: () => void, mayBeLost: boolean) => {
    if (!stormy) return work();
    if (mayBeLost && dice.chance(0.15)) {
      lost += 1;
      return;
    }
    if (dice.chance(0.25)) held.push(work);
    else work();
    if (dice.chance(0.15)) held.push(work);
  };
  return {
    calm() {
      stormy = false;
      release(dice.shuffled(held.splice(0)));
    },
    gust() {
      const mixed = dice.shuffled(held);
      const some = mixed.splice(0, dice.between(0, mixed.length));
      held = mixed;
      release(some);
    },
    lost: () => lost,
    pass: (work) => pass(work, true),
    passSurely: (work) => pass(work, false),
  };
}

export interface Page {
  live: Live;
  socket: () => Socket<FromServer, FromClient>;
  /** Time passes for the page, and it does what it does every five seconds. */
  tick(by?: Milliseconds): void;
  /** The device sleeps: its connection dies unnoticed, and only its own clock goes on. */
  sleep(by: Milliseconds): void;
  /** Answers when all that the server has sent before has come. */
  drained(): Promise<void>;
}

/** A page of the product, on a bad wire, on a device whose own clock is wrong. */
export function openPage(
  url: string,
  { slot, dialogue, cookie }: SignedIn,
  wire: BadWire,
  wrongBy: Milliseconds,
): Page {
  let monotonic = 1_000;
  let wall = 1_000 + wrongBy;
  let socket: Socket<FromServer, FromClient>;
  let work = () => {};
  const kept = new Map<string, string>();
  const openLine: OpenLine = (handshake, reports) => {
    socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 5,
      reconnectionDelayMax: 20,
      extraHeaders: { origin: url, cookie },
      auth: (give) => give(handshake()),
    });
    return lineOf(socket, reports, wire);
  };
  const live = createLive(
    { dialogue, slot },
    {
      openLine,
      fetchRecord: async () => {
        const response = await fetch(`${url}/record/${dialogue}?slot=${slot}`, { headers: { cookie } });
        return (await response.json()) as RecordSnapshot;
      },
      monotonic: () => monotonic,
      wall: () => wall,
      newId: () => crypto.randomUUID(),
      keep: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
      device: { getItem: () => null, setItem: () => {}, removeItem: () => {} },
      onStored: () => () => {},
      onHide: () => () => {},
      code: 'this page',
      every: (_, tick) => {
        work = tick;
        return () => {
          work = () => {};
        };
      },
      onWake: () => () => {},
      reload: () => {},
    },
  );
  return {
    live,
    socket: () => socket,
    tick(by = 5_000) {
      monotonic += by;
      wall += by;
      work();
    },
    sleep(by) {
      wall += by;
      if (socket.connected) socket.io.engine.close();
    },
    async drained() {
      for (;;) {
        if (!socket.connected) await new Promise<void>((up) => socket.once('connect', () => up()));
        const answered = await new Promise<boolean>((settle) => {
          socket.once('disconnect', () => settle(false));
          socket.emit('clock', () => settle(true));
        });
        if (answered) return;
      }
    },
  };
}

function lineOf(socket: Socket<FromServer, FromClient>, reports: LineReports, wire: BadWire): Line {
  socket.on('hello', (hello) => wire.passSurely(() => reports.hello(hello)));
  socket.on('record', (...packet) => wire.pass(() => reports.record(...packet)));
  socket.on('desk', (...packet) => wire.pass(() => reports.desk(...packet)));
  socket.on('deskSnapshot', (snapshot) => wire.pass(() => reports.deskSnapshot(snapshot)));
  socket.on('heads', (count) => wire.pass(() => reports.heads(count)));
  socket.on('clockCorrected', () => wire.pass(reports.clockCorrected));
  socket.on('signedOut', reports.signedOut);
  socket.on('disconnect', () => reports.down());
  return {
    send(name, ...values) {
      const bothWays = values.map((value) =>
        typeof value === 'function'
          ? (answer: unknown) => wire.pass(() => (value as (answer: unknown) => void)(answer))
          : value,
      ) as Parameters<FromClient[typeof name]>;
      wire.pass(() => void (socket.connected && socket.emit(name, ...bothWays)));
    },
    renew: () => void socket.disconnect().connect(),
    close: () => void socket.disconnect(),
  };
}
