import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browsing, LAPTOP, PHONE, PROJECTOR, startBrowsing } from './support/browsing.ts';
import { act, clockOf, clocksAgree, plateShows, pressUntil, reads } from './support/seen.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** The morning of the example, from the opening at 10:00 to the adjournment at 13:00, on the pages of nine people. */

const STATUS = 'Status of the UNTOC Review Mechanism - Secretariat presentation';
const QUESTIONS = 'Questions and answers';
const PANEL = 'Panel 1: presentations';
const DISCUSSION = 'Panel 1: discussion';
const REPLIES = 'Panel 1: replies of the panellists';
const OBSERVATORY = 'Red Sea Migration Observatory';
const COALITION = 'Youth on the Move Coalition';
const BRIDGES = 'Volta Bridges';
const FIRST = 'Ms. Hadeer Soliman';
const SECOND = 'Ms. Hope Gee Williams';
const THIRD = 'Ms. Graziella Rocha';
const FOURTH = 'Ms. Nukila Evanty';
const IN_THE_ROOM = ['konat', 'chowdhury', 'sulastri', 'qureshi', 'deshmukh', 'abi-nader', 'dumitrescu', 'jovanovi'];

let day: TheDay;
let browsing: Browsing;
let kakosimou: Page;
let testa: Page;
let officer: Page;
let moderator: Page;
let phone: Page;
let legal: Page;
let alliance: Page;
let panellist: Page;
let wall: Page;

const OPENS_AT = '10:00';
const at = (time: string) => Date.parse(`2024-07-15T${time}:00+02:00`);
let ahead = 0;

beforeAll(async () => {
  ahead = at(OPENS_AT) - Date.now();
  [day, browsing] = await Promise.all([openTheDay(`2024-07-15T${OPENS_AT}:00+02:00`), startBrowsing()]);
});
afterAll(async () => {
  await browsing.close();
  await day.close();
});

describe('10:00, the opening', () => {
  test('everybody is there; Ms. Kakosimou presides and opens', async () => {
    const { enter } = browsing;
    [kakosimou, testa, officer] = await Promise.all([
      enter(day.link('co_chair'), LAPTOP),
      enter(day.link('co_chair', 1), LAPTOP),
      enter(day.link('conference_officer'), LAPTOP),
    ]);
    [moderator, phone, legal] = await Promise.all([
      enter(day.link('technical_moderator'), LAPTOP),
      enter(day.linkOf('Filsan Robleh'), PHONE),
      enter(day.linkOf('Adjoa Owusu-Mensah'), LAPTOP),
    ]);
    [alliance, panellist, wall] = await Promise.all([
      enter(day.linkOf('Lindiwe Mokoena'), LAPTOP),
      enter(day.linkOf('Hope Gee Williams'), PHONE),
      enter(day.link('room_display'), PROJECTOR),
    ]);
    await reads(kakosimou, 'You preside.');
    await reads(testa, 'Ms. Vasiliki Kakosimou presides.');
    await pressUntil(kakosimou, 'g', () => heading(kakosimou, 'Opening by the co-Chairs'));
    await reads(wall, 'Opening by the co-Chairs');
  });

  test('the Secretariat presents on the clock', async () => {
    await moveTo('10:15');
    await startSegment(kakosimou, STATUS);
    await kakosimou.keyboard.press('n');
    await plateShows(wall, 'called');
    await reads(wall, 'The Secretariat');
    await moderator.keyboard.press('m');
    await plateShows(wall, 'live');
    expect(await clockOf(wall)).toMatch(/^14:5\d$|^15:00$/);
    await clocksAgree([kakosimou, testa, wall]);
  });
});

