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
    /** The checks that run inside a page, as one script. */
    readonly checks: string;
  }
}

/** One browser, one site and one script of checks for all files of a run, closed after them. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [browser, site, checks] = await Promise.all([launchBrowser(), openSite(), bundleChecks()]);
  provide('browser', browser.address);
  provide('site', site.address);
  provide('checks', checks);
  return async () => {
    await Promise.all([browser.close(), site.close()]);
  };
}
