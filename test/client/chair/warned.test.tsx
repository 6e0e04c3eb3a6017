// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import Chair from '../../../client/chair/Chair.tsx';
import Secretariat from '../../../client/secretariat/Secretariat.tsx';
import { discussion, MOMENTS } from './moments.ts';
import { RULE_MOMENTS } from './ruleMoments.ts';
import { atADesk, button, click, happens, press, settle, sit, type } from './sit.tsx';

atADesk();

const WARNED = /^Names a country: Iceland\. You may leave it\./;
const SAID = 'Iceland arrests those who help the victims.';
const rests = async () => {
  await settle();
  await settle();
};

describe('[C8] the bureau’s own text is warned about while it is typed, and never held', () => {
  test('the reason of a ruling, which reaches the author; a ready-made one is not looked at', async () => {
    const chair = sit(RULE_MOMENTS.held!(), 'chair', Chair);
    await press('r');
    await rests();
    expect(chair.looked).toEqual([]);
    const field = screen.getByRole('textbox', { name: 'Reason, for the author alone' });
    await type(field, SAID);
    await rests();
    expect(screen.getByText(WARNED)).toBeTruthy();
    expect(document.activeElement).toBe(field);
    await happens(() => void fireEvent.keyDown(field, { key: 'Enter' }));
    expect(chair.sent.map(({ command }) => command)).toMatchObject([{ ruling: 'return', reason: SAID }]);
  });

  test('the title of an added segment; an empty one is not looked at', async () => {
    const chair = sit(MOMENTS.free!(), 'chair', Chair);
    await press('t');
    await click('Change Panel 1: replies of the panellists');
    await click('Add a segment after it');
    await rests();
    expect(chair.looked).toEqual([]);
    await type(screen.getByRole('textbox', { name: 'Title' }), 'Arrests in Iceland');
    await rests();
    expect(screen.getByText(WARNED)).toBeTruthy();
    await click('Add it');
    expect(chair.sent.map(({ command }) => command)).toMatchObject([{ title: 'Arrests in Iceland' }]);
  });

  test('the words of a reason for a move, which the Secretariat reads', async () => {
    const chair = sit(MOMENTS.free!(), 'chair', Chair);
    await press('o');
    await happens(() => screen.getAllByRole('option')[0]!.click());
    await happens(() => screen.getByRole('radio', { name: 'Other, in words' }).click());
    await rests();
    expect(chair.looked).toEqual([]);
    await type(screen.getByRole('textbox', { name: 'In words' }), SAID);
    await rests();
    expect(screen.getByText(WARNED)).toBeTruthy();
  });

  test('words to a speaker’s screen; the warning goes with what it was about', async () => {
    const desk = sit(discussion([4]), 'moderator', Secretariat);
    await click('Write to the screen of Volta Bridges');
    await rests();
    expect(desk.looked).toEqual([]);
    const field = screen.getByRole('textbox', { name: 'In your own words' });
    await type(field, SAID);
    await rests();
    expect(screen.getByText(WARNED)).toBeTruthy();
    await type(field, '');
    expect(screen.queryByText(WARNED)).toBeNull();
    await type(field, 'Iceland and Norway arrest those who help the victims.');
    await rests();
    expect(screen.getByText(/^Names 2 countries\./)).toBeTruthy();
    expect(button('Send').ariaDisabled).not.toBe('true');
  });
});
