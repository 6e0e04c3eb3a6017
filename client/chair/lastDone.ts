import { turnIn } from '../../shared/dialogue/countryRule/author.ts';
import {
  type Prompt,
  type PromptId,
  type ScreenedText,
  type Step,
  type StepId,
  TEXT_RULINGS,
  type TextId,
  type TextRuling,
} from '../../shared/dialogue/countryRule/desk.ts';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import type { PutBackable } from '../../shared/dialogue/putBack.ts';
import { statesInWords } from '../desk/stateNames.ts';
import { rulingWords } from '../words/en.ts';
import { authorLabel } from './country/WaitingRuling.tsx';
import { lastActText } from './lastAct.ts';

/** What the bureau has done last and still stands: an act on the record, or one on its own desk. */
export type LastDone = { at: Instant } & (
  | { what: 'act'; act: PutBackable }
  | { what: 'prompt'; id: PromptId; prompt: Prompt }
  | { what: 'text'; id: TextId; text: ScreenedText; ruling: TextRuling }
  | { what: 'step'; id: StepId; step: Step }
);

const STAGES: Readonly<Record<TextRuling, ScreenedText['stage']>> = {
  allow: 'allowed',
  return: 'returned',
  decline: 'declined',
};
const ruledStages = new Set(TEXT_RULINGS.map((ruling) => STAGES[ruling]));

/** The latest of all; of one moment the step, which the act on the record came from. */
export function lastDoneOf({ record, desks }: Dialogue): LastDone | undefined {
  const { texts, prompts, steps } = desks.bureau.rule;
  const done: LastDone[] = [
    ...record.putBacks.slice(-1).map((act) => ({ what: 'act', at: act.at, act }) as const),
    ...Object.entries(prompts).flatMap(([id, prompt]) =>
      prompt.stage === 'dismissed' && prompt.settled
        ? [{ what: 'prompt', at: prompt.settled.at, id, prompt } as const]
        : [],
    ),
    ...Object.entries(texts).flatMap(([id, text]) => {
      const last = text.rulings.at(-1);
      return last && ruledStages.has(text.stage)
        ? [{ what: 'text', at: last.at, id, text, ruling: last.ruling } as const]
        : [];
    }),
    ...Object.entries(steps).flatMap(([id, step]) =>
      step.undone ? [] : [{ what: 'step', at: step.at, id, step } as const],
    ),
  ];
  return done.reduce<LastDone | undefined>((last, one) => (last && last.at > one.at ? last : one), undefined);
}

/** "Turn of X ended", "Subject of X allowed", "Reminder to X". */
export function lastDoneText(dialogue: Dialogue, last: LastDone): string {
  const words = rulingWords.lastAct;
  switch (last.what) {
    case 'act':
      return lastActText(dialogue.record, last.act);
    case 'prompt':
      return words.prompt(statesInWords(last.prompt.states));
    case 'text': {
      const { of } = last.text;
      const whose = words.text[of.what === 'note' ? of.kind : of.what](authorLabel(dialogue, last.text));
      return `${whose} ${words.ruled[last.ruling]}`;
    }
    case 'step': {
      const { what, turn } = last.step;
      return words.step[what]((turn !== undefined && turnIn(dialogue.record, turn)?.label) || '');
    }
  }
}
