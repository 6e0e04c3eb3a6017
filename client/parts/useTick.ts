import { useEffect, useReducer } from 'react';

const SECOND = 1000;
/** A tick comes this much after the second has changed, so that rounding never sees the second before it. */
const MARGIN = 4;

/** Milliseconds from `now` until just after the next second, counted from the instant `alignedTo`. */
export function untilNextSecond(now: number, alignedTo: number): number {
  const into = (((now - alignedTo) % SECOND) + SECOND) % SECOND;
  return SECOND - into + MARGIN;
}

/**
 * Server time in milliseconds, read again each second. Ticks fall on the second of the server's clock, or of
 * `alignedTo` (the end of a turn), so that every screen in the room steps at the same moment. `now` must be stable.
 */
export function useTick(now: () => number, alignedTo = 0): number {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(
        () => {
          tick();
          wait();
        },
        untilNextSecond(now(), alignedTo),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [now, alignedTo]);
  return now();
}
