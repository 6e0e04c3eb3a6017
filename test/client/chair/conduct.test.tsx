// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import Chair from '../../../client/chair/Chair.tsx';
import { at, MINUTE } from '../support/aDay.ts';
import { DAY_MOMENTS, turnNow } from './dayMoments.ts';
import type { Console } from './fakeLive.ts';
import { speaker } from './longDay.ts';
import { discussion, MOMENTS, SEGMENT } from './moments.ts';
import { atADesk, button, click, happens, press, settle, sit, type } from './sit.tsx';

atADesk();

const commands = (desk: Console) => desk.sent.map(({ command }) => command);
const lastAct = () => document.querySelector('.last-act')?.textContent;
const header = () => document.querySelector('.drift')?.textContent;

describe('[F25] planned against actual', () => {
  test('how far behind, and when it is expected to end', () => {
    sit(discussion([1]), 'chair', Chair);
    expect(header()).toBe('4 min behindends about 13:04');
  });

  test('a kept end is said to be kept', async () => {
    const hall = discussion([1]);
    hall.act('chair', { type: 'changeDuration', segment: SEGMENT, by: -5 * MINUTE });
    sit(hall, 'chair', Chair);
    expect(header()).toBe('1 min ahead13:00 is kept');
  });

  test.each([
    ['12:44', '30', undefined],
    ['12:46', '10', '13:00 in 14 min'],
    ['12:56', '10', '13:00 in 4 min'],
    ['12:59', '10', '13:00 in 1 min'],
    ['13:00', '01', 'Past 13:00'],
  ] as const)('at %s:%s the warning is %s', (time, seconds, warning) => {
    const hall = discussion([1]);
    hall.at = at(time, Number(seconds));
    sit(hall, 'chair', Chair);
    expect(document.querySelector('.drift.warned b')?.textContent).toBe(warning);
  });

  test('past the hard stop nobody is called until the Chair goes on, to a time she names', async () => {
    const hall = DAY_MOMENTS.pastStop!();
    const chair = sit(hall, 'chair', Chair);
    await press('n');
    expect(chair.sent).toEqual([]);
    expect(button('Adjourn the meeting')).toBeTruthy();
    await click('Go on until …');
    await click('Go on until 13:08');
    expect(commands(chair)).toEqual([{ type: 'goOn', sitting: 'morning', until: at('13:08') }]);
    expect(lastAct()).toBe('Goes on until 13:08');
    await settle();
    await press('n');
    expect(hall.dialogue.record.floor.stage).toBe('called');
  });

  test('a co-Chair who does not preside is warned, and cannot go on', () => {
    sit(DAY_MOMENTS.warned!(), 'co-chair', Chair);
    expect(screen.queryByRole('button', { name: 'Go on until …' })).toBeNull();
    expect(header()).toContain('13:00 in 4 min');
  });
});

describe('[F26] the meeting', () => {
  test('is suspended with the time it resumes, and resumed by the one large act', async () => {
    const hall = MOMENTS.live!();
    const chair = sit(hall, 'chair', Chair);
    await press('t');
    await type(screen.getByRole('textbox', { name: 'To resume at, if known' }), '12:20');
    await click('Suspend the meeting');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(/Suspended since 11:58, to resume at 12:20/)).toBeTruthy();
    await settle();
    for (const key of ['n', 'e', 'p', 'c', '+']) await press(key);
    await click('Resume the meeting');
    expect(commands(chair)).toEqual([{ type: 'suspendMeeting', resumesAt: at('12:20') }, { type: 'resumeMeeting' }]);
    expect(screen.getByText('Has the floor')).toBeTruthy();
  });

  test('a time that has passed is not taken', async () => {
    const chair = sit(MOMENTS.free!(), 'chair', Chair);
    await press('t');
    await type(screen.getByRole('textbox', { name: 'To resume at, if known' }), '11:20');
    await click('Suspend the meeting');
    expect(chair.sent).toEqual([]);
    expect(screen.getByRole('alert').textContent).toMatch(/^Please write a time that is still to come/);
  });

  test('is adjourned, and put back', async () => {
    const hall = DAY_MOMENTS.suspendedFree!();
    const chair = sit(hall, 'chair', Chair);
    await click('Adjourn the meeting');
    expect(commands(chair)).toEqual([{ type: 'adjournMeeting' }]);
    expect(lastAct()).toBe('Meeting adjourned');
  });
});

