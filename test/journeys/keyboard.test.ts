import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browsing, startBrowsing } from './support/browsing.ts';
import { enterByKeyboard, expectFocus, tabTo } from './support/byKeyboard.ts';
import { act, plateShows, pressUntil, reads } from './support/seen.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** The day by keyboard alone: no page is clicked, tapped or focused by the test. */

const QUESTIONS = 'Questions and answers';
const ALLIANCE = 'Southern Cross Anti-Trafficking and Smuggling Alliance';
const COALITION = 'Youth on the Move Coalition';
const SURVIVORS = "Great Lakes Survivors' Voice";

let day: TheDay;
let browsing: Browsing;
let chair: Page;
let officer: Page;
let delegate: Page;

beforeAll(async () => {
  [day, browsing] = await Promise.all([openTheDay('2024-07-15T10:40:00+02:00'), startBrowsing()]);
});
afterAll(async () => {
  await browsing.close();
  await day.close();
});

describe('entering', () => {
  test('each by Tab and Enter', async () => {
    chair = await enterByKeyboard(browsing, day.link('co_chair'));
    officer = await enterByKeyboard(browsing, day.link('conference_officer'));
    delegate = await enterByKeyboard(browsing, day.linkOf('Lindiwe Mokoena'));
    await reads(chair, 'You preside.');
    await reads(officer, 'Inscribe');
    await reads(delegate, 'Connected');
  });
});

describe('the Chair starts', () => {
  test('a segment from the programme: T, Tab, Enter, Escape; the focus comes back', async () => {
    await tabTo(chair, act(chair, 'Programme'));
    await chair.keyboard.press('t');
    await tabTo(chair, act(chair, `Start segment ${QUESTIONS}`));
    await chair.keyboard.press('Enter');
    await act(chair, `Finish segment ${QUESTIONS}`).waitFor();
    await chair.keyboard.press('Escape');
    await chair.getByRole('dialog').waitFor({ state: 'hidden' });
    await expectFocus(act(chair, 'Programme'));
  });

  test('letters of the desk wait while a dialog is open', async () => {
    await chair.keyboard.press('?');
    await reads(chair.getByRole('dialog'), 'All keys');
    await chair.keyboard.press('c');
    await chair.keyboard.press('Escape');
    await chair.getByRole('dialog').waitFor({ state: 'hidden' });
    await pressUntil(chair, 'c', () => chair.getByText('List opened')); // opened now, so C had not opened it before
  });
});

describe('the delegate', () => {
  test('asks, writes a subject, and withdraws', async () => {
    await tabTo(delegate, act(delegate, 'Ask for the floor'));
    await delegate.keyboard.press('Enter');
    await reads(delegate, 'You are next');
    await tabTo(delegate, delegate.locator('summary', { hasText: 'Subject, if you wish' }));
    await delegate.keyboard.press('Enter');
    await tabTo(delegate, delegate.getByLabel('Subject, if you wish'));
    await delegate.keyboard.type('Shelters at the border, and men');
    await delegate.keyboard.press('Enter');
    await reads(delegate, 'Kept.');
    await tabTo(delegate, act(delegate, 'My place'));
    await delegate.keyboard.press('Enter');
    await tabTo(delegate, act(delegate, 'Withdraw my request'));
    await delegate.keyboard.press('Enter');
    await act(delegate, 'Ask for the floor').waitFor();
    await reads(chair, 'Nobody waits.');
  });
});

describe('the officer', () => {
  test('has the focus in the search, moves by arrows, inscribes by Enter', async () => {
    await expectFocus(officer.getByRole('combobox'));
    await officer.keyboard.type('youth');
    const marked = officer.getByRole('option', { selected: true });
    await marked.waitFor();
    const first = await marked.textContent();
    await officer.keyboard.press('ArrowDown');
    await expect.poll(() => marked.textContent()).not.toBe(first);
    await officer.keyboard.press('ArrowUp');
    await officer.keyboard.press('Escape');
    for (const [name, said] of [
      ['nwab', `Inscribed ${COALITION}, place 1`],
      ['ssek', `Inscribed ${SURVIVORS}, place 2`],
      ['mokoena', `Inscribed ${ALLIANCE}, place 3`],
    ] as const) {
      await officer.keyboard.type(name);
      await officer.keyboard.press('Enter');
      await reads(officer, said);
      await expect.poll(() => officer.getByRole('combobox').inputValue()).toBe('');
    }
  });

  test('a letter typed into the search confirms no microphone', async () => {
    await chair.keyboard.press('n');
    await plateShows(officer, 'called');
    await expectFocus(officer.getByRole('combobox'));
    await officer.keyboard.type('m');
    await officer.getByRole('option').first().waitFor();
    await officer.keyboard.press('Escape');
    await plateShows(officer, 'called');
    await tabTo(officer, act(officer, 'Microphone is live'));
    await officer.keyboard.press('m'); // outside the field it is a key
    await plateShows(officer, 'live');
  });

  test('all keys by F1, also from the search', async () => {
    await officer.keyboard.press('F1');
    await reads(officer.getByRole('dialog'), 'All keys');
    await officer.keyboard.press('Escape');
    await officer.getByRole('dialog').waitFor({ state: 'hidden' });
  });
});

