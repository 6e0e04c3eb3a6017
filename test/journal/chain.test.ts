import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { extend, genesis, link } from '../../server/journal/chain.ts';

const digest = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

test('a link is SHA-256(previous ‖ number ‖ SHA-256(bytes)), so that others can write a checker', () => {
  const previous = digest('before');
  const number = Buffer.from([0, 0, 0, 0, 0, 0, 1, 2]);
  expect(link(previous.toString('hex'), 258, '{"words":"Ü"}')).toBe(
    digest(previous, number, digest(Buffer.from('{"words":"Ü"}'))).toString('hex'),
  );
});

test('text and its bytes have the same link', () => {
  const { chain } = genesis('d');
  expect(link(chain, 1, 'Ü')).toBe(link(chain, 1, Buffer.from('Ü')));
});

test('the format of the chains is fixed: a head of these two events is this one for ever', () => {
  const head = extend(extend(genesis('som-2024'), '{"a":1}', false), '{"b":2}', true);
  expect(head).toEqual({
    position: 2,
    chain: 'e59a03c31cf994012f0e4cf7da2b4689608f939e5e71b3c04ad9167e382a8f7d',
    recordNumber: 1,
    recordChain: 'c6488244ab320a0d6392b271a8a86223d53db92a88c43df0f8881486a02f2b89',
  });
});

test('two dialogues with the same events share no link, and the two chains of one dialogue share none', () => {
  const heads = ['som-2024', 'tip-2023'].map((dialogue) => extend(genesis(dialogue), '{}', true));
  expect(new Set(heads.flatMap((head) => [head.chain, head.recordChain])).size).toBe(4);
});

test('an event on a desk moves one chain, an event on the record both', () => {
  const start = genesis('d');
  const desk = extend(start, '{}', false);
  expect(desk).toMatchObject({ position: 1, recordNumber: 0, recordChain: start.recordChain });
  expect(desk.chain).not.toBe(start.chain);
  expect(extend(desk, '{}', true)).toMatchObject({ position: 2, recordNumber: 1 });
});
