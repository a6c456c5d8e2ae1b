import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { move, nextAnswer, shownFigures, shownTables } from './live-page.ts';
import { MEXICO, newVisitor, useBrowser, visit, type Language } from './visits.ts';

useBrowser();

/** Levers of every kind: field, what is typed, and the query that says the same. */
const LEVERS = [
  ['a guarantee', '', 'lever-guarantee-capital', '4,000,000'],
  ['a ratio', '', 'lever-matching-partners-state-ratio', '2.5'],
  ['a formula ratio', '', 'lever-matching-partners-municipality-ratio', '1 + marginality'],
  ['literacy', '', 'lever-literacy-families-places', '900'],
  ['a rule', '', 'lever-matching-rule', 'proRata'],
  ['a behaviour parameter', '?behaviour.abandonBase=0.2', 'lever-behaviour-abandonBase', '0.4'],
  [
    'an instrument with a formula given by a link',
    '?matching.partners.state.ratio=2*unmet',
    'lever-council-strength',
    '0.9',
  ],
  ['the envelope in another seed', '?seed=7', 'lever-place-envelope', '3,000,000'],
] as const;

/** What the server's own page shows at an address, scripts or not. */
async function figuresOfServer(address: string, language: Language) {
  return visit({ javaScriptEnabled: false }, async (page) => {
    await speak(page.context(), language);
    await page.goto(address);
    return [await shownFigures(page), await shownTables(page)] as const;
  });
}

function speak(visitor: BrowserContext, language: Language): Promise<void> {
  return visitor.addCookies([{ name: 'contraparte-lang', value: language, url: inject('site') }]);
}

describe.each([
  ['en', LEVERS],
  ['es', LEVERS.slice(0, 2)],
  // Made from English, right to left.
  ['mirrored', LEVERS.slice(2, 3)],
] as const)('in %s', (language, levers) => {
  // One reader moves one lever after the other, as readers do; what they moved before is put back.
  let page: Page;
  beforeAll(async () => {
    const visitor = await newVisitor();
    await speak(visitor, language);
    page = await visitor.newPage();
  });
  afterAll(() => page.context().close());

  const comeTo = async (query: string) => {
    const reset = page.locator('[data-reset]');
    if (page.url().startsWith('http') && (await reset.isVisible())) await reset.click();
    if (page.url() !== inject('site') + MEXICO + query) await page.goto(MEXICO + query);
  };

  test.each(levers)(
    'moving %s shows what the server says for the address that it gives',
    async (_, query, field, value) => {
      await comeTo(query);
      const before = await shownFigures(page);
      await move(page, field, value);
      const [figures, tables] = [await shownFigures(page), await shownTables(page)];
      expect(new URL(page.url()).searchParams.get('draws')).toBe('500');
      expect(figures).not.toEqual(before);
      const [served, tablesServed] = await figuresOfServer(page.url(), language);
      expect(figures).toEqual(served);
      expect(tables).toEqual(tablesServed);
    },
  );

  test('a wrong value is named at its field in the words of the server, and the rest still answers', async () => {
    await comeTo('');
    await move(page, 'lever-guarantee-cover', '7');
    await move(page, 'lever-guarantee-capital', '4,000,000');
    const field = page.locator('#lever-guarantee-cover');
    const said = await page.locator('#lever-guarantee-cover-error').textContent();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toContain('lever-guarantee-cover-error');
    await page.goto(`${MEXICO}?guarantee.cover=7`);
    expect(await page.locator('#lever-guarantee-cover-error').textContent()).toBe(said);
  });
});

test('“as it was” brings back the page and its address, and charts follow', async () => {
  await visit({}, async (page) => {
    await page.goto(MEXICO);
    const [figures, tables, address] = [await shownFigures(page), await shownTables(page), page.url()];
    await move(page, 'lever-guarantee-capital', '4,000,000');
    await page.locator('[data-reset]').click();
    expect([await shownFigures(page), await shownTables(page), page.url()]).toEqual([figures, tables, address]);
    expect(await page.locator('#lever-guarantee-capital').inputValue()).not.toBe('4,000,000');
    expect(await page.locator('[data-after]').isVisible()).toBe(false);
  });
});

test('an instrument taken away takes its picture with it, and gets it back', async () => {
  await visit({}, async (page) => {
    await page.goto(MEXICO);
    const box = page.locator('#lever-guarantee');
    await page.locator('#group-guarantee > summary').click();
    const gone = nextAnswer(page);
    await box.check();
    await gone;
    expect(await page.locator('#fund').isVisible()).toBe(false);
    expect(new URL(page.url()).searchParams.get('guarantee')).toBe('null');
    const back = nextAnswer(page);
    await box.uncheck();
    await back;
    expect(await page.locator('#fund').isVisible()).toBe(true);
  });
});

test('a slider that runs on shows the figures of where it stopped', async () => {
  await visit({}, async (page) => {
    await page.goto(MEXICO);
    await move(page, 'lever-guarantee-capital', '1,000,000');
    await page.locator('[data-slider="lever-guarantee-capital"]').evaluate(async (slider: HTMLInputElement) => {
      for (let step = 0; step <= 40; step++) {
        slider.value = String(step * 100_000);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    // On a busy machine answers come on the way, too: the address follows the last of them.
    await expect.poll(() => new URL(page.url()).searchParams.get('guarantee.capital')).toBe('4000000');
    const figures = await shownFigures(page);
    expect((await figuresOfServer(page.url(), 'en'))[0]).toEqual(figures);
  });
});

test('levers answer without a network once the page is loaded', async () => {
  await visit({}, async (page) => {
    await page.goto(MEXICO, { waitUntil: 'networkidle' });
    await move(page, 'lever-guarantee-capital', '3,000,000');
    const before = await shownFigures(page);
    await page.context().setOffline(true);
    await move(page, 'lever-guarantee-capital', '200,000');
    expect(await shownFigures(page)).not.toEqual(before);
  });
});
