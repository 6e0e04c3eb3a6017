import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoFlaws } from './support/axe.ts';
import { type Browsing, PHONE, startBrowsing } from './support/browsing.ts';
import { enterByKeyboard, expectFocus, tabTo } from './support/byKeyboard.ts';
import { act, pressUntil, reads } from './support/seen.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** The technical moderator's desk and the written contributions, by keyboard alone on every page. */

const QUESTIONS = 'Questions and answers';
const VOLTA = 'Volta Bridges';
const ATLAS = 'Atlas Association for the Rights of People on the Move';
const ASKED = 'Who pays for the shelter once the trial is over?';
const TITLE = 'Shelter after the trial';
const TEXT = '  Two spaces stand first.\n\nThen “quotation marks”, an ü, and a line that ends in a tab\t\n';

let day: TheDay;
let browsing: Browsing;
let chair: Page;
let moderator: Page;
let secretary: Page;
let volta: Page;
let atlas: Page;

beforeAll(async () => {
  [day, browsing] = await Promise.all([openTheDay('2024-07-15T10:40:00+02:00'), startBrowsing()]);
});
afterAll(async () => {
  await browsing.close();
  await day.close();
});

/** Tab to an act, and Enter. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, act(page, name));
  await page.keyboard.press('Enter');
}

/** Tab to a field, and type. */
async function write(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.insertText(text);
}

/** Tab to a page of the phone. */
async function turnTo(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('link', { name, exact: true }));
  await page.keyboard.press('Enter');
}

test('each enters; the list is open, and one has asked', async () => {
  chair = await enterByKeyboard(browsing, day.link('co_chair'));
  moderator = await enterByKeyboard(browsing, day.link('technical_moderator'));
  secretary = await enterByKeyboard(browsing, day.link('secretary'));
  volta = await enterByKeyboard(browsing, day.linkOf('Kossi Agbodjan'), PHONE);
  atlas = await enterByKeyboard(browsing, day.linkOf('Hanane Zerouali'), PHONE);
  await pressUntil(chair, 't', () => chair.getByRole('dialog'));
  await press(chair, `Start segment ${QUESTIONS}`);
  await chair.keyboard.press('Escape');
  await pressUntil(chair, 'c', () => chair.getByText('List opened'));
  await press(volta, 'Ask for the floor');
  await reads(volta, 'You are next');
});

describe('[F29] the technical moderator', () => {
  test('pastes the platform’s names: the exact one is matched, the others wait', async () => {
    await press(moderator, 'Names');
    await write(
      moderator,
      'The platform’s list, one name a line',
      ['iPad von Zeynep', `${ATLAS} – Hanane ZEROUALI`, 'Kossi (phone)'].join('\n'),
    );
    await moderator.keyboard.press('Control+Enter');
    await reads(moderator, '3 names noted, 1 matched exactly.');
    await reads(moderator, 'To match (2)');
    await expectNoFlaws({ names: moderator });
  });

  test('maps a name by search, never by Enter alone', async () => {
    await press(moderator, 'Find the person “Kossi (phone)”');
    await expectFocus(moderator.getByRole('combobox', { name: /^Who is “Kossi/ }));
    await moderator.keyboard.press('Enter');
    await moderator.keyboard.type('agbo');
    await moderator.getByRole('option', { selected: true }).waitFor();
    await expectNoFlaws({ finding: moderator });
    await moderator.keyboard.press('Enter');
    await reads(moderator, 'To match (1)');
    await reads(moderator, 'On the platform: “Kossi (phone)”');
  });

  test('writes to the speaker’s screen, where it is seen at once', async () => {
    await press(moderator, `Write to the screen of ${VOLTA}`);
    await moderator.getByRole('dialog').waitFor();
    await expectNoFlaws({ writing: moderator });
    await press(moderator, 'Send “You are next. Please stay ready.”');
    await reads(volta, 'You are next. Please stay ready.');
    await reads(volta, /^From the technical moderator/);
    await moderator.getByRole('dialog').waitFor({ state: 'hidden' });
    await expectFocus(act(moderator, `Write to the screen of ${VOLTA}`));
    await reads(moderator, `Sent to the screen of ${VOLTA}.`);
    await press(volta, 'Close');
  });
});

