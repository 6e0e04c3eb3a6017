import type { CSSProperties } from 'react';

/** CSS variables as a style: the only way a part hands a number to its style sheet. */
export function variables(values: Record<`--${string}`, string | number>): CSSProperties {
  return values as CSSProperties;
}

/** A share from 0 to 1 as a percentage, held within bounds. */
export function percent(share: number): string {
  const held = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
  return `${Math.round(held * 10_000) / 100}%`;
}
