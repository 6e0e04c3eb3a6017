import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { openPremises } from '../premises.ts';
import { shiftOf } from '../preparation/example.ts';
import { prepare } from '../preparation/prepare.ts';
import { dataOption } from './inHouse.ts';
import { handOut } from './links.ts';

/** `day -- convene`: a new dialogue. A server that runs meanwhile takes it in when it is next started. */
export async function conveneCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      programme: { type: 'string' },
      participants: { type: 'string' },
      day: { type: 'string' },
      links: { type: 'string' },
      data: dataOption(),
    },
  });
  if (!values.programme || !values.participants) {
    process.stderr.write('Say which files: convene --programme FILE --participants FILE\n');
    return 2;
  }
  const clock = systemClock();
  const programme = readFileSync(values.programme, 'utf8');
  const participants = readFileSync(values.participants, 'utf8');
  const shift = values.day === undefined ? 0 : shiftOf(programme, clock.now(), values.day);
  if (!existsSync(join(values.data, 'house.sqlite'))) process.stderr.write(`A new house is made in ${values.data}.\n`);
  const premises = openPremises(values.data, clock);
  try {
    const { id, title, links } = await prepare(premises, { programme, participants, shift }, clock.now());
    handOut({ url: premises.access.installation.publicUrl(), dialogues: [{ id, title, links }] }, values.links);
    return 0;
  } finally {
    premises.close();
  }
}
