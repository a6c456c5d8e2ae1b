import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const PREPARE = new URL('../../bin/prepare.mjs', import.meta.url).href;

/** Plain JavaScript without types: asked through a process, as npm does. */
function ask(expression: string): unknown {
  const code = `const it = await import(${JSON.stringify(PREPARE)}); console.log(JSON.stringify(${expression}))`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

test('Node 22.15 is the oldest that fits', () => {
  const versions = ['18.20.4', '20.20.2', '22.14.0', '22.15.0', '23.0.0', '24.21.0', '26.10.0'];
  expect(ask(`${JSON.stringify(versions)}.map(it.fits)`)).toEqual([false, false, false, true, true, true, true]);
});

test('an installed project is not installed again, and the running Node is taken when it fits', () => {
  expect(ask('it.prepare() === process.execPath')).toBe(true);
});

test('the root is the folder of the project, wherever one calls from', () => {
  expect(ask('it.root')).toBe(fileURLToPath(new URL('../..', import.meta.url)));
});
