// `npm test`: does whatever set-up is missing, then runs the tests. Arguments go to vitest.
import { join } from 'node:path';
import { ensureChromium, ensureClient, ensureDependencies, ensureNode, ROOT } from './ensure.mjs';
import { command, run } from './run.mjs';

await command(async (args) => {
  await ensureDependencies();
  const node = await ensureNode();
  const chromium = await ensureChromium();
  await ensureClient();
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  return run(ROOT, node, [vitest, 'run', ...args], { ROSTRUM_CHROMIUM: chromium });
});
