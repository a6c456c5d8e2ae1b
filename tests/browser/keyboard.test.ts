import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { check } from './inside.ts';
import { enterAndLoad, MOST_STOPS, tabThrough, tabTo, type } from './keys.ts';
import { nextAnswer, shownFigures } from './live-page.ts';
import { GIVE, MEXICO, useBrowser, visit } from './visits.ts';

useBrowser();

const ENGLISH = { locale: 'en-US', viewport: { width: 1280, height: 800 } };

describe('Tab', () => {
  test.each([
    ['/', 1280],
    ['/', 360],
    [MEXICO, 1280],
    [MEXICO, 360],
    [GIVE, 360],
    [`${MEXICO}/projects`, 360],
    ['/scenarios', 1280],
    [`${MEXICO}/design/match`, 1280],
    [`${MEXICO}/seek`, 360],
    ['/compare?of=mexico-tres-por-uno,mexico-tres-por-uno&2.matching=null&draws=50', 360],
    [`${MEXICO}/ledger?draws=50`, 360],
    ['/import', 360],
  ])('on %s at %i comes by everything once, in reading order, and is always seen', async (address, width) => {
    await visit({ ...ENGLISH, viewport: { width, height: 700 } }, async (page) => {
      await page.goto(address);
      if (width === 1280) await check(page, 'unfold');
      const stops = await tabThrough(page);
      expect(stops[0]?.name).toContain('Skip to');
      expect(stops.map(({ place }) => place)).toEqual(stops.map(({ place }) => place).toSorted((a, b) => a - b));
      expect(stops.filter(({ isOutlined }) => !isOutlined).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ isUncovered }) => !isUncovered).map(({ name }) => name)).toEqual([]);
      const links = await page.locator('a[href]:visible').count();
      const fields = await page.locator(':is(button, input, select, summary):visible:not([tabindex="-1"])').count();
      expect(stops.length).toBeGreaterThanOrEqual(links + fields - (await groupedRadios(page)));
      expect(stops.length).toBeLessThan(MOST_STOPS);
    });
  });
});

/** Of a group of radio buttons Tab visits one. */
async function groupedRadios(page: Page): Promise<number> {
  return Math.max(0, (await page.locator('input[type="radio"]:visible').count()) - 1);
}

test('the skip link leads to the content', async () => {
  await visit(ENGLISH, async (page) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

test('a lever is moved, the result read, a table opened and the design kept by keyboard alone', async () => {
  await visit(ENGLISH, async (page) => {
    await page.goto(MEXICO);
    const before = await page.locator('.lead').first().textContent();
    await tabTo(page, '#group-matching > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '[name="matching.partners.state.ratio"]');
    await type(page, '2');
    await enterAndLoad(page, /matching\.partners\.state\.ratio=2/);
    expect(await page.locator('.lead').first().textContent()).not.toBe(before);

    await tabTo(page, '.figure-table > summary');
    await page.keyboard.press('Space');
    expect(await page.locator('.figure-table table').first().isVisible()).toBe(true);

    await tabTo(page, 'form[method="post"] button');
    const address = /\/d\/[^/]+$/;
    await enterAndLoad(page, address);
    expect(await page.locator('section.notice code').textContent()).toBe(address.exec(page.url())?.[0].slice(3));
  });
});

test('Tab comes to a lever’s slider, arrow keys move it, and sentence, field and figures follow', async () => {
  await visit(ENGLISH, async (page) => {
    await page.goto(MEXICO);
    await tabTo(page, '#group-guarantee > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-slider="lever-guarantee-capital"]');
    const field = page.locator('#lever-guarantee-capital');
    const sentence = page.locator('[data-say="headline"]');
    const [typed, said, shown] = [await field.inputValue(), await sentence.textContent(), await shownFigures(page)];
    const answered = nextAnswer(page);
    for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowRight');
    await answered;
    expect(await field.inputValue()).not.toBe(typed);
    expect(await sentence.textContent()).not.toBe(said);
    expect(await shownFigures(page)).not.toEqual(shown);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))).toBe(
      await field.inputValue(),
    );
    // What is read aloud is the new sentence.
    await expect.poll(() => page.locator('[data-announce]').textContent()).toContain(await sentence.textContent());
  });
});

test('the first page’s own lever answers to arrow keys, with the figures of the result that it leads to', async () => {
  await visit(ENGLISH, async (page) => {
    await page.goto('/');
    await tabTo(page, '[data-slider="officer-lever"]');
    const breach = page.locator('#officer [data-breach]');
    const before = await breach.textContent();
    expect(await page.locator('#officer [data-answer]').isVisible()).toBe(false);
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
    await page.locator('#officer [data-answer]').waitFor();
    await expect.poll(() => page.locator('#officer [data-announce]').textContent(), { timeout: 20_000 }).not.toBe('');
    expect(await breach.textContent()).not.toBe(before);
    const headline = (await page.locator('#officer [data-headline]').textContent()) ?? '';
    const [lever, value] = await page
      .locator('#officer-lever')
      .evaluate((field: HTMLInputElement) => [field.name, field.value.replaceAll(',', '')]);
    await page.goto(`${MEXICO}?${lever}=${value}&draws=500`);
    expect(headline.length).toBeGreaterThan(30);
    expect(await page.locator('[data-say="headline"]').textContent()).toBe(headline);
  });
});

test('a contribution is worked out by keyboard alone', async () => {
  await visit(ENGLISH, async (page) => {
    await page.goto(GIVE);
    await tabTo(page, '#give-give');
    await type(page, '12,000');
    await enterAndLoad(page, /give=12/);
    expect(await page.locator('.receipt').textContent()).toContain('$12,000');
  });
});
