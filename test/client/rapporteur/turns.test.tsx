// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import Rapporteur from '../../../client/rapporteur/Rapporteur.tsx';
import { DAY_MOMENTS } from '../chair/dayMoments.ts';
import { callNext, discussion, MOMENTS, onTurn } from '../chair/moments.ts';
import { atADesk, happens, sit } from '../chair/sit.tsx';

atADesk();

test('the rapporteur sees who has the floor, and each turn with its length, the latest first', async () => {
  const hall = discussion([7, 2, 3]);
  callNext(hall);
  onTurn(hall, 'microphoneLive');
  sit(hall, 'rapporteur', Rapporteur);
  expect(
    within(screen.getByRole('region', { name: 'The floor' })).getByText('Savannah Legal Aid Collective'),
  ).toBeTruthy();
  hall.pass(171_000);
  await happens(() => onTurn(hall, 'endTurn'));
  await happens(() => callNext(hall));
  hall.pass(2_000);
  await happens(() => onTurn(hall, 'microphoneLive'));
  hall.pass(62_000);
  await happens(() => onTurn(hall, 'endTurn'));
  const turns = within(screen.getByRole('region', { name: 'Turns so far' })).getAllByRole('article');
  expect(turns.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Lotus Shelter for Women and ChildrenNo input yet\d\d:\d\d, online, 1:02 of 3:00$/),
    expect.stringMatching(/^Savannah Legal Aid CollectiveNo input yet\d\d:\d\d, online, 2:51 of 3:00$/),
  ]);
});

test('[K5] the rapporteur reads organizations, no persons', () => {
  sit(MOMENTS.live!(), 'rapporteur', Rapporteur);
  expect(document.body.textContent).not.toContain('Akinyi');
  const floor = within(screen.getByRole('region', { name: 'The floor' }));
  expect(floor.getByText('Lake Basin Women Against Smuggling and Exploitation')).toBeTruthy();
});

test('a panellist stands by name and organization, and those who come after her by name', () => {
  sit(DAY_MOMENTS.panelLive!(), 'rapporteur', Rapporteur);
  const floor = within(screen.getByRole('region', { name: 'The floor' }));
  expect(floor.getByText('Ms. Grace Mbeki Ndlovu')).toBeTruthy();
  expect(floor.getByText('Invented Institute, online')).toBeTruthy();
  const coming = within(screen.getByRole('region', { name: 'Coming up' })).getAllByRole('listitem');
  expect(coming.map(({ textContent }) => textContent)[0]).toBe('1Ms. Hana Sorel');
});
