import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Environment, start } from '../../server/main.ts';
import { openPremises, type Premises } from '../../server/premises.ts';
import type { Link, LinksFile } from '../../server/preparation/links.ts';
import type { Prepared } from '../../server/preparation/prepare.ts';
import type { Settings } from '../../server/settings.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { type Console, enter } from './console.ts';
import { type HandClock, handClock } from './handClock.ts';

export { type Console, connect, enter, type SignedIn, signIn } from './console.ts';

/** A real server in this process, on a real port with real files and a clock turned by hand; and consoles that enter it. */

/** 15 July 2024, 09:50 in Vienna: ten minutes before the example's first sitting. */
export const BEFORE_THE_DAY: Instant = Date.parse('2024-07-15T07:50:00Z');
export const DAY = '2024-07-15';

export interface House {
  url: string;
  folder: string;
  clock: HandClock;
  links: LinksFile;
  /** The data folder as the server has it open. */
  premises: () => Premises;
  /** Everything the server has logged and printed, for canaries; the links it prints by design without their tokens. */
  logged: () => string;
  linkOf(role: string, skip?: number): string;
  /** The link of the person so named. */
  linkFor(name: string): string;
  enter(link: string): Promise<Console>;
  /** Stops and starts again on the same folder; resolves when every console that was connected is greeted again. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** What a test may set otherwise than a house of its own would be. */
export interface Around extends Partial<Environment> {
  /** Convenes the dialogues of the house before it opens; without it the house creates its example. */
  convene?: (premises: Premises, now: Instant) => Promise<readonly Prepared[]>;
}

export async function openTestHouse(settings: Partial<Settings> = {}, around: Around = {}): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
  const clock = handClock(BEFORE_THE_DAY);
  const lines: string[] = [];
  let ids = 0;
  let premises: Premises | undefined;
  const { convene, ...given } = around;
  const environment: Environment = {
    clock,
    newId: () => `id${ids++}`,
    print: (line) => void lines.push(line.replace(/#\S+/g, '#')),
    log: pino({ level: 'trace', base: null }, { write: (line: string) => void lines.push(line) }),
    ...given,
    openPremises(...at) {
      premises = (given.openPremises ?? openPremises)(...at);
      return premises;
    },
  };
  const file = join(folder, 'links.json');
  const options: Settings = {
    port: 0,
    host: '127.0.0.1',
    data: folder,
    links: file,
    day: DAY,
    empty: false,
    ...settings,
  };
  const convened = convene && (await conveneAhead(options.data, clock, convene));
  let running = await start(options, environment);
  const links = convened ?? (JSON.parse(readFileSync(file, 'utf8')) as LinksFile);
  const consoles = new Set<Console>();
  const pick = (of: (link: Link) => boolean, skip = 0) => {
    const found = links.dialogues.flatMap((dialogue) => dialogue.links).filter(of)[skip];
    if (!found) throw new Error('There is no such link.');
    return found.url;
  };
  return {
    url: running.url,
    folder,
    clock,
    links,
    premises: () => premises!,
    logged: () => lines.join('\n'),
    linkOf: (role, skip) => pick((link) => link.role === role, skip),
    linkFor: (name) => pick((link) => link.name.includes(name)),
    async enter(link) {
      const console = await enter(running.url, link);
      consoles.add(console);
      return console;
    },
    async restart() {
      const back = [...consoles]
        .filter(({ socket }) => socket.connected)
        .map(({ socket }) => new Promise<void>((greeted) => socket.once('hello', () => greeted())));
      await running.close();
      running = await start({ ...options, port: Number(new URL(running.url).port) }, environment);
      await Promise.all(back);
    },
    async close() {
      for (const console of consoles) console.close();
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function conveneAhead(folder: string, clock: HandClock, convene: NonNullable<Around['convene']>) {
  const premises = openPremises(folder, clock);
  const prepared = await convene(premises, clock.now());
  premises.close();
  return { url: '', dialogues: prepared.map(({ id, title, links }) => ({ id, title, links })) } satisfies LinksFile;
}
