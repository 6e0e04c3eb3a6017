import type { StripPart } from '../parts/Strip.tsx';

/** A morning that stands still: 15 July 2024, 11:58 in Vienna. */
const TEN = Date.UTC(2024, 6, 15, 8, 0, 0);
const MINUTE = 60_000;

export const NOW = TEN + 118 * MINUTE;
export const at = (minutes: number): number => TEN + minutes * MINUTE;

const PARTS: readonly [string, number, string?][] = [
  ['Opening', 5],
  ['Welcome', 5],
  ['Programme and rules', 5],
  ['Item 2: status of the Review Mechanism', 15, 'Item 2'],
  ['Engagement of stakeholders', 10],
  ['Questions and answers', 15],
  ['Item 3: outcome of the Working Group', 10],
  ['Panel 1: presentations', 30, '11:05 Panel 1'],
  ['Panel 1: discussion', 65, '11:35 Discussion'],
  ['Panel 1: replies', 12, '12:40 Replies'],
  ['Conclusion', 8],
];

/** The morning's programme as the strip shows it. */
export function morning(now = NOW): StripPart[] {
  let from = TEN;
  return PARTS.map(([title, minutes, short], place) => {
    const startsAt = from;
    from += minutes * MINUTE;
    const state = from <= now ? 'done' : startsAt <= now ? 'now' : 'ahead';
    return { id: String(place), title, startsAt, endsAt: from, state, ...(short ? { short } : {}) };
  });
}

export const LAKE = 'Lake Basin Women Against Smuggling and Exploitation';
/** 146 characters without a space: the longest name that may be registered. */
export const LONGEST = 'Donaudampfschifffahrtsgesellschaft'.repeat(5).slice(0, 146);

export const name = (fallback: string): string =>
  new URLSearchParams(location.search).has('long') ? LONGEST : fallback;
export const nothing = (): void => {};
