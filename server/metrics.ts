import { statfs } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { type Console, consoleOf, type Role } from '../shared/access.ts';
import type { Answer } from '../shared/wire/names.ts';

/** Few figures for whoever looks after the server, in the text form of Prometheus; none of them is about anybody. */

/** What a hall tells of its work. */
export interface Meter {
  /** An order was answered. */
  answered(answer: Answer): void;
  /** A batch was decided, written and shown, or has failed. */
  batch(seconds: number): void;
}
export interface Metrics extends Meter {
  slowClientEnded(): void;
  /** The figures now. */
  text(): Promise<string>;
  stop(): void;
}

export interface MetricsParts {
  /** The data folder, for the space that is left there. */
  folder: string;
  /** The roles of those connected. */
  connected: () => Iterable<Role>;
}

const CONSOLES: readonly Console[] = ['chair', 'secretariat', 'rapporteur', 'participant', 'display'];
const NANOSECONDS = 1e9;

export function openMetrics({ folder, connected }: MetricsParts): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const acts = new Counter({ name: 'rostrum_acts_total', help: 'Orders done and on record', registers });
  const refusals = new Counter({
    name: 'rostrum_refusals_total',
    help: 'Orders refused, by the reason',
    labelNames: ['reason'],
    registers,
  });
  const batches = new Histogram({
    name: 'rostrum_batch_seconds',
    help: 'From the first order of a batch being decided until all are answered',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const slow = new Counter({
    name: 'rostrum_slow_clients_ended_total',
    help: 'Connections ended because the client did not read',
    registers,
  });
  new Gauge({
    name: 'rostrum_consoles',
    help: 'Connected consoles, by kind',
    labelNames: ['console'],
    registers,
    collect() {
      for (const console of CONSOLES) this.set({ console }, 0);
      for (const role of connected()) this.inc({ console: consoleOf(role) });
    },
  });
  new Gauge({
    name: 'rostrum_event_loop_lag_seconds',
    help: 'How late the event loop was since the last look, 99 of 100 times',
    registers,
    collect() {
      this.set(delay.percentile(99) / NANOSECONDS);
      delay.reset();
    },
  });
  new Gauge({
    name: 'rostrum_disk_free_bytes',
    help: 'Space left where the data folder lies',
    registers,
    async collect() {
      const { bavail, bsize } = await statfs(folder);
      this.set(bavail * bsize);
    },
  });
  return {
    answered: (answer) => ('refused' in answer ? refusals.inc({ reason: answer.refused }) : acts.inc()),
    batch: (seconds) => batches.observe(seconds),
    slowClientEnded: () => slow.inc(),
    text: () => registry.metrics(),
    stop: () => void delay.disable(),
  };
}

/**
 * Serves the figures at `/metrics`; to be let listen on the loopback address, on a port of its own: on the consoles' port
 * a proxy of the same machine would hand them to everybody.
 */
export function metricsServer(metrics: Metrics, onFault: (error: unknown) => void): Server {
  return createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    metrics.text().then(
      (text) => response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4' }).end(text),
      (error: unknown) => {
        onFault(error);
        response.writeHead(500).end();
      },
    );
  });
}
