import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
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
const AXE: Readonly<Record<Language, readonly number[]>> = { en: [1280], es: [], mirrored: [360] };
const WRONG_LEVERS = `${MEXICO}?matching.partners.state.ratio=abc&place.envelope=-1&guarantee.cover=7&typed=1`;

const TOWN = 'check=1&name=San&country=MX&inhabitants=18000&abroad=4000&host=US&envelope=2000000&need1=water&match=2x1';

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
  `${MEXICO}/ledger`,
  `${MEXICO}/design?guarantee.cover=0.6&audit=null&place.envelope=much`,
  `${MEXICO}/design/targets`,
  '/scenarios/philippines-2x1/design/rules',
  `${MEXICO}/responses`,
  `${MEXICO}/responses?behaviour.beta=0.8&behaviour.betaAny=9`,
  '/compare',
  '/compare?of=mexico-tres-por-uno,philippines-2x1,nobody&1.guarantee.cover=0.6',
  '/compare?of=mexico-tres-por-uno,mexico-tres-por-uno,mexico-tres-por-uno&2.guarantee=null&3.matching=null&draws=50',
  `${MEXICO}/equity?draws=50`,
  `${MEXICO}/sensitivity?draws=20`,
  `${MEXICO}/stress?draws=20&one=clubsHalved&two=exchangeDown`,
  `${MEXICO}/instruments?draws=20`,
  `${MEXICO}/seek?draws=20&vary=matching.partners.state.ratio%3D0..3+by+0.5&keep=P(breachEver)%3C0.05`,
  `${MEXICO}/seek?asked=1&draws=20&lever1=guarantee.cover&from1=9&to1=lots&of1=P(breachEver)&limit1=often`,
  `${MEXICO}/seek/break-even?draws=20`,
  `${MEXICO}/seek/frontier?draws=20&vary=matching.partners.state.ratio%3D0..3+by+1;guarantee.cover%3D0.2..0.8+by+0.3`,
  `${MEXICO}/lint?matching.partners.federation.projectCap=100000`,
  `${MEXICO}/memo?draws=50`,
  '/scenarios/philippines-2x1/terms?draws=50',
  `${MEXICO}/how?of=match&year=2028&partner=state`,
  `${MEXICO}/how?of=gross@2028[corridor=california]&depth=4`,
  `${MEXICO}/how?of=nothing&year=1999`,
  '/runs',
  '/scenarios/philippines-2x1/projects?draw=3',
  '/glossary',
  '/evidence',
  '/evidence/beta',
  '/evidence/discountRate',
  '/evidence/countries',
  '/evidence/countries/SV',
  '/evidence/codes',
  '/backtests',
  '/own',
  '/import',
  '/passport?words=one+two',
  '/passport/left-double-pencil-benefit-wide-inhale',
  '/own?country=MX&name=San',
  `/own?${TOWN}`,
  `/own?${TOWN}&inhabitants=many&abroad=0&need2=water`,
  '/method',
  '/tour',
  '/tour/officer',
  '/tour/association',
  '/tour/trainer',
  `${GIVE}?tour=association.1`,
  '/nothing-here',
];

let saved = '';
const visitors: BrowserContext[] = [];
const pages = new Map<Language, Page>();

beforeAll(async () => {
  saved = await visit({}, async (page) => {
    await page.goto(`${MEXICO}?matching.partners.state.ratio=2`);
    return keepDesign(page);
  });
  for (const language of Object.keys(LANGUAGES) as Language[]) pages.set(language, await readerOf(language));
});
afterAll(() => Promise.all(visitors.map((visitor) => visitor.close())));

async function readerOf(language: Language): Promise<Page> {
  const visitor = await newVisitor();
  visitors.push(visitor);
  await visitor.addCookies([{ name: 'contraparte-lang', value: language, url: inject('site') }]);
  await withoutCharts(visitor);
  return visitor.newPage();
}

/** Everything wrong with a page in one language, at every width. */
async function faults(page: Page, address: string, language: Language): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  await check(page, 'unfold');
  const found = [...(await direction(page, language)), ...(await check(page, 'words'))];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const broken = AXE[language].includes(width) ? await check(page, 'accessibility') : [];
    found.push(...[...(await check(page, 'layout')), ...broken].map((fault) => `${width}: ${fault}`));
  }
  return found;
}

async function direction(page: Page, language: Language): Promise<string[]> {
  const wanted = `${language === 'mirrored' ? 'en-x-mirror' : language} ${LANGUAGES[language]}`;
  const found = await page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);
  return found === wanted ? [] : [`is in ${found} instead of ${wanted}`];
}

test.each(PAGES)('%s is whole at every width in every language', async (address) => {
  const found = await Promise.all(
    [...pages].map(async ([language, page]) =>
      (await faults(page, address === '/d/' ? saved : address, language)).map((fault) => `${language} ${fault}`),
    ),
  );
  expect(found.flat()).toEqual([]);
});
