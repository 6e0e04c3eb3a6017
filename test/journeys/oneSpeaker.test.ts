import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browsing, LAPTOP, PHONE, PROJECTOR, startBrowsing } from './support/browsing.ts';
import { act, clockOf, clocksAgree, plateShows, pressUntil, reads } from './support/seen.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** One speaker, truly: from a tap on a phone to the clock on the wall, and through a crash. */

const QUESTIONS = 'Questions and answers';
const OBSERVATORY = 'Red Sea Migration Observatory';
const COLLECTIVE = 'Savannah Legal Aid Collective';
const COALITION = 'Youth on the Move Coalition';
const SURVIVORS = "Great Lakes Survivors' Voice";
const SUBJECT = 'Lanterns at the reception desk';
const SLIP_REASON = 'The slip lay beneath a folder';

let day: TheDay;
let browsing: Browsing;
let chair: Page;
let secretary: Page;
let officer: Page;
let moderator: Page;
let phone: Page;
let second: Page;
let wall: Page;
const everyone = () => [chair, secretary, officer, moderator, phone, second, wall];
const withClock = () => [chair, phone, wall];

beforeAll(async () => {
  [day, browsing] = await Promise.all([openTheDay('2024-07-15T10:40:00+02:00'), startBrowsing()]);
});
afterAll(async () => {
  await browsing.close();
  await day.close();
});

describe('everybody signs in', () => {
  test('the link leaves the address bar at once, before anything is pressed', async () => {
    phone = await (await browsing.device(PHONE)).newPage();
    await phone.goto(day.linkOf('Filsan Robleh'));
    await act(phone, /^Enter as Ms. Filsan Robleh/).waitFor();
    expect(phone.url()).toBe(`${day.url}/enter`);
    await reads(phone, 'What is kept');
    await act(phone, /^Enter as/).click();
    await phone.waitForURL(/\/som-2024\/participant\/[0-9a-z]{8}$/);
    await reads(phone, 'Connected');
  });

  test('each on the console of the role', async () => {
    const enter = browsing.enter;
    [chair, secretary, officer] = await Promise.all([
      enter(day.link('co_chair'), LAPTOP),
      enter(day.link('secretary'), LAPTOP),
      enter(day.link('conference_officer'), LAPTOP),
    ]);
    [moderator, second, wall] = await Promise.all([
      enter(day.link('technical_moderator'), LAPTOP),
      enter(day.linkOf('Adjoa Owusu-Mensah'), LAPTOP),
      enter(day.link('room_display'), PROJECTOR),
    ]);
    await reads(chair, 'You preside.');
    await reads(secretary, /You act on behalf of the Chair\./);
    await reads(wall, 'Opening by the co-Chairs');
    expect(everyone().map((page) => new URL(page.url()).hash)).toEqual(everyone().map(() => ''));
  });
});

describe('the list', () => {
  test('the Chair starts "Questions and answers" from the programme and opens its list', async () => {
    await chair.keyboard.press('t');
    await act(chair, `Start segment ${QUESTIONS}`).click();
    await act(chair, 'Close').click();
    await reads(chair.getByRole('heading', { level: 1 }), QUESTIONS);
    await reads(phone, 'The list is not open yet');
    await act(chair, 'Open the list').click();
    await reads(wall, 'The list is open.');
  });

  test('one tap on the phone asks; place and receipt stand at once', async () => {
    await act(phone, 'Ask for the floor').tap();
    await reads(phone, 'You are next');
    await phone.getByText(/^Receipt \d+, 10:40:\d\d/).click();
    await reads(phone.locator('.receipt'), /^[0-9a-f]{64}$/);
  });

  test('a subject stands in the list for everyone, and on no wall', async () => {
    await phone.locator('summary', { hasText: 'Subject, if you wish' }).click();
    await phone.getByLabel('Subject, if you wish').fill(SUBJECT);
    await act(phone, 'Keep the subject').click();
    await reads(phone, 'Kept.');
    await reads(chair, `“${SUBJECT}”`);
    await reads(secretary, `“${SUBJECT}”`);
    await reads(second.getByRole('complementary'), SUBJECT);
    expect(await wall.content()).not.toContain(SUBJECT);
  });

  test('a second delegate asks and sees who is before her', async () => {
    await act(second, 'Ask for the floor').click();
    await reads(second, '1 is before you.');
    await reads(second.getByRole('complementary'), OBSERVATORY);
  });

  test('the officer inscribes somebody in the room with two keys', async () => {
    await officer.keyboard.type('nwab');
    await reads(officer.getByRole('option', { selected: true }), 'Place 3');
    await officer.keyboard.press('Enter');
    await reads(officer, `Inscribed ${COALITION}, place 3`);
  });

  test('[F11] a paper slip stands with the time on it, and its reason in the log', async () => {
    await officer.getByLabel('Paper slip').check();
    await officer.getByLabel('Asked at').fill('10:38');
    const search = officer.getByRole('combobox');
    await search.fill('ssekandi');
    await search.press('Enter');
    await reads(officer, 'Please write a reason: it is shown in the log.');
    await officer.getByLabel('Why earlier than now').fill(SLIP_REASON);
    await search.press('Enter');
    await reads(officer, `Inscribed ${SURVIVORS}, place 4`);
    await reads(chair, 'Paper slip, 10:38');
    for (const page of [phone, second, wall]) expect(await page.content()).not.toContain(SLIP_REASON);
  });
});

