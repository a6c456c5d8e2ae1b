import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, isSamePage, openRoom, stayOn, teamsOf, type Room } from './class-room.ts';
import { check } from './inside.ts';
import { useBrowser } from './visits.ts';

useBrowser();

/** How long the phone has no network. */
const OFFLINE_MILLISECONDS = Number(process.env['CLASS_OFFLINE_SECONDS'] ?? 30) * 1000;
const PATIENCE = { timeout: 20_000 };
const STATE_RATIO = 'matching.partners.state.ratio';
const STATE_BUDGET = 'matching.partners.state.yearlyBudget';

let room: Room;
beforeAll(async () => {
  room = await openRoom('rationing');
});
afterAll(() => room.close());

/** Nothing hangs over an edge, nothing is cut off, no rule of WCAG 2.2 AA is broken, no text is missing. */
async function lookAt(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    expect.soft(await check(page, 'layout'), page.url()).toEqual([]);
    expect.soft(await check(page, 'accessibility'), page.url()).toEqual([]);
    expect.soft(await check(page, 'words'), page.url()).toEqual([]);
  }
}

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor(PATIENCE);

async function join(page: Page, name: string): Promise<void> {
  await page.locator('[name="name"]').fill(name);
  await page.locator('.class-join button').click();
  await page.locator('[data-team]').waitFor(PATIENCE);
  await stayOn(page);
}

async function setLever(page: Page, path: string, value: string): Promise<void> {
  const field = page.locator(`[data-class-levers] input[name="${path}"]`);
  await field.fill(value);
  await field.press('Tab');
}

const nextStep = () => act(room.lead, '[value^="step:"]:not(.secondary)');
const lineOf = (page: Page) => page.locator('[data-class-line]').getAttribute('data-state');

