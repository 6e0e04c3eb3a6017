import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextInLine } from '../../shared/dialogue/order.ts';
import { type Console, enter } from '../support/console.ts';
import { type Browsing, LAPTOP, PHONE, startBrowsing } from './support/browsing.ts';
import { act, reads } from './support/seen.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** The acts of a participant's page: one large, in view in every moment, and where it was in the one before. */

/** Questions and answers. */
const SEGMENT = '2.3';
/** A phone whose browser shows its own bars. */
const LOW = { width: 390, height: 664 };
const SIZES = { phone: PHONE, low: LOW, laptop: LAPTOP };
const LARGE = 96;
const HELD = 'What the new law in Iceland changes for victims';

let day: TheDay;
let browsing: Browsing;
let chair: Console;
let page: Page;

beforeAll(async () => {
  [day, browsing] = await Promise.all([openTheDay('2024-07-15T10:40:00+02:00'), startBrowsing()]);
  chair = await enter(day.url, day.link('co_chair'));
  await chair.act({ type: 'takePresidency' });
  await chair.act({ type: 'startSegment', segment: SEGMENT });
  await chair.act({ type: 'openList', segment: SEGMENT });
  page = await browsing.enter(day.linkOf('Filsan Robleh'), PHONE);
});
afterAll(async () => {
  chair.close();
  await browsing.close();
  await day.close();
});

type Box = { x: number; y: number; width: number; height: number };

/** Where the acts at the foot stand on each size of a screen; what is cut there, or lies beneath something else. */
async function feet(name?: string): Promise<{ boxes: Record<string, Box>; cut: string[] }> {
  const boxes: Record<string, Box> = {};
  const cut: string[] = [];
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    if (name) boxes[size] = (await act(page, name).boundingBox())!;
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.foot .act')].flatMap((one) => {
        const { left, top, bottom, width } = one.getBoundingClientRect();
        const seen = [top + 3, bottom - 3].every((y) => one.contains(document.elementFromPoint(left + width / 2, y)));
        return seen ? [] : [one.textContent ?? ''];
      }),
    );
    cut.push(...hidden.map((text) => `${size}: ${text}`));
  }
  await page.setViewportSize(PHONE);
  return { boxes, cut };
}
const floor = () => chair.dialogue().record.floor;

describe('the acts at the foot', () => {
  test('asking is the large one', async () => {
    const { boxes, cut } = await feet('Ask for the floor');
    expect(cut).toEqual([]);
    expect(Object.values(boxes).map(({ height }) => height)).toEqual([LARGE, LARGE, LARGE]);
  });

  test('next, called and live it is in the same place', async () => {
    await act(page, 'Ask for the floor').tap();
    await reads(page, 'You are next');
    const next = await feet('I am ready');
    await chair.act({
      type: 'giveFloor',
      segment: SEGMENT,
      next: nextInLine(chair.dialogue().record.lists[SEGMENT]!)!,
      turn: null,
    });
    await reads(page, 'You have been called');
    const called = await feet('I am ready');
    const { turn } = floor() as { turn: { turn: number } };
    await chair.act({ type: 'microphoneLive', turn: turn.turn });
    await reads(page, 'You have the floor');
    const live = await feet('I have finished');
    expect(called).toEqual(next);
    expect(live).toEqual(next);
    expect(next.cut).toEqual([]);
    for (const { height } of Object.values(next.boxes)) expect(height).toBe(LARGE);
    await chair.act({ type: 'endTurn', turn: turn.turn });
  });

  test('a held subject, returned or not, covers none of them', async () => {
    await act(page, 'Ask for the floor').tap();
    await page.locator('summary', { hasText: 'Subject, if you wish' }).click();
    await page.getByLabel('Subject, if you wish').fill(HELD);
    await act(page, 'Send it to the Chair anyway').tap();
    await reads(page, 'Your subject awaits the Chair.');
    expect((await feet()).cut).toEqual([]);
    await chair.until(({ desks }) => Object.keys(desks.bureau.rule.texts).length === 1);
    const [text, { version }] = Object.entries(chair.dialogue().desks.bureau.rule.texts)[0]!;
    await chair.act({ type: 'ruleOnText', text, version, ruling: 'return', reason: 'Please name no State.' });
    await reads(page, 'The Chair has returned your subject.');
    expect((await feet()).cut).toEqual([]);
  });

  test('the list is closed: a written contribution is', async () => {
    await act(page, 'My place').tap();
    await act(page, 'Withdraw my request').tap();
    await act(page, 'Ask for the floor').waitFor();
    await chair.act({ type: 'closeList', segment: SEGMENT });
    const { boxes, cut } = await feet('Send a written contribution');
    expect(cut).toEqual([]);
    for (const { height } of Object.values(boxes)) expect(height).toBe(LARGE);
    await act(page, 'Send a written contribution').tap();
    await act(page, 'Write a contribution').waitFor();
  });
});

test('nothing went wrong on any page', () => {
  expect(browsing.troubles()).toEqual([]);
});
