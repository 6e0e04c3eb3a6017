import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Console } from '../support/house.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/** Which of those who wait are connected: at the officers' desk, and nowhere else. */

const DESK = ['coChair', 'secretary', 'officer', 'technician', 'operator'];
const OTHERS = ['rapporteur', 'wall', 'anna', 'bela', 'sven', 'oda'];

let small: SmallHouse;
let chair: Console;

beforeEach(async () => {
  small = await openSmallHouse();
  chair = await small.enter('chair');
  await chair.act({ type: 'startSegment', segment: 'questions' });
  await chair.act({ type: 'openList', segment: 'questions' });
});
afterEach(() => small.close());

const ask = (console: Console) => console.act({ type: 'requestFloor', segment: 'questions', kind: 'intervention' });
/** Every list of persons a console was told, oldest first. */
const toldTo = ({ frames }: Console): string[][] =>
  frames.filter((frame) => frame.startsWith('2["connected"')).map((frame) => JSON.parse(frame.slice(1))[1]);
const hears = (console: Console, persons: readonly string[]) =>
  expect.poll(() => toldTo(console).at(-1), { timeout: 10_000 }).toEqual(persons);

describe('who is connected of those who wait', () => {
  test('follows requests, lines that fall and lines that come back; a second device changes nothing', async () => {
    const bela = await small.enter('bela');
    const dora = await small.enter('dora');
    await hears(chair, []);
    await ask(bela);
    await ask(dora);
    await hears(chair, ['bela', 'dora']);
    const second = await small.enter('dora');
    dora.close();
    bela.close();
    await hears(chair, ['dora']);
    second.close();
    await hears(chair, []);
    await small.enter('bela');
    await hears(chair, ['bela']);
  });

  test('who is called still counts, who has spoken no more; who has not asked never did', async () => {
    const bela = await small.enter('bela');
    const answer = await ask(bela);
    const next = 'done' in answer ? answer.receipt!.number : 0;
    await chair.act({ type: 'giveFloor', segment: 'questions', next, turn: null });
    await hears(chair, ['bela']);
    const { floor } = chair.dialogue().record;
    const turn = floor.stage === 'vacant' ? 0 : floor.turn.turn;
    await chair.act({ type: 'microphoneLive', turn });
    await chair.act({ type: 'endTurn', turn });
    await hears(chair, []);
  });

  test('somebody who takes her place at the desk is told at once', async () => {
    await ask(await small.enter('bela'));
    const officer = await small.enter('officer');
    await hears(officer, ['bela']);
  });

  test('the whole officers’ desk hears it, and nobody else does', async () => {
    const desk = [chair, ...(await Promise.all(DESK.map((id) => small.enter(id))))];
    const others = await Promise.all(OTHERS.map((id) => small.enter(id)));
    const dora = await small.enter('dora');
    await ask(dora);
    await Promise.all(desk.map((console) => hears(console, ['dora'])));
    for (const other of others) {
      await other.until(({ record }) => record.number >= dora.dialogue().record.number);
      expect(other.frames.filter((frame) => frame.includes('"connected"'))).toEqual([]);
    }
  });

  test('news come at most once a second', async () => {
    const before = performance.now();
    const dora = await small.enter('dora');
    for (let time = 0; time < 6; time += 1) {
      const answer = await ask(dora);
      const request = 'done' in answer ? answer.receipt!.number : 0;
      await dora.act({ type: 'withdrawRequest', segment: 'questions', request });
    }
    await ask(dora);
    await hears(chair, ['dora']);
    const seconds = Math.floor((performance.now() - before) / 1_000);
    expect(toldTo(chair).length).toBeLessThanOrEqual(3 + seconds);
  });
});
