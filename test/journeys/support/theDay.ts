import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LinksFile } from '../../../server/preparation/links.ts';
import type { Order } from './serve.ts';

/** A real server in a process of its own, which can be killed. */

export interface TheDay {
  url: string;
  /** The links as they were handed out, and those of the installation where it began empty. */
  links: LinksFile;
  /** The link of a role, or of one of several. */
  link(role: string, skip?: number): string;
  /** The link of somebody, by a part of the name. */
  linkOf(name: string): string;
  /** Moves the server's clock on, also while it is away; resolves when it stands there. */
  move(seconds: number): Promise<void>;
  /** SIGKILL: no goodbye, no flush. Its clock goes on while it is away. */
  kill(): Promise<void>;
  /** Starts again on the same folder and port. */
  start(): Promise<void>;
  /** Runs an operator's command on the same folder; throws unless it ends well. */
  command(...args: string[]): string;
  close(): Promise<void>;
}

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SERVE = pathOf('./serve.ts');
const COMMANDS = pathOf('../../../server/cli.ts');

/** Opens the example on its own day, at an instant as 2024-07-15T10:40:00+02:00; or an empty installation. */
export async function openTheDay(startsAt: string, { empty = false } = {}): Promise<TheDay> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-journey-'));
  const file = join(folder, 'links.json');
  let port = '0';
  let child: ChildProcess;
  let ahead = Date.parse(startsAt) - Date.now();
  const start = async () => {
    const args = [
      '--data',
      folder,
      '--links',
      file,
      '--port',
      port,
      ...(empty ? ['--empty'] : ['--day', '2024-07-15']),
    ];
    child = fork(SERVE, args, {
      env: { ...process.env, JOURNEY_AHEAD: String(ahead) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const failed = new AbortController();
    child.once('exit', () => failed.abort(new Error('The server has not started.')));
    const [{ url }] = (await once(child, 'message', { signal: failed.signal })) as [{ url: string }];
    port = new URL(url).port;
    return url;
  };
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  const kill = async () => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  const url = await start();
  const links = JSON.parse(readFileSync(file, 'utf8')) as LinksFile;
  const all = links.dialogues[0]?.links ?? [];
  const found = (link: { url: string } | undefined) => {
    if (!link) throw new Error('There is no such link.');
    return link.url;
  };
  return {
    url,
    links,
    link: (role, skip = 0) => found(all.filter((link) => link.role === role)[skip]),
    linkOf: (name) => found(all.find((link) => link.name.includes(name))),
    async move(seconds) {
      const by = seconds * 1000;
      if (isGone()) {
        ahead += by;
        return;
      }
      const moved = once(child, 'message');
      child.send({ move: by } satisfies Order);
      await moved;
      ahead += by;
    },
    kill,
    start: async () => void (await start()),
    command(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [COMMANDS, ...args, '--data', folder], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`It ended with ${status}: ${stderr}`);
      return stdout;
    },
    async close() {
      if (!isGone()) await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
