import { mkdirSync, writeFileSync } from 'node:fs';
import { dayOf, eventsOfDay, eventsOfDays, fileOf, HERE, outcomeOf, releases, stored } from './day.ts';
import { formatsOf } from './formats.ts';
import { KEPT_DAY, MANY_DAYS } from './seeds.ts';

/**
 * `node scripts/ts.mjs test/releases/keep.ts 0.2.0` stores the day of a release. With `--outcome` in place of a release it
 * writes anew what the days already kept come to, and with `--formats` how events are written today; read the difference.
 */

const write = (file: URL, value: unknown) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

async function keepDay(release: string): Promise<void> {
  const day = stored('kept-day', await eventsOfDay(KEPT_DAY));
  mkdirSync(fileOf(release, ''));
  const lines = [{ dialogue: day.dialogue }, ...day.events].map((line) => JSON.stringify(line));
  writeFileSync(fileOf(release, 'journal.ndjson'), `${lines.join('\n')}\n`);
  write(fileOf(release, 'keys.json'), day.keys);
  write(fileOf(release, 'outcome.json'), outcomeOf(day));
}

async function keepFormats(): Promise<void> {
  write(new URL('formats.json', HERE), formatsOf(await eventsOfDays(MANY_DAYS)));
}

const [what] = process.argv.slice(2);
if (what === '--outcome')
  for (const release of releases()) write(fileOf(release, 'outcome.json'), outcomeOf(dayOf(release)));
else if (what === '--formats') await keepFormats();
else if (what) await keepDay(what);
else process.stderr.write('Say which release, --outcome or --formats.\n');
