import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { extend, genesis } from '../../server/journal/chain.ts';
import { isSignedBy, openSigner, readHead } from '../../server/journal/sign.ts';

const DIALOGUE = 'som-2024/Wien. é';
const head = extend(extend(genesis(DIALOGUE), '{"a":1}', false), '{"b":2}', true);
const openHouse = () => new DatabaseSync(':memory:');

test('a printed head is one line without spaces and says where the record stood', () => {
  const line = openSigner(openHouse()).sign(DIALOGUE, head, 1_721_030_400_000);
  expect(line).toMatch(/^rostrum-head-1\.[\w.-]+$/);
  expect(readHead(`  ${line}\n`)).toEqual({
    dialogue: DIALOGUE,
    at: 1_721_030_400_000,
    recordNumber: 1,
    recordChain: head.recordChain,
    chain: head.chain,
  });
});

test('a printed head does not tell how many events lie on desks', () => {
  const line = openSigner(openHouse()).sign(DIALOGUE, { ...head, position: 987_654 }, 1);
  expect(line).not.toContain('987654');
  expect(readHead(line)).not.toHaveProperty('position');
});

test('a head is known to be signed by this house, and by no other', () => {
  const [ours, theirs] = [openSigner(openHouse()), openSigner(openHouse())];
  const line = ours.sign(DIALOGUE, head, 1);
  expect(isSignedBy(line, ours.publicKey)).toBe(true);
  expect(isSignedBy(line, theirs.publicKey)).toBe(false);
  expect(isSignedBy(line, 'no key')).toBe(false);
});

test('a house keeps its key', () => {
  const house = openHouse();
  const line = openSigner(house).sign(DIALOGUE, head, 1);
  expect(isSignedBy(line, openSigner(house).publicKey)).toBe(true);
});

test('a head of which one sign was altered is not signed, or no head at all', () => {
  const { publicKey, sign } = openSigner(openHouse());
  const line = sign(DIALOGUE, head, 1);
  // The last sign of a base64 text may hold spare bits, so it is not among those tried.
  for (let i = 0; i < line.length - 1; i++) {
    const altered = line.slice(0, i) + (line[i] === '1' ? '2' : '1') + line.slice(i + 1);
    if (Buffer.from(altered).equals(Buffer.from(line))) continue;
    expect(isSignedBy(altered, publicKey)).toBe(false);
  }
});

test('a line that is no head is told from one', () => {
  for (const line of ['', 'rostrum-head-1', 'a.b.c.d.e.f.g', 'rostrum-head-1.eA.x.1.AA.AA.AA'])
    expect(readHead(line)).toBeUndefined();
});
