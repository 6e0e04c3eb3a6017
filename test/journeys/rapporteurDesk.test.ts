import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextInLine } from '../../shared/dialogue/order.ts';
import { type Console, enter } from '../support/console.ts';
import { type Discussion, openADiscussion } from './support/aDiscussion.ts';
import { expectNoFlaws } from './support/axe.ts';
import { type Browsing, enterOn, LAPTOP, startBrowsing } from './support/browsing.ts';
import { act, reads } from './support/seen.ts';
import { type SlowLine, slowLine } from './support/slowLine.ts';

/** Two rapporteurs note what is said, by keyboard alone; one of them loses the line [R1, R3]. */

const SEGMENT = '3.3';
const BASIN = 'Lake Basin Women Against Smuggling and Exploitation';
const SHELTER = 'Lotus Shelter for Women and Children';
const VOICE = "Great Lakes Survivors' Voice";

let discussion: Discussion;
let browsing: Browsing;
let line: SlowLine;
let chair: Console;
let one: Page;
let other: Page;

beforeAll(async () => {
  [discussion, browsing, line] = await Promise.all([openADiscussion(150), startBrowsing(), slowLine()]);
  const { day } = discussion;
  chair = await enter(day.url, day.link('co_chair'));
  await chair.act({ type: 'takePresidency' });
  other = await browsing.enter(day.link('rapporteur', 1), LAPTOP);
  const device = await browsing.device(LAPTOP, line);
  device.setDefaultTimeout(20_000);
  one = await device.newPage();
  await enterOn(one, day.link('rapporteur'));
  await theLine(one).waitFor();
});
afterAll(async () => {
  chair.close();
  await browsing.close();
  await line.close();
  await discussion.close();
});

function turnNow(): number {
  const { floor } = chair.dialogue().record;
  return floor.stage === 'vacant' ? 0 : floor.turn.turn;
}
async function theNextSpeaks(): Promise<void> {
  const before = turnNow();
  const next = nextInLine(chair.dialogue().record.lists[SEGMENT]!) ?? 0;
  await chair.act({ type: 'giveFloor', segment: SEGMENT, next, turn: before });
  await chair.until(() => turnNow() !== before);
  await chair.act({ type: 'microphoneLive', turn: turnNow() });
}
const theLine = (page: Page) => page.locator('.line input');
/** Waits until exactly this stands in the line, which has the focus. */
const has = (page: Page, words: string) =>
  expect
    .poll(() => theLine(page).evaluate((field: HTMLInputElement) => [field === document.activeElement, field.value]), {
      timeout: 15_000,
    })
    .toEqual([true, words]);
const note = async (page: Page, words: string) => {
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
};
const ofTurn = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const inputsOf = (page: Page, name: string) => ofTurn(page, name).getByRole('listitem');
/** Tabs on until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const named = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await named()).endsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing named “${name}” takes the focus.`);
}

describe('noting', () => {
  test('three inputs of three kinds over two turns, without ever leaving the line', async () => {
    await note(one, 'c Registration of boats differs from shore to shore');
    await note(one, 'r States parties could consult both shores first');
    await reads(inputsOf(one, BASIN).first(), 'Recommendation');
    await one.keyboard.type('g Women mediators');
    await theNextSpeaks();
    await reads(ofTurn(one, BASIN), /of 3:00/);
    await reads(ofTurn(one, SHELTER), 'No input yet');
    await reads(one, /^Input on Lake Basin/);
    await note(one, ' meet newcomers before brokers do');
    await reads(one, 'Input on this turn');
    await expect.poll(() => inputsOf(one, BASIN).count(), { timeout: 15_000 }).toBe(3);
    await has(one, '');
  });

  test('the other rapporteur reads them as another’s, and notes her own beside them', async () => {
    await expect.poll(() => inputsOf(other, BASIN).count(), { timeout: 15_000 }).toBe(3);
    await reads(ofTurn(other, BASIN), /another rapporteur$/);
    await note(other, 'q Who pays for the interpreters?');
    await reads(ofTurn(one, SHELTER), 'Who pays for the interpreters?');
    expect(await act(one, /Who pays/).count()).toBe(0);
  });

  test('a turn without an input is found, noted, and left with Escape', async () => {
    await tabTo(one, `Input on ${VOICE}`);
    await one.keyboard.press('Enter');
    await reads(one, /^Input on Great Lakes/);
    await note(one, 't Shelters need interpreters at night');
    await reads(inputsOf(one, VOICE).first(), 'Assistance need');
    await one.keyboard.press('Escape');
    await reads(one, 'Input on this turn');
    await expectNoFlaws({ noting: one });
  });

  test('the last of her own is changed, withdrawn and put back', async () => {
    await act(one, /Shelters need interpreters/).waitFor();
    await one.keyboard.press('ArrowUp');
    await has(one, 'Shelters need interpreters at night');
    await note(one, ' and at weekends');
    await reads(inputsOf(one, VOICE), 'Shelters need interpreters at night and at weekends');
    await one.keyboard.press('ArrowUp');
    await tabTo(one, 'Withdraw it');
    await one.keyboard.press('Enter');
    await reads(inputsOf(one, VOICE), 'You have withdrawn it.');
    await tabTo(one, 'Put back: Shelters need interpreters at night and at weekends');
    await one.keyboard.press('Enter');
    await expect
      .poll(() => inputsOf(one, VOICE).getByText('You have withdrawn it.').count(), { timeout: 15_000 })
      .toBe(0);
    await has(one, '');
  });
});

describe('the line is lost', () => {
  test('what is noted waits here, what is half typed stays', async () => {
    line.cut();
    await reads(one, /Not connected\./);
    await note(one, 'r Hotlines could share one number');
    await note(one, 'c Ports close at night');
    await one.keyboard.type('g Half a tho');
    await reads(ofTurn(one, SHELTER), 'Kept here, not yet sent.');
    await expectNoFlaws({ waiting: one });
    expect(await ofTurn(other, SHELTER).getByText('Hotlines').count()).toBe(0);
  });

  test('through a reload; each is sent once when the line is back', async () => {
    line.mend();
    await one.reload();
    await has(one, 'Half a tho');
    await one.keyboard.type('ught');
    await one.keyboard.press('Enter');
    for (const words of ['Hotlines could share one number', 'Ports close at night', 'Half a thought'])
      await expect
        .poll(() => inputsOf(other, SHELTER).getByText(words, { exact: true }).count(), { timeout: 15_000 })
        .toBe(1);
    expect(await inputsOf(other, SHELTER).count()).toBe(4);
    await expect.poll(() => one.getByText('Kept here, not yet sent.').count(), { timeout: 15_000 }).toBe(0);
  });
});

test('[C13] what the Chair strikes is marked with its start and end, and no words of it', async () => {
  await chair.act({ type: 'takeStep', turn: turnNow(), step: 'strikeFromSummary' });
  await reads(ofTurn(one, SHELTER), /^\d\d:\d\d:\d\d to \d\d:\d\d:\d\d, not to be cited$/);
  await reads(inputsOf(other, SHELTER), /^Struck from the summary, .* It cannot be cited\.$/);
  await expectNoFlaws({ struck: one });
});

test('no page has complained of anything', () => {
  expect(browsing.troubles()).toEqual([]);
});
