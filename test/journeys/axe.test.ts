import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoFlaws } from './support/axe.ts';
import { type Browsing, enterOn, LAPTOP, PHONE, PROJECTOR, startBrowsing } from './support/browsing.ts';
import { act, plateShows, pressUntil, reads } from './support/seen.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** axe finds nothing on any console in any state, by light and by dark. One server; the states are made by acts. */

const QUESTIONS = 'Questions and answers';

let day: TheDay;
let browsing: Browsing;
let chair: Page;
let coChair: Page;
let officer: Page;
let moderator: Page;
let rapporteur: Page;
let phone: Page;
let laptop: Page;
let listener: Page;
let wall: Page;

beforeAll(async () => {
  [day, browsing] = await Promise.all([openTheDay('2024-07-15T09:50:00+02:00'), startBrowsing()]);
});
afterAll(async () => {
  await browsing.close();
  await day.close();
});

describe('at the door', () => {
  test('a delegate, the Chair and a display before they enter', async () => {
    const page = await (await browsing.device(PHONE)).newPage();
    const links = {
      delegate: day.linkOf('Filsan Robleh'),
      chair: day.link('co_chair'),
      display: day.link('room_display'),
    };
    for (const [who, link] of Object.entries(links)) {
      await page.goto('about:blank');
      await page.goto(link);
      await act(page, /^Enter as/).waitFor();
      await expectNoFlaws({ [who]: page });
    }
  });

  test('a link that is not known, the join page with a code that is not known, an address that leads nowhere', async () => {
    const page = await (await browsing.device(PHONE)).newPage();
    await page.goto(`${day.url}/enter#AAAAAAAAAAAAAAAAAAAAAA`);
    await reads(page, 'This link does not open');
    await expectNoFlaws({ unknown: page });
    await page.goto(`${day.url}/j/som-2024`);
    await page.getByLabel('Code').fill('7KQ2-M4XN');
    await page.keyboard.press('Enter');
    await reads(page, /^This code is not known/);
    await expectNoFlaws({ join: page });
    await page.goto(`${day.url}/`);
    await reads(page, 'There is nothing at this address');
    await expectNoFlaws({ nowhere: page });
  });

  test('the page of an empty installation', async () => {
    const empty = await openTheDay('2024-07-15T09:50:00+02:00', { empty: true });
    try {
      const page = await browsing.enter(empty.links.installation?.url ?? '', LAPTOP);
      await reads(page, 'The Secretariat of this installation');
      await expectNoFlaws({ installation: page });
    } finally {
      await empty.close();
    }
  });
});

describe('before the opening', () => {
  test('every console', async () => {
    const { enter } = browsing;
    [chair, coChair, officer] = await Promise.all([
      enter(day.link('co_chair'), LAPTOP),
      enter(day.link('co_chair', 1), LAPTOP),
      enter(day.link('conference_officer'), LAPTOP),
    ]);
    [moderator, rapporteur, phone] = await Promise.all([
      enter(day.link('technical_moderator'), LAPTOP),
      enter(day.link('rapporteur'), LAPTOP),
      enter(day.linkOf('Filsan Robleh'), PHONE),
    ]);
    [laptop, listener, wall] = await Promise.all([
      enter(day.linkOf('Lindiwe Mokoena'), LAPTOP),
      enter(day.link('observer'), PHONE),
      enter(day.link('room_display'), PROJECTOR),
    ]);
    await expectNoFlaws({ chair, coChair, officer, moderator, rapporteur, phone, laptop, listener, wall });
  });

  test('the Chair’s dialogs: programme and keys', async () => {
    await chair.keyboard.press('t');
    await reads(chair.getByRole('dialog'), 'Programme of the day');
    await expectNoFlaws({ programme: chair });
    await act(chair, `Start segment ${QUESTIONS}`).click();
    await closeDialog(chair);
    await chair.keyboard.press('?');
    await reads(chair.getByRole('dialog'), 'Single keys act');
    await expectNoFlaws({ keys: chair });
    await act(chair, 'The card').click();
    await reads(chair.getByRole('dialog'), 'The Chair’s card');
    await expectNoFlaws({ card: chair });
    await closeDialog(chair);
  });
});

