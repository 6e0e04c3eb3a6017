// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import Chair from '../../../client/chair/Chair.tsx';
import { nextInLine, waitingIn } from '../../../shared/dialogue/order.ts';
import type { Hall } from './fakeLive.ts';
import { speaker } from './longDay.ts';
import { callNext, discussion, MOMENTS, onTurn, SEGMENT } from './moments.ts';
import { atADesk, button, click, happens, press, settle, sit } from './sit.tsx';

atADesk();

const listOf = (hall: Hall) => hall.dialogue.record.lists[SEGMENT]!;
const turnOf = (hall: Hall) => {
  const { floor } = hall.dialogue.record;
  return floor.stage === 'vacant' ? null : floor.turn.turn;
};

describe('the next-key names what the Chair sees', () => {
  test('[F1] with a free floor it calls the first who waits, and ends no turn', async () => {
    const hall = discussion([1, 2]);
    const chair = sit(hall, 'chair', Chair);
    const next = nextInLine(listOf(hall));
    await press('n');
    expect(chair.sent).toEqual([
      { key: 'giveFloor', command: { type: 'giveFloor', segment: SEGMENT, next, turn: null } },
    ]);
    expect(hall.dialogue.record.floor.stage).toBe('called');
  });

  test('while someone is called it sends nothing and says what it waits for, so that a key pressed twice calls one', async () => {
    const hall = discussion([1, 2]);
    const chair = sit(hall, 'chair', Chair);
    await press('n');
    await press('n');
    await settle();
    await press('n');
    expect(chair.sent).toHaveLength(1);
    expect(screen.queryByText('Give the floor to the next speaker')).toBeNull();
    expect(screen.getByRole('alert').textContent).toMatch(
      /^Lake Basin.* has been called. The microphone is not live yet.$/,
    );
  });

  test.each(['live', 'paused'] as const)(
    'in a %s turn it ends that turn and calls the next in one act',
    async (stage) => {
      const hall = discussion([1, 2]);
      callNext(hall);
      onTurn(hall, 'microphoneLive');
      if (stage === 'paused') onTurn(hall, 'pauseClock');
      const chair = sit(hall, 'chair', Chair);
      const [turn, next] = [turnOf(hall), nextInLine(listOf(hall))];
      await press('n');
      expect(chair.sent.map(({ command }) => command)).toEqual([{ type: 'giveFloor', segment: SEGMENT, next, turn }]);
      expect(hall.dialogue.record.turns).toHaveLength(1);
    },
  );

  test('a second press does not end the turn that the operator has just made live', async () => {
    const hall = discussion([1, 2]);
    const chair = sit(hall, 'chair', Chair);
    await press('n');
    await happens(() => onTurn(hall, 'microphoneLive'));
    await press('n');
    expect(chair.sent).toHaveLength(1);
    await settle();
    await press('n');
    expect(chair.sent).toHaveLength(2);
  });

  test('a key held down, a modifier, and a dialog in front do nothing', async () => {
    const chair = sit(discussion([1, 2]), 'chair', Chair);
    await press('n', { repeat: true });
    await press('n', { ctrlKey: true });
    await press('?');
    await press('n');
    expect(chair.sent).toEqual([]);
  });

  test('the same press is not sent twice while it is on its way', async () => {
    const chair = sit(discussion([1, 2]), 'chair', Chair);
    chair.hold();
    await press('n');
    await press('n');
    expect(chair.sent).toHaveLength(1);
    expect(button(/Give the floor to the next speaker/).getAttribute('aria-disabled')).toBe('true');
  });
});

test('what is stale is refused in words beneath the act, and nothing has changed', async () => {
  const hall = discussion([1, 2]);
  const chair = sit(hall, 'chair', Chair);
  const [first, second] = waitingIn(listOf(hall));
  chair.hold();
  await happens(() =>
    hall.act('secretary', {
      type: 'moveRequest',
      segment: SEGMENT,
      request: second!.request,
      behind: null,
      reason: 'technical',
    }),
  );
  await press('n');
  expect(chair.sent[0]?.command).toMatchObject({ next: first!.request });
  await happens(chair.release);
  expect(screen.getByRole('alert').textContent).toBe(`The list has changed: next is now ${second!.label}.`);
  expect(hall.dialogue.record.floor.stage).toBe('vacant');
});

