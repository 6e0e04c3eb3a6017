import { turnIn } from '../../shared/dialogue/countryRule/author.ts';
import type {
  Prompt,
  PromptId,
  RuledPoint,
  ScreenedText,
  Step,
  StepId,
  TextId,
} from '../../shared/dialogue/countryRule/desk.ts';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { Instant } from '../../shared/dialogue/model.ts';

import { authorLabel } from '../chair/country/WaitingRuling.tsx';

/** One line of the rulings of the day. */
export type Row = { at: Instant; key: string; about: string } & (
  | { what: 'prompt'; id: PromptId; prompt: Prompt }
  | { what: 'text'; id: TextId; text: ScreenedText }
  | { what: 'step'; id: StepId; step: Step }
  | { what: 'pointOfOrder'; point: RuledPoint }
);

/** Everything that was heard and ruled on, the latest first. */
export function rowsOf(dialogue: Dialogue): Row[] {
  const { record, desks } = dialogue;
  const { prompts, texts, steps, pointsOfOrder } = desks.bureau.rule;
  const labelOf = (turn: number | undefined) => (turn === undefined ? '' : (turnIn(record, turn)?.label ?? ''));
  const rows: Row[] = [
    ...Object.entries(prompts).map(([id, prompt]) => {
      return {
        what: 'prompt',
        at: prompt.raisedAt,
        key: `prompt ${id}`,
        about: labelOf(prompt.turn),
        id,
        prompt,
      } as const;
    }),
    ...Object.entries(texts).map(([id, text]) => {
      const at = text.rulings.at(-1)?.at ?? text.at;
      return { what: 'text', at, key: `text ${id}`, about: authorLabel(dialogue, text), id, text } as const;
    }),
    ...Object.entries(steps).map(([id, step]) => {
      return { what: 'step', at: step.at, key: `step ${id}`, about: labelOf(step.turn), id, step } as const;
    }),
    ...pointsOfOrder.map((point, nth) => {
      return { what: 'pointOfOrder', at: point.at, key: `point ${nth}`, about: point.label, point } as const;
    }),
  ];
  return rows.toSorted((a, b) => b.at - a.at);
}
