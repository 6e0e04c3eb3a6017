import type { EnteredBy, LinkKind, Role } from '../../shared/access.ts';
import { isSlot } from '../../shared/access.ts';
import { isSecure, readCookies } from './cookies.ts';
import type { Clock, House } from './house.ts';
import type { Installation } from './installation.ts';
import { signInEnds } from './installation.ts';
import type { Invitation } from './invitations.ts';
import { keyedHash, newCookieSecret, newSlot, sameDigest } from './tokens.ts';

/** One signed-in device of one person: what every route and every socket acts for. */
export type Session = {
  /** The public name of this sign-in, in its console's address. */
  readonly slot: string;
  readonly dialogue: string | null;
  readonly person: string;
  readonly role: Role;
  readonly linkKind: LinkKind;
  readonly device: string;
  readonly expiresAt: number;
};

/** A device in somebody's list; `lastSeen` is coarse on purpose: ten minutes. */
export type Device = {
  readonly slot: string;
  readonly person: string;
  readonly role: Role;
  readonly device: string;
  readonly since: number;
  readonly lastSeen: number;
  readonly enteredBy: EnteredBy;
};

export type DeviceSignedIn = Omit<Device, 'since' | 'lastSeen'> & {
  readonly dialogue: string | null;
  readonly at: number;
};
export type Revoked = { readonly slot: string; readonly dialogue: string | null; readonly person: string };

/** Signed-in devices [K8]. Cookies are never stored, only their hash under the installation's secret. */
export type Sessions = {
  /** Who acts in this slot, by the request's cookies; with a dialogue named, only a sign-in of that dialogue. */
  whoIs(slot: string, cookieHeader: string | undefined, dialogue?: string): Session | undefined;
  /** The sign-in this browser already has for an invitation. */
  already(invitation: number, cookieHeader: string | undefined): Session | undefined;
  /** Signs a device in and tells the listeners; `cookie` is known only here and now. */
  signIn(invitation: Invitation, device: string, enteredBy: EnteredBy): { session: Session; cookie: string };
  /** The devices of one person, or of everybody in the dialogue, the latest first. */
  devices(dialogue: string | null, person?: string): readonly Device[];
  /** Ends one sign-in; false when it had ended before. */
  signOut(slot: string): boolean;
  /** Ends every sign-in of an invitation. */
  endAll(invitation: number): void;
  /** Tells of every device that signs in; returns how to stop listening. */
  onDevice(listener: (event: DeviceSignedIn) => void): () => void;
  /** Tells of every sign-in that ends, in whichever process it was ended; returns how to stop listening. */
  onRevoked(listener: (event: Revoked) => void): () => void;
  /** Hears what other processes revoked and writes down who was seen; to be called twice a second. */
  keepWatch(): void;
  /** Ends the sign-ins that have expired; to be called now and then. */
  sweep(): void;
};

const COARSE = 10 * 60_000;
const REVOCATIONS_KEPT = 3_600_000;

type Row = Omit<Device, 'device'> &
  Session & { invitation: number; secretHash: Uint8Array; createdAt: number | null; lastSittingEnds: number | null };

