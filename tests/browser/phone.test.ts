import { expect, test } from 'vitest';
import { check } from './inside.ts';
import { nextAnswer } from './live-page.ts';
import { GIVE, MEXICO, useBrowser, visit } from './visits.ts';

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
    expect(await answer.textContent()).toMatch(/^\$1,000 from California arrives as MX\$\d\d,\d{3}/);
    const box = await answer.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.viewport.height);
  });
});

/** Millimetres differ from screen to screen; 44 px is what the makers of phones ask for. */
const TOUCHED = 44;
const TARGETS = [
  'button',
  '[role="button"]',
  'summary',
  'select',
  'input:not([type="radio"], [type="checkbox"], [type="hidden"])',
  'label:has([type="radio"], [type="checkbox"])',
];

test.each(['/', MEXICO, GIVE, '/evidence'])('on a phone nothing on %s is too small to touch', async (address) => {
  await visit(PHONE, async (page) => {
    await page.goto(address);
    await check(page, 'unfold');
    const targets = await page
      .locator(`:is(${TARGETS.join(', ')}):visible`)
      .evaluateAll((found) =>
        found.map((target) => ({ height: target.getBoundingClientRect().height, markup: target.outerHTML })),
      );
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter(({ height }) => height < TOUCHED)).toEqual([]);
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

test('on a phone the answer stays in view while a lever moves, and leaves the levers their room', async () => {
  await visit(PHONE, async (page) => {
    await page.goto(MEXICO);
    await page.locator('#group-guarantee > summary').tap();
    const slider = page.locator('[data-slider="lever-guarantee-capital"]');
    await slider.scrollIntoViewIfNeeded();
    const place = page.locator('.live-leading');
    const before = await place.innerText();
    const answered = nextAnswer(page);
    await slider.fill('4000000');
    await answered;
    expect(await place.innerText()).not.toBe(before);
    const box = await place.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.height).toBeLessThanOrEqual(80);
    // Nothing else of the answer covers the levers.
    expect(await slider.evaluate(isUncovered)).toBe(true);
    expect([...(await check(page, 'layout')), ...(await check(page, 'accessibility'))]).toEqual([]);
  });
});

const isUncovered = (element: Element): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === element;
};
