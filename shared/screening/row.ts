import { type Finding, type Screening, type ScreeningContext, screen } from './screen.ts';

/** One answer of the screening command: `states` sorted, without repetition, empty when the text is not held. */
export interface ScreeningRow {
  /** As it was given. */
  id: string | number;
  hold: boolean;
  caution: boolean;
  states: string[];
  findings: Finding[];
}

/** Turns a screening into the row of the command line. */
export function rowOf(id: ScreeningRow['id'], screening: Screening): ScreeningRow {
  const hold = screening.verdict === 'hold';
  const states = new Set<string>();
  if (hold)
    for (const finding of screening.findings)
      if (finding.manner !== 'indirect') for (const state of finding.states) states.add(state);
  return {
    id,
    hold,
    caution: screening.verdict === 'caution',
    states: [...states].sort(),
    findings: screening.findings,
  };
}

/** Screens a text and gives the row of the command line. */
export const screenRow = (id: ScreeningRow['id'], text: string, context: ScreeningContext): ScreeningRow =>
  rowOf(id, screen(text, context));
