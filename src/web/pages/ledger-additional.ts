import type { AddedAmounts } from '../../analysis/ledger/additional.ts';
import type { Words } from '../../words/words.ts';
import { figureView } from '../figures/figure-view.ts';
import type { StackFigure } from '../figures/spec.ts';
import type { LedgerSection, LedgerShown, LedgerTable } from './ledger-shown.ts';

/** What would have come anyway, drawn apart from what the scheme adds. */
export function additionalSection(shown: LedgerShown, words: Words): LedgerSection {
  const { csv, json } = shown;
  return {
    id: 'additional',
    title: words.t('ledger.additional.title'),
    says: [...perUnit(shown, words), movedSentence(shown, words)].filter((sentence) => sentence !== ''),
    figures: [figureView(additionalFigure(shown, words), words, { csv: csv('additional'), json })],
    tables: [additionalTable(shown, words)],
    more: null,
    rules: [words.t('ledger.additional.rule')],
    how: shown.how({ of: 'toPriorities' }),
  };
}

const HUNDRED = 100;

/** Of amounts per unit: for 100 units of money. */
function perUnit({ additionality, money }: LedgerShown, words: Words): readonly string[] {
  const { perTown, perPublic, publicMoney, townMoney } = additionality;
  const sentence = (key: 'town' | 'public', per: typeof perTown) =>
    words.t(`ledger.additional.${key}`, {
      currency: money.currencyName,
      channelled: words.maybe(per.channelled, (value) => words.about(HUNDRED * value)),
      priorities: words.maybe(per.toPriorities, (value) => words.about(HUNDRED * value)),
    });
  if (perTown.channelled === null) return [words.t('ledger.additional.nothing')];
  return [sentence('town', perTown), ...(publicMoney > townMoney ? [sentence('public', perPublic)] : [])];
}

function movedSentence({ additionality, ledger }: LedgerShown, words: Words): string {
  const parts = (['club', 'saved', 'localIncome'] as const).flatMap((name) => {
    const value = additionality.moved[name];
    const amount = words.aboutMoney(Math.abs(value), ledger.currency);
    return value === 0 ? [] : [words.t(`ledger.additional.moved.${name}${value < 0 ? 'Less' : ''}`, { amount })];
  });
  return parts.join(' ');
}

function additionalFigure({ additionality, ledger, money }: LedgerShown, words: Words): StackFigure {
  const { byYear } = additionality.toPriorities;
  const { anyway } = additionality;
  const part = anyway === null ? 0 : Math.round(HUNDRED * anyway);
  const values = { currency: money.currencyName, anyway: words.number(part), added: words.number(HUNDRED - part) };
  return {
    kind: 'stack',
    id: 'ledger-additional',
    title: words.t('ledger.additional.figure.title'),
    sentence:
      anyway === null ? words.t('ledger.additional.figure.none') : words.t('ledger.additional.figure.sentence', values),
    unit: money.unit,
    years: ledger.years,
    series: [
      {
        id: 'anyway',
        label: words.t('ledger.additional.figure.anyway'),
        tone: 'without',
        values: byYear.map((row) => row.anyway),
      },
      {
        id: 'added',
        label: words.t('ledger.additional.figure.added'),
        tone: 'scheme',
        values: byYear.map((row) => row.added),
      },
    ],
  };
}

function additionalTable({ additionality, ledger, money, how }: LedgerShown, words: Words): LedgerTable {
  const print = (value: number) => words.number(Math.round(value) + 0, 0);
  const range = ({ p5, p95 }: AddedAmounts) => (p5 === null || p95 === null ? '–' : `${print(p5)} – ${print(p95)}`);
  // What is added is printed as the difference of what is printed.
  const three = ({ scheme, anyway }: AddedAmounts) => [
    print(scheme),
    print(anyway),
    print(Math.round(scheme) - Math.round(anyway)),
  ];
  const { channelled, toPriorities } = additionality;
  const row = (label: string, one: AddedAmounts, other: AddedAmounts) => ({
    label,
    cells: [...three(one), range(one), ...three(other), range(other)],
  });
  const column = (name: string) => words.t(`ledger.additional.columns.${name}`);
  return {
    caption: words.t('ledger.additional.table'),
    note: money.label,
    look: 'numbers',
    columns: [
      ...['year', 'channelled', 'channelledAnyway', 'channelledAdded', 'range'].map(column),
      ...['toPriorities', 'toPrioritiesAnyway', 'toPrioritiesAdded', 'range'].map(column),
    ],
    rows: [
      ...ledger.years.map((year, t) => ({
        ...row(String(year), channelled.byYear[t]!, toPriorities.byYear[t]!),
        how: how({ of: 'toPriorities', year }),
      })),
      { ...row(words.t('ledger.payers.total'), channelled.total, toPriorities.total), isSum: true },
    ],
  };
}
