import { describe, expect, it, vi } from 'vitest';
import { MEXICO, pagesServer } from './pages-server.ts';

vi.setConfig({ testTimeout: 60_000 });
const server = pagesServer();
const FEW = 'draws=10';
const dataOf = async (page: string, query = FEW) =>
  JSON.parse((await server.ask(`${MEXICO}/${page}.json?${query}`)).text) as Record<string, unknown>;

describe('what moves the result', () => {
  it('names the assumption that matters most, draws it, and leads to its evidence', async () => {
    const { status, text } = await server.ask(`${MEXICO}/sensitivity?${FEW}`);
    expect(status).toBe(200);
    expect(text).toMatch(/What matters most: how good the match is \(assumed\)/);
    expect(text).toContain('chart-tornado');
    expect(text).toContain('href="/evidence/beta"');
    const spanish = await server.ask(`${MEXICO}/sensitivity?${FEW}&lang=es`);
    expect(spanish.text).toMatch(/Lo que más pesa: qué tan buena es la contraparte \(supuesto\)/);
  });

  it('answers for another outcome as data and as a table, with what made it', async () => {
    const query = `${FEW}&of=outlay&side=difference&stat=p95`;
    const data = await dataOf('sensitivity', query);
    expect(data).toMatchObject({ ok: true, draws: 10, outcome: { inputs: { question: { figure: 'outlay' } } } });
    const { text } = await server.ask(`${MEXICO}/sensitivity.csv?${query}`);
    expect(text.split('\r\n')[0]).toMatch(/^kind,outcome,side,statistic,base,path,.*,model,data,seed,draws$/);
    expect(text).toContain('input,outlay,difference,p95');
  });

  it('names an outcome that it does not have and goes on; data is refused', async () => {
    const page = await server.ask(`${MEXICO}/sensitivity?${FEW}&of=moon&stat=worst`);
    expect(page.status).toBe(200);
    expect(page.text).toContain(
      'There is no outcome called “moon” in this design; Funds to priorities is shown instead.',
    );
    expect(page.text).toContain('“worst” is none of mean, p5, p50 and p95');
    expect((await server.ask(`${MEXICO}/sensitivity.json?${FEW}&of=moon`)).status).toBe(422);
  });
});

describe('stress tests', () => {
  it('play two together when asked, and say what of it cannot be', async () => {
    const { status, text } = await server.ask(`${MEXICO}/stress?${FEW}&one=clubsHalved&two=exchangeDown`);
    expect(status).toBe(200);
    expect(text).toMatch(/Clubs halved, and exchange rate −15 %: the money for the priorities changes by −/);
    const odd = await server.ask(`${MEXICO}/stress?${FEW}&one=flood&two=exchangeDown`);
    expect(odd.text).toContain('There is no stress called “flood” for this design.');
    const none = await server.ask(`${MEXICO}/stress?${FEW}&guarantee=null&one=guaranteeWorst&two=exchangeDown`);
    expect(none.text).toMatch(/has nothing to say here: the design guarantees no savings/);
  });

  it('lead to the results of the design under each: its levers are read as they are written', async () => {
    const { text } = await server.ask(`${MEXICO}/stress?${FEW}`);
    const links = [...text.matchAll(/href="(\/scenarios\/mexico-tres-por-uno\?[^"]+)">The design under it/g)].map(
      ([, href]) => href!.replaceAll('&amp;', '&'),
    );
    expect(links.length).toBe(22);
    const late = links.find((link) => link.includes('year'));
    for (const link of [late, links.at(-4)]) {
      const refused = await server.ask(link!.replace('?', '.json?'));
      expect(refused.status, link).toBe(200);
    }
  });
});

describe('three instruments', () => {
  it('say where the next peso should go, and what instruments begun small look like', async () => {
    const { status, text } = await server.ask(`${MEXICO}/instruments?${FEW}&literacy=null`);
    expect(status).toBe(200);
    expect(text).toContain('Counting money paid:');
    expect(text).toContain('Training is begun on both sides at the mean cost of published trials');
    const data = await dataOf('instruments', `${FEW}&place.envelope=0`);
    expect(data).toMatchObject({ sum: 0, margins: [], verdict: null });
    const empty = await server.ask(`${MEXICO}/instruments?${FEW}&place.envelope=0`);
    expect(empty.text).toContain('there is no sum to spend more');
  });
});
