import { inject } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { newVisitor } from './visits.ts';

/** A room with a class: the trainer's computer with its projector, a laptop, a phone. */
export interface Room {
  readonly code: string;
  /** The page from which the class is led, and the wall, in the trainer's browser. */
  readonly lead: Page;
  readonly wall: Page;
  readonly laptop: Page;
  readonly phone: Page;
  readonly phoneVisitor: BrowserContext;
  close(): Promise<void>;
}

/** The trainer starts a class from a ready exercise on the class's page; nobody has joined yet. */
export async function openRoom(exercise: string): Promise<Room> {
  const trainer = await newVisitor({ viewport: { width: 1280, height: 900 } });
  const other = await newVisitor({ viewport: { width: 1280, height: 800 } });
  const phoneVisitor = await newVisitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const [lead, wall, laptop, phone] = await Promise.all([
    trainer.newPage(),
    trainer.newPage(),
    other.newPage(),
    phoneVisitor.newPage(),
  ]);
  await lead.goto('/class');
  await lead.locator(`form:has([name="exercise"][value="${exercise}"]) button`).click();
  await lead.waitForURL(/\/class\/[^/]+\/lead\?key=/);
  const code = new URL(lead.url()).pathname.split('/')[2] ?? '';
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto(`/class/${code}/wall`);
  // Whoever asks for the page again loses this mark.
  for (const page of [wall]) await stayOn(page);
  const close = async () => void (await Promise.all([trainer, other, phoneVisitor].map((visitor) => visitor.close())));
  return { code, lead, wall, laptop, phone, phoneVisitor, close };
}

/** Marks a page, so that `isSamePage` knows it again. */
export async function stayOn(page: Page): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-same', 'yes'));
}

export async function isSamePage(page: Page): Promise<boolean> {
  return (await page.locator('body').getAttribute('data-same')) === 'yes';
}

/** Presses a button of the lead's page, and waits until what it does is done: the page offers something else, and has stayed. */
export async function act(lead: Page, button: string): Promise<void> {
  const value = (await lead.locator(button).getAttribute('value')) ?? '';
  await stayOn(lead);
  await lead.locator(button).click();
  await lead.locator(`${button}[value="${value}"]`).waitFor({ state: 'detached' });
  if (!(await isSamePage(lead))) throw new Error(`the lead's page was left by pressing ${value}`);
}

export interface TeamSeen {
  readonly name: string;
  readonly moves: number;
  readonly handedIn: boolean;
  readonly guess: string | null;
  readonly levers: Readonly<Record<string, string>>;
}

/** The teams as the server has them. */
export async function teamsOf({ lead }: Room): Promise<readonly TeamSeen[]> {
  const { pathname, search } = new URL(lead.url());
  const key = new URLSearchParams(search).get('key') ?? '';
  const answer = await lead.request.get(`${inject('site')}${pathname}.json?key=${key}`);
  return ((await answer.json()) as { readonly teams: readonly TeamSeen[] }).teams;
}
