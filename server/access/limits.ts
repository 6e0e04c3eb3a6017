import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many in so many seconds. */
export type Limit = { readonly points: number; readonly seconds: number };

export type AccessLimits = {
  /** Links and codes that do not exist, by address. */
  readonly failures: Limit;
  /** Other requests that come without a session, by address. */
  readonly strangers: Limit;
  /** What a signed-in person does at the entrance, by person. */
  readonly people: Limit;
};

/** A room of 300 sits behind one address and mistypes now and then; a code has 40 bits and lives for minutes. */
export const ACCESS_LIMITS: AccessLimits = {
  failures: { points: 300, seconds: 600 },
  strangers: { points: 600, seconds: 60 },
  people: { points: 60, seconds: 60 },
};

/** Counts by key, in memory: a restart forgives. */
export type Meter = {
  /** Seconds to wait when the key is over its limit, else undefined; counts nothing. */
  over(key: string): Promise<number | undefined>;
  /** Counts one; seconds to wait when that was one too many. */
  count(key: string): Promise<number | undefined>;
};

/** A meter for one limit. */
export function meter({ points, seconds }: Limit): Meter {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  const wait = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000));
  return {
    async over(key) {
      const state = await limiter.get(key);
      return state !== null && state.consumedPoints >= points ? wait(state) : undefined;
    },
    async count(key) {
      try {
        await limiter.consume(key);
        return undefined;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return wait(refused);
        throw refused;
      }
    },
  };
}

/** Whom an address counts as: an IPv6 household is its /64, an IPv4 in IPv6 clothes is itself. */
export function addressKey(ip: string | undefined): string {
  const plain = (ip ?? '').replace(/^::ffff:/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => parseInt(part, 16).toString(16))
    .join(':');
}

/** "20 seconds", "one minute", "10 minutes". */
export function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? 'one second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'one minute' : `${minutes} minutes`;
}
