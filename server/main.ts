import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { prepareScreening } from '../shared/screening/prepare.ts';
import { openCaptions } from './captions/captions.ts';
import { type Clock, systemClock } from './clock.ts';
import { sweepDocuments } from './documents/sweep.ts';
import { type Hall, type HallParts, openHall } from './hall/hall.ts';
import { keepLinkKinds } from './hall/linkKinds.ts';
import { signAdjournments } from './hall/signing.ts';
import { openApp } from './http/app.ts';
import { openSigner } from './journal/sign.ts';
import { metricsServer, openMetrics } from './metrics.ts';
import { openPremises, type Premises } from './premises.ts';
import { exampleParticipants, exampleProgramme, shiftOf } from './preparation/example.ts';
import { type Link, type LinksFile, linkOf, SECRETARIAT, welcomeLinks } from './preparation/links.ts';
import { type Prepared, prepare } from './preparation/prepare.ts';
import { openReader } from './reading/reader.ts';
import { dropErased, erasuresIn } from './retention/erasures.ts';
import { HELP, readSettings, SettingRefused, type Settings } from './settings.ts';
import { openConsoles, type Paces } from './sockets/consoles.ts';

/** What a running server needs of the world; built here once and passed on. */
export interface Environment {
  clock: Clock;
  newId: () => string;
  /** Prints for the person who started the server. */
  print: (line: string) => void;
  log: pino.Logger;
  /** Opens the data folder; a rehearsal may hand out a journal that fails. */
  openPremises?: typeof openPremises;
  paces?: Paces;
}

/** The environment of a real server: the machine's clock, random ids, standard output. */
export function realEnvironment(): Environment {
  return {
    clock: systemClock(),
    newId: () => randomBytes(9).toString('base64url'),
    print: (line) => process.stdout.write(`${line}\n`),
    log: pino({ level: process.env.ROSTRUM_LOG ?? 'warn', base: null }, pino.destination(2)),
  };
}

const LOOPBACK = '127.0.0.1';

export interface Running {
  url: string;
  close: () => Promise<void>;
}

/** Opens the data folder, creates the example if it is empty, and listens; returns where and how to stop. */
export async function start(settings: Settings, environment: Environment): Promise<Running> {
  const { clock, newId, log, print, paces = {} } = environment;
  // No caption and no text waits for the tables to be built.
  prepareScreening();
  const http = createServer();
  const port = await listen(http, settings);
  const premises = (environment.openPremises ?? openPremises)(settings.data, clock);
  const { access } = premises;
  const url = settings.publicUrl ?? `http://${settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host}:${port}`;
  access.installation.setPublicUrl(url);
  const founded = await found(premises, settings, clock);
  const onFault = (error: unknown) => {
    log.error({ fault: error instanceof Error ? error.name : 'unknown', message: messageOf(error) }, 'a fault');
  };
  const halls = new Map<string, Hall>();
  const connected = () => [...consoles.io.of('/').sockets.values()].map(({ data }) => data.session.role);
  const metrics = settings.metricsPort === undefined ? undefined : openMetrics({ folder: settings.data, connected });
  const openNew = () => openNewHalls(halls, premises, { clock, newId, onFault, ...(metrics && { meter: metrics }) });
  const captions = openCaptions({ clock, newId, onFault });
  captions.serve(await openNew());
  const reader = openReader();
  const consoles = openConsoles({
    http,
    access,
    halls,
    captions,
    clock,
    publicUrl: url,
    onFault,
    onSlowClient: () => metrics?.slowClientEnded(),
    paces,
  });
  const convened = async () => {
    const fresh = await openNew();
    captions.serve(fresh);
    consoles.serve(fresh);
  };
  const healthy = () => [...halls.values()].every((hall) => hall.healthy());
  http.on('request', openApp({ premises, halls, captions, reader, clock, log, healthy, convened }));
  const stopWatching = access.watch(onFault);
  const { openAnew } = consoles;
  const stopDropping = dropErased(erasuresIn(premises.house), { halls, clock, openAnew, onFault });
  const figures = metrics && metricsServer(metrics, onFault);
  if (figures) {
    const at = await listen(figures, { port: settings.metricsPort ?? 0, host: LOOPBACK }, '--metrics-port');
    print(`Figures: http://${LOOPBACK}:${at}/metrics`);
  }
  welcome(founded, settings, url, print);
  return {
    url,
    async close() {
      stopWatching();
      stopDropping();
      figures?.close();
      figures?.closeAllConnections();
      metrics?.stop();
      await consoles.close();
      captions.close();
      await reader.close();
      for (const hall of halls.values()) await hall.close();
      premises.close();
    },
  };
}

