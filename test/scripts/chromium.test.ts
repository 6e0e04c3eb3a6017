import { afterEach, expect, test, vi } from 'vitest';
import { ensureChromium } from '../../scripts/ensure.mjs';
import { FIRST_START_MS, launchChromium } from '../support/chromium.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the browser of the tests opens a page', { timeout: FIRST_START_MS }, async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<title>The Chair has the floor</title>');
    expect(await page.title()).toBe('The Chair has the floor');
  } finally {
    await browser.close();
  }
});

test('a browser that is named but not there is told in one sentence, and no other is taken', async () => {
  vi.stubEnv('ROSTRUM_CHROMIUM', '/nowhere/chromium');
  await expect(ensureChromium()).rejects.toThrow('ROSTRUM_CHROMIUM names /nowhere/chromium, which is not a program.');
});
