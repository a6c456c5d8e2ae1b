import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { check } from './inside.ts';
import { enterAndLoad, tabTo, type } from './keys.ts';
import { LANGUAGES, useBrowser, visit } from './visits.ts';

useBrowser();

const RATIO = 'matching.partners.state.ratio';
const menu = (name: string) => `.design-menu [data-link="menu-${name}"]`;

/** Follows a link with Tab and Enter; where the work takes a while, waits until its page of progress has given way. */
async function follow(page: Page, link: string, address: RegExp): Promise<void> {
  await tabTo(page, link);
  await enterAndLoad(page, address);
  await page.locator('[data-run]').waitFor({ state: 'detached' });
}

/** Other tests look at every page; here at what a form and a study have left of them. Nothing hangs over the edge of the screen, and nothing breaks a rule of WCAG 2.2 AA. */
async function lookAt(page: Page): Promise<void> {
  expect.soft(await check(page, 'layout'), page.url()).toEqual([]);
  expect.soft(await check(page, 'accessibility'), page.url()).toEqual([]);
}

async function bytesOf(download: Download): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'contraparte-download-'));
  const file = join(folder, 'file');
  await download.saveAs(file);
  return readFile(file).finally(() => rm(folder, { recursive: true }));
}

/** Both languages, both arrangements of the pages. */
describe.each([
  ['en', 1280],
  ['es', 360],
] as const)('an officer with a keyboard alone, in %s at %i pixels,', (language, width) => {
  test('comes from the first page to a design, a comparison, an answer, a memo and a workbook', async () => {
    const viewport = { width, height: 800 };
    await visit({ viewport, locale: language, acceptDownloads: true }, async (page) => {
      await page.goto('/');
      expect(await page.locator('html').getAttribute('dir')).toBe(LANGUAGES[language]);
      await follow(page, 'header nav a[href="/scenarios/mexico-tres-por-uno"]', /\/scenarios\/mexico-tres-por-uno$/);

      await follow(page, menu('design'), /\/design$/);
      await follow(page, 'main a[href$="/design/match"]', /\/design\/match$/);
      await tabTo(page, `[name="${RATIO}"]`);
      await type(page, language === 'es' ? '2,0' : '2.0');
      await enterAndLoad(page, new RegExp(`/design/match\\?${RATIO}=2$`));
      await lookAt(page);

      await follow(page, menu('compare'), new RegExp(`/compare\\?.*1\\.${RATIO}=2`));
      await follow(page, 'main li a[href*="2.matching=null"]', /2\.matching=null/);
      expect(await page.locator('main table').count()).toBeGreaterThan(1);
      await lookAt(page);

      await follow(page, `main a[href*="/scenarios/mexico-tres-por-uno?${RATIO}=2"]`, /mexico-tres-por-uno\?/);
      await follow(page, menu('seek'), /\/seek\?/);
      await follow(page, 'main li a[href*="vary=guarantee.cover"]', /vary=guarantee\.cover/);
      expect(await page.locator('main table').count()).toBeGreaterThan(0);
      await lookAt(page);

      await follow(page, menu('memo'), /\/memo\?/);
      await lookAt(page);
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.startsWith('%PDF')).toBe(true);
      expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);

      await tabTo(page, 'a[href*="/workbook.xlsx"]');
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
      // Every spreadsheet of this kind is a zip archive.
      expect((await bytesOf(download)).subarray(0, 2).toString()).toBe('PK');
    });
  });
});