// One class from start to debrief: each test goes on where the one before it stopped.
describe('a class in a room', () => {
  test('is joined with the code typed on a laptop, and by the address on a phone; the wall shows both at once', async () => {
    const { lead, wall, laptop, phone, code } = room;
    await lookAt(lead, wall);
    await laptop.goto('/class');
    await lookAt(laptop);
    await laptop.locator('#code').fill(` ${code.toUpperCase()} `);
    await laptop.locator('.class-code button').click();
    await laptop.waitForURL(new RegExp(`/class/${code}$`));
    await join(laptop, 'Jerez');
    await phone.goto(`/class/${code}`);
    await lookAt(phone);
    await join(phone, 'Río Verde');
    for (const page of [wall, lead]) {
      await see(page, 'Jerez');
      await see(page, 'Río Verde');
    }
    await lookAt(laptop, phone, wall);
  });

  test('guesses before it knows; guesses stay hidden until they are revealed, and then everybody sees the answer', async () => {
    const { lead, wall, laptop, phone } = room;
    await nextStep();
    for (const [page, guess] of [
      [laptop, 'much'],
      [phone, 'less'],
    ] as const) {
      await page.locator(`[name="guess"][value="${guess}"]`).check(PATIENCE);
      await page.locator('form[action$="/guess"] button').click();
      await page.locator('[data-part="guess"] strong').waitFor(PATIENCE);
    }
    await lookAt(phone, wall);
    expect((await teamsOf(room)).map(({ guess }) => guess)).toEqual(['much', 'less']);
    expect(await wall.locator('.wall-predict tbody tr').count()).toBe(0);
    await lookAt(lead);
    await nextStep();
    await wall.locator('.wall-predict tr.is-right').waitFor(PATIENCE);
    const [right, wrong] = [phone, laptop].map((page) => page.locator('[data-part="answer"] .lead').first());
    await right?.waitFor(PATIENCE);
    expect(await right?.textContent()).toContain('Your guess was right');
    await wrong?.waitFor(PATIENCE);
    expect(await wrong?.textContent()).toContain('It came differently');
    await lookAt(phone, wall);
  });

  test(
    'designs: a phone without network keeps what its team does, and it arrives when the network is back, in order and once',
    { timeout: OFFLINE_MILLISECONDS + 60_000 },
    async () => {
      const { lead, wall, laptop, phone, phoneVisitor } = room;
      await nextStep();
      await phone.locator('[data-class-levers]').waitFor(PATIENCE);
      await phoneVisitor.setOffline(true);
      const gone = Date.now();
      await setLever(phone, STATE_RATIO, '3');
      await expect.poll(() => lineOf(phone), PATIENCE).toBe('kept');
      await setLever(phone, STATE_BUDGET, '6,000,000');

      // The others go on.
      await laptop.locator('[data-class-levers]').waitFor(PATIENCE);
      const said = await laptop.locator('[data-part="said"]').elementHandle();
      await setLever(laptop, STATE_RATIO, '2');
      const row = (team: string) => wall.locator('.wall-ranking tr', { hasText: team });
      const address = async (team: string) => (await row(team).locator('a').getAttribute('href')) ?? '';
      await expect.poll(() => address('Jerez'), PATIENCE).toContain(`${STATE_RATIO}=2&`);
      await expect.poll(() => row('Jerez').textContent(), PATIENCE).not.toContain('…');
      expect(await address('Río Verde')).not.toContain(`${STATE_RATIO}=`);
      await expect.poll(() => laptop.locator('.team-figures').count(), PATIENCE).toBe(1);
      // Programs that read aloud follow one element, and say nothing of another that takes its place.
      expect(await said?.evaluate((element) => element.isConnected && element.textContent?.trim())).toContain(
        'the start',
      );
      await lookAt(laptop, wall, phone);
      await laptop.locator('form[action$="/hand-in"] button').click();
      await expect
        .poll(async () => (await teamsOf(room)).map(({ handedIn }) => handedIn), PATIENCE)
        .toEqual([true, false]);
      await lookAt(lead);
      expect((await teamsOf(room)).map(({ moves }) => moves)).toEqual([1, 0]);
      await phone.waitForTimeout(Math.max(0, gone + OFFLINE_MILLISECONDS - Date.now()));

      expect(await lineOf(phone)).toBe('kept');
      await phoneVisitor.setOffline(false);
      await expect.poll(() => lineOf(phone), PATIENCE).toBe('sent');
      expect((await teamsOf(room))[1]).toMatchObject({
        moves: 2,
        levers: { [STATE_RATIO]: '3', [STATE_BUDGET]: '6000000' },
      });
      await expect.poll(() => address('Río Verde'), PATIENCE).toContain(`${STATE_RATIO}=3`);
      await phone.locator('form[action$="/hand-in"] button').click();
      await expect
        .poll(async () => (await teamsOf(room)).map(({ handedIn }) => handedIn), PATIENCE)
        .toEqual([true, true]);
      await expect.poll(() => phone.locator('.team-figures').count(), PATIENCE).toBe(1);
      await lookAt(phone);
    },
  );

  test('lives one future year by year, is paused, and begins the years again', async () => {
    const { lead, wall, laptop, phone } = room;
    await nextStep();
    await act(lead, '[data-next-year]');
    const years = (page: Page) => page.locator('.team-year h3').allTextContents();
    const first = 2026;
    for (const page of [laptop, phone]) await expect.poll(() => years(page), PATIENCE).toEqual([String(first)]);
    await expect.poll(() => wall.locator('.wall-year').textContent(), PATIENCE).toContain(String(first));
    await expect.poll(() => wall.locator('.wall-board tbody tr').count(), PATIENCE).toBe(2);
    await act(lead, '[data-next-year]');
    for (const page of [laptop, phone]) await expect.poll(async () => (await years(page)).length, PATIENCE).toBe(2);
    await lookAt(lead, wall, phone);

    await act(lead, '[value="pause:on"]');
    for (const page of [laptop, phone]) await page.locator('.team-now.is-paused').waitFor(PATIENCE);
    await wall.locator('.wall-paused').waitFor(PATIENCE);
    await lookAt(wall);
    await act(lead, '[value="pause:off"]');
    await phone.locator('.team-now:not(.is-paused)').waitFor(PATIENCE);

    await act(lead, '[value="year:0"]');
    for (const page of [laptop, phone]) await expect.poll(() => years(page), PATIENCE).toEqual([]);
    for (let year = 1; year <= 3; year++) await act(lead, '[data-next-year]');
    await expect.poll(async () => (await years(phone)).length, PATIENCE).toBe(3);
  });

  test('ends with a debrief in which everything stands', async () => {
    const { wall, laptop, phone, code } = room;
    await nextStep();
    await phone.locator('[data-part="debrief"] a').waitFor(PATIENCE);
    // Nobody had to ask for a page again.
    for (const page of [wall, laptop, phone]) expect(await isSamePage(page)).toBe(true);
    await phone.locator('[data-part="debrief"] a').click();
    await laptop.goto(`/class/${code}/debrief`);
    for (const page of [laptop, phone]) {
      await see(page, 'Jerez');
      await see(page, 'Río Verde');
      expect(await page.locator('.wall-predict tr.is-right').count()).toBe(1);
      expect(await page.locator('.wall-ranking tbody tr').count()).toBe(3);
      expect(await page.locator('.wall-board tbody tr').count()).toBe(2);
      expect(await page.locator('.debrief-team').count()).toBe(2);
      await check(page, 'unfold');
    }
    await lookAt(laptop, phone, wall);
  });
});
