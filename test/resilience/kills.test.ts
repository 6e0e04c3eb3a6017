import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyJournal } from '../../server/journal/verify.ts';
import type { LinksFile } from '../../server/preparation/links.ts';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { waitingIn } from '../../shared/dialogue/order.ts';
import type { RecordSnapshot } from '../../shared/wire/names.ts';
import { type Dice, dice } from '../days/dice.ts';
import { type Child, freePort, startChild } from '../support/child.ts';
import { type Actor, isDone, openActor, type Sent } from './actor.ts';
import { keyOf, LEADS_TO, type Ledger, readLedger } from './ledger.ts';

/**
 * The server is killed at random moments with orders in flight, and started again on the same folder and port. Each kill
 * must find orders that were acknowledged and orders that were not. `npm run resilience` plays fifty kills.
 */

const KILLS = Number(process.env.ROSTRUM_KILLS ?? 8);
const SEED = Number(process.env.ROSTRUM_SEED ?? Math.floor(Math.random() * 2 ** 31));
const SEGMENT = '2.3';
const DIALOGUE = 'som-2024';
/** One person may send forty orders in ten seconds; a restart forgives. The rest is for sending again. */
const PRESSES = 24;

const folder = mkdtempSync(join(tmpdir(), 'rostrum-kills-'));
let child: Child;
let where: { data: string; port: number; links: string };
const actors: Actor[] = [];
let chair: Actor;

