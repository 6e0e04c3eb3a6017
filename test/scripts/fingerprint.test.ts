import { describe, expect, test } from 'vitest';
import { fingerprintOfTree, holdsLockedPackages } from '../../scripts/fingerprint.mjs';
import { toyTree } from './toyTree.ts';

describe('the fingerprint of the sources', () => {
  const files = { 'client/main.tsx': 'one', 'client/parts/clock.tsx': 'two', 'vite.config.ts': 'three' };
  const places = ['client', 'vite.config.ts', 'absent'];
  const of = (folder: string) => fingerprintOfTree(folder, places, ['client/dist']);

  test('is the same for the same names and contents, wherever they lie', () => {
    expect(of(toyTree(files).folder)).toBe(of(toyTree(files).folder));
  });

  test('changes with a content, with a name and with a new file', () => {
    const trees: Record<string, string>[] = [
      files,
      { ...files, 'client/main.tsx': 'One' },
      { 'client/main.tsx': 'one', 'client/parts/watch.tsx': 'two', 'vite.config.ts': 'three' },
      { ...files, 'client/empty.css': '' },
    ];
    const prints = trees.map((tree) => of(toyTree(tree).folder));
    expect(new Set(prints).size).toBe(4);
  });

  test('does not change with what the build writes or with what lies elsewhere', () => {
    const tree = toyTree(files);
    const before = of(tree.folder);
    tree.write('client/dist/index.html', 'built');
    tree.write('server/main.ts', 'other');
    expect(of(tree.folder)).toBe(before);
  });

  test('no content passes for the name of another file', () => {
    const one = toyTree({ 'client/a': 'xclient/b\u00001\u0000y' });
    const two = toyTree({ 'client/a': 'x', 'client/b': 'y' });
    expect(of(one.folder)).not.toBe(of(two.folder));
  });
});

describe('what npm has put into node_modules', () => {
  const here = { os: [process.platform], cpu: [process.arch] };
  const lock = {
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/for-us': { version: '1.0.0', integrity: 'sha512-u', optional: true, ...here },
    'node_modules/for-others': { version: '1.0.0', integrity: 'sha512-o', optional: true, os: 'plan9', cpu: 'pdp11' },
    'node_modules/needed-by-others': { version: '1.0.0', integrity: 'sha512-n', optional: true },
  };
  type Lock = Record<string, object>;

  function holds(installed: Lock): boolean {
    const tree = toyTree({}, { linked: false });
    tree.write('package-lock.json', JSON.stringify({ packages: { '': {}, ...lock } }));
    tree.write('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
    for (const path of Object.keys(installed)) tree.write(`${path}/package.json`, '{}');
    return holdsLockedPackages(tree.folder);
  }

  const { 'node_modules/a': a, 'node_modules/for-us': forUs } = lock;
  const complete: Lock = { 'node_modules/a': a, 'node_modules/for-us': forUs };

  test('is what the lock asks for, without the packages of other systems', () => {
    expect(holds(complete)).toBe(true);
  });

  test.each<[string, Lock]>([
    ['a package is missing', { 'node_modules/for-us': forUs }],
    ['an optional package of this system is missing', { 'node_modules/a': a }],
    ['a version differs', { ...complete, 'node_modules/a': { ...a, version: '1.0.1' } }],
    ['the bytes differ', { ...complete, 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
    ['there is a package too many', { ...complete, 'node_modules/z': a }],
  ])('is not when %s', (_, installed) => {
    expect(holds(installed)).toBe(false);
  });
});
