import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import { nextInLine } from '../../shared/dialogue/order.ts';
import { type Console, enter as connect } from '../support/console.ts';
import { expectNoFlaws } from './support/axe.ts';
import { type Browsing, LAPTOP, PHONE, PROJECTOR, startBrowsing } from './support/browsing.ts';
import { act, plateShows, reads } from './support/seen.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** axe finds nothing in what goes wrong on a day and in what conducts it; the day is driven over sockets. */

const PANEL = '3.2';
const DISCUSSION = '3.3';
const MINUTE = 60;
const at = (time: string) => Date.parse(`2024-07-15T${time}:00+02:00`);

let day: TheDay;
let browsing: Browsing;
let secretary: Console;
const sockets: Console[] = [];
const pages = {} as Record<
  'chair' | 'officer' | 'moderator' | 'rapporteur' | 'phone' | 'online' | 'panellist' | 'wall',
  Page
>;

beforeAll(async () => {
  [day, browsing] = await Promise.all([openTheDay('2024-07-15T11:04:00+02:00'), startBrowsing()]);
  secretary = await sit(day.link('secretary'));
  const enters: [keyof typeof pages, string, typeof LAPTOP][] = [
    ['chair', day.link('co_chair'), LAPTOP],
    ['officer', day.link('conference_officer'), LAPTOP],
    ['moderator', day.link('technical_moderator'), LAPTOP],
    ['rapporteur', day.link('rapporteur'), LAPTOP],
    ['phone', day.linkOf('Filsan Robleh'), PHONE],
    ['online', day.linkOf('Minh Châu'), PHONE],
    ['panellist', day.linkOf('Hope Gee Williams'), PHONE],
    ['wall', day.link('room_display'), PROJECTOR],
  ];
  for (const [name, link, viewport] of enters) pages[name] = await browsing.enter(link, viewport);
});
afterAll(async () => {
  for (const socket of sockets) socket.close();
  await browsing.close();
  await day.close();
});

describe('a panel', () => {
  test('before its first speaker, and the choice of another', async () => {
    await must({ type: 'startSegment', segment: PANEL });
    await reads(pages.chair, 'The panel');
    await expectNoFlaws(only('chair', 'panellist', 'phone', 'wall', 'moderator'));
    await pages.chair.keyboard.press('o');
    await pages.chair.getByRole('dialog').waitFor();
    await expectNoFlaws({ panel: pages.chair });
    await leave(pages.chair);
  });

  test('the second panellist: next, called, live, over time', async () => {
    await callPanellist(0);
    await reads(pages.panellist, 'You are next');
    await expectNoFlaws({ next: pages.panellist });
    await goLive();
    await callPanellist(1);
    await reads(pages.panellist, 'You have been called');
    await expectNoFlaws(only('panellist', 'chair', 'wall', 'moderator'));
    await goLive();
    await plateShows(pages.panellist, 'live');
    await expectNoFlaws(only('panellist', 'chair', 'wall', 'rapporteur'));
    await day.move(20 * MINUTE);
    await plateShows(pages.panellist, 'over');
    await expectNoFlaws(only('panellist', 'wall'));
    await must({ type: 'endTurn', turn: turn() });
  });
});

