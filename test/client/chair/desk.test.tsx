// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import Chair from '../../../client/chair/Chair.tsx';
import { waitingIn } from '../../../shared/dialogue/order.ts';
import { at } from '../support/aDay.ts';
import { type Hall, openHall } from './fakeLive.ts';
import { LONG_DAY, speaker } from './longDay.ts';
import { callNext, discussion, MOMENTS, onTurn, SEGMENT } from './moments.ts';
import { RULE_MOMENTS, steps, writes } from './ruleMoments.ts';
import { atADesk, button, click, happens, press, settle, sit, type } from './sit.tsx';

atADesk();

const labels = (hall: Hall) => waitingIn(hall.dialogue.record.lists[SEGMENT]!).map(({ label }) => label);
const lastAct = () => document.querySelector('.last-act')?.textContent;

describe('put back names the act it would undo', () => {
  test('turn ended, list closed, limit: each in words, and Z puts back that one', async () => {
    const hall = discussion([7, 2]);
    callNext(hall);
    onTurn(hall, 'microphoneLive');
    const chair = sit(hall, 'chair', Chair);
    await press('e');
    expect(lastAct()).toBe('Turn of Savannah Legal Aid Collective ended');
    await press('c');
    expect(lastAct()).toBe('List closed');
    await click('2:30');
    expect(lastAct()).toBe('2:30 from the next speaker');
    await settle();
    await press('z');
    expect(chair.sent.at(-1)?.command.type).toBe('putBack');
    expect(lastAct()).toBe('List closed');
    await settle();
    await press('z');
    expect(lastAct()).toBe('Turn of Savannah Legal Aid Collective ended');
    await settle();
    await press('z');
    expect(hall.dialogue.record.floor.stage).toBe('live');
  });

  test('one bounce of the key puts back one act', async () => {
    const hall = discussion([7, 2]);
    const chair = sit(hall, 'chair', Chair);
    await press('c');
    await settle();
    await press('z');
    await press('z');
    expect(chair.sent.filter(({ command }) => command.type === 'putBack')).toHaveLength(1);
  });

  test('B puts the last speaker back on the floor', async () => {
    const hall = discussion([7, 2]);
    callNext(hall);
    onTurn(hall, 'microphoneLive');
    const chair = sit(hall, 'chair', Chair);
    await press('e');
    const act = hall.dialogue.record.putBacks.findLast(({ what }) => what === 'end')!.act;
    await settle();
    await press('b');
    expect(chair.sent.at(-1)?.command).toEqual({ type: 'putBack', act });
    expect(screen.getByText('Has the floor')).toBeTruthy();
  });

  test('a call by mistake goes back to the list', async () => {
    const hall = discussion([7, 2]);
    sit(hall, 'chair', Chair);
    await press('n');
    await settle();
    await click('Put Savannah Legal Aid Collective back in the list');
    expect(labels(hall)[0]).toBe('Savannah Legal Aid Collective');
    expect(screen.getByText('The floor is free')).toBeTruthy();
  });
});

