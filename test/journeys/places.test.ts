import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Console, enter } from '../support/console.ts';
import { type Discussion, openADiscussion } from './support/aDiscussion.ts';
import { type Browsing, LAPTOP, startBrowsing } from './support/browsing.ts';
import { act, plateShows, pressUntil, reads } from './support/seen.ts';

/** The places of the Chair's acts: whatever the moment, each stands where it stood. */

const SEGMENT = '3.3';

let discussion: Discussion;
let browsing: Browsing;
let chair: Page;
let secretary: Console;
let moderator: Console;
let address: string;
let seq = 0;
let before: Places;

beforeAll(async () => {
  [discussion, browsing] = await Promise.all([openADiscussion(150), startBrowsing()]);
  const { day } = discussion;
  chair = await browsing.enter(day.link('co_chair'), LAPTOP);
  await act(chair, 'Take the presidency').click();
  await reads(chair, 'You preside.');
  secretary = await enter(day.url, day.link('secretary'));
  moderator = await enter(day.url, day.link('technical_moderator'));
  address = await captionsAddress();
});
afterAll(async () => {
  for (const one of [secretary, moderator]) one?.close();
  await browsing.close();
  await discussion.close();
});

/** Each act by its part of the desk: its upper edge, the left one of those in a row, and where the large one ends. */
const ACTS = {
  'the large act ends': ['.upper .acts .act', 'bottom'],
  'a minute more': ['.minutes .act', 'top'],
  'the second row': ['.lesser .act', 'top'],
  'the steps': ['.ladder .act', 'top'],
  'the row of tools': ['.tools .act', 'top'],
  strike: ['.tools > :nth-child(2) .act', 'left'],
  'the limit': ['.limit [role="group"]', 'top'],
  'start segment': ['.start-next .act', 'top'],
} as const;
type Places = Partial<Record<string, number>>;

/** What of these can be seen now; nothing of floor and middle column is cut. */
async function places(): Promise<Places> {
  expect.soft(await cut()).toEqual([]);
  return chair.evaluate((acts) => {
    const seen = Object.entries(acts).flatMap(([name, [where, edge]]) => {
      const one = document.querySelector<HTMLElement>(where);
      return one?.checkVisibility({ visibilityProperty: true })
        ? [[name, Math.round(one.getBoundingClientRect()[edge])]]
        : [];
    });
    return Object.fromEntries(seen);
  }, ACTS);
}

const cut = () =>
  chair.evaluate(() =>
    [...document.querySelectorAll('.floor, .floor-word, .card-place, .middle, .next-card')].flatMap((one) =>
      one.scrollHeight > one.clientHeight + 2 ? [`${one.className}: ${one.textContent}`] : [],
    ),
  );

/** Every act that was there before stands where it stood, and none of these is hidden. */
async function nothingHasMoved(...still: (keyof typeof ACTS)[]): Promise<void> {
  const now = await places();
  for (const name of still) expect.soft(Object.keys(now), `${name} is seen`).toContain(name);
  for (const [name, place] of Object.entries(now)) expect.soft(place, name).toBe(before[name]);
}
const DURING_A_TURN = Object.keys(ACTS) as (keyof typeof ACTS)[];

async function captionsAddress(): Promise<string> {
  const { url } = discussion.day;
  const answer = await fetch(`${url}/captions-link/som-2024`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie: secretary.cookie },
    body: JSON.stringify({ slot: secretary.slot }),
  });
  return ((await answer.json()) as { url: string }).url;
}
const spoken = (line: string) => {
  seq += 1;
  return fetch(`${address}?seq=${seq}&lang=en-US`, { method: 'POST', body: line });
};
const turn = () => {
  const { floor } = secretary.dialogue().record;
  return floor.stage === 'vacant' ? 0 : floor.turn.turn;
};
const card = () => chair.locator('.rule.speaks .card-place');

