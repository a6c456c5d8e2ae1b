import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { GIVE, MEXICO, useBrowser, visit } from './visits.ts';

useBrowser();

const LIMIT = 150_000;

/** Adds up what comes over the wire for a page, headers included; gives the sum so far. */
function weigh(page: Page): () => number {
  const sizes = new Map<string, number>();
  page.context().on('requestfinished', (request) => {
    void request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
      sizes.set(request.url(), responseBodySize + responseHeadersSize);
    });
  });
  return () => [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

test.each([
  ['/', 360, LIMIT],
  ['/', 1280, LIMIT],
  [MEXICO, 360, LIMIT],
  [MEXICO, 1280, LIMIT],
  [`${MEXICO}?lang=es&guarantee.capital=900000`, 1280, LIMIT],
  [`${MEXICO}/how?of=channelled`, 1280, LIMIT],
  [`${MEXICO}/design/rules`, 1280, LIMIT],
  [`${MEXICO}/ledger?draws=50`, 1280, LIMIT],
  [`${MEXICO}/sensitivity?draws=50`, 1280, LIMIT],
  [
    `${MEXICO}/seek/frontier?vary=matching.partners.state.ratio%3D0..2%3B+guarantee.cover%3D0.1..0.9&draws=20`,
    1280,
    LIMIT,
  ],
  [`/compare?of=mexico-tres-por-uno,mexico-tres-por-uno&2.matching=null&draws=50`, 1280, LIMIT],
  ['/method', 1280, LIMIT],
  ['/evidence', 1280, LIMIT],
  [GIVE, 360, 64_000],
] as const)(
  '%s in a window of %i weighs less than %i bytes, compressed, until it is quiet',
  async (address, width, most) => {
    await visit({ viewport: { width, height: 800 } }, async (page) => {
      const bytes = weigh(page);
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(bytes()).toBeGreaterThan(20_000);
      expect(bytes()).toBeLessThan(most);
    });
  },
);

const ENGINE = /live-worker|live\.json/;

/** What a page asks for its engine, each address once, as it asks. */
function watchEngine(page: Page): ReadonlySet<string> {
  const asked = new Set<string>();
  page.context().on('request', (request) => {
    if (ENGINE.test(request.url())) asked.add(request.url());
  });
  return asked;
}

/** The browser does not tell how much a worker's own script weighed. */
async function bodyBytes(page: Page, address: string): Promise<number> {
  const response = await page.request.get(address, { headers: { 'accept-encoding': 'br' } });
  return Number(response.headers()['content-length'] ?? (await response.body()).length);
}

test.each([
  ['/', 'form[data-officer]'],
  [MEXICO, 'form[data-levers]'],
])(
  'the engine of %s is fetched when somebody reaches for a lever, and weighs less than the page',
  async (address, form) => {
    await visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
      const asked = watchEngine(page);
      await page.goto(address, { waitUntil: 'networkidle' });
      expect([...asked]).toEqual([]);
      await page.locator(`${form} :is(summary, input:visible)`).first().hover();
      await expect.poll(() => asked.size).toBe(2);
      const sizes = await Promise.all([...asked].map((one) => bodyBytes(page, one)));
      expect(Math.max(...sizes)).toBeGreaterThan(50_000);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
    });
  },
);

test('whoever saves data is sent the engine when a lever has the focus, not when a mouse passes by', async () => {
  await visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    const asked = watchEngine(page);
    await page.goto(MEXICO, { waitUntil: 'networkidle' });
    const group = page.locator('[data-levers] summary').first();
    await group.hover();
    await page.waitForTimeout(300);
    expect([...asked]).toEqual([]);
    await group.focus();
    await expect.poll(() => asked.size).toBe(2);
  });
});
