import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoFlaws } from './support/axe.ts';
import { type Browsing, enterOn, LAPTOP, PHONE, startBrowsing } from './support/browsing.ts';
import { recordOf } from './support/recordOf.ts';
import { act, reads } from './support/seen.ts';
import { type SlowLine, slowLine } from './support/slowLine.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** A poor line that is lost: what was asked is kept, and the page opens without it [F31]. */

const MINUTE = 60_000;
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
  context = await onALine(line);
  phone = await context.newPage();
  await enterOn(phone, day.linkOf('Kossi Agbodjan'));
  await reads(phone, /^Connected$/);
});
afterAll(async () => {
  await browsing.close();
  await line.close();
  await day.close();
});

/** A phone on a poor line, with the patience it takes to open a page over it. */
async function onALine(poor: SlowLine): Promise<BrowserContext> {
  const device = await browsing.device(PHONE, poor);
  device.setDefaultTimeout(MINUTE);
  return device;
}

/** Waits until the page opens without a line. */
const isKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return (await caches.match('/')) !== undefined;
  });

const outboxOf = (page: Page) =>
  page.evaluate((): unknown => {
    const name = Object.keys(localStorage).find((one) => one.startsWith('rostrum.outbox.')) ?? '';
    return JSON.parse(localStorage.getItem(name) ?? 'null');
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
    await expectNoFlaws({ kept: phone });
    await phone.getByRole('link', { name: 'List', exact: true }).tap();
    await reads(phone, 'It is sent when you are connected.');
    await expectNoFlaws({ keptBesideTheList: phone });
    await phone.getByRole('link', { name: 'Now', exact: true }).tap();
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
    expect(await outboxOf(phone)).toEqual({ kept: [], dropped: [] });
    const { lists } = await recordOf(chair);
    expect(Object.values(lists).flatMap(({ entries }) => entries)).toHaveLength(1);
  });
});

test('a list that closed meanwhile: what was kept for it is dropped with a sentence', async () => {
  const itsLine = await slowLine();
  const late = await (await onALine(itsLine)).newPage();
  await enterOn(late, day.linkOf('Adjoa Owusu-Mensah'));
  await reads(late, /^Connected$/);
  itsLine.cut();
  await reads(late, /The line is down since/);
  await act(late, 'Ask for the floor').tap();
  await reads(late, 'Kept here, not yet sent.');
  await act(chair, 'Close the list').click();
  await act(chair, 'Open the list').waitFor();
  itsLine.mend();
  await reads(late, 'You have not been put on the list.');
  await reads(late, /The list for .* is closed\. A written contribution is published beside the others\./);
  await expectNoFlaws({ dropped: late });
  await act(late, /^Close/).tap();
  await expect.poll(() => late.getByText('You have not been put on the list.').count()).toBe(0);
  expect(await outboxOf(late)).toEqual({ kept: [], dropped: [] });
  await reads(late, 'The list is closed');
  await late.context().close();
  await itsLine.close();
});

describe('opened without a line', () => {
  test('at the bare address, as the installed page does, it shows the list, its time, and the own place', async () => {
    await reads(phone, /^Connected$/);
    await phone.close(); // as it goes it keeps the day
    line.cut();
    phone = await context.newPage();
    await phone.goto(`${day.url}/`);
    await reads(phone, /As of 10:4\d\. Not connected\./);
    await reads(phone, 'You are next');
    await phone.getByRole('link', { name: 'List', exact: true }).tap();
    await reads(phone.getByRole('main'), 'Volta Bridges');
  });

  test('the worker has kept the page and its chunks, and nothing of the day', async () => {
    const kept = await phone.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return stores.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/');
    expect(kept.filter((path) => path !== '/' && !path.startsWith('/assets/'))).toEqual([]);
    expect(kept.filter((path) => /Chair|Secretariat|Display|Rapporteur|Installation/.test(path))).toEqual([]);
  });

  test('it comes back by itself', async () => {
    line.mend();
    await reads(phone, /^Connected$/);
  });

  test('another console is not opened from memory', async () => {
    line.cut();
    const other = await context.newPage();
    await expect(other.goto(phone.url().replace('/participant/', '/chair/'))).rejects.toThrow();
    await other.close();
    line.mend();
  });
});

test('signed out, the device keeps nothing of the day', async () => {
  await reads(phone, /^Connected$/);
  await phone.getByRole('link', { name: 'You', exact: true }).tap();
  await act(phone.getByRole('region', { name: 'You' }), 'Your devices').tap();
  await act(phone, /^Sign out this device/).tap();
  await reads(phone, 'You are signed out');
  const kept = await phone.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('rostrum.')));
  expect(kept.filter((name) => /day|outbox|last/.test(name))).toEqual([]);
});

test('no page has complained of anything', () => {
  expect(browsing.troubles()).toEqual([]);
});
