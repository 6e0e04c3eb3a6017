/** A cap in the ink of what it stands on. For eyes only: the act itself tells its key to assistive technology. */
export function KeyHint({ keys }: { keys: string }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a cap never takes the focus
  return <kbd aria-hidden="true">{keys}</kbd>;
}

/** How a cap is told to assistive technology: "⌃⏎" is "Control+Enter". */
export function shortcutOf(keys: string): string {
  return keys.replace('⌃', 'Control+').replace('⏎', 'Enter').replace('−', '-');
}
