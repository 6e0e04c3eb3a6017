// `npm run resilience`: fifty kills with orders in flight, the syncs behind the acknowledgements, and a full disk.
// Prints what it has seen. ROSTRUM_KILLS and ROSTRUM_SEED choose another number and another chance; arguments go to vitest.
import { join } from 'node:path';
import { ensureDependencies, ensureNode, ROOT } from './ensure.mjs';
import { command, run } from './run.mjs';

await command(async (args) => {
  await ensureDependencies();
  const node = await ensureNode();
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { ROSTRUM_KILLS = '50' } = process.env;
  return run(ROOT, node, [vitest, 'run', '--project', 'resilience', ...args], { ROSTRUM_KILLS });
});