test('[F16] microphone, clock, minutes and end each name the turn', async () => {
  const hall = discussion([1, 2]);
  callNext(hall);
  const turn = turnOf(hall)!;
  const chair = sit(hall, 'chair', Chair);
  await press('m');
  await settle();
  await press('+');
  await press('-');
  await press('p');
  await settle();
  await press('p');
  await settle();
  await press('e');
  expect(chair.sent.map(({ command }) => command)).toEqual([
    { type: 'microphoneLive', turn },
    { type: 'changeTime', turn, by: 60_000 },
    { type: 'changeTime', turn, by: -60_000 },
    { type: 'pauseClock', turn, because: 'chair' },
    { type: 'resumeClock', turn },
    { type: 'endTurn', turn },
  ]);
});

test('the second half of a double click does not do the act that has taken its place', async () => {
  const hall = discussion([1, 2]);
  const chair = sit(hall, 'chair', Chair);
  await click(/Give the floor to the next speaker/);
  await click('Microphone is live');
  expect(chair.sent).toHaveLength(1);
  await settle();
  await click('Microphone is live');
  expect(hall.dialogue.record.floor.stage).toBe('live');
});

test('the large act stays the same button from state to state, so that a keyboard keeps its place', async () => {
  const hall = discussion([1, 2]);
  sit(hall, 'chair', Chair);
  const large = button(/Give the floor to the next speaker/);
  large.focus();
  await press('n');
  expect(button('Microphone is live')).toBe(large);
  expect(document.activeElement).toBe(large);
});

describe('the sentence the Chair is going to say', () => {
  test('thanks, gives the floor with the channel, and names who comes then', async () => {
    sit(MOMENTS.quiet!(), 'chair', Chair);
    expect(screen.getByText(/^“I thank/).closest('p')?.textContent).toBe(
      '“I thank the representative of the Savannah Legal Aid Collective. I give the floor to the representative of ' +
        'the Otvorena Vrata Centre for Victim Support, online; next will be Clearline Ferries and Ports Compliance Ltd., ' +
        'in the room.”',
    );
  });

  test('[K6] a neutral label is said as such, and nobody is named beside it', () => {
    sit(MOMENTS.neutral!(), 'chair', Chair);
    expect(screen.getByText(/a non-governmental organization,/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('Survivors of the Northern Route');
    expect(document.body.textContent).not.toContain('Ms. Hidden Name');
    expect(screen.getByText('A20')).toBeTruthy();
  });
});

test('the Chair is prompted when the microphone is not live in time, and when the time is over', async () => {
  const hall = discussion([1]);
  callNext(hall);
  hall.pass(hall.dialogue.record.rules.microphonePrompt - 1_000);
  const [late, over] = [/without a live microphone/, 'Say: “Please come to your last point.”'];
  const chair = sit(hall, 'chair', Chair);
  expect(screen.queryByText(late)).toBeNull();
  const second = () => happens(() => hall.pass(1_000));
  await second();
  await settle();
  await settle();
  await settle();
  expect(screen.getByText(late)).toBeTruthy();
  await press('m');
  hall.pass(180_000 + hall.dialogue.record.rules.overTimePrompt);
  await happens(() => chair.heads(1, 1));
  await settle();
  await settle();
  await settle();
  expect(screen.getByText(over)).toBeTruthy();
});

test('the speaker says that she has finished; the Chair reads it', async () => {
  const hall = discussion([1]);
  callNext(hall);
  onTurn(hall, 'microphoneLive');
  sit(hall, 'chair', Chair);
  await happens(() => hall.act(speaker(1), { type: 'sayFinished', turn: turnOf(hall)! }));
  expect(screen.getByText('Says: “I have finished.”')).toBeTruthy();
});
