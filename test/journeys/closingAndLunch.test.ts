import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browsing, LAPTOP, PHONE, PROJECTOR, startBrowsing } from './support/browsing.ts';
import { recordOf } from './support/recordOf.ts';
import { act, clockOf, clocksAgree, plateShows, pressUntil, reads, secondsOf } from './support/seen.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** What was announced holds while the server is away: a closing time, and a meeting that stands still. */

const SEGMENT = '3.3';
const DISCUSSION = 'Panel 1: discussion';
const OBSERVATORY = 'Red Sea Migration Observatory';
const COALITION = 'Youth on the Move Coalition';
const SURVIVORS = "Great Lakes Survivors' Voice";
const MINUTE = 60;

let day: TheDay;
let browsing: Browsing;
let chair: Page;
let officer: Page;
let phone: Page;
let wall: Page;

beforeAll(async () => {
  [day, browsing] = await Promise.all([openTheDay('2024-07-15T12:20:00+02:00'), startBrowsing()]);
});
afterAll(async () => {
  await browsing.close();
  await day.close();
});

describe('a closing time that falls due while the server is away [F14]', () => {
  test('three ask; the Chair announces that the list closes at 12:30', async () => {
    const { enter } = browsing;
    [chair, officer, phone, wall] = await Promise.all([
      enter(day.link('co_chair'), LAPTOP),
      enter(day.link('conference_officer'), LAPTOP),
      enter(day.linkOf('Filsan Robleh'), PHONE),
      enter(day.link('room_display'), PROJECTOR),
    ]);
    await chair.keyboard.press('t');
    await act(chair, `Start segment ${DISCUSSION}`).click();
    await act(chair, 'Close').click();
    await act(chair, 'Open the list').click();
    await act(phone, 'Ask for the floor').tap();
    await reads(phone, 'You are next');
    await inscribe('nwab', `Inscribed ${COALITION}, place 2`);
    await inscribe('ssekandi', `Inscribed ${SURVIVORS}, place 3`);
    await announceClosing('12:30');
    await reads(wall, 'The list is open until 12:30. 3 wait.');
  });

  test('the server is killed before and started after it: the list is closed, dated at the announced time', async () => {
    const before = (await recordOf(chair)).lists[SEGMENT]?.entries;
    await day.kill();
    await reads(chair, /Not connected\./);
    await reads(phone, 'No connection');
    await day.move(15 * MINUTE);
    await day.start();
    await reads(chair, 'Connected again.');
    await reads(wall, 'The list is closed. 3 wait.');
    await reads(chair, 'List closed, 3 wait');
    await reads(phone, 'You are next');
    const list = (await recordOf(chair)).lists[SEGMENT];
    expect(list?.stage).toEqual({ stage: 'closed', closedAt: Date.parse('2024-07-15T12:30:00+02:00') });
    expect(list?.entries).toEqual(before);
    expect(await listOn(chair)).toEqual([OBSERVATORY, COALITION, SURVIVORS]);
  });
});

describe('a suspension with a live turn and an announced closing [F26]', () => {
  let left: number;
  let before: Awaited<ReturnType<typeof recordOf>>;
  const remaining = async (page: Page) => secondsOf(await clockOf(page));

  test('everything stands still, and each page says so', async () => {
    await pressUntil(chair, 'c', () => chair.getByText('List opened'));
    await announceClosing('12:50');
    await chair.keyboard.press('n');
    await reads(phone, 'You have been called');
    await pressUntil(chair, 'm', () => act(chair, 'End the turn'));
    await day.move(70);
    await clocksAgree([chair, phone, wall]);
    await chair.keyboard.press('t');
    await chair.getByLabel('To resume at, if known').fill('12:48');
    await act(chair, 'Suspend the meeting').click();
    await chair.getByRole('dialog').waitFor({ state: 'hidden' });
    await reads(phone, 'The meeting is suspended');
    await reads(wall, 'The meeting resumes at');
    await reads(wall, '12:48');
    await reads(officer, 'The meeting is suspended: the clock stands still.');
    await plateShows(chair, 'paused');
    before = await recordOf(chair);
    left = await remaining(chair);
    expect(left).toBeGreaterThan(90);
    expect(left).toBeLessThanOrEqual(110);
  });

  test('a kill in between, a start past the announced closing: still suspended, the list still open', async () => {
    await day.kill();
    await reads(chair, /Not connected\./);
    await day.move(18 * MINUTE);
    await day.start();
    await reads(chair, 'Connected again.');
    await phone.getByText('No connection').waitFor({ state: 'hidden' });
    expect(await recordOf(chair)).toEqual(before);
    expect(await remaining(chair)).toBe(left);
    await reads(phone, 'The meeting is suspended');
  });

  test('resumed, clock and list are exactly as they were, and the closing is as far away as it was', async () => {
    await act(chair, 'Resume the meeting').click();
    await plateShows(wall, 'live');
    await plateShows(phone, 'live');
    await clocksAgree([chair, phone, wall]);
    const now = await remaining(chair);
    expect(now).toBeLessThanOrEqual(left);
    expect(now).toBeGreaterThan(left - 15);
    const after = await recordOf(chair);
    expect(after.lists[SEGMENT]?.entries).toEqual(before.lists[SEGMENT]?.entries);
    expect(await listOn(chair)).toEqual([COALITION, SURVIVORS]);
    const [floor, held] = [after.floor, before.floor];
    if (floor.stage !== 'live' || held.stage !== 'paused') throw new Error('The turn is not as it was.');
    const [was, is] = [before.lists[SEGMENT]?.stage, after.lists[SEGMENT]?.stage];
    if (was?.stage !== 'closingAnnounced' || is?.stage !== 'closingAnnounced') throw new Error('Nothing is announced.');
    const stood = before.sittings.morning;
    if (stood?.stage !== 'suspended') throw new Error('The meeting was not suspended.');
    const resumedAt = floor.endsAt - held.remaining;
    expect(is.closesAt - was.closesAt).toBe(resumedAt - stood.since);
  });

  test('the closing takes effect at its new time', async () => {
    await pressUntil(chair, 'e', () => chair.getByText(`Turn of ${OBSERVATORY} ended`));
    await day.move(20 * MINUTE);
    await reads(wall, 'The list is closed. 2 wait.');
    await reads(chair, 'List closed, 2 wait');
    expect(() => day.command('verify')).not.toThrow();
  });
});

test('no page has complained of anything', () => {
  expect(browsing.troubles()).toEqual([]);
});

async function inscribe(name: string, said: string): Promise<void> {
  await officer.getByRole('combobox').fill(name);
  await officer.getByRole('combobox').press('Enter');
  await reads(officer, said);
}

async function announceClosing(time: string): Promise<void> {
  await act(chair, 'Announce the closing of the list').click();
  const dialog = chair.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'At' }).fill(time);
  await act(dialog, 'Announce it').click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Who waits, in order, as the page shows it. */
function listOn(page: Page): Promise<string[]> {
  return page.locator('.next-card .name, .list .entry:not(.then .entry) .org').allTextContents();
}
