import { onTestFinished, vi } from 'vitest';

/** What is written to the streams of the process until the test is over. */
export function spoken(): { out(): string; err(): string; forget(): void } {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    const spy = vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
    onTestFinished(() => spy.mockRestore());
  }
  return {
    out: () => said.stdout,
    err: () => said.stderr,
    forget() {
      said.stdout = '';
      said.stderr = '';
    },
  };
}
