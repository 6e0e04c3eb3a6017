// `node scripts/icons.ts`: draws the icons of the installed page from the house's own mark, client/style/icon.svg.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../test/support/chromium.ts';
import { ROOT } from './ensure.mjs';

const FOLDER = join(ROOT, 'client', 'public', 'icons');
const mark = readFileSync(join(ROOT, 'client', 'style', 'icon.svg'), 'utf8');
/** Systems that cut icons to a shape of their own keep the inner four fifths: the ground goes to the edge. */
const whole = mark
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
  .replace(/<rect width="32"[^>]*rx="7"/, '<rect x="-4" y="-4" width="40" height="40"');

mkdirSync(FOLDER, { recursive: true });
const browser = await launchChromium();
try {
  for (const [name, size, svg] of [
    ['192', 192, mark],
    ['512', 512, mark],
    ['maskable-512', 512, whole],
    ['apple-180', 180, whole],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `);
    await page.setContent(`<body style="margin:0;background:transparent">${sized}</body>`);
    await page.screenshot({ path: join(FOLDER, `${name}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
