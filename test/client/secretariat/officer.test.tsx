// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import Chair from '../../../client/chair/Chair.tsx';
import Secretariat from '../../../client/secretariat/Secretariat.tsx';
import { waitingIn } from '../../../shared/dialogue/order.ts';
import type { Hall } from '../chair/fakeLive.ts';
import { speaker } from '../chair/longDay.ts';
import { callNext, discussion, onTurn, SEGMENT } from '../chair/moments.ts';
import { atADesk, button, click, happens, press, sit, type } from '../chair/sit.tsx';
import { at } from '../support/aDay.ts';

atADesk();

const search = () => screen.getByRole('combobox', { name: 'Search an organization, a person or a seat' });
const found = () => screen.getAllByRole('option').map((option) => option.textContent ?? '');
const labels = (hall: Hall) => waitingIn(hall.dialogue.record.lists[SEGMENT]!).map(({ label }) => label);

describe('the officer inscribes', () => {
  test('with two keys: a letter or two, and Enter', async () => {
    const hall = discussion([1]);
    const desk = sit(hall, 'officer', Secretariat);
    expect(document.activeElement).toBe(search());
    await type(search(), 'bay');
    expect(found()[0]).toContain('Place 2');
    await press('Enter');
    expect(desk.sent).toEqual([
      { key: 'inscribe', command: { type: 'inscribe', segment: SEGMENT, person: speaker(3), door: 'raisedPlate' } },
    ]);
    expect(labels(hall)).toEqual([
      'Lake Basin Women Against Smuggling and Exploitation',
      'Bay Communities Migration Forum',
    ]);
    expect(screen.getByText('Inscribed Bay Communities Migration Forum, place 2')).toBeTruthy();
    expect((search() as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(search());
  });

  test('names are found without their accents, by seat too, people in the room first', async () => {
    sit(discussion([]), 'officer', Secretariat);
    await type(search(), 'tran thi');
    expect(found()).toHaveLength(1);
    await type(search(), 'b16');
    expect(found()[0]).toContain('Clearline Ferries');
    await type(search(), 'bay com');
    expect(found()[0]).toContain('Mr. Rafiqul Chowdhury');
    expect(found()[1]).toContain('Ms. Tahmina Akter');
  });

  test('[F10] who has a place already is said, and Enter takes nobody twice', async () => {
    const desk = sit(discussion([1, 3]), 'officer', Secretariat);
    await type(search(), 'bay');
    expect(found()[0]).toContain('has place 2 in this list');
    await press('Enter');
    expect(desk.sent).toEqual([]);
  });

  test('who listens only cannot be inscribed, and it is said', async () => {
    const desk = sit(discussion([]), 'officer', Secretariat);
    await type(search(), 'efua');
    expect(found()[0]).toContain('listens only');
    await press('Enter');
    expect(desk.sent).toEqual([]);
  });

  test('[F10] the place shown is the place taken: who has spoken comes after those who have not', async () => {
    const hall = discussion([3, 0]);
    for (const _ of [3, 0]) {
      callNext(hall);
      onTurn(hall, 'microphoneLive');
      onTurn(hall, 'endTurn');
    }
    sit(hall, 'officer', Secretariat);
    await type(search(), 'bay');
    await press('Enter');
    await type(search(), 'steppe');
    expect(found()[0]).toContain('Place 2');
    await type(search(), 'lake basin');
    expect(found()[0]).toContain('Place 1');
    await press('Enter');
    expect(labels(hall)[0]).toBe('Lake Basin Women Against Smuggling and Exploitation');
  });

  test('[F11] a slip may say when it was written, with a reason', async () => {
    const hall = discussion([1]);
    hall.at = at('11:55');
    const desk = sit(hall, 'officer', Secretariat);
    await happens(() => screen.getByRole('radio', { name: 'Paper slip' }).click());
    await type(screen.getByRole('textbox', { name: 'Asked at' }), '11:52');
    await type(search(), 'bay');
    search().focus();
    await press('Enter');
    expect(desk.sent).toEqual([]);
    expect(screen.getByRole('alert').textContent).toBe('Please write a reason: it is shown in the log.');
    await type(screen.getByRole('textbox', { name: 'Why earlier than now' }), 'It lay under the plate');
    await press('Enter');
    expect(desk.sent[0]?.command).toEqual({
      type: 'inscribe',
      segment: SEGMENT,
      person: speaker(3),
      door: 'paperSlip',
      askedAt: at('11:52'),
      reason: 'It lay under the plate',
    });
  });

  test('a list that closed meanwhile refuses in words', async () => {
    const hall = discussion([1]);
    const desk = sit(hall, 'officer', Secretariat);
    await type(search(), 'bay');
    desk.hold();
    await happens(() => hall.act('chair', { type: 'closeList', segment: SEGMENT }));
    await press('Enter');
    await happens(desk.release);
    expect(screen.getByRole('alert').textContent).toMatch(/^The list for Panel 1: discussion is closed/);
  });
});

describe('[F31] the list on paper', () => {
  test('says as of when it stands, who has the floor and who waits where, and names no person', async () => {
    const hall = discussion([4, 1, 3]);
    callNext(hall);
    sit(hall, 'officer', Secretariat);
    await click('List on paper');
    const sheet = screen.getByRole('dialog', { name: 'List of speakers: Panel 1: discussion' });
    expect(sheet.textContent).toMatch(/As it stood at 11:\d\d:\d\d on /);
    expect(sheet.textContent).toContain('Has the floor: ');
    const rows = within(sheet).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.querySelector('b')?.textContent)).toEqual(labels(hall));
    expect(rows.map((row) => row.querySelector('td')?.textContent)).toEqual(['1', '2']);
    const persons = Object.values(hall.dialogue.desks.officers.persons).map(({ name }) => name);
    expect(persons.filter((name) => sheet.textContent?.includes(name))).toEqual([]);
    await click('Close');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the officer changes a request', () => {
  test('[F19] the alternate speaks', async () => {
    const hall = discussion([1]);
    const desk = sit(hall, 'officer', Secretariat);
    await click('Change the request of Lake Basin Women Against Smuggling and Exploitation');
    await click('Hand over to Mr. Jordan Kiptoo, A01b');
    expect(desk.sent[0]?.command).toMatchObject({ type: 'handOver', to: 'alternate-1' });
    expect(screen.getAllByText('Seat A01b, Mr. Jordan Kiptoo')).toHaveLength(2);
  });

  test('[F20] a request is withdrawn only when asked once more', async () => {
    const hall = discussion([1]);
    const desk = sit(hall, 'officer', Secretariat);
    await click(/^Change the request/);
    await click('Withdraw this request');
    expect(desk.sent).toEqual([]);
    await click('Yes, withdraw it');
    expect(desk.sent).toEqual([]);
    await happens(() => vi.advanceTimersByTime(400));
    await click('Yes, withdraw it');
    expect(labels(hall)).toEqual([]);
  });

  test('[K6] a neutral label hides name and person everywhere but in the search', async () => {
    const hall = discussion([1]);
    sit(hall, 'officer', Secretariat);
    await click(/^Change the request/);
    await happens(() => screen.getByRole('checkbox', { name: /neutral label/ }).click());
    await click('Close');
    expect(labels(hall)).toEqual(['A non-governmental organization']);
    expect(document.body.textContent).not.toContain('Lake Basin');
    expect(document.body.textContent).not.toContain('Akinyi');
    await type(search(), 'lake basin');
    expect(found()[0]).toContain('has place 1');
  });
});

test('a code at the door is made for one named person', async () => {
  const asked = vi.fn(async (_address: string, _request?: RequestInit) =>
    Response.json({ code: '7KQ2-M4XN', link: 'https://house.example/enter#7KQ2M4XN', expiresAt: at('12:10') }),
  );
  vi.stubGlobal('fetch', asked);
  sit(discussion([1]), 'officer', Secretariat);
  await click('At the door');
  const dialog = within(screen.getByRole('dialog'));
  await type(dialog.getByRole('combobox'), 'akinyi');
  await press('Enter');
  await click('Make a code');
  expect(asked.mock.calls[0]?.[0]).toBe('/access/door-code');
  expect(JSON.parse(String(asked.mock.calls[0]?.[1]?.body))).toEqual({ slot: 'slot0001', person: speaker(1) });
  await happens(() => {});
  expect(dialog.getByText('7KQ2-M4XN')).toBeTruthy();
  vi.unstubAllGlobals();
});

test('[F30] the officer sees seat and name of those who come next in the room, and has the next one ready', async () => {
  const hall = discussion([1, 2, 3]);
  const rows = () =>
    within(screen.getByRole('region', { name: 'Inscribe' }))
      .getAllByRole('listitem')
      .map((row) => row.textContent);
  sit(hall, 'officer', Secretariat);
  expect(rows()).toEqual([
    expect.stringMatching(/^1Lake Basin Women .*Seat A01, Ms. Akinyi Odhiambo/),
    expect.stringMatching(/^3Bay Communities .*Seat A07, Mr. Rafiqul Chowdhury/),
  ]);
  await click('Lake Basin Women Against Smuggling and Exploitation is present');
  cleanup();
  sit(hall, 'chair', Chair);
  const [next] = screen.getAllByRole('listitem').filter((one) => one.textContent?.includes('Akinyi Odhiambo'));
  expect(next?.textContent).toContain('A01');
  expect(next?.textContent).toContain('Present');
  cleanup();
  callNext(hall);
  sit(hall, 'officer', Secretariat);
  expect(rows()).toEqual([expect.stringMatching(/^2Bay Communities .*Seat A07/)]);
});

test.each(['officer', 'moderator'])('[F13] the %s reads the rule in force above those who come', async (who) => {
  const hall = discussion([1, 2]);
  sit(hall, who, Secretariat);
  expect(screen.getByText('Rule: first-time organizations first')).toBeTruthy();
  await happens(() => hall.act('chair', { type: 'setPrecedence', segment: SEGMENT, precedence: 'states_first' }));
  expect(screen.getByText('Rule: states first, first-time organizations first')).toBeTruthy();
});

test('a listener who is to speak gets a speaking link, and a listening one again', async () => {
  const hall = discussion([1]);
  const officer = sit(hall, 'officer', Secretariat);
  await click('At the door');
  await type(within(screen.getByRole('dialog')).getByRole('combobox'), 'efua');
  await press('Enter');
  await click('Make it a speaking link');
  expect(officer.sent.map(({ command }) => command)).toEqual([
    { type: 'relink', person: 'listener-4', linkKind: 'speaker' },
  ]);
  expect(hall.dialogue.desks.persons['listener-4']?.self?.linkKind).toBe('speaker');
  await click('Make it a listening link');
  expect(hall.dialogue.desks.persons['listener-4']?.self?.linkKind).toBe('listener');
});

test('[K8] the officer makes no code for staff', async () => {
  sit(discussion([1]), 'officer', Secretariat);
  await click('At the door');
  const dialog = within(screen.getByRole('dialog'));
  await type(dialog.getByRole('combobox'), 'okonkwo');
  expect(dialog.queryAllByRole('option')).toEqual([]);
});

describe('[F6] the microphone', () => {
  test.each(['moderator', 'operator'])('the %s confirms it by one key, for the turn that was called', async (who) => {
    const hall = discussion([1, 2]);
    callNext(hall);
    const { floor } = hall.dialogue.record;
    const desk = sit(hall, who, Secretariat);
    await press('m');
    expect(desk.sent.map(({ command }) => command)).toEqual([
      { type: 'microphoneLive', turn: floor.stage === 'called' && floor.turn.turn },
    ]);
    await press('m');
    expect(desk.sent).toHaveLength(1);
  });

  test('the operator sees how the next ones are heard, and no search', () => {
    sit(discussion([1, 2]), 'operator', Secretariat);
    expect(screen.getByText('Seat A01, Ms. Akinyi Odhiambo')).toBeTruthy();
    expect(screen.getByText('Online, Ms. Trần Thị Minh Châu')).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  test('a part can fill the screen', async () => {
    sit(discussion([1]), 'officer', Secretariat);
    await happens(() => screen.getAllByRole('button', { name: 'Whole screen' })[1]!.click());
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(button('Microphone is live')).toBeTruthy();
    await click('All parts');
    expect(search()).toBeTruthy();
  });
});
