import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { GIVE, MEXICO, useBrowser, visit } from './visits.ts';

useBrowser();

const ENVELOPE = '#lever-place-envelope';
const STATE = '#lever-matching-partners-state-ratio';
const FEDERATION = '#lever-matching-partners-federation-ratio';

/** Every entry of the summary leads to its field, and the field says what is wrong with it. */
async function followSummary(page: Page): Promise<string[]> {
  const fields: string[] = [];
  for (const link of await page.locator('.error-summary a').all()) {
    await link.click();
    const field = page.locator(':focus');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await describes(field)).toContain(await link.textContent());
    fields.push((await field.getAttribute('name')) ?? '');
  }
  return fields;
}

/** What is said about a field beside its label. */
function describes(field: ReturnType<Page['locator']>): Promise<string> {
  return field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

async function takesFocus(page: Page): Promise<boolean> {
  return page.locator('.error-summary').evaluate((summary: HTMLElement) => {
    summary.focus();
    return document.activeElement === summary;
  });
}

test('wrong levers keep what was typed, and the summary leads to each', async () => {
  await visit({}, async (page) => {
    await page.goto(MEXICO);
    await page.locator('#group-town > summary').click();
    await page.locator('#group-matching > summary').click();
    await page.locator(ENVELOPE).fill('a lot');
    await page.locator(STATE).fill('-3');
    await page.locator(FEDERATION).fill('2');
    await page.locator('[data-levers] button[type="submit"]').click();
    expect(await page.locator(ENVELOPE).inputValue()).toBe('a lot');
    expect(await page.locator(STATE).inputValue()).toBe('-3');
    expect(await page.locator(FEDERATION).inputValue()).toBe('2');
    expect(await takesFocus(page)).toBe(true);
    expect((await followSummary(page)).toSorted()).toEqual(['matching.partners.state.ratio', 'place.envelope']);
  });
});

test('a wrong contribution keeps what was typed, and the summary leads to each', async () => {
  await visit({}, async (page) => {
    await page.goto(GIVE);
    await page.locator('#give-members').fill('many');
    await page.locator('#give-each').fill('-5');
    await page.locator('form button').click();
    expect(await page.locator('#give-members').inputValue()).toBe('many');
    expect(await page.locator('#give-each').inputValue()).toBe('-5');
    expect(await takesFocus(page)).toBe(true);
    expect(await followSummary(page)).toEqual(['members', 'each']);
  });
});

test('a wrong amount on the first page is kept and explained at the field', async () => {
  await visit({}, async (page) => {
    await page.goto('/');
    await page.locator('#give').fill('lots');
    await page.locator('#association button').click();
    const field = page.locator('#give');
    expect(await field.inputValue()).toBe('lots');
    expect(await describes(field)).toContain('lots');
    expect(await page.locator('#association output').count()).toBe(0);
  });
});
