// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import Chair from '../../../client/chair/Chair.tsx';
import { DAY_MOMENTS, panel, panellistSpeaks, turnNow } from './dayMoments.ts';
import type { Console } from './fakeLive.ts';
import { MOMENTS, SEGMENT } from './moments.ts';
import { atADesk, button, click, happens, press, settle, sit } from './sit.tsx';

atADesk();

const commands = (desk: Console) => desk.sent.map(({ command }) => command);
const invite = (panellist: number, turn: number | null = null) =>
  ({ type: 'callInvited', segment: '3.2', invited: { panellist }, turn }) as const;

describe('[F24] panels', () => {
  test('the next-key calls the panellists in the order of the programme; the guiding question stands while the floor is free', async () => {
    const hall = panel();
    const chair = sit(hall, 'chair', Chair);
    expect(screen.getByText(/^“Which factors drive/)).toBeTruthy();
    expect(screen.getByText(/^“I give the floor to/).textContent).toContain(
      'next will be Ms. Grace Mbeki Ndlovu, online',
    );
    await press('n');
    expect(commands(chair)).toEqual([invite(0)]);
    expect(screen.getByText('7:00', { selector: '[role=timer]' })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'The floor' })).getByText('Invented Institute')).toBeTruthy();
    expect(screen.queryByText(/^“Which factors drive/)).toBeNull();
  });

  test('in a live turn it ends that turn and calls the next panellist', async () => {
    const hall = DAY_MOMENTS.panelLive!();
    const turn = turnNow(hall);
    const chair = sit(hall, 'chair', Chair);
    await press('n');
    expect(commands(chair)).toEqual([invite(0, turn)]);
  });

  test('one who was called and is missing is passed over, comes last, and is put back', async () => {
    const hall = DAY_MOMENTS.panelCalled!();
    const chair = sit(hall, 'chair', Chair);
    await click('Pass over Ms. Hana Sorel');
    expect(commands(chair)).toEqual([{ type: 'skipPanellist', segment: '3.2', panellist: 0 }]);
    expect(screen.getByText('Passed over')).toBeTruthy();
    await settle();
    await press('z');
    expect(hall.dialogue.record.floor).toMatchObject({ stage: 'called', turn: { label: 'Ms. Hana Sorel' } });
  });

  test('any later one can be taken first', async () => {
    const hall = panel();
    const chair = sit(hall, 'chair', Chair);
    await press('o');
    await click('Give the floor to Mr. Rui Tavares');
    expect(commands(chair)).toEqual([invite(2)]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('what the panel still takes, and what that leaves for the discussion', async () => {
    const hall = panel();
    sit(hall, 'chair', Chair);
    expect(screen.getByText('28 min of presentations to come')).toBeTruthy();
    expect(screen.getByText('leaves 63 min for the discussion until 12:40')).toBeTruthy();
    await happens(() => panellistSpeaks(hall, 0, 5));
    expect(screen.getByText('21 min of presentations to come')).toBeTruthy();
    expect(screen.getByText('1 of 4 heard')).toBeTruthy();
  });

  test('the list of the discussion stands beside, whole', () => {
    sit(panel(), 'chair', Chair);
    expect(button(/^Lotus Shelter.*place 1/)).toBeTruthy();
    expect(screen.getByText('For Panel 1: discussion')).toBeTruthy();
  });
});

describe('presentations', () => {
  test('the next-key gives the floor to the Secretariat, then the next segment starts', async () => {
    const hall = DAY_MOMENTS.presentation!();
    const chair = sit(hall, 'chair', Chair);
    await press('n');
    expect(commands(chair)).toEqual([
      { type: 'callInvited', segment: '2.1', invited: { office: 'secretariat' }, turn: null },
    ]);
    expect(screen.getByText('15:00', { selector: '[role=timer]' })).toBeTruthy();
    await settle();
    await press('m');
    await settle();
    await press('e');
    await settle();
    await press('g');
    expect(commands(chair).at(-1)).toEqual({ type: 'startSegment', segment: '2.2' });
  });

  test('what the Chair presents herself is hers by the same key', async () => {
    const chair = sit(DAY_MOMENTS.chairPresents!(), 'chair', Chair);
    expect(screen.getByText(/is yours to present/)).toBeTruthy();
    await press('n');
    expect(commands(chair)).toEqual([
      { type: 'callInvited', segment: '3.1', invited: { office: 'chair' }, turn: null },
    ]);
  });
});

describe('[F10, F13] the rule of the list', () => {
  test('is read at the list and changed there, each change a command', async () => {
    const chair = sit(MOMENTS.free!(), 'chair', Chair);
    await click('Rule: first-time organizations first');
    await happens(() => screen.getByRole('radio', { name: /^States first/ }).click());
    await happens(() => screen.getByRole('checkbox', { name: 'Organizations that have not spoken go first' }).click());
    expect(commands(chair)).toEqual([
      { type: 'setPrecedence', segment: SEGMENT, precedence: 'states_first' },
      { type: 'setFirstTimeFirst', segment: SEGMENT, on: false },
    ]);
    await click('Close');
    expect(button('Rule: states first')).toBeTruthy();
  });

  test('each entry says what it is and why it stands there', () => {
    sit(DAY_MOMENTS.kinds!(), 'chair', Chair);
    const row = (name: RegExp) => within(screen.getByRole('button', { name }).closest('li')!);
    expect(row(/^Lake Basin/).getByText('Called in vain before')).toBeTruthy();
    expect(row(/^Savannah/).getByText('For 4 organizations')).toBeTruthy();
    expect(row(/^Lotus/).getByText('From 3 to 6: stepped back')).toBeTruthy();
    expect(row(/^Permanent Mission.*place 7/).getByText('Right of reply')).toBeTruthy();
    expect(row(/^Permanent Mission.*place 2/).getByText('States first')).toBeTruthy();
  });
});

describe('[F22] who may not be reached', () => {
  test('is said by a line in the list, and the limit says what it reaches', () => {
    sit(MOMENTS.live!(), 'chair', Chair);
    expect(screen.getByText(/^\d\d:\d\d, may not be reached$/)).toBeTruthy();
    expect(screen.getByText(/^3 min each reaches 1\d of 17$/)).toBeTruthy();
    expect(screen.getByText(/2 min reaches/)).toBeTruthy();
  });
});

describe('readiness of the next three', () => {
  test('ready, present, no sound since when; not connected goes before an answer', async () => {
    const chair = sit(DAY_MOMENTS.readiness!(), 'chair', Chair);
    expect(screen.getByText('Ready')).toBeTruthy();
    expect(screen.getByText('Present')).toBeTruthy();
    expect(screen.getByText('No sound since 11:58')).toBeTruthy();
    await happens(() => chair.connected([]));
    expect(screen.getByText('Not connected')).toBeTruthy();
    expect(screen.queryByText('Ready')).toBeNull();
  });
});
