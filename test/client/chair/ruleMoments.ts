import { lastStepOf, type StepName } from '../../../shared/dialogue/countryRule/desk.ts';
import type { Command } from '../../../shared/dialogue/events.ts';
import { screen } from '../../../shared/screening/screen.ts';
import { requestOf, turnNow } from './dayMoments.ts';
import type { Hall } from './fakeLive.ts';
import { speaker } from './longDay.ts';
import { callNext, discussion, MOMENTS, onTurn, SEGMENT } from './moments.ts';

/** Moments under the country rule: mentions heard, steps taken, subjects held, a State under review. */

export const VISA = 'and we saw the difference when Iceland changed its visa rules for seasonal workers, and';

/** The captions have heard a sentence, four seconds ago, in the turn on the floor. */
export function hears(hall: Hall, sentence: string, more: Partial<Extract<Command, { type: 'raisePrompt' }>> = {}) {
  const { findings } = screen(sentence, { author: { kind: 'ngo' } });
  hall.hears({
    type: 'raisePrompt',
    turn: turnNow(hall),
    at: hall.at - 4_000,
    states: [...new Set(findings.flatMap(({ states }) => states))],
    sentence,
    findings: findings.map(({ words: _, ...mark }) => mark),
    ...more,
  });
}

/** The Chair takes a step in the turn on the floor. */
export function steps(hall: Hall, step: StepName, more: Partial<Extract<Command, { type: 'takeStep' }>> = {}): void {
  const seen = lastStepOf(hall.dialogue.desks.bureau.rule, turnNow(hall), step);
  const last = seen === undefined ? {} : { last: seen };
  hall.act('chair', { type: 'takeStep', step, turn: turnNow(hall), ...last, ...more });
}

const promptOf = (hall: Hall) => Object.keys(hall.dialogue.desks.bureau.rule.prompts).at(-1) ?? '';

export const writes = (hall: Hall, organization: number, subject: string): void =>
  hall.act(speaker(organization), {
    type: 'writeSubject',
    segment: SEGMENT,
    request: requestOf(hall, organization),
    subject,
  });

function heard(): Hall {
  const hall = MOMENTS.live!();
  hears(hall, VISA);
  hall.pass(2_000);
  return hall;
}

/** A delegate of a State has the floor. */
function stateSpeaks({ underReview = false } = {}): Hall {
  const hall = discussion([9, 1, 2]);
  if (underReview)
    hall.act('secretary', { type: 'designateUnderReview', state: 'NO', confirmedBy: 'Ms. Solveig Dahl', on: true });
  callNext(hall);
  onTurn(hall, 'microphoneLive');
  hall.pass(40_000);
  return hall;
}

export const RULE_MOMENTS: Record<string, () => Hall> = {
  heard,
  heardThrice: () => {
    const hall = heard();
    hears(hall, 'Our northern neighbour’s coastguard turns boats away', { caution: true });
    hall.pass(1_000);
    hears(
      hall,
      'Courts in Iceland release the smugglers whom the police of Norway bring before them, again and again, so that nobody who was smuggled dares to speak',
    );
    hall.pass(2_000);
    return hall;
  },
  toJudge: () => {
    const hall = stateSpeaks();
    hears(hall, 'Our new hotline in Norway helped three hundred victims', { states: ['NO'], toJudge: true });
    return hall;
  },
  underReview: () => stateSpeaks({ underReview: true }),
  reminded: () => {
    const hall = heard();
    steps(hall, 'reminder', { prompt: promptOf(hall) });
    hall.pass(5_000);
    return hall;
  },
  calledToOrder: () => {
    const hall = heard();
    steps(hall, 'reminder', { prompt: promptOf(hall) });
    onTurn(hall, 'resumeClock');
    hall.pass(5_000);
    hears(hall, 'As I said, Iceland sends them back');
    hall.pass(2_000);
    steps(hall, 'callToOrder', { prompt: promptOf(hall) });
    hall.pass(3_000);
    return hall;
  },
  goesOn: () => {
    const hall = heard();
    steps(hall, 'callToOrder', { prompt: promptOf(hall) });
    hall.pass(6_000);
    onTurn(hall, 'resumeClock');
    hall.pass(9_000);
    return hall;
  },
  withdrawn: () => {
    const hall = heard();
    steps(hall, 'withdrawFloor', { prompt: promptOf(hall), confirmed: true });
    hall.pass(3_000);
    return hall;
  },
  held: () => {
    const hall = MOMENTS.live!();
    writes(hall, 4, 'Lessons from the one-stop shelters in Uruguay');
    hall.pass(3_000);
    return hall;
  },
  heldTwice: () => {
    const hall = MOMENTS.live!();
    writes(
      hall,
      4,
      'Lessons from the one-stop shelters in Uruguay and what the police of Uruguay could learn from them, as survivors say',
    );
    hall.pass(3_000);
    writes(hall, 12, 'What the ferries of Greece have to report');
    hall.act('moderator', { type: 'sayReadiness', segment: SEGMENT, request: requestOf(hall, 2), readiness: 'ready' });
    hears(hall, VISA);
    hall.pass(3_000);
    return hall;
  },
  pointOfOrderHeard: () => {
    const hall = heard();
    hall.act(speaker(9), { type: 'raisePointOfOrder' });
    hall.pass(6_000);
    return hall;
  },
};
