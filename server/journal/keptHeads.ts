/**
 * The heads that were signed at adjournments, one line each in a plain file beside the journal: to be printed, and copied
 * to where the journal is not.
 */

import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

export interface KeptHeads {
  /** The lines kept, oldest first. */
  all(): readonly string[];
  /** Keeps one more, durably before it returns. */
  keep(line: string): void;
}

/** The heads kept in that file, which need not be there yet. */
export function headsIn(file: string): KeptHeads {
  const all = () => linesOf(file);
  return {
    all,
    keep(line) {
      // Written whole beside the file and put in its place: half a line would later look like a forged one.
      const fresh = `${file}.new`;
      const to = openSync(fresh, 'w', 0o600);
      try {
        writeSync(to, [...all(), line, ''].join('\n'));
        fsyncSync(to);
      } finally {
        closeSync(to);
      }
      renameSync(fresh, file);
    },
  };
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
