// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import type { LiveState } from '../../../client/live/state.ts';
import Rapporteur from '../../../client/rapporteur/Rapporteur.tsx';
import type { Command } from '../../../shared/dialogue/events.ts';
import type { Console, Hall } from '../chair/fakeLive.ts';
import { speaker } from '../chair/longDay.ts';
import { callNext, discussion, onTurn } from '../chair/moments.ts';
import { atADesk, button, click, happens, press, sit, type } from '../chair/sit.tsx';

/** The rapporteur's line: one idea a line, on the turn it was begun on; nothing typed is lost [R1, R3]. */

atADesk();
beforeEach(() => sessionStorage.clear());

const AID = 'Savannah Legal Aid Collective';
const SHELTER = 'Lotus Shelter for Women and Children';

/** Two have asked; the first has the floor. */
function live(): Hall {
  const hall = discussion([7, 2, 3]);
  callNext(hall);
  onTurn(hall, 'microphoneLive');
  hall.pass(20_000);
  return hall;
}
const speaks = async (hall: Hall, how: 'microphoneLive' | 'endTurn' | 'call') => {
  hall.pass(5_000);
  await happens(() => (how === 'call' ? callNext(hall) : onTurn(hall, how)));
};
const turnNow = ({ dialogue }: Hall) => ('turn' in dialogue.record.floor ? dialogue.record.floor.turn.turn : 0);
const line = () => screen.getByRole<HTMLInputElement>('textbox');
const note = async (...all: string[]) => {
  for (const words of all) {
    await letters(words);
    await act(async () => {
      fireEvent.submit(line());
    });
  }
};
/** Letter by letter, as it is typed. */
const letters = async (words: string) => {
  for (const letter of words) await type(line(), line().value + letter);
};
const storeOf = ({ live: day }: Console) => day as unknown as StoreApi<LiveState>;
/** A second rapporteur. */
function withAnother(hall: Hall): Hall {
  const { desks } = hall.dialogue;
  const { persons } = desks.officers;
  const officers = { ...desks.officers, persons: { ...persons, another: persons.rapporteur! } };
  hall.dialogue = { ...hall.dialogue, desks: { ...desks, officers } };
  return hall;
}
const notedIn = ({ sent }: Console): Command[] => sent.map(({ command }) => command);
const turn = (name: string) => screen.getByRole('article', { name });
const rows = (name: string) =>
  within(turn(name))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('noting', () => {
  test('[R1] the line has the focus; a letter and a space set the kind; Enter notes on the turn and clears', async () => {
    const hall = live();
    const desk = sit(hall, 'rapporteur', Rapporteur);
    expect(document.activeElement).toBe(line());
    await note('c Boats are registered differently', 'Nine shelters took part');
    expect(notedIn(desk)).toEqual([
      { type: 'noteInput', turn: turnNow(hall), kind: 'challenge', words: 'Boats are registered differently' },
      { type: 'noteInput', turn: turnNow(hall), kind: 'information', words: 'Nine shelters took part' },
    ]);
    expect(line().value).toBe('');
    expect(rows(AID)).toHaveLength(2);
  });

  test.each([
    ['r', 'recommendation'],
    ['G', 'good_practice'],
    ['t', 'technical_assistance_need'],
    ['q', 'question'],
    ['w', 'answer'],
    ['i', 'information'],
  ])('[R1] “%s ” is %s', async (letter, kind) => {
    const desk = sit(live(), 'rapporteur', Rapporteur);
    await note(`${letter} a hotline`);
    expect(notedIn(desk)).toMatchObject([{ kind, words: 'a hotline' }]);
  });

  test('a sentence may begin with “a”, and a letter further on is text', async () => {
    const desk = sit(live(), 'rapporteur', Rapporteur);
    await note('a c and an r in the middle');
    expect(notedIn(desk)).toMatchObject([{ kind: 'information', words: 'a c and an r in the middle' }]);
  });

  test('an empty line notes nothing; one too long says so and stays', async () => {
    const desk = sit(live(), 'rapporteur', Rapporteur);
    await note('   ');
    await type(line(), 'x'.repeat(501));
    await act(async () => {
      fireEvent.submit(line());
    });
    expect(desk.sent).toEqual([]);
    expect(screen.getByRole('alert').textContent).toMatch(/at most 500 characters/);
    expect(line().value).toHaveLength(501);
  });

  test('wherever the focus is, a letter that is typed goes into the line', async () => {
    sit(live(), 'rapporteur', Rapporteur);
    button('Light or dark').focus();
    await press('h');
    expect(document.activeElement).toBe(line());
  });
});