describe('one turn', () => {
  test('N calls; phone and wall say so, and no clock runs yet [F16]', async () => {
    await chair.keyboard.press('n');
    await reads(phone, 'You have been called');
    await plateShows(wall, 'called');
    await reads(wall, OBSERVATORY);
    await plateShows(chair, 'called');
    expect(await clockOf(chair)).toBe('3:00');
  });

  test('N again calls nobody else, and the desk says what it waits for', async () => {
    await chair.keyboard.press('n');
    await reads(chair, `${OBSERVATORY} has been called. The microphone is not live yet.`);
    await reads(chair.locator('.next-card').first(), COLLECTIVE);
  });

  test('the technical moderator confirms the microphone by one key; three clocks agree within a second', async () => {
    await moderator.keyboard.press('m');
    for (const page of withClock()) await plateShows(page, 'live');
    await reads(phone, 'You have the floor');
    await clocksAgree(withClock());
  });

  test('amber at thirty seconds, then over time: seen on all three', async () => {
    await day.move(155);
    for (const page of withClock()) await plateShows(page, 'amber');
    await reads(phone, 'Please come to your last point.');
    await clocksAgree(withClock());
    await day.move(45);
    for (const page of withClock()) await plateShows(page, 'over');
    for (const page of withClock()) expect(await clockOf(page)).toMatch(/^\+0:[12]\d$/);
    await reads(chair, 'Has the floor, over time');
    await reads(chair, 'Say: “Please come to your last point.”');
    await reads(phone, 'over 3:00.');
  });

  test('[F15] a limit changed now holds from the next speaker', async () => {
    await chair
      .getByRole('group', { name: 'Limit from the next speaker' })
      .getByRole('button', { name: '2:00' })
      .click();
    await reads(chair, '2:00 from the next speaker');
    await reads(phone, 'over 3:00.');
    await plateShows(phone, 'over');
  });
});

describe('the next turn', () => {
  test('N in a live turn ends it and calls the next, in one act', async () => {
    await pressUntil(chair, 'n', () => second.getByText('You have been called'));
    await reads(phone, /Your organization had the floor at 10:4\d for 3 minutes 2\d seconds\./);
    await reads(wall, COLLECTIVE);
    await act(chair, 'Microphone is live').click();
    await plateShows(second, 'live');
    await reads(second, 'of 2:00 left.');
  });

  test('E ends it; Z puts that back, with the time it had left', async () => {
    const start = await clocksAgree([chair, second, wall]);
    await day.move(30);
    const end = await clocksAgree([chair, second, wall], start - 30_000);
    await pressUntil(chair, 'e', () => chair.getByText(`Turn of ${COLLECTIVE} ended`));
    const ended = Date.now();
    await reads(wall, 'The Chair');
    await day.move(20); // silence is not counted
    await pressUntil(chair, 'z', () => act(chair, 'End the turn'));
    await reads(second, 'You have the floor');
    const restored = await clocksAgree([chair, second, wall]);
    expect(restored - end).toBeGreaterThan(-2000);
    expect(restored - end).toBeLessThan(Date.now() - ended + 2000);
  });
});

describe('a line is lost in mid-speech', () => {
  test('the page says so and takes no act', async () => {
    await second.context().setOffline(true);
    await reads(second, /The line is down since 10:4\d\./);
    expect(await act(second, 'I have finished').getAttribute('aria-disabled')).toBe('true');
  });

  test('it comes back by itself, and everything is right again', async () => {
    await chair.keyboard.press('+');
    await reads(chair.locator('.plate dd'), '3:00');
    await act(phone, 'Ask for the floor').click();
    await reads(phone, '2 are before you.');
    await second.context().setOffline(false);
    await reads(second, 'of 3:00 left.');
    await expect.poll(() => act(second, 'I have finished').getAttribute('aria-disabled')).toBe(null);
    await clocksAgree([chair, second, wall]);
    expect(await listOn(second)).toEqual(await listOn(chair));
  });
});

describe('the server is killed in mid-speech', () => {
  let end: number;
  let listBefore: string[];

  test('pages say as of when they are, and take no act', async () => {
    await pressUntil(chair, 'n', () => chair.getByText('Called, microphone not live yet'));
    await act(secretary, 'Microphone is live').click();
    await plateShows(wall, 'live');
    end = await clocksAgree(withClock());
    listBefore = await listOn(chair);
    expect(listBefore).toEqual([SURVIVORS, OBSERVATORY]);
    await chair.keyboard.press('+'); // nobody can say whether this was recorded
    await day.kill();
    await reads(chair, /Not connected\. What you see is as of 10:4\d:\d\d\./);
    await reads(officer, /Not connected\./);
    await reads(phone, 'No connection');
    await reads(wall, /No connection\. As of 10:4\d/);
    for (const name of ['End the turn', 'Pause the clock'])
      expect(await act(chair, name).getAttribute('aria-disabled')).toBe('true');
    await act(phone, 'My place').click();
    expect(await act(phone, 'Withdraw my request').getAttribute('aria-disabled')).toBe(null); // may wait for the line
    await act(phone, 'Close').click();
  });

  test('after the start the clock is right everywhere, the minute is on record once, the list is as it was', async () => {
    await day.start();
    await reads(chair, 'Connected again.');
    await phone.getByText('No connection').waitFor({ state: 'hidden' });
    await wall.getByText(/No connection/).waitFor({ state: 'hidden' });
    await clocksAgree(withClock(), end + 60_000);
    expect(await listOn(chair)).toEqual(listBefore);
    await reads(phone, '1 is before you.');
  });

  test('the journal holds', () => {
    expect(() => day.command('verify')).not.toThrow();
  });
});

test('no page has complained of anything', () => {
  expect(browsing.troubles()).toEqual([]);
});

/** Who waits, in order, as the page shows it. */
function listOn(page: Page): Promise<string[]> {
  return page.locator('.next-card .name, .list .entry .org, .public .entry .org').allTextContents();
}
