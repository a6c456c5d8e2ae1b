import { describe, expect, it, vi } from 'vitest';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { basketQuery, readBasket } from '../../src/web/pages/compare-basket.ts';
import { DATA_VERSION } from '../../src/evidence/version.ts';
import { parseTree } from '../../src/scenario/parse.ts';
import type { ScenarioFile } from '../../src/storage/scenario-files.ts';
import type { Query, Site } from '../../src/web/page.ts';
import { readComparison } from '../../src/web/pages/compare-read.ts';
import { compareView } from '../../src/web/pages/compare-view.ts';
import { createWords } from '../../src/words/words.ts';
import { FEW, pagesServer } from './pages-server.ts';
import { rawScenario } from './pages-results.ts';

vi.setConfig({ testTimeout: 60_000 });
const ID = 'mexico-tres-por-uno';
const server = pagesServer();
const ask = (query: string, format = '') => server.ask(`/compare${format}?${query}`);
interface Refused {
  readonly errors: readonly {
    readonly path: string;
    readonly given: string;
    readonly accepted: string;
    readonly message: string;
  }[];
}
const refusalOf = async (query: string) => {
  const { status, text } = await ask(query, '.json');
  expect(status).toBe(422);
  return (JSON.parse(text) as Refused).errors;
};

describe('the address of a comparison', () => {
  it('comes back as it was read, however often', () => {
    const query = { of: `${ID},abc1234`, '2.matching.partners.state.ratio': '2', seed: '7', '1.draws': '50' };
    const once = basketQuery(readBasket(query));
    expect(once).toBe(`?of=${ID},abc1234&1.draws=50&2.matching.partners.state.ratio=2&seed=7`);
    const again = Object.fromEntries(new URLSearchParams(once));
    expect(basketQuery(readBasket(again))).toBe(once);
  });

  it.each(['abc1234?guarantee.cover=0.6', 'a/b', 'two words', 'http://[', '?', 'a'.repeat(200), 'a/'.repeat(100)])(
    'is tidied once and then left alone: %s',
    (of) => {
      const once = Object.fromEntries(new URLSearchParams(basketQuery(readBasket({ of }))));
      const again = Object.fromEntries(new URLSearchParams(basketQuery(readBasket(once))));
      expect([readBasket(again).untidy, again]).toEqual([false, once]);
    },
  );

  it.each([
    ['abc1234', '?of=abc1234'],
    ['/d/abc1234', '?of=abc1234'],
    [
      `https://example.org/scenarios/${ID}?guarantee.cover=0.6&seed=7&lang=es`,
      `?of=${ID}&1.guarantee.cover=0.6&1.seed=7`,
    ],
    [`/scenarios/${ID}/how?of=match&year=2028&scheme.matching.equity=2`, `?of=${ID}&1.matching.equity=2`],
    [`http://x/compare?of=a,b&2.guarantee=null`, '?of=a,b&2.guarantee=null'],
  ])('understands %s', (paste, tidy) => {
    expect(basketQuery(readBasket({ paste }))).toBe(tidy);
  });

  it('is mended where something was typed, and holds six', async () => {
    const sent = await ask(`of=${ID}&add=philippines-2x1&paste=`);
    expect([sent.status, sent.headers['location']]).toEqual([303, `/compare?of=${ID},philippines-2x1`]);
    const names = Array.from({ length: 7 }, (_, at) => `nobody${at}`).join();
    expect((await refusalOf(`of=${names}`))[0]).toMatchObject({
      path: 'of',
      given: '7',
      message: expect.stringContaining('At most 6'),
    });
  });
});

