import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Sizes for the name on the wall, in pixels of the canvas: 128, then 104, then 88; smaller only rather than cut. */
export const ROOM_NAME_SIZES = [128, 104, 88, 72, 60] as const;

/** The largest of the sizes at which `text` needs at most `lines` lines; put the ref on the element that shows it. */
export function useFittingSize<E extends HTMLElement>(
  text: string,
  sizes: readonly number[] = ROOM_NAME_SIZES,
  lines = 3,
): RefObject<E | null> {
  const element = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is measured anew
  useLayoutEffect(() => {
    const measure = () => fitInto(element.current, sizes, lines);
    measure();
    // The typeface may come later than the name.
    let gone = false;
    void document.fonts?.ready.then(() => {
      if (!gone) measure();
    });
    return () => {
      gone = true;
    };
  }, [text, sizes, lines]);
  return element;
}

function fitInto(element: HTMLElement | null, sizes: readonly number[], lines: number): void {
  if (!element) return;
  for (const size of sizes) {
    element.style.fontSize = `${size}px`;
    const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight) || size;
    if (element.scrollHeight <= lineHeight * (lines + 0.5)) return;
  }
}
