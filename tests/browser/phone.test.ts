import { expect, test } from 'vitest';
import { MEXICO, useBrowser, visit } from './visits.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

test('on a phone an association types what it gives and sees what becomes of it', async () => {
  await visit(PHONE, async (page) => {
    await page.goto('/');
    const field = page.locator('#give');
    await field.tap();
    await field.fill('1000');
    await page.locator('#association button').tap();
    await page.waitForURL(/give=1000/);
    const answer = page.locator('#association output');
    expect(await answer.textContent()).toMatch(/^\$1,000 from California arrive as MX\$\d\d,\d{3}/);
    const box = await answer.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.viewport.height);
  });
});

test('on a phone nothing is too small to touch', async () => {
  await visit(PHONE, async (page) => {
    await page.goto('/');
    const heights = await page
      .locator(':is(button, [role="button"], input:not([type="radio"], [type="hidden"]), select):visible')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
  });
});

test('on a phone every project of a future is read without scrolling sideways, each line with its name', async () => {
  await visit(PHONE, async (page) => {
    await page.goto(`${MEXICO}/projects`);
    const frames = await page
      .locator('.table-scroll:has(.projects)')
      .evaluateAll((found) => found.map((frame) => frame.scrollWidth - frame.clientWidth));
    expect(frames.length).toBeGreaterThan(0);
    expect(Math.max(...frames)).toBeLessThanOrEqual(1);
    const names = await page
      .locator('.projects tr:has(td)')
      .first()
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(names).toEqual(['"Place"', '"Value"', '"Who paid"', '"What became of it"']);
  });
});
