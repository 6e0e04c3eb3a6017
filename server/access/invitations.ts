import type { LinkKind, Role } from '../../shared/access.ts';
import type { Clock, House } from './house.ts';
import { newToken, tokenHash } from './tokens.ts';

/** Whom a personal link is for. */
export type Bond = {
  /** The dialogue, or null for the installation's own link. */
  readonly dialogue: string | null;
  readonly person: string;
  readonly role: Role;
  /** As displays show it: the organization's name or its neutral label; empty for a person without one. */
  readonly organization: string;
  /** "Enter as …": personal data, erasable; null once erased. */
  readonly name: string | null;
  readonly linkKind: LinkKind;
};

export type Invitation = Bond & {
  readonly id: number;
  readonly issuedAt: number;
  /** Replaced by a newer one or taken back. */
  readonly revokedAt: number | null;
  /** Devices the link no longer serves because somebody else signed them out. */
  readonly placesLost: number;
};

/** A new personal link; the token is known only here and now. */
export type Issued = { readonly invitation: Invitation; readonly token: string };

/** Personal links: who is invited as what [K8]. Tokens are never stored, only their SHA-256. */
export type Invitations = {
  /** Issues a link; a former link of the same person in the same dialogue ends, with all its sign-ins. */
  issue(bond: Bond): Issued;
  /** A new link for the same bond; undefined when the person has none. */
  reissue(dialogue: string | null, person: string): Issued | undefined;
  /** Takes a person's link back, with all its sign-ins; false when there was none. */
  revoke(dialogue: string | null, person: string): boolean;
  /** The invitation a token belongs to, revoked or not. */
  byToken(token: string): Invitation | undefined;
  /** A person's valid invitation in a dialogue. */
  of(dialogue: string | null, person: string): Invitation | undefined;
  byId(id: number): Invitation | undefined;
  /** All valid invitations of a dialogue, in the order of issue. */
  list(dialogue: string | null): readonly Invitation[];
  /** The link of a person is of another kind from now on; her devices stay signed in. */
  setLinkKind(dialogue: string, person: string, linkKind: LinkKind): void;
  /** The link serves one device less: somebody else signed one out. */
  losePlace(id: number): void;
  /** Erases name and organization of one person, or of everybody in the dialogue; the links keep working. */
  eraseNames(dialogue: string, person?: string): void;
};

const COLUMNS = `id, dialogue, person, role, organization, name, link_kind AS linkKind,
  issued_at AS issuedAt, revoked_at AS revokedAt, places_lost AS placesLost`;

/** Invitations in `house.sqlite`; `endSessions` signs out every device of an invitation in the same transaction. */
export function sqliteInvitations(house: House, clock: Clock, endSessions: (invitation: number) => void): Invitations {
  const { db } = house;
  db.exec(`
    CREATE TABLE IF NOT EXISTS invitations (
      id INTEGER PRIMARY KEY AUTOINCREMENT, token_hash BLOB NOT NULL UNIQUE,
      dialogue TEXT REFERENCES dialogues, person TEXT NOT NULL, role TEXT NOT NULL, organization TEXT NOT NULL,
      name TEXT, link_kind TEXT NOT NULL, issued_at INTEGER NOT NULL, revoked_at INTEGER,
      places_lost INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE UNIQUE INDEX IF NOT EXISTS one_valid_link ON invitations (ifnull(dialogue, ''), person)
      WHERE revoked_at IS NULL;
  `);
  const insert = db.prepare(
    `INSERT INTO invitations (token_hash, dialogue, person, role, organization, name, link_kind, issued_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING ${COLUMNS}`,
  );
  const byToken = db.prepare(`SELECT ${COLUMNS} FROM invitations WHERE token_hash = ?`);
  const byId = db.prepare(`SELECT ${COLUMNS} FROM invitations WHERE id = ?`);
  const valid = `SELECT ${COLUMNS} FROM invitations WHERE ifnull(dialogue, '') = ? AND revoked_at IS NULL`;
  const ofPerson = db.prepare(`${valid} AND person = ?`);
  const list = db.prepare(`${valid} ORDER BY id`);
  // The hash stays, so that an old link can be told from a mistyped one; what says who it was for goes.
  const end = db.prepare(`UPDATE invitations SET revoked_at = ?, name = NULL, organization = '' WHERE id = ?`);
  const losePlace = db.prepare('UPDATE invitations SET places_lost = places_lost + 1 WHERE id = ?');
  const setLinkKind = db.prepare(
    'UPDATE invitations SET link_kind = ? WHERE dialogue = ? AND person = ? AND revoked_at IS NULL',
  );
  const eraseAll = db.prepare(`UPDATE invitations SET name = NULL, organization = '' WHERE dialogue = ?`);
  const eraseOne = db.prepare(
    `UPDATE invitations SET name = NULL, organization = '' WHERE dialogue = ? AND person = ?`,
  );

  const of = (dialogue: string | null, person: string) =>
    ofPerson.get(dialogue ?? '', person) as Invitation | undefined;
  const revoke = (dialogue: string | null, person: string) => {
    const former = of(dialogue, person);
    if (former === undefined) return false;
    end.run(clock.now(), former.id);
    endSessions(former.id);
    return true;
  };
  const issue = (bond: Bond): Issued => {
    const { dialogue, person, role, organization, name, linkKind } = bond;
    const token = newToken();
    revoke(dialogue, person);
    const row = insert.get(tokenHash(token), dialogue, person, role, organization, name, linkKind, clock.now());
    return { invitation: row as Invitation, token };
  };
  return {
    issue: (bond) => house.transaction(() => issue(bond)),
    reissue: (dialogue, person) =>
      house.transaction(() => {
        const former = of(dialogue, person);
        return former === undefined ? undefined : issue(former);
      }),
    revoke: (dialogue, person) => house.transaction(() => revoke(dialogue, person)),
    byToken: (token) => byToken.get(tokenHash(token)) as Invitation | undefined,
    byId: (id) => byId.get(id) as Invitation | undefined,
    of,
    list: (dialogue) => list.all(dialogue ?? '') as Invitation[],
    setLinkKind: (dialogue, person, linkKind) => void setLinkKind.run(linkKind, dialogue, person),
    losePlace: (id) => void losePlace.run(id),
    eraseNames(dialogue, person) {
      house.erase(() => (person === undefined ? eraseAll.run(dialogue) : eraseOne.run(dialogue, person)));
    },
  };
}
