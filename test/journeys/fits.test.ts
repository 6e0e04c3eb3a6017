import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Discussion, openADiscussion } from './support/aDiscussion.ts';
import { type Browsing, LAPTOP, PHONE, startBrowsing } from './support/browsing.ts';
import { edgelessOn, hiddenFocusOn, misfitsOf, smallTargetsOf } from './support/fits.ts';
import { act, plateShows } from './support/seen.ts';

/** Every console at 200 % and 400 % zoom, on a narrow phone, in forced colours, and under a finger. */

const ZOOMED = [
  { at: '200 %', width: 683, height: 384 },
  { at: '400 %', width: 341, height: 192 },
  { at: 'a narrow phone', width: 320, height: 640 },
] as const;
const TABLET = { width: 1366, height: 1024 };
const TOUCH = 48;

let discussion: Discussion;
let browsing: Browsing;
let pages: Readonly<Record<string, Page>>;

beforeAll(async () => {
  [discussion, browsing] = await Promise.all([openADiscussion(150), startBrowsing()]);
  const { day } = discussion;
  pages = {
    chair: await browsing.enter(day.link('co_chair'), LAPTOP),
    officer: await browsing.enter(day.link('conference_officer'), LAPTOP),
    moderator: await browsing.enter(day.link('technical_moderator'), LAPTOP),
    rapporteur: await browsing.enter(day.link('rapporteur'), LAPTOP),
    'a delegate who may ask': await browsing.enter(day.linkOf('Filsan Robleh'), PHONE),
    'a delegate with a place': await browsing.enter(day.linkOf('Lindholm'), PHONE),
  };
});
afterAll(async () => {
  await browsing.close();
  await discussion.close();
});

describe('zoomed', () => {
  test.each(ZOOMED)('at $at nothing scrolls sideways and nothing is cut, and the focus is seen', async (viewport) => {
    for (const [name, page] of Object.entries(pages)) {
      await page.setViewportSize(viewport);
      expect.soft(await misfitsOf(page), name).toEqual([]);
      expect.soft(await hiddenFocusOn(page), name).toEqual([]);
    }
  });

  test.each(ZOOMED)('at $at the Chair’s dialogs fit, and scroll to their last act', async (viewport) => {
    const page = pages.chair as Page;
    for (const key of ['t', '?']) {
      await page.setViewportSize(LAPTOP);
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await page.setViewportSize(viewport);
      expect.soft(await misfitsOf(page), key).toEqual([]);
      await act(page, 'Close').click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  });
});

describe('in forced colours', () => {
  test('every act has an edge, the first act a thicker one; so has the plate of the turn', async () => {
    for (const [name, page] of Object.entries(pages)) {
      await page.setViewportSize(LAPTOP);
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await edgelessOn(page), name).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
    }
  });

  test('live, amber and over time are told by more than a colour', async () => {
    const page = pages.chair as Page;
    await page.emulateMedia({ forcedColors: 'active' });
    const plate = page.locator('.plate').filter({ visible: true }).first();
    const looks = () =>
      plate.evaluate((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return `${outlineStyle} ${outlineWidth}`;
      });
    const seen = new Set<string>();
    for (const [state, by] of [
      ['live', 0],
      ['amber', 130],
      ['over', 40],
    ] as const) {
      await discussion.day.move(by);
      await plateShows(page, state);
      seen.add(await looks());
      expect.soft(await plate.textContent(), state).not.toBe('');
    }
    expect(seen.size).toBe(3);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('under a finger every act is 48 pixels and more', () => {
  test('on a tablet: Chair, conference officer, technical moderator, rapporteur', async () => {
    for (const name of ['officer', 'moderator', 'rapporteur', 'chair']) {
      const page = pages[name] as Page;
      await touch(page, TABLET);
      expect.soft(await smallTargetsOf(page, TOUCH), name).toEqual([]);
      if (name !== 'chair') continue;
      for (const dialog of ['Programme', 'Keys']) {
        await act(page, dialog).click();
        await page.getByRole('dialog').waitFor();
        expect.soft(await smallTargetsOf(page, TOUCH), dialog).toEqual([]);
        await act(page, 'Close').click();
      }
    }
  });

  test('on a phone: each page of a delegate', async () => {
    const page = pages['a delegate with a place'] as Page;
    await touch(page, PHONE);
    for (const name of ['Now', 'List', 'Programme', 'Write', 'You']) {
      await page.getByRole('link', { name, exact: true }).click();
      expect.soft(await smallTargetsOf(page, TOUCH), name).toEqual([]);
    }
  });
});

/** From here on the page stands on a device without a pointer. */
async function touch(page: Page, viewport: typeof PHONE): Promise<void> {
  await page.setViewportSize(viewport);
  const device = await page.context().newCDPSession(page);
  await device.send('Emulation.setDeviceMetricsOverride', { ...viewport, deviceScaleFactor: 1, mobile: true });
  await device.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  expect(await page.evaluate(() => matchMedia('(hover: none) and (pointer: coarse)').matches)).toBe(true);
}
