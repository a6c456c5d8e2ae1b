import { describe, expect, test } from 'vitest';
import { GIVE, keepDesign, MEXICO, useBrowser, visit } from './visits.ts';

useBrowser();

const WITHOUT = { javaScriptEnabled: false };

const RATIO = '#lever-matching-partners-state-ratio';

describe('without JavaScript', () => {
  test.each(['/', MEXICO, '/scenarios/philippines-2x1'])(
    '%s shows a picture and a table for every figure',
    async (at) => {
      await visit(WITHOUT, async (page) => {
        await page.goto(at);
        const figures = await page.locator('figure').count();
        expect(figures).toBeGreaterThan(1);
        expect(await page.locator('figure svg:visible').count()).toBe(figures);
        for (const summary of await page.locator('figure summary').all()) await summary.click();
        expect(await page.locator('figure table:visible').count()).toBe(figures);
        expect(await page.locator('figure td').allTextContents()).not.toContain('');
      });
    },
  );

  test('a lever changes the result, and the design is kept under a short address', async () => {
    await visit(WITHOUT, async (page) => {
      await page.goto(MEXICO);
      const before = await page.locator('.lead').first().textContent();
      await page.locator('#group-matching > summary').click();
      await page.locator(RATIO).fill('2');
      await page.locator('[data-levers] button[type="submit"]').click();
      const lead = await page.locator('.lead').first().textContent();
      expect([await page.locator(RATIO).inputValue(), lead === before]).toEqual(['2', false]);
      expect(await keepDesign(page)).toMatch(/^\/d\/\w+$/);
      expect(await page.locator('.lead').first().textContent()).toBe(lead);
    });
  });

  test('a contribution gets its receipt and its chances', async () => {
    await visit(WITHOUT, async (page) => {
      await page.goto(GIVE);
      await page.locator('#give-members').fill('40');
      await page.locator('#give-each').fill('25');
      await page.locator('form button').click();
      expect(await page.locator('.receipt > li').count()).toBeGreaterThan(8);
      expect(await page.locator('[aria-labelledby="chances"] td').count()).toBeGreaterThan(3);
    });
  });

  test('a guess on the first page is answered', async () => {
    await visit(WITHOUT, async (page) => {
      await page.goto('/');
      await page.locator('#trainer input[type="radio"]').first().check();
      await page.locator('#trainer button').click();
      expect(await page.locator('#trainer .notice').isVisible()).toBe(true);
    });
  });
});
