import { useEffect, useReducer } from 'react';
import type { Instant } from '../../shared/dialogue/model.ts';
import { useLiveDay } from '../live/hooks.ts';

/** A corrected clock is noticed within this time, in milliseconds. */
const LOOKS_EVERY = 5_000;

/** Whether an instant has come, by the server's clock; renders again as it does. */
export function useReached(at: Instant | undefined): boolean {
  const { now } = useLiveDay();
  const [, look] = useReducer((count: number) => count + 1, 0);
  const reached = at !== undefined && now() >= at;
  useEffect(() => {
    if (at === undefined) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const left = at - now();
      timer = setTimeout(step, left > 0 ? Math.min(left + 1, LOOKS_EVERY) : LOOKS_EVERY);
    };
    const step = () => {
      look();
      wait();
    };
    wait();
    return () => clearTimeout(timer);
  }, [at, now]);
  return reached;
}
