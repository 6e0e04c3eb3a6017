import type { Viewer } from './crowd.ts';
import { type Figures, figuresOf } from './figures.ts';
import { LONG_LIST } from './largeDay.ts';
import { after, personOf, type Room } from './room.ts';

/** Changes of the record as fast as they come, until the last of the viewers is a second behind. */

/** Places of the list that pass from a representative to the alternate and back: changes without end, the list stays. */
export interface Swaps {
  /** One change; resolves when it is acknowledged, with how long that took and the record's number then. */
  order(): Promise<{ took: number; record: number }>;
}

export async function prepareSwaps(room: Room): Promise<Swaps> {
  const segment = LONG_LIST;
  const { entries } = (await room.record()).lists[segment]!;
  if (entries.length === 0) await room.bureauOrders({ type: 'openList', segment });
  const waiting = new Map(entries.filter(({ stage }) => stage === 'waiting').map((one) => [one.organization, one]));
  const hands: { viewer: Viewer; organization: number; request: number; held: boolean }[] = [];
  for (const [organization, viewer] of room.delegates().entries()) {
    const known = waiting.get(`o${organization + 1}`)?.request;
    const request = known ?? (await room.order(viewer, { type: 'requestFloor', segment, kind: 'intervention' })).record;
    hands.push({ viewer, organization, request, held: true });
  }
  let next = 0;
  return {
    async order() {
      const hand = hands[next++ % hands.length]!;
      hand.held = !hand.held;
      const sent = performance.now();
      const { record } = await room.order(hand.viewer, {
        type: 'handOver',
        segment,
        request: hand.request,
        to: personOf(hand.organization, hand.held ? 'representative' : 'alternate'),
      });
      return { took: performance.now() - sent, record };
    },
  };
}

export interface Pace {
  /** Asked for, and reached: accepted changes in the time until the last viewer had heard the last one. */
  asked: number;
  reached: number;
  /** From when a change was due until the last viewer had heard it, in milliseconds. */
  lag: Figures;
}

const SECOND = 1_000;
/** Seconds behind. */
const HOPELESS = 3;

/** One pace for so long; a change is due at its time, whether or not those before have been answered. */
export async function keepPace(
  act: (n: number) => Promise<number>,
  asked: number,
  seconds: number,
): Promise<{ pace: Pace; lags: number[] }> {
  const began = performance.now();
  const changes = Math.round(asked * seconds);
  const lags: number[] = [];
  const all: Promise<void>[] = [];
  let last = began;
  let under = 0;
  // What is three seconds behind has been shown to be too slow; more of it would only take longer.
  for (let n = 0; n < changes && under < HOPELESS * asked; ) {
    for (const dueBy = performance.now(); n < changes && began + (n * SECOND) / asked <= dueBy; n += 1) {
      const place = n;
      const due = began + (n * SECOND) / asked;
      under += 1;
      all.push(
        act(n)
          .then(
            (heard) => {
              lags[place] = heard - due;
              last = Math.max(last, heard);
            },
            () => {
              lags[place] = Number.POSITIVE_INFINITY; // a line that gave way under the load
            },
          )
          .finally(() => {
            under -= 1;
          }),
      );
    }
    await after(1);
  }
  await Promise.all(all);
  return { pace: { asked, reached: lags.length / ((last - began) / SECOND), lag: figuresOf(lags) }, lags };
}

export interface Changes {
  /** The fastest pace at which the 99th of a hundred changes was heard by everybody within a second. */
  best: number;
  paces: Pace[];
  bareBest: number;
  barePaces: Pace[];
  sustained: Pace & { seconds: number; first: Figures; last: Figures; grew: boolean };
}

export interface ChangesPlan {
  paces: readonly number[];
  barePaces: readonly number[];
  seconds: number;
  sustain: { pace: number; seconds: number };
}

export async function measureChanges(room: Room, swaps: Swaps, plan: ChangesPlan): Promise<Changes> {
  const ours = async () => room.crowd.heard((await swaps.order()).record);
  const bare = bareActs(room);
  const paces = await climb(ours, plan.paces, plan.seconds, () => after(room.untilForgotten()));
  await after(room.untilForgotten());
  const barePaces = await climb(bare, plan.barePaces, plan.seconds, () => after(0));
  const { pace, seconds } = plan.sustain;
  const { pace: sustained, lags } = await keepPace(ours, pace, seconds);
  const sixth = Math.floor(lags.length / 6);
  const [first, last] = [figuresOf(lags.slice(0, sixth)), figuresOf(lags.slice(-sixth))];
  return {
    best: bestOf(paces),
    paces,
    bareBest: bestOf(barePaces),
    barePaces,
    // A backlog that grew would by now be seconds; a machine that is busy elsewhere makes it some tenths.
    sustained: { ...sustained, seconds, first, last, grew: last.p50 > 2 * first.p50 + 100 },
  };
}

function bareActs(room: Room): (n: number) => Promise<number> {
  const { viewers } = room.bareCrowd;
  return async (n) => {
    const viewer: Viewer = viewers[n % viewers.length]!;
    const command = { type: 'handOver', segment: LONG_LIST, request: 1_000, to: 'p1000' } as const;
    const { record } = await room.bareOrder(viewer, command);
    return room.bareCrowd.heard(record);
  };
}

const isKept = ({ lag, asked, reached }: Pace) => lag.p99 < SECOND && reached > 0.8 * asked;
const bestOf = (paces: readonly Pace[]) => Math.max(0, ...paces.filter(isKept).map(({ reached }) => reached));

/**
 * Faster and faster until it is too fast; before each pace nobody's past orders count any more. A pace that fails is tried
 * once more, since a neighbour's moment is not the server's limit; failed twice, it is the end.
 */
async function climb(
  act: (n: number) => Promise<number>,
  paces: readonly number[],
  seconds: number,
  rest: () => Promise<void>,
): Promise<Pace[]> {
  const tried: Pace[] = [];
  await keepPace(act, paces[0]! / 2, seconds); // not counted: it warms the server
  for (const asked of paces) {
    for (const last of [false, true]) {
      await rest();
      const { pace } = await keepPace(act, asked, seconds);
      tried.push(pace);
      if (isKept(pace)) break;
      if (last) return tried;
    }
  }
  return tried;
}