/** Opens the halls of dialogues that have none yet; returns them. */
async function openNewHalls(
  halls: Map<string, Hall>,
  premises: Premises,
  parts: Pick<HallParts, 'clock' | 'newId' | 'onFault' | 'meter'>,
): Promise<readonly Hall[]> {
  const fresh: Hall[] = [];
  const signer = openSigner(premises.house.db);
  for (const { id } of premises.access.installation.dialogues()) {
    if (halls.has(id)) continue;
    const hall = await openHall({ journal: premises.journal(id), keys: premises.keys, ...parts });
    signAdjournments(hall, { signer, heads: premises.heads(id), onFault: parts.onFault });
    try {
      sweepDocuments(premises.documents, hall, parts.clock);
    } catch (error) {
      parts.onFault(error); // a full disk: another start will do
    }
    halls.set(id, hall);
    keepLinkKinds(hall, premises.access.invitations, parts.onFault);
    fresh.push(hall);
  }
  return fresh;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function listen(
  http: ReturnType<typeof createServer>,
  { port, host }: Pick<Settings, 'port' | 'host'>,
  option = '--port',
): Promise<number> {
  return new Promise((listening, failed) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const busy = error.code === 'EADDRINUSE';
      failed(busy ? new SettingRefused(`Port ${port} is in use: choose another with ${option} N.`) : error);
    });
    http.listen(port, host, () => listening((http.address() as AddressInfo).port));
  });
}

/** What an empty data folder gets: the example day, or with --empty the Secretariat's link. */
async function found(premises: Premises, settings: Settings, clock: Clock): Promise<Prepared | Link | undefined> {
  const { access } = premises;
  const { installation, invitations } = access;
  if (installation.dialogues().length > 0 || invitations.of(null, SECRETARIAT.person)) return undefined;
  if (settings.empty) return linkOf(invitations.issue(SECRETARIAT), installation.publicUrl());
  const programme = exampleProgramme();
  const shift = shiftOf(programme, clock.now(), settings.day);
  return prepare(premises, { programme, participants: exampleParticipants(), shift }, clock.now());
}

function welcome(
  founded: Prepared | Link | undefined,
  { links: file }: Settings,
  url: string,
  print: (line: string) => void,
): void {
  // First the file, so that whoever waits for the first line finds it.
  if (founded && file) writeLinks(file, founded, url);
  print(`Rostrum listens on ${url}`);
  if (!founded) {
    print('The links that were handed out still work. New ones: npm run -s day -- links --reissue');
    if (file) print(`${file} is left as it is.`);
    return;
  }
  const prepared = 'links' in founded ? founded : undefined;
  if (prepared) {
    print(`${prepared.title}: personal links, known only now`);
    const rows = welcomeLinks(prepared.links, (link) => prepared.channels.get(link) ?? 'room');
    for (const [who, link] of rows) print(`  ${who.padEnd(20)} ${link.url}`);
  } else if (!('links' in founded)) print(`  Secretariat          ${founded.url}`);
  if (file) print(`All links are in ${file}.`);
}

function writeLinks(file: string, founded: Prepared | Link, url: string): void {
  const content: LinksFile =
    'links' in founded
      ? { url, dialogues: [{ id: founded.id, title: founded.title, links: founded.links }] }
      : { url, dialogues: [], installation: founded };
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
}

/** From the command line: starts, and stops in good order on a signal. */
async function main(args: readonly string[]): Promise<void> {
  const settings = readSettings(args, process.env);
  if (!settings) {
    process.stdout.write(HELP);
    return;
  }
  const running = await start(settings, realEnvironment());
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void running.close().then(() => process.exit(0));
    });
}

if (import.meta.main)
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof SettingRefused ? error.message : messageOf(error)}\n`);
    process.exitCode = 1;
    setImmediate(() => process.exit(1));
  });
