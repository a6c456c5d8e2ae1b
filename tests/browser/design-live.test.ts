import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { MEXICO, useBrowser, visit } from './visits.ts';

useBrowser();

const STEP = `${MEXICO}/design/guarantee`;
const COVER = '#design-form [name="guarantee.cover"]';

/** Types into a field and waits until the page and its address say what comes of it. */
async function type(page: Page, field: string, value: string): Promise<void> {
  const settled = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const place = document.querySelector('[data-design-live]');
        place?.addEventListener('contraparte:settled', () => resolve(), { once: true });
      }),
  );
  await page.locator(field).fill(value);
  await settled;
}

test('a field of the form answers while it changes: sentence, figures, address, links; and undo goes back and forth', () =>
  visit({}, async (page) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${STEP}?draws=50&matching.partners.state.ratio=2`);
    expect(fetched.some((address) => /live/.test(address))).toBe(false);
    await type(page, COVER, '80 %');
    const query = '?draws=50&guarantee.cover=0.8&matching.partners.state.ratio=2';
    expect(new URL(page.url()).search).toBe(query);
    const headline = (await page.locator('[data-say="headline"]').innerText()).trim();
    expect(await page.locator('.design-steps a').first().getAttribute('href')).toContain(query);
    await type(page, COVER, 'lots');
    expect(await page.locator(COVER).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.field-error:visible').first().innerText()).toContain('lots');
    await type(page, COVER, '80 %');
    expect(await page.locator(COVER).getAttribute('aria-invalid')).toBeNull();

    // The server says the same of the same futures.
    await page.goto(MEXICO + query);
    expect((await page.locator('[data-say="headline"]').innerText()).trim()).toBe(headline);

    await page.goto(`${STEP}${query}`);
    await type(page, COVER, '70 %');
    await page.locator('h1').click();
    for (const [keys, value] of [
      ['Control+z', /^80\s%$/],
      ['Control+Shift+z', /^70\s%$/],
    ] as const) {
      const there = page.waitForEvent('load');
      await page.keyboard.press(keys);
      await there;
      expect(await page.locator(COVER).inputValue()).toMatch(value);
    }
  }));

test('shares say at once what they add to', () =>
  visit({}, async (page) => {
    await page.goto(`${MEXICO}/design/plan`);
    const sum = page.locator('output[data-sum="sectors.*.weight"]');
    expect(await sum.innerText()).toMatch(/^100\s%$/);
    await page.locator('#design-form [name="sectors.water.weight"]').fill('35 %');
    expect(await sum.innerText()).toMatch(/^110\s%$/);
    expect(await page.locator('.design-sum', { has: sum }).locator('[data-sum-says]').innerText()).toMatch(/100\s%/);
  }));
