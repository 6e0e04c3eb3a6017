import { parseArgs } from 'node:util';
import type { Instant } from '../../shared/dialogue/model.ts';
import { forgetTexts } from '../retention/forget.ts';
import { dataOption, dialoguesNamed, inHouse } from './inHouse.ts';

const USAGE = 'Say what goes: forget --before DATE (as 2024-09-30), or forget --all-texts. It cannot be undone.\n';

/** `day -- forget (--before DATE | --all-texts) [--dialogue ID]`: what K4 asks for; there is no way back. */
export async function forgetCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      before: { type: 'string' },
      'all-texts': { type: 'boolean' },
      dialogue: { type: 'string' },
      data: dataOption(),
    },
  });
  const before = values.before === undefined ? Number.POSITIVE_INFINITY : dayOf(values.before);
  if (before === undefined || (values.before === undefined) === !values['all-texts']) {
    process.stderr.write(USAGE);
    return 2;
  }
  return inHouse(values.data, async (premises) => {
    for (const id of dialoguesNamed(premises, values.dialogue)) {
      const journal = premises.journal(id);
      const { texts, contributions } = await forgetTexts(journal, premises, before);
      await journal.close();
      process.stdout.write(`${id}: ${texts} texts forgotten, ${contributions} unpublished contributions erased.\n`);
    }
    process.stderr.write('A server that runs meanwhile still has them in memory: start it again.\n');
    return 0;
  });
}

/** The beginning of that day in UTC; undefined if it is none. */
function dayOf(date: string): Instant | undefined {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
