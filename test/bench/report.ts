import type { Acknowledged } from './acknowledged.ts';
import type { Burst } from './burst.ts';
import type { Changes } from './changes.ts';
import type { FanOut } from './fanout.ts';
import { type Figures, isSteady, rounded, shown } from './figures.ts';
import type { Reconnect } from './reconnect.ts';
import type { Screener } from './screener.ts';
import type { Join } from './sizes.ts';
import { judged, type Row } from './table.ts';

/** Everything that was measured; what was not asked for is missing. */
export interface Measured {
  fanOut: FanOut[];
  acknowledged?: Acknowledged;
  changes?: Changes;
  burst?: Burst & { viewers: number };
  bytes?: { [waiting: string]: number };
  join?: { delegate: Join; chair: Join };
  reconnect?: Reconnect;
  scriptBytes?: number;
  /** From the POST of a line to the prompt at the Chair's, in milliseconds. */
  prompts?: Figures;
  screener?: Screener;
}

const threeOf = ({ p50, p95, p99 }: Figures) => `${shown(p50)} / ${shown(p95)} / ${shown(p99)}`;

/** The rows of the table, with the budgets they are held to. */
export function rowsOf(measured: Measured): Row[] {
  const { fanOut, acknowledged, changes, burst, bytes, join, reconnect, prompts, scriptBytes, screener } = measured;
  return [
    ...fanOut.flatMap(rowsOfFanOut),
    ...(changes ? rowsOfChanges(changes) : []),
    ...(acknowledged
      ? [
          judged(
            'act → acknowledged, 200/s, 300 viewers: p99 ÷ bare write',
            acknowledged.ratio.p99,
            { atMost: 3 },
            {
              beside: `p50 / p95 / p99 ${threeOf(acknowledged.ours)} ms; write + fdatasync ${threeOf(acknowledged.disk)} ms`,
            },
          ),
        ]
      : []),
    ...Object.entries(bytes ?? {}).map(([waiting, each]) =>
      judged(`a request and its subject to another viewer, list of ${waiting}`, each, { atMost: 300 }, { unit: ' B' }),
    ),
    ...(join
      ? [
          judged(
            'newcomer: snapshot and desks of a full day',
            join.delegate.total,
            { atMost: 30_000 },
            {
              unit: ' B',
              beside: `record ${shown(join.delegate.record)}, socket ${shown(join.delegate.socket)}; a Chair's ${shown(join.chair.total)}`,
            },
          ),
        ]
      : []),
    ...(burst ? rowsOfBurst(burst) : []),
    ...(prompts ? [rowOfPrompts(prompts)] : []),
    ...(reconnect ? [rowOfReconnect(reconnect)] : []),
    ...(scriptBytes === undefined
      ? []
      : [judged('participant page, script before the first act', scriptBytes, { atMost: 120_000 }, { unit: ' B' })]),
    ...(screener ? rowsOfScreener(screener) : []),
  ];
}

/** The budget is for large rooms: in small ones what is done once for each act weighs more. */
const LARGE_ROOM = 1_000;

function rowsOfFanOut({ viewers, ours, bare, ratio, aa, cpuRatio, cpuMicroseconds, repeated }: FanOut): Row[] {
  const again = repeated ? `, ${repeated} drifting runs repeated` : '';
  const budget = viewers < LARGE_ROOM ? undefined : { atMost: 1.1 };
  const drift = isSteady(aa) ? '' : ': THE MACHINE DRIFTED';
  return [
    judged(`act → last of ${viewers} viewers, p50 ÷ durable bare`, ratio.p50, budget, {
      beside: `p95 ${shown(ratio.p95)}, p99 ${shown(ratio.p99)}; A/A ${shown(aa)}${drift}${again}; ${threeOf(ours)} ms, bare ${threeOf(bare)} ms`,
    }),
    judged(`processor for each delivery, ${viewers} viewers ÷ durable bare`, cpuRatio, budget, {
      beside: `${shown(cpuMicroseconds)} µs`,
    }),
  ];
}

