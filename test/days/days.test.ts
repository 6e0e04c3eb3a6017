import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTS } from '../../shared/dialogue/actor.ts';
import { EVENT_TYPES } from '../../shared/dialogue/audience.ts';
import { EMPTY_DIALOGUE } from '../../shared/dialogue/dialogue.ts';
import type { DialogueEvent } from '../../shared/dialogue/events.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';
import { upcast } from '../../shared/dialogue/upcast.ts';
import { often } from '../support/often.ts';
import { castOf } from './cast.ts';
import { dice } from './dice.ts';
import { playDay } from './play.ts';
import { straight, type Witness } from './transport.ts';
import { besideTheModel, theRules } from './watch.ts';

/** Seeds that have shown something, or cover much; a seed that ever failed stays. */
const PINNED = [1, 2, 3, 4, 5, 51, 106, 1125, 1139, 2662861840, 4152715008];
/** Days enough for everything there is to come up in one of them. */
const COVERING = [...PINNED, ...Array.from({ length: 24 }, (_, nth) => 200 + nth)];
/** Ten that nobody has seen; one that turns red is a bug and is pinned. */
const FRESH = Array.from({ length: often(10) }, () => Math.floor(Math.random() * 2 ** 32));

const MOMENTS = 500;

async function day(seed: number, witness: Witness = {}) {
  const throws = dice(seed);
  const cast = castOf(throws);
  const transport = straight(cast, witness);
  const played = await playDay(throws, cast, transport, MOMENTS);
  return { ...transport, played };
}

describe.each([...PINNED.map((seed) => ({ seed, kind: 'pinned' })), ...FRESH.map((seed) => ({ seed, kind: 'fresh' }))])(
  'the day of $kind seed $seed',
  ({ seed }) => {
    test('[F1] [F9] [F10] [F16] at every event the state is what the independent model says, and the rules hold', async () => {
      const model = besideTheModel();
      const { played } = await day(seed, {
        event(event, after, now) {
          model(event, after, now);
          theRules(event, after);
        },
      });
      expect(played.done).toBeGreaterThan(100);
    });

    test('[F26] [F27] what was stored folds to the same state after a restart', async () => {
      let last = EMPTY_DIALOGUE;
      const { log } = await day(seed, {
        event(_, after) {
          last = after;
        },
      });
      const stored = log.map((event) => JSON.stringify(event));
      const again = stored.map((body) => upcast(JSON.parse(body)) as DialogueEvent).reduce(evolve, EMPTY_DIALOGUE);
      expect(again).toStrictEqual(last);
      expect(JSON.parse(JSON.stringify(last))).toStrictEqual(last);
    });
  },
);

test('the model is small and knows nothing of the product', () => {
  const source = readFileSync(new URL('./model.ts', import.meta.url), 'utf8');
  expect(source).not.toContain('import');
  expect(source.split('\n').length).toBeLessThanOrEqual(150);
});

test('the same seed plays the same day', async () => {
  expect((await day(7)).log).toEqual((await day(7)).log);
});

test('the pinned days between them have seen every event, and every act refused and done', async () => {
  const events = new Set<string>();
  const commands = new Set<string>();
  for (const seed of COVERING)
    await day(seed, {
      event: ({ type }) => events.add(type),
      command: ({ type }, _, outcome) => commands.add(`${type} ${typeof outcome === 'string' ? 'refused' : 'done'}`),
    });
  expect(EVENT_TYPES.filter((type) => !events.has(type))).toEqual([]);
  // The hall reports only what is due, so that is never refused here.
  const acts = ACTS.flatMap((act) => [`${act} done`, `${act} refused`]).filter(
    (one) => one !== 'deadlineReached refused',
  );
  expect(acts.filter((act) => !commands.has(act))).toEqual([]);
});
