import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What people see on their pages: words, plates and clocks. Every look waits, none sleeps. */

/** Waits until these words can be read. */
export async function reads(place: Page | Locator, words: string | RegExp): Promise<void> {
  await place.getByText(words).filter({ visible: true }).first().waitFor();
}

/** The act of that name; the name of a frequent act is part of the product. */
export function act(place: Page | Locator, name: string | RegExp): Locator {
  return place
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .filter({ visible: true });
}

/** Waits until the plate under the clock shows this state. */
export async function plateShows(page: Page, state: 'called' | 'live' | 'amber' | 'over' | 'paused'): Promise<void> {
  await page.locator(`.plate[data-state="${state}"]`).filter({ visible: true }).first().waitFor();
}

/** What the clock on a page shows now: "1:42". */
export async function clockOf(page: Page): Promise<string> {
  return (await page.getByRole('timer').filter({ visible: true }).first().textContent()) ?? '';
}

/** The moment, on the machine's clock, at which the clock of a page says the time is over. */
async function endOn(page: Page): Promise<number> {
  const timer = page.getByRole('timer').filter({ visible: true }).first();
  const [text, now] = await timer.evaluate((element) => [element.textContent ?? '', Date.now()] as const);
  return now + secondsOf(text) * 1000;
}

/** "1:42" is 102 s, "+0:12" is 12 s over time. */
export function secondsOf(text: string): number {
  const [, over, minutes, seconds] = /^(\+?)(\d+):(\d\d)$/.exec(text) ?? [];
  if (minutes === undefined) throw new Error(`No clock says “${text}”.`);
  const total = Number(minutes) * 60 + Number(seconds);
  return over ? -total : total;
}

const SECOND = 1000;

/** Waits until running clocks agree within a second, with each other and with `end` if that is known; answers the end. */
export async function clocksAgree(pages: readonly Page[], end?: number): Promise<number> {
  let ends: number[] = [];
  await expect
    .poll(
      async () => {
        ends = await Promise.all(pages.map(endOn)).catch(() => []);
        const all = end === undefined ? ends : [...ends, end];
        return ends.length === pages.length ? Math.max(...all) - Math.min(...all) : Number.POSITIVE_INFINITY;
      },
      { message: 'clocks agree', timeout: 10_000 },
    )
    .toBeLessThanOrEqual(SECOND);
  return Math.min(...ends) + (Math.max(...ends) - Math.min(...ends)) / 2;
}

/** Presses a key until its outcome is seen: a key that has just changed its meaning takes no press for a moment. */
export async function pressUntil(page: Page, key: string, seen: () => Locator): Promise<void> {
  await expect
    .poll(
      async () => {
        const outcome = seen().filter({ visible: true }).first();
        if (await outcome.isVisible()) return true;
        await page.keyboard.press(key);
        return outcome.waitFor({ timeout: SECOND }).then(
          () => true,
          () => false,
        );
      },
      { message: `${key} has its outcome`, timeout: 10_000 },
    )
    .toBe(true);
}
