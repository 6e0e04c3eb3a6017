import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Receipt } from '../../shared/wire/names.ts';
import { checkRecord } from '../journal/publicRecord.ts';
import { openSigner, readHead } from '../journal/sign.ts';
import { type Report, verifyJournal } from '../journal/verify.ts';
import type { Premises } from '../premises.ts';
import { dataOption, dialoguesNamed, inHouse } from './inHouse.ts';

/** `day -- verify`: whether the journals are what they were. Evidence that nothing was held against is never passed over. */

const receipt: z.ZodType<Receipt> = z.object({
  dialogue: z.string(),
  number: z.int(),
  at: z.int(),
  hash: z.string(),
});

/** What others hold: printed heads and delegates' receipts. */
interface Held {
  heads: readonly string[];
  receipts: readonly Receipt[];
}

/** Checks every journal (or one) against itself, signed heads and receipts; 0 when all are sound and all was checked. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      head: { type: 'string', multiple: true, default: [] },
      receipts: { type: 'string' },
      export: { type: 'string' },
      'public-key': { type: 'string' },
      dialogue: { type: 'string' },
      data: dataOption(),
    },
  });
  const held = { heads: values.head, receipts: values.receipts === undefined ? [] : readReceipts(values.receipts) };
  if (values.export !== undefined) return verifyExport(values.export, held, values['public-key']);
  return inHouse(values.data, (premises) => verifyHouse(premises, held, values.dialogue));
}

/** An exported record needs no house: whoever has the file can check it, and what was handed out for it. */
function verifyExport(file: string, held: Held, publicKey: string | undefined): number {
  const lines = readFileSync(file, 'utf8').split('\n');
  const report = checkRecord(lines, { ...held, ...(publicKey === undefined ? {} : { publicKey }) });
  process.stdout.write(inWords(report.dialogue || file, report, held));
  const unsigned = held.heads.length > 0 && publicKey === undefined;
  if (unsigned) process.stdout.write('not checked: who signed the heads given. Name the key with --public-key KEY.\n');
  return report.sound && !unsigned ? 0 : 1;
}

function verifyHouse(premises: Premises, held: Held, only: string | undefined): number {
  const chosen = dialoguesNamed(premises, only);
  let good = true;
  for (const id of chosen) {
    const kept = premises.heads(id).all();
    const given = heldFor(id, held);
    const mine = { ...given, heads: [...new Set([...kept, ...given.heads])] };
    const report = verifyJournal(premises.journalFile(id), {
      keys: premises.keys,
      publicKey: openSigner(premises.house.db).publicKey,
      ...mine,
    });
    process.stdout.write(inWords(id, report, mine) + inLines(kept));
    good = report.sound && good;
  }
  const left = unmatched(held, chosen);
  for (const sentence of left) process.stdout.write(`not checked: ${sentence}\n`);
  return good && left.length === 0 ? 0 : 1;
}

const dialogueOf = (head: string) => readHead(head)?.dialogue;

function heldFor(id: string, { heads, receipts }: Held): Held {
  return {
    heads: heads.filter((head) => dialogueOf(head) === id),
    receipts: receipts.filter(({ dialogue }) => dialogue === id),
  };
}

/** Heads and receipts that speak of no dialogue looked at. */
function unmatched({ heads, receipts }: Held, chosen: readonly string[]): string[] {
  const strange = heads.flatMap((head) => {
    const id = dialogueOf(head);
    if (id === undefined) return ['a head given is not a signed head.'];
    return chosen.includes(id) ? [] : [`a head given is of another dialogue: ${id}.`];
  });
  const others = receipts
    .filter(({ dialogue }) => !chosen.includes(dialogue))
    .map(({ dialogue, number }) => `the receipt for number ${number} is of another dialogue: ${dialogue}.`);
  return [...strange, ...others];
}

/** A file with one receipt, as a delegate downloads it, or with a list of them. */
function readReceipts(file: string): Receipt[] {
  const parsed = z
    .union([receipt.transform((one) => [one]), z.array(receipt)])
    .safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} holds no receipts.`);
  return parsed.data;
}

/** The heads kept beside the journal, each to be held against its print. */
const inLines = (kept: readonly string[]) => kept.map((head) => `  signed at an adjournment: ${head}\n`).join('');

type Checked = Pick<Report, 'record' | 'sound' | 'findings'> & Partial<Pick<Report, 'events'>>;

function inWords(id: string, { events, record, sound, findings }: Checked, { heads, receipts }: Held): string {
  const lines = findings.map(({ kind, sentence }) => `  ${kind}: ${sentence}`);
  const verdict = sound ? 'sound' : 'NOT SOUND';
  const against = `checked against ${count(heads.length, 'signed head')} and ${count(receipts.length, 'receipt')}`;
  const size = `${events === undefined ? '' : `${events} events, `}${record} on the record`;
  return [`${id}: ${verdict}; ${size}; ${against}`, ...lines, ''].join('\n');
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
