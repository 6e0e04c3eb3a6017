import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';

/** Pages of real Chromium that enter a day, and whatever went wrong on any of them. */

export interface Browsing {
  browser: Browser;
  /** A browser of its own, as if on a device of its own; on a line of its own, if one is given. */
  device(viewport: Viewport, proxy?: { server: string }): Promise<BrowserContext>;
  /** Opens a personal link on a device of its own and presses "Enter as …". */
  enter(link: string, viewport: Viewport): Promise<Page>;
  /** Errors of pages, complaints on consoles and breaches of the content security policy, on every page so far. */
  troubles(): readonly string[];
  close(): Promise<void>;
}

export type Viewport = { width: number; height: number };
export const PHONE: Viewport = { width: 390, height: 844 };
export const LAPTOP: Viewport = { width: 1366, height: 768 };
export const PROJECTOR: Viewport = { width: 1920, height: 1080 };

/** No wait on a page is longer: what a person would have given up on is red. */
const PATIENCE = 15_000;

export async function startBrowsing(): Promise<Browsing> {
  const browser = await launchChromium();
  const troubles: string[] = [];
  const device = async (viewport: Viewport, proxy?: { server: string }) => {
    const context = await browser.newContext({
      viewport,
      ...(proxy && { proxy: { server: proxy.server } }),
      hasTouch: viewport.width < LAPTOP.width,
      timezoneId: 'Europe/Vienna',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE);
    await watch(context, troubles);
    return context;
  };
  return {
    browser,
    device,
    async enter(link, viewport) {
      const page = await (await device(viewport)).newPage();
      await enterOn(page, link);
      return page;
    },
    troubles: () => troubles,
    close: () => browser.close(),
  };
}

/** Opens a personal link on a page and presses "Enter as …". */
export async function enterOn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: /^Enter as/ }).click();
  await page.waitForURL(/\/(som-2024|installation)\//);
  await page.locator('main:not(.door), .door .act').first().waitFor();
}

/** What the browser itself writes when a server is away or refuses: no fault of a page. */
const OF_THE_LINE =
  /^(Failed to load resource: |WebSocket connection to |An unknown error occurred when fetching the script)/;

async function watch(context: BrowserContext, troubles: string[]): Promise<void> {
  context.on('weberror', (error) => troubles.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || OF_THE_LINE.test(message.text())) return;
    troubles.push(`${message.type()}: ${message.text()}`);
  });
  await context.exposeBinding('policyBreached', (_source, what: string) => void troubles.push(`policy: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const told = window as unknown as { policyBreached: (what: string) => void };
      told.policyBreached(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}
