import type { Cell, ResultTable } from '../result-table.ts';
import type { Added, Additionality } from './additional.ts';
import type { Amounts, Ledger, Spread } from './ledger.ts';
import type { Fall } from './waterfall.ts';

/** The tables of a ledger, raw and unrounded, with English ids in every language. */
export const LEDGER_TABLES = ['payers', 'town', 'guarantee', 'upkeep', 'waterfall', 'additional'] as const;
export type LedgerTableName = (typeof LEDGER_TABLES)[number];

export function ledgerTable(name: LedgerTableName, ledger: Ledger, additionality: Additionality): ResultTable {
  switch (name) {
    case 'payers':
      return payers(ledger);
    case 'town':
      return town(ledger);
    case 'guarantee':
      return guarantee(ledger);
    case 'upkeep':
      return upkeep(ledger);
    case 'waterfall':
      return waterfall(ledger);
    case 'additional':
      return additional(ledger, additionality);
  }
}

const VIEWS = ['commitment', 'cash'] as const;
const SPREAD = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95', 'future'] as const;
const NO_SPREAD = SPREAD.map(() => null);
const cellsOf = (spread: Spread): Cell[] => SPREAD.map((name) => spread[name]);

/** A row for each payer, item, view and year; payments after the horizon stand under their year. */
function payers({ lines, years, afterYears }: Ledger): ResultTable {
  const amounts = (view: (typeof VIEWS)[number], { commitment, cash, after }: Amounts) =>
    view === 'commitment' ? commitment : [...cash, ...after];
  const rows = lines.flatMap(({ payer, item, partner, kind, inKind, apart, mean, future }) =>
    VIEWS.flatMap((view) => {
      const own: Cell[] = [payer, item, partner, kind, inKind ? 1 : 0, apart ? 1 : 0, view];
      const [means, ones] = [amounts(view, mean), amounts(view, future)];
      const year = (at: number): Cell => years[at] ?? afterYears[at - years.length] ?? null;
      return [
        ...means.map((value, at) => [...own, year(at), at < years.length ? 0 : 1, value, ones[at]!]),
        [...own, 'total', null, sum(means), sum(ones)],
      ];
    }),
  );
  const columns = ['payer', 'item', 'partner', 'kind', 'inKind', 'apart', 'view', 'year', 'afterHorizon'];
  return { columns: [...columns, 'mean', 'future'], rows };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What the town pays by year in both views, and the chance that it is more than the envelope. */
function town({ town: { commitment, cash, envelope, breach }, years, afterYears }: Ledger): ResultTable {
  const all = [...years, ...afterYears];
  const rows = VIEWS.flatMap((view) => [
    ...(view === 'commitment' ? commitment : cash).map((spread, t): Cell[] => [
      view,
      all[t]!,
      ...cellsOf(spread),
      envelope,
      breach[view].byYear[t] ?? null,
    ]),
    [view, 'ever', ...NO_SPREAD, envelope, breach[view].ever],
  ]);
  return { columns: ['view', 'year', ...SPREAD, 'envelope', 'breach'], rows };
}

function guarantee({ guarantee: stocks, years }: Ledger): ResultTable {
  const columns = ['figure', 'year', ...SPREAD];
  if (stocks === null) return { columns, rows: [] };
  const { maximumLiability, ...spreads } = stocks;
  const rows = Object.entries(spreads).flatMap(([name, values]): Cell[][] => {
    const isYearly = (given: Spread | readonly Spread[]): given is readonly Spread[] => Array.isArray(given);
    if (!isYearly(values)) return [[name, null, ...cellsOf(values)]];
    return values.map((spread, t) => [name, years[t]!, ...cellsOf(spread)]);
  });
  return { columns, rows: [...rows, ['maximumLiability', null, maximumLiability, ...NO_SPREAD.slice(1)]] };
}

function upkeep({ upkeep: taken }: Ledger): ResultTable {
  const { years, ofEnvelope, ...spreads } = taken;
  const rows = Object.entries(spreads).map(([name, spread]): Cell[] => [name, ...cellsOf(spread)]);
  return {
    columns: ['figure', ...SPREAD],
    rows: [
      ...rows,
      ['presentValueYears', years, ...NO_SPREAD.slice(1)],
      ['ofEnvelope', ofEnvelope, ...NO_SPREAD.slice(1)],
    ],
  };
}

/** Steps are taken off; `match` and `whole` begin and end with a row of their own. */
function waterfall({ waterfall: { mean, future } }: Ledger): ResultTable {
  const rows = (['match', 'whole'] as const).flatMap((name) => fallRows(name, mean[name], future[name]));
  return { columns: ['waterfall', 'step', 'partner', 'meanMoney', 'meanRatio', 'futureMoney', 'futureRatio'], rows };
}

function fallRows(name: string, mean: Fall, future: Fall): Cell[][] {
  const end = (step: 'from' | 'to'): Cell[] => [
    name,
    step,
    null,
    mean[step].money,
    mean[step].ratio,
    future[step].money,
    future[step].ratio,
  ];
  const steps = mean.steps.map(({ id, partner, money, ratio }, at): Cell[] => [
    name,
    id,
    partner,
    money,
    ratio,
    future.steps[at]!.money,
    future.steps[at]!.ratio,
  ]);
  return [end('from'), ...steps, end('to')];
}

function additional({ years }: Ledger, { channelled, toPriorities }: Additionality): ResultTable {
  const rows = (name: string, { byYear, total }: Added) =>
    [...byYear.map((row, t) => ({ ...row, year: years[t]! })), { ...total, year: 'total' }].map(
      ({ year, scheme, anyway, added, p5, p95 }): Cell[] => [name, year, scheme, anyway, added, p5, p95],
    );
  return {
    columns: ['funds', 'year', 'scheme', 'anyway', 'added', 'p5', 'p95'],
    rows: [...rows('channelled', channelled), ...rows('toPriorities', toPriorities)],
  };
}
