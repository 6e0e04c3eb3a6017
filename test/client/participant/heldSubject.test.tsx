// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import ParticipantConsole from '../../../client/participant/ParticipantConsole.tsx';
import { fetchAhead } from '../../../client/parts/later.tsx';
import type { ScreenedText, TextRuling } from '../../../shared/dialogue/countryRule/desk.ts';
import { requestOf } from '../chair/dayMoments.ts';
import type { Console, Hall } from '../chair/fakeLive.ts';
import { speaker } from '../chair/longDay.ts';
import { SEGMENT } from '../chair/moments.ts';
import { happens, settle, show, stillPage } from '../support/page.tsx';
import { PLACES } from './places.ts';

stillPage();
beforeAll(fetchAhead);

const HELD = 'Courts in Iceland release smugglers';
const CAUTION = 'The conduct of our northern neighbour’s coastguard';
const CLEAR = 'What shelters learn from first interviews';

/** Person-7 waits at place six, with her phone open. */
function phone(): { hall: Hall; console: Console } {
  const hall = PLACES.far!();
  const console = hall.consoleOf(speaker(7));
  show(console.live, <ParticipantConsole />);
  return { hall, console };
}
const field = () => screen.getByLabelText<HTMLInputElement>('Subject, if you wish');
const moment = () => screen.getByRole('region', { name: 'Now' }).textContent!;
const button = (name: string) => screen.getByRole('button', { name });
const write = async (subject: string) => {
  fireEvent.change(field(), { target: { value: subject } });
  for (const pause of [500, 500, 400]) await settle(pause);
};
const rule = (hall: Hall, ruling: TextRuling, reason = '') => {
  const [[text, { version }]] = Object.entries(hall.dialogue.desks.bureau.rule.texts) as [[string, ScreenedText]];
  happens(() => hall.act('chair', { type: 'ruleOnText', text, version, ruling, reason }));
};
const sendHeld = async () => {
  await write(HELD);
  fireEvent.click(button('Send it to the Chair anyway'));
  await settle();
};

describe('[C9] while a subject is written', () => {
  test('its author is warned once she rests, with the words marked and the rule quoted; nothing is sent', async () => {
    const { hall, console } = phone();
    fireEvent.change(field(), { target: { value: HELD } });
    await settle(400);
    expect(console.looked).toEqual([]);
    expect(moment()).not.toContain('This names a country');
    await settle(100);
    expect(console.looked).toEqual([HELD]);
    expect(moment()).toContain('This names a country');
    expect(document.querySelector('mark')!.textContent).toBe('Iceland');
    expect(moment()).toContain('No specific country situation shall be mentioned');
    expect(moment()).not.toContain('Everyone sees it in the list.');
    const said = document.querySelector('.subject .held-subject')!;
    expect(said.compareDocumentPosition(button('Send it to the Chair anyway')) & 4).toBe(4); // the act follows
    expect(console.sent).toEqual([]);
    expect(hall.dialogue.desks.bureau.rule.texts).toEqual({});
  });

  test('rewritten in general terms, nothing is said any more', async () => {
    phone();
    await write(HELD);
    await write(CLEAR);
    expect(moment()).not.toContain('This names a country');
    expect(button('Keep the subject')).toBeTruthy();
  });

  test('a finger already on the act does not send what it did not mean', async () => {
    const { console } = phone();
    fireEvent.change(field(), { target: { value: HELD } });
    await settle(500);
    fireEvent.click(button('Send it to the Chair anyway'));
    expect(console.sent).toEqual([]);
    await settle(400);
    fireEvent.click(button('Send it to the Chair anyway'));
    expect(console.sent).toHaveLength(1);
  });

  test('a pointer at a country is said gently, and the subject is kept as any other', async () => {
    const { hall } = phone();
    await write(CAUTION);
    expect(moment()).toContain('This may point at a country');
    fireEvent.click(button('Keep the subject'));
    await settle();
    expect(Object.values(hall.dialogue.desks.bureau.subjects)).toContain(CAUTION);
    expect(moment()).not.toContain('awaits the Chair');
  });

  test('without a line nobody is asked', async () => {
    const { console } = phone();
    happens(console.goOffline);
    await write(HELD);
    expect(console.looked).toEqual([]);
  });

  test('asked too soon, it is asked again', async () => {
    const { console } = phone();
    const { look } = console.live;
    let calls = 0;
    console.live.look = async (...asked) =>
      ++calls === 1 ? { refused: 'tooFast', sentence: '', details: {} } : look(...asked);
    await write(HELD);
    expect(calls).toBe(2);
    expect(moment()).toContain('This names a country');
  });
});

