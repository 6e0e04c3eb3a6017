import { mkdirSync, writeFileSync } from 'node:fs';
import { EVENT_TYPES } from '../../shared/dialogue/audience.ts';
import type { DialogueEvent } from '../../shared/dialogue/events.ts';
import { dayOf, eventsOfDay, eventsOfDays, fileOf, HERE, outcomeOf, releases, stored } from './day.ts';
import { formatsOf } from './formats.ts';
import { LONG_DAYS, MANY_DAYS } from './seeds.ts';

/**
 * `node scripts/ts.mjs test/releases/keep.ts 0.2.0` stores the day of a release, anew if it was stored before. With
 * `--outcome` in place of a release it writes anew what the days kept come to, and with `--formats` how events are
 * written today; read the difference.
 */

const write = (file: URL, value: unknown) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

async function keepDay(release: string): Promise<void> {
  const day = stored('kept-day', await aWholeDay());
  mkdirSync(fileOf(release, ''), { recursive: true });
  const lines = [{ dialogue: day.dialogue }, ...day.events].map((line) => JSON.stringify(line));
  writeFileSync(fileOf(release, 'journal.ndjson'), `${lines.join('\n')}\n`);
  write(fileOf(release, 'keys.json'), day.keys);
  write(fileOf(release, 'outcome.json'), outcomeOf(day));
}

/** The first day in which every kind of event happens. */
async function aWholeDay(): Promise<readonly DialogueEvent[]> {
  for (const seed of LONG_DAYS) {
    const events = await eventsOfDay(seed);
    const seen = new Set<string>(events.map(({ type }) => type));
    if (EVENT_TYPES.every((type) => seen.has(type))) return events;
  }
  throw new Error('No day holds every kind of event: let its actors do what is new.');
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
