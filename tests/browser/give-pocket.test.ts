import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { pocketFile } from '../../src/web/pages/give-pocket-file.ts';
import { pocketRefused } from '../../src/web/pages/give-pocket-refused.ts';
import { createWords } from '../../src/words/words.ts';
import { example } from '../bench/example.ts';
import { clear, contribution, type, wordsIn } from './give-page.ts';
import { useBrowser, visit } from './visits.ts';

useBrowser();

const folder = mkdtempSync(join(tmpdir(), 'contraparte-pocket-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Takes a pocket edition home: the file, as a memory stick would hold it. */
async function takeHome(address: string, name: string): Promise<string> {
  const answer = await fetch(new URL(address, inject('site')));
  const file = join(folder, name);
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  return file;
}

/** Everything in the answer that is a figure or a name; what leads to other pages is not in the file. */
const PARTS =
  '.give-lead, [aria-labelledby="receipt"], [aria-labelledby="chances"] table, [aria-labelledby="queue"] table, [aria-labelledby="trouble"] table, [aria-labelledby="instalments"] table, [aria-labelledby="priorities"] table, [aria-labelledby="ways"] table';

async function partsIn(page: Page): Promise<readonly string[]> {
  return page
    .locator(PARTS)
    .evaluateAll((parts) => parts.map((part) => (part.textContent ?? '').replaceAll(/\s+/g, ' ')));
}

const KNOWN = {
  'mexico-tres-por-uno': { sectors: ['water', 'school'], localities: ['centre'], years: ['2026', '2030'] },
  'philippines-2x1': { sectors: ['water'], localities: [''], years: ['2027'] },
} as const;

describe.each([
  ['en', 'mexico-tres-por-uno', 'draws=200&matching.partners.state.ratio=2'],
  ['es', 'philippines-2x1', 'draws=200'],
] as const)('the file in %s of %s', (language, id, levers) => {
  const address = `/give/${id}/pocket.html?lang=${language}&${levers}`;

  test('is one file below 300,000 bytes that loads nothing and gives the figures of the server', async () => {
    const file = await takeHome(address, `${language}.html`);
    expect(statSync(file).size).toBeLessThan(300_000);
    await visit({ offline: true, viewport: { width: 360, height: 740 } }, async (page) => {
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(`file://${file}`);
      await visit({}, async (served) => {
        for (let seed = 1; seed <= 6; seed++) {
          await clear(page);
          await type(page, contribution(seed, KNOWN[id]));
          const typed = new URL(page.url()).hash.slice(1);
          await served.goto(`/give/${id}?lang=${language}&${levers}&${typed}`);
          expect([seed, await partsIn(page)]).toEqual([seed, await partsIn(served)]);
        }
      });
      expect([asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')), said]).toEqual([[], []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });

  test('says what it is: frozen, made when, with which versions, seed and futures, and its six words', async () => {
    const file = await takeHome(address, `${language}-about.html`);
    await visit({ offline: true }, async (page) => {
      await page.goto(`file://${file}`);
      const about = await wordsIn(page, '[aria-labelledby="about-this-file"]');
      expect(about).toMatch(/1\.\d+\.\d+.*2026-\d\d/);
      expect(about).toContain('200');
      expect((await page.locator('[aria-labelledby="about-this-file"] strong').textContent())?.split(' ')).toHaveLength(
        6,
      );
      expect(await page.locator('main a:not([href^="#"])').count()).toBe(0);
      expect(await page.locator('link[href^="http"], [src], link[rel="stylesheet"]').count()).toBe(0);
    });
  });
});

test('the planner in the file chooses as the server does, and projects come and go', async () => {
  const file = await takeHome('/give/mexico-tres-por-uno/pocket.html?draws=200', 'plan.html');
  const shown = (page: Page) =>
    page.locator('.answer, .plan-cards > li, [aria-labelledby="second"], [aria-labelledby="more"]').evaluateAll((all) =>
      // The server's page leads on from its sentence to the set.
      all.map((one) =>
        [...one.childNodes]
          .filter((part) => part.nodeName !== 'A')
          .map((part) => part.textContent ?? '')
          .join(''),
      ),
    );
  const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
  await visit({ offline: true }, async (page) => {
    await page.goto(`file://${file}`);
    await page.locator('[data-way="plan"]').click();
    await page.locator('button[name="remove"]').first().click();
    await page.locator('#give-money').fill('30000');
    await page.waitForFunction(() => location.hash.includes('money=30000'));
    const query = new URL(page.url()).hash.slice(1);
    await visit({}, async (served) => {
      await served.goto(`/give/mexico-tres-por-uno/plan?${query}`);
      const there = plain(await shown(served));
      expect(there.length).toBeGreaterThan(1);
      expect(plain(await shown(page))).toEqual(there);
    });
  });
});

test('adding a project leads a keyboard to it, and taking one away to the next', async () => {
  await visit({ offline: true }, async (page) => {
    const file = await takeHome('/give/mexico-tres-por-uno/pocket.html?draws=100', 'rows.html');
    await page.goto(`file://${file}#plan=`);
    const focused = () => page.waitForFunction(() => document.activeElement?.id).then((id) => id.jsonValue());
    await page.locator('button[name="add"]').press('Enter');
    expect(await focused()).toBe('give-p4.sector');
    await page.locator('button[name="remove"]').nth(1).press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.plan-rows > li').length === 3);
    expect(await focused()).toBe('give-p2.sector');
  });
});

test('it opens from the server, too, and a priority is chosen from its table', async () => {
  await visit({}, async (page) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const answer = await page.goto('/give/mexico-tres-por-uno/pocket.html?draws=200&give=12000');
    expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(await wordsIn(page, '.answer')).toContain('$12,000.00');
    await page.locator('[aria-labelledby="priorities"] summary').click();
    await page.locator('[aria-labelledby="priorities"] th a').first().click();
    await page.locator('[aria-labelledby="priorities"] tr.chosen').waitFor({ timeout: 5_000 });
    expect(await page.locator('#give-sector').inputValue()).not.toBe('');
    expect(await page.locator('#give-give').inputValue()).toBe('12000');
    expect(said).toEqual([]);
  });
});

test('a link of the page hands it over as a file', async () => {
  await visit({}, async (page) => {
    await page.goto('/give/mexico-tres-por-uno?draws=200&give=12000');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[download][href*="pocket.html"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('mexico-tres-por-uno-pocket.html');
  });
});

test('what would be too large for any mail is refused, and said so', () => {
  const scenario = example();
  const counts = { columns: 'sector,year,size,third,scale', lines: [randomBytes(300_000).toString('base64')] };
  const data = {
    ...{ id: 'a', scenario, coverage: {}, years: [2026], seed: 1, draws: 10, model: '1', data: '1', moved: {} },
    counted: { scheme: counts, counterfactual: counts },
  };
  const words = createWords('en');
  const made = pocketFile(data, { on: new Date(0), live: '' }, words);
  if (made.kind !== 'too-large') throw new Error('300,000 random bytes fit into less than 300,000');
  const said = pocketRefused(data, made.bytes, '/give/a', words);
  expect(said.why).toContain('300,000');
  expect(said.localities).toContain(String(scenario.place.localities.length));
});
