import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, test } from 'vitest';
import { MemoryKeys } from '../../server/journal/keys.ts';
import { MemoryJournal } from '../../server/journal/memory.ts';
import { checkRecord, exportRecord, receiptFor } from '../../server/journal/publicRecord.ts';
import { seal } from '../../server/journal/seal.ts';
import { openSigner } from '../../server/journal/sign.ts';
import { body, DIALOGUE, onDesk, onRecord } from './contract.ts';

const CANARY = 'canary-91c2';
let journal: MemoryJournal;
let lines: string[];

async function exported(): Promise<string[]> {
  const all: string[] = [];
  for await (const line of exportRecord(journal)) all.push(line);
  return all;
}

beforeEach(async () => {
  journal = new MemoryJournal(DIALOGUE);
  const secret = { body: seal({ type: CANARY, sealed: CANARY }, DIALOGUE, new MemoryKeys()), onRecord: false };
  const events = [onRecord('a'), onDesk('b'), onRecord('c'), secret, onRecord('d'), onRecord('e')];
  journal.append({ expectedHead: 0, events, acts: [] });
  lines = await exported();
});

const told = (changed: string[], evidence = {}) =>
  checkRecord(changed, evidence).findings.map(({ sentence }) => sentence);

describe('the exported record', () => {
  test('holds the dialogue and every event of the record, and no trace of a desk', () => {
    const [first, ...rest] = lines.map((line) => JSON.parse(line) as { record: number; body: string });
    expect(first).toEqual({ dialogue: DIALOGUE, format: 1 });
    expect(rest.map(({ record }) => record)).toEqual([1, 2, 3, 4]);
    expect(rest.map((line) => line.body)).toEqual(['a', 'c', 'd', 'e'].map((type) => body(type)));
    expect(lines.join('\n')).not.toContain(CANARY);
  });

  test('is found sound by itself, with a receipt and with a signed head', async () => {
    const receipt = await receiptFor(journal, 2);
    const signer = openSigner(new DatabaseSync(':memory:'));
    const head = signer.sign(DIALOGUE, journal.head(), 1);
    expect(checkRecord([...lines, ''])).toEqual({ dialogue: DIALOGUE, record: 4, sound: true, findings: [] });
    expect(checkRecord(lines, { receipts: [receipt!], heads: [head], publicKey: signer.publicKey }).sound).toBe(true);
  });

  test('shows a changed, a missing and a misplaced line', () => {
    expect(told(lines.with(2, lines[2]!.replace('\\"c\\"', '\\"x\\"')))).toEqual([
      'Number 2 of the record was changed.',
    ]);
    expect(told(lines.toSpliced(2, 1))).toEqual(['Number 2 of the record is missing.']);
    expect(told([lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)])).toEqual([
      'Number 1 of the record stands out of turn.',
    ]);
    expect(told([...lines, lines[4]!])).toContain('Number 4 of the record stands out of turn.');
  });

  test('shows a cut end to whoever holds a receipt or a head from after it', async () => {
    const receipt = (await receiptFor(journal, 4))!;
    const head = openSigner(new DatabaseSync(':memory:')).sign(DIALOGUE, journal.head(), 1);
    expect(told(lines.slice(0, 4), { receipts: [receipt] })).toEqual([
      'The receipt for number 4 is not met: the record ends at number 3.',
    ]);
    expect(told(lines.slice(0, 4), { heads: [head] })).toEqual([
      'The record was cut: it ends at number 3, its signed head is number 4.',
    ]);
  });

  test('shows a record written anew to whoever holds a receipt of the first one', async () => {
    const receipt = (await receiptFor(journal, 3))!;
    journal = new MemoryJournal(DIALOGUE);
    journal.append({ expectedHead: 0, events: ['a', 'x', 'd', 'e'].map(onRecord), acts: [] });
    const anew = await exported();
    expect(told(anew)).toEqual([]);
    expect(told(anew, { receipts: [receipt] })).toEqual([
      'The receipt for number 3 is not met: the record up to there is not the one it was given for.',
    ]);
  });

  test('is told from lines that are something else', () => {
    const sentence = 'This is not an exported record: a line of it cannot be read.';
    for (const wrong of [[], ['words'], ['{}'], [lines[0]!, 'null'], [lines[0]!, '{"record":0,"body":"","chain":""}']])
      expect(told(wrong)).toEqual([sentence]);
  });
});

test('there is no receipt for a number the record has not come to', async () => {
  expect(await receiptFor(journal, 5)).toBeUndefined();
  expect(await receiptFor(journal, 1)).toMatchObject({ dialogue: DIALOGUE, number: 1, at: 1_721_030_400_000 });
});