describe('the way back is the last act’s own, and of no older one', () => {
  const held = () => {
    const hall = RULE_MOMENTS.held!();
    hall.act('chair', { type: 'closeList', segment: SEGMENT });
    hall.pass(1_000);
    return hall;
  };
  const listStage = (hall: Hall) => hall.dialogue.record.lists[SEGMENT]!.stage.stage;

  test('a ruling on a text: it is named, and Z opens it where it can be changed', async () => {
    const hall = held();
    const chair = sit(hall, 'chair', Chair);
    expect(lastAct()).toBe('List closed');
    await press('a');
    expect(lastAct()).toBe('Subject of Volta Bridges allowed');
    await settle();
    await press('z');
    await happens(async () => void (await import('../../../client/rulings/RulingsDialog.tsx')));
    await settle();
    expect(screen.getByRole('dialog', { name: 'Rulings of the day' })).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Subject: Allowed');
    expect(chair.sent.map(({ command }) => command.type)).toEqual(['ruleOnText']);
    expect(listStage(hall)).toBe('closed');
  });

  test('written anew by its author, the ruling is no longer what was done last', async () => {
    const hall = held();
    sit(hall, 'chair', Chair);
    await press('a');
    await happens(() => writes(hall, 4, 'Lessons from the shelters'));
    expect(lastAct()).toBe('List closed');
  });

  test('a step: Z rules it in order, the clock goes on, and a second press at once takes nothing older', async () => {
    const hall = RULE_MOMENTS.heard!();
    hall.act('chair', { type: 'closeList', segment: SEGMENT });
    hall.pass(1_000);
    const chair = sit(hall, 'chair', Chair);
    await press('1');
    expect(lastAct()).toBe('Reminder to Lake Basin Women Against Smuggling and Exploitation');
    await settle();
    await press('z');
    await press('z');
    expect(chair.sent.map(({ command }) => command.type)).toEqual(['takeStep', 'ruleInOrder']);
    expect(hall.dialogue.record.floor.stage).toBe('live');
    expect(lastAct()).toBe('List closed');
  });

  test.each([
    ['withdrawFloor', 'Floor withdrawn from Lake Basin Women Against Smuggling and Exploitation'],
    ['deferToEnd', 'Lake Basin Women Against Smuggling and Exploitation deferred to the end'],
  ] as const)('%s: Z gives the floor back', async (step, text) => {
    const hall = MOMENTS.live!();
    steps(hall, step, { confirmed: true });
    sit(hall, 'chair', Chair);
    expect(lastAct()).toBe(text);
    await press('z');
    expect(hall.dialogue.record.floor.stage).toBe('live');
  });

  test('what has none says so: a dismissed prompt, the rule recalled', async () => {
    const hall = RULE_MOMENTS.heard!();
    hall.act('chair', { type: 'closeList', segment: SEGMENT });
    hall.pass(1_000);
    const chair = sit(hall, 'chair', Chair);
    await press('d');
    expect(lastAct()).toBe('Iceland: not a situation');
    await settle();
    await press('z');
    expect(screen.getByRole('alert').textContent).toMatch(/^A prompt that was dismissed stays so/);
    hall.pass(1_000);
    await press('0');
    expect(lastAct()).toBe('Rule recalled');
    await settle();
    await press('z');
    expect(screen.getByRole('alert').textContent).toMatch(/^The rule has been shown to everyone/);
    expect(chair.sent.map(({ command }) => command.type)).toEqual(['dismissPrompt', 'takeStep']);
    expect(listStage(hall)).toBe('closed');
  });
});

describe('[F14] the list', () => {
  test('C opens and closes it, once a press', async () => {
    const hall = MOMENTS.notOpen!();
    const chair = sit(hall, 'chair', Chair);
    await press('c');
    await press('c');
    expect(chair.sent.map(({ command }) => command)).toEqual([{ type: 'openList', segment: SEGMENT }]);
    await settle();
    expect(button('Close the list')).toBeTruthy();
  });

  test('its closing is announced for five minutes from now, at a whole minute', async () => {
    const hall = discussion([1]);
    hall.at = at('12:24', 30);
    const chair = sit(hall, 'chair', Chair);
    await click('Announce the closing of the list');
    expect(screen.getByText('In 5 minutes, at 12:30')).toBeTruthy();
    await click('Announce it');
    expect(chair.sent[0]?.command).toEqual({ type: 'announceClosing', segment: SEGMENT, closesAt: at('12:30') });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(/List closes at 12:30/)).toBeTruthy();
  });

  test('[F14] before it opens, its opening is announced', async () => {
    const hall = openHall(LONG_DAY, at('9:00'));
    const chair = sit(hall, 'chair', Chair);
    await click('Announce the opening of the list');
    await type(screen.getByRole('textbox', { name: 'At' }), '9:30');
    expect(screen.getByText(/Say: “The list of speakers for .* will open at 09:30.”/)).toBeTruthy();
    await click('Announce it');
    const { segment } = chair.sent[0]!.command as { segment: string };
    expect(chair.sent[0]?.command).toEqual({ type: 'announceOpening', segment, opensAt: at('9:30') });
    expect(screen.getByText('List opens at 09:30')).toBeTruthy();
    expect(screen.getByText('Opening of the list announced')).toBeTruthy();
    await happens(() => hall.act('chair', { type: 'openList', segment }));
    expect(button('Announce the closing of the list')).toBeTruthy();
  });

  test('a time that has passed is not announced', async () => {
    const hall = discussion([1]);
    hall.at = at('12:24');
    const chair = sit(hall, 'chair', Chair);
    await click('Announce the closing of the list');
    await type(screen.getByRole('textbox', { name: 'At' }), '12:20');
    await click('Announce it');
    expect(chair.sent).toEqual([]);
    expect(screen.getByRole('alert').textContent).toBe('Please write a time later today, such as 12:30.');
  });

  test('[F9–F12] each entry says why it stands there; the bureau reads its subject', () => {
    sit(MOMENTS.free!(), 'chair', Chair);
    const row = (name: RegExp) => within(screen.getByRole('button', { name }).closest('li')!);
    expect(row(/Savannah Legal Aid/).getByText('From 10 to 7: room and online in turn')).toBeTruthy();
    expect(row(/Mediterranean Evidence/).getByText('Paper slip, 11:52')).toBeTruthy();
    expect(row(/Steppe Youth/).getByText('Has spoken: first-time organizations first')).toBeTruthy();
    expect(row(/Fundación Cono Sur/).getByText(/one-stop shelters/)).toBeTruthy();
  });
});

