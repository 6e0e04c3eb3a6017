import type { Milliseconds } from './model.ts';

/**
 * Honest waiting times [F22]: how long turns really last, learned from those of the day, as a range that holds about
 * nine times in ten. Lengths are taken as shares of their limit, skewed (logarithmic), with a first belief that the
 * day's own turns soon outweigh.
 */

/** What is known of how speakers use their time: the logarithm of length over limit. */
export interface Pace {
  /** The usual share, as its logarithm, and how sure that is (variance). */
  usual: number;
  unsure: number;
  /** How much single turns scatter around it (variance of the logarithm). */
  scatter: number;
}

/** Before anyone has spoken: a little under the limit, give or take a quarter. */
const FIRST_USUAL = Math.log(0.92);
const FIRST_UNSURE = 0.22 ** 2;
const FIRST_SCATTER = 0.28 ** 2;
/** The first belief in the scatter weighs as much as this many turns. */
const FIRST_WEIGHT = 6;
/** A turn of seconds (absent, line lost) says little about the others. */
const SHORTEST_SHARE = 0.15;
const LONGEST_SHARE = 3;

/** What the day's ended turns teach, each as its length over its limit. */
export function paceOf(shares: readonly number[]): Pace {
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
  };
}

/** The wait from now, from early to late, and the middle of it. */
export interface Wait {
  early: Milliseconds;
  likely: Milliseconds;
  late: Milliseconds;
}

/** So many standard deviations hold nine waits in ten. */
const NINE_IN_TEN = 1.65;

/**
 * The wait until the turn after these: what is left of the present one, then each turn ahead with its limit, and a
 * handover of its own length before each call.
 */
export function waitBehind(
  pace: Pace,
  present: { limit: Milliseconds; used: Milliseconds } | undefined,
  ahead: readonly Milliseconds[],
  handover: Milliseconds,
): Wait {
  const share = Math.exp(pace.usual + pace.scatter / 2);
  const spread = Math.exp(pace.scatter) - 1;
  const rest = present ? restOf(present, share) : 0;
  const whole = ahead.reduce((sum, limit) => sum + limit, 0);
  const squares = ahead.reduce((sum, limit) => sum + limit * limit, 0) + rest * rest;
  const handovers = handover * (ahead.length + (present ? 1 : 0));
  const likely = rest + whole * share + handovers;
  const ofTurns = squares * share * share * spread;
  const ofPace = ((whole + rest) * share) ** 2 * pace.unsure;
  const ofHandovers = (handover * HANDOVER_SCATTER) ** 2 * (ahead.length + 1);
  const deviation = Math.sqrt(ofTurns + ofPace + ofHandovers);
  return {
    early: Math.max(rest > 0 || ahead.length ? handover / 2 : 0, likely - NINE_IN_TEN * deviation * 0.95),
    likely,
    late: likely + NINE_IN_TEN * deviation * 1.05,
  };
}

const HANDOVER_SCATTER = 0.5;

/** What is left of a turn under way: the usual length less what is used, but never nothing while she speaks. */
function restOf({ limit, used }: { limit: Milliseconds; used: Milliseconds }, share: number): Milliseconds {
  return Math.max(limit * share - used, limit * 0.08);
}
