import type { InputId, InputKind } from '../../shared/dialogue/input.ts';
import type { Held } from './attachment.ts';
import { PLAIN } from './kinds.ts';

/** What stands in the line. */
export interface Draft {
  text: string;
  kind: InputKind;
  held?: Held;
  /** It changes this input, as the rapporteur saw it [R3]. */
  amends?: { input: InputId; version: number };
}
export interface Line {
  now: Draft;
  /** What stood in it before and comes back, the latest last. */
  former: readonly Draft[];
}

export const EMPTY_DRAFT: Draft = { text: '', kind: PLAIN };
export const EMPTY_LINE: Line = { now: EMPTY_DRAFT, former: [] };

const storedAs = (slot: string) => `rostrum.line.${slot}`;

/** What was typed and not noted yet, in this tab: a reload keeps it. */
export function keptLine(slot: string): Line {
  try {
    const line = JSON.parse(sessionStorage.getItem(storedAs(slot)) ?? 'null') as Line | null;
    return typeof line?.now.text === 'string' && Array.isArray(line.former) ? line : EMPTY_LINE;
  } catch {
    return EMPTY_LINE;
  }
}

export function keepLine(slot: string, line: Line): void {
  try {
    if (line === EMPTY_LINE) sessionStorage.removeItem(storedAs(slot));
    else sessionStorage.setItem(storedAs(slot), JSON.stringify(line));
  } catch {
    // the page itself has it still
  }
}

/** Puts something else into the line; what was being written comes back afterwards. */
export function loaded(line: Line, draft: Draft): Line {
  return { now: draft, former: line.now.text === '' && !line.now.amends ? line.former : [...line.former, line.now] };
}

/** Noted: where it was attached by hand it stays, for there may be more to note. */
export function noted(line: Line): Line {
  const { held } = line.now;
  const after = cleared(line);
  return after === EMPTY_LINE && held?.chosen ? { now: { ...EMPTY_DRAFT, held }, former: [] } : after;
}

/** The line is done with what stood in it. */
export function cleared({ former }: Line): Line {
  const now = former.at(-1);
  return now ? { now, former: former.slice(0, -1) } : EMPTY_LINE;
}
