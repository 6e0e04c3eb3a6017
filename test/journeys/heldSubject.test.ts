import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Console, enter } from '../support/console.ts';
import { expectNoFlaws } from './support/axe.ts';
import { type Browsing, LAPTOP, PHONE, PROJECTOR, startBrowsing } from './support/browsing.ts';
import { act, reads } from './support/seen.ts';
import { openTheDay, type TheDay } from './support/theDay.ts';

/** A subject that names a country: from the warning on a phone to the Chair and back, until everyone reads it. */

const HELD = 'Courts in Iceland release smugglers';
const GENERAL = 'When courts release smugglers for want of evidence';
const REASON = 'Please write it without naming the State.';
/** Questions and answers. */
const SEGMENT = '2.3';

let day: TheDay;
let browsing: Browsing;
let chair: Console;
let phone: Page;
let other: Page;
let wall: Page;
const publicPages = () => [other, wall];

beforeAll(async () => {
  [day, browsing] = await Promise.all([openTheDay('2024-07-15T10:40:00+02:00'), startBrowsing()]);
  chair = await enter(day.url, day.link('co_chair'));
  await chair.act({ type: 'takePresidency' });
  await chair.act({ type: 'startSegment', segment: SEGMENT });
  await chair.act({ type: 'openList', segment: SEGMENT });
  [other, phone, wall] = await Promise.all([
    browsing.enter(day.linkOf('Adjoa Owusu-Mensah'), LAPTOP),
    browsing.enter(day.linkOf('Filsan Robleh'), PHONE),
    browsing.enter(day.link('room_display'), PROJECTOR),
  ]);
  await act(other, 'Ask for the floor').click();
  await reads(other, 'You are next');
  await act(phone, 'Ask for the floor').tap();
  await reads(phone, 'is your place.');
});
afterAll(async () => {
  chair.close();
  await browsing.close();
  await day.close();
});

const unfold = () => phone.locator('summary', { hasText: /^Subject, if you wish/ }).click();
const field = () => phone.getByLabel('Subject, if you wish');
const text = () => Object.entries(chair.dialogue().desks.bureau.rule.texts)[0]!;

describe('[C8, C9] a subject that names a country', () => {
  test('its author alone is warned while she writes, and nothing is kept', async () => {
    await unfold();
    await field().fill(HELD);
    await reads(phone, 'This names a country');
    expect(await phone.locator('mark').textContent()).toBe('Iceland');
    await reads(phone, /^The rule of the day: /);
    await expectNoFlaws({ phone });
    expect(chair.dialogue().desks.bureau.rule.texts).toEqual({});
    for (const page of publicPages()) expect(await page.content()).not.toContain('Iceland');
  });

  test('she may send it anyway: it awaits the Chair, and her place stands', async () => {
    await act(phone, 'Send it to the Chair anyway').tap();
    await reads(phone.locator('.held-subject'), 'Your subject awaits the Chair.');
    await reads(phone, 'Your place in the list is not affected.');
    await reads(phone, 'is your place.');
    await reads(other.getByRole('complementary'), 'Subject awaits the Chair');
    await chair.until(({ desks }) => Object.keys(desks.bureau.rule.texts).length === 1);
    expect(text()[1]).toMatchObject({ stage: 'held', words: HELD });
    for (const page of publicPages()) expect(await page.content()).not.toContain('Iceland');
  });

  test('the Chair returns it, and she reads why', async () => {
    const [id, { version }] = text();
    await chair.act({ type: 'ruleOnText', text: id, version, ruling: 'return', reason: REASON });
    await reads(phone.locator('.held-subject'), 'The Chair has returned your subject.');
    await reads(phone, `The Chair’s reason: “${REASON}”`);
    await expectNoFlaws({ phone, other });
    for (const page of publicPages()) expect(await page.content()).not.toContain(REASON);
  });

  test('it stands there too when she is next', async () => {
    await act(other, 'My place').click();
    await act(other, 'Withdraw my request').click();
    await reads(phone, 'You are next');
    await reads(phone.locator('.held-subject'), `The Chair’s reason: “${REASON}”`);
    await act(phone, 'Write it anew').tap();
    await field().fill(`${HELD} every week`);
    await reads(phone, 'This names a country');
    await act(phone, 'Send it to the Chair anyway').waitFor();
    await expectNoFlaws({ phone });
  });

  test('in general terms it passes at once, and everyone reads it', async () => {
    await field().fill(GENERAL);
    await act(phone, 'Keep the subject').tap();
    await reads(phone, `Subject: ${GENERAL}`);
    await reads(other.getByRole('complementary'), GENERAL);
    expect(await other.getByText('Subject awaits the Chair').count()).toBe(0);
    expect(await phone.locator('.held-subject').count()).toBe(0);
  });
});

test('nothing went wrong on any page', () => {
  expect(browsing.troubles()).toEqual([]);
});
