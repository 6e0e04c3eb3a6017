import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LinksFile } from '../../server/preparation/links.ts';
import { type Browsing, enterOn, LAPTOP, PHONE, PROJECTOR, startBrowsing } from './support/browsing.ts';
import { act, reads } from './support/seen.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** Entering, leaving, and what others see of it: links, devices, roles, labels [K6, K8]. */

const OBSERVATORY = 'Red Sea Migration Observatory';
const NEUTRAL = 'A non-governmental organization';

let day: TheDay;
let browsing: Browsing;
let chair: Page;
let wall: Page;

beforeAll(async () => {
  [day, browsing] = await Promise.all([openTheDay('2024-07-15T10:40:00+02:00'), startBrowsing()]);
  chair = await browsing.enter(day.link('co_chair'), LAPTOP);
  wall = await browsing.enter(day.link('room_display'), PROJECTOR);
  await chair.keyboard.press('t');
  await act(chair, 'Start segment Questions and answers').click();
  await act(chair.getByRole('dialog'), 'Close').click();
  await act(chair, 'Open the list').click();
  await reads(wall, 'The list is open.');
});
afterAll(async () => {
  await browsing.close();
  await day.close();
});

const onPhone = async () => (await browsing.device(PHONE)).newPage();

describe('a personal link', () => {
  test('opened by a mail scanner, signs nobody in', async () => {
    const link = day.linkOf('Kossi Agbodjan');
    for (const _visit of [1, 2, 3, 4]) {
      const scanner = await onPhone();
      await scanner.goto(link);
      await act(scanner, /^Enter as/).waitFor();
      expect(await scanner.context().cookies()).toEqual([]);
      await scanner.context().close();
    }
    const delegate = await browsing.enter(link, PHONE); // no scan has used up one of the three devices
    await reads(delegate, 'Connected');
  });

  test('serves three devices; the fourth is refused in words, and nothing of the day is shown', async () => {
    const link = day.linkOf('Adjoa Owusu-Mensah');
    const first = await browsing.enter(link, LAPTOP);
    const second = await browsing.enter(link, PHONE);
    await reads(first, /^A new device was signed in at 10:40: Chrome on Linux\./);
    await browsing.enter(link, PHONE);
    const fourth = await onPhone();
    await fourth.goto(link);
    await act(fourth, /^Enter as/).click();
    await reads(fourth, /^This link has already been used on three devices\. /);
    expect(await fourth.context().cookies()).toEqual([]);

    // A code of a device that is signed in lets it in after all.
    await second.getByRole('link', { name: 'You', exact: true }).tap();
    await act(second.getByRole('region', { name: 'You' }), 'Your devices').tap();
    await act(second, 'Add a device').tap();
    const code = await second.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent();
    await fourth.getByLabel('Code').fill(code?.toLowerCase() ?? '');
    await fourth.keyboard.press('Enter');
    await reads(fourth, 'Ask for the floor');

    // Once only.
    const fifth = await onPhone();
    await fifth.goto(`${day.url}/j/som-2024`);
    await fifth.getByLabel('Code').fill(code ?? '');
    await fifth.keyboard.press('Enter');
    await reads(fifth, /^This code is not known or no longer valid\./);

    // Signed out by another device of hers, its page closes within a second.
    await act(second.getByRole('dialog'), 'Close').tap();
    await act(second.getByRole('region', { name: 'You' }), 'Your devices').tap();
    const others = second.getByRole('dialog').getByRole('button', { name: /^Sign out Chrome on Linux$/ });
    await expect.poll(() => others.count()).toBe(3);
    const answered = second.waitForResponse(/\/access\/sign-out$/).then(() => Date.now());
    const shown = reads(fourth, 'You are signed out').then(() => Date.now());
    await others.first().tap(); // the latest
    expect((await shown) - (await answered)).toBeLessThan(1000);
    await expect.poll(() => others.count()).toBe(2);
    await reads(first, 'Connected');
  });

  test('of an observer shows why she cannot ask, and whom to tell', async () => {
    const listener = await browsing.enter(day.link('observer'), PHONE);
    await reads(listener, 'You are listening');
    await reads(listener, /please tell the conference officer in the room or write to the Secretariat/);
    expect(await act(listener, 'Ask for the floor').count()).toBe(0);
  });
});