beforeAll(async () => {
  where = { data: folder, port: await freePort(), links: join(folder, 'links.json') };
  child = await startChild(where);
  const { links } = (JSON.parse(readFileSync(where.links, 'utf8')) as LinksFile).dialogues[0]!;
  const bureau = [links.find(({ role }) => role === 'co_chair')!, links.find(({ role }) => role === 'secretary')!];
  const delegates = links.filter(({ role }) => role === 'representative').slice(0, 22);
  for (const { url } of [...bureau, ...delegates]) actors.push(await openActor(child.url, url));
  chair = actors[0]!;
  for (const type of ['startSegment', 'openList'] as const)
    expect(await chair.press({ type, segment: SEGMENT })).toMatchObject({ done: true });
});
afterAll(async () => {
  for (const actor of actors) actor.close();
  await child.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What somebody presses next, by what the console shows. */
function wish(actor: Actor, throws: Dice): Command {
  return actors.indexOf(actor) < 2 ? wishOfBureau(actor, throws) : wishOfDelegate(actor, throws);
}

function wishOfBureau(actor: Actor, throws: Dice): Command {
  const { floor, lists } = actor.record();
  const [first] = waitingIn(lists[SEGMENT]!);
  const turn = floor.stage === 'vacant' ? 0 : floor.turn.turn;
  const limit: Command = {
    type: 'setLimit',
    segment: SEGMENT,
    kind: 'intervention',
    limit: throws.between(40, 900) * 1000,
  };
  switch (floor.stage) {
    case 'vacant':
      return first ? { type: 'giveFloor', segment: SEGMENT, next: first.request, turn: null } : limit;
    case 'called':
      return throws.chance(0.7) ? { type: 'microphoneLive', turn } : limit;
    case 'paused':
      return throws.chance(0.6) ? { type: 'resumeClock', turn } : { type: 'changeTime', turn, by: 60_000 };
    case 'live':
      return throws.pick<Command>([
        limit,
        { type: 'pauseClock', turn, because: 'chair' },
        { type: 'changeTime', turn, by: 60_000 },
        { type: 'endTurn', turn },
        ...(first ? [{ type: 'giveFloor', segment: SEGMENT, next: first.request, turn } as const] : []),
      ])!;
  }
}

function wishOfDelegate(actor: Actor, throws: Dice): Command {
  const last = actor.sent.findLast(({ order, answer }) => order.command.type === 'requestFloor' && isDone(answer));
  const request = isDone(last?.answer) ? last.answer.receipt!.number : 0;
  const entry = actor.record().lists[SEGMENT]!.entries.find((one) => one.request === request);
  if (entry?.stage !== 'waiting') return { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' };
  return throws.chance(0.5)
    ? { type: 'withdrawRequest', segment: SEGMENT, request }
    : { type: 'writeSubject', segment: SEGMENT, request, subject: `On point ${throws.below(100)}` };
}

interface Life {
  acknowledged: Sent[];
  unanswered: [Actor, Sent][];
}

/** Everybody presses as fast as the answers come, until the server is killed in the midst of it. */
async function liveAndDie(throws: Dice): Promise<Life> {
  const before = actors.map(({ sent }) => sent.length);
  let alive = true;
  const press = async (actor: Actor) => {
    for (let presses = 0; alive && presses < PRESSES; presses += 1) await actor.press(wish(actor, throws));
  };
  for (const actor of actors) void press(actor);
  await new Promise((moment) => setTimeout(moment, throws.between(10, 90)));
  await child.kill();
  alive = false;
  const sent = actors.flatMap((actor, index) =>
    actor.sent.slice(before[index]).map((one): [Actor, Sent] => [actor, one]),
  );
  return {
    acknowledged: sent.flatMap(([, one]) => (isDone(one.answer) ? [one] : [])),
    unanswered: sent.filter(([, { answer }]) => answer === undefined),
  };
}

/** Every acknowledged order is on record with its answer and exactly its events, no refused one, and no event strays. */
function expectTheLedgerToAgree(ledger: Ledger): void {
  let accepted = 0;
  for (const actor of actors)
    for (const { order, answer } of actor.sent) {
      const key = keyOf(actor.person(), order.id);
      if (!isDone(answer)) {
        if (answer) expect([key, ledger.answers.get(key)]).toEqual([key, undefined]);
        continue;
      }
      accepted += 1;
      expect([key, JSON.parse(ledger.answers.get(key) ?? 'null')]).toEqual([key, answer]);
      expect(LEADS_TO[order.command.type]).toContain(ledger.eventsOf.get(key)?.join(' '));
    }
  const unknown = actors.flatMap(({ sent }) => sent.filter(({ answer }) => answer === undefined)).length;
  expect(ledger.answers.size).toBeGreaterThanOrEqual(accepted);
  expect(ledger.answers.size).toBeLessThanOrEqual(accepted + unknown);
  expect(ledger.strays).toBe(0);
}

async function snapshotOf({ signedIn: { slot, cookie } }: Actor): Promise<RecordSnapshot> {
  const response = await fetch(`${child.url}/record/${DIALOGUE}?slot=${slot}`, { headers: { cookie } });
  return (await response.json()) as RecordSnapshot;
}

test(`${KILLS} kills with orders in flight lose nothing, double nothing and change nothing (seed ${SEED})`, async () => {
  const throws = dice(SEED);
  const figures = { kills: 0, acknowledged: 0, unanswered: 0, recordedUnanswered: 0, fewest: Number.POSITIVE_INFINITY };
  while (figures.kills < KILLS) {
    const life = await liveAndDie(throws);
    const shown = actors.map((actor) => actor.record());
    const left = readLedger(folder, DIALOGUE);
    expectTheLedgerToAgree(left);
    for (const record of shown) expectTheSame(record, left.recordAt(record.number));

    child = await startChild(where);
    await Promise.all(actors.map((actor) => actor.back()));
    for (const [actor, one] of life.unanswered) {
      const before = left.answers.get(keyOf(actor.person(), one.order.id));
      const answer = await actor.again(one);
      if (before === undefined) continue;
      figures.recordedUnanswered += 1;
      expect(answer).toEqual(JSON.parse(before));
    }
    for (const actor of actors)
      for (const one of actor.sent.filter(({ answer }) => isDone(answer)).slice(-6))
        expect(await actor.again(one)).toEqual(one.answer);
    await inStep();
    const { record } = await snapshotOf(chair);
    for (const actor of actors) expectTheSame(actor.record(), record);
    expect(actors.flatMap(({ complaints }) => complaints)).toEqual([]);
    expectTheLedgerToAgree(readLedger(folder, DIALOGUE));

    const { acknowledged, unanswered } = life;
    if (acknowledged.length === 0 || unanswered.length === 0) continue; // this kill has shown nothing
    figures.kills += 1;
    figures.acknowledged += acknowledged.length;
    figures.unanswered += unanswered.length;
    figures.fewest = Math.min(figures.fewest, acknowledged.length, unanswered.length);
  }
  await child.stop();
  const receipts = actors.flatMap(({ sent }) =>
    sent.flatMap(({ answer }) => (isDone(answer) && answer.receipt ? [answer.receipt] : [])),
  );
  const report = verifyJournal(join(folder, `${DIALOGUE}.sqlite`), { receipts });
  expect(report).toMatchObject({ sound: true, findings: [] });
  child = await startChild(where);
  process.stdout.write(
    `${figures.kills} kills, each with at least ${figures.fewest} orders acknowledged and as many not: ${figures.acknowledged} acknowledged in all, ${figures.unanswered} unanswered ` +
      `(${figures.recordedUnanswered} of them on record), ${receipts.length} receipts good, ${report.record} events of the record\n`,
  );
}, 600_000);

/** As `toEqual`, which takes its time over long lists and is asked only where there is a difference to show. */
function expectTheSame(found: TheRecord, expected: TheRecord): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}

/** Everybody has heard as much as anybody. */
async function inStep(): Promise<void> {
  const head = (await snapshotOf(chair)).number;
  await Promise.all(actors.map((actor) => actor.heardUpTo(head)));
}