describe('the programme', () => {
  const replies = 'Panel 1: replies of the panellists';
  test('a segment is lengthened, moved, skipped and gone back to, each by a command of its own', async () => {
    const chair = sit(MOMENTS.free!(), 'chair', Chair);
    await press('t');
    await click(`Change ${replies}`);
    await click('5 min longer');
    expect(lastAct()).toBe(`${replies} 5 min longer`);
    await click('5 min shorter');
    await click('Later');
    expect(lastAct()).toBe(`${replies} moved`);
    await click('Earlier');
    await click(`Skip ${replies}`);
    expect(lastAct()).toBe(`${replies} skipped`);
    await click(`Go back to ${replies}`);
    expect(commands(chair)).toEqual([
      { type: 'changeDuration', segment: '3.4', by: 5 * MINUTE },
      { type: 'changeDuration', segment: '3.4', by: -5 * MINUTE },
      { type: 'moveSegment', segment: '3.4', behind: '3.5' },
      { type: 'moveSegment', segment: '3.4', behind: SEGMENT },
      { type: 'skipSegment', segment: '3.4' },
      { type: 'returnToSegment', segment: '3.4' },
    ]);
  });

  test('a segment is added after another, with a title and a length', async () => {
    const chair = sit(MOMENTS.free!(), 'chair', Chair);
    await press('t');
    await click(`Change ${replies}`);
    await click('Add a segment after it');
    await click('Add it');
    expect(screen.getByRole('alert').textContent).toBe('Please give it a title.');
    await type(screen.getByRole('textbox', { name: 'Title' }), 'Questions to the panel');
    await type(screen.getByRole('textbox', { name: 'Minutes' }), '10');
    await click('Add it');
    expect(commands(chair)).toEqual([
      { type: 'addSegment', title: 'Questions to the panel', kind: 'floor', item: 3, minutes: 10, behind: '3.4' },
    ]);
    expect(lastAct()).toBe('Questions to the panel added');
  });
});

describe('[F17, F18] whoever is not heard', () => {
  test('the Chair says that the line is lost, sees the place held, and that it is back', async () => {
    const hall = DAY_MOMENTS.onlineLive!();
    const turn = turnNow(hall);
    const chair = sit(hall, 'chair', Chair);
    await click('Line lost');
    expect(screen.getByText('line lost, place held 1:00')).toBeTruthy();
    expect(screen.getByText(/the next one comes, and Volta Bridges right after/)).toBeTruthy();
    await settle();
    await press('p');
    expect(commands(chair)).toEqual([
      { type: 'reportLineLost', turn },
      { type: 'reportLineBack', turn },
    ]);
  });

  test('no answer, with what was tried', async () => {
    const hall = DAY_MOMENTS.calledAgain!();
    const turn = turnNow(hall);
    const chair = sit(hall, 'chair', Chair);
    expect(screen.getByText('Called once without an answer. Call again.')).toBeTruthy();
    await click('No answer');
    await happens(() => screen.getByRole('radio', { name: 'In the room' }).click());
    await click('No answer, noted');
    expect(commands(chair)).toEqual([{ type: 'reportNoAnswer', turn, tried: 'room' }]);
    expect(lastAct()).toBe('Volta Bridges called in vain');
  });
});

