import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ACTS } from '../../shared/dialogue/actor.ts';
import { EVENT_TYPES } from '../../shared/dialogue/audience.ts';
import { often } from '../support/often.ts';
import { MINUTE, TEN } from '../support/smallDay.ts';
import { castOf } from './cast.ts';
import { dice } from './dice.ts';
import { playDay } from './play.ts';
import { straight, type Witness } from './transport.ts';
import { besideTheModel, theRules } from './watch.ts';

/** Seeds that have shown something, or cover much; a seed that ever failed stays. */
const PINNED = [1, 2, 3, 4, 5, 51, 106, 1125, 1139, 2188099243, 2662861840, 4152715008];
/** Days enough for everything there is to come up in one of them. */
const COVERING = [...PINNED, ...Array.from({ length: 32 }, (_, nth) => 200 + nth)];
/** Ten that nobody has seen; one that turns red is a bug and is pinned. */
const FRESH = Array.from({ length: often(10) }, () => Math.floor(Math.random() * 2 ** 32));

const MOMENTS = 500;
const [ONE, THREE, SIX] = [3, 5, 8].map((hours) => TEN + hours * 60 * MINUTE) as [number, number, number];
/** The day is played to its end. */
const EVENING = SIX + 10 * MINUTE;

async function day(seed: number, witness: Witness = {}) {
  const throws = dice(seed);
  const cast = castOf(throws);
  const transport = straight(cast, witness);
  const played = await playDay(throws, cast, transport, MOMENTS, EVENING);
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

    test('[F26] [F27] it goes on in mid-day from what was stored, in the same state, and at its end too', async () => {
      let restarts = 0;
      const { restart, now } = await day(seed, {
        restart(before, again) {
          restarts++;
          expect(again).toStrictEqual(before);
          expect(JSON.parse(JSON.stringify(again))).toStrictEqual(again);
        },
      });
      expect(now()).toBeGreaterThanOrEqual(EVENING);
      await restart?.();
      expect(restarts).toBeGreaterThan(1);
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

describe('the pinned days between them', () => {
  const events = new Set<string>();
  const acts = new Set<string>();
  /** When sittings opened and were adjourned, day by day. */
  const sittings: { type: string; at: number }[][] = [];
  beforeAll(async () => {
    for (const seed of COVERING) {
      const { log } = await day(seed, {
        event: ({ type }) => events.add(type),
        command: ({ type }, _, outcome) =>
          acts.add(`${type} ${typeof outcome === 'string' ? 'refused' : 'done'}`).add(String(outcome)),
      });
      sittings.push(log.filter(({ type }) => type === 'sittingOpened' || type === 'sittingAdjourned'));
    }
  }, 60_000);

  test('have seen every event, and every act refused and done', () => {
    expect(EVENT_TYPES.filter((type) => !events.has(type))).toEqual([]);
    // The hall reports only what is due, so that is never refused here.
    const all = ACTS.flatMap((act) => [`${act} done`, `${act} refused`]).filter(
      (one) => one !== 'deadlineReached refused',
    );
    expect(all.filter((act) => !acts.has(act))).toEqual([]);
  });

  test('[F25] go by the clock: from ten, over lunch, past hard stops, to the evening', () => {
    const daysWith = (type: string, from: number, to: number) =>
      sittings.filter((one) => one.some((event) => event.type === type && event.at >= from && event.at < to)).length;
    expect(daysWith('sittingOpened', TEN, ONE)).toBe(COVERING.length);
    expect(daysWith('sittingAdjourned', ONE, THREE)).toBeGreaterThan(COVERING.length / 2);
    expect(daysWith('sittingOpened', THREE, SIX)).toBeGreaterThan(COVERING.length / 2);
    expect(daysWith('sittingAdjourned', SIX, EVENING)).toBeGreaterThan(COVERING.length / 2);
    expect(acts).toContain('hardStopPassed');
  });
});
