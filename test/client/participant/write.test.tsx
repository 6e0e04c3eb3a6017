// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import ParticipantConsole from '../../../client/participant/ParticipantConsole.tsx';
import { fetchAhead } from '../../../client/parts/later.tsx';
import type { Command } from '../../../shared/dialogue/events.ts';
import { type Console, type Hall, openHall } from '../chair/fakeLive.ts';
import { at, MINUTE, SETUP } from '../support/aDay.ts';
import { happens, settle, show, stillPage } from '../support/page.tsx';

stillPage();
beforeAll(fetchAhead);
beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const isOff = (name: string | RegExp) => button(name).getAttribute('aria-disabled') === 'true';
const aloud = () => document.querySelector('.said[aria-live="assertive"]')!.textContent;

/** The discussion is in progress, its list open; Inés has her phone open. */
function phone(page = '', person = 'ines'): { hall: Hall; console: Console } {
  const hall = openHall(SETUP, at('11:30'));
  hall.act('chair', { type: 'startSegment', segment: 's3' });
  hall.act('chair', { type: 'openList', segment: 's3' });
  location.hash = page;
  const console = hall.consoleOf(person);
  show(console.live, <ParticipantConsole />);
  return { hall, console };
}

describe('signals', () => {
  test('each is told once a minute, and nobody sees by whom', async () => {
    const { hall, console } = phone();
    const signals = document.querySelector<HTMLElement>('.signals')!;
    expect(signals.textContent).toContain('Nobody sees who pressed.');
    fireEvent.click(button('I cannot hear'));
    await settle();
    expect(console.signalled).toEqual(['cannotHear']);
    expect(isOff('I cannot hear')).toBe(true);
    expect(isOff('Slower, please')).toBe(false);
    expect(within(signals).getByRole('status').textContent).toBe(
      'The desks are told, and not by whom. Again at 11:31:00.',
    );
    fireEvent.click(button('I cannot hear'));
    await settle();
    expect(console.signalled).toEqual(['cannotHear']);
    hall.pass(MINUTE);
    await settle(1_100);
    expect(isOff('I cannot hear')).toBe(false);
    expect(within(signals).getByRole('status').textContent).toBe('Nobody sees who pressed.');
  });

  test('a refusal stands beneath; without a line they are off', async () => {
    const { hall, console } = phone('', 'hedda');
    hall.pass(5 * MINUTE);
    console.live.signal = async () => ({ refused: 'tooFast', sentence: 'Once a minute.', details: {} }) as never;
    fireEvent.click(button('Slower, please'));
    await settle();
    expect(screen.getByRole('alert').textContent).toBe('Once a minute.');
    happens(console.goOffline);
    expect(isOff('Slower, please')).toBe(true);
  });

  test('an answer that never comes leaves the act to be pressed again', async () => {
    const { hall, console } = phone('', 'otto');
    hall.pass(5 * MINUTE);
    console.live.signal = () => new Promise(() => {});
    fireEvent.click(button('Slower, please'));
    await settle(10_000);
    expect(screen.getByRole('alert').textContent).toBe('There was no answer yet. Please try again.');
    expect(isOff('Slower, please')).toBe(false);
  });

  test('listeners have them too; outside the sittings nobody has', () => {
    phone('', 'listener');
    expect(button('Slower, please')).toBeTruthy();
    cleanup();
    show(openHall(SETUP, at('9:00')).consoleOf('ines').live, <ParticipantConsole />);
    expect(screen.queryByRole('button', { name: 'Slower, please' })).toBeNull();
  });
});

