import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Hall } from '../../server/hall/hall.ts';
import type { ConsoleServer } from '../../server/sockets/consoles.ts';
import { endTheStuck } from '../../server/sockets/stuck.ts';
import type { HeadCount } from '../../shared/wire/names.ts';
import { wordOf } from '../support/aHall.ts';
import { type Console, connect, openTestHouse, signIn } from '../support/house.ts';
import { openRawConsole } from '../support/raw.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/** A room full of people behind one address, and among them one who does not read, or presses without end. */

describe('a full room', () => {
  test('300 sessions from one address sign in, connect and hear the Chair, beside many who mistype', async () => {
    const house = await openTestHouse();
    const speakers = house.links.dialogues[0]!.links.filter(({ role }) =>
      /representative|alternate|delegate/.test(role),
    );
    const links = [...speakers, ...speakers].slice(0, 300).map(({ url }) => url);
    expect(links).toHaveLength(300);
    const mistyped = Array.from({ length: 100 }, (_, n) => `${house.url}/enter#${String(n).padStart(22, 'x')}`);
    const wrong = mistyped.map((link) => signIn(house.url, link).catch((error: Error) => error.message));
    const chair = await house.enter(house.linkOf('co_chair'));
    const consoles = await Promise.all(
      links.map(async (link) => {
        const { dialogue, slot, cookie } = await signIn(house.url, link);
        return connect(house.url, dialogue, slot, cookie);
      }),
    );
    for (const message of await Promise.all(wrong)) expect(message).toContain('linkUnknown');
    await chair.act({ type: 'startSegment', segment: '2.3' });
    await Promise.all(
      consoles.map((console) => console.until(({ record }) => record.segments['2.3']?.stage === 'inProgress')),
    );
    expect(new Set(consoles.map(({ slot }) => slot)).size).toBe(300);
    for (const console of consoles) console.close();
    await house.close();
  });
});

describe('somebody who does not read', () => {
  let small: SmallHouse;
  let chair: Console;
  let display: Console;
  const counts: HeadCount[] = [];
  beforeAll(async () => {
    small = await openSmallHouse(undefined, { around: { paces: { lookEvery: 50, countEvery: 20 } } });
    display = await small.enter('wall');
    display.socket.on('heads', (count) => counts.push(count));
    chair = await small.enter('chair');
  });
  afterAll(() => small.close());

  const counted = (fulfilled: (count: HeadCount) => boolean) =>
    new Promise<void>((done) => {
      const look = () => {
        if (!counts.some(fulfilled)) return;
        display.socket.off('heads', look);
        done();
      };
      display.socket.on('heads', look);
      look();
    });

  test('is ended within bounds, and the others hear everything at once', async () => {
    const raw = await openRawConsole(small.house.url, await signIn(small.house.url, small.linkOf('anna')));
    await raw.until((message) => message.startsWith('42["hello"'));
    await counted(({ room }) => room === 2);
    counts.length = 0;
    raw.stopReading();
    const stopped = performance.now();
    const broken: string[] = [];
    for (const { socket } of [chair, display]) socket.on('disconnect', (why) => broken.push(why));
    let gone = false;
    const end = counted(({ room }) => room === 1).then(() => {
      gone = true;
    });
    const waits: number[] = [];
    for (let press = 0; !gone && press < 30; press += 1) {
      const pressed = performance.now();
      const limit = 60_000 + press * 1_000;
      await chair.act({ type: 'setLimit', segment: 'questions', kind: 'intervention', limit });
      await display.until(({ record }) => record.number === chair.dialogue().record.number);
      waits.push(performance.now() - pressed);
      await new Promise<void>((looked) => display.socket.emit('clock', () => setTimeout(looked, 10)));
    }
    await end;
    // Long before the heartbeat would have noticed: it takes up to twenty seconds, and can be answered without reading on.
    expect(performance.now() - stopped).toBeLessThan(8_000);
    expect(broken).toEqual([]);
    expect(waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThan(2_000);
    raw.readAgain();
    await raw.ended;
  });

  test('somebody who reads is not ended, however long nothing happens', async () => {
    const bela = await small.enter('bela');
    const ended: string[] = [];
    bela.socket.on('disconnect', (why) => ended.push(why));
    await chair.act({ type: 'openList', segment: 'questions' });
    await bela.until(({ record }) => record.number === chair.dialogue().record.number);
    counts.length = 0;
    const carl = await small.enter('carl');
    await counted(({ room }) => room === 2);
    carl.close();
    await counted(({ room }) => room === 1);
    expect(ended).toEqual([]);
  });

  test('who owes the server a megabyte is ended, whatever number the console claims to have reached', async () => {
    const owing = (bufferedAmount: number, terminate: () => void) => ({
      data: { session: { dialogue: 'small-day' }, reached: 1_000_000 },
      handshake: { issued: Date.now() },
      conn: { transport: { socket: { bufferedAmount, terminate } } },
    });
    const ended: string[] = [];
    let told = 0;
    const hall = { streams: { head: () => 1 } } as unknown as Hall;
    await new Promise<void>((looked) => {
      const sockets = new Map([
        ['prompt', owing(20_000, () => ended.push('prompt'))],
        ['stuck', owing(1_000_001, () => looked(void ended.push('stuck')))],
      ]);
      const io = { of: () => ({ sockets }) } as unknown as ConsoleServer;
      const stop = endTheStuck(io, new Map([['small-day', hall]]), {
        lookEvery: 1,
        onEnded: () => told++,
      });
      onTestFinished(stop);
    });
    expect(new Set(ended)).toEqual(new Set(['stuck']));
    expect(told).toBeGreaterThan(0);
  });
});

describe('somebody who presses without end', () => {
  test('is told so after a while; nobody else is, and what was done is still said to be done', async () => {
    const small = await openSmallHouse();
    const [chair, anna, bela] = [await small.enter('chair'), await small.enter('anna'), await small.enter('bela')];
    await chair.act({ type: 'openList', segment: 'questions' });
    const ask = { type: 'requestFloor', segment: 'questions', kind: 'intervention' } as const;
    const first = await anna.act(ask, 'the-first-one');
    expect(first).toMatchObject({ done: true });
    const pressed = await Promise.all(Array.from({ length: 80 }, () => anna.act(ask)));
    const words = pressed.map(wordOf);
    expect(words.filter((word) => word === 'alreadyAsked').length).toBe(59);
    expect(words.filter((word) => word === 'tooFast').length).toBe(21);
    expect(await anna.act(ask, 'the-first-one')).toEqual(first);
    expect(wordOf(await anna.act({ ...ask, segment: 'remarks' }, 'the-first-one'))).toBe('sameIdOtherBody');
    expect(wordOf(await bela.act(ask))).toBe('done');
    await small.close();
  });
});
