// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import Chair from '../../client/chair/Chair.tsx';
import { setSingleKeys } from '../../client/parts/singleKeys.ts';
import Secretariat from '../../client/secretariat/Secretariat.tsx';
import { callNext, discussion } from '../client/chair/moments.ts';
import { atADesk, button, click, press, sit } from '../client/chair/sit.tsx';

/** Every console with single keys has the switch that turns them off, reached by keyboard, and keeps to it. */

atADesk();
beforeEach(() => act(() => setSingleKeys(true)));

const DESKS: readonly [who: string, desk: ComponentType][] = [
  ['chair', Chair],
  ['moderator', Secretariat],
  ['officer', Secretariat],
];
const live = () => button('Microphone is live');
const switchOff = async () => {
  await click('Keys');
  const box = within(screen.getByRole('dialog')).getByRole('checkbox', { name: 'Single keys act' });
  box.focus();
  expect(document.activeElement).toBe(box);
  await act(async () => fireEvent.click(box));
  await click('Close');
};

describe.each(DESKS)('[WCAG 2.1.4] the desk of the %s', (who, Desk) => {
  test('M says that the microphone is live, as its button tells', async () => {
    const hall = discussion([1]);
    callNext(hall);
    const console = sit(hall, who, Desk);
    expect(live().getAttribute('aria-keyshortcuts')).toBe('M');
    (document.activeElement as HTMLElement | null)?.blur();
    await press('m');
    expect(console.sent.map(({ command }) => command.type)).toEqual(['microphoneLive']);
  });

  test('after the switch is turned off no letter acts and no button tells one', async () => {
    const hall = discussion([1]);
    callNext(hall);
    const console = sit(hall, who, Desk);
    await switchOff();
    (document.activeElement as HTMLElement | null)?.blur();
    for (const key of 'nmepbocgzt+-?') await press(key);
    expect(console.sent).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
    const told = [...document.querySelectorAll('[aria-keyshortcuts]')].map((one) =>
      one.getAttribute('aria-keyshortcuts'),
    );
    expect(told.filter((keys) => keys?.length === 1)).toEqual([]);
    expect(localStorage.getItem('rostrum.keys')).toBe('off');
    await click(/^Microphone is live/);
    expect(console.sent.map(({ command }) => command.type)).toEqual(['microphoneLive']);
  });
});
