// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DeviceNotices } from '../../../client/entry/DeviceNotices.tsx';
import type { DeviceNotice } from '../../../shared/wire/names.ts';
import { openHall } from '../chair/fakeLive.ts';
import { at, SETUP } from '../support/aDay.ts';
import { settle, show, stillPage } from '../support/page.tsx';

stillPage();

/** What the desk of a person offers when somebody's further device signs in. */
async function offered(self: string, role: string): Promise<(string | null)[]> {
  const hall = openHall(SETUP, at('11:30'));
  const [person] = Object.entries(hall.dialogue.desks.officers.persons).find(([, one]) => one.role === role) ?? [''];
  const { live } = hall.consoleOf(self);
  const notice: DeviceNotice = { what: 'entered', name: 'Phone', at: at('11:30'), slot: 'abcdefgh', person };
  const state = { ...live.getState(), notices: [notice] };
  show({ ...live, getState: () => state, getInitialState: () => state }, <DeviceNotices />);
  await settle();
  return screen.getAllByRole('button').map(({ textContent }) => textContent);
}

describe('[K8] a further device of somebody else', () => {
  test('is signed out at the officer’s desk if it is a delegate’s', async () => {
    expect(await offered('officer', 'representative')).toEqual(['Sign out', 'Close']);
  });
  test('of the Chair is announced to the officer, who cannot sign it out', async () => {
    expect(await offered('officer', 'co_chair')).toEqual(['Close']);
  });
  test('of the Chair is signed out by the Secretary', async () => {
    expect(await offered('secretary', 'co_chair')).toEqual(['Sign out', 'Close']);
  });
});
