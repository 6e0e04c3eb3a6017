// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import ParticipantConsole from '../../../client/participant/ParticipantConsole.tsx';
import { fetchAhead } from '../../../client/parts/later.tsx';
import type { Ground, StepName } from '../../../shared/dialogue/countryRule/desk.ts';
import { DAY_MOMENTS } from '../chair/dayMoments.ts';
import type { Hall } from '../chair/fakeLive.ts';
import { speaker } from '../chair/longDay.ts';
import { callNext, onTurn } from '../chair/moments.ts';
import { steps } from '../chair/ruleMoments.ts';
import { happens, show, stillPage } from '../support/page.tsx';
import { PLACES } from './places.ts';

stillPage();
beforeAll(fetchAhead);

/** Person-7 has had the floor for 1:40, her phone open. */
function speaking(as = speaker(7)): Hall {
  const hall = PLACES.myTurn!();
  show(hall.consoleOf(as).live, <ParticipantConsole />);
  return hall;
}
const take = (hall: Hall, step: StepName, more: { ground?: Ground; confirmed?: true } = {}) =>
  happens(() => steps(hall, step, more));
const said = () => screen.queryByRole('complementary', { name: 'From the Chair' })?.textContent ?? '';
const page = () => document.querySelector('.participant')!.textContent!;
const lastStep = (hall: Hall) => Object.keys(hall.dialogue.desks.bureau.rule.steps).at(-1)!;

describe('[C9] what the Chair says to the speaker', () => {
  test('stands on her own screen, courteous and private, while the Chair has the floor', () => {
    const hall = speaking();
    expect(said()).toBe('');
    take(hall, 'reminder');
    expect(said()).toContain('The Chair recalls that country situations are not to be mentioned. You keep the floor.');
    expect(said()).toContain('Only your delegation and the bureau see this.');
    expect(page()).toContain('The Chair has the floor');
    expect(screen.getByRole('timer').textContent).toContain('1:20');
  });

  test('has its own words for each ground of a call to order', () => {
    const hall = speaking();
    take(hall, 'callToOrder');
    expect(said()).toContain('keep to the theme, in general terms');
    take(hall, 'callToOrder', { ground: 'relevance' });
    expect(said()).toContain('speak to the item under discussion');
    take(hall, 'callToOrder', { ground: 'time' });
    expect(said()).toContain('come to your conclusion');
    take(hall, 'interrupt');
    expect(said()).toContain('go on in general terms, or conclude. Your time is kept.');
  });

  test('grows small as the clock runs again, and goes with the turn', () => {
    const hall = speaking();
    take(hall, 'reminder');
    expect(document.querySelector('.from-chair.large')).toBeTruthy();
    happens(() => onTurn(hall, 'resumeClock'));
    expect(document.querySelector('.from-chair.large')).toBeNull();
    expect(page()).toContain('Microphone live');
    happens(() => onTurn(hall, 'endTurn'));
    expect(said()).toBe('');
  });

  test('a clock that stands still over its time does not say that time is left', () => {
    const hall = speaking();
    hall.at += 120_000;
    take(hall, 'interrupt');
    expect(page()).toContain('over 3:00.');
    expect(page()).not.toContain('left.');
  });

  test('ruled in order, it says so', () => {
    const hall = speaking();
    take(hall, 'callToOrder');
    happens(() => hall.act('chair', { type: 'ruleInOrder', step: lastStep(hall) }));
    expect(said()).toContain('The Chair has ruled that you were in order. Please go on.');
  });

  test('after the floor was withdrawn, it says what remains', () => {
    const hall = speaking();
    take(hall, 'withdrawFloor', { confirmed: true });
    expect(said()).toContain('Your other rights remain: a written contribution, and the items to come.');
    expect(said()).toContain('Only your delegation and the bureau see this.');
  });

  test('deferred to the end, her place says with how much time she goes on', () => {
    const hall = speaking();
    take(hall, 'deferToEnd');
    expect(page()).toContain('you go on at the end of the list, with the 1 minute 20 seconds that were left');
    expect(page()).not.toContain('Your line was lost');
  });

  test('[C12] nobody else reads more than that the Chair has the floor', () => {
    const hall = speaking();
    take(hall, 'callToOrder');
    cleanup();
    show(hall.consoleOf(speaker(8)).live, <ParticipantConsole />);
    expect(said()).toBe('');
    expect(page()).toContain('The Chair has the floor');
    expect(screen.queryByRole('timer')).toBeNull();
  });

  test('a panellist reads it as her own', () => {
    const hall = DAY_MOMENTS.panelLive!();
    const { floor } = hall.dialogue.record;
    if (floor.stage === 'vacant') throw new Error('nobody has the floor');
    const [person] = Object.entries(hall.dialogue.desks.officers.persons).find(
      ([, { name }]) => name === floor.turn.label,
    )!;
    show(hall.consoleOf(person).live, <ParticipantConsole />);
    take(hall, 'reminder');
    expect(said()).toContain('Only you and the bureau see this.');
  });
});

describe('[C2] a delegation whose State is under review', () => {
  const state = () => {
    const hall = PLACES.state!();
    const organization = hall.dialogue.desks.officers.persons[speaker(9)]!.organization!;
    const code = hall.dialogue.desks.officers.organizations[organization]!.state!;
    hall.act('chair', { type: 'designateUnderReview', state: code, confirmedBy: 'Its head of delegation', on: true });
    return hall;
  };

  test('reads that it may speak of its own review; nobody else does', () => {
    const hall = state();
    show(hall.consoleOf(speaker(9)).live, <ParticipantConsole />);
    expect(page()).toMatch(
      /Your State is under review: you may speak of your own review\. Designated 15 July, \d\d:\d\d; confirmed by Its head of delegation\./,
    );
    cleanup();
    show(hall.consoleOf(speaker(7)).live, <ParticipantConsole />);
    expect(page()).not.toContain('under review');
  });

  test('also while it has the floor', () => {
    const hall = state();
    const own = () => {
      const { floor } = hall.dialogue.record;
      if (floor.stage === 'vacant') return false;
      return hall.dialogue.desks.officers.requests[floor.turn.request ?? 0]?.person === speaker(9);
    };
    while (!own()) {
      callNext(hall);
      onTurn(hall, 'microphoneLive');
    }
    show(hall.consoleOf(speaker(9)).live, <ParticipantConsole />);
    expect(page()).toContain('you may speak of your own review');
    expect(page()).not.toContain('Designated');
  });
});
