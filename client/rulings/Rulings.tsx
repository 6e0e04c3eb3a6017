import { later } from '../parts/later.tsx';

/** The rulings of the day, fetched when they are first opened; `at` names the row they open at. */
export const Rulings = later<{ onClose: () => void; at?: string }>(
  async () => (await import('./RulingsDialog.tsx')).RulingsDialog,
);
