import { turnIn } from '../../shared/dialogue/countryRule/author.ts';
import type {
  Designation,
  Prompt,
  PromptId,
  RuledPoint,
  ScreenedText,
  Step,
  StepId,
  TextId,
  TextVersion,
} from '../../shared/dialogue/countryRule/desk.ts';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { Instant } from '../../shared/dialogue/model.ts';

import { authorLabel } from '../chair/country/WaitingRuling.tsx';

/** One line of the rulings of the day. */
export type Row = { at: Instant; key: string; about: string } & (
  | { what: 'prompt'; id: PromptId; prompt: Prompt }
  /** One version of a text with the rulings on it. */
  | { what: 'text'; id: TextId; text: ScreenedText; version: TextVersion }
  | { what: 'step'; id: StepId; step: Step }
  | { what: 'pointOfOrder'; point: RuledPoint }
  | { what: 'underReview'; designation: Designation }
);

/** Everything that was heard and ruled on, the latest first. */
export function rowsOf(dialogue: Dialogue): Row[] {
  const { record, desks } = dialogue;
  const { designations, prompts, texts, steps, pointsOfOrder } = desks.bureau.rule;
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
    ...Object.entries(texts).flatMap(([id, text]) => {
      const about = authorLabel(dialogue, text);
      return text.versions.map((version) => {
        const at = rulingsOn(text, version).at(-1)?.at ?? version.at;
        return { what: 'text', at, key: rowOfText(id, version.version), about, id, text, version } as const;
      });
    }),
    ...Object.entries(steps).map(([id, step]) => {
      return { what: 'step', at: step.at, key: `step ${id}`, about: labelOf(step.turn), id, step } as const;
    }),
    ...pointsOfOrder.map((point, nth) => {
      return { what: 'pointOfOrder', at: point.at, key: `point ${nth}`, about: point.label, point } as const;
    }),
    ...designations.map((designation, nth) => {
      return { what: 'underReview', at: designation.at, key: `state ${nth}`, about: '', designation } as const;
    }),
  ];
  return rows.toSorted((a, b) => b.at - a.at);
}

/** The row of one version of a text. */
export const rowOfText = (id: TextId, version: number): string => `text ${id} ${version}`;

/** The rulings on one version of a text, the latest last. */
export const rulingsOn = ({ rulings }: ScreenedText, { version }: TextVersion) =>
  rulings.filter((one) => one.version === version);