function rowsOfChanges({ best, paces, bareBest, sustained }: Changes): Row[] {
  const tried = paces.map(({ asked, lag }) => `${asked}/s ${shown(lag.p99)} ms`).join(', ');
  return [
    judged(
      'changes a second, 300 viewers, p99 within 1 s',
      best,
      { atLeast: 2_500 },
      {
        beside: `bare ${shown(bareBest)}; p99 at ${tried}`,
      },
    ),
    {
      what: `${sustained.asked} changes a second for ${sustained.seconds} s: backlog`,
      figure: sustained.grew ? 'grows' : 'steady',
      budget: 'steady',
      met: !sustained.grew,
      beside: `lag ${threeOf(sustained.lag)} ms; first sixth p50 ${shown(sustained.first.p50)}, last ${shown(sustained.last.p50)}`,
    },
  ];
}

function rowsOfBurst({ requests, viewers, ours, bare, ratio, lost }: Burst & { viewers: number }): Row[] {
  return [
    judged(
      `${requests} requests within 2 s, ${viewers} viewers: lag ÷ durable bare's`,
      ratio.p50,
      { atMost: 3 },
      {
        beside: `p95 ${shown(ratio.p95)}, p99 ${shown(ratio.p99)}; ${threeOf(ours)} ms, bare ${threeOf(bare)} ms`,
      },
    ),
    judged('of them lost', lost, { atMost: 0 }),
  ];
}

function rowOfPrompts(prompts: Figures): Row {
  const beside = `p50 / p95 / p99 ${threeOf(prompts)} ms`;
  return judged('a mention in the captions → the Chair, p99', prompts.p99, { atMost: 1_000 }, { unit: ' ms', beside });
}

function rowOfReconnect({ viewers, ours, bare, ratio, oursFromStart, bareFromStart }: Reconnect): Row {
  return judged(
    `${viewers} clients back after a restart ÷ durable bare`,
    ratio,
    { atMost: 1.5 },
    {
      beside: `${shown(ours)} ms, bare ${shown(bare)} ms; from the start of the process ${shown(oursFromStart)} ms, bare ${shown(bareFromStart)} ms`,
    },
  );
}

function rowsOfScreener({ caption, contribution, plain, sets }: Screener): Row[] {
  const percent = (share: number) => `${shown(100 * share)} %`;
  return [
    judged(
      'screener: a caption line, p99',
      caption.p99,
      { atMost: 1 },
      {
        unit: ' ms',
        beside: `p50 ${shown(caption.p50)}; one plain expression p50 ${shown(plain.caption.p50)}, p99 ${shown(plain.caption.p99)}`,
      },
    ),
    judged(
      'screener: a contribution of 20 pages, p99',
      contribution.p99,
      { atMost: 50 },
      {
        unit: ' ms',
        beside: `p50 ${shown(contribution.p50)}; one plain expression p50 ${shown(plain.contribution.p50)}, p99 ${shown(plain.contribution.p99)}`,
      },
    ),
    ...sets.map(({ set, items, recall, precision, plain: regular }) => ({
      what: `screener: ${set}, ${items} texts`,
      figure: `recall ${percent(recall)}, precision ${percent(precision)}`,
      beside: `one plain expression: recall ${percent(regular.recall)}, precision ${percent(regular.precision)}`,
    })),
  ];
}

/** The line for machines; what was not measured is not in it. */
export function lineOf(measured: Measured): string {
  const { fanOut, acknowledged, changes, burst, bytes, join, reconnect, prompts, scriptBytes, screener } = measured;
  const byViewers = <T>(of: (one: FanOut) => T) => Object.fromEntries(fanOut.map((one) => [one.viewers, of(one)]));
  return JSON.stringify(
    rounded({
      ...(fanOut.length > 0 && {
        fanoutRatio: byViewers(({ ratio, aa, repeated }) => ({ ...ratio, aa, repeated })),
        fanoutMilliseconds: byViewers(({ ours, bare }) => ({ ours, bare })),
        cpuRatio: byViewers(({ cpuRatio }) => cpuRatio),
      }),
      ...(changes && { changesPerSecond: changes.best, bareChangesPerSecond: changes.bareBest, changes }),
      ...(acknowledged && { ackRatio: acknowledged.ratio.p99, ack: acknowledged }),
      ...(bytes && { bytesPerRequest: bytes }),
      ...(join && { joinBytes: join.delegate.total, join }),
      ...(burst && { burstLagRatio: burst.ratio.p50, burst }),
      ...(reconnect && { reconnectRatio: reconnect.ratio, reconnect }),
      ...(prompts && { promptMilliseconds: prompts }),
      ...(scriptBytes !== undefined && { participantScriptBytes: scriptBytes }),
      ...(screener && { screener }),
    }),
  );
}
