import type { ReactNode } from 'react';
import './entry.css';

/** A page at the door: one column, one heading, one act. */
export function DoorPage({
  heading,
  beside,
  children,
}: {
  heading: string;
  beside?: string | undefined;
  children: ReactNode;
}) {
  return (
    <main className="door">
      <div className="leaf">
        <h1>{heading}</h1>
        {beside && <p className="beside">{beside}</p>}
        {children}
      </div>
    </main>
  );
}
