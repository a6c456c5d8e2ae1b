import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The widths of single signs, drawn large: a missing font gives 0, a missing sign the width of the empty box. */
async function widths(signs: readonly string[]): Promise<number[]> {
  const page = await browser.newPage();
  await page.setContent(signs.map((sign) => `<span style="font-size:100px">${sign}</span><br>`).join(''));
  const found = await page
    .locator('span')
    .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
  await page.close();
  return found;
}

test('the browser draws Latin letters, accents and currency signs with a font', async () => {
  const [missing, ...drawn] = await widths(['\u{F1234}', 'i', 'ñ', 'é', 'W', '€', '₱']);
  expect(drawn.every((width) => width > 0)).toBe(true);
  expect(drawn.slice(0, 5)).not.toContain(missing);
  expect(new Set(drawn.slice(0, 4)).size).toBeGreaterThan(2);
});

test('a script of the page runs', async () => {
  const page = await browser.newPage();
  await page.setContent('<h1>Contraparte</h1>');
  expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Contraparte');
  await page.close();
});
