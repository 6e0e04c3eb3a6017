// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import DisplayConsole from '../../../client/display/DisplayConsole.tsx';
import type { Command } from '../../../shared/dialogue/events.ts';
import type { Instant } from '../../../shared/dialogue/model.ts';
import { nextInLine } from '../../../shared/dialogue/order.ts';
import { DAY_MOMENTS, turnNow } from '../chair/dayMoments.ts';
import { type Console, type Hall, openHall } from '../chair/fakeLive.ts';
import { callNext, MOMENTS, onTurn, SEGMENT } from '../chair/moments.ts';
import { steps } from '../chair/ruleMoments.ts';
import { PLACES } from '../participant/places.ts';
import { at, SETUP } from '../support/aDay.ts';
import { happens, settle, show, stillPage } from '../support/page.tsx';

stillPage();

const ASK: Command = { type: 'requestFloor', segment: 's3', kind: 'intervention' };

function wall(time: Instant, before: (hall: Hall) => void = () => {}): { hall: Hall; console: Console } {
  const hall = openHall(SETUP, time);
  before(hall);
  const console = hall.consoleOf('display');
  show(console.live, <DisplayConsole />);
  return { hall, console };
}

const discussion = (hall: Hall) => {
  hall.act('chair', { type: 'startSegment', segment: 's3' });
  hall.act('chair', { type: 'openList', segment: 's3' });
  for (const person of ['ines', 'hedda', 'amara', 'lena']) hall.act(person, ASK);
};
const called = (hall: Hall) => {
  discussion(hall);
  hall.act('chair', {
    type: 'giveFloor',
    segment: 's3',
    next: nextInLine(hall.dialogue.record.lists.s3!)!,
    turn: null,
  });
};
const live = (hall: Hall) => {
  called(hall);
  const { floor } = hall.dialogue.record;
  if (floor.stage === 'called') hall.act('chair', { type: 'microphoneLive', turn: floor.turn.turn });
};
const text = () => document.querySelector('.display')!.textContent ?? '';
const big = () => document.querySelector('.body .name, .big')?.textContent;
const state = () => document.querySelector<HTMLElement>('.plate')?.dataset.state;

describe('the wall', () => {
  test('before the meeting: when it opens, with what, and how to join', () => {
    wall(at('9:40'));
    expect(text()).toContain('The meeting opens at10:00Opening of the meeting');
    expect(document.querySelector('svg.code')?.getAttribute('aria-label')).toContain('/j/cybercrime-2024');
  });

  test('the Chair has the floor while nobody else has it; the list is counted', () => {
    wall(at('11:30'), discussion);
    expect(big()).toBe('The Chairhas the floor');
    expect(text()).toContain('The list is open. 4 wait.');
  });

  test('called: the name and the whole time, and that the clock waits', () => {
    wall(at('11:30'), called);
    expect([big(), state()]).toEqual(['Harbour Watch International', 'called']);
    expect(text()).toContain('The clock starts with the microphone');
    expect(text()).toContain('3:00');
  });

  test('live, amber, over: the plate takes the colour, the clock counts up', async () => {
    const { hall } = wall(at('11:30'), live);
    expect([state(), text().includes('3:00')]).toEqual(['live', true]);
    hall.pass(155_000);
    await settle(1_100);
    expect([state(), text().includes('0:25')]).toEqual(['amber', true]);
    hall.pass(37_000);
    await settle(1_100);
    expect([state(), text().includes('+0:12')]).toEqual(['over', true]);
  });

  test('the next three stand beside, organizations only, neutral ones by their label [K6]', () => {
    wall(at('11:30'), live);
    const next = [...document.querySelectorAll('.after li')].map((line) => line.textContent);
    expect(next).toEqual([
      '1Lindqvist Institute for Public Law',
      '2A non-governmental organization',
      '3Azurian Chamber of Industry',
    ]);
    for (const secret of ['Voices of the Delta', 'Cardoso', 'Hedda', 'Diallo', 'Okonkwo'])
      expect(document.body.textContent).not.toContain(secret);
  });

  test('between the sittings: lunch break, and when the meeting resumes', () => {
    const { hall } = wall(at('12:50'), discussion);
    happens(() => hall.act('chair', { type: 'finishSegment', segment: 's3' }));
    expect(text()).toContain('Lunch break');
    expect(text()).toContain('The meeting resumes at15:00Discussion on tracing');
  });

  test('between two parts of one sitting: only what comes next', () => {
    const { hall } = wall(at('10:20'), (hall) => hall.act('chair', { type: 'startSegment', segment: 's1' }));
    happens(() => hall.act('chair', { type: 'finishSegment', segment: 's1' }));
    expect(text()).toContain('Next10:30Panel on illicit manufacturing');
    expect(text()).not.toContain('suspended');
  });

  test('after the last part the meeting is adjourned', () => {
    const { hall } = wall(at('17:40'), (hall) => hall.act('chair', { type: 'startSegment', segment: 's5' }));
    happens(() => hall.act('chair', { type: 'finishSegment', segment: 's5' }));
    expect(big()).toBe('The meeting is adjourned');
  });

  test('without a line the wall says as of when, and after a while trusts no clock', async () => {
    const { hall, console } = wall(at('11:58'), live);
    happens(console.goOffline);
    expect(text()).toContain('No connection. As of 11:58');
    expect(text()).toContain('3:00');
    hall.pass(20_000);
    await settle(1_100);
    expect(text()).toContain('–:––');
    happens(console.comeBack);
    expect(text()).toContain('2:40');
  });
});

