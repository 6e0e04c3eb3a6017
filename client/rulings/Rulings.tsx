import { later } from '../parts/later.tsx';

/** The rulings of the day, fetched when they are first opened. */
export const Rulings = later<{ onClose: () => void }>(async () => (await import('./RulingsDialog.tsx')).RulingsDialog);
