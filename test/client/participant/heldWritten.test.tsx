// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ParticipantConsole from '../../../client/participant/ParticipantConsole.tsx';
import { fetchAhead } from '../../../client/parts/later.tsx';
import type { TextRuling } from '../../../shared/dialogue/countryRule/desk.ts';
import { type Console, type Hall, openHall } from '../chair/fakeLive.ts';
import { at, SETUP } from '../support/aDay.ts';
import { happens, settle, show, stillPage } from '../support/page.tsx';

stillPage();
beforeAll(fetchAhead);
beforeEach(() => sessionStorage.clear());

const HELD = 'Courts in Iceland release smugglers';
const CLEAR = 'What do shelters learn from first interviews?';
const button = (name: string) => screen.getByRole('button', { name });
const page = () => document.body.textContent!;

function phone(): { hall: Hall; console: Console } {
  const hall = openHall(SETUP, at('11:30'));
  hall.act('chair', { type: 'startSegment', segment: 's3' });
  hall.act('chair', { type: 'openList', segment: 's3' });
  location.hash = 'write';
  const console = hall.consoleOf('ines');
  show(console.live, <ParticipantConsole />);
  return { hall, console };
}
function rule(hall: Hall, ruling: TextRuling, reason = ''): void {
  const [text, { version }] = Object.entries(hall.dialogue.desks.bureau.rule.texts)[0]!;
  happens(() => hall.act('chair', { type: 'ruleOnText', text, version, ruling, reason }));
}

describe('[C8] a short question that names a country', () => {
  const type = async (label: string, text: string) => {
    fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
    for (const pause of [500, 500, 400]) await settle(pause);
  };
  async function held(): Promise<{ hall: Hall; console: Console }> {
    const opened = phone();
    await type('In your words', HELD);
    expect(page()).toContain('This names a country');
    fireEvent.click(button('Send it to the Chair anyway'));
    await settle();
    return opened;
  }

  test('awaits the Chair, with the words marked and the State; no other desk has it', async () => {
    const { hall } = await held();
    expect(page()).toContain('This names a country: Iceland');
    expect(page()).toContain('It awaits the Chair.');
    expect(document.querySelector('.written mark')!.textContent).toBe('Iceland');
    expect(hall.dialogue.desks.technical.notes).toEqual({});
  });

  test('returned, its reason is read and it is rephrased there; passed, it waits at the moderator’s desk', async () => {
    const { hall, console } = await held();
    rule(hall, 'return', 'Please name no State.');
    expect(page()).toContain('The Chair has returned it: “Please name no State.”');
    fireEvent.click(button('Rephrase it'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Rephrased').value).toBe(HELD);
    await type('Rephrased', CLEAR);
    fireEvent.click(button('Send it again'));
    await settle();
    expect(console.sent.at(-1)?.command).toMatchObject({ type: 'writeNote', words: CLEAR, note: expect.any(String) });
    expect(page()).toContain('It waits at the moderator’s desk.');
    expect(page()).not.toContain('Iceland');
  });

  test('declined, its reason is read, and there is nothing more to do with it', async () => {
    const { hall } = await held();
    rule(hall, 'decline', 'It is about a State.');
    expect(page()).toContain('The Chair has decided that it does not go on: “It is about a State.”');
    expect(screen.queryByRole('button', { name: 'Rephrase it' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Withdraw it' })).toBeNull();
  });

  test('allowed, it goes on as any other', async () => {
    const { hall } = await held();
    rule(hall, 'allow');
    expect(page()).toContain('It waits at the moderator’s desk.');
    expect(page()).not.toContain('awaits the Chair');
  });

  test('held, it can be withdrawn by its author', async () => {
    const { hall } = await held();
    fireEvent.click(button('Withdraw it'));
    await settle();
    expect(page()).toContain('You have withdrawn it.');
    expect(Object.values(hall.dialogue.desks.bureau.rule.texts)).toMatchObject([{ stage: 'withdrawn' }]);
  });
});

describe('[W5] one’s own contribution that names a country', () => {
  function sent(): Hall {
    const { hall } = phone();
    happens(() =>
      hall.act('ines', {
        ...{ type: 'sendContribution', contribution: 'one', item: 1, title: 'Boats', size: 24, sha256: 'a'.repeat(64) },
        read: {
          verdict: 'hold',
          words: `${HELD}.`,
          findings: [{ start: 10, end: 17, states: ['IS'], manner: 'direct', reason: 'conduct' }] as never,
        },
      }),
    );
    return hall;
  }

  test('stands there with its sentences and the State, and waits to be ruled on', () => {
    sent();
    expect(page()).toContain('This names a country: Iceland');
    expect(document.querySelector('.written mark')!.textContent).toBe('Iceland');
    expect(page()).toContain('It can be published only if it is allowed');
    expect(button('Send a new version')).toBeTruthy();
  });

  test('returned or declined, the reason is told once, and a new version can be sent', () => {
    const hall = sent();
    rule(hall, 'return', 'Please name no State.');
    expect(page().split('Please name no State.')).toHaveLength(2);
    rule(hall, 'decline', 'It is about a State.');
    expect(page()).toContain('It is not published: “It is about a State.”');
    expect(button('Send a new version')).toBeTruthy();
  });

  test('allowed, it says so with the reason, if one was given; the marks are gone', () => {
    const hall = sent();
    rule(hall, 'allow', 'It is about your own review.');
    expect(page()).toContain('It was allowed: “It is about your own review.” The Secretariat publishes it by hand.');
    expect(page()).not.toContain('This names a country');
  });
});
