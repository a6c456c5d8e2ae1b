import { describe, expect, it } from 'vitest';
import { everything, htmlTree } from './html-tree.ts';
import { FEW, MEXICO, pagesServer } from './pages-server.ts';
import { cookiesOf } from './server.ts';
import { siteAddresses } from './site-addresses.ts';
import { unsourcedFigures } from './unsourced.ts';

const server = pagesServer();
/** Answers that are no page: health, and what waits for a run. */
const isPage = (text: string) => text.startsWith('<!doctype html>');

async function pageOf(address: string, language: string): Promise<string> {
  const { text } = await server.ask(address, { headers: { 'accept-language': language } });
  return text;
}

describe('every figure on a page leads to where it comes from, or says what it is', () => {
  it.each(siteAddresses())('%s', { timeout: 60_000 }, async (address) => {
    for (const language of ['en', 'es']) {
      const text = await pageOf(address, language);
      if (isPage(text)) expect(unsourcedFigures(text), language).toEqual([]);
    }
  });

  it(
    'of a saved design, its explanations and its answers under each body of evidence',
    { timeout: 60_000 },
    async () => {
      const form = await server.ask(`${MEXICO}?${FEW}`);
      const token = /name="_csrf" value="([^"]+)"/.exec(form.text)?.[1] ?? '';
      const fields = { _csrf: token, 'guarantee.cover': '0.6', draws: '20', seed: '1' };
      const saved = await server.ask(`${MEXICO}/save`, { form: fields, headers: { cookie: cookiesOf(form) } });
      const place = String(saved.headers['location']);
      for (const address of [place, `${place}/how?of=match&year=2027`, `${place}/responses`])
        expect(unsourcedFigures(await pageOf(address, 'en')), address).toEqual([]);
    },
  );
});

describe('a link that says how', () => {
  const leading = (text: string) =>
    everything(htmlTree(text)).flatMap(({ name, attributes }) =>
      name === 'a' && attributes['data-from'] === 'how' ? [attributes['href'] ?? ''] : [],
    );

  it.each([`/?lang=en`, `${MEXICO}?${FEW}`, `${MEXICO}/projects?${FEW}&draw=3`, `${MEXICO}/money?${FEW}`])(
    'of %s leads to an answer',
    { timeout: 120_000 },
    async (address) => {
      const links = [...new Set(leading(await pageOf(address, 'en')))];
      expect(links.length).toBeGreaterThan(3);
      // Enough of each kind: every fifth, and the first ones.
      const some = links.filter((_, at) => at < 6 || at % 5 === 0);
      for (const link of some) expect((await server.ask(link)).status, link).toBe(200);
    },
  );

  it('names what it explains', async () => {
    const text = await pageOf(`${MEXICO}?${FEW}`, 'en');
    const short = everything(htmlTree(text)).filter(({ attributes }) => attributes['class'] === 'how-link');
    expect(short.length).toBeGreaterThan(50);
    for (const link of short) expect(link.children.length).toBeGreaterThan(1);
  });
});

describe('the test itself', () => {
  it('finds a figure that nobody answers for', () => {
    const page = (inside: string) => `<!doctype html><html><body><main>${inside}</main></body></html>`;
    expect(unsourcedFigures(page('<section><p>about 17 million</p></section>'))).toHaveLength(1);
    expect(unsourcedFigures(page('<section><p>in 2028</p></section>'))).toEqual([]);
    expect(unsourcedFigures(page('<section><p data-from="input">17</p></section>'))).toEqual([]);
    expect(unsourcedFigures(page('<section><p>17 <a href="/how" data-from="how">how?</a></p></section>'))).toEqual([]);
    expect(
      unsourcedFigures(page('<section><p>17</p></section><section><a href="/how" data-from="how">how?</a></section>')),
    ).toHaveLength(1);
  });
});
