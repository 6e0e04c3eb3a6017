export interface Seed {
  seed: number;
  moments: number;
}

const days = (first: number, count: number): Seed[] =>
  Array.from({ length: count }, (_, nth) => ({ seed: first + nth, moments: 500 }));

/** A day in which every kind of event happens. */
export const KEPT_DAY: Seed = { seed: 232, moments: 2_000 };
/** Days that show how events are written, enough for most of what is seldom written. */
export const SOME_DAYS: readonly Seed[] = [KEPT_DAY, ...days(300, 40)];
/** Days enough for every field that may be missing to be there once, and once not. */
export const MANY_DAYS: readonly Seed[] = [...SOME_DAYS, ...days(1_000, 300)];
