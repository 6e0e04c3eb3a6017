import { lastStepOf, type StepName } from '../../../shared/dialogue/countryRule/desk.ts';
import type { Command } from '../../../shared/dialogue/events.ts';
import { evolve } from '../../../shared/dialogue/evolve.ts';
import { FIRST, given, listOf, type Minutes, speaking, turnOf } from '../../support/minutes.ts';
import { TEN } from '../../support/smallDay.ts';

/** Moments under the country rule: a subject is written, a turn is spoken, a mention is heard. */

export const HELD = 'Courts in Iceland release smugglers';
export const CLEAR = 'Family tracing';
export const CAUTION = 'Our northern neighbour’s coastguard turns boats away';

export const write = (subject: string, request = FIRST): Command => ({
  type: 'writeSubject',
  segment: 'questions',
  request,
  subject,
});
export const rule = (
  ruling: 'allow' | 'return' | 'decline',
  reason = 'Please name no State',
  version = 1,
  text = `subject-${FIRST}`,
): Command => ({ type: 'ruleOnText', text, version, ruling, reason });

/** The text of the first request, as the bureau has it. */
export const textOf = ({ dialogue }: Minutes) => dialogue.desks.bureau.rule.texts[`subject-${FIRST}`];
/** The first request, as everybody sees it. */
export const shown = ({ record }: Minutes) => {
  const { subject, awaits } = record.lists.questions!.entries.find(({ request }) => request === FIRST)!;
  return awaits ? 'awaits' : subject;
};

/** Anna of Alpha Aid speaks, for a while. */
export const annaSpeaks = (seconds = 90): Minutes => speaking(listOf('anna', 'bela')).after(seconds * 1_000);

/** A step in the turn on the floor, by somebody who has seen the steps before it. */
export function stepIn(day: Minutes, step: StepName, more: object = {}): Command {
  const turn = turnOf(day);
  const last = lastStepOf(day.dialogue.desks.bureau.rule, turn, step);
  return { type: 'takeStep', turn, step, ...(last === undefined ? {} : { last }), ...more };
}
export const take = (day: Minutes, step: StepName, more: object = {}): Minutes =>
  day.when(stepIn(day, step, more), 'chair');
/** As `take`, and it must not be refused. */
export const taken = (day: Minutes, step: StepName, more: object = {}): Minutes =>
  day.and(stepIn(day, step, more), 'chair');
export const stepsOf = ({ dialogue }: Minutes) => Object.entries(dialogue.desks.bureau.rule.steps);
export const inOrder = (day: Minutes, nth = -1): Command => ({
  type: 'ruleInOrder',
  step: stepsOf(day).at(nth)?.[0] ?? 'none',
});

/** The captions have heard a mention in the turn that has the floor, four seconds ago. */
export const heard = (day: Minutes, more: object = {}): Minutes =>
  day.and(
    {
      type: 'raisePrompt',
      turn: turnOf(day),
      at: day.now - 4_000,
      states: ['IS'],
      sentence: 'the courts in iceland release smugglers',
      findings: [],
      ...more,
    } as Command,
    'captions',
  );
export const promptsOf = ({ dialogue }: Minutes) => Object.entries(dialogue.desks.bureau.rule.prompts);

/** The small day with a State behind the delegation of Gamma. */
export function withGammaOf(state: string): Minutes {
  const { dialogue } = given();
  const admitted = {
    type: 'organizationAdmitted',
    organization: 'gamma',
    category: 'state_party',
    neutral: false,
  } as const;
  const event = {
    ...admitted,
    state,
    sealed: { name: 'Republic of Gamma' },
    v: 1,
    at: TEN,
    by: 'installation',
  } as const;
  return given(evolve(dialogue, event));
}
