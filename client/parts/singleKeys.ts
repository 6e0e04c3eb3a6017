import { useSyncExternalStore } from 'react';

/** Whether single keys act on this device: people who dictate or tremble turn them off. */

const KEPT_AS = 'rostrum.keys';
const listeners = new Set<() => void>();
let forgotten: boolean | undefined; // the choice where a browser keeps nothing for us

function read(): boolean {
  try {
    return (localStorage.getItem(KEPT_AS) ?? 'on') !== 'off';
  } catch {
    return forgotten ?? true;
  }
}

/** Turns the single keys on or off, on this device. */
export function setSingleKeys(on: boolean): void {
  forgotten = on;
  try {
    localStorage.setItem(KEPT_AS, on ? 'on' : 'off');
  } catch {
    // acts now, forgotten at the next visit
  }
  for (const listener of listeners) listener();
}

/** Whether single keys act now. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, read);
}

/** Whether a cap names one character alone (WCAG 2.1.4): "N", "+", "?"; "F1", "⏎" and "⌃⏎" are none. */
export function isSingleKey(keys: string): boolean {
  return keys.length === 1 && keys !== '⏎';
}
