import { useEffect, useState } from 'react';

/** An act that changes its meaning under a finger takes no press for so long, in milliseconds. */
const SETTLES_IN = 400;

/**
 * True for a moment after `meaning` has changed, so that the second half of a double click, or a key that bounced,
 * does not do the act that has just taken the place of the one pressed.
 */
export function useSettling(meaning: string): boolean {
  const [settled, settle] = useState(meaning);
  useEffect(() => {
    if (settled === meaning) return;
    const timer = setTimeout(() => settle(meaning), SETTLES_IN);
    return () => clearTimeout(timer);
  }, [settled, meaning]);
  return settled !== meaning;
}
