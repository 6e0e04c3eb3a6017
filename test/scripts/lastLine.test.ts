import { expect, test } from 'vitest';
import { lastLine } from '../reporter.ts';

test('a run without skipped tests names passed and failed only', () => {
  expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
});
