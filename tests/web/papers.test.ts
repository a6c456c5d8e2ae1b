import { describe, expect, it } from 'vitest';
import { FEW, MEXICO, pagesServer } from './pages-server.ts';

const server = pagesServer();

/** The text of a page as a reader sees it. */
async function pageOf(path: string): Promise<string> {
  const { text } = await server.ask(path);
  return text.replaceAll('\u00a0', ' ').replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
}

interface Memo {
  readonly sections: readonly { readonly id: string; readonly rows?: readonly (readonly string[])[] }[];
  readonly figures: {
    readonly cost: readonly { readonly year: number; readonly mean: number; readonly breach: number }[];
    readonly payers: readonly { readonly payer: string; readonly mean: number }[];
    readonly poorest: { readonly scheme: number };
  };
}
interface Result {
  readonly outcomes: Readonly<Record<string, { readonly scheme: { readonly total: { readonly mean: number } } }>>;
  readonly probabilities: { readonly breachByYear: readonly number[] };
}

async function data<T>(path: string): Promise<T> {
  return JSON.parse((await server.ask(path)).text) as T;
}

describe('the council memo', () => {
  it('says what the result of the same design says', async () => {
    const memo = await data<Memo>(`${MEXICO}/memo.json?${FEW}`);
    const result = await data<Result>(`${MEXICO}.json?${FEW}`);
    const total = memo.figures.cost.reduce((sum, { mean }) => sum + mean, 0);
    expect(total).toBeCloseTo(result.outcomes['outlay']!.scheme.total.mean, 3);
    expect(memo.figures.cost.map(({ breach }) => breach)).toEqual(result.probabilities.breachByYear);
    expect(memo.figures.poorest.scheme).toBe(result.outcomes['poorShare']!.scheme.total.mean);
    const match = memo.figures.payers.filter(({ payer }) => payer.startsWith('partner.'));
    const paid = match.reduce((sum, { mean }) => sum + mean, 0);
    expect(paid).toBeCloseTo(result.outcomes['match']!.scheme.total.mean, 3);
  });

  it('has what a council asks for, in this order', async () => {
    const { sections } = await data<Memo>(`${MEXICO}/memo.json?${FEW}`);
    expect(sections.map(({ id }) => id)).toEqual([
      ...['decision', 'summary', 'priorities', 'cost', 'outlay', 'payers', 'risks', 'odd', 'gains', 'alternatives'],
      'grounds',
    ]);
  });

  it('keeps the levers, names a wrong one and goes on; data refuse it', async () => {
    const moved = await pageOf(`${MEXICO}/memo?${FEW}&place.envelope=7000000`);
    expect(moved).toContain('7 million pesos');
    expect(moved).toContain('place.envelope=7000000');
    const wrong = await server.ask(`${MEXICO}/memo?${FEW}&guarantee.cover=half`);
    expect(wrong.status).toBe(200);
    expect(wrong.text).toContain('error-summary');
    expect((await server.ask(`${MEXICO}/memo.json?${FEW}&guarantee.cover=half`)).status).toBe(422);
    expect((await server.ask('/scenarios/nowhere/memo')).status).toBe(404);
  });
});

describe('the term sheet', () => {
  it('names each partner with its ratio, limits and a line to sign on, and what is not agreed', async () => {
    const text = await pageOf(`${MEXICO}/terms?${FEW}`);
    for (const partner of ['Federation', 'State', 'Municipality']) {
      expect(text).toContain(`<th scope="row">${partner}</th>`);
      expect(text).toContain(`</span>${partner}<br>`);
    }
    for (const said of ['2.5 million pesos', '1 million pesos', 'Not agreed yet', 'Pays 50 % of a saver'])
      expect(text).toContain(said);
  });

  it('says so where nobody matches, and has the rules of another kind of scheme', async () => {
    expect((await server.ask(`${MEXICO}/terms?${FEW}&matching=null`)).text).toContain('Nobody matches in this scheme');
    const shared = await server.ask(`${MEXICO}/terms?${FEW}&matching.rule=proRata&matching.ifAbsent=delay`);
    expect(shared.text).toContain('pays all projects of the year in the same part');
    expect(shared.text).toContain('stands first in the next year');
  });

  it.each(['memo', 'terms', 'lint'])('%s comes as a CSV with versions in its last columns', async (kind) => {
    const { text, headers } = await server.ask(`${MEXICO}/${kind}.csv?${FEW}`);
    expect(String(headers['content-type'])).toContain('text/csv');
    expect(text.split('\r\n')[0]).toMatch(/,value,model,data(,seed,draws)?$/);
  });
});

describe('what is odd', () => {
  it('stands on the results page, each finding with a link to its field, and comes as data', async () => {
    const query = `${FEW}&matching.partners.federation.projectCap=100000`;
    const text = await pageOf(`${MEXICO}?${query}`);
    expect(text).toContain('data-rule="cap-binds"');
    expect(text).toMatch(
      /\/design\/match\?[^"#]*projectCap=100000[^"#]*#field-matching-partners-federation-projectCap/,
    );
    const { findings } = await data<{ findings: readonly { rule: string; says: string }[] }>(
      `${MEXICO}/lint.json?${query}`,
    );
    expect(findings[0]?.rule).toBe('cap-binds');
    expect(findings[0]?.says.replaceAll('\u00a0', ' ')).toMatch(/binds for 7\d % of projects/);
  });

  it('the ratio line stands on the results page', async () => {
    expect((await server.ask(`${MEXICO}?${FEW}`)).text.replaceAll('\u00a0', ' ')).toContain(
      '3x1 · 1+3 · 1 becomes 4 · 25 % / 75 %',
    );
  });
});
