// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import Secretariat from '../../../client/secretariat/Secretariat.tsx';
import { DAY_MOMENTS, requestOf, turnNow } from '../chair/dayMoments.ts';
import { speaker } from '../chair/longDay.ts';
import { callNext, discussion, onTurn, SEGMENT } from '../chair/moments.ts';
import { steps } from '../chair/ruleMoments.ts';
import { atADesk, button, click, happens, press, sit, type } from '../chair/sit.tsx';

atADesk();

const hands = () => screen.getByRole('combobox', { name: 'Search who has raised a hand on the platform' });

describe('[F32] a hand on the platform', () => {
  test('is mirrored into the one list, people online first', async () => {
    const desk = sit(discussion([1]), 'moderator', Secretariat);
    await type(hands(), 'bay com');
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('Ms. Tahmina Akter');
    hands().focus();
    await press('Enter');
    expect(desk.sent.map(({ command }) => command)).toEqual([
      { type: 'inscribe', segment: SEGMENT, person: 'alternate-3', door: 'platformHand' },
    ]);
  });

  test('the search does not take the key of the microphone', () => {
    sit(discussion([1]), 'moderator', Secretariat);
    expect(document.activeElement).not.toBe(hands());
  });
});

describe('[F17, F18] what goes wrong', () => {
  test('no answer names the turn and what was tried, and says what becomes of it', async () => {
    const hall = discussion([4, 1]);
    callNext(hall);
    const turn = turnNow(hall);
    const desk = sit(hall, 'moderator', Secretariat);
    await click('No answer');
    expect(screen.getByText('It stays called: call once more.')).toBeTruthy();
    await happens(() => screen.getByRole('radio', { name: 'By telephone' }).click());
    await click('No answer, noted');
    expect(desk.sent.map(({ command }) => command)).toEqual([{ type: 'reportNoAnswer', turn, tried: 'telephone' }]);
    await click('No answer');
    expect(screen.getByText('It goes to the end of the list and is called once more there.')).toBeTruthy();
    await click('No answer, noted');
    expect(desk.sent.at(-1)?.command).toEqual({ type: 'reportNoAnswer', turn, tried: 'platform' });
    expect(hall.dialogue.record.floor.stage).toBe('vacant');
  });

  test('the line lost and back name the turn; the place is held with its countdown', async () => {
    const hall = DAY_MOMENTS.onlineLive!();
    const turn = turnNow(hall);
    const desk = sit(hall, 'moderator', Secretariat);
    await click('Line lost');
    expect(screen.getByText('Line lost, place held 1:00')).toBeTruthy();
    await click('Line is back');
    expect(desk.sent.map(({ command }) => command)).toEqual([
      { type: 'reportLineLost', turn },
      { type: 'reportLineBack', turn },
    ]);
  });

  test('[C9] [F6] when the Chair interrupts, the microphone is to be closed; no reason is told, and it ends with the pause', async () => {
    const hall = discussion([4, 1]);
    callNext(hall);
    onTurn(hall, 'microphoneLive');
    sit(hall, 'moderator', Secretariat);
    const asked = 'The Chair asks for the microphone of this turn to be closed.';
    await happens(() => steps(hall, 'reminder'));
    expect(screen.queryByText(asked)).toBeNull();
    await happens(() => steps(hall, 'interrupt'));
    expect(screen.getByRole('alert').textContent).toBe(asked);
    expect(document.body.textContent).not.toMatch(/situation|interrupt|called to order/i);
    await happens(() => onTurn(hall, 'resumeClock'));
    hall.pass(1_000);
    await happens(() => onTurn(hall, 'pauseClock'));
    expect(screen.queryByText(asked)).toBeNull();
  });

  test('[F6] one act and one key fit the moment: live, closed, open again, and closed once more after the turn', async () => {
    const hall = discussion([4, 1]);
    callNext(hall);
    const desk = sit(hall, 'moderator', Secretariat);
    const turn = turnNow(hall);
    const sent = () => desk.sent.map(({ command }) => command).at(-1);
    await click('Microphone is live');
    await happens(() => hall.act('chair', { type: 'takeStep', turn, step: 'interrupt' }));
    await press('m');
    expect(sent()).toEqual({ type: 'confirmClosed', turn });
    expect(screen.getByText('Microphone closed, clock paused')).toBeTruthy();
    await happens(() => onTurn(hall, 'resumeClock'));
    expect(screen.getByRole('alert').textContent).toBe('The clock runs: please open the microphone again.');
    await click('Microphone is open again');
    expect(sent()).toEqual({ type: 'confirmOpenAgain', turn });
    await happens(() => onTurn(hall, 'endTurn'));
    expect(screen.getByText('Turn of Volta Bridges is over: please close the microphone.')).toBeTruthy();
    await happens(() => callNext(hall));
    await click('The one before is closed');
    expect(sent()).toEqual({ type: 'confirmClosed', turn });
    expect(screen.queryByText(/please close/)).toBeNull();
  });

  test('somebody in the room has no line to lose, and the operator reports nothing', () => {
    const hall = discussion([1]);
    callNext(hall);
    onTurn(hall, 'microphoneLive');
    sit(hall, 'moderator', Secretariat);
    expect(screen.queryByRole('button', { name: 'Line lost' })).toBeNull();
  });

  test('no sound of somebody online is said, and taken back', async () => {
    const hall = discussion([4, 1]);
    const request = requestOf(hall, 4);
    const desk = sit(hall, 'moderator', Secretariat);
    await click('No sound of Volta Bridges');
    expect(screen.getByText('No sound since 11:39')).toBeTruthy();
    await click('Sound of Volta Bridges is good');
    expect(desk.sent.map(({ command }) => command)).toEqual([
      { type: 'sayReadiness', segment: SEGMENT, request, readiness: 'noSound' },
      { type: 'sayReadiness', segment: SEGMENT, request, readiness: 'ready' },
    ]);
  });

  test('who is not connected is told from who has not answered', async () => {
    const hall = discussion([4, 2]);
    const desk = sit(hall, 'moderator', Secretariat);
    await happens(() => desk.connected([speaker(2)]));
    expect(screen.getAllByText('Not connected')).toHaveLength(1);
    expect(screen.getAllByText('No answer yet')).toHaveLength(1);
  });
});

