import { useEffect, useRef } from 'react';

/** Key → what it does. "N" acts outside text fields only; "Control+Enter" and "F1" act everywhere. */
export type Keys = Readonly<Record<string, () => void>>;

const TEXT_FIELD =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), ' +
  'input:not([type="button"], [type="checkbox"], [type="radio"], [type="submit"], [type="reset"], [type="range"])';

/** The name under which a press is looked up, or null where it must not act. */
export function keyOf(event: KeyboardEvent): string | null {
  if (event.repeat || event.isComposing || event.defaultPrevented || event.altKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  if (event.ctrlKey || event.metaKey) return event.shiftKey ? null : `Control+${key}`;
  if (/^F\d+$/.test(key)) return event.shiftKey ? null : key;
  if (target?.closest(TEXT_FIELD)) return null;
  // Shift makes a capital of a letter, but on many keyboards it is the only way to "?", "+" or a figure.
  if (event.shiftKey && /^\p{L}$/u.test(key)) return null;
  return key;
}

type KeysOptions = {
  /** Whether single keys act at all: people who dictate or tremble turn them off. */
  on?: boolean;
  /** Keys of a dialog act while it is open; all others wait until it is closed. */
  inDialog?: boolean;
};

/**
 * Keys that act, as the caps on the acts say. Never in a text field, never repeated by a key held down, never with
 * another modifier than they name, so that a key pressed by a browser's or a reader's own shortcut does nothing.
 */
export function useKeys(keys: Keys, { on = true, inDialog = false }: KeysOptions = {}): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (!inDialog && document.querySelector('dialog[open]')) return;
      const key = keyOf(event);
      const act = key === null ? undefined : current.current[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, inDialog]);
}
