// `npm run check`: what must hold before a change is kept, in order, stopping at the first that does not.
// `lint` or `typecheck` as the argument runs that part alone.
import { join } from 'node:path';
import { ensureDependencies, ensureNode, ROOT } from './ensure.mjs';
import { command, run, Trouble } from './run.mjs';

const PARTS = {
  lint: ['node_modules/@biomejs/biome/bin/biome', 'check'],
  typecheck: ['node_modules/typescript/bin/tsc', '--noEmit'],
  test: ['scripts/test.mjs'],
};

await command(async ([only, ...rest]) => {
  const known = Object.keys(PARTS);
  if (rest.length > 0 || (only && !known.includes(only)))
    throw new Trouble(`Name one part or none: ${known.join(', ')}.`);
  await ensureDependencies();
  const node = await ensureNode();
  process.chdir(ROOT);
  for (const [program, ...args] of only ? [PARTS[only]] : Object.values(PARTS)) {
    const code = await run(ROOT, node, [join(ROOT, program), ...args]);
    if (code !== 0) return code;
  }
  return 0;
});
