import type { DeskFolds, RecordFolds } from '../departments.ts';
import { type LadderCommands, type LadderEvents, ladderFolds } from './ladder.ts';
import { type PromptCommands, type PromptEvents, promptDeskFolds } from './prompts.ts';
import { type StepCommands, type StepEvents, stepDeskFolds } from './steps.ts';
import { textDeskFolds } from './textFolds.ts';
import type { TextCommands, TextEvents } from './texts.ts';
import { type UnderReviewCommands, type UnderReviewEvents, underReviewDeskFolds } from './underReview.ts';

/** The country rule in one piece: what its departments order, what has happened, and how it is folded. */

export type RuleEvents = LadderEvents;
export type RuleDeskEvents = UnderReviewEvents & TextEvents & PromptEvents & StepEvents;
export type RuleCommands = UnderReviewCommands & TextCommands & PromptCommands & LadderCommands & StepCommands;

export const ruleFolds: RecordFolds<RuleEvents> = ladderFolds;
export const ruleDeskFolds: DeskFolds<RuleDeskEvents> = {
  ...underReviewDeskFolds,
  ...textDeskFolds,
  ...promptDeskFolds,
  ...stepDeskFolds,
};
