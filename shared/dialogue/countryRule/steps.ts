import type { Decide, DeskDraft, DeskFolds } from '../departments.ts';
import type { Dialogue } from '../dialogue.ts';
import type { ActNumber, Instant, Milliseconds, OrganizationId, PersonId, TurnNumber } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { BureauDesk } from '../subject.ts';
import { turnIn } from './author.ts';
import { type Addressed, byOf, type Passage, type Step, type StepId, type Struck, withRule } from './desk.ts';
import { addressed, spanOf } from './ladder.ts';

/** Department: what the desks keep of the steps, how a step is ruled in order after all, and passages struck [C13]. */

export interface StepEvents {
  stepTaken: { step: StepId } & Omit<Step, 'at' | 'by' | 'passage' | 'unstruck' | 'undone'>;
  /** `restored`: what it had changed on the record is as it was. */
  ruledInOrder: { step: StepId; restored: boolean; chair?: number };
  /** Struck, or struck anew from another moment; by the step that did it. */
  passageStruck: { passage: StepId } & Passage;
  passageRestored: { passage: StepId };
  /** The Chair interrupts: whoever has the microphones is asked to close this turn's, and told nothing else. */
  microphoneToClose: { turn: TurnNumber; remaining: Milliseconds };
  speakerAddressed: Omit<Addressed, 'at'> & { organization?: OrganizationId; person?: PersonId };
}
export interface StepCommands {
  ruleInOrder: { step: StepId };
  adjustPassage: { step: StepId; from: Instant; to: Instant };
}

/** The desks' part of ruling a step in order: its mark and its strike go, and the speaker is told. */
export function undoing(dialogue: Dialogue, id: StepId, step: Step, restored: boolean): DeskDraft[] {
  const turn = step.turn === undefined ? undefined : turnIn(dialogue.record, step.turn);
  const told = step.what !== 'standingReminder' && step.what !== 'strikeFromSummary';
  return [
    { type: 'ruledInOrder', step: id, restored },
    ...(step.passage ? [{ type: 'passageRestored', passage: id } as const] : []),
    ...(turn && told ? addressed(dialogue, turn, { step: id, what: 'ruledInOrder' }) : []),
  ];
}

/** Putting back on the record what a step did there is ruling it in order. */
export function undoneBy(dialogue: Dialogue, act: ActNumber): DeskDraft[] {
  const found = Object.entries(dialogue.desks.bureau.rule.steps).find(([, step]) => step.act === act && !step.undone);
  return found ? undoing(dialogue, ...found, true) : [];
}

/** Another stretch of the same turn; what was said before or after it cannot be struck with it. */
export const adjustPassage: Decide<'adjustPassage'> = (dialogue, { step: id, from, to }, { at }) => {
  const passage = dialogue.desks.bureau.rule.steps[id]?.passage;
  if (!passage) return refuse('nothingStruck');
  const span = spanOf(dialogue.record, passage.turn, at);
  if (from >= to || from < span.from || to > span.to) return refuse('passageOutsideTurn');
  if (from === passage.from && to === passage.to) return refuse('alreadyThere');
  return { desks: [{ type: 'passageStruck', passage: id, turn: passage.turn, from, to }] };
};

/** Was what a turn said at that moment struck, so that no input can cite it [C13]? */
export function isStruck({ struck }: { struck: Struck }, turn: TurnNumber, at: Instant): boolean {
  return Object.values(struck).some((one) => one.turn === turn && one.from <= at && at <= one.to);
}

const withStep = (desk: BureauDesk, id: StepId, change: (step: Step) => Step): BureauDesk => {
  const step = desk.rule.steps[id];
  return step ? withRule(desk, { steps: { ...desk.rule.steps, [id]: change(step) } }) : desk;
};

export const stepDeskFolds: DeskFolds<StepEvents> = {
  stepTaken: {
    bureau: (desk, { type: _type, v: _v, step, ...taken }) => {
      const steps = { ...desk.rule.steps, [step]: taken };
      const prompt = desk.rule.prompts[taken.prompt ?? ''];
      const settled = { at: taken.at, ...byOf(taken) };
      const acted = prompt && { ...prompt, stage: 'actedOn' as const, settled, step };
      const prompts = acted ? { ...desk.rule.prompts, [taken.prompt!]: acted } : desk.rule.prompts;
      return withRule(desk, { steps, prompts });
    },
  },
  ruledInOrder: {
    bureau: (desk, { step, restored, at, ...event }) =>
      withStep(desk, step, (one) => ({ ...one, undone: { at, ...byOf(event), restored } })),
  },
  passageStruck: {
    bureau: (desk, { passage, turn, from, to }) =>
      withStep(desk, passage, (one) => ({ ...one, passage: { turn, from, to } })),
    rapporteurs: (desk, { passage, turn, from, to }) => ({
      ...desk,
      struck: { ...desk.struck, [passage]: { turn, from, to } },
    }),
  },
  passageRestored: {
    bureau: (desk, { passage }) =>
      withStep(desk, passage, ({ passage: struck, ...one }) => (struck ? { ...one, unstruck: struck } : one)),
    rapporteurs: (desk, { passage }) => {
      const { [passage]: _, ...struck } = desk.struck;
      return { ...desk, struck };
    },
  },
  microphoneToClose: {
    officers: (desk, { turn, remaining, at }) => ({ ...desk, toClose: { turn, remaining, at } }),
  },
  speakerAddressed: {
    delegation: (desk, event) => ({ ...desk, addressed: told(event) }),
    person: (desk, event) => ({ ...desk, addressed: told(event) }),
  },
};

function told({ step, what, turn, ground, at }: StepEvents['speakerAddressed'] & { at: Instant }): Addressed {
  return { step, what, turn, at, ...(ground && { ground }) };
}
