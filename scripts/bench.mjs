// `npm run bench`: what the server's time budgets come to on this machine, beside a durable bare server.
import { join } from 'node:path';
import { ensureDependencies, ensureNode, ROOT } from './ensure.mjs';
import { command, run } from './run.mjs';

await command(async (args) => {
  await ensureDependencies();
  process.chdir(ROOT);
  return run(ROOT, await ensureNode(), [join(ROOT, 'test', 'bench', 'main.ts'), ...args]);
});
