import type { Page } from 'playwright-core';

/** More than any page has. */
export const MOST_STOPS = 500;

/** Presses Tab until the focus is on `selector`. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < MOST_STOPS; count++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

/** Replaces what stands in the field that has the focus. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Presses Enter, and waits until the page at `address` is there. */
export async function enterAndLoad(page: Page, address: RegExp): Promise<void> {
  await Promise.all([page.waitForURL(address, { waitUntil: 'load' }), page.keyboard.press('Enter')]);
}
