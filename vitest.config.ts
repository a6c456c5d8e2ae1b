import { defineConfig } from 'vitest/config';

/** On a machine of two cores vitest would leave one idle. */
const maxWorkers = '100%';
const PURE = 'math,evidence,scenario,model,ensemble,analysis,words,golden,backtests';

export default defineConfig({
  test: {
    projects: [
      // Pure tests share one module graph: nothing in them can leak, and starting anew for each file takes ten times as long.
      {
        test: { name: 'pure', include: [`tests/{${PURE}}/**/*.test.ts`], pool: 'threads', isolate: false, maxWorkers },
      },
      {
        test: {
          name: 'server',
          include: ['tests/*.test.ts', 'tests/{storage,workers,web,cli,bin}/**/*.test.ts'],
          pool: 'forks',
          maxWorkers,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          pool: 'forks',
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
