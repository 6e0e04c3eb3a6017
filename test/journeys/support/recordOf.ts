import type { Page } from 'playwright-core';
import type { RecordSnapshot } from '../../../shared/wire/names.ts';

/** The record as the server gives it to the page, under the session of the page. */
export async function recordOf(page: Page): Promise<RecordSnapshot['record']> {
  const { record } = await page.evaluate(async (): Promise<RecordSnapshot> => {
    const [, dialogue, , slot] = location.pathname.split('/');
    return (await fetch(`/record/${dialogue}?slot=${slot}`)).json();
  });
  return record;
}
