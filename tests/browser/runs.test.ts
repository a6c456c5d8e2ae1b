import { describe, expect, test } from 'vitest';
import { check } from './inside.ts';
import { MEXICO, newVisitor, useBrowser, visit } from './visits.ts';

useBrowser();

/** Many enough to be watched; each test plays its own. */
const longRun = (seed: number, draws = 60_000) => `${MEXICO}?draws=${draws}&seed=${seed}`;

const shownDraws = (text: string | null) => Number(/([\d,]+) of/.exec(text ?? '')?.[1]?.replaceAll(',', '') ?? 0);

describe('a run that takes long', () => {
  test('is watched, shared by two readers, and ends only when both have cancelled', async () => {
    const [one, other] = [await newVisitor(), await newVisitor()];
    try {
      const [page, second] = [await one.newPage(), await other.newPage()];
      const address = longRun(11, 100_000);
      expect((await page.goto(address))?.status()).toBe(202);
      const sentence = page.locator('[data-run-sentence]');
      const before = shownDraws(await sentence.textContent());
      // Moved by events: the page itself does not change.
      await page.evaluate(() => document.body.setAttribute('data-same', 'yes'));
      await expect
        .poll(async () => shownDraws(await sentence.textContent()), { timeout: 30_000 })
        .toBeGreaterThan(before);
      expect(await page.locator('body').getAttribute('data-same')).toBe('yes');
      expect(await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
      expect(await page.title()).toMatch(/^\d+ % · /);
      expect([...(await check(page, 'layout')), ...(await check(page, 'accessibility'))]).toEqual([]);

      await second.goto(address);
      expect(await second.locator('main').textContent()).toContain('One other person waits');
      await page.getByRole('button', { name: 'Cancel' }).click();
      expect(await page.locator('h1').textContent()).toBe('You no longer wait for this run');
      const still = shownDraws(await second.locator('[data-run-sentence]').textContent());
      await expect
        .poll(async () => shownDraws(await second.locator('[data-run-sentence]').textContent()), { timeout: 30_000 })
        .toBeGreaterThan(still);
      await second.getByRole('button', { name: 'Cancel' }).click();
      expect(await second.locator('h1').textContent()).toBe('The run was stopped');
      await second.getByRole('link', { name: 'Start it again' }).click();
      expect(await second.locator('h1').textContent()).toBe('Playing 100,000 possible futures');
      await second.getByRole('button', { name: 'Cancel' }).click();
    } finally {
      await Promise.all([one.close(), other.close()]);
    }
  });

  test('turns into its result at the same address, with and without JavaScript', { timeout: 180_000 }, async () => {
    for (const [seed, javaScriptEnabled] of [
      [12, true],
      [13, false],
    ] as const) {
      await visit({ javaScriptEnabled }, async (page) => {
        const address = longRun(seed, 20_000);
        await page.goto(address);
        await page.locator('[data-levers]').waitFor({ timeout: 80_000 });
        expect(page.url()).toContain(address);
        expect(await page.locator('[data-say="basis"]').textContent()).toContain('20,000 possible futures');
      });
    }
  });

  test('is cancelled with the keyboard and without JavaScript', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(longRun(14, 100_000));
      await page.getByRole('button', { name: 'Cancel' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Start it again' }).waitFor();
      expect(await page.locator('h1').textContent()).toBe('The run was stopped');
    });
  });
});
