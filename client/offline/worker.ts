import { PAGE, roadOf } from './road.ts';

/**
 * The service worker: keeps the page and its chunks, so that the page opens without a line. With a line the server's
 * page is always the one that opens, so nobody stays on an old one; chunks are named by their content.
 */

/** Written in by the build: what the participant's page is made of, and a name for all of it together. */
declare const SHELL: { version: string; chunks: readonly string[]; entry: string };

/** What a worker is, as far as we need it; the types of pages and of workers do not go together. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Pressed extends Lasting {
  readonly notification: { close(): void };
}
interface Tab {
  readonly url: string;
  focus(): Promise<unknown>;
}
interface Worker {
  addEventListener(name: 'install' | 'activate', work: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', work: (event: Fetching) => void): void;
  addEventListener(name: 'notificationclick', work: (event: Pressed) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(those: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Tab[]>;
  };
}
const worker = self as unknown as Worker;

const PREFIX = 'rostrum-shell-';
const NAME = PREFIX + SHELL.version;
/** A server that has not sent the page after so long, in milliseconds, is not waited for. */
const PATIENCE = 5_000;

worker.addEventListener('install', (event) => event.waitUntil(keepShell()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const road = roadOf(request, location.origin);
  if (road === 'shell') event.respondWith(pageOrShell(request));
  if (road === 'kept') event.respondWith(kept(request));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(showPage());
});

/** On phones the worker shows the page's notices [F22]; pressing one brings the participant's page to the front. */
async function showPage(): Promise<void> {
  const tabs = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await (tabs.find(({ url }) => new URL(url).pathname.includes('/participant/')) ?? tabs[0])?.focus();
}

/** All of it or nothing; and only the page that belongs to these chunks, should the server have a newer one by now. */
async function keepShell(): Promise<void> {
  const page = await fetch(PAGE, { cache: 'reload' });
  if (!page.ok || !(await page.clone().text()).includes(SHELL.entry)) throw new Error('The page is another one.');
  const cache = await caches.open(NAME);
  await cache.addAll([...SHELL.chunks]);
  await cache.put(PAGE, page);
  await worker.skipWaiting();
}

/** The shell before this one stays: a page that was opened with it may still fetch its parts. Older ones go. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function kept(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function pageOrShell(request: Request): Promise<Response> {
  const shell = async () => (await caches.open(NAME)).match(PAGE);
  const page = fetch(request);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  try {
    const first = await Promise.race([page, late]);
    if (first && first.status < 500) return first;
    return (await shell()) ?? (await page);
  } catch (failure) {
    const instead = await shell();
    if (instead) return instead;
    throw failure;
  }
}