describe('questions and answers', () => {
  test('the list is opened ahead; two ask before the part begins', async () => {
    await act(kakosimou, 'Open the list').click();
    await act(phone, 'Ask for the floor').tap();
    await reads(phone, `${QUESTIONS} is expected at`);
    await act(legal, 'Ask for the floor').click();
    await reads(legal, '1 is before you.');
    await moveTo('10:40');
    await pressUntil(kakosimou, 'e', () => kakosimou.getByText('Turn of The Secretariat ended'));
    await startSegment(kakosimou, QUESTIONS);
    await reads(phone, 'You are next');
  });

  test('one is heard and says that she has finished', async () => {
    await kakosimou.keyboard.press('n');
    await reads(phone, 'You have been called');
    await moderator.keyboard.press('m');
    await reads(phone, 'You have the floor');
    await act(phone, 'I have finished').tap();
    await reads(kakosimou, 'Says: “I have finished.”');
    await pressUntil(kakosimou, 'e', () => kakosimou.getByText(`Turn of ${OBSERVATORY} ended`));
  });

  test('[F23] nobody can be carried over where no later list of the item comes; each is told', async () => {
    await pressUntil(kakosimou, 'c', () => kakosimou.getByText('List closed', { exact: true }));
    await act(kakosimou, 'Not reached: what becomes of them').click();
    const dialog = kakosimou.getByRole('dialog');
    await reads(dialog, 'Carry over: no later list of this item is still to come');
    expect(await dialog.getByLabel(/^Carry over/).isDisabled()).toBe(true);
    await dialog.getByLabel(/^Ask for a written contribution/).check();
    await act(dialog, 'Tell the one who waits').click();
    await reads(legal, 'Please send it in writing');
  });
});

describe('the presidency passes', () => {
  test('Mr. Testa takes it; the acts of Ms. Kakosimou rest, and the page says why', async () => {
    await act(testa, 'Take the presidency').click();
    await reads(testa, 'You preside.');
    await reads(kakosimou, /^Mr\. Francesco Testa presides\. You see the desk; the acts are with the presiding/);
    expect(await act(kakosimou, 'Open the list').getAttribute('aria-disabled')).toBe('true');
    await kakosimou.keyboard.press('c');
    await act(kakosimou, 'Take the presidency').waitFor();
    await reads(testa, 'List closed, 0 wait');
  });
});

describe('11:05, panel 1 [F24]', () => {
  test('the guiding question, then the first panellist; the second knows that she is next', async () => {
    await moveTo('11:05');
    await startSegment(testa, PANEL);
    await reads(testa, /Which factors drive the smuggling of migrants/);
    await testa.keyboard.press('n');
    await plateShows(wall, 'called');
    await reads(wall, FIRST);
    await reads(wall, 'Cairo University, Faculty of Economics and Political Science (FEPS)');
    await moderator.keyboard.press('m');
    await plateShows(wall, 'live');
    await reads(panellist, 'You are next');
    await move(390);
    await plateShows(wall, 'amber');
  });

  test('the second does not answer, is passed over and reads so; the third comes', async () => {
    await pressUntil(testa, 'n', () => panellist.getByText('You have been called'));
    await act(testa, `Pass over ${SECOND}`).click();
    await reads(panellist, 'You were passed over. The Chair can still call you in this part.');
    await speaks(THIRD);
  });

  test('the fourth, and then the second after all', async () => {
    await speaks(FOURTH);
    await pressUntil(testa, 'n', () => panellist.getByText('You have been called'));
    await moderator.keyboard.press('m');
    await reads(panellist, 'You have the floor');
    await clocksAgree([testa, panellist, wall]);
    await pressUntil(testa, 'e', () => testa.getByText(`Turn of ${SECOND} ended`));
    await reads(testa, 'Every panellist has been heard.');
  });
});

