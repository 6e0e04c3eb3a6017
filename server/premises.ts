import { join } from 'node:path';
import type { Instant } from '../shared/dialogue/model.ts';
import { type Access, openAccess } from './access/access.ts';
import { type House, openHouse } from './access/house.ts';
import type { Documents } from './documents/documents.ts';
import { sqliteDocuments } from './documents/sqlite.ts';
import type { Journal } from './journal/journal.ts';
import { headsIn, type KeptHeads } from './journal/keptHeads.ts';
import { SqliteKeys } from './journal/keys.ts';
import type { Keys } from './journal/seal.ts';
import { ThreadedSqliteJournal } from './journal/threaded.ts';

/** All that lies in a data folder: the house with its access and keys, and a journal for each dialogue. */
export interface Premises {
  readonly folder: string;
  readonly house: House;
  readonly access: Access;
  readonly keys: Keys;
  /** The texts of written contributions. */
  readonly documents: Documents;
  /** Opens (or founds) the journal of a dialogue; a thread of its own writes it. */
  journal(dialogue: string): Journal;
  journalFile(dialogue: string): string;
  /** The heads signed at adjournments, kept beside the journal. */
  heads(dialogue: string): KeptHeads;
  close(): void;
}

/** Opens a data folder; makes it if it is missing. */
export function openPremises(folder: string, clock: { now(): Instant }): Premises {
  const house = openHouse(folder);
  const keys = new SqliteKeys(house.db);
  const journalFile = (dialogue: string) => join(folder, `${dialogue}.sqlite`);
  return {
    folder,
    house,
    access: openAccess(house, clock),
    keys,
    documents: sqliteDocuments(house, keys, clock),
    journal: (dialogue) => new ThreadedSqliteJournal(journalFile(dialogue), dialogue),
    journalFile,
    heads: (dialogue) => headsIn(join(folder, `${dialogue}.heads`)),
    close: () => house.close(),
  };
}
