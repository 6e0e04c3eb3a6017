import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { CODE_SYMBOLS } from '../../shared/access.ts';

/** A personal link's token: 128 random bits, base64url. */
export function newToken(): string {
  return randomBytes(16).toString('base64url');
}

/** A session's cookie: 256 random bits, base64url. */
export function newCookieSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Eight symbols for a code: 40 random bits, five a symbol. */
export function newCode(): string {
  let bits = BigInt(`0x${randomBytes(5).toString('hex')}`);
  let code = '';
  for (let n = 0; n < 8; n++) {
    code += CODE_SYMBOLS[Number(bits & 31n)];
    bits >>= 5n;
  }
  return code;
}

/** The public name of a sign-in, for its console's address and its cookie's name. */
export function newSlot(): string {
  return newCode().toLowerCase();
}

/** What is stored of a token: with 128 random bits behind it a plain hash cannot be searched. */
export function tokenHash(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}

/** What is stored of a cookie or a code: useless without the installation's secret. */
export function keyedHash(secret: Uint8Array, purpose: 'cookie' | 'code', text: string): Uint8Array {
  return createHmac('sha256', secret).update(`${purpose}:${text}`).digest();
}

/** Are the two digests equal? Takes as long for a near miss as for a far one. */
export function sameDigest(left: Uint8Array, right: Uint8Array): boolean {
  return left.byteLength === right.byteLength && timingSafeEqual(left, right);
}