describe('the discussion: the list', () => {
  test('three delegates, a paper slip, a hand on the platform, and eight in the room', async () => {
    await moveTo('11:35');
    await startSegment(testa, DISCUSSION);
    await act(testa, 'Open the list').click();
    await moveTo('12:10');
    for (const page of [legal, alliance, phone]) await act(page, 'Ask for the floor').click();
    await officer.getByLabel('Paper slip').check();
    await officer.getByLabel('Asked at').fill('12:01');
    await officer.getByLabel('Why earlier than now').fill('The slip lay beneath a folder');
    await inscribe(officer, 'nwab', COALITION);
    await officer.getByLabel('Raised plate').check();
    await inscribe(moderator, 'agbodjan', BRIDGES);
    for (const name of IN_THE_ROOM) await inscribe(officer, name);
    await reads(testa, 'Paper slip, 12:01');
    await reads(testa, 'Hand on the platform');
  });

  test('[F10] who has spoken today comes last; [F22] a range, and early that she may not be reached', async () => {
    await reads(phone, '12 are before you.');
    await reads(testa, 'Has spoken: first-time organizations first');
    await reads(phone, 'You may be called');
    await reads(phone, /^You may not be reached: time for this part ends at 12:40\.$/);
    await reads(testa, '12:40, may not be reached');
  });

  test('[F15] the forecast before the limit is chosen, and after', async () => {
    await reads(testa, /^3 min each reaches \d+ of 13$/);
    const limits = testa.getByRole('group', { name: 'Limit from the next speaker' });
    await limits.getByRole('button', { name: '2:00' }).click();
    await reads(testa, '2:00 from the next speaker');
    await reads(testa, '2 min each reaches all 13');
    await phone.getByText(/^You may not be reached/).waitFor({ state: 'hidden' });
  });

  test('one says that she is ready; one lets one pass and hands over to the alternate', async () => {
    await act(legal, 'I am ready').click();
    await reads(testa.locator('.next-card').first(), 'Ready');
    await act(alliance, 'My place').click();
    await act(alliance.getByRole('dialog'), 'Let one pass').click();
    await reads(alliance, '2 are before you.');
    await reads(testa.locator('.next-card').nth(1), COALITION);
    await act(alliance, 'My place').click();
    await act(alliance, 'My alternate: hand over to Mr. Pieter van Zyl').click();
    await reads(testa.locator('.next-card').nth(2), 'Mr. Pieter van Zyl');
  });

  test('[F12] a move with its reason', async () => {
    await act(testa, `${BRIDGES}, place 4: move`).click();
    await testa.getByRole('dialog').getByLabel('Place').fill('2');
    await act(testa, 'Move to 2').click();
    await reads(testa, 'Please choose a reason: no move is silent.');
    await testa.getByLabel('Room and online in turn').check();
    await act(testa, 'Move to 2').click();
    await reads(testa, 'From 4 to 2: room and online in turn');
  });
});

describe('the discussion: the floor', () => {
  test('[F17] a platform line is lost in mid-speech and comes back, with the time that was left', async () => {
    await testa.keyboard.press('n');
    await plateShows(moderator, 'called');
    await act(moderator, 'Microphone is live').click();
    await reads(legal, 'You have the floor');
    const start = await clocksAgree([testa, legal, wall]);
    await move(40);
    const end = await clocksAgree([testa, legal, wall], start - 40_000);
    await act(moderator, 'Line lost').click();
    const lost = Date.now();
    await reads(legal, 'Your line is lost');
    await reads(wall, 'The place is held for a moment');
    await reads(testa, /line lost, place held 0:/);
    await move(20); // the silence is not counted
    await act(moderator, 'Line is back').click();
    await reads(legal, 'You have the floor');
    const restored = await clocksAgree([testa, legal, wall]);
    expect(restored - end).toBeGreaterThan(-2000);
    expect(restored - end).toBeLessThan(Date.now() - lost + 2000);
  });

  test('[F18] called twice in vain: to the end of the list', async () => {
    await pressUntil(testa, 'n', () => testa.getByText('Called, microphone not live yet'));
    await reads(wall, BRIDGES);
    await noAnswer();
    await reads(testa, 'Called once without an answer. Call again.');
    await reads(wall, 'Called again');
    await noAnswer();
    await reads(testa, `${BRIDGES} called in vain`);
    await reads(testa, 'The floor is free');
    await reads(testa, 'Called in vain before');
  });

  test('[F14] the closing is announced for 12:30 and comes by itself', async () => {
    await act(testa, 'Announce the closing of the list').click();
    const dialog = testa.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'At' }).fill('12:30');
    await act(dialog, 'Announce it').click();
    await reads(wall, /^The list is open until 12:30\. 12 wait\. First-time organizations first\.$/);
    await moveTo('12:30');
    await reads(wall, 'The list is closed. 12 wait.');
    await reads(phone, 'The list is closed. Your place is kept.');
  });

  test('[F23] at the end all are carried over to the list of panel 2, and read so', async () => {
    await moveTo('12:40');
    await act(testa, 'Decide what becomes of those not reached').click();
    await testa.getByLabel(/^Carry over to Panel 2: discussion/).check();
    await act(testa, 'Tell all 12').click();
    await reads(testa, '12 requests carried over');
    for (const page of [phone, alliance]) await reads(page, /^Carried over from the earlier list/);
  });
});

