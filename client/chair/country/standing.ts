import type {
  Ground,
  Prompt,
  PromptId,
  RuleDesk,
  Step,
  StepId,
  StepName,
} from '../../../shared/dialogue/countryRule/desk.ts';
import type { Desks, TheRecord } from '../../../shared/dialogue/dialogue.ts';
import type { Turn } from '../../../shared/dialogue/floor.ts';
import { microphoneTask } from '../../../shared/dialogue/microphone.ts';
import { rulingWords as words } from '../../words/en.ts';

/** What stands at the foot of the floor under the country rule: pure readings of record and desk. */

/** The steps of the ladder, as their keys count them. */
export const LADDER = { 1: 'reminder', 2: 'callToOrder', 3: 'interrupt', 4: 'withdrawFloor' } as const;
export type Rung = keyof typeof LADDER;

/** Steps that stop the clock while the Chair speaks. */
const SPOKEN: ReadonlySet<StepName> = new Set(['reminder', 'callToOrder', 'interrupt']);

/** The turn that was spoken last: the one on the floor once it is live, else the one before. */
export function turnInQuestion({ floor, turns }: TheRecord): Turn | undefined {
  return floor.stage === 'live' || floor.stage === 'paused' ? floor.turn : turns.at(-1);
}

/** What the card shows, if anything: a prompt, or what the Chair says with the step just taken. */
export type Card =
  | { shows: 'prompt'; id: PromptId; prompt: Prompt; more: number; former?: string }
  | { shows: 'step'; id: StepId; step: Step };

/** A step speaks as long as its effect lasts; a prompt as long as it is open, the latest first. */
export function cardOf(record: TheRecord, desk: RuleDesk): Card | undefined {
  const spoken = stepSpokenOf(record, desk);
  const open = openPrompts(record, desk).filter(([, { at }]) => !spoken || at > spoken[1].at);
  const [first] = open;
  if (first) {
    const [id, prompt] = first;
    const isOnTheFloor = record.floor.stage !== 'vacant' && record.floor.turn.turn === prompt.turn;
    const former = isOnTheFloor ? undefined : turnInQuestion(record)?.label;
    return { shows: 'prompt', id, prompt, more: open.length - 1, ...(former ? { former } : {}) };
  }
  return spoken && { shows: 'step', id: spoken[0], step: spoken[1] };
}

/** Once somebody speaks, only her own turn's: a step must not fall on whoever comes after. */
function openPrompts(record: TheRecord, { prompts }: RuleDesk): [PromptId, Prompt][] {
  const turn = turnInQuestion(record)?.turn;
  return Object.entries(prompts)
    .filter(([, prompt]) => prompt.stage === 'open' && prompt.turn === turn)
    .toReversed();
}

/** The step whose sentence the Chair is saying: the clock stands still for it, or it has just ended the turn. */
function stepSpokenOf({ floor, turns }: TheRecord, desk: RuleDesk): [StepId, Step] | undefined {
  const turn = floor.stage === 'vacant' ? turns.at(-1)?.turn : floor.turn.turn;
  const last = standingSteps(desk, turn).findLast(([, { what }]) => what !== 'strikeFromSummary');
  if (!last) return undefined;
  const [, { what, remaining }] = last;
  if (floor.stage === 'vacant') return SPOKEN.has(what) ? undefined : last;
  const stands = floor.stage === 'paused' && floor.because === 'chair' && floor.remaining === remaining;
  return stands && SPOKEN.has(what) ? last : undefined;
}

/** What is known of the microphone of a turn in which a step was taken [F6]; nothing where nobody was asked to close it. */
export function microphoneAfter(
  record: TheRecord,
  officers: Desks['officers'],
  { turn }: Step,
): 'asked' | 'closed' | undefined {
  if (turn === undefined) return undefined;
  if (officers.closed === turn) return 'closed';
  const task = microphoneTask(record, officers);
  return task?.is === 'close' && task.turn.turn === turn ? 'asked' : undefined;
}

/** The steps taken in a turn that were not ruled in order since, the latest last. */
export function standingSteps({ steps }: RuleDesk, turn: number | undefined): [StepId, Step][] {
  return Object.entries(steps).filter(([, one]) => turn !== undefined && one.turn === turn && !one.undone);
}

/** What the Chair says with a step; nothing with a strike, which nobody is told of. */
export function formulaOf({ what, ground = 'countryRule' }: { what: StepName; ground?: Ground }): string | undefined {
  const { formula } = words;
  if (what === 'callToOrder') return formula.callToOrder[ground];
  if (what === 'standingReminder') return words.rule;
  return what === 'strikeFromSummary' ? undefined : formula[what];
}
