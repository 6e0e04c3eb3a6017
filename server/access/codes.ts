import type { Clock, House } from './house.ts';
import type { Installation } from './installation.ts';
import { keyedHash, newCode } from './tokens.ts';

/** Who made a code: the person on a signed-in device, or the Secretariat at the door. */
export type CodeKind = 'code' | 'door';

const MINUTES: Readonly<Record<CodeKind, number>> = { code: 2, door: 15 };

/** Codes of eight symbols that add a device to an invitation, once [K8]. Only keyed hashes are stored. */
export type Codes = {
  /** A new code; the former one of the same kind for the same invitation ends. */
  make(invitation: number, kind: CodeKind): { code: string; expiresAt: number };
  /** What a code is for, as long as it is valid. */
  find(code: string): { invitation: number; kind: CodeKind } | undefined;
  /** The code has done its work. */
  spend(code: string): void;
  /** All codes of an invitation end. */
  endAll(invitation: number): void;
  /** Forgets codes that were never used. */
  sweep(): void;
};

/** Codes in `house.sqlite`: they survive a restart in the middle of a queue at the door. */
export function sqliteCodes(house: House, clock: Clock, installation: Installation): Codes {
  const { db } = house;
  db.exec(`
    CREATE TABLE IF NOT EXISTS codes (
      hash BLOB PRIMARY KEY, invitation INTEGER NOT NULL REFERENCES invitations, kind TEXT NOT NULL,
      expires_at INTEGER NOT NULL) STRICT;
  `);
  const insert = db.prepare('INSERT INTO codes VALUES (?, ?, ?, ?)');
  const replace = db.prepare('DELETE FROM codes WHERE invitation = ? AND kind = ?');
  const find = db.prepare('SELECT invitation, kind FROM codes WHERE hash IN (?, ?) AND expires_at > ?');
  const spend = db.prepare('DELETE FROM codes WHERE hash IN (?, ?)');
  const endAll = db.prepare('DELETE FROM codes WHERE invitation = ?');
  const sweep = db.prepare('DELETE FROM codes WHERE expires_at <= ?');
  const hashes = (code: string): [Uint8Array, Uint8Array] => {
    const [current, previous = current] = installation.secrets();
    return [keyedHash(current, 'code', code), keyedHash(previous, 'code', code)];
  };
  return {
    make: (invitation, kind) =>
      house.transaction(() => {
        const code = newCode();
        const expiresAt = clock.now() + MINUTES[kind] * 60_000;
        replace.run(invitation, kind);
        insert.run(hashes(code)[0], invitation, kind, expiresAt);
        return { code, expiresAt };
      }),
    find: (code) => find.get(...hashes(code), clock.now()) as { invitation: number; kind: CodeKind } | undefined,
    spend: (code) => void spend.run(...hashes(code)),
    endAll: (invitation) => void endAll.run(invitation),
    sweep: () => void sweep.run(clock.now()),
  };
}
