import { expect, test } from 'vitest';
import { desksOf, sliceOf } from '../../shared/dialogue/audience.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Answer } from '../../shared/wire/names.ts';
import { wishOf } from '../days/actors.ts';
import { type Dice, dice } from '../days/dice.ts';
import { type BadWire, badWire, openPage, type Page } from '../support/badWire.ts';
import { type Console, connect, type SignedIn, signIn } from '../support/house.ts';
import { often } from '../support/often.ts';
import { SMALL_DAY } from '../support/smallDay.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/**
 * Pages of the product on wires that lose, double, hold back and reorder, on devices that sleep and whose clocks are an
 * hour wrong; the server is the real one. When the storm is over, everybody has heard the same day, every act has had one
 * effect and one answer, and every page knows the server's time.
 */

const CAST = ['chair', 'secretary', 'officer', 'technician', 'anna', 'alan', 'bela', 'carl', 'hana', 'wall'];
const HOUR = 3_600_000;
const MOMENTS = 45;

interface Guest {
  id: string;
  page: Page;
  wire: BadWire;
  signedIn: SignedIn;
  sent: { command: Command; answer: Promise<unknown> }[];
}

async function arrive(small: SmallHouse, id: string, throws: Dice): Promise<Guest> {
  const signedIn = await signIn(small.house.url, small.linkOf(id));
  const wire = badWire(throws);
  const wrongBy = throws.pick([-HOUR, 0, HOUR])!;
  const page = openPage(small.house.url, signedIn, wire, small.house.clock.now() + wrongBy);
  return { id, page, wire, signedIn, sent: [] };
}

/** One moment: somebody wants something, something is let through, somebody falls asleep, time passes. */
function moment(small: SmallHouse, guests: readonly Guest[], throws: Dice): void {
  const guest = throws.pick(guests)!;
  const { live } = guest.page;
  const { role } = SMALL_DAY.persons.find(({ id }) => id === guest.id)!;
  const { dialogue } = live.getState().heard;
  const command = wishOf(role, { dice: throws, self: guest.id, seen: dialogue, now: live.now() });
  if (command && live.getState().phase === 'live') {
    const answer = live.act(`act-${guest.sent.length}`, command);
    guest.sent.push({ command, answer });
  }
  for (const one of guests) if (throws.chance(0.5)) one.wire.gust();
  if (throws.chance(0.05)) throws.pick(guests)!.page.sleep(HOUR);
  if (throws.chance(0.3)) pass(small, guests, throws.between(1, 20_000));
}

/** Time passes for everybody who is awake. */
function pass(small: SmallHouse, guests: readonly Guest[], time: number): void {
  small.house.clock.turn(time);
  for (const { page } of guests) page.tick(time);
}

/**
 * Nothing is lost any more. What was lost at the very end nobody can know of by its gap: a line that loses breaks, and at
 * the greeting of the next one the page learns how far everything has come.
 */
async function calmDown(small: SmallHouse, guests: readonly Guest[], truth: Console): Promise<void> {
  for (const { wire, page } of guests) {
    wire.calm();
    page.sleep(0);
  }
  const settled = ({ page }: Guest) => {
    const { heard, phase, onTheirWay } = page.live.getState();
    const caughtUp = heard.dialogue.record.number === truth.dialogue().record.number;
    return phase === 'live' && caughtUp && Object.keys(onTheirWay).length === 0;
  };
  const drained = async () => {
    await Promise.all(guests.map(({ page }) => page.drained()));
    await new Promise<void>((answered) => truth.socket.emit('clock', () => answered()));
  };
  do {
    pass(small, guests, 5_000);
    await drained();
  } while (!guests.every(settled));
  // Each page measures the server's clock by five questions.
  for (let question = 0; question < 5; question += 1) await drained();
}

const seeds = [1, 2, 3, 4, 5, ...Array.from({ length: often(1) }, () => Math.floor(Math.random() * 2 ** 31))];

test.each(seeds)(
  'seed %i: after the storm everybody has heard the same day, and every act took effect once',
  async (seed) => {
    const throws = dice(seed);
    const small = await openSmallHouse();
    const truth = await small.enter('oda');
    const guests: Guest[] = [];
    for (const id of CAST) guests.push(await arrive(small, id, throws));
    for (const { page } of guests) await page.drained();
    // The morning begins before the storm does, so that there is something to do.
    const chair = await connect(small.house.url, SMALL_DAY.id, guests[0]!.signedIn.slot, guests[0]!.signedIn.cookie);
    await chair.act({ type: 'startSegment', segment: 'questions' });
    await chair.act({ type: 'openList', segment: 'questions' });
    for (let now = 0; now < MOMENTS; now += 1) {
      moment(small, guests, throws);
      await guests[now % guests.length]!.page.drained();
    }
    await calmDown(small, guests, truth);

    for (const { id, page, signedIn } of guests) {
      const fresh = await connect(small.house.url, SMALL_DAY.id, signedIn.slot, signedIn.cookie);
      await fresh.until(({ record }) => record.number === truth.dialogue().record.number);
      const { dialogue } = page.live.getState().heard;
      expect(dialogue.record).toEqual(truth.dialogue().record);
      const person = SMALL_DAY.persons.find((one) => one.id === id)!;
      // An act that only desks hear of is answered before its packet is sent.
      for (const stream of desksOf(id, person))
        await expect
          .poll(() => [stream, sliceOf(page.live.getState().heard.dialogue, stream)])
          .toEqual([stream, sliceOf(fresh.dialogue(), stream)]);
      expect([id, page.live.now()]).toEqual([id, small.house.clock.now()]);
      fresh.close();
    }
    await everyActOnce(guests, truth);
    expect(guests.reduce((sum, { wire }) => sum + wire.lost(), 0)).toBeGreaterThan(10);
    for (const { page } of guests) page.live.close();
    chair.close();
    await small.close();
  },
);

/** Each receipt is an entry of its own, and there are no more entries by phone than receipts. */
async function everyActOnce(guests: readonly Guest[], truth: Console): Promise<void> {
  const receipts: number[] = [];
  for (const { sent } of guests)
    for (const { command, answer } of sent) {
      const given = (await answer) as Answer;
      if (command.type === 'requestFloor' && 'done' in given) receipts.push(given.receipt!.number);
    }
  const { lists } = truth.dialogue().record;
  const byPhone = Object.values(lists).flatMap(({ entries }) =>
    // What was carried over stands in the later list too, under the same number.
    entries.filter(({ door, carried }) => door === 'self' && carried === undefined),
  );
  expect(byPhone.map(({ request }) => request).sort()).toEqual(receipts.sort());
}
