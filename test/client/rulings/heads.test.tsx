// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { RulingsDialog } from '../../../client/rulings/RulingsDialog.tsx';
import type { SignedHeads } from '../../../shared/wire/names.ts';
import { openHall } from '../chair/fakeLive.ts';
import { at, SETUP } from '../support/aDay.ts';
import { settle, show, stillPage } from '../support/page.tsx';

stillPage();
afterEach(() => vi.unstubAllGlobals());

/** The rulings of the day at a person's console, with the server answering so when the heads are asked for. */
async function rulingsOf(person: string, answer?: SignedHeads): Promise<void> {
  vi.stubGlobal('fetch', () =>
    answer ? Promise.resolve(Response.json(answer)) : Promise.reject(new Error('no line')),
  );
  show(openHall(SETUP, at('11:30')).consoleOf(person).live, <RulingsDialog onClose={() => {}} />);
  await settle();
}
const open = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Signed heads' }));
  await settle();
};

describe('the signed heads', () => {
  test('are the Secretary’s: each with its time, its number and the key of the house, to be copied', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async (text: string) => copied.push(text) } });
    await rulingsOf('secretary', {
      publicKey: 'the-key',
      heads: [{ line: 'rostrum-head-1.a', at: at('13:00'), number: 212 }],
    });
    await open();
    expect(screen.getByText('Adjourned 15 July, 13:00, number 212 of the record')).toBeTruthy();
    expect(screen.getByText('rostrum-head-1.a')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Copy them' }));
    await settle();
    expect(copied).toEqual(['rostrum-head-1.a\npublic key the-key']);
    expect(screen.getByText('Copied.')).toBeTruthy();
  });

  test('say that there are none yet', async () => {
    await rulingsOf('secretary', { publicKey: 'the-key', heads: [] });
    await open();
    expect(screen.getByText('No sitting has been adjourned yet.')).toBeTruthy();
  });

  test('say so when the server cannot be reached', async () => {
    await rulingsOf('secretary');
    await open();
    expect(screen.getByRole('alert').textContent).toBe('The server could not be reached. Please try again.');
  });

  test('are not offered to the Chair', async () => {
    await rulingsOf('chair');
    expect(screen.queryByRole('button', { name: 'Signed heads' })).toBeNull();
  });
});
