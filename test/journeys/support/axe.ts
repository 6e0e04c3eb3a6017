import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What axe finds on a page as it stands, by light and by dark: "dark: color-contrast: .hint". */
export async function flawsOf(page: Page): Promise<string[]> {
  const flaws: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    // Legacy mode spares a page of its own for each run: there are no frames to join.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
    if (colorScheme === 'dark') axe.withRules(['color-contrast']); // nothing else depends on it
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        flaws.push(`${colorScheme}: ${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`);
  }
  return flaws;
}

/** Each of the pages, by its name, is without flaw. */
export async function expectNoFlaws(pages: Readonly<Record<string, Page>>): Promise<void> {
  for (const [name, page] of Object.entries(pages)) expect.soft(await flawsOf(page), name).toEqual([]);
}