describe('the Chair conducts', () => {
  test('pauses, gives and takes a minute, ends, puts back', async () => {
    await plateShows(chair, 'live');
    await pressUntil(chair, 'p', () => chair.getByText('paused by the Chair'));
    await chair.keyboard.press('+');
    await reads(chair.locator('.plate dd'), '4:00');
    await chair.keyboard.press('-');
    await reads(chair.locator('.plate dd'), '3:00');
    await pressUntil(chair, 'p', () => act(chair, 'Pause the clock'));
    await pressUntil(chair, 'e', () => chair.getByText(`Turn of ${COALITION} ended`));
    await pressUntil(chair, 'z', () => act(chair, 'End the turn'));
    await pressUntil(chair, 'e', () => chair.getByText(`Turn of ${COALITION} ended`));
  });

  test('someone else first: letters in the search are letters, Enter chooses, a reason is given', async () => {
    await pressUntil(chair, 'o', () => chair.getByRole('dialog'));
    await expectFocus(chair.getByRole('combobox'));
    await chair.keyboard.type('volta');
    await chair.keyboard.press('Escape'); // empties the field
    await expect.poll(() => chair.getByRole('combobox').inputValue()).toBe('');
    await chair.keyboard.press('Escape'); // closes the dialog
    await chair.getByRole('dialog').waitFor({ state: 'hidden' });
    await pressUntil(chair, 'o', () => chair.getByRole('dialog'));
    await chair.keyboard.type('southern'); // with o, t and n in it
    await chair.keyboard.press('Enter');
    await reads(chair.getByRole('dialog'), /comes from place 2 to the head of the list\./);
    await tabTo(chair, chair.getByRole('dialog').getByRole('radio').first());
    await chair.keyboard.press('ArrowDown');
    await tabTo(chair, act(chair, 'Put at the head'));
    await chair.keyboard.press('Enter');
    await chair.getByRole('dialog').waitFor({ state: 'hidden' });
    await chair.locator('.next-card .name').first().getByText(ALLIANCE).waitFor();
    await reads(chair, 'The floor is free');
  });

  test('a press of Enter on the large act calls, confirms and ends without leaving it', async () => {
    await tabTo(chair, act(chair, 'Give the floor to the next speaker'));
    await pressUntil(chair, 'Enter', () => act(chair, 'Microphone is live'));
    await reads(delegate, 'You have been called');
    await pressUntil(chair, 'Enter', () => act(chair, 'End the turn'));
    await expectFocus(act(chair, 'End the turn'));
    await pressUntil(chair, 'Enter', () => chair.getByText(`Turn of ${ALLIANCE} ended`));
  });

  test('single keys can be turned off; buttons still act', async () => {
    await chair.keyboard.press('?');
    await tabTo(chair, chair.getByLabel('Single keys act'));
    await chair.keyboard.press('Space');
    await chair.keyboard.press('Escape');
    await chair.getByRole('dialog').waitFor({ state: 'hidden' });
    await chair.keyboard.press('n');
    await tabTo(chair, act(chair, 'Close the list'));
    await chair.keyboard.press('Enter');
    await reads(chair, 'List closed');
    await reads(chair, 'The floor is free');
    await tabTo(chair, act(chair, 'Give the floor to the next speaker'));
    await pressUntil(chair, 'Enter', () => chair.locator('.plate[data-state="called"]'));
  });
});

test('no page has complained of anything', () => {
  expect(browsing.troubles()).toEqual([]);
});