describe('[F12] no move is silent', () => {
  test('someone else first: found by name, given a reason, put at the head', async () => {
    const hall = discussion([1, 2, 7]);
    const chair = sit(hall, 'chair', Chair);
    await press('o');
    await type(screen.getByRole('combobox'), 'savan');
    await press('Enter');
    await click('Put at the head');
    expect(screen.getByRole('alert').textContent).toBe('Please choose a reason: no move is silent.');
    expect(chair.sent).toEqual([]);
    await happens(() => screen.getByRole('radio', { name: 'Technical: sound or line' }).click());
    await click('Put at the head');
    expect(chair.sent[0]?.command).toMatchObject({ type: 'moveRequest', behind: null, reason: 'technical' });
    expect(labels(hall)[0]).toBe('Savannah Legal Aid Collective');
    expect(screen.queryByRole('dialog')).toBeNull();
    await press('n');
    expect(hall.dialogue.record.floor).toMatchObject({ turn: { label: 'Savannah Legal Aid Collective' } });
  });

  test('everyone who could come first stands there at once; chosen by Enter, the keyboard goes on at the reasons', async () => {
    sit(discussion([1, 2, 7]), 'chair', Chair);
    await press('o');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Lotus'),
      expect.stringContaining('Savannah'),
    ]);
    await press('Enter');
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
  });

  test('while one speaks, O puts another at the head; where nobody else waits it says so', async () => {
    const hall = discussion([1, 2, 7]);
    callNext(hall);
    onTurn(hall, 'microphoneLive');
    sit(hall, 'chair', Chair);
    await press('o');
    await type(screen.getByRole('combobox', { name: 'Search an organization in the list' }), 'savan');
    await press('Enter');
    await happens(() => screen.getByRole('radio', { name: 'Technical: sound or line' }).click());
    await click('Put at the head');
    expect(labels(hall)[0]).toBe('Savannah Legal Aid Collective');
    await happens(() => {
      callNext(hall);
      onTurn(hall, 'microphoneLive');
    });
    await press('o');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('alert').textContent).toBe('Nobody else waits.');
  });

  test('"other" asks for words', async () => {
    const chair = sit(discussion([1, 2, 7]), 'chair', Chair);
    await press('o');
    await type(screen.getByRole('combobox'), 'savan');
    await press('Enter');
    await happens(() => screen.getByRole('radio', { name: 'Other, in words' }).click());
    await click('Put at the head');
    expect(screen.getByRole('alert').textContent).toBe('Please write the reason.');
    await type(screen.getByRole('textbox', { name: 'In words' }), ' She must leave at noon ');
    await click('Put at the head');
    expect(chair.sent[0]?.command).toMatchObject({ reason: 'other', words: 'She must leave at noon' });
  });

  test('an entry moves one up without a mouse being dragged', async () => {
    const hall = discussion([1, 2, 3, 4, 5, 6]);
    sit(hall, 'chair', Chair);
    await click(/^Nordic Council.*place 6/);
    await click('One up');
    expect(screen.getByText('It would be called after Volta Bridges.')).toBeTruthy();
    await happens(() => screen.getByRole('radio', { name: /^Balance/ }).click());
    await click('Move to 5');
    expect(labels(hall).slice(4)).toEqual([
      'Nordic Council on Child Protection in Migration',
      'Red de Casas de Acogida del Sur',
    ]);
  });

  test('an entry that is called while its dialog is open is said to be gone', async () => {
    const hall = discussion([1, 2]);
    sit(hall, 'chair', Chair);
    await click(/^Lake Basin.*place 1/);
    await happens(() => hall.act('secretary', nextCommand(hall)));
    expect(screen.getByText('This request has been called or withdrawn in the meantime.')).toBeTruthy();
  });
});

