// `npm run evidence`: what `npm test` tries a few times, tried many times: fresh days by seed beside the independent model,
// acts put back in every state, the law of record and desks, chains, codec, outbox. ROSTRUM_TIMES says how many times the
// usual number (20); arguments name test files in place of these.
import { join } from 'node:path';
import { ensureDependencies, ensureNode, ROOT } from './ensure.mjs';
import { command, run } from './run.mjs';

const PROPERTIES = [
  'test/days',
  'test/dialogue',
  'test/wire',
  'test/journal',
  'test/client/live/outbox',
  'test/server/storm',
];

await command(async (args) => {
  await ensureDependencies();
  const node = await ensureNode();
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { ROSTRUM_TIMES = '20' } = process.env;
  const files = args.length > 0 ? args : PROPERTIES;
  return run(ROOT, node, [vitest, 'run', '--testTimeout', '3600000', ...files], { ROSTRUM_TIMES });
});
