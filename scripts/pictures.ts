// `npm run pictures`: plays the example day to a telling moment and takes the README's pictures of its consoles.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openADiscussion } from '../test/journeys/support/aDiscussion.ts';
import { LAPTOP, PHONE, PROJECTOR, startBrowsing } from '../test/journeys/support/browsing.ts';
import type { TheDay } from '../test/journeys/support/theDay.ts';
import { ensureClient, ROOT } from './ensure.mjs';

const FOLDER = join(ROOT, 'docs', 'pictures');
/** What the clock shows at the first picture, in seconds, and how long the pages need to open. */
const LEFT = 102;
const OPENING = 15;

await ensureClient();
mkdirSync(FOLDER, { recursive: true });
const browsing = await startBrowsing();
const discussion = await openADiscussion(LEFT + OPENING, { 'Owusu-Mensah': askOnThePhone });
const { day } = discussion;
try {
  const chair = await browsing.enter(day.link('co_chair'), LAPTOP);
  const display = await browsing.enter(day.link('room_display'), PROJECTOR);
  const secretariat = await browsing.enter(day.link('conference_officer'), LAPTOP);
  await chair.getByRole('button', { name: 'Take the presidency' }).click();
  await chair.getByText('You preside.').waitFor();
  await secretariat.getByRole('combobox').fill('legal');
  const [participant] = browsing.browser.contexts()[0]?.pages() ?? [];
  if (!participant) throw new Error('Nobody has asked on a phone.');
  await take({ chair, participant, secretariat, display });
  await chair.keyboard.press('e');
  await chair.getByText('The floor is free', { exact: true }).waitFor();
  await take({ 'chair-free': chair });
} finally {
  await browsing.close();
  await discussion.close();
}

/** One delegate asks with her own thumb, and adds what she will speak on. */
async function askOnThePhone({ linkOf }: TheDay): Promise<void> {
  const phone = await browsing.enter(linkOf('Owusu-Mensah'), PHONE);
  await phone.getByRole('button', { name: 'Ask for the floor' }).tap();
  await phone.getByLabel('Subject, if you wish').fill('Legal aid before the first interview');
  await phone.getByRole('button', { name: 'Keep the subject' }).tap();
  await phone.getByText('Kept.').waitFor();
}

/** Takes each page by light, then by dark. */
async function take(pages: Readonly<Record<string, Page>>): Promise<void> {
  for (const [suffix, colorScheme] of [
    ['', 'light'],
    ['-dark', 'dark'],
  ] as const)
    for (const [name, page] of Object.entries(pages)) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(FOLDER, `${name}${suffix}.png`), caret: 'initial' });
      process.stdout.write(`${name}${suffix}.png\n`);
    }
}
