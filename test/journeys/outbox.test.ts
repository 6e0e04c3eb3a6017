import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browsing, enterOn, LAPTOP, PHONE, startBrowsing } from './support/browsing.ts';
import { act, reads } from './support/seen.ts';
import { type SlowLine, slowLine } from './support/slowLine.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** A poor line that is lost: what was asked is kept, and the page opens without it [F31]. */

const SUBJECT = 'Hearing victims by video link';

let day: TheDay;
let browsing: Browsing;
let chair: Page;
let line: SlowLine;
let context: BrowserContext;
let phone: Page;

beforeAll(async () => {
  [day, browsing, line] = await Promise.all([openTheDay('2024-07-15T10:40:00+02:00'), startBrowsing(), slowLine()]);
  chair = await browsing.enter(day.link('co_chair'), LAPTOP);
  await chair.keyboard.press('t');
  await act(chair, 'Start segment Questions and answers').click();
  await act(chair.getByRole('dialog'), 'Close').click();
  await act(chair, 'Open the list').click();
  context = await browsing.device(PHONE, line);
  phone = await context.newPage();
  await enterOn(phone, day.linkOf('Kossi Agbodjan'));
  await reads(phone, 'Connected');
});
afterAll(async () => {
  await browsing.close();
  await line.close();
  await day.close();
});

/** Waits until the page opens without a line. */
const isKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return (await caches.match('/')) !== undefined;
  });

describe('asked without a line', () => {
  test('is kept, with its subject, and shown as kept', async () => {
    expect(await isKept(phone)).toBe(true);
    line.cut();
    await reads(phone, /The line is down since 10:4\d\./);
    await act(phone, 'Ask for the floor').tap();
    await reads(phone, 'Waiting to be sent');
    await reads(phone, 'Kept here, not yet sent.');
    await reads(phone, 'You have no place in the list yet.');
    await phone.getByLabel('Subject, if you wish').fill(SUBJECT);
    await act(phone, 'Keep the subject').tap();
    await expect.poll(() => act(phone, 'Keep the subject').count()).toBe(0);
  });

  test('survives a reload, which shows the last list and its time', async () => {
    await phone.reload();
    await reads(phone, /As of 10:4\d\. Not connected\./);
    await reads(phone, 'Kept here, not yet sent.');
    expect(await phone.getByLabel('Subject, if you wish').inputValue()).toBe(SUBJECT);
  });

  test('is sent once when the line is back, and stands in the list', async () => {
    line.mend();
    await reads(phone, /You are next|is your place/);
    await reads(phone, `Subject: ${SUBJECT}`);
    expect(await phone.getByText(/Kept here/).count()).toBe(0);
    expect(
      await phone.evaluate(() =>
        JSON.parse(
          localStorage.getItem(Object.keys(localStorage).find((name) => name.startsWith('rostrum.outbox.')) ?? '') ??
            '{}',
        ),
      ),
    ).toEqual({ kept: [], dropped: [] });
  });
});
