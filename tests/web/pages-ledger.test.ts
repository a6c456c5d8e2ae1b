import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/analysis/ledger/ledger.ts';
import { createWords, type Words } from '../../src/words/words.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import type { LedgerTable } from '../../src/web/pages/ledger-shown.ts';
import { ledgerPage } from './ledger-sample.ts';
import { NO_SCHEME, rawScenario, resultOf, scenarioWith } from './pages-results.ts';
import { FEW, MEXICO, pagesServer } from './pages-server.ts';

const ID = 'mexico-tres-por-uno';
const words = createWords('en');
const RESULT = resultOf(ID);
const pageOf = (query: Record<string, string> = {}, reader: Words = words) =>
  ledgerPage(RESULT, readDesign(rawScenario(ID), RESULT.scenario, query, reader), reader);
const section = (id: string, view = pageOf()) => view.sections.find((one) => one.id === id)!;

/** A printed number as a number; a dash is nothing. */
const read = (cell: string) => Number(cell.replaceAll(',', '').replace('−', '-').replace('–', '0'));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the page of who pays, as printed', () => {
  const addsUp = ({ rows }: LedgerTable) => {
    const cells = rows.map(({ label, cells: printed, isSum }) => ({ label, isSum, values: printed.map(read) }));
    for (const { values, label } of cells) expect(sum(values.slice(0, -1)), label).toBe(values.at(-1));
    const all = cells.find(({ label }) => label === 'All payers')!;
    const paid = cells.filter(({ label, isSum }) => isSum !== true && !/^(Savers|Founders)/.test(label));
    all.values.forEach((value, at) => expect(sum(paid.map(({ values }) => values[at]!))).toBe(value));
    return all.values.at(-1);
  };

  it('adds up along each row and down each column, to the same in both ways of counting', () => {
    const { tables, more } = section('payers');
    const [committed, cash] = tables.map(addsUp);
    expect(committed).toBe(cash);
    const [one, other] = more!.tables.map(addsUp);
    expect(one).toBe(other);
  });

  it('falls by steps that add up, in ratios and in money', () => {
    for (const { table } of section('waterfall').figures) {
      table.columns.slice(1).forEach((_, column) => {
        const values = table.rows.map(({ cells }) => read(cells[column]!));
        expect(sum(values.slice(0, -1)), table.columns[column + 1]).toBeCloseTo(values.at(-1)!, 9);
      });
    }
  });

  it('says in a sentence what each loss takes', () => {
    const [match, whole] = section('waterfall').figures;
    expect(match!.sentence).toMatch(/^Nominally 3, in effect 2\.\d+: .*caps per project take 0\.0\d/);
    expect(whole!.sentence).toMatch(
      /^One unit given is to become 4; 2\.\d+ is delivered by the end of 2035: abandoned works/,
    );
    expect(section('additional').figures[0]!.sentence).toMatch(
      /^Of every 100 pesos that reach the priorities, \d+ would/,
    );
  });

  it('is later in the money of each year, and says that the two ways of counting then differ', () => {
    const [real, nominal] = [section('payers'), section('payers', pageOf({ money: 'nominal' }))];
    const total = (one: typeof real, at: number) => read(one.tables[at]!.rows.at(-3)!.cells.at(-1)!);
    expect(total(nominal, 0)).toBeGreaterThan(total(real, 0));
    expect(total(nominal, 1)).toBeGreaterThan(total(nominal, 0));
    expect(nominal.says.join()).toContain('do not add up to the same');
  });

  it('says so plainly without a scheme', () => {
    const scenario = scenarioWith(ID, NO_SCHEME);
    const bare = resultOf(ID, NO_SCHEME);
    const view = ledgerPage(bare, readDesign(rawScenario(ID), scenario, {}, words), words);
    expect(view.sections.map(({ id }) => id)).not.toContain('guarantee');
    expect(section('waterfall', view).says).toContain('There is no match: nothing is promised and nothing is lost.');
    expect(section('additional', view).says).toEqual(['The town spends nothing because of the scheme.']);
  });
});

describe('the address of who pays', () => {
  const server = pagesServer();

  it('shows the page in both languages and names a future that is none', async () => {
    const spanish = (await server.ask(`${MEXICO}/ledger?${FEW}&lang=es&draw=999`)).text;
    expect(spanish).toContain('Quién paga, y cuándo');
    expect(spanish).toContain('999');
    expect((await server.ask(`${MEXICO}/ledger?${FEW}&guarantee.cover=7`)).status).toBe(200);
  });

  it('is data: one future, all tables, and a refusal of what is wrong', async () => {
    const answer = JSON.parse((await server.ask(`${MEXICO}/ledger.json?${FEW}&draw=3`)).text) as Ledger & {
      ok: boolean;
    };
    expect(answer).toMatchObject({ ok: true, draw: 3, draws: 20 });
    const head = async (path: string) => (await server.ask(path)).text.split('\r\n')[0];
    expect(await head(`${MEXICO}/ledger.csv?${FEW}`)).toMatch(
      /^payer,item,partner,kind,.*,mean,future,model,data,seed,draws$/,
    );
    expect(await head(`${MEXICO}/ledger/waterfall.csv?${FEW}`)).toMatch(/^waterfall,step,partner,meanMoney,/);
    for (const table of ['town', 'guarantee', 'upkeep', 'additional'])
      expect((await server.ask(`${MEXICO}/ledger/${table}.csv?${FEW}`)).status, table).toBe(200);
    expect((await server.ask(`${MEXICO}/ledger/nothing.csv?${FEW}`)).status).toBe(404);
    expect((await server.ask(`${MEXICO}/ledger.json?${FEW}&guarantee.cover=7`)).status).toBe(422);
  });
});
