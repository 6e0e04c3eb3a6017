import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportRecord } from '../journal/publicRecord.ts';
import { dataOption, inHouse, oneDialogue } from './inHouse.ts';

/** `day -- export`: the public record of one dialogue, line by line, to be checked by anybody on any machine. */
export function exportCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { dialogue: { type: 'string' }, out: { type: 'string' }, data: dataOption() },
  });
  return inHouse(values.data, async (premises) => {
    const journal = premises.journal(oneDialogue(premises, values.dialogue));
    try {
      const lines: string[] = [];
      for await (const line of exportRecord(journal)) lines.push(`${line}\n`);
      if (values.out === undefined) process.stdout.write(lines.join(''));
      else writeFileSync(values.out, lines.join(''));
      return 0;
    } finally {
      await journal.close();
    }
  });
}
