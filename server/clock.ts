import type { Instant } from '../shared/dialogue/model.ts';

/** What time the server says it is, and a bell at an instant. Injected everywhere, so that tests turn it by hand. */
export interface Clock {
  /** Never runs backwards. */
  now(): Instant;
  /** Calls at the instant (at once if it has passed); returns how to call it off. */
  ring(at: Instant, act: () => void): () => void;
  /** From now on it is at least this late: the newest event on record may be later than a wall clock that was set back. */
  notBefore(at: Instant): void;
  /** Tells when the clock was corrected by a jump, so that clients measure again; returns how to stop listening. */
  onCorrected(listener: () => void): () => void;
}

/** setTimeout cannot wait longer. */
const LONGEST_WAIT = 2 ** 31 - 1;
const WATCH_EVERY = 5_000;
/** A machine that has slept finds the wall ahead by more than this. */
const ASLEEP = 2_000;

/** Wall clock at start plus the monotonic clock; brought forward after the machine has slept, never back. */
export function systemClock(): Clock {
  let offset = Date.now() - performance.now();
  const listeners = new Set<() => void>();
  const now = () => Math.floor(offset + performance.now());
  const forward = (by: number) => {
    offset += by;
    for (const listener of listeners) listener();
  };
  const watch = setInterval(() => {
    const ahead = Date.now() - now();
    if (ahead >= ASLEEP) forward(ahead);
  }, WATCH_EVERY);
  watch.unref();
  return {
    now,
    ring(at, act) {
      let timer: NodeJS.Timeout;
      const arm = () => {
        const wait = at - now();
        timer = setTimeout(() => (now() >= at ? act() : arm()), Math.min(Math.max(wait, 0), LONGEST_WAIT));
      };
      arm();
      const off = onto(listeners, () => {
        clearTimeout(timer);
        arm();
      });
      return () => {
        off();
        clearTimeout(timer);
      };
    },
    notBefore(at) {
      const behind = at - now();
      if (behind > 0) forward(behind);
    },
    onCorrected: (listener) => onto(listeners, listener),
  };
}

function onto(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
