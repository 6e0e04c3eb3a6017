import type { Decide, RecordDraft } from '../departments.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Instant } from '../model.ts';
import { putBack } from '../putBack.ts';
import { isRefusal, refuse } from '../refusal.ts';
import type { Step, StepId, StepName } from './desk.ts';
import { undoing } from './steps.ts';

/** Department: ruled in order after all – every step has its way back, on the record as far as nothing stands on it. */

/** Steps 1 to 3 stop the clock while the Chair speaks. */
const PAUSING: ReadonlySet<StepName> = new Set(['reminder', 'callToOrder', 'interrupt']);

/** Undoes a step: its mark and its strike, and on the record what can still be brought back. */
export const ruleInOrder: Decide<'ruleInOrder'> = (dialogue, { step: id }, context) => {
  const step = dialogue.desks.bureau.rule.steps[id];
  if (!step) return refuse('unknownStep');
  if (step.undone) return refuse('stepIsUndone');
  if (step.act !== undefined && !PAUSING.has(step.what)) {
    const back = putBack(dialogue, { type: 'putBack', act: step.act }, context);
    // The put-back marks the step itself; what can no longer be put back is ruled in order for the books alone.
    return isRefusal(back) ? { desks: undoing(dialogue, id, step, false) } : back;
  }
  const record = resumed(dialogue, id, step, context.at);
  return { record, desks: undoing(dialogue, id, step, record.length > 0 || step.act === undefined) };
};

/** The clock goes on when steps had stopped it, nobody has touched it since, and the last of them is undone. */
function resumed({ record, desks }: Dialogue, id: StepId, step: Step, at: Instant): RecordDraft[] {
  const { floor } = record;
  if (!PAUSING.has(step.what) || record.pointOfOrder) return [];
  if (floor.stage !== 'paused' || floor.because !== 'chair' || floor.turn.turn !== step.turn) return [];
  if (floor.remaining !== step.remaining) return [];
  const others = Object.entries(desks.bureau.rule.steps).flatMap(([other, one]) =>
    other !== id && one.turn === step.turn && PAUSING.has(one.what) && one.remaining === step.remaining ? [one] : [],
  );
  const made = [step, ...others].some(({ act }) => act !== undefined);
  if (!made || others.some(({ undone }) => !undone)) return [];
  return [{ type: 'clockResumed', turn: floor.turn.turn, endsAt: at + floor.remaining }];
}
