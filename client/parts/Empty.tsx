import type { ReactNode } from 'react';

/** One sentence on what is true and, where useful, what can be done. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>;
}
