/** Arithmetic of measurements: percentiles, ratios, the run that is quoted. Pure. */

/** Milliseconds, or ratios, at three places of their order. */
export interface Figures {
  p50: number;
  p95: number;
  p99: number;
}

/** The smallest value that at least this share (0 to 1) of the values do not exceed; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function figuresOf(values: readonly number[]): Figures {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), p99: percentile(values, 0.99) };
}

/** Ours over theirs, place by place. */
export function ratioOf(ours: Figures, theirs: Figures): Figures {
  return { p50: ours.p50 / theirs.p50, p95: ours.p95 / theirs.p95, p99: ours.p99 / theirs.p99 };
}

/** The middle one of the runs; with an even number of them, the lower middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Each place's median over the runs. */
export function medianOf(runs: readonly Figures[]): Figures {
  return {
    p50: median(runs.map(({ p50 }) => p50)),
    p95: median(runs.map(({ p95 }) => p95)),
    p99: median(runs.map(({ p99 }) => p99)),
  };
}

/** Who goes first in a pair of acts: ours, ours, theirs, theirs … so that each half below has as many of each order. */
export function oursFirst(pair: number): boolean {
  return pair % 4 < 2;
}

/** A against A: the medians of the even and the odd acts of one and the same server, which ought to be equal. */
export function againstItself(values: readonly number[]): number {
  const half = (odd: number) => values.filter((_, index) => index % 2 === odd);
  return percentile(half(1), 0.5) / percentile(half(0), 0.5);
}

/** Outside of this the machine has drifted during the run, and nothing is to be learnt from it. */
export function isSteady(aa: number): boolean {
  return aa >= 0.95 && aa <= 1.05;
}

/** As many digits as the eye can use. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-GB');
  return String(Number(value.toPrecision(3)));
}

/** The same for the line that machines read. */
export function rounded<T>(value: T): T {
  if (typeof value === 'number') return (Number.isFinite(value) ? Number(value.toPrecision(4)) : null) as T;
  if (Array.isArray(value)) return value.map(rounded) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)])) as T;
}
