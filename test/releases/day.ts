import { readdirSync, readFileSync } from 'node:fs';
import { fromStore, headAfter, toStore } from '../../server/hall/minutes.ts';
import { genesis, sha256 } from '../../server/journal/chain.ts';
import type { Batch, Head } from '../../server/journal/journal.ts';
import { MemoryKeys } from '../../server/journal/keys.ts';
import { type Dialogue, EMPTY_DIALOGUE } from '../../shared/dialogue/dialogue.ts';
import type { DialogueEvent } from '../../shared/dialogue/events.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';
import { castOf } from '../days/cast.ts';
import { dice } from '../days/dice.ts';
import { playDay } from '../days/play.ts';
import { straight } from '../days/transport.ts';
import type { Seed } from './seeds.ts';

/** One seeded day as a release stored it: its bytes, its keys, and what it came to when it was folded. */
export interface StoredDay {
  dialogue: string;
  events: Batch['events'];
  /** Keys by their ids, in base64. */
  keys: Readonly<Record<string, string>>;
}
export interface Outcome {
  head: Head;
  /** The digest of each slice of the folded state. */
  state: Readonly<Record<string, string>>;
}

/** The events of the day of this seed. */
export async function eventsOfDay({ seed, moments }: Seed): Promise<readonly DialogueEvent[]> {
  const throws = dice(seed);
  const cast = castOf(throws);
  const transport = straight(cast);
  await playDay(throws, cast, transport, moments);
  return transport.log;
}

/** The events of all these days. */
export async function eventsOfDays(seeds: readonly Seed[]): Promise<readonly DialogueEvent[]> {
  const all: (readonly DialogueEvent[])[] = [];
  for (const seed of seeds) all.push(await eventsOfDay(seed));
  return all.flat();
}

/** The events as the journal would store them, with the keys that seal them. */
export function stored(dialogue: string, events: readonly DialogueEvent[]): StoredDay {
  const keys: Record<string, string> = {};
  const noting = new (class extends MemoryKeys {
    override take() {
      const made = super.take();
      keys[made.id] = made.key.toString('base64');
      return made;
    }
  })();
  return { dialogue, events: events.map((event) => toStore(event, dialogue, noting)), keys };
}

/** The stored events in today's formats; throws where one cannot be read or is unknown. */
export function lifted({ dialogue, events, keys }: StoredDay): readonly DialogueEvent[] {
  const kept = {
    get(id: string) {
      const key = keys[id];
      return key === undefined ? undefined : Buffer.from(key, 'base64');
    },
  };
  return events.map(({ body }, index) => {
    const event = fromStore({ position: index + 1, body, recordNumber: null }, dialogue, kept);
    if (!event) throw new Error(`Event ${index + 1} is unknown or newer than this code: ${body.slice(0, 80)}`);
    return event;
  });
}

/** Where its chains stand and what it folds to. */
export function outcomeOf(day: StoredDay): Outcome {
  return {
    head: headAfter(genesis(day.dialogue), day.events),
    state: digestsOf(lifted(day).reduce(evolve, EMPTY_DIALOGUE)),
  };
}

function digestsOf({ record, desks }: Dialogue): Outcome['state'] {
  const slices = [...named('record', record), ...named('desks', desks)];
  return Object.fromEntries(slices.map(([name, slice]) => [name, sha256(JSON.stringify(sorted(slice)))]));
}

const named = (of: string, slices: object) =>
  Object.entries(slices).map(([name, slice]): [string, unknown] => [`${of}.${name}`, slice]);

/** With the names of fields in their order, since the order in which they were set says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([name, one]): [string, unknown] => [name, sorted(one)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export const HERE = new URL('./', import.meta.url);
/** The releases whose day is kept here. */
export const releases = () =>
  readdirSync(HERE, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
export const fileOf = (release: string, name: string) => new URL(`${release}/${name}`, HERE);

/** The day that a release checked in. */
export function dayOf(release: string): StoredDay {
  const [first, ...lines] = readFileSync(fileOf(release, 'journal.ndjson'), 'utf8').trimEnd().split('\n');
  return {
    ...(JSON.parse(first!) as { dialogue: string }),
    events: lines.map((line) => JSON.parse(line) as StoredDay['events'][number]),
    keys: JSON.parse(readFileSync(fileOf(release, 'keys.json'), 'utf8')) as StoredDay['keys'],
  };
}
