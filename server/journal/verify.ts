/** Checking a journal file against itself, and against what others hold: a signed head, receipts. It changes nothing. */

import { DatabaseSync } from 'node:sqlite';
import type { DialogueId, Instant } from '../../shared/dialogue/model.ts';
import type { Receipt } from '../../shared/wire/names.ts';
import { genesis } from './chain.ts';
import {
  checkHeadItself,
  checkReceipts,
  checkRecordAt,
  type Finding,
  type FoundRecord,
  findingsOf,
} from './findings.ts';
import { type Keys, keyIdOf, unseal } from './seal.ts';
import type { SignedHead } from './sign.ts';
import { type Flaw, type Link, walk } from './walk.ts';

export interface Evidence {
  /** Printed heads, and the public key of the house that signed them. */
  heads?: readonly string[];
  publicKey?: string;
  receipts?: readonly Receipt[];
  /** With the house's keys sealed content is opened too, and what was erased is counted. */
  keys?: Pick<Keys, 'get'>;
}

export interface Report {
  dialogue: DialogueId;
  /** How many events the journal holds, and how many of them are on the record. */
  events: number;
  record: number;
  /** True if nothing was found but erased content. */
  sound: boolean;
  findings: Finding[];
}

interface Row extends Link {
  recordNumber: number | null;
  recordChain: string | null;
}

/** Walks both chains of the file and holds them against the evidence; throws only if there is no such file. */
export function verifyJournal(file: string, evidence: Evidence = {}): Report {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const { dialogue, rows } = readAll(db);
    const findings = check(dialogue, rows, evidence);
    const record = rows.filter((row) => row.recordNumber !== null).length;
    return { dialogue, events: rows.length, record, sound: findings.every(({ kind }) => kind === 'erased'), findings };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const finding: Finding = { kind: 'damaged', sentence: `The file cannot be read as a journal: ${why}.` };
    return { dialogue: '', events: 0, record: 0, sound: false, findings: [finding] };
  } finally {
    db.close();
  }
}

function readAll(db: DatabaseSync): { dialogue: DialogueId; rows: Row[] } {
  const named = db.prepare('SELECT dialogue FROM journal').get() as { dialogue: string } | undefined;
  if (!named) throw new Error('it names no dialogue');
  // As blobs: what is hashed are the bytes in the file, not what they read as. NOT INDEXED: nor what an index says.
  const all = db.prepare(
    `SELECT position, CAST(body AS BLOB) AS body, hex(chain) AS chain, record_number, hex(record_chain) AS record_chain
     FROM events NOT INDEXED ORDER BY position`,
  );
  const rows = [...all.iterate()].map((row): Row => {
    const { position, body, chain, record_number, record_chain } = row as Record<string, unknown>;
    return {
      number: position as number,
      body: Buffer.from(body as Uint8Array),
      chain: (chain as string).toLowerCase(),
      recordNumber: record_number as number | null,
      recordChain: (record_chain as string).toLowerCase(),
    };
  });
  return { dialogue: named.dialogue, rows };
}

function check(dialogue: DialogueId, rows: readonly Row[], evidence: Evidence): Finding[] {
  const onRecord = rows.filter((row) => row.recordNumber !== null).sort((a, b) => a.recordNumber! - b.recordNumber!);
  const start = genesis(dialogue);
  const flaws = walk(start.chain, rows);
  const recordLinks = onRecord.map((row) => ({ number: row.recordNumber!, body: row.body, chain: row.recordChain! }));
  const recordFlaws = walk(start.recordChain, recordLinks).filter((flaw) => !toldAlready(flaw, flaws, onRecord));
  const record = foundRecord(dialogue, recordLinks);
  return [
    ...findingsOf(flaws, 'Event', 'the journal'),
    ...findingsOf(recordFlaws, 'Number', 'the record'),
    ...(evidence.heads ?? []).flatMap((head) => checkHead(head, evidence.publicKey, record, rows)),
    ...checkReceipts(record, evidence.receipts ?? []),
    ...(evidence.keys ? checkSeals(dialogue, rows, flaws, evidence.keys) : []),
  ];
}

/** A change to an event of the record breaks both chains; it is told once. */
function toldAlready(flaw: Flaw, flaws: readonly Flaw[], onRecord: readonly Row[]): boolean {
  if (flaw.kind !== 'changed' && flaw.kind !== 'reordered') return false;
  const position = onRecord.find((row) => row.recordNumber === flaw.number)?.number;
  return flaws.some((told) => told.number === position || (told.kind === 'reordered' && told.other === position));
}

export function foundRecord(dialogue: DialogueId, links: readonly Link[]): FoundRecord {
  const byNumber = new Map(links.map((one) => [one.number, one]));
  const start = genesis(dialogue).recordChain;
  return {
    dialogue,
    last: links.at(-1)?.number ?? 0,
    at(record) {
      if (record === 0) return { time: 0, chain: start };
      const found = byNumber.get(record);
      return found && { time: timeIn(found.body), chain: found.chain };
    },
  };
}

function timeIn(body: Buffer): Instant {
  try {
    return (JSON.parse(body.toString('utf8')) as { at: Instant }).at;
  } catch {
    return Number.NaN; // changed beyond reading: found by the chain
  }
}

function checkHead(line: string, publicKey: string | undefined, record: FoundRecord, rows: readonly Row[]): Finding[] {
  const head = checkHeadItself(line, record.dialogue, publicKey);
  if ('kind' in head) return [head];
  const onRecord = checkRecordAt(record, head);
  return onRecord.length > 0 ? onRecord : checkDesksAt(head, record, rows);
}

/** The record leads to the head; do the events on desks, which only the other chain holds? */
function checkDesksAt(head: SignedHead, record: FoundRecord, rows: readonly Row[]): Finding[] {
  const chains = [genesis(record.dialogue).chain, ...rows.map((row) => row.chain)];
  if (chains.includes(head.chain)) return [];
  if (record.last > head.recordNumber)
    return [{ kind: 'recomputed', sentence: 'Events on desks before the signed head were written anew.' }];
  return [{ kind: 'cut', sentence: 'Events on desks before the signed head were cut off, or written anew.' }];
}

function checkSeals(
  dialogue: DialogueId,
  rows: readonly Row[],
  flaws: readonly Flaw[],
  keys: Pick<Keys, 'get'>,
): Finding[] {
  const erased: number[] = [];
  const findings: Finding[] = [];
  for (const { number, body } of rows) {
    const text = body.toString('utf8');
    try {
      const key = keyIdOf(text);
      if (key !== undefined && !keys.get(key)) erased.push(number);
      else if (key !== undefined) unseal(text, dialogue, keys);
    } catch {
      if (flaws.some((flaw) => flaw.number === number)) continue;
      findings.push({
        kind: 'changed',
        sentence: `The sealed content of event ${number} does not open with its own key.`,
      });
    }
  }
  if (erased.length === 0) return findings;
  const sentence = `The content of ${erased.length === 1 ? 'event' : 'events'} ${spans(erased)} was erased: its key was forgotten.`;
  return [...findings, { kind: 'erased', sentence }];
}

/** "3, 5 to 9 and 12". */
function spans(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const words = runs.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
