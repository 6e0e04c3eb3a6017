import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNoFlaws } from './support/axe.ts';
import { type Browsing, LAPTOP, PHONE, startBrowsing } from './support/browsing.ts';
import { openTheGallery } from './support/gallery.ts';

/** axe finds nothing in the gallery, which shows every part in every state, open dialogs included. */

let gallery: Awaited<ReturnType<typeof openTheGallery>>;
let browsing: Browsing;
let page: Page;

beforeAll(async () => {
  [gallery, browsing] = await Promise.all([openTheGallery(), startBrowsing()]);
  page = await (await browsing.device(LAPTOP)).newPage();
  await page.goto(gallery.url);
  await page.locator('.gallery').waitFor();
});
afterAll(async () => {
  await browsing.close();
  gallery.close();
});

test('every part in every state, on a laptop and on a phone', async () => {
  await expectNoFlaws({ laptop: page });
  await page.setViewportSize(PHONE);
  await expectNoFlaws({ phone: page });
  expect(browsing.troubles()).toEqual([]);
});
