// `npm run pictures`: plays the example day to a telling moment and takes the README's pictures of every console.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowsing } from '../test/journeys/support/browsing.ts';
import { ensureClient, ROOT } from './ensure.mjs';
import { openTheMoment } from './picturesDay.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');
/** Fine enough for letters of 13 px, and each file below a tenth of a megabyte. */
const QUALITY = 80;

await ensureClient();
const browsing = await startBrowsing();
const moment = await openTheMoment(browsing);
const taken = new Set<string>();
try {
  mkdirSync(FOLDER, { recursive: true });
  await take(await moment.speaking());
  await take(await moment.askedWhatIsNext());
  await take(await moment.lookedBack());
  for (const file of readdirSync(FOLDER)) if (!taken.has(file)) rmSync(join(FOLDER, file));
} finally {
  await browsing.close();
  await moment.close();
}

/** Takes each page by light, then by dark. */
async function take(pages: Readonly<Record<string, Page>>): Promise<void> {
  for (const [suffix, colorScheme] of [
    ['', 'light'],
    ['-dark', 'dark'],
  ] as const)
    for (const [name, page] of Object.entries(pages)) {
      await page.emulateMedia({ colorScheme });
      const file = `${name}${suffix}.webp`;
      writeFileSync(join(FOLDER, file), await shotOf(page));
      taken.add(file);
      process.stdout.write(`${file}  ${Math.ceil(statSync(join(FOLDER, file)).size / 1000)} kB\n`);
    }
}

/** As WebP, a quarter of a PNG, which Playwright itself does not write. */
async function shotOf(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  // One frame is drawn in the new colours before it is taken.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await session.detach();
  return Buffer.from(data, 'base64');
}
