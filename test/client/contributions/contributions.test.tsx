// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Chair from '../../../client/chair/Chair.tsx';
import Secretariat from '../../../client/secretariat/Secretariat.tsx';
import type { Hall } from '../chair/fakeLive.ts';
import { speaker } from '../chair/longDay.ts';
import { discussion } from '../chair/moments.ts';
import { atADesk, button, click, happens, press, settle, sit, type } from '../chair/sit.tsx';

atADesk();

const TEXT = 'To the meeting.\n\n  Two spaces stand before this line.';
const asked: string[] = [];
let answer: () => Response;

beforeEach(() => {
  asked.length = 0;
  answer = () => new Response(TEXT);
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

function send(hall: Hall, who: number, id: string, title: string): void {
  const sha256 = `${who}`.repeat(64).slice(0, 64);
  const read = { verdict: 'clear', words: '', findings: [] } as const;
  hall.act(speaker(who), { type: 'sendContribution', contribution: id, item: 3, title, size: 2_957, sha256, read });
}

/** The dialog is fetched when it is first opened. */
async function open(name: string | RegExp): Promise<void> {
  await click(name);
  await act(() => import('../../../client/contributions/ContributionsDialog.tsx'));
  await act(async () => {});
}

async function atTheDesk(hall: Hall) {
  const desk = sit(hall, 'secretary', Secretariat);
  await open(/^Written contributions/);
  return desk;
}

const NAMED = 'Bay Communities Migration Forum';
const READ = `Read ${NAMED}: Boats`;

describe('[W3] the Secretary', () => {
  test('sees how many wait, and each with item, size, time and hash', async () => {
    const hall = discussion([]);
    send(hall, 3, 'one', 'Boats');
    await atTheDesk(hall);
    expect(button('Written contributions 1 to read')).toBeTruthy();
    const row = button(READ).closest('li')!;
    expect(row.textContent).toContain('Item 3, 3.0 kB, received 15 July, 11:39');
    expect(row.textContent).toContain('SHA-256 333333333333…');
    expect(screen.getByRole('link', { name: 'Public page' }).getAttribute('href')).toBe('/public/long-day');
  });

  test('[W1] reads the text as received, and publishes it by hand; everyone sees it', async () => {
    const hall = discussion([]);
    send(hall, 3, 'one', 'Boats');
    const desk = await atTheDesk(hall);
    await click(READ);
    expect(asked).toEqual(['/contributions/long-day/one?slot=slot0001']);
    expect(screen.getByRole('region', { name: 'The text as received' }).textContent).toBe(TEXT);
    expect(screen.getByText('Everyone sees it.')).toBeTruthy();
    await click('Publish it');
    expect(desk.sent.map(({ command }) => command)).toEqual([{ type: 'publishContribution', contribution: 'one' }]);
    expect(screen.getByText(`Everyone can read it, under “${NAMED}”.`)).toBeTruthy();
    await click('Take back its publication');
    expect(hall.dialogue.record.contributions).toEqual({});
    expect(button('Publish it')).toBeTruthy();
  });

  test('[W7] accepts one that came after the deadline', async () => {
    const hall = discussion([]);
    send(hall, 3, 'one', 'Boats');
    const desk = await atTheDesk(hall);
    await click(READ);
    await happens(() => screen.getByRole('checkbox').click());
    await click('Publish it');
    expect(desk.sent.at(-1)?.command).toMatchObject({ late: true });
  });

  test('[W5] sends back with a question, declines with a reason: never without words', async () => {
    const hall = discussion([]);
    send(hall, 3, 'one', 'Boats');
    const desk = await atTheDesk(hall);
    await click(READ);
    await click('Send back with a question');
    const question = screen.getByRole('textbox', { name: 'Question to the author' });
    expect(document.activeElement).toBe(question);
    await click('Send the question');
    expect(screen.getByRole('alert')).toBeTruthy();
    await type(question, 'Which report do you mean in your third line? ');
    await click('Send the question');
    expect(screen.getByText('Sent back with a question', { selector: 'b' })).toBeTruthy();
    await settle();
    await click('Decline');
    await type(screen.getByRole('textbox', { name: 'Reason, which the author is told' }), 'It is about another item.');
    await click('Decline it');
    expect(screen.getByText('Declined 15 July, 11:39: “It is about another item.”')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Publish it' })).toBeNull();
    expect(screen.queryByText('Names a country situation')).toBeNull();
    const ruling = { type: 'ruleOnText', text: 'contribution-one', version: 1 };
    expect(desk.sent.slice(1).map(({ command }) => command)).toEqual([
      { ...ruling, ruling: 'return', reason: 'Which report do you mean in your third line?' },
      { ...ruling, ruling: 'decline', reason: 'It is about another item.' },
    ]);
  });

  test('a text that is not had is said in a sentence, and asked for again', async () => {
    const hall = discussion([]);
    send(hall, 3, 'one', 'Boats');
    answer = () => new Response('The text of this contribution has been erased.', { status: 410 });
    await atTheDesk(hall);
    await click(READ);
    expect(screen.getByRole('alert').textContent).toBe('The text of this contribution has been erased.');
    answer = () => new Response('<html>', { status: 502 });
    await click('Try again');
    expect(screen.getByRole('alert').textContent).toBe('The text could not be fetched.');
    answer = () => new Response(TEXT);
    await click('Try again');
    expect(screen.getByRole('region', { name: 'The text as received' })).toBeTruthy();
  });

  test('[K6] says under which label it would stand', async () => {
    const hall = discussion([]);
    send(hall, 17, 'one', 'Routes');
    await atTheDesk(hall);
    await click(/^Read /);
    expect(screen.getByText(/^It would be published under “/).textContent).not.toContain('Survivors');
    expect(screen.getByRole('dialog').textContent).not.toContain('Survivors of the Northern Route');
  });

  test('back in the list, the keyboard stands where it was', async () => {
    const hall = discussion([]);
    send(hall, 2, 'first', 'Shelters');
    send(hall, 3, 'one', 'Boats');
    await atTheDesk(hall);
    await click(READ);
    await click('All contributions');
    expect(document.activeElement).toBe(button(READ));
  });
});

describe('[C8] one that names a country situation', () => {
  const SENTENCE = 'Courts in Iceland release smugglers.';
  const naming = (hall: Hall) =>
    hall.act(speaker(3), {
      ...{
        type: 'sendContribution',
        contribution: 'one',
        item: 3,
        title: 'Boats',
        size: 2_957,
        sha256: 'a'.repeat(64),
      },
      read: {
        verdict: 'hold',
        words: SENTENCE,
        findings: [{ start: 10, end: 17, states: ['IS'], manner: 'direct', reason: 'conduct' }] as never,
        more: 2,
      },
    });
  const situation = () => screen.queryByRole('region', { name: 'Country rule' });

  test('is marked in the list; its sentences, the State and what more is marked are read before its text', async () => {
    const hall = discussion([]);
    naming(hall);
    await atTheDesk(hall);
    expect(button(READ).closest('li')!.textContent).toContain('Names a country situation');
    await click(READ);
    expect(situation()!.textContent).toContain(`“${SENTENCE}”`);
    expect(situation()!.querySelector('mark')!.textContent).toBe('Iceland');
    expect(situation()!.textContent).toContain('Iceland. 2 more sentences in the text are marked.');
  });

  test('[W5] asks for a ruling, one set of acts, before it can be published; allowed, it can be', async () => {
    const hall = discussion([]);
    naming(hall);
    const desk = await atTheDesk(hall);
    await click(READ);
    const offered = () =>
      within(screen.getByRole('dialog'))
        .getAllByRole('button')
        .map(({ textContent }) => textContent);
    expect(offered()).toEqual(['Allow', 'Return', 'Decline', 'All contributions', 'Close']);
    await click('Allow');
    await click('Allow it');
    await settle();
    expect(situation()!.textContent).toContain('It was allowed.');
    expect(offered()).toContain('Send back with a question');
    expect(offered()).not.toContain('Allow');
    await click('Publish it');
    expect(desk.sent.map(({ command }) => command)).toEqual([
      { type: 'ruleOnText', text: 'contribution-one', version: 1, ruling: 'allow', reason: '' },
      { type: 'publishContribution', contribution: 'one' },
    ]);
    expect(Object.keys(hall.dialogue.record.contributions)).toEqual(['one']);
  });

  test('the act that takes the place of “Allow it” takes no press for a moment', async () => {
    const hall = discussion([]);
    naming(hall);
    const desk = await atTheDesk(hall);
    await click(READ);
    await click('Allow');
    await click('Allow it');
    await click('Publish it');
    expect(desk.sent).toHaveLength(1);
  });

  test('returned with what to change, it can still be allowed', async () => {
    const hall = discussion([]);
    naming(hall);
    await atTheDesk(hall);
    await click(READ);
    await click('Return');
    await type(screen.getByRole('textbox', { name: 'What the author should change' }), 'Please name no State.');
    await click('Return it');
    expect(screen.getByRole('article').textContent).toContain('“Please name no State.”');
    expect(button('Allow')).toBeTruthy();
  });
});

test('at the Chair’s desk it opens from the programme', async () => {
  const hall = discussion([]);
  send(hall, 3, 'one', 'Boats');
  sit(hall, 'chair', Chair);
  await press('t');
  await open('Written contributions 1 to read');
  expect(button(READ)).toBeTruthy();
});

test('the officer, who does not decide upon them, has no way there', () => {
  sit(discussion([]), 'officer', Secretariat);
  expect(screen.queryByRole('button', { name: /^Written contributions/ })).toBeNull();
});

test('nobody has sent one: one calm sentence', async () => {
  await atTheDesk(discussion([]));
  expect(screen.getByText('No written contribution has come so far.')).toBeTruthy();
});
