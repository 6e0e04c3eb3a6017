import { parseArgs } from 'node:util';
import type { Instant } from '../../shared/dialogue/model.ts';
import { systemClock } from '../clock.ts';
import { openPremises } from '../premises.ts';
import { forgetTexts } from './forget.ts';

const USAGE = 'Say what goes: forget --before DATE (as 2024-09-30), or forget --all-texts. It cannot be undone.\n';

/** `day -- forget (--before DATE | --all-texts) [--dialogue ID]`: what K4 asks for; there is no way back. */
export async function forgetCommand(args: readonly string[], dataFolder: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      before: { type: 'string' },
      'all-texts': { type: 'boolean' },
      dialogue: { type: 'string' },
      data: { type: 'string', default: dataFolder },
    },
  });
  const before = values.before === undefined ? Number.POSITIVE_INFINITY : dayOf(values.before);
  if (before === undefined || (values.before === undefined) === !values['all-texts']) {
    process.stderr.write(USAGE);
    return 2;
  }
  const premises = openPremises(values.data, systemClock());
  try {
    const ids = premises.access.installation.dialogues().map(({ id }) => id);
    const chosen = values.dialogue === undefined ? ids : ids.filter((id) => id === values.dialogue);
    if (chosen.length === 0) {
      process.stderr.write(`There is no such dialogue. There are: ${ids.join(', ') || 'none'}.\n`);
      return 2;
    }
    for (const id of chosen) {
      const journal = premises.journal(id);
      const { texts, contributions } = await forgetTexts(journal, premises, before);
      await journal.close();
      process.stdout.write(`${id}: ${texts} texts forgotten, ${contributions} unpublished contributions erased.\n`);
    }
    process.stderr.write('A server that runs meanwhile still has them in memory: start it again.\n');
    return 0;
  } finally {
    premises.close();
  }
}

/** The beginning of that day in UTC; undefined if it is none. */
function dayOf(date: string): Instant | undefined {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
