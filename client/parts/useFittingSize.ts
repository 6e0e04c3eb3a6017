import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A size of type, as CSS says it, and the number of lines it may take before the next smaller one is tried. */
export type FittingStep = { size: string; lines: number };

/** The name on the wall: 128, then 104, then 88, at most three lines; smaller only rather than cut. */
export const ROOM_NAME: readonly FittingStep[] = [
  { size: '128px', lines: 3 },
  { size: '104px', lines: 3 },
  { size: '88px', lines: 3 },
  { size: '72px', lines: 4 },
  { size: '60px', lines: 5 },
];

/** Each of the next on the wall. */
export const ROOM_NEXT: readonly FittingStep[] = [
  { size: '52px', lines: 2 },
  { size: '44px', lines: 2 },
  { size: '36px', lines: 3 },
  { size: '30px', lines: 3 },
  { size: '26px', lines: 4 },
];

/** The organization that has the floor on the Chair's desk: two lines, smaller only where a name is long. */
export const DESK_NAME: readonly FittingStep[] = [
  { size: '2rem', lines: 2 },
  { size: '1.625rem', lines: 2 },
  { size: '1.375rem', lines: 3 },
  { size: '1.25rem', lines: 3 },
  { size: '1.0625rem', lines: 4 },
];

/** One of the next on the Chair's desk: two lines, smaller where more is said of her place. */
export const CARD_NAME: readonly FittingStep[] = [
  { size: '1.25rem', lines: 2 },
  { size: '1.0625rem', lines: 2 },
  { size: '0.9375rem', lines: 4 },
];

/** The sentence the Chair is going to say. */
export const DESK_FORMULA: readonly FittingStep[] = [
  { size: '1.625rem', lines: 6 },
  { size: '1.375rem', lines: 7 },
  { size: '1.1875rem', lines: 9 },
  { size: '1.0625rem', lines: 10 },
];

/** Sets `text` in the largest of the steps that holds it; put the ref on the element that shows the text. */
export function useFittingSize<E extends HTMLElement>(
  text: string,
  steps: readonly FittingStep[],
): RefObject<E | null> {
  const element = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is measured anew
  useLayoutEffect(() => {
    const measure = () => fitInto(element.current, steps);
    measure();
    const place = element.current?.parentElement;
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    if (place) observer?.observe(place);
    // The typeface may come later than the name.
    document.fonts?.addEventListener('loadingdone', measure);
    return () => {
      observer?.disconnect();
      document.fonts?.removeEventListener('loadingdone', measure);
    };
  }, [text, steps]);
  return element;
}

function fitInto(element: HTMLElement | null, steps: readonly FittingStep[]): void {
  if (!element) return;
  for (const { size, lines } of steps) {
    element.style.fontSize = size;
    const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight) || 0;
    if (element.scrollHeight <= lineHeight * (lines + 0.5) && !cutOff(element.parentElement)) return;
  }
}

/** Whether the place of the text hides some of it. */
function cutOff(place: HTMLElement | null): boolean {
  if (!place || getComputedStyle(place).overflowY !== 'hidden') return false;
  return place.scrollHeight > place.clientHeight + 1;
}
