import type { GuaranteeStocks, Spread } from '../../analysis/ledger/ledger.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Words } from '../../words/words.ts';
import type { FigureTable } from '../figures/table.ts';
import { sum, type LedgerSection, type LedgerShown } from './ledger-shown.ts';

/** Contingent liability and the fund's money, apart from what is paid; null without a guarantee. */
export function guaranteeSection(shown: LedgerShown, words: Words): LedgerSection | null {
  const { ledger, money } = shown;
  const { guarantee: stocks, currency, years } = ledger;
  if (stocks === null) return null;
  const about = (value: number) => words.aboutMoney(value, currency);
  const heaviest = largestAt(stocks.claims.map(({ p95 }) => p95));
  return {
    id: 'guarantee',
    title: words.t('ledger.guarantee.title'),
    says: [
      words.t('ledger.guarantee.fund', {
        year: years.at(-1)!,
        paidIn: about(stocks.paidIn.mean),
        balance: about(stocks.balance.mean),
        bound: about(stocks.bound.mean),
        free: about(stocks.free.mean),
      }),
      words.t('ledger.guarantee.liability', {
        most: about(stocks.maximumLiability),
        largest: about(stocks.largestLiability.mean),
      }),
      words.t('ledger.guarantee.claims', {
        years: words.years(years.length),
        expected: about(sum(stocks.expectedClaims.map(({ mean }) => mean))),
        year: years[heaviest]!,
        p95: about(stocks.claims[heaviest]!.p95),
      }),
      words.t('ledger.guarantee.apart'),
    ],
    figures: [],
    tables: [stocksTable(stocks, shown, words)],
    more: null,
    rules: [words.t('ledger.guarantee.rule'), ...staysReal(money.nominal, shown, words)],
    how: shown.how({ of: 'contingentLiability' }),
  };
}

const largestAt = (values: readonly number[]) => values.indexOf(Math.max(...values));

const staysReal = (nominal: boolean, { realLabel }: LedgerShown, words: Words): readonly string[] =>
  nominal ? [words.t('ledger.real', { unit: realLabel })] : [];

function stocksTable(stocks: GuaranteeStocks, { ledger, realLabel, how }: LedgerShown, words: Words): FigureTable {
  const print = (value: number) => words.number(Math.round(value) + 0, 0);
  const range = ({ p5, p95 }: Spread) => `${print(p5)} – ${print(p95)}`;
  const names = ['year', 'liability', 'liabilityHigh', 'expected', 'claims', 'claimsHigh', 'fund', 'fundRange'];
  return {
    caption: words.t('ledger.guarantee.table'),
    note: realLabel,
    look: 'numbers',
    columns: names.map((name) => words.t(`ledger.guarantee.columns.${name}`)),
    rows: ledger.years.map((year, t) => ({
      label: String(year),
      cells: [
        print(stocks.liability[t]!.mean),
        print(stocks.liability[t]!.p95),
        print(stocks.expectedClaims[t]!.mean),
        print(stocks.claims[t]!.mean),
        print(stocks.claims[t]!.p95),
        print(stocks.fund[t]!.mean),
        range(stocks.fund[t]!),
      ],
      how: how({ of: 'fund', year }),
    })),
  };
}

/** The upkeep that the works standing at the end ask for. */
export function upkeepSection(shown: LedgerShown, words: Words): LedgerSection {
  const { ledger, money } = shown;
  const { upkeep, currency, years } = ledger;
  const { place } = money.result.scenario;
  const about = (value: number) => words.aboutMoney(value, currency);
  const year = years.at(-1)!;
  const says =
    upkeep.need.mean === 0
      ? [words.t('ledger.upkeep.none')]
      : [
          words.t('ledger.upkeep.sentence', {
            year,
            need: about(upkeep.need.mean),
            town: about(upkeep.town.mean),
            range: words.range(upkeep.town.p5, upkeep.town.p95),
            share: words.maybe(upkeep.ofEnvelope, (share) => words.share(share, 1)),
            without: about(upkeep.townWithout.mean),
          }),
          words.t('ledger.upkeep.value', {
            year,
            count: upkeep.years,
            value: about(upkeep.presentValue.mean),
            start: place.startYear,
            rate: words.share(centralValue(place.discountRate)),
          }),
          words.t('ledger.upkeep.assumption', { year, count: upkeep.years }),
        ];
  return {
    id: 'upkeep',
    title: words.t('ledger.upkeep.title'),
    says,
    figures: [],
    tables: [],
    more: null,
    rules: staysReal(money.nominal, shown, words),
    how: shown.how({ of: 'assets' }),
  };
}
