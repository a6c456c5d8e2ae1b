import type { Page } from 'playwright-core';
import type { FocusStop } from './inside/focus.ts';
import { check } from './inside.ts';

/** More than any page has. */
export const MOST_STOPS = 500;

/** Keys that are on their way together: waiting for the browser's word on each takes ten times as long as pressing it. */
const AT_ONCE = 20;
const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

/** Presses Tab again and again until `isDone`, which is asked now and then, or until it has been pressed oftener than any page needs. */
async function pressTabs(page: Page, isDone: () => Promise<boolean>): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const press = (type: 'rawKeyDown' | 'keyUp') => keyboard.send('Input.dispatchKeyEvent', { type, ...TAB });
  for (let count = 0; count < MOST_STOPS && !(await isDone()); count += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, () => [press('rawKeyDown'), press('keyUp')]).flat());
  await keyboard.detach();
}

/** Where the focus stands after each Tab, until it leaves the page again. */
export async function tabThrough(page: Page): Promise<readonly FocusStop[]> {
  await check(page, 'watchFocus');
  let stops: readonly FocusStop[] = [];
  const end = () => stops.findIndex(({ place }, at) => place === -1 || (at > 0 && place === stops[0]?.place));
  await pressTabs(page, async () => {
    stops = await check(page, 'watchedFocus');
    return end() !== -1;
  });
  return end() === -1 ? stops : stops.slice(0, end());
}

/** Presses Tab until the focus is on `selector`, and not once more. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await page.evaluate(stayAt, selector);
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  await pressTabs(page, isThere);
  if (!(await isThere())) throw new Error(`Tab never came to ${selector}`);
  await page.evaluate(() => (window as unknown as { readonly goOn: () => void }).goOn());
}

/** Inside the page: once the focus has come to what is looked for, Tab does nothing until `goOn`. */
function stayAt(selector: string): void {
  const stay = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || document.activeElement?.matches(selector) !== true) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', stay, true);
  Object.assign(window, { goOn: () => window.removeEventListener('keydown', stay, true) });
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
