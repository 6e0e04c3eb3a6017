/**
 * Signed heads: where both chains stood at a moment, in one printable line.
 * A chain alone shows what was changed behind its maker's back; a head that others hold on paper shows also a chain that
 * was written anew as a whole. The line names no position: how many events lie on desks is nobody's business.
 */

import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { DialogueId, Instant } from '../../shared/dialogue/model.ts';
import { isLink } from './chain.ts';
import type { Head } from './journal.ts';

export interface SignedHead {
  dialogue: DialogueId;
  at: Instant;
  recordNumber: number;
  recordChain: string;
  chain: string;
}

export interface Signer {
  /** The house's public key (raw Ed25519, base64url), to be printed beside its heads. */
  readonly publicKey: string;
  /** The head of a dialogue as one printable line, signed. */
  sign(dialogue: DialogueId, head: Head, at: Instant): string;
}

const KIND = 'rostrum-head-1';

/** The house's signer; its key pair is made once and kept in the house's database. */
export function openSigner(db: DatabaseSync): Signer {
  db.exec(
    'CREATE TABLE IF NOT EXISTS signing_key (only INTEGER PRIMARY KEY CHECK (only = 1), pem TEXT NOT NULL) STRICT',
  );
  const kept = db.prepare('SELECT pem FROM signing_key').get() as { pem: string } | undefined;
  const pem =
    kept?.pem ?? (generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
  if (!kept) db.prepare('INSERT INTO signing_key VALUES (1, ?)').run(pem);
  return signerOf(createPrivateKey(pem));
}

function signerOf(key: KeyObject): Signer {
  const publicKey = createPublicKey(key).export({ format: 'jwk' }).x!;
  return {
    publicKey,
    sign(dialogue, head, at) {
      const line = lineOf({ dialogue, at, ...head });
      return `${line}.${sign(null, Buffer.from(line), key).toString('base64url')}`;
    },
  };
}

/** What a printed head says, or undefined if the line is none. It says nothing about who signed it. */
export function readHead(line: string): SignedHead | undefined {
  const parts = line.trim().split('.');
  if (parts.length !== 7 || parts[0] !== KIND) return undefined;
  const [, dialogue, at, recordNumber, recordChain, chain] = parts as [string, string, string, string, string, string];
  const head: SignedHead = {
    dialogue: Buffer.from(dialogue, 'base64url').toString('utf8'),
    at: Number(at),
    recordNumber: Number(recordNumber),
    recordChain: Buffer.from(recordChain, 'base64url').toString('hex'),
    chain: Buffer.from(chain, 'base64url').toString('hex'),
  };
  const sound = Number.isSafeInteger(head.at) && Number.isSafeInteger(head.recordNumber);
  return sound && isLink(head.recordChain) && isLink(head.chain) ? head : undefined;
}

/** True if the holder of this public key signed this printed head. */
export function isSignedBy(line: string, publicKey: string): boolean {
  const [, signed, signature] = /^(.*)\.([^.]*)$/.exec(line.trim()) ?? [];
  if (signed === undefined || signature === undefined) return false;
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
    return verify(null, Buffer.from(signed), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false; // not a public key
  }
}

function lineOf(head: SignedHead): string {
  const short = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');
  const dialogue = Buffer.from(head.dialogue).toString('base64url');
  return [KIND, dialogue, head.at, head.recordNumber, short(head.recordChain), short(head.chain)].join('.');
}
