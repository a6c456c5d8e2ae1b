import type { Page } from 'playwright-core';

/** A generator of one's own, so that a failure comes back with its number. */
export function pick(seed: number): <Value>(values: readonly Value[]) => Value {
  let state = seed;
  return (values) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return values[Math.floor((state / 2 ** 31) * values.length)]!;
  };
}

/** What somebody may type, field by field: usable or not. */
export type Typed = Readonly<Record<string, string>>;

/** A random contribution to the scenario with these sectors, localities, corridors and years. */
export function contribution(
  seed: number,
  known: {
    readonly sectors: readonly string[];
    readonly localities: readonly string[];
    readonly years: readonly string[];
  },
): Typed {
  const one = pick(seed);
  const ways: readonly Typed[] = [
    { give: one(['12000', '1', '0.03', '999999', '12,500.50', '7,5', 'much']) },
    { members: one(['40', '1', '1,200', '0']), each: one(['25', '0.5', '']), every: one(['month', 'year']) },
    { project: one(['2000000', '350000', '1']) },
    { give: one(['5000', '64000']), instalments: one(['3', '12', '200']) },
  ];
  return {
    ...one(ways),
    sector: one(['', ...known.sectors]),
    locality: one(['', ...known.localities]),
    year: one(known.years),
    place: one(['', 'early', 'middle', 'late']),
  };
}

/** Types into the form as a reader would, unfolding what hides a field, and waits until the page has answered. */
export async function type(page: Page, typed: Typed): Promise<void> {
  await page.evaluate(async (fields) => {
    const form = document.querySelector<HTMLFormElement>('form[data-give-form]')!;
    const answered = new Promise((resolve) => form.addEventListener('contraparte:answered', resolve, { once: true }));
    for (const [name, value] of Object.entries(fields)) {
      const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
      if (field === null) throw new Error(`no field ${name}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await answered;
  }, typed);
}

/** Empties every field that is typed into. */
export async function clear(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const input of document.querySelectorAll<HTMLInputElement>('form[data-give-form] input:not([type="hidden"])'))
      input.value = '';
  });
}

/** The answer as it stands in the page, or in the markup of another one: an element a line, attributes in order. */
export function answerIn(page: Page, html?: string): Promise<string> {
  return page.evaluate((other) => {
    const root = other === undefined ? document : new DOMParser().parseFromString(other, 'text/html');
    const lines = [...root.querySelectorAll('[data-give-answer] *')].map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = own.map((node) => node.nodeValue?.replaceAll(/\s+/g, ' ').trim()).join('|');
      return `${element.tagName} ${attributes.join(' ')} ${text}`;
    });
    return lines.join('\n');
  }, html);
}

/** Its words alone. */
export function wordsIn(page: Page, selector = '[data-give-answer]'): Promise<string> {
  return page.locator(selector).evaluate((part) => (part.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
}

/** Reaches for a field, and waits until the page answers by itself. */
export async function startAnswering(page: Page): Promise<void> {
  const script = page.waitForResponse(/give-app-/);
  const data = page.waitForResponse(/\/data\.json/);
  await page.locator('#give-give').focus();
  await Promise.all([script, data]);
  await page.waitForFunction(
    () => document.querySelector('form[data-give-form]')?.hasAttribute('data-answers') === true,
  );
}
