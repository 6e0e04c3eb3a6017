import type { ReactNode } from 'react';
import type { ClockState } from './clockState.ts';

/** The surface under a clock: it takes the colour of the moment, so that the numerals need none. */
export function Plate({
  state,
  className = '',
  children,
}: {
  state: ClockState;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={`plate ${className}`} data-state={state}>
      {children}
    </div>
  );
}
