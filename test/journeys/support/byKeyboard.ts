import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Browsing, LAPTOP } from './browsing.ts';
import { act } from './seen.ts';

/** Pages that are used by keyboard alone: no page is clicked, tapped or focused by the test. */

/** Opens a personal link on a device of its own and enters by Tab and Enter. */
export async function enterByKeyboard(browsing: Browsing, link: string, viewport = LAPTOP): Promise<Page> {
  const page = await (await browsing.device(viewport)).newPage();
  await page.goto(link);
  await tabTo(page, act(page, /^Enter as/));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/som-2024\//);
  await page.locator('main:not(.door)').waitFor();
  return page;
}

const ONCE_AROUND = 80;

/** Presses Tab until the place has the focus; wherever the focus is on the way, it is seen. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  for (let presses = 0; presses < ONCE_AROUND; presses += 1) {
    if (await hasFocus(place)) return;
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focusUnseen)).toBeNull();
  }
  throw new Error(`Tab does not lead to ${place}.`);
}

const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement);

export async function expectFocus(place: Locator): Promise<void> {
  await expect.poll(() => hasFocus(place), { message: `the focus is on ${place}` }).toBe(true);
}

/** Runs in the page: what has the focus without showing it, or null. */
function focusUnseen(): string | null {
  const place = document.activeElement;
  if (!place || place === document.body) return null; // the browser's own frame, before the first and after the last
  const field = place.closest('.field') ?? place;
  const { outlineStyle, outlineWidth } = getComputedStyle(place);
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const { top, bottom, width, height } = place.getBoundingClientRect();
  const inView = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  if (inView && (outlined || getComputedStyle(field).boxShadow !== 'none')) return null;
  return `${place.outerHTML.slice(0, 120)} ${outlineStyle} ${outlineWidth} ${top} ${bottom}`;
}
