import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { check } from './inside.ts';
import {
  GIVE,
  keepDesign,
  LANGUAGES,
  MEXICO,
  newVisitor,
  useBrowser,
  visit,
  withoutCharts,
  type Language,
} from './visits.ts';

useBrowser();

const WIDTHS = [320, 360, 1280];
/** The rules see structure and colours, not words: both ways round, and both arrangements of the page. */
const AXE: Readonly<Record<Language, readonly number[]>> = { en: [360, 1280], es: [], mirrored: [360] };
const WRONG_LEVERS = `${MEXICO}?matching.partners.state.ratio=abc&place.envelope=-1&guarantee.cover=7&typed=1`;

/** Every page, some in several states; `/d/` is filled in with a design kept by the test. */
const PAGES = [
  '/',
  '/?give=1000&guess=little',
  '/?give=lots',
  '/scenarios',
  MEXICO,
  '/scenarios/philippines-2x1',
  WRONG_LEVERS,
  '/d/',
  GIVE,
  `${GIVE}?amount=12000`,
  `${GIVE}?members=many&each=`,
  '/give/philippines-2x1?members=40&each=25&every=month',
  `${MEXICO}/projects`,
  '/scenarios/philippines-2x1/projects?draw=3',
  '/glossary',
  '/evidence',
  '/evidence/beta',
  '/method',
  '/nothing-here',
];

let saved = '';
beforeAll(async () => {
  saved = await visit({}, async (page) => {
    await page.goto(`${MEXICO}?matching.partners.state.ratio=2`);
    return keepDesign(page);
  });
});

describe.each(Object.keys(LANGUAGES) as Language[])('every page in %s', (language) => {
  let visitor: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    visitor = await newVisitor();
    await visitor.addCookies([{ name: 'contraparte-lang', value: language, url: inject('site') }]);
    await withoutCharts(visitor);
    page = await visitor.newPage();
  });
  afterAll(() => visitor.close());

  test.each(PAGES)('%s', async (address) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address === '/d/' ? saved : address);
    const root = page.locator('html');
    const lang = language === 'mirrored' ? 'en-x-mirror' : language;
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([lang, LANGUAGES[language]]);
    await check(page, 'unfold');
    expect(await check(page, 'words')).toEqual([]);
    const faults = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const fault of await check(page, 'layout')) faults.push(`${width}: ${fault}`);
      if (AXE[language].includes(width))
        for (const fault of await check(page, 'accessibility')) faults.push(`${width}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});
