// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import Secretariat from '../../../client/secretariat/Secretariat.tsx';
import { DAY_MOMENTS, requestOf } from '../chair/dayMoments.ts';
import type { Hall } from '../chair/fakeLive.ts';
import { speaker } from '../chair/longDay.ts';
import { callNext, discussion, onTurn, SEGMENT } from '../chair/moments.ts';
import { atADesk, button, click, happens, press, sit, type } from '../chair/sit.tsx';

atADesk();

const LIST = 'The platform’s list, one name a line';
const WHO = 'Who is “iPad von Zeynep”? Search an organization, a person or a seat';
const polite = () => document.querySelector('.said[aria-live="polite"]')?.textContent;

/** The moderator has the platform's names before her. */
async function names(hall: Hall, pasted: readonly string[], person = 'moderator') {
  const desk = sit(hall, person, Secretariat);
  await click(/^Names/);
  const field = screen.getByRole('textbox', { name: LIST });
  await type(field, pasted.join('\n'));
  field.focus();
  await press('Enter', { ctrlKey: true });
  return desk;
}

describe('[F29] names on the platform', () => {
  test('a pasted list is noted, the convention is matched and says by what, every other waits', async () => {
    const hall = discussion([1]);
    const desk = await names(hall, [
      ' iPad von Zeynep ',
      '',
      'Volta Bridges – Kossi AGBODJAN',
      'volta bridges - kossi',
    ]);
    expect(desk.sent.map(({ command }) => command)).toEqual([
      {
        type: 'notePlatformNames',
        names: ['iPad von Zeynep', 'Volta Bridges – Kossi AGBODJAN', 'volta bridges - kossi'],
      },
    ]);
    expect(screen.getByText('3 names noted, 1 matched exactly.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'To match (2)' })).toBeTruthy();
    const matched = screen.getByText('Matched (1)').closest('details')!;
    expect(matched.textContent).toContain('Mr. Kossi Agbodjan, Volta Bridges');
    expect(matched.textContent).toContain('matched exactly: organization and name');
    expect(screen.getByRole('button', { name: 'Names 2 wait' })).toBeTruthy();
  });

  test('a list of 300 names is sent in parts, each of which passes the door', async () => {
    const desk = await names(
      discussion([]),
      Array.from({ length: 300 }, (_, index) => `Guest ${index}`),
    );
    const sizes = desk.sent.map(({ command }) => command.type === 'notePlatformNames' && command.names.length);
    expect(sizes).toEqual([250, 50]);
    expect(screen.getByRole('heading', { name: 'To match (300)' })).toBeTruthy();
  });

  test('what is known already is said, and a name that is too long stays in the field', async () => {
    const hall = discussion([]);
    hall.act('moderator', { type: 'notePlatformNames', names: ['iPad von Zeynep'] });
    await names(hall, ['iPad von Zeynep']);
    expect(screen.getByText('All these names are here already.')).toBeTruthy();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: LIST });
    await type(field, 'x'.repeat(121));
    await click('Note the names');
    expect(screen.getByText('A name on the platform has at most 120 characters.')).toBeTruthy();
    expect(field.value).toHaveLength(121);
  });

  test('the person is found by typing; Enter in the empty field maps nobody', async () => {
    const hall = discussion([]);
    const desk = await names(hall, ['iPad von Zeynep']);
    await click('Find the person “iPad von Zeynep”');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: WHO }));
    await press('Enter');
    expect(desk.sent).toHaveLength(1);
    await type(screen.getByRole('combobox', { name: WHO }), 'minh');
    await press('Enter');
    expect(desk.sent.at(-1)?.command).toMatchObject({ type: 'mapPlatformName', person: speaker(2) });
    expect(polite()).toBe('“iPad von Zeynep” is Ms. Trần Thị Minh Châu.');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'To match (0)' }));
  });

  test('who is similar is offered to judge, never taken: each by a press of its own', async () => {
    const hall = discussion([]);
    const desk = await names(hall, ['Kossi, Volta bridge']);
    await click('Find the person “Kossi, Volta bridge”');
    const found = 'This one: Mr. Kossi Agbodjan, Volta Bridges';
    expect(button(found)).toBeTruthy();
    expect(document.activeElement).not.toBe(button(found));
    expect(desk.sent).toHaveLength(1);
    await click(found);
    expect(desk.sent.at(-1)?.command).toMatchObject({ type: 'mapPlatformName', person: speaker(4) });
  });

  test('a match is taken back, and a name is forgotten', async () => {
    const hall = discussion([]);
    const desk = await names(hall, ['Volta Bridges – Kossi AGBODJAN']);
    await click('Take back the match of “Volta Bridges – Kossi AGBODJAN”');
    expect(desk.sent.at(-1)?.command).toMatchObject({ type: 'mapPlatformName', person: null });
    await click('Forget “Volta Bridges – Kossi AGBODJAN”');
    expect(Object.keys(hall.dialogue.desks.technical.platform)).toEqual([]);
    expect(screen.getByText('No name has been noted yet.')).toBeTruthy();
  });

  test('who comes next is shown by the name under which she is found there', async () => {
    const hall = discussion([4]);
    await names(hall, ['Volta Bridges – Kossi AGBODJAN']);
    expect(screen.getAllByText('On the platform: “Volta Bridges – Kossi AGBODJAN”')).not.toHaveLength(0);
    expect(screen.getByText('Online, Mr. Kossi Agbodjan, Founder')).toBeTruthy();
  });

  test.each([
    ['secretary', true],
    ['officer', false],
    ['operator', false],
  ])('the Secretary stands in; the officer and the operator have no such part: %s', (person, has) => {
    sit(discussion([]), person, Secretariat);
    expect(screen.queryByRole('button', { name: 'Names' }) !== null).toBe(has);
  });
});

