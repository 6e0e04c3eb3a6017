import { describe, expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../../server/settings.ts';
import { SMALL_DAY } from '../support/smallDay.ts';
import { openSmallHouse } from '../support/smallHouse.ts';

/** Figures for whoever looks after the server: few, about nobody, and not where the consoles are. */

async function aHouse(settings: { metricsPort?: number } = { metricsPort: 0 }) {
  const small = await openSmallHouse([SMALL_DAY], { settings });
  onTestFinished(() => small.close());
  const at = /Figures: (\S+)/.exec(small.house.logged())?.[1];
  const figures = async () => (await fetch(at!)).text();
  return { small, at, figures };
}

describe('the figures', () => {
  test('count consoles by kind, acts, refusals by reason and batches', async () => {
    const { small, figures } = await aHouse();
    const [chair, anna] = [await small.enter('chair'), await small.enter('anna')];
    await chair.act({ type: 'startSegment', segment: 'questions' });
    await anna.act({ type: 'openList', segment: 'questions' });
    const text = await figures();
    expect(text).toContain('rostrum_consoles{console="chair"} 1\n');
    expect(text).toContain('rostrum_consoles{console="participant"} 1\n');
    expect(text).toContain('rostrum_consoles{console="display"} 0\n');
    expect(text).toMatch(/rostrum_acts_total [1-9]/);
    expect(text).toContain('rostrum_refusals_total{reason="notForYou"} 1\n');
    expect(text).toMatch(/rostrum_batch_seconds_count [1-9]/);
    for (const name of ['event_loop_lag_seconds', 'disk_free_bytes'])
      expect(Number(new RegExp(`^rostrum_${name} (.+)$`, 'm').exec(text)?.[1])).toBeGreaterThan(0);
    expect(text).toContain('rostrum_slow_clients_ended_total 0\n');
  });

  test('say nothing of anybody: no name, id, organization, address or dialogue', async () => {
    const { small, figures } = await aHouse();
    const anna = await small.enter('anna');
    await anna.act({ type: 'openList', segment: 'questions' });
    expect(await figures()).not.toMatch(/anna|Alpha|small-day|questions|127\.0/i);
  });

  test('are not at the consoles’ address, and nowhere unless a port is set', async () => {
    const { small, at } = await aHouse();
    expect(at).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/);
    expect((await fetch(`${small.house.url}/metrics`)).status).toBe(404);
    expect((await fetch(at!.replace('/metrics', '/'))).status).toBe(404);
    expect((await aHouse({})).at).toBeUndefined();
  });
});

test('the port of the figures is set by an option or a variable', () => {
  expect(readSettings(['--metrics-port', '9464'], {})).toMatchObject({ metricsPort: 9464 });
  expect(readSettings([], { ROSTRUM_METRICS_PORT: '9464' })).toMatchObject({ metricsPort: 9464 });
  expect(readSettings([], {})).not.toHaveProperty('metricsPort');
  expect(() => readSettings(['--metrics-port', 'many'], {})).toThrow('--metrics-port is a number from 0 to 65535.');
});
