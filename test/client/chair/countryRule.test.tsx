// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import Chair from '../../../client/chair/Chair.tsx';
import type { ScreenedText } from '../../../shared/dialogue/countryRule/desk.ts';
import { turnNow } from './dayMoments.ts';
import type { Console, Hall } from './fakeLive.ts';
import { speaker } from './longDay.ts';
import { callNext, MOMENTS, onTurn, SEGMENT } from './moments.ts';
import { hears, RULE_MOMENTS, steps, VISA, writes } from './ruleMoments.ts';
import { atADesk, button, click, happens, press, settle, sit, type } from './sit.tsx';

atADesk();

const commands = (desk: Console) => desk.sent.map(({ command }) => command);
const foot = () => within(screen.getByRole('region', { name: 'Country rule' }));
const promptsOf = (hall: Hall) => Object.keys(hall.dialogue.desks.bureau.rule.prompts);
const stage = (hall: Hall) => hall.dialogue.record.floor.stage;

describe('[C8] a prompt', () => {
  test('stands at the foot with the State, the marked words and the sentence to say', () => {
    sit(RULE_MOMENTS.heard!(), 'chair', Chair);
    expect(foot().getByText('Country rule: Iceland')).toBeTruthy();
    expect(document.querySelector('.rule mark')?.textContent).toBe('Iceland');
    expect(foot().getByText('Say: “May I recall that country situations are not to be mentioned.”')).toBeTruthy();
  });

  test('D: not a situation; the one before it comes, and a second D at once does not take that too', async () => {
    const hall = RULE_MOMENTS.heardThrice!();
    const chair = sit(hall, 'chair', Chair);
    expect(foot().getByText('1 of 3')).toBeTruthy();
    await press('d');
    await press('d');
    expect(commands(chair)).toEqual([{ type: 'dismissPrompt', prompt: promptsOf(hall)[2] }]);
    await settle();
    await press('d');
    expect(chair.sent).toHaveLength(2);
    expect(foot().getByText('Country rule: Iceland')).toBeTruthy();
  });

  test('[C4] of a State’s delegate on its own practice is the Chair’s to judge', () => {
    sit(RULE_MOMENTS.toJudge!(), 'chair', Chair);
    expect(foot().getByText('A State of its own practice, outside a review: yours to judge.')).toBeTruthy();
    expect(foot().queryByText(/^Say:/)).toBeNull();
  });

  test('of a turn that is over never stands in the next one, where a step would fall on somebody else', async () => {
    const hall = RULE_MOMENTS.heard!();
    const chair = sit(hall, 'chair', Chair);
    await happens(() => onTurn(hall, 'endTurn'));
    expect(foot().getByText(/^In the turn of Lake Basin/)).toBeTruthy();
    await happens(() => {
      callNext(hall);
      onTurn(hall, 'microphoneLive');
    });
    expect(foot().queryByText('Country rule: Iceland')).toBeNull();
    await settle();
    await press('1');
    expect(commands(chair)).toEqual([{ type: 'takeStep', step: 'reminder', turn: turnNow(hall) }]);
  });

  test('is not told to a co-Chair as an act of hers', async () => {
    const chair = sit(RULE_MOMENTS.heard!(), 'co-chair', Chair);
    for (const key of ['1', '2', '3', '4', '0', 's', 'l', 'd']) await press(key);
    expect(chair.sent).toEqual([]);
    expect(foot().getByText('Country rule: Iceland')).toBeTruthy();
  });
});

