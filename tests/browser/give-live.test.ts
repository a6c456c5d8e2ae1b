import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { answerIn, clear, contribution, startAnswering, type, wordsIn } from './give-page.ts';
import { GIVE, useBrowser, visit } from './visits.ts';

useBrowser();

interface Known {
  readonly sectors: readonly string[];
  readonly localities: readonly string[];
  readonly years: readonly string[];
}

/** What can be chosen in the form of this page. */
async function knownOn(page: Page): Promise<Known> {
  const options = (name: string) =>
    page
      .locator(`select[name="${name}"] option`)
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const named = async (name: string) => (await options(name)).filter((value) => value !== '');
  return { sectors: await named('sector'), localities: await named('locality'), years: await named('year') };
}

async function reader(page: Page, language: string, address: string): Promise<void> {
  await page.context().addCookies([{ name: 'contraparte-lang', value: language, url: inject('site') }]);
  await page.goto(address);
  await startAnswering(page);
}

describe.each([
  ['en', `${GIVE}?draws=200`, 10],
  ['es', '/give/philippines-2x1?draws=200&matching.partners.towns.ratio=2', 8],
  ['mirrored', `${GIVE}?draws=200`, 2],
] as const)('in %s at %s', (language, address, count) => {
  test(`what is typed is answered by the markup that the server gives, ${count} times over`, async () => {
    await visit({}, async (page) => {
      await reader(page, language, address);
      const known = await knownOn(page);
      for (let seed = 1; seed <= count; seed++) {
        await clear(page);
        const typed = contribution(seed, known);
        await type(page, typed);
        const [answer, now] = [await answerIn(page), page.url()];
        const served = await answerIn(page, await (await page.request.get(now)).text());
        expect([seed, typed, answer]).toEqual([seed, typed, served]);
      }
    });
  });
});

test('the field that is typed into keeps its focus and its text, and the address and the links follow', async () => {
  await visit({}, async (page) => {
    await page.goto(`${GIVE}?draws=200`);
    await startAnswering(page);
    await page.locator('#give-give').pressSequentially('12,000', { delay: 20 });
    await page.waitForFunction(() => location.search.includes('give=12%2C000'));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('give-give');
    expect(await page.locator('#give-give').inputValue()).toBe('12,000');
    const spanish = await page.locator('nav.languages a[hreflang="es"]').getAttribute('href');
    expect(new URLSearchParams(spanish?.split('?')[1]).get('give')).toBe('12,000');
    await expect.poll(() => page.locator('[aria-live="polite"]').first().textContent()).toContain('$12,000');
  });
});

test('a wrong entry is named at its field in the words of the server, while the rest stays', async () => {
  await visit({}, async (page) => {
    await page.goto(`${GIVE}?draws=200`);
    await startAnswering(page);
    await page.locator('#give-give').fill('much');
    const error = page.locator('#give-give-error');
    await error.waitFor();
    expect(await page.locator('#give-give').getAttribute('aria-invalid')).toBe('true');
    const said = await error.textContent();
    await page.goto(page.url());
    expect(await error.textContent()).toBe(said);
  });
});

test('once begun it answers when the service cannot be reached', async () => {
  await visit({}, async (page) => {
    await page.goto(`${GIVE}?draws=200`);
    await startAnswering(page);
    await page.context().setOffline(true);
    await type(page, { give: '12000' });
    expect(await wordsIn(page, '.answer')).toContain('$12,000.00');
    expect(await page.locator('form[data-give-form] + [role="status"]').textContent()).toContain('No network');
    await page.locator('form[data-give-form] button[type="submit"]').click();
    expect(await wordsIn(page, '.answer')).toContain('$12,000.00');
  });
});

test('without what answers in the page the form is sent', async () => {
  await visit({}, async (page) => {
    await page.route(/give-app-|data\.json/, (route) => route.abort());
    await page.goto(`${GIVE}?draws=200`);
    await page.locator('#give-give').fill('12000');
    await page.locator('form[data-give-form] button[type="submit"]').click();
    await page.waitForURL(/give=12000/);
    expect(await wordsIn(page, '.answer')).toContain('$12,000.00');
  });
});

test('on a phone the answer is in the first page: few files, no charts, and nothing else until a field is reached for', async () => {
  await visit({ viewport: { width: 360, height: 740 } }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const answer = await page.goto(`${GIVE}?draws=200&give=12000`, { waitUntil: 'networkidle' });
    expect(await answer?.text()).toContain('class="give-figures"');
    expect(asked.length).toBeLessThanOrEqual(9);
    expect(asked.filter((path) => /chart|draw|worker|give-app|data\.json/.test(path))).toEqual([]);
    expect(await page.locator('head script:not([type="module"])').count()).toBe(0);
  });
});

test('what was unfolded stays unfolded, also while an entry cannot be used', async () => {
  await visit({}, async (page) => {
    await page.goto(`${GIVE}?draws=200&give=5000`);
    await startAnswering(page);
    const receipt = page.locator('section[aria-labelledby="receipt"] details');
    const steps = receipt.locator('.receipt > li').first();
    expect(await receipt.locator('summary').textContent()).toContain('All together: MX$332,500.00');
    expect(await steps.isVisible()).toBe(false);
    await receipt.locator('summary').click();
    await type(page, { give: 'much' });
    expect(await receipt.count()).toBe(0);
    await type(page, { give: '6000' });
    expect(await steps.isVisible()).toBe(true);
    expect(await page.locator('section[aria-labelledby="ways"] table').isVisible()).toBe(false);
  });
});