describe('several roles in one browser', () => {
  test('each tab keeps its own, also when it is opened anew', async () => {
    const context = await browsing.device(LAPTOP);
    const pages: Page[] = [];
    for (const link of [day.link('secretary'), day.link('rapporteur'), day.linkOf('Lindiwe Mokoena')]) {
      const page = await context.newPage();
      await enterOn(page, link);
      pages.push(page);
    }
    const expected = [/You act on behalf of the Chair\./, 'Turns so far', 'Ask for the floor'];
    for (const again of [false, true])
      for (const [place, page] of pages.entries()) {
        if (again) await page.reload();
        await reads(page, expected[place]!);
      }
    await act(pages[2]!, 'Ask for the floor').click();
    await reads(pages[2]!, /You are next|is your place/);
    expect(await act(pages[1]!, 'Ask for the floor').count()).toBe(0);
  });
});

describe('a neutral label', () => {
  test('chosen on the phone, stands in place of the name on every other page', async () => {
    const phone = await browsing.enter(day.linkOf('Filsan Robleh'), PHONE);
    await phone.getByRole('link', { name: 'You', exact: true }).tap();
    await act(phone, `Under a neutral label: ${NEUTRAL}`).tap();
    await reads(phone, `Everyone sees: ${NEUTRAL}`);
    await phone.getByRole('link', { name: 'Now', exact: true }).tap();
    await act(phone, 'Ask for the floor').tap();
    await reads(phone, '1 is before you.');
    const other = await browsing.enter(day.linkOf('Baraka Mushi'), PHONE);
    await other.getByRole('link', { name: 'List', exact: true }).tap();
    await reads(other, NEUTRAL);
    await chair.locator('.next-card .name', { hasText: NEUTRAL }).waitFor();
    await chair.keyboard.press('n');
    await act(chair, 'Microphone is live').click();
    await reads(wall, NEUTRAL);
    for (const page of [chair, other, wall]) {
      const content = await page.content();
      expect(content).not.toContain(OBSERVATORY);
      expect(content).not.toContain('Robleh');
    }
  });

  test('chosen at the door, before anything is said of the organization', async () => {
    const page = await onPhone();
    await page.goto(day.linkOf('Chanda Mwansa'));
    await page.getByLabel('List my organization under a neutral label').check();
    await act(page, /^Enter as/).tap();
    await page.getByRole('link', { name: 'You', exact: true }).tap();
    await reads(page, `Everyone sees: ${NEUTRAL}`);
  });
});

describe('links made anew', () => {
  test('end the former ones and whoever came in by them; the new ones open', async () => {
    const former = day.linkOf('Ms. Hanane Zerouali');
    const delegate = await browsing.enter(former, PHONE);
    const renewed = JSON.parse(day.command('links', '--reissue')) as LinksFile;
    for (const page of [delegate, chair, wall]) await reads(page, 'You are signed out');
    const late = await onPhone();
    await late.goto(former);
    await reads(late, /^This link was replaced by a newer one\./);
    const link = renewed.dialogues[0]?.links.find(({ name }) => name.includes('Hanane Zerouali'));
    await enterOn(late, link?.url ?? '');
    await reads(late, 'Connected');
  });
});

test('a page that breaks the policy, throws or complains would be heard', async () => {
  const apart = await startBrowsing();
  try {
    const page = await (await apart.device(PHONE)).newPage();
    await page.goto(day.url);
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      console.error('a complaint');
      setTimeout(() => {
        throw new Error('a fault');
      });
    });
    const heard = [/^policy: style-src/, /^error: a complaint$/, /^error: a fault$/];
    for (const one of heard) await expect.poll(() => apart.troubles()).toContainEqual(expect.stringMatching(one));
  } finally {
    await apart.close();
  }
});

test('no page has complained of anything', () => {
  expect(browsing.troubles()).toEqual([]);
});