describe('designs side by side', () => {
  const PAIR = `of=${ID},${ID}&2.matching.partners.state.ratio=2&${FEW}`;

  it('say what differs, who beats whom, and have a picture with its table', async () => {
    const { status, text } = await ask(PAIR);
    expect(status).toBe(200);
    expect(text).toMatch(/[AB] beats [AB] in \d+ of 100 futures for funds to priorities/);
    expect(text).toContain('chart-points');
    expect(text).toContain('Match for each unit given (State)');
    expect((await ask(`${PAIR}&lang=es`)).text).toMatch(/supera a/);
  });

  it('are data with the same figures as each result', async () => {
    const { text } = await ask(PAIR, '.json');
    const data = JSON.parse(text) as {
      readonly inputs: readonly { readonly path: string }[];
      readonly figures: readonly { readonly name: string; readonly designs: readonly { readonly mean: number }[] }[];
    };
    expect(data.inputs.map(({ path }) => path)).toEqual(['scheme.matching.partners.state.ratio']);
    const alone = JSON.parse(
      (await server.ask(`/scenarios/${ID}.json?matching.partners.state.ratio=2&${FEW}`)).text,
    ) as { outcomes: { outlay: { scheme: { total: { mean: number } } } } };
    const outlay = data.figures.find(({ name }) => name === 'outlay')!;
    expect(outlay.designs[1]!.mean / alone.outcomes.outlay.scheme.total.mean).toBeCloseTo(1, 12);
    expect((await ask(PAIR, '.csv')).text.split('\r\n')[0]).toContain('table,name,unit,better,design');
  });

  it('that are wrong are named, and the others still shown', async () => {
    const { status, text } = await ask(`of=${ID},nobody,${ID}&3.guarantee.cover=7&${FEW}`);
    expect(status).toBe(200);
    expect(text).toContain('B: There is neither a ready scenario nor a kept design called “nobody”');
    expect(text).toMatch(/C: [^<]*Losses covered[^<]*7|C: [^<]*but 7 was given/);
    expect(text).toContain('chart-points');
    expect((await refusalOf(`of=${ID},nobody&${FEW}`))[0]).toMatchObject({ given: 'nobody' });
  });

  it('in two currencies are refused with both', async () => {
    const [currency] = await refusalOf(`of=${ID},philippines-2x1&${FEW}`);
    expect(currency).toMatchObject({ path: '2.currency', given: 'PHP', accepted: 'MXN' });
    const page = await ask(`of=${ID},philippines-2x1`);
    expect([page.status, page.text.includes('Only designs in one currency')]).toEqual([422, true]);
  });

  it('of one design asks for the second, and offers useful ones', async () => {
    const { status, text } = await ask(`of=${ID}&1.guarantee.cover=0.6`);
    expect(status).toBe(200);
    expect(text).toContain(`/compare?of&#x3D;${ID},${ID}&amp;1.guarantee.cover&#x3D;0.6&amp;2.guarantee&#x3D;null`);
    expect(text).toContain('as its file has it');
    expect((await refusalOf(`of=${ID}`))[0]).toMatchObject({ path: 'of', given: '1' });
  });
});

describe('a kept design', () => {
  const raw = rawScenario(ID);
  const ready: ScenarioFile = { id: ID, text: '', raw, parsed: parseTree(raw), kept: null };
  const keptAs = (code: string, seed: number, model: string): ScenarioFile => ({
    ...ready,
    id: code,
    kept: { code, created: '', base: ID, scenario: raw, levers: {}, seed, draws: 20, model, data: DATA_VERSION },
  });
  const files = [
    ready,
    keptAs('01dcode', 1, '0.1.0'),
    keptAs('luckyye', 9, MODEL_VERSION),
    keptAs('others0', 4, MODEL_VERSION),
  ];
  const site = {
    scenarios: {
      list: () => Promise.resolve([ready]),
      read: (id: string) => Promise.resolve(files.find((one) => one.id === id) ?? null),
    },
  } as unknown as Site;
  const words = createWords('en');
  const read = (query: Query) => readComparison(readBasket(query), site, words);
  const refusedOf = async (query: Query) => compareView(await read(query), null, [], words).refused;

  it('of another model is refused with what to do: run it again with today’s', async () => {
    const refused = await refusedOf({ of: `${ID},01dcode` });
    expect(refused?.items).toEqual([expect.stringContaining('B: It was kept with model 0.1.0')]);
    expect(refused?.ways.map(({ address }) => address)).toEqual([`/compare?of=${ID},01dcode&again=1`]);
    expect((await read({ of: `${ID},01dcode`, again: '1' })).refused).toEqual([]);
    // What is changed now is made now.
    expect((await read({ of: `${ID},01dcode`, '2.guarantee': 'null' })).refused).toEqual([]);
  });

  it('of another seed too, unless one is asked for by name; a ready scenario takes the other’s luck', async () => {
    const refused = await refusedOf({ of: 'luckyye,others0' });
    expect(refused?.ways.map(({ address }) => address)).toEqual(['/compare?of=luckyye,others0&seed=9']);
    expect(await read({ of: 'luckyye,others0', seed: '9' })).toMatchObject({ refused: [], seed: 9, draws: 20 });
    expect(await read({ of: `${ID},luckyye` })).toMatchObject({ refused: [], seed: 9, draws: 20 });
  });
});

describe('who gains', () => {
  it('is a page, data and a table of one design', async () => {
    const page = await server.ask(`/scenarios/${ID}/equity?${FEW}`);
    expect(page.status).toBe(200);
    expect(page.text).toMatch(/goes to the poorest 40 % of people/);
    expect(page.text).toContain('Ratio weighted by need');
    const { text } = await server.ask(`/scenarios/${ID}/equity.json?${FEW}`);
    const { lens, study } = JSON.parse(text) as {
      lens: { groups: unknown[] };
      study: { variants: { name: string }[] };
    };
    expect([lens.groups.length, study.variants.map(({ name }) => name)]).toEqual([3, ['needRatio', 'needRanking']]);
    expect((await server.ask(`/scenarios/${ID}/equity.csv?${FEW}`)).text).toContain('places,sierra');
  });

  it('without a match says that there is nothing to weight', async () => {
    const { status, text } = await server.ask(`/scenarios/${ID}/equity?${FEW}&matching=null`);
    expect(status).toBe(200);
    expect(text).toContain('This design has no match');
  });
});
