import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { GIVE, MEXICO, useBrowser, visit } from './visits.ts';

useBrowser();

/** A4 between the margins of the style sheet, in CSS pixels. */
const SHEET = { width: 680, height: 1001 };

/** Sheets of paper: each is one page object of the file. */
async function sheets(page: Page): Promise<number> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What cannot be kept on one sheet: a picture that may break, or that is higher than a sheet. */
function cutPictures(page: Page): Promise<string[]> {
  return page.locator('figure').evaluateAll(
    (figures, highest) =>
      figures.flatMap((figure) => {
        const caption = figure.querySelector('figcaption');
        const picture = figure.querySelector('.figure-picture');
        if (caption === null || picture === null) return [`${figure.id} has no picture`];
        const height = picture.getBoundingClientRect().bottom - caption.getBoundingClientRect().top;
        const faults = [
          ...(getComputedStyle(picture).breakInside === 'avoid' ? [] : ['may break']),
          ...(getComputedStyle(caption).breakAfter === 'avoid' ? [] : ['leaves its caption behind']),
          ...(height < highest ? [] : [`is ${height} high`]),
          ...(picture.querySelector('svg')?.checkVisibility() === true ? [] : ['is not shown']),
        ];
        return faults.map((fault) => `${figure.id} ${fault}`);
      }),
    SHEET.height,
  );
}

describe.each([
  ['/', 1, 2],
  ['/?lang=es', 1, 2],
  [MEXICO, 8, 20],
  [`${GIVE}?amount=12000`, 1, 4],
])('%s on paper', (address, least, most) => {
  test('is whole pictures and text, without navigation and forms', async () => {
    await visit({ viewport: SHEET }, async (page) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      expect(await cutPictures(page)).toEqual([]);
      expect(await page.locator('nav:visible, form:visible, button:visible, canvas:visible').count()).toBe(0);
      expect(await page.locator('h1:visible').count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SHEET.width);
    });
  });

  test('is a sensible number of sheets', async () => {
    await visit({}, async (page) => {
      await page.goto(address);
      const count = await sheets(page);
      expect(count).toBeGreaterThanOrEqual(least);
      expect(count).toBeLessThanOrEqual(most);
    });
  });
});

test('every card of the first page says something on paper', async () => {
  await visit({ viewport: SHEET }, async (page) => {
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    const texts = await page
      .locator('.cards > li')
      .evaluateAll((cards) =>
        cards.map(
          (card) => [...card.querySelectorAll('p:not(.eyebrow)')].filter((text) => text.checkVisibility()).length,
        ),
      );
    expect(texts).toHaveLength(3);
    expect(Math.min(...texts)).toBeGreaterThan(0);
  });
});
