import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoFlaws } from './support/axe.ts';
import { type Browsing, LAPTOP, PHONE, PROJECTOR, startBrowsing } from './support/browsing.ts';
import { misfitsOf } from './support/fits.ts';
import { act, clockOf, plateShows, pressUntil, reads, secondsOf } from './support/seen.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** The country rule from the Chair's side: captions by a provider, prompt, ladder, ruled in order, a State under review. */

const QUESTIONS = 'Questions and answers';
const COLLECTIVE = 'Savannah Legal Aid Collective';
const ANGOLA = /Permanent Mission of Angola/;

let day: TheDay;
let browsing: Browsing;
let chair: Page;
let secretary: Page;
let moderator: Page;
let speaker: Page;
let angola: Page;
let wall: Page;
let phone: Page;
let address: string;
let seq = 0;

beforeAll(async () => {
  [day, browsing] = await Promise.all([openTheDay('2024-07-15T10:40:00+02:00'), startBrowsing()]);
  const { enter } = browsing;
  [chair, secretary, moderator] = await Promise.all([
    enter(day.link('co_chair'), LAPTOP),
    enter(day.link('secretary'), LAPTOP),
    enter(day.link('technical_moderator'), LAPTOP),
  ]);
  [speaker, angola, wall] = await Promise.all([
    enter(day.linkOf('Adjoa Owusu-Mensah'), LAPTOP),
    enter(day.linkOf('Quissanga'), LAPTOP),
    enter(day.link('room_display'), PROJECTOR),
  ]);
  await chair.keyboard.press('t');
  await act(chair, `Start segment ${QUESTIONS}`).click();
  await act(chair, 'Close').click();
  await act(chair, 'Open the list').click();
  for (const page of [speaker, angola]) await act(page, 'Ask for the floor').click();
});
afterAll(async () => {
  await browsing.close();
  await day.close();
});

/** The provider of captions posts a line. */
async function spoken(line: string): Promise<number> {
  seq += 1;
  const { status } = await fetch(`${address}?seq=${seq}&lang=en-US`, { method: 'POST', body: line });
  return status;
}
const foot = () => chair.getByRole('region', { name: 'Country rule' });
/** What was said stands on no page but the bureau's. */
async function onlyTheBureauReads(words: string): Promise<void> {
  for (const page of [moderator, speaker, angola, wall]) expect(await page.content()).not.toContain(words);
}

describe('before the turn', () => {
  test('the Secretary makes the address for captions; it is shown this once', async () => {
    await act(secretary, 'Rulings of the day').click();
    await act(secretary, 'Address for captions').click();
    await act(secretary, 'Make an address').click();
    const field = secretary.getByLabel('Address', { exact: true });
    await field.waitFor();
    address = await field.inputValue();
    expect(address).toContain('/captions/');
    await expectNoFlaws({ address: secretary });
    await act(secretary, 'Close').click();
    await act(secretary, 'Address for captions').click();
    expect(await secretary.getByLabel('Address', { exact: true }).count()).toBe(0);
    await act(secretary, 'Close').click();
  });

  test('[C2] Angola is designated, with who confirmed it', async () => {
    await act(secretary, 'States under review').click();
    await secretary.getByLabel('State', { exact: true }).selectOption({ label: 'Angola' });
    await act(secretary, 'Designate it').click();
    await reads(secretary, 'Please say who confirmed that the State speaks of its own will.');
    await expectNoFlaws({ refused: secretary });
    await secretary.getByLabel('Who confirmed that it is voluntary').fill('Mr. Quissanga, in the room');
    await act(secretary, 'Designate it').click();
    await reads(secretary, /confirmed by Mr\. Quissanga, in the room/);
    await expectNoFlaws({ designated: secretary });
    await act(secretary, 'Close').click();
    await act(secretary, 'Close').click();
  });

  test('0 recalls the rule to all, and the Chair reads it out', async () => {
    await chair.keyboard.press('0');
    await reads(foot(), 'The rule, to be read out');
    await reads(wall, /No specific country situation shall be mentioned/);
    await act(foot(), 'Done').click();
  });
});

describe('a turn in which a State is mentioned', () => {
  test('the prompt lights up at the foot of the floor with the sentence, and nothing moves', async () => {
    await pressUntil(chair, 'n', () => chair.getByText('Called, microphone not live yet'));
    await moderator.keyboard.press('m');
    await plateShows(chair, 'live');
    await day.move(20);
    const before = await act(chair, 'Call to order').boundingBox();
    expect(await spoken('the courts in Iceland release the smugglers every time')).toBe(200);
    await reads(foot(), 'Country rule: Iceland');
    expect(await foot().locator('mark').textContent()).toBe('Iceland');
    await reads(foot(), 'Say: “May I recall that country situations are not to be mentioned.”');
    expect(await act(chair, 'Call to order').boundingBox()).toEqual(before);
    expect(await misfitsOf(chair)).toEqual([]);
    await expectNoFlaws({ chair });
    await onlyTheBureauReads('release the smugglers');
  });

  test('2 calls to order: the clock stands, the sentence is written out, the wall says whose the floor is', async () => {
    await pressUntil(chair, '2', () => chair.locator('.plate[data-state="paused"]'));
    await reads(foot(), '“I call the speaker to order. Please confine yourself to thematic matters.”');
    await reads(foot(), /^Call to order, \d\d:\d\d$/);
    await reads(wall, 'has the floor');
    await reads(secretary, '“I call the speaker to order. Please confine yourself to thematic matters.”');
  });

  test('I rules it in order: the mark goes, and the clock goes on with the time that was left', async () => {
    await plateShows(chair, 'paused');
    const left = secondsOf(await clockOf(chair));
    await day.move(30); // the Chair's own words are not counted
    await pressUntil(chair, 'i', () => chair.locator('.plate[data-state="live"]'));
    expect(left - secondsOf(await clockOf(chair))).toBeLessThanOrEqual(5);
    await expect.poll(() => foot().locator('.act.taken').count()).toBe(0);
  });

  test('[C11] 4 without a step before it asks once, and leaves the turn as it is', async () => {
    await pressUntil(chair, '4', () => chair.getByRole('dialog'));
    await reads(chair.getByRole('dialog'), /^No call to order and no interruption came before in this turn/);
    await act(chair.getByRole('dialog'), 'Leave it').click();
    await plateShows(chair, 'live');
  });

  test('D: not a situation', async () => {
    await day.move(10);
    await spoken('and the police of Peru beat those who come');
    await reads(foot(), 'Country rule: Peru');
    await pressUntil(chair, 'd', () => foot().getByText(/^Today:|^Nothing to rule on/));
    await plateShows(chair, 'live');
  });
});

