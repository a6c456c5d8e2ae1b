import { describe, expect, it, vi } from 'vitest';
import { cookiesOf } from './server.ts';
import { FEW, MEXICO, pagesServer } from './pages-server.ts';

vi.setConfig({ testTimeout: 60_000 });
const server = pagesServer();
const PAGE = `${MEXICO}/responses`;

interface Data {
  readonly uses: string;
  readonly bodies: readonly {
    readonly body: string;
    readonly beta: unknown;
    readonly outcomes: { readonly outlay: { readonly scheme: unknown; readonly difference: unknown } };
  }[];
}
const dataOf = async (query: string) => JSON.parse((await server.ask(`${PAGE}.json?${query}`)).text) as Data;

describe('a design under each body of evidence', () => {
  it('has exactly the figures of the result page under that response', async () => {
    const { uses, bodies } = await dataOf(FEW);
    expect([uses, bodies.map(({ body }) => body)]).toEqual(['clubs', ['gifts', 'clubs', 'familyProducts']]);
    for (const { body, outcomes } of bodies) {
      const alone = JSON.parse((await server.ask(`${MEXICO}.json?${FEW}&response=${body}`)).text) as {
        outcomes: { outlay: { scheme: { total: unknown }; difference: { total: unknown } } };
      };
      expect(outcomes.outlay.scheme).toEqual(alone.outcomes.outlay.scheme.total);
      expect(outcomes.outlay.difference).toEqual(alone.outcomes.outlay.difference.total);
    }
  });

  it('says in words, pictures and tables how far the conclusion depends on the evidence', async () => {
    const { status, text } = await server.ask(`${PAGE}?${FEW}`);
    expect(status).toBe(200);
    expect(text).toMatch(/The conclusion depends (somewhat|strongly) on the evidence/);
    expect(text).toMatch(/Under (every body|\w+ of three bodies) of evidence/);
    expect(text.match(/chart-ranges/g)?.length).toBe(4);
    expect(text).toContain('used by this design');
    const spanish = await server.ask(`${PAGE}?${FEW}&lang=es`);
    expect(spanish.text).toMatch(/La conclusión depende (en parte|mucho) de la evidencia/);
  });

  it('puts a typed figure beside the others, with where it comes from, at an address that says so', async () => {
    const typed = `typed=1&behaviour.betaAny=&behaviour.beta=0.8&behaviour.beta.note=our+survey&${FEW}`;
    const sent = await server.ask(`${PAGE}?${typed}`);
    expect(sent.status).toBe(303);
    const address = String(sent.headers['location']);
    expect(address).toBe(`${PAGE}?behaviour.beta=0.8&behaviour.beta.note=our+survey&${FEW}`);
    const { text } = await server.ask(address);
    expect(text).toContain('Own figure');
    expect(text).toContain('our survey');
    expect(text).toContain('they are dropped');
    const { uses, bodies } = await dataOf(`behaviour.beta=0.8&behaviour.beta.note=our+survey&${FEW}`);
    expect([uses, bodies.at(-1)?.body, bodies.at(-1)?.beta]).toEqual([
      'own',
      'own',
      { value: 0.8, note: 'our survey' },
    ]);
    expect(bodies.slice(0, 3)).toEqual((await dataOf(FEW)).bodies);
  });

  it('takes nothing from a form left empty, and names a figure that cannot be', async () => {
    const empty = await server.ask(`${PAGE}?typed=1&behaviour.betaAny=&behaviour.beta=&behaviour.beta.note=a&${FEW}`);
    expect(empty.headers['location']).toBe(`${PAGE}?${FEW}`);
    const wrong = await server.ask(`${PAGE}?behaviour.beta=99&${FEW}`);
    expect(wrong.status).toBe(200);
    expect(wrong.text).toContain('error-summary');
    expect(wrong.text).toContain('value="99"');
    expect((await server.ask(`${PAGE}.json?behaviour.beta=99&${FEW}`)).status).toBe(422);
  });

  it('is a table of every outcome under each body, and 404 where there is no scenario', async () => {
    const { text, headers } = await server.ask(`${PAGE}.csv?${FEW}`);
    expect(headers['content-disposition']).toContain('mexico-tres-por-uno-responses.csv');
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toBe('body,outcome,unit,side,mean,p5,p25,p50,p75,p95,standardError,model,data,seed,draws');
    expect(lines.filter((line) => line.startsWith('gifts,outlay,MXN,scheme,'))).toHaveLength(1);
    expect((await server.ask('/scenarios/nowhere/responses')).status).toBe(404);
    expect((await server.ask('/d/nothing/responses')).status).toBe(404);
  });

  it('is shown of a kept design too, without a form', async () => {
    const page = await server.ask(`${MEXICO}?${FEW}`);
    const cookie = cookiesOf(page);
    const token = /name="_csrf" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
    const form = { _csrf: token, draws: '20', seed: '1', 'guarantee.cover': '0.7' };
    const saved = await server.ask(`${MEXICO}/save`, { form, headers: { cookie } });
    const address = String(saved.headers['location']);
    const { status, text } = await server.ask(`${address}/responses`);
    expect(status).toBe(200);
    expect(text).not.toContain('name="behaviour.beta"');
    expect((await server.ask(address)).text).toContain(`${address}/responses`);
  });
});
