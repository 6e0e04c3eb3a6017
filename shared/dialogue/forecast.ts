import type { Milliseconds } from './model.ts';

/**
 * Honest waiting times [F22]: how long turns really last, learned from those of the day, as a range that holds about
 * nine times in ten. Lengths are taken as shares of what was given, skewed (logarithmic), with a first belief that the
 * day's own turns soon outweigh.
 */

/** What is known of how speakers use their time: the logarithm of length over what was given. */
export interface Pace {
  /** The usual share, as its logarithm, and how unsure that is (variance). */
  usual: number;
  unsure: number;
  /** How much single turns scatter around it (variance of the logarithm). */
  scatter: number;
  /** How many of those who are called are not there, and go to the end of the list or off it [F18]. */
  absent: number;
}

/** Before anyone has spoken: a little under the limit, give or take a fifth. */
const FIRST_USUAL = Math.log(0.92);
const FIRST_UNSURE = 0.22 ** 2;
const FIRST_SCATTER = 0.25 ** 2;
/** The first belief in the scatter weighs as much as this many turns. */
const FIRST_WEIGHT = 6;
/** One in forty is not there: a belief that weighs as much as forty calls. */
const FIRST_ABSENT = 1 / 40;
const FIRST_CALLS = 40;
/** Calling somebody in vain takes this share of a turn. */
const IN_VAIN = 0.2;
/** A turn of seconds (absent, line lost) says little about the others. */
const SHORTEST_SHARE = 0.15;
const LONGEST_SHARE = 3;

/** What the day's ended turns teach, each as its length over what it was given, and how many were called in vain. */
export function paceOf(shares: readonly number[], missing = 0): Pace {
  const logs = shares
    .filter((share) => share > 0)
    .map((share) => Math.log(Math.min(Math.max(share, SHORTEST_SHARE), LONGEST_SHARE)));
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(logs.length, 1);
  const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
  const scatter = (FIRST_WEIGHT * FIRST_SCATTER + squares) / (FIRST_WEIGHT + Math.max(logs.length - 1, 0));
  const weight = 1 / FIRST_UNSURE + logs.length / scatter;
  return {
    usual: (FIRST_USUAL / FIRST_UNSURE + (logs.length * mean) / scatter) / weight,
    unsure: 1 / weight,
    scatter,
    absent: (FIRST_ABSENT * FIRST_CALLS + missing) / (FIRST_CALLS + shares.length + missing),
  };
}

/** Between two turns: from an end to the next call, and from a call to its live microphone. */
export interface Handover {
  toCall: Milliseconds;
  toLive: Milliseconds;
}
/** The turn that has the floor: what it has in all, what of it is used, and how long it has been called, if not yet live. */
export interface Present {
  limit: Milliseconds;
  used: Milliseconds;
  called?: Milliseconds;
}
/** A segment still to come: in how long it may be expected to begin. */
export interface ToCome {
  begins: Milliseconds;
}
/** The wait from now, from early to late, and the middle of it. */
export interface Wait {
  early: Milliseconds;
  likely: Milliseconds;
  late: Milliseconds;
}

/** So many standard deviations hold nine waits in ten. */
const NINE_IN_TEN = 1.645;
/** A single handover may be half as long again, or half as short. */
const HANDOVER_SCATTER = 0.5;
/** A segment begins sooner or later than the programme tells by this share of the time until then. */
const BEGIN_SCATTER = 0.1;

/** The wait for one's call: what is left of the present turn, then each turn ahead, with the handovers between them. */
export function waitBehind(
  pace: Pace,
  present: Present | ToCome | undefined,
  ahead: readonly Milliseconds[],
  { toCall, toLive }: Handover,
): Wait {
  const there = 1 - pace.absent * (1 - IN_VAIN);
  const share = there * Math.exp(pace.usual + (pace.scatter + pace.unsure) / 2);
  const rest = beforeCall(pace, present, toLive);
  const whole = ahead.reduce((sum, limit) => sum + limit, 0);
  const likely = rest.mean + toCall + whole * share + ahead.length * (toLive + toCall);
  const ofTurns =
    ahead.reduce((sum, limit) => sum + (limit * share) ** 2, 0) * (Math.exp(pace.scatter) - 1 + pace.absent);
  const ofPace = (whole * share) ** 2 * (Math.exp(pace.unsure) - 1);
  const ofHandovers = HANDOVER_SCATTER ** 2 * (toCall ** 2 + ahead.length * (toLive ** 2 + toCall ** 2));
  const variance = rest.square + ofTurns + ofPace + ofHandovers;
  // A sum of skewed lengths is skewed as well: a logarithmic range of the same mean and variance.
  const spread = Math.log(1 + variance / likely ** 2);
  const middle = Math.log(likely) - spread / 2;
  const reach = NINE_IN_TEN * Math.sqrt(spread);
  return { early: Math.exp(middle - reach), likely, late: Math.exp(middle + reach) };
}

/** What comes before the next call: the rest of a turn, or of what is before the segment, or the Chair's own moment. */
function beforeCall(pace: Pace, present: Present | ToCome | undefined, toLive: Milliseconds): Moment {
  if (present && 'limit' in present) return restOf(pace, present, toLive);
  const { mean, square } = anyMoment(toLive);
  const begins = present?.begins ?? 0;
  return { mean: mean + begins, square: square + (BEGIN_SCATTER * begins) ** 2 };
}

/** A length of time that is not known: mean and variance. */
interface Moment {
  mean: number;
  square: number;
}

/** What is left of a turn under way, knowing that it has lasted so long: mean and variance. */
function restOf(pace: Pace, { limit, used, called }: Present, toLive: Milliseconds): Moment {
  if (limit <= 0) return { mean: 0, square: 0 };
  const variance = pace.scatter + pace.unsure;
  const deviation = Math.sqrt(variance);
  const begun = Math.log(Math.max(used, 1) / limit);
  const beyond = (power: number) => below((pace.usual + power * variance - begun) / deviation);
  const moment = (power: number) => limit ** power * Math.exp(power * pace.usual + (power ** 2 * variance) / 2);
  const still = beyond(0);
  // Far over what anyone uses, she may end at any moment.
  if (still < 1e-4) return { mean: limit * ANY_MOMENT, square: (limit * ANY_MOMENT) ** 2 };
  const mean = (moment(1) * beyond(1)) / still;
  const square = Math.max((moment(2) * beyond(2)) / still - mean ** 2, 0);
  const opening = called === undefined ? 0 : Math.max(toLive - called, toLive / 3);
  return { mean: Math.max(mean - used, 0) + opening, square: square + (opening * HANDOVER_SCATTER) ** 2 };
}

/** With a free floor the Chair calls at any moment: most likely soon, at the latest after about a handover. */
function anyMoment(toLive: Milliseconds): Moment {
  return { mean: toLive / 3, square: (toLive / 3) ** 2 };
}

const ANY_MOMENT = 0.1;

/** How much of a normal distribution lies below so many deviations (Abramowitz and Stegun 26.2.17). */
function below(deviations: number): number {
  const near = 1 / (1 + 0.2316419 * Math.abs(deviations));
  const series =
    near * (0.31938153 + near * (-0.356563782 + near * (1.781477937 + near * (-1.821255978 + near * 1.330274429))));
  const tail = (series * Math.exp(-(deviations ** 2) / 2)) / Math.sqrt(2 * Math.PI);
  return deviations > 0 ? 1 - tail : tail;
}
