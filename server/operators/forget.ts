import { parseArgs } from 'node:util';
import type { Instant } from '../../shared/dialogue/model.ts';
import { erasuresIn } from '../retention/erasures.ts';
import { type Forgotten, forgetPersons, forgetTexts } from '../retention/forget.ts';
import { dataOption, dialoguesNamed, inHouse } from './inHouse.ts';

const USAGE =
  'Say what goes: forget --before DATE (as 2024-09-30), or forget --all-texts; forget --persons. It cannot be undone.\n';

/** `day -- forget (--before DATE | --all-texts | --persons) [--dialogue ID]`: what K4 asks for; there is no way back. */
export async function forgetCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      before: { type: 'string' },
      'all-texts': { type: 'boolean', default: false },
      persons: { type: 'boolean', default: false },
      dialogue: { type: 'string' },
      data: dataOption(),
    },
  });
  const { persons, 'all-texts': all, dialogue } = values;
  const before = values.before === undefined ? Number.POSITIVE_INFINITY : dayOf(values.before);
  const texts = all || values.before !== undefined;
  if (before === undefined || (all && values.before !== undefined) || (!texts && !persons)) {
    process.stderr.write(USAGE);
    return 2;
  }
  return inHouse(values.data, async (premises) => {
    for (const id of dialoguesNamed(premises, dialogue)) {
      const journal = premises.journal(id);
      const gone = [
        ...(texts ? [inWords(await forgetTexts(journal, premises, before))] : []),
        ...(persons ? [`${await forgetPersons(journal, premises)} names and all e-mail addresses erased`] : []),
      ];
      await journal.close();
      erasuresIn(premises.house).note(id);
      process.stdout.write(`${id}: ${gone.join('; ')}.\n`);
    }
    process.stderr.write(
      'A server that runs drops them within a minute of nobody having the floor, and its pages open anew.\n',
    );
    return 0;
  });
}

const inWords = ({ texts, contributions }: Forgotten) =>
  `${texts} texts forgotten, ${contributions} unpublished contributions erased`;

/** The beginning of that day in UTC; undefined if it is none. */
function dayOf(date: string): Instant | undefined {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
