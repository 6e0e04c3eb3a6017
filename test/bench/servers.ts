import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort, startChild } from '../support/child.ts';

/** The two servers side by side, each in a process of its own. */

export interface Server {
  readonly port: number;
  /** Seconds of processor it has used; NaN where the system does not tell. */
  cpu(): number;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same files and port; resolves with when (performance.now) it began and when it listens. */
  startAgain(): Promise<{ began: number; listens: number }>;
  stop(): Promise<void>;
}

interface Life {
  pid: number;
  end(signal: NodeJS.Signals): Promise<void>;
}

/** The product as `npm start` runs it, with the limits it is shipped with. */
export function startOurs(data: string): Promise<Server> {
  return keep(async (port) => {
    const child = await startChild({ data, port, links: `${data}/never.json` });
    return {
      pid: child.process.pid!,
      end: (signal) => (signal === 'SIGKILL' ? child.kill() : child.stop()),
    };
  });
}

const BARE = fileURLToPath(new URL('./bare.ts', import.meta.url));

export function startBare(data: string): Promise<Server> {
  return keep(async (port) => {
    const child = spawn(process.execPath, [BARE, String(port), `${data}/bare.sqlite`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const last = () => void child.kill('SIGKILL');
    process.once('exit', last);
    const gone = new Promise<void>((over) => child.once('close', () => over(void process.off('exit', last))));
    await new Promise<void>((up, failed) => {
      child.stdout.once('data', () => up());
      void gone.then(() => failed(new Error('The bare server ended.')));
    });
    return {
      pid: child.pid!,
      end(signal) {
        child.kill(signal);
        return gone;
      },
    };
  });
}

async function keep(start: (port: number) => Promise<Life>): Promise<Server> {
  const port = await freePort();
  let life = await start(port);
  return {
    port,
    cpu: () => cpuOf(life.pid),
    kill: () => life.end('SIGKILL'),
    async startAgain() {
      const began = performance.now();
      life = await start(port);
      return { began, listens: performance.now() };
    },
    stop: () => life.end('SIGTERM'),
  };
}

/** The kernel counts in hundredths of a second. */
const TICKS = 100;

/** What a process and its threads have used, in user and kernel mode. */
function cpuOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return Number.NaN;
  }
}
