import type { Clock, House } from '../access/house.ts';
import { newToken, tokenHash } from '../access/tokens.ts';

/** The address at which a dialogue's captions come in: a token known only when it is made; its hash is kept. */
export interface CaptionTokens {
  /** A new one for the dialogue; the former ends. */
  issue(dialogue: string): string;
  /** Ends the dialogue's; false if it had none. */
  revoke(dialogue: string): boolean;
  /** Whose captions come with this token, if anybody's. */
  dialogueOf(token: string): string | undefined;
}

export function captionTokens({ db }: House, clock: Clock): CaptionTokens {
  db.exec(`CREATE TABLE IF NOT EXISTS caption_tokens (
    dialogue TEXT PRIMARY KEY, hash BLOB NOT NULL UNIQUE, created_at INTEGER NOT NULL) STRICT`);
  const put = db.prepare('INSERT OR REPLACE INTO caption_tokens (dialogue, hash, created_at) VALUES (?, ?, ?)');
  const drop = db.prepare('DELETE FROM caption_tokens WHERE dialogue = ?');
  const find = db.prepare('SELECT dialogue FROM caption_tokens WHERE hash = ?');
  return {
    issue(dialogue) {
      const token = newToken();
      put.run(dialogue, tokenHash(token), clock.now());
      return token;
    },
    revoke: (dialogue) => Number(drop.run(dialogue).changes) > 0,
    dialogueOf(token) {
      const row = find.get(tokenHash(token));
      return row === undefined ? undefined : String(row.dialogue);
    },
  };
}

/** The address a caption provider is given. */
export function captionUrl(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/+$/, '')}/captions/${token}`;
}