describe('a signal', () => {
  test('from a phone rises at the moderator’s desk', async () => {
    await chair.keyboard.press('n');
    await pressUntil(chair, 'm', () => chair.locator('.plate[data-state="live"]'));
    await turnTo(atlas, 'You');
    await press(atlas, 'Slower, please');
    await expect.poll(() => moderator.locator('.side dd').allTextContents()).toContain('1');
  });
});

describe('[F32] a short written question', () => {
  test('is written on a phone and put in the list', async () => {
    await turnTo(atlas, 'Write');
    await write(atlas, 'In your words', ASKED);
    await press(atlas, 'Send it to the moderator');
    await reads(atlas, 'It waits at the moderator’s desk.');
    await press(moderator, 'Written 1 waits');
    await reads(moderator, `“${ASKED}”`);
    await expectNoFlaws({ notes: moderator });
    await press(moderator, `Put in the list: ${ATLAS}`);
    await reads(moderator, 'In the list, place 1');
    await expectFocus(moderator.getByRole('heading', { name: 'To decide (0)' }));
    await reads(atlas, 'It stands in the list at place 1 and is read out for you.');
  });

  test('is called, and stands large to be read out; the Chair reads it, too', async () => {
    await pressUntil(chair, 'n', () => chair.locator('.plate[data-state="called"]'));
    const text = moderator.getByRole('region', { name: `Read out for ${ATLAS}` });
    await reads(text, `“${ASKED}”`);
    await reads(chair, 'Written question, read out by the moderator');
    await reads(chair, `“${ASKED}”`);
    await reads(atlas, 'It is being read out.');
    await expectNoFlaws({ readOut: moderator, chair });
  });
});

describe('[W1] a written contribution', () => {
  test('is sent from a phone', async () => {
    await press(atlas, 'Write a contribution');
    await write(atlas, 'Title', TITLE);
    await write(atlas, 'Text', TEXT);
    await tabTo(atlas, atlas.getByRole('checkbox'));
    await atlas.keyboard.press('Space');
    await press(atlas, 'Send it to the Secretariat');
    await reads(atlas, 'It was received');
  });

  test('is read and published by the Secretary', async () => {
    await pressUntil(secretary, 't', () => secretary.getByRole('dialog'));
    await press(secretary, 'Written contributions 1 to read');
    await press(secretary, `Read ${ATLAS}: ${TITLE}`);
    await reads(secretary, 'Two spaces stand first.');
    await expectNoFlaws({ reading: secretary });
    await press(secretary, 'Publish it');
    await act(secretary, 'Take back its publication').waitFor();
  });

  test('[W2] stands on the public page byte for byte', async () => {
    const page = await (await fetch(`${day.url}/public/som-2024`)).text();
    expect(page).toContain(ATLAS);
    expect(page).toContain(TITLE);
    const [, address = ''] = /href="(\/contributions\/[^"]+)"/.exec(page) ?? [];
    const bytes = Buffer.from(await (await fetch(`${day.url}${address}`)).arrayBuffer());
    expect(bytes.equals(Buffer.from(TEXT))).toBe(true);
    expect(page).toContain(createHash('sha256').update(TEXT).digest('hex'));
  });

  test('is gone from there once its publication is taken back', async () => {
    await press(secretary, 'Take back its publication');
    await act(secretary, 'Publish it').waitFor();
    expect(await (await fetch(`${day.url}/public/som-2024`)).text()).not.toContain(TITLE);
  });
});

test('no page has complained of anything', () => {
  expect(browsing.troubles()).toEqual([]);
});