describe('[C9] the ladder', () => {
  test.each([
    ['1', 'reminder', {}],
    ['2', 'callToOrder', { ground: 'countryRule' }],
    ['3', 'interrupt', {}],
  ] as const)('%s takes the step on the prompt, stops the clock, and says what to say', async (key, step, more) => {
    const hall = RULE_MOMENTS.heard!();
    const chair = sit(hall, 'chair', Chair);
    await press(key);
    const [prompt] = promptsOf(hall);
    expect(commands(chair)).toEqual([{ type: 'takeStep', step, turn: turnNow(hall), prompt, ...more }]);
    expect(stage(hall)).toBe('paused');
    expect(document.querySelectorAll('.ladder .taken')).toHaveLength(1);
    expect(document.querySelector('.ladder .when')?.textContent).toMatch(/^11:58:\d\d$/);
    expect(document.querySelector('.rule .step .said-aloud')?.textContent).toMatch(/^“.+”$/);
  });

  test('a key pressed twice takes one step', async () => {
    const hall = MOMENTS.live!();
    const chair = sit(hall, 'chair', Chair);
    await press('2');
    await press('2');
    expect(chair.sent).toHaveLength(1);
  });

  test('where two press one key for one prompt, one step is taken, and the other reads why hers was not', async () => {
    const hall = RULE_MOMENTS.heard!();
    const chair = sit(hall, 'chair', Chair);
    const [prompt] = promptsOf(hall);
    chair.hold();
    await press('2');
    hall.act('secretary', { type: 'takeStep', step: 'callToOrder', turn: turnNow(hall), prompt: prompt! });
    await happens(() => chair.release());
    expect(Object.keys(hall.dialogue.desks.bureau.rule.steps)).toHaveLength(1);
    expect(foot().getByRole('alert').textContent).toBe('This prompt has been settled already.');
    expect(foot().getByText(/^“I call the speaker to order/)).toBeTruthy();
  });

  test('a step names the one before it', async () => {
    const hall = RULE_MOMENTS.goesOn!();
    const [last] = Object.keys(hall.dialogue.desks.bureau.rule.steps);
    const chair = sit(hall, 'chair', Chair);
    await press('3');
    expect(commands(chair)).toEqual([{ type: 'takeStep', step: 'interrupt', turn: turnNow(hall), last }]);
  });

  test('the ground of a call to order is the country rule, unless the Chair chooses another for this turn', async () => {
    const hall = MOMENTS.live!();
    const chair = sit(hall, 'chair', Chair);
    const ground = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ground of a call to order' });
    await happens(() => void fireEvent.change(ground, { target: { value: 'relevance' } }));
    await press('2');
    expect(commands(chair)).toEqual([
      { type: 'takeStep', step: 'callToOrder', turn: turnNow(hall), ground: 'relevance' },
    ]);
    expect(foot().getByText(/Please speak to the item under discussion/)).toBeTruthy();
    expect(Object.values(hall.dialogue.desks.bureau.rule.steps)[0]?.passage).toBeUndefined();
  });

  test('while a prompt stands F chooses the ground, and 2 takes it; nothing else is covered', async () => {
    const hall = RULE_MOMENTS.heard!();
    const chair = sit(hall, 'chair', Chair);
    const chosen = (short: string) => foot().queryByRole('button', { name: `${short}, ground of a call to order` });
    expect(chosen('2: rule')).toBeTruthy();
    await press('f');
    expect(chosen('2: relevance')).toBeTruthy();
    await press('2');
    const [prompt] = promptsOf(hall);
    expect(commands(chair)).toEqual([
      { type: 'takeStep', step: 'callToOrder', turn: turnNow(hall), ground: 'relevance', prompt },
    ]);
    expect(foot().getByText(/Please speak to the item under discussion/)).toBeTruthy();
  });

  test('F goes round the grounds, the button beside the prompt too; in the next turn it is the rule again', async () => {
    const hall = RULE_MOMENTS.heard!();
    const chair = sit(hall, 'chair', Chair);
    await press('f');
    await click('2: relevance, ground of a call to order');
    expect(foot().getByRole('button', { name: '2: time, ground of a call to order' })).toBeTruthy();
    await press('f');
    expect(foot().getByRole('button', { name: '2: rule, ground of a call to order' })).toBeTruthy();
    await press('f');
    await happens(() => {
      onTurn(hall, 'endTurn');
      callNext(hall);
      onTurn(hall, 'microphoneLive');
    });
    await settle();
    await press('2');
    expect(commands(chair)).toMatchObject([{ ground: 'countryRule' }]);
  });

  test('[C9] [F6] after an interruption the card says whether the microphone is confirmed closed, then whether it is open again', async () => {
    const hall = RULE_MOMENTS.heard!();
    sit(hall, 'chair', Chair);
    const turn = turnNow(hall);
    await press('1');
    expect(foot().queryByText(/^Microphone/)).toBeNull();
    await settle();
    await press('3');
    expect(foot().getByText('Microphone: to be closed, not confirmed yet')).toBeTruthy();
    await happens(() => hall.act('moderator', { type: 'confirmClosed', turn }));
    expect(foot().getByText('Microphone is confirmed closed')).toBeTruthy();
    await happens(() => onTurn(hall, 'resumeClock'));
    const stillClosed = 'The clock runs, and the microphone is not confirmed open again.';
    expect(screen.getByText(stillClosed)).toBeTruthy();
    await happens(() => hall.act('moderator', { type: 'confirmOpenAgain', turn }));
    expect(screen.queryByText(stillClosed)).toBeNull();
  });

  test('[C11] 4 asks where no step went before, and withdraws once it is confirmed', async () => {
    const hall = RULE_MOMENTS.heard!();
    const chair = sit(hall, 'chair', Chair);
    await press('4');
    const dialog = within(screen.getByRole('dialog', { name: 'Withdraw the floor?' }));
    expect(dialog.getByText(/^No call to order and no interruption came before/)).toBeTruthy();
    expect(stage(hall)).toBe('live');
    await happens(() => dialog.getByRole('button', { name: 'Withdraw the floor' }).click());
    expect(commands(chair).at(-1)).toMatchObject({ type: 'takeStep', step: 'withdrawFloor', confirmed: true });
    expect(stage(hall)).toBe('vacant');
    expect(foot().getByText(/^“I withdraw the floor/)).toBeTruthy();
    expect(screen.queryByText(/^“I thank/)).toBeNull();
  });

  test('[C11] 4 after a call to order withdraws at once', async () => {
    const hall = RULE_MOMENTS.calledToOrder!();
    sit(hall, 'chair', Chair);
    await press('4');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(stage(hall)).toBe('vacant');
  });

  test('I undoes the last step, and the clock goes on', async () => {
    const hall = RULE_MOMENTS.heard!();
    const chair = sit(hall, 'chair', Chair);
    await press('2');
    const [step] = Object.keys(hall.dialogue.desks.bureau.rule.steps);
    await settle();
    await press('i');
    expect(commands(chair).at(-1)).toEqual({ type: 'ruleInOrder', step });
    expect(stage(hall)).toBe('live');
    expect(document.querySelectorAll('.ladder .taken')).toHaveLength(0);
  });

  test('S strikes, L defers to the end, 0 recalls the rule with its text to be read', async () => {
    const hall = MOMENTS.live!();
    const chair = sit(hall, 'chair', Chair);
    const turn = turnNow(hall);
    await press('0');
    expect(foot().getByText(/No specific country situation shall be mentioned/)).toBeTruthy();
    await settle();
    await press('d');
    await press('s');
    await settle();
    await press('l');
    expect(commands(chair)).toEqual([
      { type: 'takeStep', step: 'standingReminder' },
      { type: 'takeStep', step: 'strikeFromSummary', turn },
      { type: 'takeStep', step: 'deferToEnd', turn },
    ]);
    expect(stage(hall)).toBe('vacant');
  });

  test('how often it stands against the speaker is said quietly', async () => {
    const hall = RULE_MOMENTS.goesOn!();
    sit(hall, 'chair', Chair);
    expect(foot().getByText('Today: 1 step for this speaker')).toBeTruthy();
  });

  test('a refusal is said where the card covers the floor’s own words', async () => {
    const hall = RULE_MOMENTS.heard!();
    const chair = sit(hall, 'chair', Chair);
    chair.hold();
    await press('1');
    hall.act('secretary', { type: 'endTurn', turn: turnNow(hall) });
    await happens(() => chair.release());
    expect(foot().getByRole('alert').textContent).toBe('This turn is over.');
  });

  test('[C2] a delegate of a State under review is known to the Chair beforehand', () => {
    sit(RULE_MOMENTS.underReview!(), 'chair', Chair);
    expect(foot().getByText('May speak of its own review')).toBeTruthy();
  });
});

