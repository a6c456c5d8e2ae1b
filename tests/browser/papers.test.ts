import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { MEXICO, useBrowser, visit } from './visits.ts';

useBrowser();

const PHILIPPINES = '/scenarios/philippines-2x1';
const INSTRUMENTS = ['matching', 'council', 'helpDesk', 'audit', 'ordinance', 'literacy', 'guarantee', 'enterprise'];
const NOTHING = INSTRUMENTS.map((name) => `${name}=null`).join('&');
const EVERYTHING = [
  'seal.leakageCut=0.1',
  'seal.yearlyCost=50000',
  'preparation.validRaise=0.1',
  'preparation.yearlyCost=80000',
  'transferCost.target=0.03',
  'transferCost.years=4',
  'guarantee.yearlyInjection=200000',
  'matching.partners.federation.projectCap=100000',
  'matching.partners.state.yearlyBudget=300000',
  'place.horizon=25',
  'matching.to=2050',
].join('&');
const FEW = 'draws=50';

/** Sheets of paper: each is one page object of the file. */
async function sheets(page: Page): Promise<number> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe.each(['en', 'es'])('a council memo in %s', (language) => {
  test.each([
    ['of the Mexican scenario', `${MEXICO}/memo?${FEW}`],
    ['of the Philippine scenario', `${PHILIPPINES}/memo?${FEW}`],
    ['of a scheme without instruments', `${MEXICO}/memo?${FEW}&${NOTHING}`],
    ['of a scheme with all instruments over 25 years', `${MEXICO}/memo?${FEW}&${EVERYTHING}`],
  ])('%s is two sheets', async (_, address) => {
    await visit({}, async (page) => {
      const reply = await page.goto(`${address}&lang=${language}`);
      expect(reply?.status()).toBe(200);
      expect(await page.locator('.paper .error-summary').count()).toBe(0);
      expect(await sheets(page)).toBe(2);
    });
  });
});

test.each([
  `${MEXICO}/terms?${FEW}&${EVERYTHING}`,
  `${PHILIPPINES}/terms?${FEW}&lang=es`,
  `${MEXICO}/terms?${FEW}&${NOTHING}`,
])('the term sheet %s is at most three sheets, without navigation, black on white', async (address) => {
  await visit({}, async (page) => {
    await page.goto(address);
    expect(await sheets(page)).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav:visible, form:visible, button:visible').count()).toBe(0);
    expect(await page.locator('.paper-foot:visible').count()).toBe(1);
    const body = page.locator('body');
    expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(
      await page
        .locator('tr')
        .first()
        .evaluate((row) => getComputedStyle(row).breakInside),
    ).toBe('avoid');
  });
});
