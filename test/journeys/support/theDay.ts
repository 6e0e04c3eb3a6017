import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Link, LinksFile } from '../../../server/preparation/links.ts';
import type { Order } from './serve.ts';

/** A real server in a process of its own, which can be killed, and pages of real Chromium that enter it. */

export interface TheDay {
  url: string;
  link(role: string, skip?: number): string;
  linkOf(name: string): string;
  /** Moves the server's clock on; resolves when it stands there. */
  move(seconds: number): Promise<void>;
  /** SIGKILL: no goodbye, no flush. */
  kill(): Promise<void>;
  /** Starts again on the same folder, port and time. */
  start(): Promise<void>;
  close(): Promise<void>;
}

const SERVE = fileURLToPath(new URL('./serve.ts', import.meta.url));

/** Opens the example on its own day, at an instant as 2024-07-15T10:40:00+02:00. */
export async function openTheDay(startsAt: string): Promise<TheDay> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-journey-'));
  const file = join(folder, 'links.json');
  let port = '0';
  let child: ChildProcess;
  let now = Date.parse(startsAt);
  const tell = async (order: Order) => {
    const answered = once(child, 'message') as Promise<[{ now: number }]>;
    child.send(order);
    now = (await answered)[0].now;
  };
  const start = async () => {
    child = fork(SERVE, ['--data', folder, '--links', file, '--port', port, '--day', '2024-07-15'], {
      env: { ...process.env, JOURNEY_STARTS_AT: String(now) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const [said] = (await once(child, 'message')) as [{ url: string; now: number }];
    port = new URL(said.url).port;
    now = said.now;
    return said.url;
  };
  const url = await start();
  const { links } = (JSON.parse(readFileSync(file, 'utf8')) as LinksFile).dialogues[0]!;
  const found = (link: Link | undefined) => {
    if (!link) throw new Error('There is no such link.');
    return link.url;
  };
  const kill = async () => {
    await tell({ tell: true });
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    url,
    link: (role, skip = 0) => found(links.filter((link) => link.role === role)[skip]),
    linkOf: (name) => found(links.find((link) => link.name.includes(name))),
    move: (seconds) => tell({ move: seconds * 1000 }),
    kill,
    start: async () => void (await start()),
    async close() {
      if (child.exitCode === null && child.signalCode === null) await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Entered {
  page: Page;
  context: BrowserContext;
}
export const PHONE = { width: 390, height: 844 };
export const LAPTOP = { width: 1366, height: 768 };
export const PROJECTOR = { width: 1920, height: 1080 };

/** Opens a personal link in a browser of its own and presses "Enter as …". */
export async function enterAs(
  browser: Browser,
  link: string,
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Entered> {
  const context = await browser.newContext({ viewport, colorScheme, timezoneId: 'Europe/Vienna' });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: /^Enter as/ }).click();
  await page.waitForURL(/\/som-2024\//);
  return { page, context };
}