describe('the end of the morning', () => {
  test('the panellists reply in the same order', async () => {
    await startSegment(testa, REPLIES);
    await reads(panellist, 'One comes before you.');
    await testa.keyboard.press('n');
    await reads(wall, FIRST);
    await act(moderator, 'Microphone is live').click();
    await plateShows(wall, 'live');
    expect(await clockOf(wall)).toMatch(/^2:5\d$|^3:00$/);
    await pressUntil(testa, 'e', () => testa.getByText(`Turn of ${FIRST} ended`));
    await reads(panellist, 'You are next');
  });

  test('[F25] the hard stop is told 15, 5 and 1 minute before, and then nobody can be called', async () => {
    for (const [time, left] of [
      ['12:45', 15],
      ['12:55', 5],
      ['12:59', 1],
    ] as const) {
      await moveTo(time);
      for (const page of [testa, kakosimou, officer]) await reads(page, `13:00 in ${left} min`);
    }
    await moveTo('13:00');
    await reads(testa, 'Past 13:00');
    await reads(testa, 'Nobody can be called now: adjourn, or go on.');
    await testa.keyboard.press('n');
    await reads(testa, 'The floor is free');
  });

  test('adjourned at 13:00: everybody reads when it goes on', async () => {
    await act(testa, 'Adjourn the meeting').click();
    await reads(wall, 'The meeting resumes at');
    await reads(wall, '15:00');
    await reads(legal, 'The meeting is adjourned');
    await reads(panellist, 'No further part is planned for you.'); // her reply was not reached: nobody says it was
    for (const page of [phone, alliance]) await reads(page, 'Panel 2: discussion is expected at');
    expect(() => day.command('verify')).not.toThrow();
  });
});

test('no page has complained of anything', () => {
  expect(browsing.troubles()).toEqual([]);
});

/** Moves the clock of the day to a time of day. */
async function moveTo(time: string): Promise<void> {
  await move((at(time) - (Date.now() + ahead)) / 1000);
}

async function move(seconds: number): Promise<void> {
  await day.move(seconds);
  ahead += seconds * 1000;
}

function heading(page: Page, title: string): Locator {
  return page.getByRole('heading', { level: 1 }).getByText(title);
}

/** Starts a segment from the programme. */
async function startSegment(page: Page, title: string): Promise<void> {
  await page.keyboard.press('t');
  await act(page, `Start segment ${title}`).click();
  await act(page, `Finish segment ${title}`).waitFor();
  await act(page, 'Close').click();
  await heading(page, title).waitFor();
}

/** The next panellist is called, in a live turn or with a free floor, and her microphone confirmed. */
async function speaks(name: string): Promise<void> {
  await pressUntil(testa, 'n', () => wall.locator('.plate[data-state="called"]'));
  await reads(wall, name);
  await moderator.keyboard.press('m');
  await plateShows(wall, 'live');
  await move(60);
}

async function inscribe(page: Page, name: string, organization = ''): Promise<void> {
  const search = page.getByRole('combobox');
  await search.fill(name);
  await search.press('Enter');
  await reads(page, new RegExp(`^Inscribed ${organization}.*, place \\d+`));
  await expect.poll(() => search.inputValue()).toBe('');
}

async function noAnswer(): Promise<void> {
  await act(moderator, 'No answer').click();
  await act(moderator.getByRole('dialog'), 'No answer, noted').click();
  await moderator.getByRole('dialog').waitFor({ state: 'hidden' });
}
