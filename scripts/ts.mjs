// `node scripts/ts.mjs FILE …`: runs one TypeScript file with the Node the project wants.
import { ensureDependencies, ensureNode, ROOT } from './ensure.mjs';
import { command, run, Trouble } from './run.mjs';

await command(async ([file, ...args]) => {
  if (!file) throw new Trouble('Say which file to run: node scripts/ts.mjs FILE [arguments].');
  await ensureDependencies();
  return run(ROOT, await ensureNode(), [file, ...args]);
});