describe('words to a speaker’s screen', () => {
  test('a ready-made sentence by one press, to the next and to whoever has the floor', async () => {
    const hall = discussion([4, 1]);
    const desk = sit(hall, 'moderator', Secretariat);
    const request = requestOf(hall, 4);
    await click('Write to the screen of Volta Bridges');
    await click('Send “Please unmute your microphone on the platform.”');
    expect(desk.sent.map(({ command }) => command)).toEqual([
      { type: 'writeToSpeaker', to: { request }, words: 'Please unmute your microphone on the platform.' },
    ]);
    expect(hall.dialogue.desks.delegations['org-4']?.screen.map(({ words }) => words)).toEqual([
      'Please unmute your microphone on the platform.',
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('11:39, Volta Bridges')).toBeTruthy();
    await happens(() => {
      callNext(hall);
      onTurn(hall, 'microphoneLive');
    });
    await click('Write to the screen of Volta Bridges');
    await click('Send “We cannot hear you.”');
    expect(desk.sent.at(-1)?.command).toMatchObject({ to: { request }, words: 'We cannot hear you.' });
  });

  test('a sentence can be changed first; Enter sends it; nothing empty is sent', async () => {
    const hall = discussion([4]);
    const desk = sit(hall, 'moderator', Secretariat);
    await click('Write to the screen of Volta Bridges');
    expect(within(screen.getByRole('dialog')).getByRole('button', { name: 'Send' }).ariaDisabled).toBe('true');
    await click('Change first “Please turn your camera on.”');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In your own words' });
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('Please turn your camera on.');
    await type(field, 'Please turn your camera on, it faces the window.');
    await press('Enter');
    expect(desk.sent.map(({ command }) => command)).toMatchObject([
      { type: 'writeToSpeaker', words: 'Please turn your camera on, it faces the window.' },
    ]);
  });

  test('a panellist has no request: it goes to her own screen', async () => {
    const hall = DAY_MOMENTS.panelAmid!();
    const desk = sit(hall, 'moderator', Secretariat);
    await click('Write to the screen of Ms. Nuri Evans');
    await click('Send “You are next. Please stay ready.”');
    expect(desk.sent.map(({ command }) => command)).toMatchObject([{ to: { person: 'panellist-3' } }]);
  });

  test('who left the list in the meantime is said in the dialog, which keeps what was typed', async () => {
    const hall = discussion([4]);
    sit(hall, 'moderator', Secretariat);
    await click('Write to the screen of Volta Bridges');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In your own words' });
    await type(field, 'Please come nearer to the microphone.');
    const request = requestOf(hall, 4);
    await happens(() => hall.act(speaker(4), { type: 'withdrawRequest', segment: SEGMENT, request }));
    field.focus();
    await press('Enter');
    expect(within(screen.getByRole('dialog')).getByRole('alert')).toBeTruthy();
    expect(field.value).toBe('Please come nearer to the microphone.');
  });
});

describe('signals', () => {
  const figure = (name: string) => screen.getByText(name).nextElementSibling?.textContent;

  test('are calm at zero, counted without names, and told when they rise, the latest once in ten seconds', async () => {
    const desk = sit(discussion([1]), 'moderator', Secretariat);
    expect([figure('Slower, please'), figure('I cannot hear')]).toEqual(['0', '0']);
    await happens(() => desk.signals({ slower: 3, cannotHear: 0 }));
    expect(figure('Slower, please')).toBe('3');
    expect(polite()).toBe('Slower, please: 3.');
    for (const slower of [4, 5, 6]) await happens(() => desk.signals({ slower, cannotHear: 0 }));
    expect(polite()).toBe('Slower, please: 3.');
    await act(async () => vi.advanceTimersByTime(10_000));
    expect(polite()).toBe('Slower, please: 6.');
    await act(async () => vi.advanceTimersByTime(10_000));
    await happens(() => desk.signals({ slower: 2, cannotHear: 0 }));
    expect(polite()).toBe('Slower, please: 6.');
    await happens(() => desk.signals({ slower: 3, cannotHear: 1 }));
    expect(figure('I cannot hear')).toBe('1');
  });

  test('nobody counts without a line', async () => {
    const desk = sit(discussion([1]), 'moderator', Secretariat);
    await happens(() => desk.signals({ slower: 3, cannotHear: 0 }));
    await happens(() => desk.goOffline());
    expect(figure('Slower, please')).toBe('–');
  });
});

describe('[F32] short written questions and inputs', () => {
  const ASKED = 'Who pays for the shelter after the trial?';
  const BAY = 'Bay Communities Migration Forum';
  const write = (hall: Hall, who = 3, words = ASKED) =>
    hall.act(speaker(who), { type: 'writeNote', segment: SEGMENT, kind: 'question', words });

  test('is put in the list with its place, and taken out again', async () => {
    const hall = discussion([1, 2]);
    write(hall);
    const desk = sit(hall, 'moderator', Secretariat);
    await click('Written 1 waits');
    expect(screen.getByText(`“${ASKED}”`)).toBeTruthy();
    await click(`Put in the list: ${BAY}`);
    expect(screen.getByText('In the list, place 3')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'To decide (0)' }));
    expect(screen.getAllByText('Written question, read out by the moderator')).not.toHaveLength(0);
    await click(`Take out of the list: ${BAY}`);
    expect(screen.getByRole('heading', { name: 'To decide (1)' })).toBeTruthy();
    expect(desk.sent.map(({ command }) => command.type)).toEqual(['putNoteInList', 'letNoteWait']);
  });

  test('[F10] an organization that stands in the list is refused with its place', async () => {
    const hall = discussion([1, 3]);
    write(hall);
    sit(hall, 'moderator', Secretariat);
    await click('Written 1 waits');
    await click(`Put in the list: ${BAY}`);
    expect(screen.getByRole('alert').textContent).toMatch(/place 2/);
  });

  test('is set aside with a reason, and waits again', async () => {
    const hall = discussion([1]);
    write(hall);
    const desk = sit(hall, 'moderator', Secretariat);
    await click('Written 1 waits');
    await click(`Set aside: ${BAY}`);
    expect(document.activeElement).toBe(button('Answered already'));
    await click('Passed on to the panel');
    expect(desk.sent.at(-1)?.command).toMatchObject({ type: 'setAsideNote', because: 'passedOn' });
    expect(screen.getByText('Passed on to the panel')).toBeTruthy();
    await click(`Let it wait again: ${BAY}`);
    expect(screen.getByRole('heading', { name: 'To decide (1)' })).toBeTruthy();
  });

  test('called, its text is large to be read out, and nobody’s seat or screen stands beside it', async () => {
    const hall = discussion([]);
    write(hall);
    const [note] = Object.keys(hall.dialogue.desks.technical.notes);
    hall.act('moderator', { type: 'putNoteInList', note: note! });
    sit(hall, 'moderator', Secretariat);
    expect(screen.queryByRole('button', { name: `Write to the screen of ${BAY}` })).toBeNull();
    await happens(() => callNext(hall));
    const text = within(screen.getByRole('region', { name: `Read out for ${BAY}` }));
    expect(text.getByText(`“${ASKED}”`)).toBeTruthy();
    const microphones = screen.getByRole('region', { name: 'Microphones' });
    expect(microphones.textContent).not.toContain('Rafiqul');
    expect(screen.queryByRole('button', { name: `Write to the screen of ${BAY}` })).toBeNull();
  });
});

test('what was typed into one part stays while another is shown', async () => {
  sit(discussion([1]), 'moderator', Secretariat);
  await click('Names');
  await type(screen.getByRole('textbox', { name: LIST }), 'iPad von Zeynep');
  await click('Hands');
  expect(screen.queryByRole('textbox', { name: LIST })).toBeNull();
  await click('Names');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: LIST }).value).toBe('iPad von Zeynep');
});
