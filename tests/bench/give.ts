import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { openSite } from '../browser/site.ts';
import { median } from './timing.ts';

/** A phone far from everything: its window, its network and, for answers in the page, its processor. */
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;
const NETWORK = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOWER = 6;
const ROUNDS = 3;
const ANSWERS = 12;
const GIVEN = '/give/mexico-tres-por-uno?give=12000&sector=water';

/** Milliseconds; every round, not the best. */
export interface Give {
  /** Empty cache, the network above: from the request until the answer's figures are painted. `bytes` until then, compressed. */
  readonly cold: readonly {
    readonly answer: number;
    readonly firstPaint: number;
    readonly bytes: number;
    readonly requests: number;
  }[];
  /** The same on a server whose futures are not played yet. */
  readonly coldServer: number;
  /** From the input event until the answer is in the page, processor six times slower. */
  readonly inPage: readonly number[];
  /** Without JavaScript, warm server and cache, this machine: from the button to the whole page. */
  readonly withoutScript: readonly number[];
}

/** Measures the association's page in a real browser, on the site as it is delivered. */
export async function measureGive(): Promise<Give> {
  const [launched, site] = await Promise.all([launchBrowser(), openSite()]);
  const browser = await chromium.connect(launched.address);
  const first = await cold(browser, site.address);
  const rounds: Give['cold'][number][] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await cold(browser, site.address));
  const give = {
    cold: rounds,
    coldServer: first.answer,
    inPage: await inPage(browser, site.address),
    withoutScript: await withoutScript(browser, site.address),
  };
  await browser.close();
  await Promise.all([launched.close(), site.close()]);
  return give;
}

async function cold(browser: Browser, site: string): Promise<Give['cold'][number]> {
  const visitor = await browser.newContext(PHONE);
  const page = await visitor.newPage();
  const session = await visitor.newCDPSession(page);
  const weight = await weigh(session);
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await page.goto(site + GIVEN, { waitUntil: 'load' });
  const painted = await page.evaluate(async () => {
    const named = () => performance.getEntriesByName('first-contentful-paint');
    while (named().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const answer = document.querySelector('.give-figures');
    if (answer === null) throw new Error('the page needs its answer');
    const first = named()[0]?.startTime ?? Number.NaN;
    // The answer is part of the first page: it is painted with it, or with the largest text.
    const largest = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    return { firstPaint: first, answer: Math.max(first, largest) };
  });
  await visitor.close();
  return { ...painted, ...weight() };
}

/** Bytes and requests that came over the network. */
async function weigh(session: CDPSession): Promise<() => { readonly bytes: number; readonly requests: number }> {
  let [bytes, requests] = [0, 0];
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  return () => ({ bytes, requests });
}

async function inPage(browser: Browser, site: string): Promise<readonly number[]> {
  const visitor = await browser.newContext(PHONE);
  const page = await visitor.newPage();
  await page.goto(site + GIVEN);
  await page.locator('#give-give').focus();
  await page.waitForSelector('form[data-answers]');
  const session = await visitor.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  for (let i = 0; i < ANSWERS; i++) times.push(await typeAmount(page, String(1000 + 731 * i)));
  await visitor.close();
  return times;
}

/** From the event until the next frame after the answer is in the page. */
function typeAmount(page: Page, amount: string): Promise<number> {
  return page.evaluate(async (value) => {
    const form = document.querySelector<HTMLFormElement>('form[data-give-form]')!;
    const input = document.querySelector<HTMLInputElement>('#give-give')!;
    const answered = new Promise((resolve) => form.addEventListener('contraparte:answered', resolve, { once: true }));
    const start = performance.now();
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await answered;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, amount);
}

async function withoutScript(browser: Browser, site: string): Promise<readonly number[]> {
  const visitor = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  const page = await visitor.newPage();
  await page.goto(site + GIVEN);
  const times: number[] = [];
  for (let i = 0; i < ANSWERS; i++) {
    await page.locator('#give-give').fill(String(1000 + 731 * i));
    const start = performance.now();
    await page.locator('form[data-give-form] button[type="submit"]').click();
    await page.waitForURL(new RegExp(`give=${1000 + 731 * i}`), { waitUntil: 'load' });
    times.push(performance.now() - start);
  }
  await visitor.close();
  return times;
}

/** As lines to read. */
export function reportGive({ cold: rounds, coldServer, inPage: page, withoutScript: plain }: Give): string {
  const ms = (value: number) => value.toFixed(0);
  const most = (values: readonly number[]) => ms(Math.max(...values));
  return [
    'The association’s page at 360 pixels, 400 kbit/s and 400 ms, nothing cached, milliseconds (aim: 3000):',
    ...rounds.map(
      ({ answer, firstPaint, bytes, requests }, i) =>
        `  Round ${i + 1}: first paint ${ms(firstPaint)}, answer ${ms(answer)}; ${bytes} bytes in ${requests} requests`,
    ),
    `  On a server that has not played these futures yet: ${ms(coldServer)}`,
    `Typed into the page, processor ${SLOWER} times slower: median ${ms(median(page))}, slowest ${most(page)} (aim: 200)`,
    `Without JavaScript, warm: median ${ms(median(plain))}, slowest ${most(plain)} (aim: 1000)`,
  ].join('\n');
}
