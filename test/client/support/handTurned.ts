import type { Line, LineReports } from '../../../client/live/line.ts';
import type { Surroundings } from '../../../client/live/surroundings.ts';
import type { FromClient, Handshake, RecordSnapshot } from '../../../shared/wire/names.ts';

/** A wire and a clock turned by hand: what the page sends is kept, what it hears is said by the test. */

type Sent = { [Name in keyof FromClient]: { name: Name; values: Parameters<FromClient[Name]> } }[keyof FromClient];

export interface HandTurned extends Surroundings {
  /** Everything sent while the line was up, oldest first. */
  sent: Sent[];
  /** Handshakes made, one for each connection. */
  handshakes: Handshake[];
  reports: LineReports;
  /** Connects: the page shows its handshake. */
  connect: () => void;
  drop: () => void;
  renewals: number;
  closed: boolean;
  reloads: number;
  /** Turns the monotonic clock; the device's own clock goes with it. */
  turn: (milliseconds: number) => void;
  /** The device sleeps: only its own clock goes on. */
  sleep: (milliseconds: number) => void;
  tick: () => void;
  wake: () => void;
  /** The page goes out of sight. */
  hide: () => void;
  /** Everything stored on the device, by name. */
  stored: Map<string, string>;
  /** Another tab has stored something. */
  storedElsewhere: () => void;
  /** Answers the fetch of the whole record that is out. */
  giveRecord: (snapshot: RecordSnapshot) => Promise<void>;
  failRecord: () => Promise<void>;
  of: <Name extends keyof FromClient>(name: Name) => Extract<Sent, { name: Name }>[];
}

/** Surroundings in which nothing happens by itself. `wrongBy` sets the device's own clock wrong. */
export function handTurned({ wrongBy = 0, serverAt = 1_000_000, stored = new Map<string, string>() } = {}): HandTurned {
  let monotonic = 500;
  let wall = serverAt + wrongBy;
  let up = false;
  let id = 0;
  let handshake: () => Handshake;
  const kept = new Map<string, string>();
  const fetches: { give: (snapshot: RecordSnapshot) => void; fail: (why: Error) => void }[] = [];
  const settle = async (settleOne: (one: (typeof fetches)[number]) => void) => {
    for (const one of fetches.splice(0)) settleOne(one);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  let work = { tick: () => {}, wake: () => {}, hide: () => {}, stored: () => {} };
  const line: Line = {
    send: (name, ...values) => {
      if (up) around.sent.push({ name, values } as Sent);
    },
    renew: () => {
      around.renewals += 1;
      around.drop();
    },
    close: () => {
      around.closed = true;
      up = false;
    },
  };
  const around: HandTurned = {
    sent: [],
    handshakes: [],
    reports: undefined as unknown as LineReports,
    renewals: 0,
    closed: false,
    reloads: 0,
    openLine: (ask, reports) => {
      handshake = ask;
      around.reports = reports;
      return line;
    },
    connect: () => {
      up = true;
      around.handshakes.push(handshake());
    },
    drop: () => {
      up = false;
      around.reports.down();
    },
    fetchRecord: () => new Promise((give, fail) => fetches.push({ give, fail })),
    giveRecord: (snapshot) => settle(({ give }) => give(snapshot)),
    failRecord: () => settle(({ fail }) => fail(new Error('503'))),
    monotonic: () => monotonic,
    wall: () => wall,
    turn: (milliseconds) => {
      monotonic += milliseconds;
      wall += milliseconds;
    },
    sleep: (milliseconds) => {
      wall += milliseconds;
    },
    newId: () => `order-${++id}`,
    keep: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
    every: (_interval, tick) => {
      work = { ...work, tick };
      return () => {};
    },
    onWake: (wake) => {
      work = { ...work, wake };
      return () => {};
    },
    onHide: (hide) => {
      work = { ...work, hide };
      return () => {};
    },
    onStored: (_name, look) => {
      work = { ...work, stored: look };
      return () => {};
    },
    stored,
    storedElsewhere: () => work.stored(),
    device: {
      getItem: (name) => stored.get(name) ?? null,
      setItem: (name, value) => void stored.set(name, value),
      removeItem: (name) => void stored.delete(name),
    },
    code: 'this page',
    hide: () => work.hide(),
    tick: () => work.tick(),
    wake: () => work.wake(),
    reload: () => {
      around.reloads += 1;
    },
    of: (name) => around.sent.filter((one): one is Extract<Sent, { name: typeof name }> => one.name === name),
  };
  return around;
}
