// `npm start`: does whatever set-up is missing, then opens the house. All arguments go to the server.
import { join } from 'node:path';
import { ensureClient, ensureDependencies, ensureNode, ROOT } from './ensure.mjs';
import { command, run } from './run.mjs';

await command(async (args) => {
  await ensureDependencies();
  const node = await ensureNode();
  const onlyAsks = args.some((arg) => arg === '--help' || arg === '-h');
  if (!onlyAsks) await ensureClient();
  return run(ROOT, node, [join(ROOT, 'server', 'main.ts'), ...args]);
});
