import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Checks } from './inside/checks.ts';

const ENTRY = fileURLToPath(new URL('./inside/checks.ts', import.meta.url));

/** The checks as one script for pages, axe-core included. */
export async function bundleChecks(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs one of the checks inside the page. The page's own content policy stays as it is. */
export async function check<Name extends keyof Checks>(
  page: Page,
  name: Name,
): Promise<Awaited<ReturnType<Checks[Name]>>> {
  const run = async (asked: keyof Checks) => {
    const { checks } = window as unknown as { checks?: Checks };
    return checks === undefined ? 'no checks yet' : checks[asked]();
  };
  const found = await page.evaluate(run, name);
  if (found !== 'no checks yet') return found as Awaited<ReturnType<Checks[Name]>>;
  await page.evaluate(inject('checks'));
  return (await page.evaluate(run, name)) as Awaited<ReturnType<Checks[Name]>>;
}