/** The wall at a moment of the long day. */
function wallAt(moment: string): { hall: Hall; console: Console } {
  const hall = { ...MOMENTS, ...DAY_MOMENTS, ...PLACES }[moment]!();
  const console = hall.consoleOf('rapporteur');
  show(console.live, <DisplayConsole />);
  return { hall, console };
}
const lines = () => [...document.querySelectorAll('.after li')].map((line) => line.textContent);

describe('the day on the wall', () => {
  test('[F24] a panellist by name with the organization beneath, then who and what follows', () => {
    const { hall } = wallAt('panelLive');
    expect(big()).toBe('Ms. Grace Mbeki Ndlovu');
    expect(document.querySelector('.under')?.textContent).toBe('Invented Institute');
    expect(lines()).toEqual(['Ms. Hana Sorel', 'Discussion from 11:39', 'The list is open']);
    happens(() => onTurn(hall, 'endTurn'));
    expect(text()).toContain('Next: Ms. Hana Sorel');
  });

  test('[F26] suspended: when it resumes, and the clock of nobody', () => {
    const { hall } = wallAt('suspendedPlace');
    expect(text()).toContain('The meeting resumes at11:55Panel 1: discussion');
    expect(document.querySelector('.plate')).toBeNull();
    happens(() => hall.act('chair', { type: 'resumeMeeting' }));
    expect(big()).toBe('Lake Basin Women Against Smuggling and Exploitation');
  });

  test('suspended without a time: only that', () => {
    wallAt('suspendedLive');
    expect(big()).toBe('The meetingis suspended');
  });

  test('between the sittings: the next sitting, what it begins with, and the connection test', () => {
    wallAt('endOfMorning');
    expect(text()).toContain('Lunch break');
    expect(text()).toContain('The meeting resumes at15:00Role of civil society');
    expect(text()).toContain('Connection test for online speakers at 14:00');
  });

  test('adjourned at the end of the day', () => {
    wallAt('endOfDay');
    expect(big()).toBe('The meeting is adjourned');
  });

  test('[F14] an announced closing stands beside the time of day', () => {
    const { hall } = wallAt('live');
    expect(text()).not.toContain('The list closes');
    happens(() => hall.act('chair', { type: 'announceClosing', segment: SEGMENT, closesAt: at('12:30') }));
    expect(document.querySelector('.head')?.textContent).toContain('The list closes at 12:30');
  });

  test('[F13] the rule in force stands with the next, and beneath the Chair', () => {
    const { hall } = wallAt('live');
    expect(document.querySelector('.lab')?.textContent).toMatch(/^Next, of \d+ waitingFirst-time organizations first$/);
    happens(() => hall.act('chair', { type: 'setPrecedence', segment: SEGMENT, precedence: 'alternate_channels' }));
    expect(document.querySelector('.lab .rule')?.textContent).toBe(
      'Room and online in turn, first-time organizations first',
    );
    happens(() => onTurn(hall, 'endTurn'));
    expect(document.querySelector('.beneath')?.textContent).toMatch(
      /^The list is open\. \d+ wait\. Room and online in turn, first-time organizations first\.$/,
    );
  });

  test('[F14] so does an announced opening, before the meeting and in it', () => {
    const { hall } = wall(at('9:40'));
    expect(text()).not.toContain('The list');
    happens(() => hall.act('chair', { type: 'startSegment', segment: 's3' }));
    expect(text()).toContain('The list is not open yet.');
    happens(() => hall.act('chair', { type: 'announceOpening', segment: 's3', opensAt: at('11:45') }));
    expect(text()).toContain('The list opens at 11:45.');
  });

  test('[F4] while a point of order stands only the Chair has the floor: no name, no clock, nothing else', () => {
    const { hall } = wallAt('pointOfOrder');
    expect(document.querySelector('.marble')).toBeTruthy();
    expect(text()).toBe('Panel 1: discussion11:58The Chairhas the floor');
    const { raisedAt } = hall.dialogue.record.pointOfOrder!;
    happens(() => hall.act('chair', { type: 'closePointOfOrder', raisedAt }));
    happens(() => onTurn(hall, 'resumeClock'));
    expect(state()).toBe('live');
  });

  test('[F4] [F26] and no longer once the sitting is adjourned', () => {
    const { hall } = wallAt('pointOfOrder');
    happens(() => onTurn(hall, 'endTurn'));
    hall.at = at('13:00');
    happens(() => hall.act('chair', { type: 'adjournMeeting' }));
    expect(text()).toContain('Lunch break');
  });

  test('[C12] a step of the ladder shows as any pause of the Chair: no name, no clock, no reason', () => {
    const { hall } = wallAt('live');
    const turn = turnNow(hall);
    happens(() => hall.act('chair', { type: 'pauseClock', turn, because: 'chair' }));
    const paused = text();
    expect(paused).toBe(
      'Panel 1: discussion11:58The Chairhas the floor'.replace('11:58', paused.match(/\d\d:\d\d/)![0]),
    );
    happens(() => onTurn(hall, 'resumeClock'));
    for (const step of ['reminder', 'callToOrder', 'interrupt'] as const) {
      happens(() => steps(hall, step));
      expect(text()).toBe(paused);
    }
  });

  test('the rule, recalled to all, stands for a minute while nobody has the floor', async () => {
    const { hall } = wallAt('free');
    happens(() => hall.act('chair', { type: 'takeStep', step: 'standingReminder' }));
    expect(text()).toContain('The rule of the dayNo specific country situation shall be mentioned');
    hall.pass(61_000);
    await settle(1_100);
    expect(text()).not.toContain('The rule of the day');
  });

  test('recalled within a turn it is on no wall: there it would be said to somebody', () => {
    const { hall } = wallAt('live');
    happens(() => hall.act('chair', { type: 'takeStep', step: 'standingReminder' }));
    expect(text()).not.toContain('country situation');
  });

  test('[F17] [F18] a place that is held, and a second call, in words that blame nobody', () => {
    const { hall } = wallAt('myLine');
    expect(text()).toContain('1:20');
    expect(text()).toContain('The place is held for a moment');
    expect(text()).not.toContain('lost');
    happens(() => callNext(hall));
    happens(() => hall.act('moderator', { type: 'reportNoAnswer', turn: turnNow(hall), tried: 'room' }));
    expect(text()).toContain('Called again');
  });
});
