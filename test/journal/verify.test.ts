import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { extend } from '../../server/journal/chain.ts';
import type { FindingKind } from '../../server/journal/findings.ts';
import { MemoryKeys } from '../../server/journal/keys.ts';
import { receiptFor } from '../../server/journal/publicRecord.ts';
import { keyIdOf, seal } from '../../server/journal/seal.ts';
import { openSigner, type Signer } from '../../server/journal/sign.ts';
import { SqliteJournal } from '../../server/journal/sqlite.ts';
import { type Evidence, verifyJournal } from '../../server/journal/verify.ts';
import type { Receipt } from '../../shared/wire/names.ts';
import { often } from '../support/often.ts';
import { DIALOGUE } from './contract.ts';
import { folders } from './folder.ts';
import * as hands from './tampering.ts';

const LENGTH = 24;
/** Every third event lies on a desk, sealed: positions 1, 4, 7 … */
const onDesk = (i: number) => i % 3 === 0;
const folder = folders();
const keys = new MemoryKeys();
const receipts: Receipt[] = [];
let honest: string;
let signer: Signer;
let head: string;

beforeAll(async () => {
  honest = join(folder(), 'journal.sqlite');
  const journal = new SqliteJournal(honest, DIALOGUE);
  const events = Array.from({ length: LENGTH }, (_, i) => {
    const event = { type: 'noted', v: 1, at: 1000 + i, ...(onDesk(i) ? { sealed: { words: `words ${i}` } } : {}) };
    return { body: seal(event, DIALOGUE, keys), onRecord: !onDesk(i) };
  });
  const written = journal.append({ expectedHead: 0, events, acts: [] });
  if (!written.ok) expect.unreachable();
  signer = openSigner(new DatabaseSync(':memory:'));
  head = signer.sign(DIALOGUE, written.head, 2000);
  for (let n = 1; n <= written.head.recordNumber; n++) receipts.push((await receiptFor(journal, n))!);
  journal.close();
});

function tampered(tampering: hands.Tampering, evidence: Evidence = {}) {
  const file = join(folder(), 'journal.sqlite');
  copyFileSync(honest, file);
  hands.tamper(file, tampering);
  return verifyJournal(file, evidence);
}
const kinds = (report: { findings: { kind: FindingKind }[] }) => report.findings.map(({ kind }) => kind);
const sentences = (report: { findings: { sentence: string }[] }) => report.findings.map(({ sentence }) => sentence);
const leave: hands.Tampering = (rows) => rows;
const everything = (): Evidence => ({ heads: [head], publicKey: signer.publicKey, receipts, keys });

describe('an honest journal', () => {
  test('is found sound, with its head, its receipts and its keys', () => {
    expect(verifyJournal(honest, everything())).toEqual({
      dialogue: DIALOGUE,
      events: LENGTH,
      record: 16,
      sound: true,
      findings: [],
    });
  });

  test('is found sound in a copy that was read and put back, so that what follows is due to the tampering', () => {
    expect(tampered(leave, everything())).toMatchObject({ sound: true, findings: [] });
  });

  test('may have gone on since its head was signed', () => {
    const file = join(folder(), 'journal.sqlite');
    copyFileSync(honest, file);
    const journal = new SqliteJournal(file, DIALOGUE);
    const more = [true, false, true].map((onRecord) => ({ body: '{"type":"a","v":1,"at":3000}', onRecord }));
    journal.append({ expectedHead: LENGTH, events: more, acts: [] });
    expect(verifyJournal(file, everything())).toMatchObject({ sound: true, events: LENGTH + 3 });
    journal.close();
  });

  test('can be checked while it is being written', () => {
    const journal = new SqliteJournal(honest, DIALOGUE);
    expect(verifyJournal(honest, everything()).sound).toBe(true);
    journal.close();
  });

  test('is still sound when content was erased, and says which', () => {
    const left = new MemoryKeys();
    const reader = new SqliteJournal(honest, DIALOGUE);
    const boxes = reader.read(0).map(({ body }) => keyIdOf(body));
    reader.close();
    const without = (...positions: number[]) => ({
      get: (id: string) => (positions.includes(boxes.indexOf(id) + 1) ? left.get(id) : keys.get(id)),
    });
    expect(verifyJournal(honest, { ...everything(), keys: without(4) })).toMatchObject({
      sound: true,
      findings: [{ kind: 'erased', sentence: 'The content of event 4 was erased: its key was forgotten.' }],
    });
    expect(sentences(verifyJournal(honest, { keys: without(1, 7, 22) }))).toEqual([
      'The content of events 1, 7 and 22 was erased: its key was forgotten.',
    ]);
  });
});

