import type { Additionality } from '../analysis/ledger/additional.ts';
import type { Amounts, Ledger } from '../analysis/ledger/ledger.ts';
import type { Fall } from '../analysis/ledger/waterfall.ts';
import type { Result } from '../ensemble/result.ts';
import { ledgerLineLabel, stepLabel } from '../words/ledger.ts';
import { createWords } from '../words/words.ts';
import { heading } from './result-text.ts';
import { textTable } from './text-table.ts';

const words = createWords('en');
const print = (value: number) => words.number(Math.round(value) + 0, 0);

/** A ledger as a person reads it in a terminal: means over all futures. */
export function ledgerText(
  ledger: Ledger,
  additionality: Additionality,
  result: Result,
  money: 'real' | 'nominal',
): string {
  return [
    heading(result, money === 'nominal' ? words.t('ledger.nominalText', { year: result.years[0]! }) : undefined),
    payers(ledger, result, 'commitment'),
    payers(ledger, result, 'cash'),
    town(ledger),
    guarantee(ledger),
    upkeep(ledger),
    waterfall(ledger, result, 'match'),
    waterfall(ledger, result, 'whole'),
    added(additionality),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function payers({ lines, years, afterYears }: Ledger, { scenario }: Result, view: 'commitment' | 'cash'): string {
  const cells = ({ commitment, cash, after }: Amounts) =>
    view === 'commitment' ? commitment : [...cash, ...(after.length === 0 ? [] : [sum(after)])];
  const heads =
    view === 'cash' && afterYears.length > 0 ? [words.t('ledger.payers.after', { year: years.at(-1)! })] : [];
  return textTable(
    [words.t(`ledger.payers.${view}`), ...years.map(String), ...heads, words.t('ledger.payers.total')],
    lines
      .filter(({ mean, future }) => mean.total !== 0 || future.total !== 0)
      .map((line) => [
        ledgerLineLabel(line, scenario, words),
        ...cells(line.mean).map(print),
        print(sum(cells(line.mean))),
      ]),
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function town({ town: { commitment, cash, breach }, years, afterYears }: Ledger): string {
  const column = (name: string) => words.t(`ledger.town.${name}`);
  const chance = (value: number | undefined) => (value === undefined ? '–' : words.chance(value));
  return textTable(
    [words.t('ledger.town.table'), ...['commitment', 'cash', 'range', 'breachCommitment', 'breachCash'].map(column)],
    [...years, ...afterYears].map((year, t) => [
      String(year),
      commitment[t] === undefined ? '–' : print(commitment[t].mean),
      print(cash[t]!.mean),
      `${print(cash[t]!.p5)} – ${print(cash[t]!.p95)}`,
      chance(breach.commitment.byYear[t]),
      chance(breach.cash.byYear[t]),
    ]),
  );
}

function guarantee({ guarantee: stocks, years }: Ledger): string {
  if (stocks === null) return '';
  const column = (name: string) => words.t(`ledger.guarantee.columns.${name}`);
  return textTable(
    [words.t('ledger.guarantee.table'), ...['liability', 'expected', 'claims', 'claimsHigh', 'fund'].map(column)],
    years.map((year, t) => [
      String(year),
      print(stocks.liability[t]!.mean),
      print(stocks.expectedClaims[t]!.mean),
      print(stocks.claims[t]!.mean),
      print(stocks.claims[t]!.p95),
      print(stocks.fund[t]!.mean),
    ]),
  );
}

function upkeep({ upkeep: taken, years }: Ledger): string {
  const values = { year: years.at(-1)!, count: taken.years };
  const rows = [
    [words.t('ledger.upkeep.rows.need', values), taken.need.mean],
    [words.t('ledger.upkeep.rows.town', values), taken.town.mean],
    [words.t('ledger.upkeep.rows.without', values), taken.townWithout.mean],
    [words.t('ledger.upkeep.rows.value', values), taken.presentValue.mean],
  ] as const;
  return textTable(
    [words.t('ledger.upkeep.title'), ''],
    rows.map(([label, value]) => [label, print(value)]),
  );
}

function waterfall({ waterfall: { mean } }: Ledger, { scenario }: Result, kind: 'match' | 'whole'): string {
  const { per, from, steps, to }: Fall = mean[kind];
  if (per === 0 || from.money === 0) return '';
  const ratio = (value: number | null) => (value === null ? '–' : words.number(value, 4));
  const ends = (name: 'from' | 'to') => words.t(`ledger.waterfall.${kind}.${name}`);
  return textTable(
    [words.t(`ledger.waterfall.${kind}.title`), words.t('ledger.waterfall.ratio'), words.t('ledger.waterfall.money')],
    [
      [ends('from'), ratio(from.ratio), print(from.money)],
      ...steps
        .filter(({ money }) => Math.abs(money) > 1e-9 * from.money)
        .map((step) => [stepLabel(step, scenario, words), ratio(-(step.ratio ?? 0)), print(-step.money)]),
      [ends('to'), ratio(to.ratio), print(to.money)],
    ],
  );
}

function added({ channelled, toPriorities }: Additionality): string {
  const column = (name: string) => words.t(`ledger.additional.columns.${name}`);
  const rows = [
    [column('channelled'), channelled.total],
    [column('toPriorities'), toPriorities.total],
  ] as const;
  return textTable(
    [
      words.t('ledger.additional.title'),
      words.t('ledger.payers.total'),
      column('channelledAnyway'),
      column('channelledAdded'),
    ],
    rows.map(([label, { scheme, anyway, added: more }]) => [label, print(scheme), print(anyway), print(more)]),
  );
}
