import type { Role } from '../../shared/access.ts';
import type { House } from './house.ts';

/** Who asks: a signed-in person. */
export type Reader = { readonly dialogue: string | null; readonly role: Role };

/** E-mail addresses, apart from everything else and erasable [K3]: no event, log, export or address ever has one. */
export type ContactBook = {
  /** Notes a person's e-mail; a former one is erased. */
  write(dialogue: string, person: string, email: string): void;
  /** A person's e-mail, for the Secretariat of that dialogue only; undefined for anyone else. */
  read(reader: Reader, dialogue: string, person: string): string | undefined;
  /** Erases one person's, or everybody's of the dialogue. */
  erase(dialogue: string, person?: string): void;
};

const SECRETARIAT: readonly Role[] = ['secretary', 'conference_officer'];

/** The contact book in `house.sqlite`. */
export function sqliteContactBook(house: House): ContactBook {
  const { db } = house;
  db.exec(`
    CREATE TABLE IF NOT EXISTS contacts (
      dialogue TEXT NOT NULL REFERENCES dialogues, person TEXT NOT NULL, email TEXT NOT NULL,
      PRIMARY KEY (dialogue, person)) STRICT;
  `);
  const write = db.prepare('INSERT OR REPLACE INTO contacts VALUES (?, ?, ?)');
  const read = db.prepare('SELECT email FROM contacts WHERE dialogue = ? AND person = ?');
  const eraseOne = db.prepare('DELETE FROM contacts WHERE dialogue = ? AND person = ?');
  const eraseAll = db.prepare('DELETE FROM contacts WHERE dialogue = ?');
  return {
    write(dialogue, person, email) {
      house.erase(() => write.run(dialogue, person, email));
    },
    read(reader, dialogue, person) {
      if (reader.dialogue !== dialogue || !SECRETARIAT.includes(reader.role)) return undefined;
      return (read.get(dialogue, person) as { email: string } | undefined)?.email;
    },
    erase(dialogue, person) {
      house.erase(() => (person === undefined ? eraseAll.run(dialogue) : eraseOne.run(dialogue, person)));
    },
  };
}
