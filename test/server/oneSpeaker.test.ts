import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Console, type House, openTestHouse } from '../support/house.ts';

/** The main job over real sockets: a tap on a phone, a call, a clock, an end; and everything still there after a restart. */

let house: House;
let chair: Console;
let delegate: Console;
let display: Console;
const SEGMENT = '2.3';

beforeAll(async () => {
  house = await openTestHouse();
  chair = await house.enter(house.linkOf('co_chair'));
  delegate = await house.enter(house.linkFor('Akinyi Odhiambo'));
  display = await house.enter(house.linkOf('room_display'));
});
afterAll(() => house.close());

test('[F1][F16] a request is called, goes live when the microphone is, and ends', async () => {
  expect(await chair.act({ type: 'startSegment', segment: SEGMENT })).toMatchObject({ done: true });
  expect(await delegate.act({ type: 'requestFloor', segment: SEGMENT, kind: 'intervention' })).toMatchObject({
    refused: 'listNotOpen',
  });
  await chair.act({ type: 'openList', segment: SEGMENT });
  const asked = await delegate.act({ type: 'requestFloor', segment: SEGMENT, kind: 'intervention' });
  expect(asked).toMatchObject({ done: true, receipt: { number: 5, hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  await chair.until(({ record }) => record.number === 5);
  expect(await chair.act({ type: 'giveFloor', segment: SEGMENT, next: 5, turn: null })).toMatchObject({ done: true });
  expect(await chair.act({ type: 'giveFloor', segment: SEGMENT, next: 5, turn: null })).toMatchObject({
    refused: 'notYetLive',
  });
  await chair.act({ type: 'microphoneLive', turn: 6 });
  await display.until(({ record }) => record.floor.stage === 'live');
  const { floor } = display.dialogue().record;
  expect(floor).toMatchObject({
    stage: 'live',
    endsAt: house.clock.now() + 180_000,
    turn: { label: 'Lake Basin Women Against Smuggling and Exploitation' },
  });
});

test('[F26][F27] a restart finds clock and list as they were, and consoles resume', async () => {
  const before = chair.dialogue().record;
  await house.restart();
  await new Promise<void>((resolve) => chair.socket.once('hello', () => resolve()));
  house.clock.turn(10_000);
  await chair.act({ type: 'endTurn', turn: 6 });
  await display.until(({ record }) => record.turns.length === 1);
  expect(display.dialogue().record.turns[0]).toMatchObject({ lasted: 10_000 });
  expect(before.floor).toMatchObject({ stage: 'live' });
});