/** Sessions in `house.sqlite`. */
export function sqliteSessions(house: House, clock: Clock, installation: Installation): Sessions {
  const sql = statements(house);
  const deviceListeners = new Set<(event: DeviceSignedIn) => void>();
  const revokedListeners = new Set<(event: Revoked) => void>();
  // Written down by keepWatch: 3,000 clients coming back cost no write each, and a full disk keeps nobody out.
  const seen = new Map<string, number>();
  const rekeyed = new Map<string, Uint8Array>();
  let heard = Number(sql.lastRevocation.get()?.n ?? 0);

  const endsOf = ({ createdAt, lastSittingEnds, since }: Row) =>
    signInEnds(createdAt === null || lastSittingEnds === null ? undefined : { createdAt, lastSittingEnds }, since);
  const asSession = (row: Row): Session => {
    const { slot, dialogue, person, role, linkKind, device } = row;
    return { slot, dialogue, person, role, linkKind, device, expiresAt: endsOf(row) };
  };

  /** Is this the row's cookie? As many comparisons of whole digests for a slot that nobody has. */
  const holds = (row: Row | undefined, cookie: string): boolean => {
    const stored = row?.secretHash ?? NOBODY;
    const [current, previous] = installation.secrets();
    const digest = keyedHash(current, 'cookie', cookie);
    const now = sameDigest(stored, digest);
    const before = previous !== undefined && sameDigest(stored, keyedHash(previous, 'cookie', cookie));
    // Stored anew under the secret in use, so that the next rotation does not sign this device out.
    if (row !== undefined && before) rekeyed.set(row.slot, digest);
    return row !== undefined && (now || before);
  };

  const hear = () => {
    for (const row of sql.revokedSince.all(heard) as (Revoked & { n: number })[]) {
      heard = row.n;
      const { slot, dialogue, person } = row;
      for (const listener of [...revokedListeners]) listener({ slot, dialogue, person });
    }
  };

  const writeDown = () => {
    if (seen.size + rekeyed.size === 0) return;
    house.transaction(() => {
      for (const [slot, at] of seen) sql.see.run(at, slot);
      for (const [slot, digest] of rekeyed) sql.rekey.run(digest, slot);
    });
    seen.clear();
    rekeyed.clear();
  };

  const end = (row: Row) => {
    sql.remove.run(row.slot);
    sql.revoke.run(row.slot, row.dialogue, row.person, clock.now());
    house.afterCommit(hear);
  };

  const recognize = (slot: string, cookie: string | undefined): Row | undefined => {
    if (!isSlot(slot) || cookie === undefined || cookie === '') return undefined;
    const row = sql.bySlot.get(slot) as Row | undefined;
    return holds(row, cookie) && clock.now() < endsOf(row!) ? row : undefined;
  };

  const whoIs: Sessions['whoIs'] = (slot, cookieHeader, dialogue) => {
    const row = recognize(slot, readCookies(cookieHeader, isSecure(installation.publicUrl())).get(slot));
    if (row === undefined || (dialogue !== undefined && row.dialogue !== dialogue)) return undefined;
    const now = clock.now() - (clock.now() % COARSE);
    if (now > row.lastSeen) seen.set(slot, now);
    return asSession(row);
  };

  return {
    whoIs,
    already(invitation, cookieHeader) {
      for (const [slot, cookie] of readCookies(cookieHeader, isSecure(installation.publicUrl()))) {
        const row = recognize(slot, cookie);
        if (row?.invitation === invitation) return asSession(row);
      }
      return undefined;
    },
    signIn(invitation, device, enteredBy) {
      const at = clock.now();
      const slot = newSlot();
      const cookie = newCookieSecret();
      const digest = keyedHash(installation.secrets()[0], 'cookie', cookie);
      sql.insert.run(slot, invitation.id, digest, device, enteredBy, at, at - (at % COARSE));
      const session = asSession(sql.bySlot.get(slot) as Row);
      const { dialogue, person, role } = session;
      house.afterCommit(() => {
        for (const tell of [...deviceListeners]) tell({ dialogue, person, role, slot, device, enteredBy, at });
      });
      return { session, cookie };
    },
    devices(dialogue, person) {
      const rows = (
        person === undefined ? sql.all.all(dialogue ?? '') : sql.ofPerson.all(dialogue ?? '', person)
      ) as Row[];
      return rows.map(({ slot, person, role, device, since, lastSeen, enteredBy }) => {
        return { slot, person, role, device, since, lastSeen: seen.get(slot) ?? lastSeen, enteredBy };
      });
    },
    signOut: (slot) =>
      house.transaction(() => {
        const row = sql.bySlot.get(slot) as Row | undefined;
        if (row !== undefined) end(row);
        return row !== undefined;
      }),
    endAll: (invitation) => house.transaction(() => (sql.ofInvitation.all(invitation) as Row[]).forEach(end)),
    onDevice(listener) {
      deviceListeners.add(listener);
      return () => void deviceListeners.delete(listener);
    },
    onRevoked(listener) {
      revokedListeners.add(listener);
      return () => void revokedListeners.delete(listener);
    },
    keepWatch() {
      hear();
      writeDown();
    },
    sweep() {
      house.transaction(() => {
        for (const row of sql.everyone.all() as Row[]) if (clock.now() >= endsOf(row)) end(row);
      });
      sql.forget.run(clock.now() - REVOCATIONS_KEPT);
    },
  };
}

const NOBODY = new Uint8Array(32);

const ROWS = `SELECT s.slot, s.invitation, s.secret_hash AS secretHash, s.device, s.entered_by AS enteredBy, s.since,
  s.last_seen AS lastSeen, i.dialogue, i.person, i.role, i.link_kind AS linkKind,
  d.created_at AS createdAt, d.last_sitting_ends AS lastSittingEnds
  FROM sessions s JOIN invitations i ON i.id = s.invitation LEFT JOIN dialogues d ON d.id = i.dialogue`;
const LATEST_FIRST = 'ORDER BY s.since DESC, s.rowid DESC';

function statements({ db }: House) {
  db.exec(`
    CREATE TABLE IF NOT EXISTS sessions (
      slot TEXT NOT NULL UNIQUE, invitation INTEGER NOT NULL REFERENCES invitations, secret_hash BLOB NOT NULL,
      device TEXT NOT NULL, entered_by TEXT NOT NULL, since INTEGER NOT NULL, last_seen INTEGER NOT NULL) STRICT;
    CREATE INDEX IF NOT EXISTS sessions_of_invitation ON sessions (invitation);
    CREATE TABLE IF NOT EXISTS revocations (
      n INTEGER PRIMARY KEY AUTOINCREMENT, slot TEXT NOT NULL, dialogue TEXT, person TEXT NOT NULL,
      at INTEGER NOT NULL) STRICT;
  `);
  return {
    bySlot: db.prepare(`${ROWS} WHERE s.slot = ?`),
    ofInvitation: db.prepare(`${ROWS} WHERE s.invitation = ?`),
    ofPerson: db.prepare(
      `${ROWS} WHERE ifnull(i.dialogue, '') = ? AND i.revoked_at IS NULL AND i.person = ? ${LATEST_FIRST}`,
    ),
    all: db.prepare(`${ROWS} WHERE ifnull(i.dialogue, '') = ? AND i.revoked_at IS NULL ${LATEST_FIRST}`),
    everyone: db.prepare(ROWS),
    insert: db.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?)'),
    remove: db.prepare('DELETE FROM sessions WHERE slot = ?'),
    rekey: db.prepare('UPDATE sessions SET secret_hash = ? WHERE slot = ?'),
    see: db.prepare('UPDATE sessions SET last_seen = max(last_seen, ?) WHERE slot = ?'),
    revoke: db.prepare('INSERT INTO revocations (slot, dialogue, person, at) VALUES (?, ?, ?, ?)'),
    revokedSince: db.prepare('SELECT n, slot, dialogue, person FROM revocations WHERE n > ? ORDER BY n'),
    lastRevocation: db.prepare('SELECT max(n) AS n FROM revocations'),
    forget: db.prepare('DELETE FROM revocations WHERE at < ?'),
  };
}
