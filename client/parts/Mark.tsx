import type { ReactNode } from 'react';

/** A shape for each state, so that colour is never the only sign. Drawn on a square of 18. */
const SHAPES = {
  ready: 'M9 0a9 9 0 1 1 0 18A9 9 0 0 1 9 0Zm4.9 6.4-1.5-1.3-4.5 5.3-2.3-2.2-1.4 1.5 3.8 3.6z',
  asked: 'M9 0a9 9 0 1 1 0 18A9 9 0 0 1 9 0Zm0 2a7 7 0 1 0 0 14A7 7 0 0 0 9 2Zm-1 2.5h2v4.1l2.6 2.6-1.4 1.4L8 9.4z',
  trouble: 'M9 .8 18 17H0Zm-1 5.7.2 5h1.6l.2-5Zm1 6.3a1.1 1.1 0 1 0 0 2.2 1.1 1.1 0 0 0 0-2.2Z',
  away: 'M9 0a9 9 0 1 1 0 18A9 9 0 0 1 9 0Zm0 2a7 7 0 0 0-5.6 11.2l9.8-9.8A7 7 0 0 0 9 2Zm5.6 2.8-9.8 9.8A7 7 0 0 0 14.6 4.8Z',
  online:
    'M9 12.2a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM9 7c2.2 0 4.2.9 5.6 2.4l-1.5 1.4A5.7 5.7 0 0 0 9 9c-1.6 0-3.1.7-4.1 1.8L3.4 9.4A7.7 7.7 0 0 1 9 7Zm0-5c3.6 0 6.8 1.5 9 3.9l-1.5 1.4A10.2 10.2 0 0 0 9 4C6 4 3.4 5.3 1.5 7.3L0 5.9A12.3 12.3 0 0 1 9 2Z',
  held: 'M9 0a9 9 0 1 1 0 18A9 9 0 0 1 9 0ZM5.5 5v8h2.5V5Zm4.5 0v8h2.5V5Z',
  paused: 'M9 0a9 9 0 1 1 0 18A9 9 0 0 1 9 0ZM5.5 5v8h2.5V5Zm4.5 0v8h2.5V5Z',
  live: 'M9 0a9 9 0 1 1 0 18A9 9 0 0 1 9 0Zm0 2a7 7 0 1 0 0 14A7 7 0 0 0 9 2Zm0 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
  free: 'M9 0a9 9 0 1 1 0 18A9 9 0 0 1 9 0Zm0 2a7 7 0 1 0 0 14A7 7 0 0 0 9 2Z',
  list: 'M0 3h3v2.5H0ZM5 3h13v2.5H5ZM0 8h3v2.5H0Zm5 0h13v2.5H5ZM0 13h3v2.5H0Zm5 0h9v2.5H5Z',
} as const;

export type MarkKind = keyof typeof SHAPES | 'plain';

/** A state: its shape and its word. With `alone` the word is for ears only. */
export function Mark({ kind, alone = false, children }: { kind: MarkKind; alone?: boolean; children: ReactNode }) {
  return (
    <span className={`mark ${kind}${alone ? ' alone' : ''}`}>
      {kind !== 'plain' && (
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path fillRule="evenodd" d={SHAPES[kind]} />
        </svg>
      )}
      <span className={alone ? 'sr' : undefined}>{children}</span>
    </span>
  );
}
