import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Instant } from '../../shared/dialogue/model.ts';
import type { House } from '../access/house.ts';
import type { Keys } from '../journal/seal.ts';
import type { Documents } from './documents.ts';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** Documents in the house's database, each sealed with a key of its own, so that forgetting the key erases back-ups, too. */
export function sqliteDocuments({ db, erase }: House, keys: Keys, clock: { now(): Instant }): Documents {
  db.exec(`CREATE TABLE IF NOT EXISTS documents (
             dialogue TEXT NOT NULL, id TEXT NOT NULL, key TEXT NOT NULL, box BLOB NOT NULL,
             kept_at INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (dialogue, id)) STRICT, WITHOUT ROWID`);
  const add = db.prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?)');
  const find = db.prepare('SELECT key, box FROM documents WHERE dialogue = ? AND id = ?');
  const older = db.prepare('SELECT id FROM documents WHERE dialogue = ? AND kept_at < ? ORDER BY id');
  const remove = db.prepare('DELETE FROM documents WHERE dialogue = ? AND id = ?');
  const rowOf = (dialogue: string, id: string) =>
    find.get(dialogue, id) as { key: string; box: Uint8Array } | undefined;
  const read = (dialogue: string, id: string) => {
    const row = rowOf(dialogue, id);
    const key = row && keys.get(row.key);
    return row && key && opened(Buffer.from(row.box), key, placeOf(dialogue, id));
  };
  return {
    keep(dialogue, id, bytes) {
      if (rowOf(dialogue, id)) return read(dialogue, id)?.equals(bytes) ?? false;
      const { id: key, key: secret } = keys.take();
      add.run(dialogue, id, key, sealed(bytes, secret, placeOf(dialogue, id)), clock.now());
      return true;
    },
    read,
    keptBefore: (dialogue, at) => (older.all(dialogue, at) as { id: string }[]).map(({ id }) => id),
    forget(dialogue, id) {
      const row = rowOf(dialogue, id);
      if (!row) return;
      keys.forget([row.key]);
      erase(() => remove.run(dialogue, id));
    },
  };
}

function sealed(bytes: Buffer, key: Buffer, place: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(place);
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

function opened(box: Buffer, key: Buffer, place: Buffer): Buffer {
  const opener = createDecipheriv(CIPHER, key, box.subarray(0, NONCE), { authTagLength: TAG }).setAAD(place);
  opener.setAuthTag(box.subarray(-TAG));
  return Buffer.concat([opener.update(box.subarray(NONCE, -TAG)), opener.final()]);
}

/** A box opens only where it was sealed. */
const placeOf = (dialogue: string, id: string) => Buffer.from(JSON.stringify([dialogue, 'contribution', id]));
