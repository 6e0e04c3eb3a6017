import type { Answer, Done } from '../../shared/wire/names.ts';
import { openThinLine, type ThinLine } from './thinLine.ts';

/** The viewers of one server, all in this process: who has heard how much of the record, and when the last one had. */

/** How a viewer comes in: nothing for the bare server, a signed-in device for ours. */
export interface Pass {
  cookie?: string;
  /** What goes into the handshake besides how far the viewer has come. */
  auth: (have: { record: number; desks: object }) => object;
  /** The person, whose orders are counted together. */
  person: string;
}

export interface Viewer {
  readonly person: string;
  line: ThinLine;
  /** The number of the record's last event it has heard. */
  reached: number;
  /** Gives an order; what is refused is a fault of the measurement and thrown. */
  order(body: object): Promise<Done>;
}

export interface Crowd {
  readonly viewers: readonly Viewer[];
  /** Lets in as many viewers as there are passes; resolves when all have been greeted. */
  admit(passes: readonly Pass[]): Promise<void>;
  /** When (performance.now) every viewer had heard this number; resolves when they have. */
  heard(number: number): Promise<number>;
  /** Bytes of the last packet of the record, frame included. */
  packetBytes(): number;
  /** Tells of every packet that one viewer hears, until it is told to stop. */
  listen(viewer: Viewer, listener: (packet: Buffer, bytes: number) => void): () => void;
  /** The server is about to end: nobody tries to come back by himself, as they otherwise do. */
  awaitRestart(): void;
  /** Brings everybody back after it; resolves when all have been greeted. */
  comeBack(): Promise<void>;
  close(): void;
}

/** So many come in at a time: a server's backlog holds about twice as many. */
const AT_THE_DOOR = 256;
/** Consoles say every five seconds how far they have come. */
const REPORT_EVERY = 5_000;
/** What everybody has not heard by then will not be heard. */
const PATIENCE = 60_000;
/** Somebody who was cut off tries again after so long. */
const COME_BACK = 200;
const RECORD = Buffer.from('42["record",');
const HELLO = Buffer.from('42["hello",');
const DESK = Buffer.from('42["desk",');

type Kept = Viewer & {
  pass: Pass;
  here: boolean;
  /** How far the desks have come, so that no more than the rest of them is sent after a break. */
  desks: Record<string, number>;
  listener?: (packet: Buffer, bytes: number) => void;
  greeted: () => void;
};

