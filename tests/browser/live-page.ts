import type { Page } from 'playwright-core';

/** Opens the levers' groups and types into a field by its id, as a reader would; waits until the answer is in the page. */
export async function move(page: Page, field: string, value: string): Promise<void> {
  const answered = nextAnswer(page);
  const input = page.locator(`#${field}`);
  await input.evaluate((element) => {
    const group = element.closest('details');
    if (group !== null) group.open = true;
  });
  if ((await input.evaluate((element) => element.tagName)) === 'SELECT') await input.selectOption(value);
  else await input.fill(value);
  await answered;
}

/** Resolves when the page shows the next answer and everything that follows it, its address among it. */
export async function nextAnswer(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const panel = document.querySelector('[data-live]');
        panel?.addEventListener('contraparte:settled', () => resolve(), { once: true });
      }),
  );
}

/** The headline, its range and the few figures beside the levers, as they stand in the page. */
export async function shownFigures(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('[data-say="headline"], [data-say="range"], [data-row]').allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/** Every table of the page, folded or not, and every sentence below a figure's title. */
export function shownTables(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-section] .table-scroll, [data-table], .figure-sentence, [data-notes]')
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.closest('[hidden]') === null)
        .map((part) => (part.textContent ?? '').replaceAll(/\s/g, '')),
    );
}
