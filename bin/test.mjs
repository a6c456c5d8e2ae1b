// Everything that must hold before a change is done: `npm test` runs all steps, `npm test -- lint format` some,
// `npm test -- tests/model` the tests of a folder only. The last line counts the tests.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOver, prepare, root } from './prepare.mjs';

const bin = (name) => join(root, 'node_modules', name);
const cache = (name) => join(root, 'node_modules', '.cache', name);
const CHECKS = {
  types: [bin('ts7/bin/tsc'), '-p', 'tsconfig.json'],
  lint: [bin('eslint/bin/eslint.js'), '--max-warnings=0', '--cache', '--cache-location', cache('eslint/'), '.'],
  format: [
    bin('prettier/bin/prettier.cjs'),
    '--check',
    '--log-level=warn',
    '--cache',
    '--cache-location',
    cache('prettier.json'),
    '.',
  ],
  unused: [bin('knip/bin/knip.js'), '--no-progress'],
};

const node = prepare();
if (node !== process.execPath) handOver(node, fileURLToPath(import.meta.url), process.argv.slice(2));
else process.exitCode = await main(process.argv.slice(2));

async function main(args) {
  const { built } = await import('./built.mjs');
  const named = args.filter((arg) => arg === 'tests' || arg in CHECKS);
  const forVitest = args.filter((arg) => !named.includes(arg));
  const wantsAll = args.length === 0;
  const checks = Object.entries(CHECKS).filter(([name]) => wantsAll || named.includes(name));
  // At the same time: the linter takes as long as all the others together.
  const held = await Promise.all(checks.map(async ([name, command]) => ({ name, ok: await step(name, command) })));
  const failed = held.filter(({ ok }) => !ok).map(({ name }) => name);
  let isCounted = null;
  if (wantsAll || named.includes('tests') || forVitest.length > 0) {
    await built();
    isCounted = await runTests(forVitest);
  }
  if (failed.length > 0) console.log(`Failed beside the tests: ${failed.join(', ')}`);
  if (isCounted) console.log(isCounted.line);
  return failed.length > 0 || (isCounted && !isCounted.ok) ? 1 : 0;
}

/** What a check says is told in one piece. */
async function step(name, command) {
  const start = Date.now();
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['inherit', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
  const code = await new Promise((resolve) => child.on('close', (end) => resolve(end ?? 1)));
  process.stdout.write(Buffer.concat(said));
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return code === 0;
}

/** Runs vitest and counts; a run without any test is a failure. */
async function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'contraparte-test-'));
  const file = join(folder, 'result.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run([bin('vitest/vitest.mjs'), 'run', ...reporters, ...args]);
  const { passed, broken, skipped } = count(file);
  rmSync(folder, { recursive: true, force: true });
  const line = `${passed} passed, ${broken} failed, ${skipped} skipped`;
  return { ok: code === 0 && broken === 0 && passed > 0, line };
}

/** A file that could not even be loaded counts as one failure. */
function count(file) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const unloaded = result.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed'),
    ).length;
    const skipped = result.numPendingTests + (result.numTodoTests ?? 0);
    return { passed: result.numPassedTests, broken: result.numFailedTests + unloaded, skipped };
  } catch {
    return { passed: 0, broken: 1, skipped: 0 };
  }
}

function run(command) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
