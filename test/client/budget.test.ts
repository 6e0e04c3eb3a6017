import { afterEach, expect, test, vi } from 'vitest';
import { participantScriptBytes } from '../bench/script.ts';

/** Bytes of script, brotli, before a participant can act. */
const BUDGET = 120_000;
/** React alone is larger: less would mean that the page's chunks were not found. */
const LEAST = 50_000;

afterEach(() => vi.unstubAllEnvs());

test('the participant page needs at most 120 kB of script before the first act', async () => {
  vi.stubEnv('NODE_ENV', 'production'); // under test React would come with its warnings
  const bytes = await participantScriptBytes();
  expect(bytes).toBeGreaterThan(LEAST);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
}, 60_000);
