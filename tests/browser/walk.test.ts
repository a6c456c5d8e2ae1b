import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { check } from './inside.ts';
import { madePlaces } from './made-places.ts';
import { LANGUAGES, newVisitor, useBrowser, withoutCharts, type Language } from './visits.ts';
import { WALKED, type Walked } from './walk-addresses.ts';

useBrowser();

/** The rules see structure and colours, not words: both ways round, and both arrangements of the page. */
const AXE: Readonly<Record<Language, readonly number[]>> = { en: [1280], es: [], mirrored: [360] };

let made: ReadonlyMap<string, string> = new Map();
const visitors: BrowserContext[] = [];
const pages = new Map<Language, Page>();

beforeAll(async () => {
  made = await madePlaces();
  for (const language of Object.keys(LANGUAGES) as Language[]) pages.set(language, await readerOf(language));
});
afterAll(() => Promise.all(visitors.map((visitor) => visitor.close())));

/** One tab for each language. The checks come with each page: sending them to each costs as much as looking at it. */
async function readerOf(language: Language): Promise<Page> {
  const visitor = await newVisitor();
  visitors.push(visitor);
  await visitor.addCookies([{ name: 'contraparte-lang', value: language, url: inject('site') }]);
  await visitor.addInitScript(inject('checks'));
  if (AXE[language].length > 0) await visitor.addInitScript(inject('axe'));
  await withoutCharts(visitor);
  return visitor.newPage();
}

/** Everything wrong with a page in one language, at every width. */
async function faults(page: Page, { address, widths }: Walked, language: Language): Promise<string[]> {
  await page.goto(made.get(address) ?? address);
  await check(page, 'unfold');
  const found = [...(await direction(page, language)), ...(await check(page, 'words'))];
  for (const width of inTurn(page, widths)) {
    await page.setViewportSize({ width, height: 900 });
    const broken = AXE[language].includes(width) ? await check(page, 'accessibility') : [];
    found.push(...[...(await check(page, 'layout')), ...broken].map((fault) => `${width}: ${fault}`));
  }
  return found;
}

/** The width that the window has already comes first. */
function inTurn(page: Page, widths: readonly number[]): readonly number[] {
  const present = page.viewportSize()?.width ?? 0;
  return widths.toSorted((one, other) => Number(other === present) - Number(one === present));
}

async function direction(page: Page, language: Language): Promise<string[]> {
  const wanted = `${language === 'mirrored' ? 'en-x-mirror' : language} ${LANGUAGES[language]}`;
  const found = await page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);
  return found === wanted ? [] : [`is in ${found} instead of ${wanted}`];
}

test.each(WALKED)('$address is whole at every width in every language', async (walked) => {
  const found = await Promise.all(
    [...pages].map(async ([language, page]) =>
      (await faults(page, walked, language)).map((fault) => `${language} ${fault}`),
    ),
  );
  expect(found.flat()).toEqual([]);
});