describe('which turn', () => {
  test('[R1] what was begun on a turn is noted on it, though the next one speaks meanwhile', async () => {
    const hall = live();
    const first = turnNow(hall);
    const desk = sit(hall, 'rapporteur', Rapporteur);
    await letters('r Hotlines');
    await speaks(hall, 'endTurn');
    await speaks(hall, 'call');
    await speaks(hall, 'microphoneLive');
    expect(screen.getByLabelText(/^Input on Savannah Legal Aid Collective, \d\d:\d\d$/)).toBe(line());
    await note(' share a number');
    await note('Shelters open earlier');
    expect(notedIn(desk)).toMatchObject([
      { turn: first, words: 'Hotlines share a number' },
      { turn: turnNow(hall), words: 'Shelters open earlier' },
    ]);
  });

  test('Escape takes the words to whoever has the floor', async () => {
    const hall = live();
    const desk = sit(hall, 'rapporteur', Rapporteur);
    await letters('Hotlines');
    await speaks(hall, 'endTurn');
    await speaks(hall, 'call');
    await speaks(hall, 'microphoneLive');
    await press('Escape');
    await note('');
    expect(notedIn(desk)).toMatchObject([{ turn: turnNow(hall), words: 'Hotlines' }]);
  });

  test('[F16] who is only called cannot be noted: the line stays with the turn before', async () => {
    const hall = live();
    const first = turnNow(hall);
    const desk = sit(hall, 'rapporteur', Rapporteur);
    await speaks(hall, 'endTurn');
    await speaks(hall, 'call');
    await note('Still of the first');
    expect(notedIn(desk)).toMatchObject([{ turn: first }]);
  });

  test('turns without an input are listed; pressed, the line is theirs until the next one speaks', async () => {
    const hall = live();
    const first = turnNow(hall);
    const desk = sit(hall, 'rapporteur', Rapporteur);
    await speaks(hall, 'endTurn');
    await speaks(hall, 'call');
    await speaks(hall, 'microphoneLive');
    const overview = within(screen.getByRole('region', { name: 'Overview' }));
    await act(async () => {
      fireEvent.click(overview.getByRole('button', { name: `Input on ${AID}` }));
    });
    expect(document.activeElement).toBe(line());
    await note('One', 'Two');
    expect(notedIn(desk)).toMatchObject([{ turn: first }, { turn: first }]);
    expect(overview.getByText('Every turn that is over has an input.')).toBeTruthy();
    await speaks(hall, 'endTurn');
    await speaks(hall, 'call');
    await speaks(hall, 'microphoneLive');
    await note('Three');
    expect(notedIn(desk).at(-1)).toMatchObject({ turn: turnNow(hall) });
  });

  test('before anything begins the words stay, with a sentence', async () => {
    const hall = discussion([]);
    hall.act('chair', { type: 'finishSegment', segment: '3.3' });
    const desk = sit(hall, 'rapporteur', Rapporteur);
    await note('Too early');
    expect(desk.sent).toEqual([]);
    expect(line().value).toBe('Too early');
    expect(screen.getByRole('alert').textContent).toMatch(/Nothing is in progress yet/);
  });
});

describe('one’s own inputs, and the other’s', () => {
  test('[R3] an own input is changed in the line; what was being written comes back', async () => {
    const desk = sit(live(), 'rapporteur', Rapporteur);
    await note('c Boats differ');
    await letters('Half a thought');
    await click('Change: Boats differ');
    expect(line().value).toBe('Boats differ');
    await note(' by shore');
    expect(notedIn(desk).at(-1)).toMatchObject({ type: 'amendInput', version: 1, kind: 'challenge' });
    expect(line().value).toBe('Half a thought');
    expect(rows(AID)).toEqual([expect.stringMatching(/^ChallengeBoats differ by shore/)]);
  });

  test('the arrow fetches the last of one’s own, Escape lets it stand', async () => {
    const desk = sit(live(), 'rapporteur', Rapporteur);
    await note('Boats differ');
    await press('ArrowUp');
    expect(line().value).toBe('Boats differ');
    await press('Escape');
    expect(line().value).toBe('');
    expect(desk.sent).toHaveLength(1);
  });

  test('withdrawn, it can be put back', async () => {
    sit(live(), 'rapporteur', Rapporteur);
    await note('Boats differ');
    await press('ArrowUp');
    await click('Withdraw it');
    expect(rows(AID)).toEqual([expect.stringMatching(/You have withdrawn it/)]);
    expect(within(turn(AID)).getByText('Boats differ').tagName).toBe('SPAN');
    await click('Put back: Boats differ');
    expect(rows(AID)).toEqual([expect.not.stringMatching(/withdrawn/)]);
  });

  test('[R3] changed elsewhere meanwhile: it says so, keeps the words, and the next try changes what stands', async () => {
    const hall = live();
    const desk = sit(hall, 'rapporteur', Rapporteur);
    await note('Boats differ');
    await press('ArrowUp');
    const [input = ''] = Object.keys(hall.dialogue.desks.rapporteurs.inputs);
    const elsewhere = { type: 'amendInput', input, version: 1, kind: 'challenge', words: 'Ships differ' } as const;
    await happens(() => hall.act('rapporteur', elsewhere));
    await note('!');
    expect(screen.getByRole('alert').textContent).toMatch(/has changed in the meantime/);
    expect(line().value).toBe('Boats differ!');
    await note('');
    expect(notedIn(desk).at(-1)).toMatchObject({ version: 2, words: 'Boats differ!' });
    expect(line().value).toBe('');
  });

  test('[R3] the other rapporteur’s are read, not changed', async () => {
    const hall = withAnother(live());
    hall.act('another', { type: 'noteInput', kind: 'question', words: 'Who pays?', turn: turnNow(hall) });
    sit(hall, 'rapporteur', Rapporteur);
    expect(rows(AID)).toEqual([expect.stringMatching(/^QuestionWho pays\?.*another rapporteur$/)]);
    expect(within(turn(AID)).queryByRole('button', { name: /Who pays/ })).toBeNull();
    await press('ArrowUp');
    expect(line().value).toBe('');
  });
});

