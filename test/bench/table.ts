import { shown } from './figures.ts';

/** A line of what was measured: with a budget, met or missed; without one, for comparison. */
export interface Row {
  what: string;
  figure: string;
  beside?: string;
  budget?: string;
  met?: boolean;
}

/** A row whose figure must not exceed, or must reach, its budget; undefined where there is none. */
export function judged(
  what: string,
  value: number,
  budget: { atMost: number } | { atLeast: number } | undefined,
  { unit = '', beside = '' }: { unit?: string; beside?: string } = {},
): Row {
  if (!budget) return { what, figure: `${shown(value)}${unit}`, beside };
  const met = 'atMost' in budget ? value <= budget.atMost : value >= budget.atLeast;
  const limit = 'atMost' in budget ? `≤ ${shown(budget.atMost)}` : `≥ ${shown(budget.atLeast)}`;
  return { what, figure: `${shown(value)}${unit}`, beside, budget: `${limit}${unit}`, met };
}

const HEADS: Row = { what: 'what', figure: 'figure', budget: 'budget', beside: 'beside it' };

export function tableOf(rows: readonly Row[]): string {
  const cells = [HEADS, ...rows].map(({ what, figure, budget = '', met, beside = '' }) => [
    what,
    figure,
    budget,
    met === undefined ? '' : met ? 'met' : 'MISSED',
    beside,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], '-'.repeat(lines[0]!.length), ...lines.slice(1)].join('\n');
}
