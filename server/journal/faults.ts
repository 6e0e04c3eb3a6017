/** What SQLite's faults mean for the house. */

import { JournalBroken, JournalFull } from './journal.ts';

const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;
/** The index of the write-ahead log could not grow: also a full disk. */
const SQLITE_IOERR_SHMSIZE = 4874;

/** JournalFull where the disk is full, else JournalBroken with the cause kept. */
export function faultOf(error: unknown): Error {
  if (error instanceof JournalBroken || error instanceof JournalFull) return error;
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
  if ((code & 0xff) === SQLITE_FULL || code === SQLITE_IOERR_SHMSIZE)
    return new JournalFull('There is no room left on the disk.', { cause: error });
  if ((code & 0xff) === SQLITE_BUSY)
    return new JournalBroken('Another process is writing this file.', { cause: error });
  const why = error instanceof Error ? error.message : String(error);
  return new JournalBroken(`The file cannot be used: ${why}.`, { cause: error });
}
