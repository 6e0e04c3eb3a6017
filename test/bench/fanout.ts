import type { Command } from '../../shared/dialogue/events.ts';
import { againstItself, type Figures, figuresOf, isSteady, median, medianOf, oursFirst, ratioOf } from './figures.ts';
import { after, type Room } from './room.ts';

/** An act of the Chair until the last of N viewers has heard it, against the bare server in turn. */
export interface FanOut {
  viewers: number;
  ours: Figures;
  bare: Figures;
  ratio: Figures;
  /** The bare server against itself, its even acts against its odd ones. */
  aa: number;
  /** Processor of the server for each delivery, ours over bare, and ours in microseconds. */
  cpuRatio: number;
  cpuMicroseconds: number;
  /** Runs that were repeated since the machine drifted. */
  repeated: number;
}

export interface FanOutPlan {
  turn: number;
  acts: number;
  runs: number;
  /** How many drifting runs are repeated at the most. */
  repeats: number;
}

/** What came before has been written, and what our server gathers for its next packet has gone. */
const QUIET = 22;

export async function measureFanOut(room: Room, { turn, acts, runs, repeats }: FanOutPlan): Promise<FanOut> {
  const good: Run[] = [];
  const drifted: Run[] = [];
  await run(room, turn, Math.min(20, acts)); // not counted: the first acts warm both servers
  while (good.length < runs && good.length + drifted.length < runs + repeats) {
    const one = await run(room, turn, acts);
    (isSteady(one.aa) ? good : drifted).push(one);
  }
  const repeated = drifted.length;
  const counted = [...good, ...drifted].slice(0, runs);
  const ours = medianOf(counted.map((one) => one.ours));
  const bare = medianOf(counted.map((one) => one.bare));
  return {
    viewers: room.crowd.viewers.length,
    ours,
    bare,
    ratio: medianOf(counted.map((one) => ratioOf(one.ours, one.bare))),
    aa: median(counted.map((one) => one.aa)),
    cpuRatio: median(counted.map((one) => one.cpu.ours / one.cpu.bare)),
    cpuMicroseconds: median(counted.map((one) => one.cpu.ours)),
    repeated,
  };
}

interface Run {
  ours: Figures;
  bare: Figures;
  aa: number;
  /** Microseconds for each delivery. */
  cpu: { ours: number; bare: number };
}

async function run(room: Room, turn: number, acts: number): Promise<Run> {
  const times = { ours: [] as number[], bare: [] as number[] };
  const before = { ours: room.ours.cpu(), bare: room.bare.cpu() };
  for (let pair = 0; pair < acts; pair += 1) {
    // Pausing and going on, an act without end that leaves the day as it was.
    const command: Command =
      pair % 2 === 0 ? { type: 'pauseClock', turn, because: 'chair' } : { type: 'resumeClock', turn };
    for (const ours of oursFirst(pair) ? [true, false] : [false, true]) {
      await after(QUIET);
      times[ours ? 'ours' : 'bare'].push(await timeOf(room, ours, command));
    }
  }
  const deliveries = acts * room.crowd.viewers.length;
  const used = (server: 'ours' | 'bare') => ((room[server].cpu() - before[server]) / deliveries) * 1e6;
  return {
    ours: figuresOf(times.ours),
    bare: figuresOf(times.bare),
    aa: againstItself(times.bare),
    cpu: { ours: used('ours'), bare: used('bare') },
  };
}

async function timeOf(room: Room, ours: boolean, command: Command): Promise<number> {
  const sent = performance.now();
  if (ours) {
    const { record } = await room.bureauOrders(command);
    return (await room.crowd.heard(record)) - sent;
  }
  const { record } = await room.bareOrder(room.bareCrowd.viewers[0]!, command);
  return (await room.bareCrowd.heard(record)) - sent;
}