describe('[C10] a point of order', () => {
  test('is ruled on by the same keys', async () => {
    const hall = RULE_MOMENTS.pointOfOrderHeard!();
    const chair = sit(hall, 'chair', Chair);
    expect(foot().getByText(/^Rule on it: in order \(I\), a step/)).toBeTruthy();
    await press('2');
    expect(commands(chair)).toMatchObject([{ type: 'closePointOfOrder', ruling: 'callToOrder', turn: turnNow(hall) }]);
    expect(hall.dialogue.record.pointOfOrder).toBeUndefined();
  });

  test('its ruling is the one large act that comes first; the clock is not let run beside it, and it is said why', async () => {
    const hall = RULE_MOMENTS.pointOfOrderHeard!();
    const { raisedAt } = hall.dialogue.record.pointOfOrder!;
    const chair = sit(hall, 'chair', Chair);
    expect([...document.querySelectorAll('.act.primary')].map(({ textContent }) => textContent)).toEqual([
      'Ruled in orderI',
    ]);
    expect(screen.getByText('paused: point of order')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Let the clock run' })).toBeNull();
    await press('p');
    expect(stage(hall)).toBe('paused');
    expect(foot().getByRole('alert').textContent).toMatch(/is to be decided first\. Then the clock can run\.$/);
    await click('Ruled in order');
    expect(commands(chair).at(-1)).toEqual({ type: 'closePointOfOrder', raisedAt, ruling: 'ruledInOrder' });
    await settle();
    await click('Let the clock run');
    expect(stage(hall)).toBe('live');
  });

  test('raised while a line is lost, the line is still said to be back', async () => {
    const hall = RULE_MOMENTS.pointOfOrderHeard!();
    hall.act('moderator', { type: 'reportLineLost', turn: turnNow(hall)! });
    const chair = sit(hall, 'chair', Chair);
    expect(screen.getByText('Has the floor, line lost').closest('.mark')?.className).toContain('trouble');
    await click('Line is back');
    expect(commands(chair)).toEqual([{ type: 'reportLineBack', turn: turnNow(hall) }]);
    expect(hall.dialogue.record.floor).toMatchObject({ stage: 'paused', because: 'chair' });
  });

  test('I rules the speaker in order and undoes no step', async () => {
    const hall = RULE_MOMENTS.goesOn!();
    hall.act(speaker(9), { type: 'raisePointOfOrder' });
    const { raisedAt } = hall.dialogue.record.pointOfOrder!;
    const chair = sit(hall, 'chair', Chair);
    await press('i');
    expect(commands(chair)).toEqual([{ type: 'closePointOfOrder', raisedAt, ruling: 'ruledInOrder' }]);
    expect(document.querySelectorAll('.ladder .taken')).toHaveLength(1);
  });
});

describe('[C8] a text that waits for a ruling', () => {
  const ruling = () => within(screen.getByRole('region', { name: 'Subject awaits your ruling' }));
  const textsOf = (hall: Hall) => Object.entries(hall.dialogue.desks.bureau.rule.texts);

  test('stands in the middle column, the first of two, and in the list without its words', () => {
    sit(RULE_MOMENTS.heldTwice!(), 'chair', Chair);
    expect(ruling().getByText('place 3, 1 of 2')).toBeTruthy();
    expect(ruling().getByText('Volta Bridges. A situation in Uruguay.')).toBeTruthy();
    expect(screen.getAllByText('Subject awaits your ruling')).toHaveLength(3);
  });

  test('A allows it; a second A at once does not allow the next, which nobody has read', async () => {
    const hall = RULE_MOMENTS.heldTwice!();
    const chair = sit(hall, 'chair', Chair);
    const [[first], [second]] = textsOf(hall) as [[string, unknown], [string, unknown]];
    await press('a');
    await press('a');
    expect(commands(chair)).toEqual([{ type: 'ruleOnText', text: first, version: 1, ruling: 'allow', reason: '' }]);
    await settle();
    await press('a');
    expect(commands(chair).at(-1)).toMatchObject({ text: second });
    expect(screen.queryByRole('region', { name: 'Subject awaits your ruling' })).toBeNull();
  });

  test('R returns it with a reason to pick or edit, which Enter sends; while it is written no key acts', async () => {
    const hall = RULE_MOMENTS.held!();
    const chair = sit(hall, 'chair', Chair);
    await press('r');
    const field = ruling().getByRole<HTMLTextAreaElement>('textbox', { name: 'Reason, for the author alone' });
    expect(field.value).toBe('Please write it without the example of one State.');
    await press('2');
    await happens(() =>
      ruling()
        .getByRole('button', { name: /^Please put it in general terms/ })
        .click(),
    );
    await type(field, `${field.value} Thank you.`);
    await settle();
    await happens(() => void fireEvent.keyDown(field, { key: 'Enter' }));
    expect(commands(chair)).toMatchObject([
      {
        ruling: 'return',
        reason: 'Please put it in general terms, so that no State can be recognized. Thank you.',
      },
    ]);
  });

  test('X declines it; Escape leaves it as it is', async () => {
    const chair = sit(RULE_MOMENTS.held!(), 'chair', Chair);
    await press('x');
    await happens(() => void fireEvent.keyDown(document.activeElement!, { key: 'Escape' }));
    expect(chair.sent).toEqual([]);
    await press('x');
    await settle();
    await click('Decline it');
    expect(commands(chair)).toMatchObject([{ ruling: 'decline' }]);
  });

  test('a double click on Decline sends nothing, and its ready-made reason waits to be read', async () => {
    const chair = sit(RULE_MOMENTS.held!(), 'chair', Chair);
    await click('Decline');
    await click('Decline it');
    await happens(() => void fireEvent.keyDown(document.activeElement!, { key: 'Enter' }));
    expect(chair.sent).toEqual([]);
    expect(ruling().getByRole('textbox')).toBeTruthy();
    expect(ruling().getByRole('button', { name: 'Decline' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('written anew meanwhile, the reason that was begun is for another text and goes', async () => {
    const hall = RULE_MOMENTS.held!();
    sit(hall, 'chair', Chair);
    await press('r');
    await happens(() => writes(hall, 4, 'Lessons from the shelters in Peru'));
    expect(ruling().queryByRole('textbox')).toBeNull();
  });

  test('one that only points at a State is shown, and marked quietly', async () => {
    const hall = MOMENTS.live!();
    writes(hall, 4, 'Our northern neighbour’s coastguard turns boats away');
    sit(hall, 'chair', Chair);
    expect(screen.getByText('Its subject may point at a State')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Subject awaits your ruling' })).toBeNull();
  });
});

describe('[C8] what the screener has missed', () => {
  test('is taken back from its place in the list, with a reason', async () => {
    const hall = MOMENTS.live!();
    const chair = sit(hall, 'chair', Chair);
    await click(/^Bay Communities Migration Forum, place 2: move$/);
    const section = within(screen.getByRole('region', { name: 'Ruling on this subject' }));
    expect(section.getByText('Shown to everyone')).toBeTruthy();
    expect(section.queryByRole('button', { name: 'Allow' })).toBeNull();
    await happens(() => section.getByRole('button', { name: 'Return' }).click());
    await settle();
    await happens(() => section.getByRole('button', { name: 'Return it' }).click());
    expect(commands(chair)).toMatchObject([{ type: 'ruleOnText', version: 1, ruling: 'return' }]);
    expect(section.getByText('Returned to its author')).toBeTruthy();
  });

  test('what was deferred says so in the list, with the time it has left', () => {
    const hall = MOMENTS.live!();
    steps(hall, 'deferToEnd');
    sit(hall, 'chair', Chair);
    expect(screen.getByText('Deferred by the Chair: 1:42 left')).toBeTruthy();
  });
});

describe('the rulings of the day', () => {
  async function openRulings(hall: Hall): Promise<Console> {
    const chair = sit(hall, 'secretary', Chair);
    await click('Rulings of the day');
    await happens(async () => void (await import('../../../client/rulings/RulingsDialog.tsx')));
    await settle();
    return chair;
  }
  const rows = () => screen.getAllByRole('listitem').filter((one) => one.closest('.rows'));

  test('have every prompt, text and step, the latest first, with who and when', async () => {
    const hall = RULE_MOMENTS.calledToOrder!();
    await openRulings(hall);
    expect(rows().map((row) => row.querySelector('b')?.textContent)).toEqual([
      'Call to order',
      'Prompt, acted on: Ms. Adaeze Okonkwo, 11:58',
      'Reminder',
      'Prompt, acted on: Ms. Adaeze Okonkwo, 11:58',
    ]);
  });

  test('a step is ruled in order from there, and a struck passage changed to the second', async () => {
    const hall = RULE_MOMENTS.calledToOrder!();
    const chair = await openRulings(hall);
    const row = within(rows()[0]!);
    await happens(() => row.getByRole('button', { name: 'Change what is struck' }).click());
    await type(row.getByRole('textbox', { name: 'From' }), '11:57:30');
    await happens(() => row.getByRole('button', { name: 'Strike this instead' }).click());
    expect(row.getByText(/^Struck from 11:57:30 to 11:58:\d\d$/)).toBeTruthy();
    await happens(() => row.getByRole('button', { name: 'Undo: ruled in order' }).click());
    expect(commands(chair).map(({ type: what }) => what)).toEqual(['adjustPassage', 'ruleInOrder']);
    expect(row.getByText('Ruled in order: Secretary, 11:58')).toBeTruthy();
  });

  test('a text is ruled on anew', async () => {
    const hall = RULE_MOMENTS.held!();
    const [text] = Object.keys(hall.dialogue.desks.bureau.rule.texts);
    hall.act('chair', { type: 'ruleOnText', text: text!, version: 1, ruling: 'allow', reason: '' });
    const chair = await openRulings(hall);
    const row = within(rows()[0]!);
    expect(row.queryByRole('button', { name: 'Allow' })).toBeNull();
    await happens(() => row.getByRole('button', { name: 'Decline' }).click());
    await settle();
    await happens(() => row.getByRole('button', { name: 'Decline it' }).click());
    expect(commands(chair)).toMatchObject([{ type: 'ruleOnText', text, ruling: 'decline' }]);
    expect(row.getByText('Subject: Declined')).toBeTruthy();
  });

  test('[C8] a former version of a text stands there with the rulings on it, and can no longer be ruled on', async () => {
    const hall = RULE_MOMENTS.held!();
    const [[text, { of, words }]] = Object.entries(hall.dialogue.desks.bureau.rule.texts) as [[string, ScreenedText]];
    hall.act('chair', { type: 'ruleOnText', text, version: 1, ruling: 'return', reason: 'Please name no State' });
    const request = of.what === 'subject' ? of.request : 0;
    const { person } = hall.dialogue.desks.officers.requests[request]!;
    hall.pass(1_000);
    hall.act(person, { type: 'writeSubject', segment: SEGMENT, request, subject: 'The police of Peru beat people' });
    await openRulings(hall);
    const [latest, former] = rows();
    expect(latest?.textContent).toContain('The police of Peru beat people');
    expect(latest?.querySelector('button')).toBeTruthy();
    expect(former?.textContent).toContain(words);
    expect(former?.textContent).toContain('Returned (Ms. Adaeze Okonkwo');
    expect(former?.textContent).toContain('“Please name no State”');
    expect(former?.querySelector('button')).toBeNull();
  });

  test('[C10] a point of order that was decided without a ruling on the speaker has its line', async () => {
    const hall = RULE_MOMENTS.pointOfOrderHeard!();
    const { raisedAt } = hall.dialogue.record.pointOfOrder!;
    hall.act('chair', { type: 'closePointOfOrder', raisedAt });
    await openRulings(hall);
    expect(rows()[0]?.querySelector('b')?.textContent).toBe('Point of order: Decided otherwise');
  });

  test('[C2] a State that was under review stays there with who confirmed it and who ended it', async () => {
    const hall = MOMENTS.live!();
    const one = { type: 'designateUnderReview', state: 'NO' } as const;
    hall.act('secretary', { ...one, confirmedBy: 'Ms. Solveig Dahl', on: true });
    hall.act('chair', { ...one, confirmedBy: '', on: false });
    await openRulings(hall);
    const [row] = rows();
    expect(row?.querySelector('b')?.textContent).toBe('Under review: Norway');
    expect(row?.textContent).toContain('Confirmed by Ms. Solveig Dahl');
    expect(row?.textContent).toMatch(/Ended: Ms\. Adaeze Okonkwo, \d\d:\d\d/);
  });

  test('[C2] a State is designated with who confirmed it, and ended', async () => {
    const hall = MOMENTS.live!();
    const chair = await openRulings(hall);
    await click('States under review');
    await click('Designate it');
    expect(screen.getByRole('alert').textContent).toBe('Please choose the State.');
    await happens(() => void fireEvent.change(screen.getByLabelText('State'), { target: { value: 'NO' } }));
    await type(screen.getByLabelText('Who confirmed that it is voluntary'), 'Ms. Solveig Dahl');
    await click('Designate it');
    expect(screen.getByText(/^since 15 July, 11:58; confirmed by Ms\. Solveig Dahl$/)).toBeTruthy();
    await click('End the designation of Norway');
    expect(commands(chair)).toMatchObject([
      { type: 'designateUnderReview', state: 'NO', confirmedBy: 'Ms. Solveig Dahl', on: true },
      { type: 'designateUnderReview', state: 'NO', on: false },
    ]);
  });
});

test('a prompt of a long sentence shows the words in question', () => {
  const hall = MOMENTS.live!();
  hears(hall, `${'and so it was said again and again '.repeat(5)}${VISA}`);
  sit(hall, 'chair', Chair);
  expect(document.querySelector('.rule mark')?.textContent).toBe('Iceland');
  expect(document.querySelector('.rule .said-aloud')?.textContent?.length).toBeLessThan(120);
});

test('button names are the room’s', () => {
  sit(RULE_MOMENTS.heard!(), 'chair', Chair);
  for (const name of ['Reminder', 'Call to order', 'Interrupt', 'Withdraw the floor', 'Recall the rule'])
    expect(button(name)).toBeTruthy();
});
