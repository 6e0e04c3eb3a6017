import { afterEach, describe, expect, test } from 'vitest';
import { openReader } from '../../../server/reading/reader.ts';
import { screen } from '../../../shared/screening/screen.ts';

/** Long texts are read beside the hall. */

const CONTEXT = { author: { kind: 'ngo' } } as const;
const LONG = `${'We ask for shelters near the border, and for patience. '.repeat(1_000)}The police of Peru beat people.`;

const reader = openReader();
afterEach(() => reader.close());

describe('[C8] a long text', () => {
  test('is found to say what it says when it is read in passing, and nobody waits for it meanwhile', async () => {
    let turns = 0;
    const looking = setImmediate(function look() {
      turns++;
      setImmediate(look);
    });
    const reading = Promise.all(
      [LONG, LONG.replace('Peru', 'Kenya'), 'Short'].map((text) => reader.read(text, CONTEXT)),
    );
    const [peru, kenya, short] = await reading;
    clearImmediate(looking);
    expect(peru).toEqual(screen(LONG, CONTEXT));
    expect(kenya?.findings.map(({ states }) => states)).toEqual([['KE']]);
    expect(short?.verdict).toBe('clear');
    expect(turns).toBeGreaterThan(10);
  });

  test('is refused once the house closes; whoever waits is told', async () => {
    const waiting = openReader();
    const reading = waiting.read(LONG, CONTEXT);
    const told = expect(reading).rejects.toThrow('The thread that reads has stopped.');
    await waiting.close();
    await told;
    await expect(waiting.read(LONG, CONTEXT)).rejects.toThrow('Nothing is read any more.');
  });
});
