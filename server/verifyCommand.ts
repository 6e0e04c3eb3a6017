import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Receipt } from '../shared/wire/names.ts';
import { systemClock } from './clock.ts';
import type { Soon } from './journal/journal.ts';
import { openSigner } from './journal/sign.ts';
import { type Report, verifyJournal } from './journal/verify.ts';
import { openPremises, type Premises } from './premises.ts';

/** `day -- verify` and `day -- head`: whether the journals are what they were, and the line by which anyone can tell. */

const receipt: z.ZodType<Receipt> = z.object({
  dialogue: z.string(),
  number: z.int(),
  at: z.int(),
  hash: z.string(),
});

/** Checks every journal (or one) against itself, a signed head and receipts; 0 when all are sound, 1 when not. */
export function verifyCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      head: { type: 'string' },
      receipts: { type: 'string' },
      dialogue: { type: 'string' },
      data: { type: 'string', default: process.env.ROSTRUM_DATA ?? 'data' },
    },
  });
  const receipts = values.receipts === undefined ? [] : readReceipts(values.receipts);
  return overDialogues(values.data, values.dialogue, (premises, id) => {
    const report = verifyJournal(premises.journalFile(id), {
      keys: premises.keys,
      publicKey: openSigner(premises.house.db).publicKey,
      receipts: receipts.filter(({ dialogue }) => dialogue === id),
      ...(values.head === undefined ? {} : { head: values.head }),
    });
    process.stdout.write(inWords(id, report));
    return report.sound;
  });
}

/** Prints where each record stands, signed; on paper it shows later whether anything was changed. */
export function headCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { dialogue: { type: 'string' }, data: { type: 'string', default: process.env.ROSTRUM_DATA ?? 'data' } },
  });
  return overDialogues(values.data, values.dialogue, async (premises, id) => {
    const journal = premises.journal(id);
    const signer = openSigner(premises.house.db);
    process.stdout.write(
      `${signer.sign(id, await journal.head(), systemClock().now())}\npublic key ${signer.publicKey}\n`,
    );
    await journal.close();
    return true;
  });
}

async function overDialogues(
  data: string,
  only: string | undefined,
  work: (premises: Premises, id: string) => Soon<boolean>,
): Promise<number> {
  const premises = openPremises(data, systemClock());
  try {
    const ids = premises.access.installation.dialogues().map(({ id }) => id);
    const chosen = only === undefined ? ids : ids.filter((id) => id === only);
    if (chosen.length === 0) {
      process.stderr.write(
        only === undefined ? `There is no dialogue in ${data}.\n` : `There is no dialogue ${only} in ${data}.\n`,
      );
      return 2;
    }
    let sound = true;
    for (const id of chosen) sound = (await work(premises, id)) && sound;
    return sound ? 0 : 1;
  } finally {
    premises.close();
  }
}

/** A file with one receipt, as a delegate downloads it, or with a list of them. */
function readReceipts(file: string): Receipt[] {
  const parsed = z
    .union([receipt.transform((one) => [one]), z.array(receipt)])
    .safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} holds no receipts.`);
  return parsed.data;
}

function inWords(id: string, { events, record, sound, findings }: Report): string {
  const lines = findings.map(({ kind, sentence }) => `  ${kind}: ${sentence}`);
  const verdict = sound ? 'sound' : 'NOT SOUND';
  return [`${id}: ${verdict}; ${events} events, ${record} on the record`, ...lines, ''].join('\n');
}