export function openCrowd(port: number): Crowd {
  const viewers: Kept[] = [];
  const steps = openSteps();
  let restarting = false;
  let last: { packet: Buffer; end: number; bytes: number } = { packet: Buffer.alloc(0), end: 0, bytes: 0 };

  /** The same packet goes to everybody, so it is read once. */
  function endOf(packet: Buffer, bytes: number): number {
    if (packet.equals(last.packet)) return last.end;
    const [, first, rows] = JSON.parse(packet.toString('utf8', 2)) as [string, number, unknown[]];
    last = { packet: Buffer.from(packet), end: first + rows.length - 1, bytes };
    return last.end;
  }

  function hear(viewer: Kept, packet: Buffer, bytes: number): void {
    viewer.listener?.(packet, bytes);
    if (packet.subarray(0, RECORD.length).equals(RECORD)) {
      const end = endOf(packet, bytes);
      if (end <= viewer.reached) return;
      if (viewer.here) steps.moved(viewer.reached, end);
      viewer.reached = end;
    } else if (packet.subarray(0, DESK.length).equals(DESK)) {
      const [, desk, first, events] = JSON.parse(packet.toString('utf8', 2)) as [string, string, number, unknown[]];
      viewer.desks[desk] = first + events.length - 1;
    } else if (packet.subarray(0, HELLO.length).equals(HELLO)) {
      const [, { heads }] = JSON.parse(packet.toString('utf8', 2)) as [
        string,
        { heads: { record: number; desks?: Record<string, number> } },
      ];
      viewer.desks = heads.desks ?? {};
      // What is lacking comes as a tail; a newcomer of ours would fetch the record, which `joinBytes` measures.
      if (viewer.reached === 0 || !viewer.pass.cookie) viewer.reached = heads.record;
      if (!viewer.here) steps.entered(viewer.reached);
      viewer.here = true;
      viewer.greeted();
    }
  }

  function connect(viewer: Kept): Promise<void> {
    return new Promise((greeted) => {
      viewer.greeted = greeted;
      viewer.line = openThinLine({
        port,
        ...(viewer.pass.cookie === undefined ? {} : { cookie: viewer.pass.cookie }),
        auth: () => viewer.pass.auth({ record: viewer.reached, desks: viewer.desks }),
        hear: (packet, bytes) => hear(viewer, packet, bytes),
        ended() {
          if (viewer.here) steps.left(viewer.reached);
          viewer.here = false;
          if (!restarting) setTimeout(() => restarting || connect(viewer), COME_BACK).unref();
        },
      });
    });
  }

  // Each in turn, and however late this process is: who says nothing for a while is taken for stuck and cut.
  let told = 0;
  const began = performance.now();
  const reporting = setInterval(() => {
    const due = Math.floor(((performance.now() - began) / REPORT_EVERY) * viewers.length);
    for (const most = Math.min(due, told + viewers.length); told < most; told += 1) {
      const viewer = viewers[told % viewers.length]!;
      if (viewer.here) viewer.line.emit('reached', viewer.reached);
    }
    told = Math.max(told, due);
    steps.complain();
  }, 50);

  return {
    viewers,
    async admit(passes) {
      const fresh = passes.map((pass): Kept => {
        const viewer: Kept = {
          person: pass.person,
          pass,
          line: undefined as unknown as ThinLine,
          reached: 0,
          here: false,
          desks: {},
          greeted: () => {},
          async order(body) {
            const answer = (await viewer.line.ask('do', body)) as Answer;
            if (!('done' in answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
            return answer;
          },
        };
        return viewer;
      });
      viewers.push(...fresh);
      await someAtATime(fresh, AT_THE_DOOR, connect);
    },
    heard: (number) => steps.reached(number),
    packetBytes: () => last.bytes,
    listen(viewer, listener) {
      (viewer as Kept).listener = listener;
      return () => {
        delete (viewer as Kept).listener;
      };
    },
    awaitRestart() {
      restarting = true;
    },
    async comeBack() {
      await someAtATime(viewers, AT_THE_DOOR, connect);
      restarting = false;
    },
    close() {
      restarting = true;
      clearInterval(reporting);
      for (const { line } of viewers) line.end();
    },
  };
}

/** Does the work for all, so many of them at once. */
export async function someAtATime<T>(all: readonly T[], most: number, work: (one: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < all.length) await work(all[next++]!);
  };
  await Promise.all(Array.from({ length: Math.min(most, all.length) }, worker));
}

/** How far the last one of all has come, and when it came there. */
function openSteps() {
  const at = new Map<number, number>();
  const times: { number: number; when: number }[] = [];
  const waiting: (PromiseWithResolvers<number> & { number: number; since: number })[] = [];
  let slowest = 0;

  const count = (number: number, by: number) => {
    const now = (at.get(number) ?? 0) + by;
    if (now === 0) at.delete(number);
    else at.set(number, now);
  };
  function look(): void {
    if (at.size === 0 || at.has(slowest)) return;
    slowest = Math.min(...at.keys());
    const when = performance.now();
    times.push({ number: slowest, when });
    for (let index = waiting.length - 1; index >= 0; index -= 1)
      if (waiting[index]!.number <= slowest) waiting.splice(index, 1)[0]!.resolve(when);
  }
  return {
    entered(number: number) {
      count(number, 1);
      if (number < slowest || at.size === 1) slowest = number;
    },
    left(number: number) {
      count(number, -1);
      look();
    },
    moved(from: number, to: number) {
      count(from, -1);
      count(to, 1);
      look();
    },
    reached(number: number): Promise<number> {
      // Asked for soon after: the wanted step is among the last ones.
      let found: number | undefined;
      for (let index = times.length - 1; index >= 0 && times[index]!.number >= number; index -= 1)
        found = times[index]!.when;
      if (found !== undefined && slowest >= number) return Promise.resolve(found);
      const heard = Promise.withResolvers<number>();
      waiting.push({ number, since: performance.now(), ...heard });
      return heard.promise;
    },
    complain() {
      const late = waiting.find(({ since }) => performance.now() - since > PATIENCE);
      if (!late) return;
      const behind = [...at].map(([number, viewers]) => `${viewers} at ${number}`).join(', ');
      late.reject(new Error(`Not everybody has heard ${late.number}: ${behind}.`));
      waiting.splice(waiting.indexOf(late), 1);
    },
  };
}
