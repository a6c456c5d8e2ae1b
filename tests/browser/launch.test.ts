import { expect, test } from 'vitest';
import { useBrowser, visit } from './visits.ts';

useBrowser();

/** The widths of single signs, drawn large: a missing font gives 0, a missing sign the width of the empty box. */
function widths(signs: readonly string[]): Promise<number[]> {
  return visit({}, async (page) => {
    await page.setContent(signs.map((sign) => `<span style="font-size:100px">${sign}</span><br>`).join(''));
    return page.locator('span').evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
  });
}

test('the browser draws Latin letters, accents and currency signs with a font', async () => {
  const [missing, ...drawn] = await widths(['\u{F1234}', 'i', 'ñ', 'é', 'W', '€', '₱']);
  expect(drawn.every((width) => width > 0)).toBe(true);
  expect(drawn.slice(0, 5)).not.toContain(missing);
  expect(new Set(drawn.slice(0, 4)).size).toBeGreaterThan(2);
});