test('the officer says who is present: ready for the Chair, and taking part', async () => {
  const hall = discussion([1]);
  const request = requestOf(hall, 1);
  const desk = sit(hall, 'officer', Secretariat);
  await click('Lake Basin Women Against Smuggling and Exploitation is present');
  expect(desk.sent.map(({ command }) => command)).toEqual([
    { type: 'sayReadiness', segment: SEGMENT, request, readiness: 'present' },
    { type: 'markPresent', organization: 'org-1' },
  ]);
  expect(screen.queryByRole('button', { name: /is present$/ })).toBeNull();
});

test('somebody seen at the door is counted as taking part, once', async () => {
  const desk = sit(discussion([]), 'officer', Secretariat);
  await click('At the door');
  const search = screen.getByRole('combobox', { name: 'Search a person, an organization or a seat' });
  await type(search.closest('dialog')!.querySelector('input')!, 'akinyi');
  await press('Enter');
  await click('Seen in the room');
  expect(desk.sent.map(({ command }) => command)).toEqual([{ type: 'markPresent', organization: 'org-1' }]);
  expect(screen.getByText('Takes part: seen in the room.')).toBeTruthy();
});

test('a message to the Chair is sent by Control and Enter, even while the meeting is suspended', async () => {
  const hall = DAY_MOMENTS.suspendedFree!();
  const desk = sit(hall, 'moderator', Secretariat);
  const field = screen.getByRole('textbox', { name: 'Message to the Chair' });
  await type(field, ' Sound is back in the room. ');
  await happens(() => fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true }));
  expect(desk.sent.map(({ command }) => command)).toEqual([
    { type: 'sendMessage', to: 'chair', words: 'Sound is back in the room.' },
  ]);
  expect(screen.getByText('Sent to the Chair.')).toBeTruthy();
  expect(button('Send to the Chair')).toBeTruthy();
});

test('[F24] in a panel the moderator sees whose microphone comes next', () => {
  sit(DAY_MOMENTS.panelAmid!(), 'moderator', Secretariat);
  const heading = screen.getByRole('heading', { name: 'The panel' });
  const rows = [...heading.nextElementSibling!.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(rows).toEqual([
    expect.stringContaining('Mr. Rui Tavares'),
    expect.stringContaining('Ms. Nuri Evans'),
    expect.stringContaining('Ms. Grace Mbeki Ndlovu'),
  ]);
});
