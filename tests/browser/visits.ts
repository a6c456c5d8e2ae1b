import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export const LANGUAGES = { en: 'ltr', es: 'ltr', mirrored: 'rtl' } as const;
export type Language = keyof typeof LANGUAGES;

export const MEXICO = '/scenarios/mexico-tres-por-uno';
export const GIVE = '/give/mexico-tres-por-uno';

let browser: Browser;

/** Connects a test file to the run's browser. Call it at the top of the file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
}

/** A visitor with cookies of their own; `/scenarios` in `page.goto` is the run's site. */
export function newVisitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({ baseURL: inject('site'), reducedMotion: 'reduce', locale: 'en-US', ...options });
}

/** A visitor's page, closed with its visitor when `use` is done. */
export async function visit<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const visitor = await newVisitor(options);
  try {
    return await use(await visitor.newPage());
  } finally {
    await visitor.close();
  }
}

/** Keeps the present design on its page, and gives its short address. */
export async function keepDesign(page: Page): Promise<string> {
  await page.locator('form[data-save] button').click();
  await page.waitForURL(/\/d\//);
  return new URL(page.url()).pathname;
}

/** Pictures stay as the server drew them. */
export async function withoutCharts(visitor: BrowserContext): Promise<void> {
  await visitor.route(/\/charts\b[^/]*\.js/, (route) => route.abort());
}
