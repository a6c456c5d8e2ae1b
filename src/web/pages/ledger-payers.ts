import type { Amounts, LedgerLine, View } from '../../analysis/ledger/ledger.ts';
import type { LineHead, Payer } from '../../analysis/ledger/lines.ts';
import { shareOutMinor } from '../../math/minor-units.ts';
import { ledgerLineLabel, payerLabel } from '../../words/ledger.ts';
import type { Words } from '../../words/words.ts';
import { figureView } from '../figures/figure-view.ts';
import type { StackFigure, Tone } from '../figures/spec.ts';
import type { TableRow } from '../figures/table.ts';
import type { HowLink } from './how-links.ts';
import { sum, type LedgerSection, type LedgerShown, type LedgerTable } from './ledger-shown.ts';

/** Those whose payments are added up, in this order. */
const PAID_BY = ['clubs', 'partner', 'town', 'programmes'] as const satisfies readonly Payer[];
const TONES: Readonly<Record<(typeof PAID_BY)[number], Tone>> = {
  clubs: 'migrants',
  partner: 'others',
  town: 'town',
  programmes: 'first',
};

/** Who pays, year by year, committed and in cash. */
export function payersSection(shown: LedgerShown, words: Words): LedgerSection {
  const { ledger, future, csv, json } = shown;
  const own = (view: View, of: 'mean' | 'future') => payersTable(view, of, shown, words);
  return {
    id: 'payers',
    title: words.t('ledger.payers.title'),
    says: [words.t(shown.money.nominal ? 'ledger.viewsNominal' : 'ledger.views')],
    figures: [figureView(payersFigure(shown, words), words, { csv: csv('payers'), json })],
    tables: [own('commitment', 'mean'), own('cash', 'mean')],
    more: {
      title: words.t('ledger.payers.futureTitle', { future }),
      tables: [own('commitment', 'future'), own('cash', 'future')],
    },
    rules: [
      words.t('ledger.payers.rule'),
      ...(ledger.guarantee === null ? [] : [words.t('ledger.payers.recoverable')]),
    ],
    how: shown.how({ of: 'committed' }),
  };
}

function payersFigure({ ledger, money }: LedgerShown, words: Words): StackFigure {
  const years = [...ledger.years, ...ledger.afterYears];
  const series = PAID_BY.map((payer) => ({
    id: payer,
    label: payerLabel(payer, words),
    tone: TONES[payer],
    values: years.map((_, t) => sum(linesOf(ledger.lines, payer).map(({ mean }) => cells('cash', mean)[t]!))),
  })).filter(({ values }) => values.some((value) => value !== 0));
  const totals = years.map((_, t) => sum(series.map(({ values }) => values[t]!)));
  const most = totals.indexOf(Math.max(...totals));
  const about = (value: number) => words.aboutMoney(value, ledger.currency);
  return {
    kind: 'stack',
    id: 'ledger-payers',
    title: words.t('ledger.payers.figure.title'),
    sentence:
      sum(totals) === 0
        ? words.t('ledger.payers.figure.none')
        : words.t('ledger.payers.figure.sentence', {
            year: years[most]!,
            amount: about(totals[most]!),
            town: about(series.find(({ id }) => id === 'town')?.values[most] ?? 0),
          }),
    unit: money.unit,
    years,
    series,
  };
}

const linesOf = (lines: readonly LedgerLine[], payer: Payer) => lines.filter((line) => line.payer === payer);

/** Years of the horizon, and in cash those after it. */
function cells(view: View, { commitment, cash, after }: Amounts): readonly number[] {
  return view === 'commitment' ? commitment : [...cash, ...after];
}

interface Printed {
  readonly head: LineHead;
  /** Whole units, or thousands of them: the years, then in cash all after the horizon together, then the total, which is their sum. */
  readonly values: readonly number[];
}

/** Every row rounded so that it adds up as printed; sums are sums of what is printed. */
function payersTable(view: View, of: 'mean' | 'future', shown: LedgerShown, words: Words): LedgerTable {
  const { ledger, money } = shown;
  const unit = ledger.years.length > MOST_YEARS ? THOUSAND : 1;
  const isThere = ({ mean, future }: LedgerLine) => mean.total !== 0 || future.total !== 0;
  const printed = ledger.lines
    .filter(isThere)
    .map((line): Printed => ({ head: line, values: whole(view, line[of], unit) }));
  const toRow = ({ head, values }: Printed): TableRow => ({
    label: ledgerLineLabel(head, money.result.scenario, words),
    cells: print(values, words),
    ...(view === 'commitment' && howOf(head, shown.how)),
  });
  const groups = PAID_BY.flatMap((payer) => {
    const own = printed.filter(({ head }) => head.payer === payer);
    const label = words.t('ledger.payers.sum', { payer: payerLabel(payer, words) });
    return [...own.map(toRow), ...(own.length > 1 ? [{ label, cells: print(added(own), words), isSum: true }] : [])];
  });
  const paid = printed.filter(({ head }) => !head.apart);
  const last = ledger.years.at(-1)!;
  return {
    caption: words.t(`ledger.payers.${of === 'mean' ? view : view === 'cash' ? 'futureCash' : 'futureCommitment'}`, {
      future: shown.future,
    }),
    note: unit === 1 ? money.label : words.t('ledger.payers.thousands', { unit: money.label }),
    look: 'numbers',
    columns: [
      words.t('ledger.payers.payer'),
      ...ledger.years.map(String),
      ...(view === 'cash' && ledger.afterYears.length > 0 ? [words.t('ledger.payers.after', { year: last })] : []),
      words.t('ledger.payers.total'),
    ],
    rows: [
      ...groups,
      ...(paid.length === 0
        ? []
        : [{ label: words.t('ledger.payers.all'), cells: print(added(paid), words), isSum: true }]),
      ...printed.filter(({ head }) => head.apart).map(toRow),
    ],
  };
}

/** More years side by side than a sheet can hold to the unit are printed in thousands. */
const MOST_YEARS = 15;
const THOUSAND = 1_000;

function whole(view: View, { commitment, cash, after }: Amounts, unit: number): readonly number[] {
  const all = view === 'commitment' ? commitment : [...cash, ...(after.length > 0 ? [sum(after)] : [])];
  const exact = all.map((value) => value / unit);
  const total = Math.round(sum(exact));
  return [...shareOutMinor(exact, total), total];
}

function added(rows: readonly Printed[]): readonly number[] {
  return rows[0]!.values.map((_, at) => sum(rows.map(({ values }) => values[at]!)));
}

const print = (values: readonly number[], words: Words) => values.map((value) => words.number(value + 0, 0));

/** The page that explains a row: of the town's instruments the outlay that they add up to. */
function howOf({ payer, item, partner }: LineHead, how: HowLink): { readonly how?: string } {
  if (partner !== null) return { how: how({ of: 'match', partner }) };
  if (payer === 'town') return { how: how({ of: 'outlay' }) };
  const outcomes: Partial<Record<LineHead['item'], string>> = {
    projects: 'club',
    inKind: 'inKind',
    placed: 'placed',
    lending: 'lent',
    ownMoney: 'enterprise',
  };
  const of = outcomes[item];
  return of === undefined ? {} : { how: how({ of }) };
}
