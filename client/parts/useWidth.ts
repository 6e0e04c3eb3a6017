import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in pixels as it is laid out; `assumed` where nothing is laid out. */
export function useWidth<E extends HTMLElement>(assumed: number): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setWidth(measured.clientWidth || assumed));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [assumed]);
  return [element, width];
}
