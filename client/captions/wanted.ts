import { useSyncExternalStore } from 'react';

/** Does this device show live captions, and are they read to a screen reader? Off until the person turns them on. */
export interface Wanted {
  shown: boolean;
  aloud: boolean;
}

const KEPT_AS = 'rostrum.captions';
const NOT: Wanted = { shown: false, aloud: false };
const listeners = new Set<() => void>();
let wanted = kept();

function kept(): Wanted {
  try {
    return { ...NOT, ...(JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') as Partial<Wanted>) };
  } catch {
    return NOT;
  }
}

export function want(change: Partial<Wanted>): void {
  wanted = { ...wanted, ...change };
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(wanted));
  } catch {
    // wanted for as long as the page stands
  }
  for (const listener of listeners) listener();
}

export function useWanted(): Wanted {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => wanted,
  );
}
