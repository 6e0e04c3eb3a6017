export interface Seed {
  seed: number;
  moments: number;
}

const days = (first: number, count: number): Seed[] =>
  Array.from({ length: count }, (_, nth) => ({ seed: first + nth, moments: 500 }));

/** Days long enough for every kind of event to happen in one of them; the first in which all do is kept. */
export const LONG_DAYS: readonly Seed[] = days(200, 400).map(({ seed }) => ({ seed, moments: 2_500 }));
/** Days that show how events are written, enough for most of what is seldom written. */
export const SOME_DAYS: readonly Seed[] = [...LONG_DAYS.slice(0, 3), ...days(300, 40)];
/** Days enough for every field that may be missing to be there once, and once not. */
export const MANY_DAYS: readonly Seed[] = [...SOME_DAYS, ...days(1_000, 300)];
