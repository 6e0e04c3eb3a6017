import { configDefaults, defineConfig } from 'vitest/config';

const MINUTE = 60_000;

const journeys = 'test/journeys/**/*.test.{ts,tsx}';
const resilience = 'test/resilience/**/*.test.{ts,tsx}';
/** Breakages are for `npm run sabotage`, never part of the run. */
const apart = [...configDefaults.exclude, 'test/sabotage/**'];

// Sized for two cores; the projects with one worker come after each other (groupOrder), since they start real
// servers and browsers and judge what these do in time. A browser-like page is had by the header comment
// `@vitest-environment jsdom` of a file.
export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...apart, journeys, resilience],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'resilience',
          environment: 'node',
          include: [resilience],
          exclude: apart,
          testTimeout: 3 * MINUTE,
          hookTimeout: MINUTE,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: [journeys],
          exclude: apart,
          testTimeout: 2 * MINUTE,
          hookTimeout: MINUTE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
