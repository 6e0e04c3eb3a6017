import { expect, test } from 'vitest';
import { toyTree } from './toyTree.ts';

const TEST = 'test/sum.test.ts';
const row = (name: string, find: string, replace: string, title = 'adds', file = 'shared/sum.ts') => ({
  name,
  file,
  find,
  replace,
  test: { file: TEST, name: title },
});

const SOURCE = 'export const sum = (a: number, b: number) => a + b;\nexport const twice = (a: number) => a * 2;\n';
const TESTS = `
  import { describe, expect, test } from 'vitest';
  import { sum, twice } from '../shared/sum.ts';
  test('adds', () => { expect(sum(2, 2)).toBe(4); });
  test('adds (again)', () => { expect(sum(1, 2)).toBe(3); });
  describe('twice', () => { test('doubles', () => { expect(twice(3)).toBe(6); }); });
  test('is red anyway', () => { expect(twice(3)).toBe(7); });
`;

function sabotaged(rows: ReturnType<typeof row>[]) {
  return toyTree({
    'shared/sum.ts': SOURCE,
    [TEST]: TESTS,
    'test/sabotage/sum.ts': `import type { Row } from './row.ts';\nexport const rows: Row[] = ${JSON.stringify(rows)};`,
    'test/sabotage/row.ts': 'export type Row = object;',
  });
}

test('a breakage that its test notices is caught, by title, by full name, and next to a test with a longer name', async () => {
  const tree = sabotaged([
    row('minus', 'a + b', 'a - b + 1'),
    row('times three', 'a * 2', 'a * 3', 'twice > doubles'),
    row('off by one', 'a + b', 'a + b + 1', 'adds (again)'),
  ]);
  const { code, stdout } = await tree.node(['scripts/sabotage.mjs']);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('3 caught, 0 missed');
  expect(code).toBe(0);
  expect(tree.read('shared/sum.ts')).toBe(SOURCE);
});

test('every other row is missed, and says why', async () => {
  const tree = sabotaged([
    row('times', 'a + b', 'a * b'),
    row('same result', 'a + b', 'b + a'),
    row('unknown test', 'a + b', 'a - b', 'divides'),
    row('red before', 'a * 2', 'a * 3', 'is red anyway'),
    row('not there', 'a / b', 'a'),
    row('there twice', 'export', 'export const x = 1; export'),
    row('no such file', 'a', 'b', 'adds', 'shared/absent.ts'),
    row('does not load', 'a + b', 'a +'),
  ]);
  const { code, stdout } = await tree.node(['scripts/sabotage.mjs']);
  const table = stdout
    .split('\n\n')[1]
    ?.split('\n')
    .map((line) => line.replace(/ +\(.*$/, '').replace(/ {2,}/, ': '));
  expect(table).toEqual([
    'times: the test stays green',
    'same result: the test stays green',
    'unknown test: unbroken, the test is not green: no test has this name',
    'red before: unbroken, the test is not green: failed',
    'not there: its line occurs 0 times, not once',
    'there twice: its line occurs 2 times, not once',
    'no such file: its file does not exist',
    expect.stringMatching(/^does not load: the test gives no answer: its file does not load/),
  ]);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 caught, 8 missed');
  expect(code).toBe(1);
  expect(tree.read('shared/sum.ts')).toBe(SOURCE);
});

test('--only runs one row, and a name that no row has is refused', async () => {
  const tree = sabotaged([row('plus one', 'a + b', 'a + b + 1'), row('same result', 'a + b', 'b + a')]);
  const one = await tree.node(['scripts/sabotage.mjs', '--only', 'plus one']);
  expect(one).toMatchObject({ code: 0, stdout: expect.stringMatching(/\n1 caught, 0 missed\n$/) });
  const none = await tree.node(['scripts/sabotage.mjs', '--only', 'nothing']);
  expect(none).toMatchObject({ code: 1, stdout: '', stderr: 'No row is called "nothing".\n' });
});
