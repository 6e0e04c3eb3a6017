import { parseArgs } from 'node:util';
import { measureAcknowledged } from './acknowledged.ts';
import { measureBurst } from './burst.ts';
import { measurePrompts } from './captions.ts';
import { measureChanges, prepareSwaps, type Swaps } from './changes.ts';
import { measureFanOut } from './fanout.ts';
import { holdTheDay, LAST_SEGMENT, WAITING } from './fullDay.ts';
import { BURST_LISTS, LONG_LIST, SHORT_LIST } from './largeDay.ts';
import { measureReconnect } from './reconnect.ts';
import { lineOf, type Measured, rowsOf } from './report.ts';
import { openRoom, type Room } from './room.ts';
import { measureScreener } from './screener.ts';
import { participantScriptBytes } from './script.ts';
import { bytesOfRequest, joinBytes } from './sizes.ts';
import { tableOf } from './table.ts';

/** `npm run bench`: measures, prints a table, and as its last line one JSON object. It judges nothing but the table. */

const HELP = `npm run bench -- [options]

  --quick          few acts, few viewers, one run: about a minute, and not to be quoted
  --only A,B       of: fanout, sizes, ack, changes, burst, captions, reconnect, script, screener
`;

const PARTS = ['fanout', 'sizes', 'ack', 'changes', 'burst', 'captions', 'reconnect', 'script', 'screener'] as const;
type Part = (typeof PARTS)[number];
const OF_THE_ROOM: readonly Part[] = ['fanout', 'sizes', 'ack', 'changes', 'burst', 'captions', 'reconnect'];

const FULL = {
  viewers: [300, 1_000, 3_000],
  fanOut: { acts: 300, runs: 3, repeats: 2 },
  ack: { runs: 3, slices: 10 },
  changes: {
    paces: [1_000, 2_000, 2_500, 3_000, 3_500, 4_000, 5_000],
    barePaces: [100, 200, 300, 400, 600],
    seconds: 3,
    sustain: { pace: 200, seconds: 60 },
  },
  burst: { lists: BURST_LISTS, requests: 500 },
  captions: 200,
  reconnects: 3,
  screened: 40,
};
const QUICK: typeof FULL = {
  viewers: [300, 600],
  fanOut: { acts: 100, runs: 1, repeats: 0 },
  ack: { runs: 1, slices: 3 },
  changes: { paces: [1_000, 3_000], barePaces: [100, 200], seconds: 2, sustain: { pace: 200, seconds: 6 } },
  burst: { lists: BURST_LISTS.slice(0, 1) as unknown as typeof BURST_LISTS, requests: 500 },
  captions: 40,
  reconnects: 1,
  screened: 10,
};

const say = (line: string) => void process.stderr.write(`${line}\n`);

async function measure(parts: ReadonlySet<Part>, plan: typeof FULL): Promise<Measured> {
  const measured: Measured = { fanOut: [] };
  if (OF_THE_ROOM.some((part) => parts.has(part))) {
    say('A dialogue of 600 organizations is convened; both servers start.');
    const room = await openRoom();
    try {
      await measureRoom(room, parts, plan, measured);
    } finally {
      await room.close();
    }
  }
  if (parts.has('script')) measured.scriptBytes = await participantScriptBytes();
  if (parts.has('screener')) measured.screener = measureScreener(plan.screened);
  return measured;
}

async function measureRoom(room: Room, parts: ReadonlySet<Part>, plan: typeof FULL, measured: Measured): Promise<void> {
  const [few = 300, some = few, many = some] = plan.viewers;
  await room.grow(few);
  const turn = await holdTheDay(room);
  const fanOut = async () => {
    if (!parts.has('fanout')) return;
    say(`An act of the Chair and ${room.crowd.viewers.length} viewers.`);
    measured.fanOut.push(await measureFanOut(room, { turn, ...plan.fanOut }));
  };
  if (parts.has('captions')) {
    say('Mentions in the captions.');
    measured.prompts = await measurePrompts(room, plan.captions);
  }
  if (parts.has('sizes')) {
    say(`Sizes, with ${WAITING} waiting in ${LAST_SEGMENT}.`);
    measured.join = { delegate: await joinBytes(room), chair: await joinBytes(room, 'p2') };
    measured.bytes = {
      5: await bytesOfRequest(room, SHORT_LIST, 5),
      200: await bytesOfRequest(room, LONG_LIST, 200),
    };
  }
  await fanOut();
  const swaps: Swaps | undefined = parts.has('ack') || parts.has('changes') ? await prepareSwaps(room) : undefined;
  if (swaps && parts.has('ack')) {
    say('Acknowledgements at 200 acts a second.');
    measured.acknowledged = await measureAcknowledged(room, swaps, plan.ack.runs, plan.ack.slices);
  }
  if (swaps && parts.has('changes')) {
    say('Changes, faster and faster; then at their pace.');
    measured.changes = await measureChanges(room, swaps, plan.changes);
  }
  if (some > few && (parts.has('fanout') || parts.has('burst'))) {
    await room.grow(some);
    await fanOut();
  }
  if (parts.has('burst')) {
    say(`Everybody asks, and ${room.crowd.viewers.length} viewers.`);
    const { lists, requests } = plan.burst;
    measured.burst = { viewers: room.crowd.viewers.length, ...(await measureBurst(room, lists, requests)) };
  }
  if (many > some && (parts.has('fanout') || parts.has('reconnect'))) {
    await room.grow(many);
    await fanOut();
  }
  if (parts.has('reconnect')) {
    say(`Restarts, and ${room.crowd.viewers.length} clients come back.`);
    measured.reconnect = await measureReconnect(room, plan.reconnects);
  }
}

function partsOf(only: string | undefined): ReadonlySet<Part> | undefined {
  if (only === undefined) return new Set(PARTS);
  const asked = only.split(',').map((name) => name.trim());
  return asked.every((name) => PARTS.includes(name as Part)) ? new Set(asked as Part[]) : undefined;
}

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const parts = partsOf(values.only);
if (values.help || !parts) {
  process.stderr.write(HELP);
  process.exit(values.help ? 0 : 2);
}
const began = performance.now();
const measured = await measure(parts, values.quick ? QUICK : FULL);
process.stdout.write(`${tableOf(rowsOf(measured))}\n\n`);
process.stdout.write(`Took ${Math.round((performance.now() - began) / 1000)} s. p50 / p95 / p99 throughout.\n`);
process.stdout.write(`${lineOf(measured)}\n`);
process.exit(0);
