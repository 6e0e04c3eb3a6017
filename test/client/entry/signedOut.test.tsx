// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ConsolePage } from '../../../client/entry/ConsolePage.tsx';
import type { Live } from '../../../client/live/live.ts';
import { openHall } from '../chair/fakeLive.ts';
import { at, SETUP } from '../support/aDay.ts';
import { settle, stillPage } from '../support/page.tsx';

let live: Live;
vi.mock('../../../client/live/live.ts', () => ({ createLive: () => live }));

stillPage();
beforeEach(() => sessionStorage.clear());

const DRAFT = JSON.stringify({ id: 'one', item: 1, title: 'On shelters', text: 'Words for nobody else' });

function openedAs(phase: 'live' | 'signedOut'): void {
  const { live: opened } = openHall(SETUP, at('9:00')).consoleOf('ines');
  const state = { ...opened.getState(), phase };
  live = { ...opened, close: () => {}, getState: () => state };
  sessionStorage.setItem(`rostrum.draft.${live.slot}`, DRAFT);
  sessionStorage.setItem(`rostrum.line.${live.slot}`, '{}');
  sessionStorage.setItem('rostrum.draft.another1', DRAFT);
  render(<ConsolePage dialogue="long-day" console="participant" slot={live.slot} onJoin={() => {}} />);
}

test('[K4] after a sign-out the tab keeps nothing that was typed there and not sent; another sign-in’s stays', async () => {
  openedAs('signedOut');
  await settle();
  expect(screen.getByRole('button', { name: 'Enter a code' })).toBeTruthy();
  expect(Object.keys(sessionStorage)).toEqual(['rostrum.draft.another1']);
});

test('while one is signed in, what was typed stays over a reload', async () => {
  openedAs('live');
  await settle();
  expect(sessionStorage.getItem(`rostrum.draft.${live.slot}`)).toBe(DRAFT);
});
