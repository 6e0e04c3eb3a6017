import { later } from '../parts/later.tsx';

/** The dialog of the written contributions, fetched when it is first opened. */
export const Contributions = later<{ onClose: () => void }>(
  async () => (await import('./ContributionsDialog.tsx')).ContributionsDialog,
);