describe('[C8] a subject that came to the Chair', () => {
  test('its author reads that it awaits, and that her place is untouched', async () => {
    const { hall } = phone();
    await sendHeld();
    expect(moment()).toContain('Your subject awaits the Chair.');
    expect(moment()).toContain('Your place in the list is not affected.');
    expect(moment()).toContain('Place 6is your place.');
    expect(hall.dialogue.desks.bureau.subjects[requestOf(hall, 7)]).toBeUndefined();
  });

  test('everyone else reads only that a subject awaits the Chair', async () => {
    const { hall } = phone();
    await sendHeld();
    cleanup();
    show(hall.consoleOf(speaker(8)).live, <ParticipantConsole />);
    const list = screen.getByRole('complementary');
    expect(within(list).getByText('Subject awaits the Chair')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Iceland');
  });

  test('the reason of a move stands apart from it, and is coloured for nobody', async () => {
    const { hall } = phone();
    await sendHeld();
    happens(() =>
      hall.act('chair', {
        ...{ type: 'moveRequest', segment: SEGMENT, request: requestOf(hall, 7), behind: null, reason: 'balance' },
      }),
    );
    cleanup();
    show(hall.consoleOf(speaker(8)).live, <ParticipantConsole />);
    const list = within(screen.getByRole('complementary'));
    expect(list.getByText('From 6 to 1: balance').className).toBe('why moved');
    rule(hall, 'return', 'Please name no State');
    expect(list.queryByText('Subject awaits the Chair')).toBeNull();
  });

  test('who is next reads it unfolded, with its reason', async () => {
    const { hall } = phone();
    await sendHeld();
    rule(hall, 'return', 'Please name no State');
    happens(() =>
      hall.act('chair', {
        ...{ type: 'moveRequest', segment: SEGMENT, request: requestOf(hall, 7), behind: null, reason: 'balance' },
      }),
    );
    expect(moment()).toContain('You are next');
    expect(document.querySelector('.held-subject')!.closest('details')).toBeNull();
    expect(moment()).toContain('“Please name no State”');
    expect(button('Write it anew')).toBeTruthy();
  });

  test('returned, it says why and can be written anew there; released, everyone sees it', async () => {
    const { hall } = phone();
    await sendHeld();
    rule(hall, 'return', 'Please name no State');
    expect(moment()).toContain('The Chair has returned your subject.');
    expect(moment()).toContain('“Please name no State”');
    fireEvent.click(button('Write it anew'));
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe(HELD);
    await write(CLEAR);
    fireEvent.click(button('Keep the subject'));
    await settle();
    expect(moment()).not.toContain('returned');
    expect(within(screen.getByRole('complementary')).getByText(CLEAR)).toBeTruthy();
  });

  test('declined, it says why, and there is nothing more to write', async () => {
    const { hall } = phone();
    await sendHeld();
    rule(hall, 'decline', 'Outside the theme');
    expect(moment()).toContain('The Chair has decided not to show your subject.');
    expect(moment()).toContain('“Outside the theme”');
    expect(screen.queryByLabelText('Subject, if you wish')).toBeNull();
  });

  test('allowed, everyone sees it', async () => {
    const { hall } = phone();
    await sendHeld();
    rule(hall, 'allow');
    expect(moment()).toContain('The Chair has allowed your subject.');
    expect(within(screen.getByRole('complementary')).getByText(HELD)).toBeTruthy();
  });
});
