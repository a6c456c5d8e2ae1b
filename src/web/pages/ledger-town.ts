import type { Spread } from '../../analysis/ledger/ledger.ts';
import type { Words } from '../../words/words.ts';
import { figureView } from '../figures/figure-view.ts';
import type { FanFigure, FanSeries } from '../figures/spec.ts';
import type { FigureTable } from '../figures/table.ts';
import { sum, type LedgerSection, type LedgerShown } from './ledger-shown.ts';

/** What the town pays by year against its envelope, in both ways of counting. */
export function townSection(shown: LedgerShown, words: Words): LedgerSection {
  const { csv, json } = shown;
  return {
    id: 'town',
    title: words.t('ledger.town.title'),
    says: [breachSentence(shown, words)],
    figures: [figureView(townFigure(shown, words), words, { csv: csv('town'), json })],
    tables: [townTable(shown, words)],
    more: null,
    rules: [],
    how: shown.how({ of: 'outlay' }),
  };
}

function breachSentence({ ledger }: LedgerShown, words: Words): string {
  const { cash, commitment } = ledger.town.breach;
  if (cash.ever === 0 && commitment.ever === 0) return words.t('ledger.town.never');
  const said = { cash: words.futures(cash.ever), commitment: words.futures(commitment.ever) };
  return words.t(said.cash === said.commitment ? 'ledger.town.same' : 'ledger.town.breach', said);
}

/** The envelope in the page's money, for the years of the horizon and those after it. */
function envelopes({ ledger, money }: LedgerShown): readonly number[] {
  const last = money.index.at(-1) ?? 1;
  const step = money.index.length > 1 ? last / money.index.at(-2)! : 1;
  const after = ledger.afterYears.map((_, at) => last * step ** (at + 1));
  return [...money.index, ...after].map((level) => level * ledger.town.envelope);
}

function townFigure(shown: LedgerShown, words: Words): FanFigure {
  const { ledger, money } = shown;
  const { years } = ledger;
  const { envelope } = ledger.town;
  // After the horizon only instalments are left: drawn, they would look as if the town stopped paying.
  const cash = ledger.town.cash.slice(0, years.length);
  const means = cash.map(({ mean }) => mean);
  const most = means.indexOf(Math.max(...means));
  const label = words.t('ledger.town.figure.envelope');
  const limits = envelopes(shown).slice(0, years.length);
  const about = (value: number) => words.aboutMoney(value, ledger.currency);
  return {
    kind: 'fan',
    id: 'ledger-town',
    title: words.t('ledger.town.figure.title'),
    sentence:
      sum(means) === 0
        ? words.t('ledger.town.figure.none')
        : words.t('ledger.town.figure.sentence', {
            year: years[most]!,
            mean: about(means[most]!),
            range: words.range(cash[most]!.p5, cash[most]!.p95),
            envelope: about(limits[most]!),
          }),
    unit: money.unit,
    years,
    series: [
      { id: 'paid', label: words.t('ledger.town.figure.paid'), tone: 'town', ...percentiles(cash) },
      ...(money.nominal ? [rising(label, limits)] : []),
    ],
    references: money.nominal ? [] : [{ id: 'envelope', label, value: envelope }],
  };
}

function percentiles(spreads: readonly Spread[]): Pick<FanSeries, 'p5' | 'p25' | 'p50' | 'p75' | 'p95'> {
  const of = (name: 'p5' | 'p25' | 'p50' | 'p75' | 'p95') => spreads.map((spread) => spread[name]);
  return { p5: of('p5'), p25: of('p25'), p50: of('p50'), p75: of('p75'), p95: of('p95') };
}

/** In the money of each year the envelope rises with prices, so it is a series without a spread. */
function rising(label: string, values: readonly number[]): FanSeries {
  return { id: 'envelope', label, tone: 'limit', p5: values, p25: values, p50: values, p75: values, p95: values };
}

function townTable(shown: LedgerShown, words: Words): FigureTable {
  const { ledger, money, future } = shown;
  const { commitment, cash, breach } = ledger.town;
  const limits = envelopes(shown);
  const none = '–';
  const print = (value: number) => words.number(Math.round(value) + 0, 0);
  const spread = (one: Spread | undefined) =>
    one === undefined ? [none, none] : [print(one.mean), `${print(one.p5)} – ${print(one.p95)}`];
  const chance = (value: number | undefined) => (value === undefined ? none : words.chance(value));
  const column = (name: string) => words.t(`ledger.town.${name}`, { future });
  return {
    caption: words.t('ledger.town.table'),
    note: money.label,
    look: 'numbers',
    columns: [
      ...['year', 'commitment', 'range', 'cash', 'range', 'future', 'envelope'].map(column),
      ...['breachCommitment', 'breachCash'].map(column),
    ],
    rows: [...ledger.years, ...ledger.afterYears].map((year, t) => ({
      label: String(year),
      cells: [
        ...spread(commitment[t]),
        ...spread(cash[t]),
        print(cash[t]!.future),
        print(limits[t]!),
        chance(breach.commitment.byYear[t]),
        chance(breach.cash.byYear[t]),
      ],
      ...(t < ledger.years.length && { how: shown.how({ of: 'outlay', year }) }),
    })),
  };
}
