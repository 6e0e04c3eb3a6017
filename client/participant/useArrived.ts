import { useEffect, useState } from 'react';
import type { Milliseconds } from '../../shared/dialogue/model.ts';

/** An act that has just come under a finger takes no press for so long. */
const SETTLES_IN: Milliseconds = 400;

/** False for a moment after an act has come where another one stood: a tap that was meant for that does not do it. */
export function useArrived(): boolean {
  const [arrived, arrive] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => arrive(true), SETTLES_IN);
    return () => clearTimeout(timer);
  }, []);
  return arrived;
}
