import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryKeys } from '../../server/journal/keys.ts';
import { type Keys, keyIdOf, SealBroken, seal, unseal } from '../../server/journal/seal.ts';

const CANARY = 'canary-7f3a';
const event = { type: 'subjectGiven', v: 1, at: 5, request: 12, sealed: { subject: CANARY } };

describe('sealed content', () => {
  test('is not in the stored bytes, and comes back as it was', () => {
    const keys = new MemoryKeys();
    const body = seal(event, 'd', keys);
    expect(body).not.toContain(CANARY);
    expect(JSON.parse(body)).toMatchObject({ type: 'subjectGiven', v: 1, at: 5, request: 12 });
    expect(unseal(body, 'd', keys)).toEqual(event);
  });

  test('any JSON value can be sealed, with and without words in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (sealed) => {
        const keys = new MemoryKeys();
        const value: unknown = JSON.parse(JSON.stringify(sealed));
        expect(unseal(seal({ type: 'noted', sealed: value }, 'd', keys), 'd', keys)).toEqual({
          type: 'noted',
          sealed: value,
        });
      }),
    );
  });

  test('is erased once its key is forgotten, and only its own: the plain fields and every other event stay', () => {
    const keys = new MemoryKeys();
    const [gone, kept] = [seal(event, 'd', keys), seal(event, 'd', keys)];
    keys.forget([keyIdOf(gone)!]);
    expect(unseal(gone, 'd', keys)).toEqual({ ...event, sealed: 'erased' });
    expect(unseal(kept, 'd', keys)).toEqual(event);
  });

  test('has a key and a nonce of its own in every event', () => {
    const keys = new MemoryKeys();
    const bodies = Array.from({ length: 50 }, () => seal(event, 'd', keys));
    expect(new Set(bodies.map(keyIdOf)).size).toBe(50);
    expect(new Set(bodies).size).toBe(50);
  });

  test('does not open in another dialogue or in an event of another type', () => {
    const keys = new MemoryKeys();
    const body = seal(event, 'd', keys);
    expect(() => unseal(body, 'another', keys)).toThrow(SealBroken);
    expect(() => unseal(body.replace('subjectGiven', 'subjectFreed'), 'd', keys)).toThrow(SealBroken);
  });

  test('does not open when a bit of it was turned, or half of it is missing', () => {
    const keys = new MemoryKeys();
    const stored = JSON.parse(seal(event, 'd', keys)) as { sealed: { key: string; box: string } };
    const bytes = Buffer.from(stored.sealed.box, 'base64');
    const withBox = (box: Buffer) =>
      JSON.stringify({ ...stored, sealed: { ...stored.sealed, box: box.toString('base64') } });
    for (let i = 0; i < bytes.length; i++) {
      const turned = Buffer.from(bytes);
      turned[i]! ^= 1;
      expect(() => unseal(withBox(turned), 'd', keys)).toThrow(SealBroken);
    }
    expect(() => unseal(withBox(bytes.subarray(0, 10)), 'd', keys)).toThrow(SealBroken);
    expect(() => unseal(withBox(Buffer.alloc(0)), 'd', keys)).toThrow(SealBroken);
    expect(() => unseal('{"type":"noted","sealed":"words"}', 'd', keys)).toThrow(SealBroken);
  });
});

test('an event without sealed content takes no key and is stored as it is', () => {
  const keys: Keys = { take: () => expect.unreachable(), get: () => undefined, forget: () => {} };
  const plain = { type: 'listOpened', v: 1, at: 5 };
  const body = seal(plain, 'd', keys);
  expect(body).toBe(JSON.stringify(plain));
  expect(unseal(body, 'd', keys)).toEqual(plain);
  expect(keyIdOf(body)).toBeUndefined();
});
