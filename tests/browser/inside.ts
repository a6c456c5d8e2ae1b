import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Checks } from './inside/checks.ts';
import type { AxeChecks } from './inside/axe-checks.ts';

type AllChecks = Checks & AxeChecks;
/** What a page is given to look at itself: most checks are a few kilobytes, the rules of WCAG are half a million. */
const SCRIPTS = { checks: './inside/checks.ts', axe: './inside/axe-checks.ts' } as const;
export type Script = keyof typeof SCRIPTS;

/** One of the scripts of checks, for pages. */
export async function bundleChecks(script: Script): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(SCRIPTS[script], import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs one of the checks inside the page. The page's own content policy stays as it is. */
export async function check<Name extends keyof AllChecks>(
  page: Page,
  name: Name,
): Promise<Awaited<ReturnType<AllChecks[Name]>>> {
  const run = async (asked: keyof AllChecks) => {
    const { checks } = window as unknown as { checks?: Partial<AllChecks> };
    const asking = checks?.[asked];
    return asking === undefined ? 'no checks yet' : asking();
  };
  const found = await page.evaluate(run, name);
  if (found !== 'no checks yet') return found as Awaited<ReturnType<AllChecks[Name]>>;
  await page.evaluate(inject(name === 'accessibility' ? 'axe' : 'checks'));
  return (await page.evaluate(run, name)) as Awaited<ReturnType<AllChecks[Name]>>;
}
