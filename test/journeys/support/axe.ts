import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The axe that its Playwright package brings: put into a page once, then run there as often as a state is looked at. */
const { source } = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core') as { source: string };

interface Axe {
  run(where: Document, options: object): Promise<{ violations: readonly Violation[] }>;
}
interface Violation {
  id: string;
  nodes: readonly { target: readonly unknown[]; failureSummary?: string }[];
}

/** What axe finds on a page as it stands, every rule by light and by dark: "dark: color-contrast: .hint". */
export async function flawsOf(page: Page): Promise<string[]> {
  const flaws: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary = '' }) => [id, target.join(' '), failureSummary.split('\n')[1]?.trim()]),
      );
    });
    for (const [id, where, why] of found) flaws.push(`${colorScheme}: ${id}: ${where}: ${why}`);
  }
  return flaws;
}

/** Each of the pages, by its name, is without flaw. */
export async function expectNoFlaws(pages: Readonly<Record<string, Page>>): Promise<void> {
  for (const [name, page] of Object.entries(pages)) expect.soft(await flawsOf(page), name).toEqual([]);
}
