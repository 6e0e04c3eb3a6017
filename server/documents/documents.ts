/** Where the texts of written contributions lie, outside every journal. The port; its adapters are memory and SQLite. */

import type { Instant } from '../../shared/dialogue/model.ts';

export interface Documents {
  /** Keeps the bytes sealed under the id, durably before it returns; says whether they lie there now: false if others do. */
  keep(dialogue: string, id: string, bytes: Buffer): boolean;
  /** The bytes as they were kept, or undefined where there are none or they were forgotten. */
  read(dialogue: string, id: string): Buffer | undefined;
  /** The ids of what has been kept since before that instant. */
  keptBefore(dialogue: string, at: Instant): readonly string[];
  /** Erases the bytes and their key for good; an id without any is passed over. */
  forget(dialogue: string, id: string): void;
}
