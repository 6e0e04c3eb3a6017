/**
 * Erasable, and still provable: what must one day go lies in an event's one `sealed` field, encrypted in the journal with
 * a key of its own. Forgetting the key erases the content in journal, back-ups and exports alike, while the stored bytes,
 * and with them both chains, stay as they were.
 */

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Erased } from '../../shared/dialogue/model.ts';

export interface SealingKey {
  id: string;
  /** 32 bytes. */
  key: Buffer;
}

export interface Keys {
  /** A key that no event has had and none will have again; it is stored durably before it is given. */
  take(): SealingKey;
  /** The key of that id, unless it was forgotten. */
  get(id: string): Buffer | undefined;
  /** Erases these keys for good; ids without a key are passed over. */
  forget(ids: readonly string[]): void;
}

/** How `sealed` looks in storage: the key's id, and nonce, ciphertext and tag together in base64. */
interface SealedBox {
  key: string;
  box: string;
}

/** An event as the core knows it: its sealed field is open, or erased. */
export type OpenEvent = { type: string; sealed?: unknown };

/** A sealed field that its own key does not open: its bytes, its type or its dialogue were altered. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** The bytes to store for an event: its `sealed` field, if it has one, goes into a box with a key of its own. */
export function seal(event: OpenEvent, dialogue: string, keys: Keys): string {
  if (event.sealed === undefined) return JSON.stringify(event);
  const { id, key } = keys.take();
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(placeOf(dialogue, event.type));
  const content = [cipher.update(JSON.stringify(event.sealed), 'utf8'), cipher.final()];
  const sealed: SealedBox = {
    key: id,
    box: Buffer.concat([nonce, ...content, cipher.getAuthTag()]).toString('base64'),
  };
  return JSON.stringify({ ...event, sealed });
}

/** The event in stored bytes: its `sealed` field opened, or 'erased' where the key was forgotten; throws SealBroken. */
export function unseal(body: string, dialogue: string, keys: Pick<Keys, 'get'>): OpenEvent {
  const event = JSON.parse(body) as OpenEvent;
  const sealed = boxIn(event);
  if (!sealed) return event;
  const key = keys.get(sealed.key);
  if (!key) return { ...event, sealed: 'erased' satisfies Erased };
  return { ...event, sealed: contentOf(sealed, key, placeOf(dialogue, event.type)) };
}

/** The id of the key that seals an event, so that it can be forgotten when its time has come. */
export function keyIdOf(body: string): string | undefined {
  return boxIn(JSON.parse(body) as OpenEvent)?.key;
}

function boxIn(event: OpenEvent): SealedBox | undefined {
  if (event.sealed === undefined) return undefined;
  const { key, box } = (event.sealed ?? {}) as Partial<SealedBox>;
  if (typeof key !== 'string' || typeof box !== 'string') throw new SealBroken('A sealed field holds no box.');
  return { key, box };
}

function contentOf(sealed: SealedBox, key: Buffer, place: Buffer): unknown {
  const bytes = Buffer.from(sealed.box, 'base64');
  try {
    const opener = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG }).setAAD(place);
    opener.setAuthTag(bytes.subarray(-TAG));
    const content = Buffer.concat([opener.update(bytes.subarray(NONCE, -TAG)), opener.final()]);
    return JSON.parse(content.toString('utf8'));
  } catch (cause) {
    throw new SealBroken('A sealed field does not open with its own key.', { cause });
  }
}

/** A box opens only where it was sealed: in the same dialogue, in an event of the same type. */
function placeOf(dialogue: string, type: string): Buffer {
  return Buffer.from(JSON.stringify([dialogue, type]));
}