describe('at 1366 × 768', () => {
  test('the large act ends at 485, and every act of a live turn is there', async () => {
    before = await places();
    expect(Object.keys(before)).toEqual(DURING_A_TURN);
    expect(before['the large act ends']).toBe(485);
  });

  test('a prompt covers no act; its ground begins beneath the second row', async () => {
    await spoken('we have learned that a shelter is not enough, in Norway a victim waits two years until she is heard');
    await reads(chair, 'Country rule: Norway');
    await nothingHasMoved(...DURING_A_TURN);
    expect((await card().boundingBox())?.y).toBeGreaterThanOrEqual((before['the second row'] ?? 0) + 40);
  });

  test('a step, and its clock that stands still', async () => {
    const ground = (await card().boundingBox())?.y;
    await pressUntil(chair, '1', () => chair.locator('.plate[data-state="paused"]'));
    await nothingHasMoved(...DURING_A_TURN);
    expect((await card().boundingBox())?.y).toBe(ground);
  });

  test('the rule as it is read out', async () => {
    await pressUntil(chair, '0', () => chair.getByText('The rule, to be read out'));
    await nothingHasMoved(...DURING_A_TURN);
    await pressUntil(chair, 'd', () => chair.getByText(/^Reminder, \d\d:\d\d$/));
  });

  test('a lost line with a prompt: what becomes of the place is said on the card', async () => {
    await pressUntil(chair, 'p', () => chair.locator('.plate[data-state="live"]'));
    await discussion.day.move(10);
    await spoken('and the police of Peru beat those who come');
    await reads(chair, 'Country rule: Peru');
    await moderator.act({ type: 'reportLineLost', turn: turn() });
    await reads(card(), /^If it does not come back, the next one comes/);
    await nothingHasMoved(...DURING_A_TURN);
    await moderator.act({ type: 'reportLineBack', turn: turn() });
    await plateShows(chair, 'live');
  });

  test('a point of order', async () => {
    const angola = await enter(discussion.day.url, discussion.day.linkOf('Quissanga'));
    await angola.act({ type: 'raisePointOfOrder' });
    angola.close();
    await act(chair, 'Decided otherwise').waitFor();
    await nothingHasMoved(...DURING_A_TURN);
    await pressUntil(chair, 'i', () => act(chair, 'Let the clock run'));
    await pressUntil(chair, 'p', () => chair.locator('.plate[data-state="live"]'));
  });

  test('a text that waits, and the reason for returning it: forecast and limit stay in view, the rulings stay put', async () => {
    const author = await enter(discussion.day.url, discussion.day.linkOf('Chowdhury'));
    const { entries } = secretary.dialogue().record.lists[SEGMENT]!;
    const request = entries.find(({ label }) => label.startsWith('Bay Communities'))?.request ?? 0;
    const subject = 'Courts in Iceland release smugglers';
    await author.act({ type: 'writeSubject', segment: SEGMENT, request, subject });
    author.close();
    const decline = act(chair, 'Decline');
    await decline.waitFor();
    await nothingHasMoved(...DURING_A_TURN);
    const stood = await decline.boundingBox();
    await decline.dblclick();
    const send = act(chair, 'Decline it');
    await send.waitFor();
    await nothingHasMoved(...DURING_A_TURN);
    expect(await decline.boundingBox()).toEqual(stood);
    const [limit, form] = [
      await chair.locator('.limit').boundingBox(),
      await chair.locator('.middle > .ruling').boundingBox(),
    ];
    expect(form!.y).toBeGreaterThanOrEqual(limit!.y + limit!.height);
    expect((await send.boundingBox())!.y + 30).toBeLessThan(stood!.y);
    await act(chair, 'Leave it').click();
  });

  test('over time, once somebody is called, and with a free floor', async () => {
    await discussion.day.move(240);
    await reads(chair, 'Say: “Please come to your last point.”');
    await nothingHasMoved(...DURING_A_TURN);
    await pressUntil(chair, 'n', () => chair.locator('.plate[data-state="called"]'));
    await nothingHasMoved('the large act ends', 'a minute more', 'the second row', 'the steps', 'strike', 'the limit');
    await pressUntil(chair, 'm', () => chair.locator('.plate[data-state="live"]'));
    await nothingHasMoved(...DURING_A_TURN);
    await pressUntil(chair, 'e', () => chair.getByText('The floor is free', { exact: true }));
    await nothingHasMoved('the large act ends', 'the second row', 'strike', 'the limit', 'start segment');
  });

  test('a start that is refused says what to do, beside its act', async () => {
    await pressUntil(chair, 'n', () => chair.locator('.plate[data-state="called"]'));
    await act(chair, 'Start segment').click();
    await reads(chair, /^Someone has the floor\. End the turn first/);
    await nothingHasMoved('the large act ends', 'the limit', 'start segment');
  });
});