describe('[C8] a subject that names a State', () => {
  const HELD = 'Courts in Iceland release smugglers';
  const field = () => phone.getByLabel('Subject, if you wish');
  const waits = () => chair.getByRole('region', { name: 'Subject awaits your ruling' });

  test('is sent all the same, and waits in the middle column with its words marked', async () => {
    phone = await browsing.enter(day.linkOf('Filsan Robleh'), PHONE);
    await act(phone, 'Ask for the floor').tap();
    await phone.locator('summary', { hasText: /^Subject, if you wish/ }).click();
    await field().fill(HELD);
    await act(phone, 'Send it to the Chair anyway').tap();
    await reads(waits(), 'place 2');
    expect(await waits().locator('mark').textContent()).toBe('Iceland');
    expect(await misfitsOf(chair)).toEqual([]);
    await expectNoFlaws({ chair });
    await onlyTheBureauReads(HELD);
  });

  test('R and Enter return it with a ready-made reason, which its author reads and nobody else', async () => {
    await pressUntil(chair, 'r', () => waits().getByRole('textbox'));
    await expectNoFlaws({ chair });
    // What has just taken the place of the act pressed rests for a moment.
    await pressUntil(chair, 'Enter', () => chair.locator('body:not(:has([aria-label="Subject awaits your ruling"]))'));
    await reads(phone, 'The Chair’s reason: “Please write it without the example of one State.”');
    await onlyTheBureauReads('Please write it without the example');
  });

  test('rephrased with another State it comes back; A allows it, and everyone reads it', async () => {
    const REPHRASED = 'The courts of Peru release smugglers';
    await act(phone, 'Write it anew').tap();
    await field().fill(REPHRASED);
    await act(phone, 'Send it to the Chair anyway').tap();
    await reads(waits(), REPHRASED);
    await reads(waits(), /Written anew after it was returned\./);
    expect(await waits().locator('mark').textContent()).toBe('Peru');
    await onlyTheBureauReads(REPHRASED);
    await pressUntil(chair, 'a', () => chair.locator('body:not(:has([aria-label="Subject awaits your ruling"]))'));
    await reads(angola, REPHRASED);
    await reads(phone, 'The Chair has allowed your subject. Everyone sees it.');
  });

  test('put in general terms it needs no ruling, and everyone reads it', async () => {
    await phone.locator('summary', { hasText: /allowed your subject/ }).click();
    await field().fill('When courts release smugglers');
    await act(phone, 'Keep the subject').tap();
    await reads(angola, 'When courts release smugglers');
    expect(await waits().count()).toBe(0);
  });
});

describe('[C2] the State under review', () => {
  test('may speak of its own review: no prompt, and the Chair knows it beforehand', async () => {
    await pressUntil(chair, 'n', () => chair.getByText('Called, microphone not live yet'));
    await reads(chair.locator('.who'), ANGOLA);
    await reads(foot(), 'May speak of its own review');
    await moderator.keyboard.press('m');
    await plateShows(chair, 'live');
    await day.move(20);
    await spoken('our review showed gaps in the law of Angola and we have closed them');
    await spoken('the police in Norway beat people who ask for help');
    await reads(foot(), 'Country rule: Norway');
    await reads(foot(), 'Angola may speak of its own review.');
    expect(await foot().locator('mark').allTextContents()).toEqual(['Norway']);
  });
});

describe('the rulings of the day', () => {
  test('have every prompt and step, when and by whom, undone or not', async () => {
    await act(secretary, 'Rulings of the day')
      .click({ force: true })
      .catch(() => {});
    const dialog = secretary.getByRole('dialog');
    await reads(dialog, /^Prompt, not a situation: /);
    await reads(dialog, 'Call to order');
    await reads(dialog, /^Ruled in order: .+, \d\d:\d\d$/);
    await reads(dialog, 'Under review: Angola');
    await reads(dialog, 'Courts in Iceland release smugglers');
    await reads(dialog, new RegExp(COLLECTIVE));
    await expectNoFlaws({ secretary });
    expect(await dialog.getByRole('listitem').filter({ hasText: 'Permanent Mission of Angola' }).count()).toBe(1);
    const saved = dialog.getByRole('link', { name: 'Save as a table' });
    const table = await secretary.evaluate(
      async (href) => (await fetch(href)).text(),
      (await saved.getAttribute('href')) ?? '',
    );
    expect(table).toContain('callToOrder');
    await act(dialog, 'Close').click();
  });
});

test('no page has complained of anything', () => {
  expect(browsing.troubles()).toEqual([]);
});
