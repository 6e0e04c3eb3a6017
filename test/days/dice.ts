/** Chance by seed: the same seed throws the same dice on every machine. */
export interface Dice {
  /** A whole number from 0 to below `sides`. */
  below(sides: number): number;
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  chance(share: number): boolean;
  /** One of these; undefined if there are none. */
  pick<One>(from: readonly One[]): One | undefined;
  shuffled<One>(all: readonly One[]): One[];
}

/** Mulberry32: 32 bits of state are plenty for a day. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (sides: number) => Math.floor(roll() * sides);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => roll() < share,
    pick: (from) => from[below(from.length)],
    shuffled(all) {
      const mixed = [...all];
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
      }
      return mixed;
    },
  };
}
