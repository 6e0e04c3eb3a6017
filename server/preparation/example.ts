import { readFileSync } from 'node:fs';
import type { Instant } from '../../shared/dialogue/model.ts';
import { opensAt, readProgramme } from './programmeFile.ts';
import { instantIn } from './zone.ts';

/** The example day that `npm start` creates in an empty data folder: the Smuggling of Migrants, 15 July 2024. */

const file = (name: string) => readFileSync(new URL(`../example/${name}`, import.meta.url), 'utf8');

export const exampleProgramme = () => file('som-2024.json');
export const exampleParticipants = () => file('participants.csv');

const QUARTER = 15 * 60_000;

/**
 * By how much the example is moved: its first sitting opens at the next quarter of an hour, or, with a day asked for,
 * on that day at its own time.
 */
export function shiftOf(programme: string, now: Instant, day?: string): number {
  const planned = readProgramme(programme);
  const opens = opensAt(planned);
  if (day === undefined) return (Math.floor(now / QUARTER) + 1) * QUARTER - opens;
  const first = planned.sittings.map(({ start }) => start).sort()[0] ?? '10:00';
  return instantIn(planned.timezone, day, first) - opens;
}
