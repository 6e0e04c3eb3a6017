/**
 * The two chains: one over every event, one over the record alone.
 * Each link holds all that came before it, so nothing can be changed, left out or slipped in without every later link
 * changing too. The record's chain is kept apart so that anyone can check it without learning how much is private.
 */

import { hash } from 'node:crypto';
import type { Head } from './journal.ts';

const DIGITS = /^[0-9a-f]{64}$/;

/** SHA-256 of bytes, as 64 hex digits. */
export function sha256(bytes: string | Buffer): string {
  return hash('sha256', bytes, 'hex');
}

/** SHA-256(previous ‖ number as 8 bytes, big end first ‖ SHA-256(bytes)), as 64 hex digits. */
export function link(previous: string, number: number, bytes: string | Buffer): string {
  const joined = Buffer.alloc(72);
  joined.write(previous, 0, 32, 'hex');
  joined.writeBigUInt64BE(BigInt(number), 32);
  joined.write(sha256(bytes), 40, 32, 'hex');
  return sha256(joined);
}

/** Where both chains of a dialogue begin: constants of its id, so that two dialogues never share a link. */
export function genesis(dialogue: string): Head {
  return {
    position: 0,
    chain: sha256(`rostrum journal 1 ${dialogue}`),
    recordNumber: 0,
    recordChain: sha256(`rostrum record 1 ${dialogue}`),
  };
}

/** The head after one more event. */
export function extend(head: Head, body: string | Buffer, onRecord: boolean): Head {
  const position = head.position + 1;
  const recordNumber = onRecord ? head.recordNumber + 1 : head.recordNumber;
  return {
    position,
    chain: link(head.chain, position, body),
    recordNumber,
    recordChain: onRecord ? link(head.recordChain, recordNumber, body) : head.recordChain,
  };
}

/** True for the 64 hex digits of a link. */
export function isLink(text: string): boolean {
  return DIGITS.test(text);
}