describe('the list', () => {
  test('not open yet', async () => {
    await reads(phone, 'The list is not open yet');
    await expectNoFlaws({ chair, phone, laptop, wall, officer });
  });

  test('open and empty', async () => {
    await act(chair, 'Open the list').click();
    await act(phone, 'Ask for the floor').waitFor();
    await expectNoFlaws({ chair, phone, laptop, wall, listener });
  });

  test('the officer finds, inscribes and is refused', async () => {
    await officer.getByRole('combobox').fill('ma');
    await expectNoFlaws({ found: officer });
    for (const name of ['nwab', 'ssekandi', 'mushi', 'trabelsi', 'mokoena']) {
      await officer.getByRole('combobox').fill(name);
      await officer.keyboard.press('Enter');
      await reads(officer, /^Inscribed .+, place \d/);
      await expect.poll(() => officer.getByRole('combobox').inputValue()).toBe('');
    }
    await officer.getByLabel('Paper slip').check();
    await officer.getByLabel('Asked at').fill('09:40');
    await officer.getByRole('combobox').fill('nwab');
    await reads(officer, /has place 1 in this list/);
    await officer.getByRole('combobox').fill('sulastri');
    await officer.getByRole('combobox').press('Enter');
    await reads(officer, 'Please write a reason: it is shown in the log.');
    await expectNoFlaws({ refused: officer });
    await officer.getByLabel('Raised plate').check();
    await officer.getByRole('combobox').fill('');
  });

  test('the officer’s dialogs', async () => {
    await act(officer, 'List on paper').click();
    await reads(officer.getByRole('dialog'), /^As it stood at /);
    await expectNoFlaws({ onPaper: officer });
    await closeDialog(officer);
    await act(officer, /^Change the request of Southern Cross/).click();
    await reads(officer.getByRole('dialog'), 'Who speaks');
    await expectNoFlaws({ request: officer });
    await act(officer, 'Withdraw this request').click();
    await act(officer, 'Yes, withdraw it').waitFor();
    await expectNoFlaws({ withdrawing: officer });
    await officer.keyboard.press('Escape');
    await act(officer, 'At the door').click();
    await officer.getByRole('dialog').getByRole('combobox').fill('zerouali');
    await officer.keyboard.press('Enter');
    await act(officer, 'Make a code').click();
    await reads(officer, /^Works once, until/);
    await expectNoFlaws({ door: officer });
    await closeDialog(officer);
    await officer.keyboard.press('F1');
    await reads(officer.getByRole('dialog'), 'All keys');
    await expectNoFlaws({ keys: officer });
    await closeDialog(officer);
  });

  test('one has a place; the other pages of the phone; handing over', async () => {
    await act(phone, 'Ask for the floor').tap();
    await reads(phone, '5 are before you.');
    await phone.getByText(/^Receipt \d+/).tap();
    await reads(laptop, 'is your place.');
    await expectNoFlaws({ phone, laptop, chair });
    for (const name of ['List', 'Programme', 'You']) {
      await phone.getByRole('link', { name, exact: true }).tap();
      await expectNoFlaws({ [name]: phone });
    }
    await act(phone, 'The card').tap();
    await reads(phone.getByRole('dialog'), 'The participant’s card');
    await expectNoFlaws({ card: phone });
    await closeDialog(phone);
    await act(phone, 'Your devices').tap();
    await act(phone, 'Add a device').tap();
    await reads(phone, /The code works once, until/);
    await expectNoFlaws({ devices: phone });
    await closeDialog(phone);
    await phone.getByRole('link', { name: 'Now', exact: true }).tap();
  });

  test('the Chair moves, puts someone else first, announces the closing', async () => {
    await act(chair, /, place 5: move$/).click();
    await act(chair, 'One up').click();
    await act(chair, 'Move to 4').click();
    await reads(chair, 'Please choose a reason: no move is silent.');
    await expectNoFlaws({ move: chair });
    await chair.getByLabel('Balance of regions, genders or categories').check();
    await act(chair, 'Move to 4').click();
    await reads(chair, /^From 5 to 4: balance$/);
    await chair.getByRole('dialog').waitFor({ state: 'hidden' });
    await chair.keyboard.press('o');
    await chair.getByRole('dialog').getByRole('combobox').fill('o');
    await expectNoFlaws({ someone: chair });
    await chair.getByRole('dialog').getByRole('option').first().click();
    await expectNoFlaws({ chosen: chair });
    await act(chair, 'Leave it').click();
    await act(chair, 'Announce the closing of the list').click();
    await reads(chair, 'When does the list close?');
    await expectNoFlaws({ closing: chair });
    await act(chair, 'Leave it').click();
  });
});

