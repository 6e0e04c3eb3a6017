import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inTurn } from '../../scripts/turn.mjs';
import { toyTree } from './toyTree.ts';

test('two of the same name work one after the other, and leave no lock behind', async () => {
  const { folder } = toyTree({});
  const minutes: string[] = [];
  const work = (who: string) => async () => {
    minutes.push(`${who} begins`);
    await new Promise(setImmediate);
    minutes.push(`${who} ends`);
  };
  await Promise.all([inTurn(folder, 'build', work('one')), inTurn(folder, 'build', work('two'))]);
  expect(minutes).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  expect(existsSync(join(folder, '.cache/build.lock'))).toBe(false);
});

test('work that fails frees the turn and keeps its error', async () => {
  const { folder } = toyTree({});
  const fails = () => {
    throw new Error('no disk');
  };
  await expect(inTurn(folder, 'build', fails)).rejects.toThrow('no disk');
  expect(await inTurn(folder, 'build', () => 'done')).toBe('done');
});

test('a lock whose owner has died is set aside', async () => {
  const tree = toyTree({});
  const { pid } = spawnSync(process.execPath, ['--version']);
  tree.write('.cache/build.lock', String(pid));
  expect(await inTurn(tree.folder, 'build', () => 'done')).toBe('done');
});
