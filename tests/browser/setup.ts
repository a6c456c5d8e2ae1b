import type { TestProject } from 'vitest/node';
import { bundleChecks } from './inside.ts';
import { launchBrowser } from './launch.ts';
import { openSite } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the run's browser listens. */
    readonly browser: string;
    /** Where the run's site listens, without a slash at the end. */
    readonly site: string;
    /** The checks that run inside a page, as one script, and those that need the rules of WCAG as another. */
    readonly checks: string;
    readonly axe: string;
  }
}

/** One browser, one site and the scripts of checks for all files of a run, closed after them. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [browser, site, checks, axe] = await Promise.all([
    launchBrowser(),
    openSite(),
    bundleChecks('checks'),
    bundleChecks('axe'),
  ]);
  provide('browser', browser.address);
  provide('site', site.address);
  provide('checks', checks);
  provide('axe', axe);
  return async () => {
    await Promise.all([browser.close(), site.close()]);
  };
}
