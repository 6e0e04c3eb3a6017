import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Link, LinksFile } from '../../server/preparation/links.ts';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { type Done, type RecordSnapshot, WIRE_VERSION } from '../../shared/wire/names.ts';
import { type SignedIn, signIn } from '../support/console.ts';
import { type Crowd, openCrowd, type Pass, someAtATime, type Viewer } from './crowd.ts';
import { largeParticipants, largeProgramme, ORGANIZATIONS, SECRETARIES } from './largeDay.ts';
import { type Server, startBare, startOurs } from './servers.ts';

/** Both servers with their viewers: the large day on ours, nothing but a counter on the bare one. */
export interface Room {
  readonly folder: string;
  readonly ours: Server;
  readonly bare: Server;
  readonly crowd: Crowd;
  readonly bareCrowd: Crowd;
  /** Lets viewers in, on both servers, until there are so many; the bureau comes first, then one of each delegation. */
  grow(viewers: number): Promise<void>;
  /** Gives an order on ours as soon as the shipped limit lets this person; throws if it is refused. */
  order(viewer: Viewer, command: Command): Promise<Done>;
  /** The same for whoever of the presiding Chair and the Secretaries is free to press. */
  bureauOrders(command: Command): Promise<Done>;
  /** The same act on the bare server, answered with a packet as large as ours was last. */
  bareOrder(viewer: Viewer, command: Command): Promise<Done>;
  /** Milliseconds until nobody's orders of the past count against the limit any more. */
  untilForgotten(): number;
  /** One viewer of each delegation that has come, in the order of the organizations. */
  delegates(): readonly Viewer[];
  record(): Promise<TheRecord>;
  /** Signs one more device of a person in. */
  enter(person: string): Promise<SignedIn>;
  close(): Promise<void>;
}

/** The shipped limit is sixty orders in ten seconds. */
const ORDERS = 60;
const WINDOW = 10_200;
const STAFF = 2 + SECRETARIES + 2;
const CLI = fileURLToPath(new URL('../../server/cli.ts', import.meta.url));

/** The person of a delegation: its representative, or its alternate. */
export function personOf(organization: number, which: 'representative' | 'alternate'): string {
  return `p${STAFF + 1 + 2 * organization + (which === 'alternate' ? 1 : 0)}`;
}

const BUREAU = ['p1', ...Array.from({ length: SECRETARIES }, (_, n) => `p${n + 3}`)];

/** In which order people come; three devices of each delegate at the most. */
function arrivals(): string[] {
  const everyone = Array.from({ length: ORGANIZATIONS }, (_, n) => n);
  const devices = (['representative', 'alternate'] as const).flatMap((which) =>
    everyone.map((n) => personOf(n, which)),
  );
  return [...BUREAU, ...devices, ...devices, ...devices];
}

export async function openRoom(): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'));
  const links = convene(folder);
  const ours = await startOurs(join(folder, 'ours'));
  const bare = await startBare(folder);
  const url = `http://127.0.0.1:${ours.port}`;
  const crowd = openCrowd(ours.port);
  const bareCrowd = openCrowd(bare.port);
  const limits = new Map<string, { since: number; orders: number }>();
  const enter = (person: string) => signIn(url, links[Number(person.slice(1)) - 1]!.url, 'Bench');
  let key: SignedIn | undefined;
  let pressed = 0;
  let ids = 0;

  /** Milliseconds until this person may press again. */
  function wait(person: string): number {
    const now = performance.now();
    const known = limits.get(person);
    return !known || now - known.since > WINDOW || known.orders < ORDERS ? 0 : known.since + WINDOW - now;
  }
  async function order(viewer: Viewer, command: Command): Promise<Done> {
    const { person } = viewer;
    const longest = wait(person);
    if (longest > 0) await after(longest);
    const known = limits.get(person);
    if (known && performance.now() - known.since <= WINDOW) known.orders += 1;
    else limits.set(person, { since: performance.now(), orders: 1 });
    ids += 1;
    return viewer.order({ id: `bench-${ids}-${person}`, command });
  }
  const room: Room = {
    folder,
    ours,
    bare,
    crowd,
    bareCrowd,
    enter,
    order,
    async grow(viewers) {
      const coming = arrivals().slice(crowd.viewers.length, viewers);
      const passes: Pass[] = [];
      await someAtATime(coming, 16, async (person) => {
        const signedIn = await enter(person);
        key ??= signedIn;
        const { slot, cookie } = signedIn;
        passes.push({ person, cookie, auth: (have) => ({ slot, wire: WIRE_VERSION, have }) });
      });
      // Signed in by several hands at once, they sit down in the order in which they came.
      const place = new Map(coming.map((person, index) => [person, index]));
      passes.sort((a, b) => place.get(a.person)! - place.get(b.person)!);
      await crowd.admit(passes);
      await bareCrowd.admit(coming.map((person) => ({ person, auth: () => ({}) })));
    },
    bureauOrders(command) {
      pressed += 1;
      const hands = crowd.viewers.slice(0, BUREAU.length);
      const free = hands.map((_, n) => hands[(pressed + n) % hands.length]!);
      return order(free.toSorted((a, b) => wait(a.person) - wait(b.person))[0]!, command);
    },
    bareOrder(viewer, command) {
      // What is around the filling takes the place of what is around our rows.
      const fill = Math.max(1, crowd.packetBytes() - 30);
      return viewer.order({ command, fill });
    },
    untilForgotten: () => Math.max(0, ...[...limits.values()].map(({ since }) => since + WINDOW - performance.now())),
    delegates: () => crowd.viewers.slice(BUREAU.length, BUREAU.length + ORGANIZATIONS),
    async record() {
      const { slot, cookie } = key!;
      const answer = await fetch(`${url}/record/large?slot=${slot}`, { headers: { cookie } });
      return ((await answer.json()) as RecordSnapshot).record;
    },
    async close() {
      crowd.close();
      bareCrowd.close();
      await Promise.all([ours.stop(), bare.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return room;
}

/** The product's own preparation, from the two files a Secretariat would hand in. */
function convene(folder: string): readonly Link[] {
  const at = (name: string) => join(folder, name);
  mkdirSync(at('ours'));
  writeFileSync(at('programme.json'), largeProgramme(Date.now()));
  writeFileSync(at('participants.csv'), largeParticipants());
  const files = ['--programme', at('programme.json'), '--participants', at('participants.csv')];
  execFileSync(process.execPath, [CLI, 'convene', ...files, '--links', at('links.json'), '--data', at('ours')]);
  return (JSON.parse(readFileSync(at('links.json'), 'utf8')) as LinksFile).dialogues[0]!.links;
}

export function after(milliseconds: number): Promise<void> {
  return new Promise((passed) => setTimeout(passed, milliseconds));
}