describe('[F32] a short question or input', () => {
  const type = (text: string) => fireEvent.change(screen.getByLabelText('In your words'), { target: { value: text } });

  test('is counted, sent, and what becomes of it is said until it is read out', async () => {
    const { hall, console } = phone('write');
    type('How are victims told?');
    expect(document.body.textContent).toContain('21 of 300 characters.');
    fireEvent.click(button('Send it to the moderator'));
    await settle();
    expect(console.sent.at(-1)?.command).toEqual({
      type: 'writeNote',
      segment: 's3',
      kind: 'question',
      words: 'How are victims told?',
    } satisfies Command);
    expect(document.body.textContent).toContain('It waits at the moderator’s desk.');
    const note = Object.keys(hall.dialogue.desks.technical.notes)[0]!;
    happens(() => hall.act('moderator', { type: 'putNoteInList', note }));
    expect(document.body.textContent).toContain('It stands in the list at place 1 and is read out for you.');
    expect(screen.queryByRole('button', { name: 'Withdraw it' })).toBeNull();
  });

  test('an input can be chosen; one that is too long is not sent', async () => {
    const { console } = phone('write');
    fireEvent.click(button('An input'));
    type('x'.repeat(301));
    expect(isOff('Send it to the moderator')).toBe(true);
    type('x'.repeat(300));
    fireEvent.click(button('Send it to the moderator'));
    await settle();
    expect(console.sent.at(-1)?.command).toMatchObject({ kind: 'input' });
  });

  test('set aside, its reason is said; one’s own can be withdrawn while it waits', async () => {
    const { hall, console } = phone('write');
    const written = (words: string) =>
      happens(() => hall.act('ines', { type: 'writeNote', segment: 's3', kind: 'question', words }));
    written('First');
    const [first] = Object.keys(hall.dialogue.desks.technical.notes);
    happens(() => hall.act('moderator', { type: 'setAsideNote', note: first!, because: 'noTime' }));
    expect(document.body.textContent).toContain('It was set aside: there was no time for it.');
    written('Second');
    fireEvent.click(button('Withdraw it'));
    await settle();
    expect(console.sent.at(-1)?.command).toMatchObject({ type: 'withdrawNote' });
    expect(document.body.textContent).toContain('You have withdrawn it.');
  });

  test('a fourth that waits is refused in words; outside panels and discussions none is offered', async () => {
    const { hall } = phone('write');
    for (const words of ['One', 'Two', 'Three'])
      happens(() => hall.act('ines', { type: 'writeNote', segment: 's3', kind: 'input', words }));
    type('Four');
    fireEvent.click(button('Send it to the moderator'));
    await settle();
    expect(screen.getByRole('alert').textContent).toMatch(/3|three/i);
    happens(() => hall.act('chair', { type: 'finishSegment', segment: 's3' }));
    expect(screen.queryByLabelText('In your words')).toBeNull();
    expect(document.body.textContent).toContain('A short question can be written while a panel or a discussion');
  });

  test('who only listens is told that this link is not for writing', () => {
    phone('write', 'listener');
    expect(document.body.textContent).toContain('Your link is not for writing.');
  });
});