describe('the discussion', () => {
  test('on a phone: a group, a note to the Secretary, what one can do with a place', async () => {
    const { phone } = pages;
    await must({ type: 'startSegment', segment: DISCUSSION });
    await must({ type: 'openList', segment: DISCUSSION });
    await askedFrom(day.linkOf('Nwabueze'), day.linkOf('Ssekandi'));
    for (const [page, name] of [
      ['Now', 'For a group'],
      ['You', 'Note to the Secretary'],
    ] as const) {
      await phone.getByRole('link', { name: page, exact: true }).tap();
      await act(phone, name).tap();
      await phone.getByRole('dialog').waitFor();
      await expectNoFlaws({ [name]: phone });
      await leave(phone);
    }
    await phone.getByRole('link', { name: 'Now', exact: true }).tap();
    await act(phone, 'Ask for the floor').tap();
    await act(pages.online, 'Ask for the floor').tap();
    await act(phone, 'My place').tap();
    await phone.getByRole('dialog').waitFor();
    await expectNoFlaws({ place: phone });
    await leave(phone);
  });

  test('what is written: a question, names on the platform, words to a speaker’s screen; a signal', async () => {
    const { chair, officer, moderator, phone, rapporteur } = pages;
    const author = await sit(day.linkOf('Lindholm'));
    const words = 'Who pays for the interpreter at the first interview?';
    await must({ type: 'writeNote', segment: DISCUSSION, kind: 'question', words }, author);
    await must({ type: 'notePlatformNames', names: ['Somebody on a tablet', 'iPhone (2)'] });
    const mine = secretary
      .dialogue()
      .record.lists[DISCUSSION]!.entries.find(({ label }) => label.startsWith('Red Sea'));
    await must({ type: 'writeToSpeaker', to: { request: mine?.request ?? 0 }, words: 'We cannot hear you.' });
    await reads(phone, /We cannot hear you\./);
    await act(phone, 'Close').tap();
    await phone.getByRole('link', { name: 'You', exact: true }).tap();
    await act(phone, 'Slower, please').tap();
    await reads(chair, 'Slower, please: 1');
    await reads(chair, 'Written questions: 1');
    await expectNoFlaws({ phone, chair, rapporteur });
    for (const part of [/^Names/, /^Written/]) {
      await act(moderator, part).click();
      await expectNoFlaws({ [String(part)]: moderator });
    }
    await expectNoFlaws({ officer });
    await act(moderator, /^Hands/)
      .first()
      .click();
    await act(moderator, /^Write to the screen of/)
      .first()
      .click();
    await moderator.getByRole('dialog').waitFor();
    await expectNoFlaws({ toTheScreen: moderator });
    await leave(moderator);
    await phone.getByRole('link', { name: 'Write', exact: true }).tap();
    await expectNoFlaws({ write: phone });
    await phone.getByRole('link', { name: 'Now', exact: true }).tap();
  });

  test('the Chair’s rule, a change of the programme, messages', async () => {
    const { chair, officer } = pages;
    await act(chair, /^Rule: /).click();
    await chair.getByRole('dialog').waitFor();
    await expectNoFlaws({ rule: chair });
    await leave(chair);
    await chair.keyboard.press('t');
    await act(chair, 'Change Panel 1: discussion').click();
    await act(chair, 'Add a segment after it').click();
    await act(chair, 'Add it').click();
    await reads(chair, 'Please give it a title.');
    await expectNoFlaws({ change: chair });
    await leave(chair);
    await officer.getByRole('textbox', { name: 'To the Chair' }).fill('Water is on its way.');
    await act(officer, 'Send to the Chair').click();
    await reads(chair, /Water is on its way/);
    await expectNoFlaws({ unread: chair, sent: officer });
    await act(chair, 'Messages').click();
    await chair.getByRole('dialog').waitFor();
    await expectNoFlaws({ messages: chair });
    await leave(chair);
  });

  test('captions: the desk they come from, and a phone that shows them', async () => {
    const { moderator, phone } = pages;
    await phone.getByRole('link', { name: 'You', exact: true }).tap();
    await act(phone, 'Live captions').tap();
    await phone.getByRole('link', { name: 'Now', exact: true }).tap();
    await act(moderator, 'Captions').click();
    await moderator.getByRole('dialog').waitFor();
    await expectNoFlaws({ noneYet: moderator, waits: phone });
    await moderator.getByLabel('Write a line').fill('we give the floor to the next speaker');
    await moderator.keyboard.press('Enter');
    await reads(phone, 'we give the floor to the next speaker');
    await reads(moderator.getByRole('dialog'), 'we give the floor to the next speaker');
    await expectNoFlaws({ oneLine: moderator, captions: phone });
    await leave(moderator);
    await phone.getByRole('link', { name: 'You', exact: true }).tap();
    await act(phone, 'Live captions').tap();
    await phone.getByRole('link', { name: 'Now', exact: true }).tap();
  });

  test('somebody does not answer; a point of order', async () => {
    const { chair, moderator } = pages;
    await callNext();
    for (const page of [chair, moderator]) {
      await act(page, 'No answer').click();
      await page.getByRole('dialog').waitFor();
      await expectNoFlaws({ noAnswer: page });
      await leave(page);
    }
    await goLive();
    const state = await sit(day.linkOf('Quissanga'));
    await must({ type: 'raisePointOfOrder' }, state);
    await reads(chair, 'Point of order');
    await expectNoFlaws(only('chair', 'phone', 'wall'));
    await secretary.until(({ record }) => record.pointOfOrder !== undefined);
    const { raisedAt = 0 } = secretary.dialogue().record.pointOfOrder ?? {};
    await must({ type: 'closePointOfOrder', raisedAt });
  });

  test('a line is lost', async () => {
    const { online } = pages;
    const { entries } = secretary.dialogue().record.lists[DISCUSSION]!;
    const { request } = entries.find(({ label }) => label.startsWith('Lotus Shelter'))!;
    await must({ type: 'moveRequest', segment: DISCUSSION, request, behind: null, reason: 'technical' });
    await callNext();
    await goLive();
    await plateShows(online, 'live');
    await must({ type: 'reportLineLost', turn: turn() });
    await reads(online, 'Your line is lost');
    await reads(pages.wall, /The place is held/);
    await expectNoFlaws(only('online', 'chair', 'moderator', 'wall', 'rapporteur'));
    await must({ type: 'reportLineBack', turn: turn() });
  });

  test('the meeting is suspended, to resume at a time and without one', async () => {
    await must({ type: 'suspendMeeting', resumesAt: at('12:40') });
    await reads(pages.wall, 'The meeting resumes at');
    await reads(pages.phone, 'The meeting is suspended');
    await expectNoFlaws(pages);
    await must({ type: 'resumeMeeting' });
    await must({ type: 'suspendMeeting' });
    await reads(pages.wall, 'The meeting');
    await expectNoFlaws(only('wall', 'online', 'chair'));
    await must({ type: 'resumeMeeting' });
    await must({ type: 'endTurn', turn: turn() });
  });
});

