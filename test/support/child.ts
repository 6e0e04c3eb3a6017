import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A real server in a process of its own: real clock, real files, and it can be killed. */
export interface Child {
  process: ChildProcess;
  /** Where it listens. */
  url: string;
  /** Everything it has printed and logged. */
  said(): string;
  /** Kills it as a power cut would kill the process; resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop in good order. */
  stop(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

/** Starts a server on a data folder and a port; resolves when it listens. */
export async function startChild(options: { data: string; port: number; links: string }): Promise<Child> {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  // A test that is ended itself must not leave a server behind.
  const last = () => void child.kill('SIGKILL');
  process.once('exit', last);
  let said = '';
  const gone = new Promise<void>((over) =>
    child.once('close', () => {
      process.off('exit', last);
      over();
    }),
  );
  const listening = new Promise<void>((up, failed) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Rostrum listens on')) up();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void gone.then(() => failed(new Error(`The server ended: ${said}`)));
  });
  await listening;
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return gone;
  };
  return {
    process: child,
    url: `http://127.0.0.1:${options.port}`,
    said: () => said,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

/** A port that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
