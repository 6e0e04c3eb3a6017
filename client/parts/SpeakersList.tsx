import { type ReactNode, useLayoutEffect, useRef } from 'react';

/**
 * The ordered list. An entry that moved slides to its new place, once, the last eight pixels of its way; nothing else
 * moves. It can be scrolled by keyboard where it is longer than its place.
 */
export function SpeakersList({ label, children }: { label: string; children: ReactNode }) {
  const list = useRef<HTMLOListElement>(null);
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const before = places.current;
    const after = new Map<string, number>();
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-id]') ?? []) {
      const id = row.dataset.id ?? '';
      after.set(id, row.offsetTop);
      const was = before.get(id);
      if (was !== undefined && was !== row.offsetTop) slide(row, was - row.offsetTop);
    }
    places.current = after;
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <ol ref={list} className="speakers" aria-label={label} tabIndex={0}>
      {children}
    </ol>
  );
}

/** The farthest an entry is seen to travel, in pixels: the eye needs the direction, not the distance. */
const FARTHEST = 8;

function slide(row: HTMLElement, by: number): void {
  const from = Math.max(-FARTHEST, Math.min(FARTHEST, by));
  const style = getComputedStyle(row);
  const duration = milliseconds(style.getPropertyValue('--calm'));
  if (duration === 0 || typeof row.animate !== 'function') return;
  row.animate([{ transform: `translateY(${from}px)` }, { transform: 'none' }], {
    duration,
    easing: style.getPropertyValue('--ease').trim() || 'ease-out',
  });
}

/** A CSS time in milliseconds; a minifier may have written 240ms as .24s. */
function milliseconds(time: string): number {
  const value = Number.parseFloat(time) || 0;
  return time.trim().endsWith('ms') ? value : value * 1000;
}