describe('the end of a sitting', () => {
  test('the warning before the hard stop, and past it', async () => {
    const { chair } = pages;
    await day.move((at('12:56') - (await timeOn())) / 1000);
    await reads(chair, /in \d min$/);
    await expectNoFlaws(only('chair', 'officer', 'phone'));
    await day.move(5 * MINUTE);
    await reads(chair, /^It is past/);
    await expectNoFlaws(only('chair', 'officer', 'moderator', 'rapporteur', 'phone', 'wall'));
    await act(chair, 'Go on until …').first().click();
    await reads(chair.getByRole('dialog'), 'Until when does the meeting go on?');
    await expectNoFlaws({ goOn: chair });
    await leave(chair);
  });

  test('what becomes of those not reached, and what they are told', async () => {
    const { chair, phone } = pages;
    await must({ type: 'closeList', segment: DISCUSSION });
    await act(chair, /^Not reached/)
      .first()
      .click();
    await chair.getByRole('dialog').waitFor();
    await expectNoFlaws({ disposal: chair });
    await leave(chair);
    await must({ type: 'disposeUnserved', segment: DISCUSSION, disposal: 'converted_to_written' });
    await reads(phone, 'Please send it in writing');
    await expectNoFlaws(only('phone', 'chair'));
  });
});

test('no page has complained of anything', () => {
  expect(browsing.troubles()).toEqual([]);
});

async function sit(link: string): Promise<Console> {
  const console = await connect(day.url, link);
  sockets.push(console);
  return console;
}

/** Somebody acts over a socket, by default the Secretary on behalf of the Chair; a refusal ends the journey. */
async function must(command: Command, who: Console = secretary): Promise<void> {
  const answer = await who.act(command);
  if ('refused' in answer) throw new Error(`${command.type}: ${answer.sentence}`);
  await secretary.until(({ record }) => record.number >= answer.record);
}

async function askedFrom(...links: readonly string[]): Promise<void> {
  for (const link of links)
    await must({ type: 'requestFloor', segment: DISCUSSION, kind: 'intervention' }, await sit(link));
}

const heldTurn = () => {
  const { floor } = secretary.dialogue().record;
  return floor.stage === 'vacant' ? null : floor.turn.turn;
};
const turn = () => heldTurn() ?? 0;
const callPanellist = (panellist: number) =>
  must({ type: 'callInvited', segment: PANEL, invited: { panellist }, turn: heldTurn() });
const goLive = () => must({ type: 'microphoneLive', turn: turn() });

async function callNext(): Promise<void> {
  const next = nextInLine(secretary.dialogue().record.lists[DISCUSSION]!) ?? 0;
  await must({ type: 'giveFloor', segment: DISCUSSION, next, turn: heldTurn() });
}

/** The server's time now. */
function timeOn(): Promise<number> {
  return new Promise((tell) => secretary.socket.emit('clock', tell));
}

function only(...names: readonly (keyof typeof pages)[]): Record<string, Page> {
  return Object.fromEntries(names.map((name) => [name, pages[name]]));
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
