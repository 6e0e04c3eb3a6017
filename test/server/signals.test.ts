import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Signal, SignalAnswer } from '../../shared/wire/names.ts';
import type { Console } from '../support/house.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/** "Slower, please" and "I cannot hear": counted, told to those at the desks, and kept nowhere. */

const MINUTE = 60_000;
let small: SmallHouse;
let chair: Console;
beforeEach(async () => {
  small = await openSmallHouse(undefined, { around: { paces: { tellEvery: 10 } } });
  chair = await small.enter('chair');
});
afterEach(() => small.close());

const signal = (by: Console, kind: Signal) =>
  new Promise<SignalAnswer>((answered) => by.socket.emit('signal', kind, answered));
const toldTo = ({ frames }: Console): object[] =>
  frames.filter((frame) => frame.startsWith('2["signals"')).map((frame) => JSON.parse(frame.slice(1))[1]);
const hears = (console: Console, count: object) =>
  expect.poll(() => toldTo(console).at(-1), { timeout: 10_000 }).toEqual(count);

describe('signals of the room', () => {
  test('count persons, not presses or devices, and no longer than two minutes', async () => {
    const [anna, phone, oda] = [await small.enter('anna'), await small.enter('anna'), await small.enter('oda')];
    expect(await signal(anna, 'slower')).toEqual({ heard: true });
    expect(await signal(phone, 'slower')).toMatchObject({ refused: 'signalledAlready' });
    expect(await signal(anna, 'cannotHear')).toEqual({ heard: true });
    // Who only listens may say that she cannot hear.
    expect(await signal(oda, 'cannotHear')).toEqual({ heard: true });
    await hears(chair, { slower: 1, cannotHear: 2 });
    small.house.clock.turn(MINUTE);
    expect(await signal(phone, 'slower')).toEqual({ heard: true });
    small.house.clock.turn(MINUTE);
    await hears(chair, { slower: 1, cannotHear: 0 });
    small.house.clock.turn(MINUTE);
    await hears(chair, { slower: 0, cannotHear: 0 });
  });

  test('a second signal within the minute is refused in one sentence', async () => {
    const anna = await small.enter('anna');
    await signal(anna, 'slower');
    const answer = await signal(anna, 'slower');
    expect(answer).toMatchObject({ sentence: 'You have said so within the last minute, and it is counted.' });
  });

  test('reach officers, technical moderator and bureau, newcomers too, and nobody else; no one is named', async () => {
    const others = await Promise.all(['rapporteur', 'wall', 'bela', 'sven'].map((id) => small.enter(id)));
    await signal(await small.enter('anna'), 'slower');
    await hears(chair, { slower: 1, cannotHear: 0 });
    for (const person of ['coChair', 'secretary', 'officer', 'technician', 'operator'])
      await hears(await small.enter(person), { slower: 1, cannotHear: 0 });
    await chair.act({ type: 'startSegment', segment: 'questions' });
    for (const other of others) {
      await other.until(({ record }) => record.number === chair.dialogue().record.number);
      expect(toldTo(other)).toEqual([]);
    }
    expect(JSON.stringify(toldTo(chair))).not.toContain('anna');
  });

  test('leave nothing in the journal and nothing in the log', async () => {
    const anna = await small.enter('anna');
    const journal = small.house.premises().journal('small-day');
    const before = await journal.head();
    await signal(anna, 'slower');
    await hears(chair, { slower: 1, cannotHear: 0 });
    expect(await journal.head()).toEqual(before);
    expect(await journal.act('anna', 'slower')).toBeUndefined();
    await journal.close();
    expect(small.house.logged()).not.toContain('slower');
  });

  test('a display does not signal, and what is no signal is not understood', async () => {
    expect(await signal(await small.enter('wall'), 'slower')).toMatchObject({ refused: 'notForYou' });
    expect(await signal(await small.enter('bela'), 'louder' as Signal)).toMatchObject({ refused: 'notUnderstood' });
  });
});
