import type { Reporter, SerializedError, TestModule, TestRunEndReason, TestSuite, Vitest } from 'vitest/node';

/** What a run came to: numbers of tests, where whatever else went wrong counts as a failed test too. */
export type Tally = { passed: number; failed: number; skipped: number };

/** Counts the tests of a run, so that a red run never says `0 failed`. */
export function tally(modules: readonly TestModule[], unhandled: number, reason: TestRunEndReason): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]).map((test) => test.result().state);
  const count = (state: (typeof tests)[number]) => tests.filter((one) => one === state).length;
  // A file that does not load, or a hook that throws, has no test of its own to turn red.
  const holders: (TestModule | TestSuite)[] = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const broken = holders.filter((holder) => holder.errors().length > 0).length;
  // "pending" is left only by a run that was interrupted: nobody knows how such a test would have ended.
  const failed = count('failed') + count('pending') + broken + unhandled;
  return {
    passed: count('passed'),
    failed: reason === 'passed' ? failed : Math.max(failed, 1),
    skipped: count('skipped'),
  };
}

/** The tally in words, the same for every run, so that whoever reads a log finds it. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Writes the tally as the very last line of a run. */
export default class LastLineReporter implements Reporter {
  private line: string | undefined;

  onInit(vitest: Vitest): void {
    // A watcher goes on from run to run and has no last line.
    if (!vitest.config.watch) process.on('exit', () => this.line && process.stdout.write(`${this.line}\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    this.line = lastLine(tally(modules, errors.length, reason));
  }
}
