import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** On a machine of two cores vitest would leave one idle. */
const maxWorkers = '100%';
const PURE = 'math,evidence,scenario,model,ensemble,analysis,words,golden,backtests';

/** Files that take a minute: begun last, one of them would keep a single core busy while the others have nothing to do. */
const LONG =
  /(browser\/(walk|class|live|officer|keyboard|runs)|cli\/backtest-mutants|web\/(sourced-pages|class\/restart))\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      // Pure tests share one module graph: nothing in them can leak, and starting anew for each file takes ten times as long.
      {
        test: { name: 'pure', include: [`tests/{${PURE}}/**/*.test.ts`], pool: 'threads', isolate: false, maxWorkers },
      },
      {
        test: {
          name: 'server',
          include: ['tests/*.test.ts', 'tests/{storage,workers,cli,bin,exercises}/**/*.test.ts'],
          pool: 'forks',
          maxWorkers,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      // Every file has a server and a store of its own; modules are shared, as in a server that serves many.
      {
        test: {
          name: 'pages',
          include: ['tests/web/**/*.test.ts'],
          pool: 'forks',
          isolate: false,
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
