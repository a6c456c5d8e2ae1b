import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { check } from './inside.ts';
import { GIVE, MEXICO, useBrowser, visit } from './visits.ts';

useBrowser();

/** Whatever the browser complains of, refusals of the content policy among it. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => found.push(String(error)));
  page.on('requestfailed', (request) => found.push(`failed: ${request.url()}`));
  return found;
}

/** Goes down the page as a reader does, until every chart that can be live is. */
async function readToTheEnd(page: Page): Promise<void> {
  for (const figure of await page.locator('figure').all()) await figure.scrollIntoViewIfNeeded();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('figure')].every(
      (figure) =>
        figure.querySelector('.figure-data')?.textContent === 'null' || figure.querySelector('canvas') !== null,
    ),
  );
}

/** Whether somebody has drawn on it. */
const isDrawn = (canvas: SVGElement | HTMLElement): boolean => {
  if (!(canvas instanceof HTMLCanvasElement)) return false;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return pixels.some((value) => value > 0);
};

describe.each(['/', MEXICO])('the live charts of %s', (address) => {
  test('stand in the place of the pictures over years, with a name and the table beside them', async () => {
    await visit({}, async (page) => {
      const found = complaints(page);
      await page.goto(address);
      const overYears = await page
        .locator('.figure-data')
        .evaluateAll((all) => all.filter((data) => data.textContent !== 'null').length);
      await readToTheEnd(page);
      expect(overYears).toBeGreaterThan(0);
      const canvases = await page.locator('figure.is-live canvas:visible').all();
      expect(canvases).toHaveLength(overYears);
      for (const canvas of canvases) {
        expect([await canvas.getAttribute('role'), await canvas.evaluate(isDrawn)]).toEqual(['img', true]);
        expect((await canvas.getAttribute('aria-label'))?.length).toBeGreaterThan(30);
      }
      expect(await page.locator('figure.is-live svg:visible').count()).toBe(0);
      expect(await page.locator('figure.is-live .figure-table').count()).toBe(overYears);
      expect(await check(page, 'accessibility')).toEqual([]);
      expect(found).toEqual([]);
    });
  });

  test('fit a window that is made narrow', async () => {
    await visit({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(address);
      await readToTheEnd(page);
      await page.setViewportSize({ width: 320, height: 900 });
      await page.waitForFunction(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        null,
        {
          timeout: 5000,
        },
      );
      expect(await check(page, 'layout')).toEqual([]);
    });
  });
});

test('no page makes the browser complain', async () => {
  await visit({}, async (page) => {
    const found = complaints(page);
    for (const address of [
      '/scenarios',
      GIVE,
      `${GIVE}?amount=12000`,
      `${MEXICO}/projects`,
      '/evidence',
      '/method',
      '/glossary',
    ])
      await page.goto(address, { waitUntil: 'networkidle' });
    expect(found).toEqual([]);
  });
});