describe('the floor', () => {
  test('called', async () => {
    await chair.keyboard.press('n');
    await plateShows(wall, 'called');
    await chair.keyboard.press('n');
    await expectNoFlaws({ chair, wall, officer, moderator, rapporteur, laptop, coChair });
    await day.move(11);
    await reads(chair, /without a live microphone/);
    await expectNoFlaws({ prompted: chair });
  });

  test('live', async () => {
    await moderator.keyboard.press('m');
    await plateShows(wall, 'live');
    await expectNoFlaws({ chair, wall, officer, moderator, rapporteur, phone, laptop, listener, coChair });
  });

  test('amber, over time and paused', async () => {
    await day.move(155);
    for (const page of [chair, moderator, wall]) await plateShows(page, 'amber');
    await expectNoFlaws({ chair, wall, moderator, phone, rapporteur });
    await day.move(45);
    for (const page of [chair, moderator, wall]) await plateShows(page, 'over');
    await expectNoFlaws({ chair, wall, moderator, phone, rapporteur });
    await act(chair, 'Pause the clock').click();
    for (const page of [chair, moderator]) await plateShows(page, 'paused');
    await reads(wall, /^The Chair\s*has the floor$/);
    await expectNoFlaws({ chair, wall, moderator, phone });
  });

  test('the next, called and speaking herself', async () => {
    await chair.getByRole('button', { name: 'Other' }).click();
    await chair.getByLabel('Minutes').fill('99');
    await act(chair, 'From the next speaker').click();
    await reads(chair, /^Please write a length from/);
    await expectNoFlaws({ refused: chair });
    await chair.getByRole('button', { name: 'Other' }).click();
    await putFirst('Red Sea Migration Observatory');
    await reads(phone, 'You are next');
    await expectNoFlaws({ next: phone });
    await pressUntil(chair, 'n', () => phone.getByText('You have been called'));
    await expectNoFlaws({ called: phone });
    await moderator.keyboard.press('m');
    await plateShows(phone, 'live');
    await expectNoFlaws({ live: phone });
    await act(phone, 'I have finished').tap();
    await reads(chair, 'Says: “I have finished.”');
    await day.move(155);
    await plateShows(phone, 'amber');
    await expectNoFlaws({ amber: phone, chair });
    await day.move(40);
    await plateShows(phone, 'over');
    await expectNoFlaws({ over: phone });
    await act(chair, 'Pause the clock').click();
    await plateShows(phone, 'paused');
    await expectNoFlaws({ paused: phone });
    await act(chair, 'Let the clock run').click();
  });
});

describe('lines and ends', () => {
  test('offline', async () => {
    const pages = { chair, officer, moderator, phone, laptop, wall, rapporteur };
    for (const page of Object.values(pages)) await page.context().setOffline(true);
    await reads(phone, /The line is down/);
    await reads(wall, /No connection/);
    for (const page of [chair, officer, moderator, rapporteur]) await reads(page, /Not connected\./);
    await expectNoFlaws(pages);
    for (const page of Object.values(pages)) await page.context().setOffline(false);
    await reads(chair, 'Connected again.');
    await expectNoFlaws({ back: chair });
    await reads(phone, 'Microphone live');
    await reads(laptop, 'Connected');
  });

  test('the list is closed; someone is still waiting', async () => {
    await pressUntil(chair, 'e', () => chair.getByText(/^Turn of .+ ended$/));
    await pressUntil(chair, 'c', () => chair.getByText('List closed', { exact: true }));
    await reads(phone, 'The list is closed');
    await reads(laptop, 'The list is closed. Your place is kept.');
    await expectNoFlaws({ chair, phone, laptop, wall, officer });
  });

  test('a co-Chair who does not preside; a new device; a break; the end; signed out', async () => {
    await act(coChair, 'Take the presidency').waitFor();
    await expectNoFlaws({ coChair });
    const again = await (await browsing.device(PHONE)).newPage();
    await enterOn(again, day.linkOf('Lindiwe Mokoena'));
    await reads(laptop, /^A new device was signed in/);
    await expectNoFlaws({ notice: laptop });
    await finishAll();
    await reads(wall, 'The meeting is adjourned');
    await expectNoFlaws({ wall, chair, phone, laptop, officer, rapporteur });
    await act(laptop, 'Your devices').click();
    const anew = laptop.waitForEvent('load'); // signing oneself out opens the page anew
    await act(laptop, 'Sign out this device').click();
    await anew;
    await reads(laptop, 'You are signed out');
    await expectNoFlaws({ out: laptop });
  });
});

test('no page has complained of anything', () => {
  expect(browsing.troubles()).toEqual([]);
});

async function closeDialog(page: Page): Promise<void> {
  await act(page.getByRole('dialog'), 'Close').click();
}

/** Puts somebody who waits at the head of the list, with a reason. */
async function putFirst(organization: string): Promise<void> {
  const entry = chair.locator('.opens', { hasText: organization });
  await entry.click();
  await chair.getByRole('dialog').getByLabel('Place').fill('1');
  await chair.getByLabel('Room and online in turn').check();
  await act(chair, 'Move to 1').click();
}

/** Adjourns the morning, starts and finishes the last segment of the afternoon: the day is over. */
async function finishAll(): Promise<void> {
  const last = 'Concluding remarks by the co-Chairs';
  await chair.keyboard.press('t');
  const programme = chair.getByRole('dialog');
  await act(programme, 'Adjourn the meeting').click();
  await act(programme, 'Adjourn the meeting').waitFor({ state: 'hidden' });
  await act(programme, `Start segment ${last}`).click();
  await act(programme, `Finish segment ${last}`).click();
  await act(programme, `Finish segment ${last}`).waitFor({ state: 'hidden' });
  await closeDialog(chair);
}
