import type { Prompt, StepName } from '../../shared/dialogue/countryRule/desk.ts';
import { GROUNDS, lastStepOf, STEPS, TEXT_RULINGS } from '../../shared/dialogue/countryRule/desk.ts';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Eyes } from './actors.ts';
import type { Dice } from './dice.ts';

/** What the bureau of a random day wants of the country rule, and what its captions hear. */

type Wish = (eyes: Eyes) => Command | undefined;

const STATES = ['IS', 'PE', 'KE'] as const;
/** Texts of every verdict: clear, a caution, a situation. */
const SUBJECTS = [
  'Family tracing',
  'Data that is shared in time',
  'Our northern neighbour’s coastguard turns boats away',
  'Courts in Iceland release smugglers',
  'The police of Peru and the courts of Kenya',
];
export const subjectIn = (dice: Dice): string => (dice.chance(0.1) ? '' : dice.pick(SUBJECTS)!);

const designate: Wish = ({ dice }) => ({
  type: 'designateUnderReview',
  state: dice.pick(STATES)!,
  confirmedBy: dice.chance(0.9) ? 'The head of delegation' : '',
  on: dice.chance(0.6),
});
const rule: Wish = ({ dice, seen }) => {
  const [text, known] = dice.pick(Object.entries(seen.desks.bureau.rule.texts)) ?? ['subject-1', { version: 1 }];
  const reason = dice.chance(0.9) ? 'Please name no State' : '';
  return { type: 'ruleOnText', text, version: known.version, ruling: dice.pick(TEXT_RULINGS)!, reason };
};
const promptIn = ({ dice, seen }: Eyes) =>
  dice.pick(Object.entries(seen.desks.bureau.rule.prompts)) as [string, Prompt] | undefined;
const dismiss: Wish = (eyes) => ({ type: 'dismissPrompt', prompt: promptIn(eyes)?.[0] ?? 'none' });
const turnOf = ({ dice, seen: { record } }: Eyes) =>
  record.floor.stage === 'vacant' ? dice.pick(record.turns)?.turn : record.floor.turn.turn;
const details = (eyes: Eyes) => {
  const { dice } = eyes;
  const [turn, prompt] = [turnOf(eyes), promptIn(eyes)];
  return {
    ...(turn === undefined ? {} : { turn }),
    ...(dice.chance(0.5) ? { ground: dice.pick(GROUNDS)! } : {}),
    ...(prompt && dice.chance(0.5) ? { prompt: prompt[0], turn: prompt[1].turn } : {}),
    ...(dice.chance(0.5) ? { confirmed: true as const } : {}),
  };
};
/** Now and then somebody has not seen the step before. */
const seenIn = ({ dice, seen }: Eyes, turn: number | undefined, what: StepName) => {
  const last = lastStepOf(seen.desks.bureau.rule, turn, what);
  return last === undefined || dice.chance(0.05) ? {} : { last };
};
const step: Wish = (eyes) => {
  const [what, given] = [eyes.dice.pick(STEPS)!, details(eyes)];
  return { type: 'takeStep', step: what, ...given, ...seenIn(eyes, given.turn, what) };
};
const stepIn = ({ dice, seen }: Eyes) => dice.pick(Object.keys(seen.desks.bureau.rule.steps)) ?? 'none';
const inOrder: Wish = (eyes) => ({ type: 'ruleInOrder', step: stepIn(eyes) });
const adjust: Wish = (eyes) => {
  const found = Object.entries(eyes.seen.desks.bureau.rule.steps).findLast(([, { passage }]) => passage);
  const { from, to } = found?.[1].passage ?? { from: 1, to: 2 };
  return { type: 'adjustPassage', step: found?.[0] ?? 'none', from: from + eyes.dice.between(-2, 3) * 1_000, to };
};
const closePoint: Wish = (eyes) => {
  const ruling = eyes.dice.pick(['ruledInOrder', 'reminder', 'callToOrder', 'deferToEnd'] as const)!;
  const given = details(eyes);
  const raisedAt = eyes.seen.record.pointOfOrder?.raisedAt ?? 0;
  return { type: 'closePointOfOrder', raisedAt, ruling, ...given, ...seenIn(eyes, given.turn, 'reminder') };
};

/** The bureau's habits under the rule. */
export const RULE: readonly Wish[] = [
  designate,
  rule,
  rule,
  dismiss,
  step,
  step,
  step,
  inOrder,
  inOrder,
  adjust,
  closePoint,
];

/** What the captions hear: a mention in the turn that has the floor, now and then in one that never was. */
export function heardIn(dice: Dice, { record }: Dialogue, now: number): Command {
  const turn = record.floor.stage === 'vacant' || dice.chance(0.1) ? 999_999 : record.floor.turn.turn;
  const states = [dice.pick(STATES)!];
  return { type: 'raisePrompt', turn, at: now - 4_000, states, sentence: 'the courts of Iceland', findings: [] };
}
