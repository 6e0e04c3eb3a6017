import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../clock.ts';
import type { Soon } from '../journal/journal.ts';
import { openPremises, type Premises } from '../premises.ts';

/** What every command asks before it does anything: is there such a house, and such a dialogue? */

/** Something an operator named that is not there, or cannot be told from another; nothing was done. */
export class NotThere extends Error {
  override name = 'NotThere';
}

/** Does the work in the house of that folder; 2, with a sentence, where what was named is not there. Never makes a house. */
export async function inHouse(data: string, work: (premises: Premises) => Soon<number>): Promise<number> {
  if (!existsSync(join(data, 'house.sqlite'))) {
    process.stderr.write(`There is no house in ${data}. Name its folder with --data DIR.\n`);
    return 2;
  }
  const premises = openPremises(data, systemClock());
  try {
    return await work(premises);
  } catch (error) {
    if (!(error instanceof NotThere)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  } finally {
    premises.close();
  }
}

/** The dialogues of the house, or the one named; throws NotThere when there is none. */
export function dialoguesNamed({ access, folder }: Premises, only: string | undefined): readonly string[] {
  const ids = access.installation.dialogues().map(({ id }) => id);
  const chosen = only === undefined ? ids : ids.filter((id) => id === only);
  if (chosen.length > 0) return chosen;
  if (only === undefined) throw new NotThere(`There is no dialogue in ${folder}.`);
  throw new NotThere(`There is no such dialogue. There are: ${ids.join(', ') || 'none'}.`);
}

/** The one dialogue named, or the only one there is; throws NotThere when it cannot be told which. */
export function oneDialogue(premises: Premises, named: string | undefined): string {
  const [id, ...others] = dialoguesNamed(premises, named);
  if (id === undefined || others.length > 0)
    throw new NotThere(`Say which dialogue: --dialogue ID. There are: ${[id, ...others].join(', ')}.`);
  return id;
}

/** `--data DIR`, as every command takes it. */
export const dataOption = () => ({ type: 'string', default: process.env.ROSTRUM_DATA ?? 'data' }) as const;