describe('[F4] a point of order', () => {
  test('stands at the foot of the floor until it is decided', async () => {
    const hall = DAY_MOMENTS.pointOfOrder!();
    const chair = sit(hall, 'chair', Chair);
    const floor = within(screen.getByRole('region', { name: 'The floor' }));
    expect(floor.getByText('Permanent Mission of the Republic of Northmark,')).toBeTruthy();
    const { raisedAt } = hall.dialogue.record.pointOfOrder!;
    await click('Decided otherwise');
    expect(commands(chair)).toEqual([{ type: 'closePointOfOrder', raisedAt }]);
    expect(floor.getByText('Nothing to rule on')).toBeTruthy();
  });
});

describe('[F23] those who could not be reached', () => {
  test('are disposed of all at once, in one of three ways that say what each is told', async () => {
    const hall = DAY_MOMENTS.unserved!();
    const chair = sit(hall, 'chair', Chair);
    await click('Decide what becomes of those not reached');
    expect(screen.getByRole('radio', { name: /^Carry over: no later list/ })).toHaveProperty('disabled', true);
    await click('Tell all 18');
    expect(chair.sent).toEqual([]);
    await happens(() => screen.getByRole('radio', { name: /^Ask for a written contribution/ }).click());
    await click('Tell all 18');
    expect(commands(chair)).toEqual([{ type: 'disposeUnserved', segment: SEGMENT, disposal: 'converted_to_written' }]);
    expect(lastAct()).toBe('18 requests asked for in writing');
    expect(screen.queryByText(/requests not reached/)).toBeNull();
  });

  test('are not forgotten where a part is passed over, or a sitting ends before it', async () => {
    for (const over of [{ type: 'skipSegment', segment: SEGMENT }, { type: 'adjournMeeting' }] as const) {
      const hall = DAY_MOMENTS.panelFirst!();
      hall.act('chair', over);
      sit(hall, 'chair', Chair);
      await click('Decide what becomes of those not reached');
      await happens(() => screen.getByRole('radio', { name: /^Release/ }).click());
      await click('Tell all 2');
      expect(lastAct()).toBe('2 requests released');
      cleanup();
    }
  });
});

describe('messages', () => {
  test('stand in the status line with office and time until they are read', async () => {
    const hall = DAY_MOMENTS.messages!();
    sessionStorage.clear();
    sit(hall, 'chair', Chair);
    await click(/^Read 1 new message/);
    expect(within(screen.getByRole('dialog')).getByText(/^11:58, Conference officer, Mr. Jan Peeters/)).toBeTruthy();
    await click('Close');
    expect(screen.queryByRole('button', { name: /new message/ })).toBeNull();
  });

  test('a co-Chair who does not preside can write to the one who does', async () => {
    const desk = sit(MOMENTS.live!(), 'co-chair', Chair);
    await click('Messages');
    await type(screen.getByRole('textbox', { name: 'Message to the Chair' }), 'Please look at seat C02');
    await click('Send to the Chair');
    expect(commands(desk)).toEqual([{ type: 'sendMessage', to: 'chair', words: 'Please look at seat C02' }]);
  });
});

test('[F3] the Secretariat is given the floor at any time with a free floor', async () => {
  const hall = discussion([1, 2]);
  const chair = sit(hall, 'chair', Chair);
  await press('o');
  await click('Give the floor to the Secretariat');
  expect(commands(chair)).toEqual([
    { type: 'callInvited', segment: SEGMENT, invited: { office: 'secretariat' }, turn: null },
  ]);
  expect(screen.getByText('The Secretariat')).toBeTruthy();
});

test('someone who asks in a list that reaches all is counted in the forecast', async () => {
  const hall = discussion([1, 2]);
  sit(hall, 'chair', Chair);
  expect(screen.getByText('3 min each reaches all 2')).toBeTruthy();
  await happens(() => hall.act(speaker(3), { type: 'requestFloor', segment: SEGMENT, kind: 'intervention' }));
  expect(screen.getByText('3 min each reaches all 3')).toBeTruthy();
});
