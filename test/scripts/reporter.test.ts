import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/ensure.mjs';
import { toyTree } from './toyTree.ts';

const PASSES = "test('passes', () => {});";
const FAILS = "test('fails', () => { expect(1).toBe(2); });";

/** Runs the given test files under the reporter; answers with the run's exit code and the last line of its stdout. */
async function runOf(files: Record<string, string>, ...args: string[]) {
  const reporters = JSON.stringify(['default', join(ROOT, 'test', 'reporter.ts')]);
  const tree = toyTree({ 'vitest.config.ts': `export default { test: { reporters: ${reporters} } };` });
  for (const [name, body] of Object.entries(files)) {
    tree.write(name, `import { afterAll, beforeAll, describe, expect, test } from 'vitest';\n${body}`);
  }
  const { code, stdout } = await tree.node(['node_modules/vitest/vitest.mjs', 'run', ...args]);
  return { code, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('the last line of a run', () => {
  test('counts the tests that passed and failed', async () => {
    expect(await runOf({ 'a.test.ts': `${PASSES}\n${FAILS}` })).toEqual({ code: 1, last: '1 passed, 1 failed' });
  });

  test('names skipped tests only where there are any', async () => {
    expect(await runOf({ 'a.test.ts': PASSES })).toEqual({ code: 0, last: '1 passed, 0 failed' });
    const skipping = `${PASSES}\ntest.skip('later', () => {});`;
    expect(await runOf({ 'a.test.ts': skipping })).toEqual({ code: 0, last: '1 passed, 0 failed, 1 skipped' });
  });

  test('counts a file that does not load as failed', async () => {
    const files = { 'a.test.ts': PASSES, 'b.test.ts': "import './absent.ts';" };
    expect(await runOf(files)).toEqual({ code: 1, last: '1 passed, 1 failed' });
  });

  test('counts a hook that throws as failed', async () => {
    const hook = `${PASSES}\ndescribe('g', () => { afterAll(() => { throw new Error('late'); }); ${PASSES} });`;
    expect(await runOf({ 'a.test.ts': hook })).toEqual({ code: 1, last: '2 passed, 1 failed' });
  });

  test('counts an error outside of any test as failed', async () => {
    const stray = "test('passes', async () => { void Promise.reject(new Error('stray')); });";
    expect(await runOf({ 'a.test.ts': stray })).toEqual({ code: 1, last: '1 passed, 1 failed' });
  });

  test('never says 0 failed when there was nothing to run', async () => {
    expect(await runOf({ 'a.test.ts': PASSES }, 'nowhere')).toEqual({ code: 1, last: '0 passed, 1 failed' });
  });

  test('counts a test as failed that outruns its timeout, waiting or busy', async () => {
    const slow = `test('waits', { timeout: 20 }, () => new Promise(() => {}));
      test('is busy', { timeout: 20 }, () => { const end = Date.now() + 60; while (Date.now() < end); });`;
    expect(await runOf({ 'a.test.ts': slow })).toEqual({ code: 1, last: '0 passed, 2 failed' });
  });
});