describe('tampering is named', () => {
  test('a changed event, on a desk or on the record, is told once', () => {
    expect(sentences(tampered(hands.flipBit(3, 100)))).toEqual(['Event 4 of the journal was changed.']);
    expect(sentences(tampered(hands.flipBit(4, 100)))).toEqual(['Event 5 of the journal was changed.']);
    expect(sentences(tampered(hands.flipBit(LENGTH - 1, 100)))).toEqual(['Event 24 of the journal was changed.']);
  });

  test('a stored chain value that was changed is told once', () => {
    const change: hands.Tampering = (rows) => rows.with(6, { ...rows[6]!, chain: Buffer.alloc(32) });
    expect(sentences(tampered(change))).toEqual(['Event 7 of the journal was changed.']);
  });

  test('a removed event, with and without renumbering', () => {
    expect(sentences(tampered(hands.remove(3)))).toEqual(['Event 4 of the journal is missing.']);
    expect(sentences(tampered(hands.inTurn(hands.remove(3), hands.renumber)))).toEqual([
      'One event was removed from the journal just before event 4.',
    ]);
    expect(sentences(tampered(hands.inTurn(hands.remove(4), hands.remove(4))))).toEqual([
      'Events 5 to 6 of the journal are missing.',
      'Numbers 3 to 4 of the record are missing.',
    ]);
  });

  test('an inserted event', () => {
    const slipIn = hands.inTurn(hands.insert(9, '{"type":"noted","v":1,"at":1008}'), hands.renumber);
    expect(sentences(tampered(slipIn))).toEqual([
      'One event was inserted into the journal at or just before event 10.',
    ]);
  });

  test.each([true, false])('events that have changed places (with their chain values: %s)', (withChains) => {
    const told = (i: number, j: number) => sentences(tampered(hands.swap(i, j, withChains)))[0];
    expect(told(4, 13)).toBe('Events 5 and 14 of the journal have changed places.');
    expect(told(4, 5)).toBe('Events 5 and 6 of the journal have changed places.');
    expect(kinds(tampered(hands.swap(4, 13, withChains)))).toEqual(['reordered']);
  });

  test('a chain written anew holds in itself, and is found by the head and by every receipt after it', () => {
    const anew = hands.inTurn(hands.flipBit(10, 100), hands.recompute);
    expect(tampered(anew).sound).toBe(true);
    expect(sentences(tampered(anew, { heads: [head] }))).toEqual([
      'The record up to number 16 is not the one that was signed: it was written anew.',
    ]);
    const found = tampered(anew, { receipts });
    expect(kinds(found)).toEqual(Array.from({ length: 10 }, () => 'recomputed'));
    expect(sentences(found)[0]).toBe(
      'The receipt for number 7 is not met: the record up to there is not the one it was given for.',
    );
  });

  test('desks written anew leave the record alone, and are found by the head', () => {
    const anew = hands.inTurn(hands.flipBit(9, 100), hands.recompute);
    expect(tampered(anew, { receipts }).sound).toBe(true);
    expect(kinds(tampered(anew, { heads: [head] }))).toEqual(['cut']);
  });

  test('a cut tail is found by the head and by the receipts of what was cut', () => {
    expect(tampered(hands.cutAfter(20)).sound).toBe(true);
    expect(sentences(tampered(hands.cutAfter(20), { heads: [head] }))).toEqual([
      'The record was cut: it ends at number 13, its signed head is number 16.',
    ]);
    expect(kinds(tampered(hands.cutAfter(20), { receipts }))).toEqual(['cut', 'cut', 'cut']);
    expect(kinds(tampered(hands.cutAfter(0), { heads: [head] }))).toEqual(['cut']);
  });

  test('a private event made public, or a public one withdrawn, with all chains written anew', () => {
    const publish: hands.Tampering = (rows) => rows.with(9, { ...rows[9]!, recordNumber: 0 });
    const withdraw: hands.Tampering = (rows) => rows.with(10, { ...rows[10]!, recordNumber: null });
    expect(tampered(hands.inTurn(publish, hands.recompute), { heads: [head] }).sound).toBe(false);
    expect(tampered(hands.inTurn(withdraw, hands.recompute), { heads: [head] }).sound).toBe(false);
    expect(tampered(hands.inTurn(withdraw, hands.recompute), { receipts: receipts.slice(-1) }).sound).toBe(false);
  });

  test('sealed content that was exchanged for other content of the same key', () => {
    const other = hands.changeBody(3, (body) => Buffer.from(body.toString().replace(/"box":"..../, '"box":"AAAA')));
    expect(kinds(tampered(hands.inTurn(other, hands.recompute), { keys }))).toEqual(['changed']);
  });
});

describe('evidence that is about something else is told from tampering', () => {
  test('a head of another dialogue, of another house, or none at all', () => {
    const stranger = openSigner(new DatabaseSync(':memory:'));
    const { publicKey } = signer;
    const at = extend({ position: 0, chain: '0'.repeat(64), recordNumber: 0, recordChain: '0'.repeat(64) }, 'a', true);
    expect(sentences(verifyJournal(honest, { heads: [signer.sign('tip-2023', at, 1)], publicKey }))).toEqual([
      'The head given is of another dialogue: tip-2023.',
    ]);
    expect(sentences(verifyJournal(honest, { heads: [stranger.sign(DIALOGUE, at, 1)], publicKey }))).toEqual([
      'The head given was not signed by this house.',
    ]);
    expect(sentences(verifyJournal(honest, { heads: ['words'] }))).toEqual(['The head given is not a signed head.']);
  });

  test('a receipt of another dialogue, or with another time', () => {
    const [first] = receipts;
    expect(sentences(verifyJournal(honest, { receipts: [{ ...first!, dialogue: 'tip-2023' }] }))).toEqual([
      'The receipt for number 1 is of another dialogue: tip-2023.',
    ]);
    expect(sentences(verifyJournal(honest, { receipts: [{ ...first!, at: 7 }] }))).toEqual([
      'The receipt for number 1 has another time than the record.',
    ]);
  });

  test('a file that is no journal is said to be damaged', () => {
    const file = join(folder(), 'words.sqlite');
    writeFileSync(file, 'words '.repeat(1000));
    expect(kinds(verifyJournal(file))).toEqual(['damaged']);
    const empty = join(folder(), 'empty.sqlite');
    new DatabaseSync(empty).exec('CREATE TABLE journal (dialogue TEXT)');
    expect(sentences(verifyJournal(empty))).toEqual(['The file cannot be read as a journal: it names no dialogue.']);
  });
});

describe('any single tampering is found', () => {
  const index = fc.integer({ min: 0, max: LENGTH - 1 });
  const made = '{"type":"noted","v":1,"at":1010,"slipped":"in"}';
  /** Pairs of what was done and the first event it touches. */
  const single = fc.oneof(
    fc.tuple(index, fc.nat(4000)).map(([i, bit]) => hands.flipBit(i, bit)),
    index.map((i) => hands.remove(i)),
    index.map((i) => hands.inTurn(hands.remove(i), hands.renumber)),
    index.map((i) => hands.inTurn(hands.insert(i, made), hands.renumber)),
    fc
      .tuple(index, index, fc.boolean())
      .filter(([i, j]) => i !== j)
      .map(([i, j, withChains]) => hands.swap(Math.min(i, j), Math.max(i, j), withChains)),
    index.map((i) => hands.cutAfter(i)),
  );

  test('with a head signed after it, whether or not the chains were written anew', () => {
    fc.assert(
      fc.property(single, fc.boolean(), (done, anew) => {
        expect(tampered(anew ? hands.inTurn(done, hands.recompute) : done, { heads: [head] }).sound).toBe(false);
      }),
      { numRuns: often(150) },
    );
  });

  test('without any evidence, unless the chains were written anew or the tail was cut', () => {
    const flipped = fc.tuple(index, fc.nat(4000)).map(([i, bit]) => hands.flipBit(i, bit));
    const removed = fc.integer({ min: 0, max: LENGTH - 2 }).map((i) => hands.inTurn(hands.remove(i), hands.renumber));
    fc.assert(
      fc.property(fc.oneof(flipped, removed), (done) => {
        expect(tampered(done).sound).toBe(false);
      }),
      { numRuns: often(50) },
    );
  });

  test('with one receipt after it, if it touched the record', () => {
    const onRecord = index.filter((i) => !onDesk(i));
    const touched = fc.oneof(
      fc.tuple(onRecord, fc.nat(4000)).map(([i, bit]) => hands.flipBit(i, bit)),
      onRecord.map((i) => hands.remove(i)),
      onRecord.map((i) => hands.insert(i, made)),
      fc
        .tuple(onRecord, onRecord)
        .filter(([i, j]) => i !== j)
        .map(([i, j]) => hands.swap(Math.min(i, j), Math.max(i, j), false)),
    );
    fc.assert(
      fc.property(touched, (done) => {
        const last = receipts.slice(-1);
        expect(tampered(hands.inTurn(done, hands.recompute), { receipts: last }).sound).toBe(false);
      }),
      { numRuns: often(50) },
    );
  });
});