describe('[W1] a written contribution', () => {
  const HASH = 'ab'.repeat(32);
  /** What came to the house's door. */
  let came: { url: string; body: Record<string, unknown> }[];
  let door: 'open' | 'shut' | 'answers are lost';

  function phoneWithDoor(): { hall: Hall; console: Console } {
    came = [];
    door = 'open';
    const opened = phone('write');
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      if (door === 'shut') throw new TypeError('no network');
      const body = JSON.parse(String(init.body)) as Record<string, unknown>;
      if (came.some((former) => former.body.id === body.id && former.body.text !== body.text))
        return { json: async () => ({ refused: 'sameIdOtherBody', sentence: 'Sent before with other content.' }) };
      came.push({ url, body });
      happens(() => received(opened.hall, `kept-${came.length}`, body));
      if (door === 'answers are lost') throw new TypeError('no network');
      return { json: async () => ({ contribution: `kept-${came.length}`, at: at('11:30'), sha256: HASH, size: 24 }) };
    });
    return opened;
  }
  /** The house's own door has kept the bytes. */
  function received(hall: Hall, contribution: string, sent: string | Record<string, unknown>): void {
    const { title, item, text, replaces } = typeof sent === 'string' ? { title: sent, item: 1, text: '' } : sent;
    const size = new TextEncoder().encode(text as string).length || 24;
    hall.act('ines', {
      ...{ type: 'sendContribution', contribution, title: title as string, item: item as number, size, sha256: HASH },
      read: { verdict: 'clear', words: '', findings: [] },
      ...(replaces === undefined ? {} : { replaces: replaces as string }),
    });
  }
  const ruling = (what: 'return' | 'decline', reason: string): Command => ({
    ...{ type: 'ruleOnText', text: 'contribution-first-one', version: 1, ruling: what, reason },
  });
  const type = (label: string, text: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  const write = () => {
    fireEvent.click(button('Write a contribution'));
    type('Title', 'On shelters');
    type('Text', 'One two three four');
  };

  test('it is sent only with consent, once, and answered by a receipt', async () => {
    phoneWithDoor();
    write();
    expect(document.body.textContent).toContain('4 words. At most about 2,000 are advised.');
    expect(isOff('Send it to the Secretariat')).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: /Harbour Watch International, unaltered/ }));
    fireEvent.click(button('Send it to the Secretariat'));
    fireEvent.click(button(/^Send it to the Secretariat/));
    await settle();
    expect(came).toHaveLength(1);
    expect(came[0]!.url).toBe('/contributions/cybercrime-2024?slot=slot0001');
    expect(came[0]!.body).toMatchObject({ title: 'On shelters', text: 'One two three four', item: 2, consent: true });
    const receipt = within(screen.getByRole('dialog', { name: 'It was received' }));
    expect(receipt.queryByText('It awaits the Chair')).toBeNull();
    expect(receipt.getByText(HASH)).toBeTruthy();
    expect(receipt.getByText('11:30:00')).toBeTruthy();
    fireEvent.click(receipt.getByRole('button', { name: 'Close' }));
    expect(document.body.textContent).toContain('The Secretariat holds it. It is published by hand.');
  });

  test('without an answer the text is kept, also over a reload, and sending again is the same contribution', async () => {
    const { console } = phoneWithDoor();
    door = 'shut';
    write();
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(button('Send it to the Secretariat'));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Your text is kept here');
    const { id } = JSON.parse(sessionStorage.getItem('rostrum.draft.slot0001')!) as { id: string };
    cleanup();
    show(console.live, <ParticipantConsole />);
    door = 'open';
    fireEvent.click(button('Go on writing'));
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(button('Send it to the Secretariat'));
    await settle();
    expect(came.map(({ body }) => body.id)).toEqual([id]);
    expect(sessionStorage.getItem('rostrum.draft.slot0001')).toBeNull();
  });

  const send = async () => {
    fireEvent.click(button('Send it to the Secretariat'));
    await settle();
  };

  test('[W3] changed after an answer was lost, it goes as a new version of what did arrive, never as a second one', async () => {
    const { hall } = phoneWithDoor();
    write();
    fireEvent.click(screen.getByRole('checkbox'));
    door = 'answers are lost';
    await send();
    type('Text', 'One two three four five');
    await send();
    door = 'open';
    type('Text', 'Six words, and no name left');
    await send();
    expect(screen.getByRole('dialog', { name: 'It was received' })).toBeTruthy();
    expect(came.map(({ body }) => body.replaces)).toEqual([undefined, 'kept-1', 'kept-2']);
    expect(new Set(came.map(({ body }) => body.id)).size).toBe(3);
    const { contributions } = hall.dialogue.desks.bureau;
    expect(Object.values(contributions).map(({ version, replacedBy }) => [version, replacedBy])).toEqual([
      [1, 'kept-2'],
      [2, 'kept-3'],
      [3, undefined],
    ]);
  });

  test('changed after it never arrived, it is the first and only one', async () => {
    const { hall } = phoneWithDoor();
    write();
    fireEvent.click(screen.getByRole('checkbox'));
    door = 'shut';
    await send();
    door = 'open';
    type('Text', 'Other words');
    await send();
    expect(came).toHaveLength(1);
    expect(came[0]!.body).not.toHaveProperty('replaces');
    expect(came[0]!.body).not.toHaveProperty('sent');
    expect(Object.values(hall.dialogue.desks.bureau.contributions)).toMatchObject([{ version: 1 }]);
  });

  test('[W5] a question from the Secretariat is read, and answered by a new version', async () => {
    const { hall } = phoneWithDoor();
    happens(() => received(hall, 'first-one', 'On shelters'));
    happens(() => hall.act('secretary', ruling('return', 'Whose figures?')));
    expect(document.body.textContent).toContain('The Secretariat asks: “Whose figures?”');
    fireEvent.click(button('Send a new version'));
    expect(screen.getByRole('dialog', { name: 'New version of “On shelters”' })).toBeTruthy();
    type('Text', 'With figures');
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(button('Send it to the Secretariat'));
    await settle();
    expect(came[0]!.body).toMatchObject({ replaces: 'first-one' });
    expect(document.body.textContent).toContain('A newer version stands in its place.');
  });

  test('[W3] it can be withdrawn until it is published; published, it says since when', async () => {
    const { hall, console } = phoneWithDoor();
    happens(() => received(hall, 'first-one', 'On shelters'));
    happens(() => hall.act('secretary', { type: 'publishContribution', contribution: 'first-one' }));
    expect(document.body.textContent).toContain('Published at 11:30.');
    expect(screen.queryByRole('button', { name: 'Withdraw it' })).toBeNull();
    happens(() => received(hall, 'second-one', 'On borders'));
    fireEvent.click(button('Withdraw it'));
    await settle();
    expect(console.sent.at(-1)?.command).toEqual({ type: 'withdrawContribution', contribution: 'second-one' });
    expect(document.body.textContent).toContain('You have withdrawn it at 11:30.');
  });

  test('declined, the reason is told', () => {
    const { hall } = phoneWithDoor();
    happens(() => received(hall, 'first-one', 'On shelters'));
    happens(() => hall.act('secretary', ruling('decline', 'It names a victim.')));
    expect(document.body.textContent).toContain('It is not published: “It names a victim.”');
  });

  describe('[C9] that names a country', () => {
    const GENERAL = 'Shelters hear survivors before a case begins. '.repeat(90).trim();
    const NORWAY = 'The courts of Norway release smugglers.';
    const sheet = () => screen.getByRole('dialog').textContent!;
    const rests = async (text: string, times = 8) => {
      type('Text', text);
      for (let look = 0; look < times; look += 1) await settle(500);
    };
    const opened = () => {
      const { hall, console } = phoneWithDoor();
      write();
      return { hall, console };
    };

    test('its author is warned once she rests, with the sentence marked, the rule quoted, and that she may send it', async () => {
      const { hall, console } = opened();
      await rests(`What helps is an interpreter.\n\n${NORWAY} Nobody asks why.`);
      expect(sheet()).toContain('This names a country');
      expect(sheet()).toContain(`“${NORWAY}”`);
      expect(screen.getByRole('dialog').querySelector('mark')!.textContent).toBe('Norway');
      expect(sheet()).toContain('No specific country situation shall be mentioned');
      expect(sheet()).toContain('You may also send it as it is');
      expect(console.sent).toEqual([]);
      expect(hall.dialogue.desks.bureau.rule.texts).toEqual({});
      await rests('What helps is an interpreter.\n\nSome courts release smugglers.');
      expect(sheet()).not.toContain('This names a country');
    });

    test('in a text longer than one question too: only what has changed is asked, with what stands around it', async () => {
      const { console } = opened();
      await rests(`${GENERAL}\n${GENERAL}`);
      expect(sheet()).not.toContain('This names a country');
      for (const one of console.looked) expect(one.length).toBeLessThanOrEqual(2_000);
      const before = console.looked.length;
      await rests(`${GENERAL}\n${NORWAY}\n${GENERAL}`);
      expect(sheet()).toContain(`“${NORWAY}”`);
      expect(console.looked.slice(before)).toHaveLength(1);
    });

    test('what was found stands while she writes elsewhere, and how many sentences there are is said', async () => {
      opened();
      const first = `${NORWAY}\n${GENERAL}`;
      await rests(first);
      await rests(`${first}\nAn interpreter helps.`);
      expect(sheet()).toContain(`“${NORWAY}”`);
      await rests(`${first}\nThe ministry in Chile refuses visas to every victim.`);
      expect(sheet()).toContain('“The ministry in Chile refuses visas to every victim.”');
      expect(sheet()).toContain('1 more sentence of it is marked.');
    });

    test('asked no more than twice a second', async () => {
      const { console } = opened();
      type('Text', [1, 2, 3, 4, 5].map((paragraph) => `${paragraph}. ${GENERAL.slice(0, 1_900)}`).join('\n'));
      for (let look = 1; look <= 4; look += 1) {
        await settle(499);
        expect(console.looked).toHaveLength(look - 1);
        await settle(1);
      }
    });

    test('the receipt says that it awaits the Chair, where it does', async () => {
      const { hall } = opened();
      fireEvent.click(screen.getByRole('checkbox'));
      vi.stubGlobal('fetch', async () => {
        const read = {
          verdict: 'hold' as const,
          words: NORWAY,
          findings: [{ start: 14, end: 20, states: ['NO'], manner: 'name', reason: 'conduct' }] as never,
        };
        const kept = { contribution: 'kept-1', title: 'On shelters', item: 1, size: 24, sha256: HASH, read };
        happens(() => hall.act('ines', { type: 'sendContribution', ...kept }));
        return { json: async () => ({ contribution: 'kept-1', at: at('11:30'), sha256: HASH, size: 24 }) };
      });
      fireEvent.click(button('Send it to the Secretariat'));
      await settle();
      const receipt = screen.getByRole('dialog', { name: 'It was received' });
      expect(receipt.textContent).toContain('It awaits the Chair');
      expect(receipt.textContent).toContain('It can be published only if it is allowed');
    });
  });

  test('more words than advised are said and taken; a text beyond the house’s measure is not sent', () => {
    phoneWithDoor();
    write();
    fireEvent.click(screen.getByRole('checkbox'));
    type('Text', 'word '.repeat(2_001));
    expect(document.body.textContent).toContain('a longer text is taken as well');
    expect(isOff('Send it to the Secretariat')).toBe(false);
    type('Text', 'x'.repeat(60_001));
    expect(document.body.textContent).toContain('At most 60,000 characters can be taken.');
    expect(isOff('Send it to the Secretariat')).toBe(true);
  });
});

