import { randomBytes } from 'node:crypto';
import { isDialogueId } from '../../shared/access.ts';
import type { Clock, House } from './house.ts';

/** A dialogue as the house knows it; everything that happens in it lies in its journal. */
export type DialogueEntry = {
  readonly id: string;
  readonly title: string;
  /** The day it is held, `2024-07-15`. */
  readonly date: string;
  readonly createdAt: number;
  readonly lastSittingEnds: number;
};

/** Which dialogues there are, the secrets of this installation, and the address people reach it at. */
export type Installation = {
  /** Adds a dialogue created now; throws when the id is taken or not fit to stand in an address. */
  addDialogue(dialogue: Omit<DialogueEntry, 'createdAt'>): DialogueEntry;
  /** The dialogue of that id, if there is one. */
  dialogue(id: string): DialogueEntry | undefined;
  /** All dialogues, by date. */
  dialogues(): readonly DialogueEntry[];
  /** Sessions of the dialogue live on with this; throws when there is no such dialogue. */
  moveLastSittingEnd(id: string, endsAt: number): void;
  /** Title and date follow the programme; throws when there is no such dialogue. */
  describe(id: string, title: string, date: string): void;
  /** The secret in use first, then the one before it, which is still accepted. */
  secrets(): readonly [current: Uint8Array, previous?: Uint8Array];
  /** Puts a fresh secret into use; the one in use is accepted until the next rotation. */
  rotateSecret(): void;
  /** The address of this installation as people type it, without a slash at the end. */
  publicUrl(): string;
  /** Sets that address; throws unless it is http or https without path, name or password. */
  setPublicUrl(url: string): void;
};

const DEFAULT_URL = 'http://127.0.0.1:8080';

/** The installation in `house.sqlite`. */
export function sqliteInstallation(house: House, clock: Clock): Installation {
  const { db } = house;
  db.exec(`
    CREATE TABLE IF NOT EXISTS dialogues (
      id TEXT PRIMARY KEY, title TEXT NOT NULL, date TEXT NOT NULL,
      created_at INTEGER NOT NULL, last_sitting_ends INTEGER NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS installation_secrets (
      n INTEGER PRIMARY KEY AUTOINCREMENT, secret BLOB NOT NULL, since INTEGER NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS installation (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `);
  const columns = 'id, title, date, created_at AS createdAt, last_sitting_ends AS lastSittingEnds';
  const insert = db.prepare('INSERT INTO dialogues VALUES (?, ?, ?, ?, ?)');
  const one = db.prepare(`SELECT ${columns} FROM dialogues WHERE id = ?`);
  const all = db.prepare(`SELECT ${columns} FROM dialogues ORDER BY date, id`);
  const moveEnd = db.prepare('UPDATE dialogues SET last_sitting_ends = ? WHERE id = ?');
  const describe = db.prepare('UPDATE dialogues SET title = ?, date = ? WHERE id = ?');
  const newest = db.prepare('SELECT secret FROM installation_secrets ORDER BY n DESC LIMIT 2');
  const addSecret = db.prepare('INSERT INTO installation_secrets (secret, since) VALUES (?, ?)');
  const dropOld = db.prepare(
    'DELETE FROM installation_secrets WHERE n NOT IN (SELECT n FROM installation_secrets ORDER BY n DESC LIMIT 2)',
  );
  const readUrl = db.prepare(`SELECT value FROM installation WHERE key = 'publicUrl'`);
  const writeUrl = db.prepare(`INSERT OR REPLACE INTO installation VALUES ('publicUrl', ?)`);
  const rotate = () =>
    house.erase(() => {
      addSecret.run(randomBytes(32), clock.now());
      dropOld.run();
    });
  if (newest.get() === undefined) rotate();
  const mustChange = (changes: number | bigint, id: string) => {
    if (changes === 0) throw new Error(`There is no dialogue ${id}.`);
  };
  return {
    addDialogue(dialogue) {
      if (!isDialogueId(dialogue.id)) throw new Error(`${dialogue.id} cannot be the id of a dialogue.`);
      const { id, title, date, lastSittingEnds } = dialogue;
      const createdAt = clock.now();
      insert.run(id, title, date, createdAt, lastSittingEnds);
      return { id, title, date, createdAt, lastSittingEnds };
    },
    dialogue: (id) => one.get(id) as DialogueEntry | undefined,
    dialogues: () => all.all() as DialogueEntry[],
    moveLastSittingEnd: (id, endsAt) => mustChange(moveEnd.run(endsAt, id).changes, id),
    describe: (id, title, date) => mustChange(describe.run(title, date, id).changes, id),
    secrets() {
      const [current, previous] = newest.all() as { secret: Uint8Array }[];
      if (current === undefined) throw new Error('The installation has no secret.');
      return previous === undefined ? [current.secret] : [current.secret, previous.secret];
    },
    rotateSecret: rotate,
    publicUrl: () => (readUrl.get() as { value: string } | undefined)?.value ?? DEFAULT_URL,
    setPublicUrl: (url) => void writeUrl.run(cleanUrl(url)),
  };
}

function cleanUrl(text: string): string {
  const url = new URL(text);
  const plain =
    url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  if (!plain || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error('The public URL must be like https://dialogue.example.org, without a path.');
  }
  return url.origin;
}

type Span = Pick<DialogueEntry, 'createdAt' | 'lastSittingEnds'>;

const AFTER_THE_LAST_SITTING = 48 * 3_600_000;
const WITHOUT_A_DIALOGUE = 30 * 24 * 3_600_000;

/**
 * When a sign-in of `since` ends: 48 h after the last sitting. A dialogue that was created after its own day (an
 * exercise on a past day) counts from its creation; the installation's own link from the sign-in, 30 days.
 */
export function signInEnds(dialogue: Span | undefined, since: number): number {
  if (dialogue === undefined) return since + WITHOUT_A_DIALOGUE;
  return Math.max(dialogue.lastSittingEnds, dialogue.createdAt) + AFTER_THE_LAST_SITTING;
}
