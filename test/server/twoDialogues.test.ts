import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordOf } from '../support/aHall.ts';
import type { Console } from '../support/house.ts';
import { openRawConsole } from '../support/raw.ts';
import { SMALL_DAY } from '../support/smallDay.ts';
import { openSmallHouse, type SmallHouse } from '../support/smallHouse.ts';

/** Two dialogues in one house, with the same people under the same ids. */

const OTHER_DAY = { ...SMALL_DAY, id: 'other-day' };
let small: SmallHouse;
let chair: Console;
beforeAll(async () => {
  small = await openSmallHouse([SMALL_DAY, OTHER_DAY]);
  chair = await small.enter('chair');
  await chair.act({ type: 'startSegment', segment: 'questions' });
  await chair.act({ type: 'openList', segment: 'questions' });
});
afterAll(() => small.close());

describe('links of another dialogue in the same house', () => {
  test('lead to their own dialogue and to nothing of this one', async () => {
    const before = chair.dialogue().record;
    const other = await small.enter('chair', OTHER_DAY.id);
    expect(other.dialogue().record.id).toBe(OTHER_DAY.id);
    expect(wordOf(await other.act({ type: 'closeList', segment: 'questions' }))).toBe('listIsNotOpen');
    expect(await other.act({ type: 'startSegment', segment: 'remarks' })).toMatchObject({ done: true });
    await new Promise<void>((answered) => chair.socket.emit('clock', () => answered()));
    expect(chair.dialogue().record).toEqual(before);
    expect(chair.frames.join()).not.toContain(OTHER_DAY.id);
    const fetched = (dialogue: string, { slot, cookie }: { slot: string; cookie: string }) =>
      fetch(`${small.house.url}/record/${dialogue}?slot=${slot}`, { headers: { cookie } });
    expect((await fetched(SMALL_DAY.id, other)).status).toBe(401);
    expect((await fetched(OTHER_DAY.id, chair)).status).toBe(401);
    expect((await fetched(OTHER_DAY.id, other)).status).toBe(200);
    expect((await fetched('no-such-day', other)).status).toBe(401);
    // Both cookies in one browser: the slot says which role acts, and each has its own dialogue.
    const both = { slot: other.slot, cookie: `${chair.cookie}; ${other.cookie}` };
    expect((await fetched(SMALL_DAY.id, both)).status).toBe(401);
    const mixed = await openRawConsole(small.house.url, { slot: chair.slot, cookie: other.cookie });
    expect(await mixed.until((message) => message.startsWith('42["signedOut"'))).toBeDefined();
    mixed.end();
    other.close();
  });

  test('acts of the same person and id in two dialogues are two acts', async () => {
    const here = await small.enter('bela');
    const there = await small.enter('bela', OTHER_DAY.id);
    const thereChair = await small.enter('coChair', OTHER_DAY.id);
    expect(wordOf(await thereChair.act({ type: 'takePresidency' }))).toBe('done');
    expect(wordOf(await thereChair.act({ type: 'openList', segment: 'questions' }))).toBe('done');
    const ask = { type: 'requestFloor', segment: 'questions', kind: 'intervention' } as const;
    const [first, second] = [await here.act(ask, 'one-and-the-same'), await there.act(ask, 'one-and-the-same')];
    expect([first, second]).toMatchObject([
      { receipt: { dialogue: 'small-day' } },
      { receipt: { dialogue: 'other-day' } },
    ]);
  });
});