describe('words to the speaker’s screen', () => {
  const asks: Command = { type: 'requestFloor', segment: 's3', kind: 'intervention' };
  const request = (hall: Hall) => hall.dialogue.record.lists.s3!.entries[0]!.request;

  test('they stand above everything with who wrote them, are said, and stay until they are closed', () => {
    const { hall, console } = phone();
    happens(() => hall.act('ines', asks));
    happens(() =>
      hall.act('moderator', { type: 'writeToSpeaker', to: { request: request(hall) }, words: 'Please unmute.' }),
    );
    const words = () => screen.queryByRole('complementary', { name: 'From the technical moderator' });
    expect(words()?.textContent).toContain('Please unmute.');
    expect(aloud()).toBe('From the technical moderator: Please unmute.');
    fireEvent.click(within(words()!).getByRole('button', { name: 'Close' }));
    expect(words()).toBeNull();
    cleanup();
    show(console.live, <ParticipantConsole />);
    expect(words()).toBeNull();
    hall.pass(1_000);
    happens(() =>
      hall.act('officer', { type: 'writeToSpeaker', to: { request: request(hall) }, words: 'Now louder.' }),
    );
    expect(screen.getByRole('complementary', { name: 'From the conference officer' }).textContent).toContain(
      'Now louder.',
    );
  });

  test('a colleague on another list, and the delegation beside, see nothing of it', () => {
    const { hall } = phone('', 'hedda');
    happens(() => hall.act('ines', asks));
    happens(() =>
      hall.act('moderator', { type: 'writeToSpeaker', to: { request: request(hall) }, words: 'Please unmute.' }),
    );
    expect(document.body.textContent).not.toContain('Please unmute.');
  });

  test('when the request is over they go by themselves', () => {
    const { hall } = phone();
    happens(() => hall.act('ines', asks));
    happens(() =>
      hall.act('moderator', { type: 'writeToSpeaker', to: { request: request(hall) }, words: 'Please unmute.' }),
    );
    happens(() => hall.act('ines', { type: 'withdrawRequest', segment: 's3', request: request(hall) }));
    expect(screen.queryByRole('complementary', { name: 'From the technical moderator' })).toBeNull();
  });
});