const nextCommand = (hall: Hall) =>
  ({
    type: 'giveFloor',
    segment: SEGMENT,
    next: waitingIn(hall.dialogue.record.lists[SEGMENT]!)[0]!.request,
    turn: null,
  }) as const;

describe('keys', () => {
  test('letters are letters in a text field', async () => {
    const chair = sit(discussion([1, 2]), 'chair', Chair);
    await click('Other');
    screen.getByRole('textbox', { name: 'Minutes' }).focus();
    for (const key of ['n', 'c', 'g', 'z', 'o']) await press(key);
    expect(chair.sent).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('single keys can be turned off; buttons still act', async () => {
    const chair = sit(discussion([1, 2]), 'chair', Chair);
    await press('?');
    await happens(() => screen.getByRole('checkbox', { name: 'Single keys act' }).click());
    await click('Close');
    await press('n');
    expect(chair.sent).toEqual([]);
    await click(/Give the floor to the next speaker/);
    expect(chair.sent).toHaveLength(1);
  });
});

describe('the programme', () => {
  test('G starts the next segment, once', async () => {
    const hall = MOMENTS.before!();
    const chair = sit(hall, 'chair', Chair);
    expect(screen.getByText('No segment has begun yet')).toBeTruthy();
    await press('g');
    await press('g');
    expect(chair.sent.map(({ command }) => command)).toEqual([{ type: 'startSegment', segment: '1.1' }]);
  });

  test('while someone has the floor no segment starts, and the desk says why', async () => {
    const hall = discussion([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    callNext(hall);
    sit(hall, 'chair', Chair);
    await press('g');
    expect(screen.getByRole('alert').textContent).toBe(
      'Someone has the floor. End the turn first, or take the call back.',
    );
  });

  test('its dialog starts and finishes segments by name', async () => {
    const hall = discussion([]);
    const chair = sit(hall, 'chair', Chair);
    await press('t');
    await click('Finish segment Panel 1: discussion');
    await click('Start segment Panel 1: replies of the panellists');
    expect(chair.sent.map(({ command }) => command)).toEqual([
      { type: 'finishSegment', segment: SEGMENT },
      { type: 'startSegment', segment: '3.4' },
    ]);
  });
});

describe('who acts', () => {
  test('a co-Chair who does not preside sees who does, and takes the presidency', async () => {
    const hall = discussion([1, 2]);
    const chair = sit(hall, 'co-chair', Chair);
    await press('n');
    expect(chair.sent).toEqual([]);
    expect(screen.getByText(/^Ms. Adaeze Okonkwo presides. You see the desk/)).toBeTruthy();
    expect(button(/Give the floor to the next speaker/).getAttribute('aria-disabled')).toBe('true');
    await click('Take the presidency');
    expect(screen.getByText(/^You preside/)).toBeTruthy();
    await press('n');
    expect(hall.dialogue.record.floor.stage).toBe('called');
  });

  test('the Secretary acts on behalf of the Chair, and it is said', () => {
    sit(discussion([1]), 'secretary', Chair);
    expect(screen.getByText(/You act on behalf of the Chair/)).toBeTruthy();
  });
});

test('[F31] without a line nothing is sent, and the desk says what it shows', async () => {
  const hall = discussion([1, 2]);
  const chair = sit(hall, 'chair', Chair);
  await happens(chair.goOffline);
  await press('n');
  await press('c');
  expect(chair.sent).toEqual([]);
  expect(screen.getByText(/What you see is as of/)).toBeTruthy();
  await happens(chair.comeBack);
  expect(screen.getByText('Connected again.')).toBeTruthy();
  await press('n');
  expect(chair.sent).toHaveLength(1);
});

test('someone who asks meanwhile appears in the list without moving the next', async () => {
  const hall = discussion([1]);
  sit(hall, 'chair', Chair);
  await happens(() => hall.act(speaker(2), { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' }));
  expect(button(/^Lake Basin.*place 1/)).toBeTruthy();
  expect(button(/^Lotus.*place 2/)).toBeTruthy();
});

test('a refused start stands beneath its own act where that is in view', async () => {
  const hall = discussion([1, 2]);
  callNext(hall);
  sit(hall, 'chair', Chair);
  await click('Start segment');
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toBe('Someone has the floor. End the turn first, or take the call back.');
  expect(alert.closest('.start-next')).toBeTruthy();
});
