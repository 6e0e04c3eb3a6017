import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/ensure.mjs';
import { toyTree } from './toyTree.ts';

/** Where the file lies, what it imports, and whether the lint must refuse it. */
const CASES: [folder: string, imported: string, refused: boolean][] = [
  ['shared/dialogue', './floor.ts', false],
  ['shared/dialogue', '../screening/screen.ts', false],
  ['shared/dialogue', '../wire/packet.ts', true],
  ['shared/dialogue', '../../server/hall.ts', true],
  ['shared/dialogue', '../../client/live/store.ts', true],
  ['shared/dialogue', '../../test/support/clock.ts', true],
  ['shared/dialogue', 'zod', true],
  ['shared/dialogue', 'zod/mini', true],
  ['shared/dialogue', 'react/jsx-runtime', true],
  ['shared/dialogue', 'node:fs/promises', true],
  ['shared/dialogue', 'a-library-nobody-has-named', true],
  ['shared/screening', '../wire/packet.ts', true],
  ['shared/screening', 'zod', true],
  ['shared/wire', '../dialogue/floor.ts', false],
  ['shared/wire', 'zod', false],
  ['shared/wire', '../../server/hall.ts', true],
  ['shared/wire', '../../client/live/store.ts', true],
  ['shared/wire', 'node:crypto', true],
  ['shared/wire', 'socket.io', true],
  ['server/journal', '../../shared/wire/packet.ts', false],
  ['server/journal', 'node:sqlite', false],
  ['server/journal', 'zod', false],
  ['server/journal', '../../client/live/store.ts', true],
  ['server/journal', '../../test/support/clock.ts', true],
  ['server/journal', 'react', true],
  ['client/chair', '../parts/clock.ts', false],
  ['client/chair', '../../shared/dialogue/floor.ts', false],
  ['client/chair', 'react', false],
  ['client/chair', 'socket.io-client', false],
  ['client/chair', '../../server/hall.ts', true],
  ['client/chair', '../../test/support/clock.ts', true],
  ['client/chair', 'node:fs/promises', true],
  ['client/chair', 'zod', true],
  ['client/chair', 'express', true],
];

test('imports point one way only: the lint refuses the others', () => {
  const files = CASES.map(([folder, imported], at) => [`${folder}/case${at}.ts`, `export * from '${imported}';\n`]);
  const tree = toyTree(Object.fromEntries(files));
  cpSync(join(ROOT, 'biome.json'), join(tree.folder, 'biome.json'));
  spawnSync('git', ['init', '--quiet'], { cwd: tree.folder });
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'lint', '--reporter=github', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [...biome, 'shared', 'server', 'client'], {
    cwd: tree.folder,
    encoding: 'utf8',
  });
  const refusals = stdout.split('\n').filter((line) => line.includes('noRestrictedImports'));
  const judged = CASES.map(([folder, imported], at) => {
    const refused = refusals.some((line) => line.includes(`${folder}/case${at}.ts`));
    return [folder, imported, refused];
  });
  expect(judged).toEqual(CASES);
});