describe('in writing', () => {
  test('[F32] a short question can be noted, under the public label', async () => {
    const hall = live();
    hall.act(speaker(2), { type: 'writeNote', segment: '3.3', kind: 'question', words: 'What of boats?' });
    const desk = sit(hall, 'rapporteur', Rapporteur);
    const written = within(screen.getByRole('region', { name: 'In writing' }));
    expect(written.getByText('“What of boats?”')).toBeTruthy();
    await act(async () => {
      fireEvent.click(written.getByRole('button', { name: `Input on ${SHELTER}` }));
    });
    expect(screen.getByLabelText(`Input on what ${SHELTER} has written`)).toBe(line());
    await note('q Boats');
    const [id] = Object.keys(hall.dialogue.desks.rapporteurs.notes);
    expect(notedIn(desk)).toEqual([{ type: 'noteInput', note: id, kind: 'question', words: 'Boats' }]);
    expect(written.getByText(/1 input$/)).toBeTruthy();
  });
});

describe('struck', () => {
  test('[C13] start and end stand beside the turn and at an input noted in it, and it is counted no more', async () => {
    const hall = live();
    const desk = sit(hall, 'rapporteur', Rapporteur);
    await note('c Boats differ');
    hall.pass(10_000);
    await happens(() => hall.act('chair', { type: 'takeStep', turn: turnNow(hall), step: 'strikeFromSummary' }));
    hall.pass(10_000);
    await note('r After it');
    expect(within(turn(AID)).getByText(/^\d\d:\d\d:\d\d to \d\d:\d\d:\d\d, not to be cited$/)).toBeTruthy();
    expect(rows(AID)).toEqual([
      expect.not.stringMatching(/Struck/),
      expect.stringMatching(/Struck from the summary, \d\d:\d\d:\d\d to \d\d:\d\d:\d\d\. It cannot be cited\.$/),
    ]);
    const overview = within(screen.getByRole('region', { name: 'Overview' }));
    expect(overview.queryByText('Challenge')).toBeNull();
    expect(overview.getByText('Recommendation')).toBeTruthy();
    expect(desk.sent).toHaveLength(2);
  });
});

describe('without a line', () => {
  test('what is typed survives a reload, with its kind and turn', async () => {
    const hall = live();
    const first = turnNow(hall);
    sit(hall, 'rapporteur', Rapporteur);
    await letters('c Boats');
    await speaks(hall, 'endTurn');
    cleanup();
    const desk = sit(hall, 'rapporteur', Rapporteur);
    expect(line().value).toBe('Boats');
    await note('');
    expect(notedIn(desk)).toEqual([{ type: 'noteInput', turn: first, kind: 'challenge', words: 'Boats' }]);
  });

  test('[R1] what is noted is kept, shown as kept, and can be taken back into the line', async () => {
    const desk = sit(live(), 'rapporteur', Rapporteur);
    await happens(desk.goOffline);
    await note('c Boats differ', 'Ports differ');
    expect(desk.sent).toEqual([]);
    expect(rows(AID)).toEqual([
      expect.stringMatching(/^InformationPorts differ.*Kept here, not yet sent\./),
      expect.stringMatching(/^ChallengeBoats differ.*Kept here, not yet sent\./),
    ]);
    await click('Take it back: Boats differ');
    expect(line().value).toBe('Boats differ');
    expect(rows(AID)).toHaveLength(1);
  });

  test('refused afterwards: the words stand there with the sentence, and go back into the line', async () => {
    const desk = sit(live(), 'rapporteur', Rapporteur);
    const input = { type: 'noteInput', kind: 'challenge', words: 'Boats differ', turn: 7 } as const;
    const dropped = [{ id: 'one', what: 'noteInput', why: 'refused', sentence: 'This turn is gone.', input } as const];
    await happens(() => storeOf(desk).setState({ outbox: { kept: [], dropped } }));
    const given = within(screen.getByRole('region', { name: 'This input was not noted.' }));
    expect(given.getByText('This turn is gone.')).toBeTruthy();
    await click('Put it into the line: Boats differ');
    expect(line().value).toBe('Boats differ');
    expect(screen.queryByText('This turn is gone.')).toBeNull();
  });
});
