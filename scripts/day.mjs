// `npm run -s day -- …`: the operators' commands. Their stdout is data, so set-up speaks on stderr only.
import { join } from 'node:path';
import { ensureDependencies, ensureNode, ROOT } from './ensure.mjs';
import { command, run } from './run.mjs';

await command(async (args) => {
  await ensureDependencies();
  return run(ROOT, await ensureNode(), [join(ROOT, 'server', 'cli.ts'), ...args]);
});
