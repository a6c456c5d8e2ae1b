import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/ensemble/result.ts';
import { MEXICO, FEW, pagesServer } from './pages-server.ts';

const server = pagesServer();

describe('the pages over HTTP', () => {
  it('/ shows a result, its seed and its number of futures', async () => {
    const { status, text } = await server.ask('/?lang=en');
    expect(status).toBe(200);
    expect(text).toMatch(/In ten years about \d+ million pesos reach this town’s projects/);
    expect(text).toContain('Counted in 1,000 possible futures, drawn with seed 1.');
    expect(text).toContain('badge-assumed');
  });

  it('/ answers an amount and a guess without JavaScript', async () => {
    const { text } = await server.ask('/?lang=en&give=1%2C000&guess=little');
    expect(text).toContain('$1,000 from California arrives as MX$16,625');
    expect(text).toMatch(/It (grows|falls) by [\d.]+\s%, from|It stays at/);
  });

  it.each([
    `${MEXICO}?${FEW}`,
    `/scenarios/philippines-2x1?${FEW}`,
    `${MEXICO}/projects?${FEW}`,
    `${MEXICO}/projects?draw=3&${FEW}`,
    `/give/mexico-tres-por-uno?amount=12000&${FEW}`,
    `/give/philippines-2x1?members=40&each=25&${FEW}`,
  ])('%s answers in English and Spanish', async (address) => {
    for (const language of ['en', 'es']) {
      const { status, text } = await server.ask(address, { headers: { 'accept-language': language } });
      expect([status, text.includes(`<html lang="${language}"`)]).toEqual([200, true]);
    }
  });

  it('the result as JSON has the shape that others rely on, and as CSV one long table', async () => {
    const { text, headers } = await server.ask(`${MEXICO}.json?${FEW}&seed=5`);
    const result = JSON.parse(text) as Result;
    expect(headers['content-type']).toContain('json');
    expect([result.ok, result.seed, result.draws, result.years.length]).toEqual([true, 5, 20, 10]);
    expect(result.outcomes.channelled.difference.byYear?.p95).toHaveLength(10);
    const table = await server.ask(`${MEXICO}.csv?${FEW}`);
    expect(table.text.split('\r\n')[0]).toBe(
      'group,outcome,unit,side,year,mean,p5,p25,p50,p75,p95,standardError,model,data,seed,draws',
    );
  });

  it('each figure has its own data, and one that the design has nothing for is not there', async () => {
    const fund = await server.ask(`${MEXICO}/figures/fund.csv?${FEW}`);
    expect([fund.status, fund.text.split('\r\n')[0]]).toEqual([
      200,
      'year,fund.p5,fund.p25,fund.p50,fund.p75,fund.p95,model,data,seed,draws',
    ]);
    expect((await server.ask(`${MEXICO}/figures/fund.csv?${FEW}&guarantee=null`)).status).toBe(404);
    expect((await server.ask(`${MEXICO}/figures/nothing.csv`)).status).toBe(404);
  });

  it('every address that a results page names is there', async () => {
    const { text } = await server.ask(`${MEXICO}?${FEW}&matching.partners.state.ratio=2`);
    const links = [...text.matchAll(/href="(\/(?:scenarios|give)[^"]*)"/g)].map(([, link]) =>
      (link ?? '').replaceAll('&amp;', '&').replaceAll('&#x3D;', '='),
    );
    expect(links.length).toBeGreaterThan(15);
    // The workbook takes as long as a third of all others, and has a test of its own that asks for it.
    const others = new Set(links.filter((link) => !link.startsWith(`${MEXICO}/workbook.xlsx?`)));
    expect(links.length - others.size).toBeGreaterThan(0);
    for (const link of others) expect([link, (await server.ask(link)).status]).toEqual([link, 200]);
  });

  it('the first page and the design that it leads to say the same', async () => {
    const sentence = (text: string) =>
      /nine of ten futures[^<]*/.exec(text)?.[0].trim() ?? /<p class="lead">[^<]*/.exec(text)?.[0];
    const [home, design] = await Promise.all([server.ask('/?lang=en'), server.ask(`${MEXICO}?lang=en`)]);
    expect(sentence(home.text)).toBeTruthy();
    expect(sentence(design.text)).toBe(sentence(home.text));
  });

  it('a long value and many unknown names make no page much longer', async () => {
    const long = 'x'.repeat(9_000);
    const many = Array.from({ length: 900 }, (_, index) => `k${index}=${index}`).join('&');
    for (const page of [MEXICO, '/give/mexico-tres-por-uno', `${MEXICO}/projects`]) {
      const plain = (await server.ask(`${page}?${FEW}&lang=en`)).text;
      for (const extra of [`zz=${long}`, `place.envelope=${long}`, many, `${long}=1`]) {
        const { status, text } = await server.ask(`${page}?${FEW}&lang=en&${extra}`);
        expect([status, text.length - plain.length < 5_000]).toEqual([200, true]);
        expect(text).not.toMatch(/[?&;](zz|k1)(=|&#x3D;)/);
      }
    }
    expect((await server.ask(`/?give=${long}`)).text.length).toBeLessThan(40_000);
  });

  it('a seed may be as large as on the command line, and no larger', async () => {
    expect((await server.ask(`${MEXICO}.json?${FEW}&seed=4294967295`)).status).toBe(200);
    expect((await server.ask(`${MEXICO}.json?${FEW}&seed=4294967296`)).status).toBe(422);
    expect((await server.ask(`${MEXICO}.json?${FEW}&seed=1.5`)).status).toBe(422);
  });

  it.each([
    ['OPTIONS', '/', 'GET, HEAD'],
    ['PUT', MEXICO, 'GET, HEAD'],
    ['DELETE', `${MEXICO}.json`, 'GET, HEAD'],
    ['PATCH', '/glossary', 'GET, HEAD'],
    ['POST', '/give/mexico-tres-por-uno', 'GET, HEAD'],
    ['GET', `${MEXICO}/save`, 'POST'],
  ])('%s of %s is not allowed, and the answer says what is', async (method, address, allowed) => {
    const { status, headers } = await server.ask(address, { method });
    expect([status, headers['allow']]).toEqual([405, allowed]);
  });

  it('no other method finds a page where there is none', async () => {
    expect((await server.ask('/no/such/page', { method: 'DELETE' })).status).toBe(404);
  });

  it('a printed page names its whole address, and none where only this machine would find it', async () => {
    const named = await server.ask(`${MEXICO}?${FEW}&lang=en`, { headers: { host: 'town-hall.lan:3000' } });
    expect(named.text).toContain(`Printed from http://town-hall.lan:3000${MEXICO}?draws&#x3D;20`);
    expect((await server.ask(`${MEXICO}?${FEW}&lang=en`)).text).not.toContain('Printed from');
  });

  it('unknown scenarios, designs and futures are named, not guessed', async () => {
    expect((await server.ask('/scenarios/atlantis')).status).toBe(404);
    expect((await server.ask('/give/atlantis')).status).toBe(404);
    expect((await server.ask('/d/zzzzzzz')).status).toBe(404);
    const { status, text } = await server.ask(`${MEXICO}/projects?draw=99&${FEW}&lang=en`);
    expect([status, text.includes('“99” is not one of these futures')]).toEqual([200, true]);
  });
});

describe('a contribution as data', () => {
  it('is its receipt with the fates that its chances are counted from', async () => {
    const { text } = await server.ask(`/give/mexico-tres-por-uno.json?amount=12000&${FEW}`);
    const body = JSON.parse(text) as { receipt: { total: number }; fates: { proposed: number } };
    expect([body.receipt.total, body.fates.proposed > 0]).toEqual([798_000, true]);
  });
  it('with an amount that may be two is refused with the one that was likely meant', async () => {
    const { status, text } = await server.ask(`/give/mexico-tres-por-uno.json?amount=4.000&${FEW}`);
    const { errors } = JSON.parse(text) as { errors: readonly { code: string; suggestion: string }[] };
    expect([status, errors[0]?.code, errors[0]?.suggestion]).toEqual([422, 'not-a-number', '4000']);
  });
  it('names every entry that cannot be', async () => {
    const { status, text } = await server.ask(`/give/mexico-tres-por-uno.json?members=x&sector=moon&${FEW}`);
    const { errors } = JSON.parse(text) as { errors: readonly { path: string; code: string }[] };
    expect([status, errors.map(({ path, code }) => [path, code])]).toEqual([
      422,
      [
        ['members', 'out-of-range'],
        ['each', 'missing'],
        ['sector', 'unknown-reference'],
      ],
    ]);
  });
});
