import type { Instruments, Margin, Purchase } from '../../analysis/instruments/instruments.ts';
import type { Estimate } from '../../analysis/paired-difference.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import type { Scenario } from '../../scenario/types.ts';
import { currencyWord } from '../../words/currency.ts';
import { termLabel } from '../../words/labels.ts';
import { noWaySentence, rowName, statusSentence, verdictSentences } from '../../words/instruments.ts';
import { inputName, inputValue } from '../../words/sensitivity.ts';
import type { Words } from '../../words/words.ts';
import { figureView, type FigureView } from '../figures/figure-view.ts';
import type { BarsFigure } from '../figures/spec.ts';
import type { FigureTable } from '../figures/table.ts';
import { designMenu, type DesignMenu } from './design-menu.ts';
import { entryItems } from './entry-items.ts';
import type { Opened } from './results-open.ts';
import { queryText } from './results-query.ts';
import { realMoney, studyTabs, type StudyLuck, type StudyTabs } from './sensitivity-tabs.ts';

export interface InstrumentsView {
  readonly title: string;
  readonly menu: DesignMenu;
  readonly tabs: StudyTabs;
  readonly problems: readonly string[];
  readonly verdicts: readonly string[];
  readonly sum: string;
  readonly one: string;
  readonly basis: string;
  readonly figure: FigureView | null;
  readonly table: FigureTable | null;
  /** What takes no money or only part of it, and what is not possible. */
  readonly notes: readonly string[];
  /** Standard sizes of instruments that the design lacks. */
  readonly started: readonly string[];
  readonly whole: FigureTable | null;
  readonly cost: string;
  readonly take: readonly { readonly address: string; readonly label: string }[];
}

/** What the same public money buys in each instrument. */
export function instrumentsView(answer: Instruments, opened: Opened, luck: StudyLuck): InstrumentsView {
  const { file, design, words } = opened;
  const { scenario, moved } = design;
  const { place } = scenario;
  const page = `/scenarios/${file.id}/instruments`;
  const query = queryText(moved, { ...design, nominal: false });
  const links = { csv: `${page}.csv${query}`, json: `${page}.json${query}` };
  const unit = realMoney(scenario, currencyWord(MANY, place.currency, words.locale, words), words);
  const begun = answer.margins.filter(({ way }) => way === 'start').map(({ instrument }) => instrument);
  const started = begun.map((instrument) => words.t(`instruments.started.${instrument}`));
  return {
    title: words.t('instruments.title', { name: words.text(scenario.title) }),
    menu: designMenu(opened, 'sensitivity'),
    tabs: studyTabs(opened, 'instruments'),
    problems: entryItems(design, words).map(({ message }) => message),
    verdicts: answer.sum === 0 ? [words.t('instruments.noEnvelope')] : verdictSentences(answer, scenario, words),
    sum:
      answer.sum === 0
        ? ''
        : words.t('instruments.sum', {
            sum: words.aboutMoney(answer.sum, place.currency),
            years: words.years(place.horizon),
          }),
    one: words.t('instruments.one', { unit: currencyWord(1, place.currency, words.locale, words) }),
    basis: words.t('instruments.basis', {
      draws: words.number(luck.draws),
      seed: String(luck.seed),
      model: MODEL_VERSION,
      data: DATA_VERSION,
    }),
    figure:
      answer.margins.length === 0 ? null : figureView(instrumentsFigure(answer.margins, scenario, words), words, links),
    table: answer.margins.length === 0 ? null : marginsTable(answer.margins, unit, scenario, words),
    notes: [
      ...answer.margins.map((margin) => statusSentence(margin, scenario, words)).filter((text) => text !== ''),
      ...answer.withoutWay.map((way) => noWaySentence(way, words)),
    ],
    started: started.length === 0 ? [] : [...started, words.t('instruments.started.note')],
    whole: answer.whole.length === 0 ? null : wholeTable(answer.whole, unit, scenario, words),
    cost: words.t('instruments.cost', { unit }),
    take: [
      { address: links.json, label: words.t('instruments.take.json') },
      { address: links.csv, label: words.t('instruments.take.csv') },
    ],
  };
}
/** The plural of a currency's name. */
const MANY = 100;

function instrumentsFigure(margins: readonly Margin[], { place }: Scenario, words: Words): BarsFigure {
  const unit = currencyWord(1, place.currency, words.locale, words);
  const currency = currencyWord(MANY, place.currency, words.locale, words);
  const taking = margins.filter(({ status }) => status !== 'no-room');
  return {
    kind: 'bars',
    id: 'instruments',
    title: words.t('instruments.figure.title', { unit }),
    sentence: words.t('instruments.figure.sentence'),
    unit: { kind: 'number', label: words.t('instruments.figure.unit', { unit, currency }) },
    rowsLabel: words.t('instruments.figure.rows'),
    rows: taking.map((margin) => ({ id: `${margin.instrument}-${margin.way}`, label: rowName(margin, words) })),
    series: [
      {
        id: 'fundsPerPublic',
        label: words.t('instruments.figure.series'),
        tone: 'scheme',
        values: taking.map(({ fundsPerPublic }) => fundsPerPublic.mean),
      },
    ],
  };
}

const HEADS = ['cost', 'town', 'left', 'funds', 'net', 'invested', 'perTown', 'breach'] as const;

function headsOf({ place }: Scenario, words: Words): readonly string[] {
  const unit = currencyWord(1, place.currency, words.locale, words);
  return HEADS.map((name) => words.t(`instruments.table.columns.${name}`, { unit }));
}

function marginsTable(margins: readonly Margin[], unit: string, scenario: Scenario, words: Words): FigureTable {
  return {
    caption: words.t('instruments.table.title'),
    note: words.t('instruments.table.note', { unit }),
    look: 'numbers text-2',
    columns: [
      words.t('instruments.table.columns.instrument'),
      words.t('instruments.table.columns.step'),
      ...headsOf(scenario, words),
    ],
    rows: margins.map((margin) => ({
      label: rowName(margin, words),
      cells: [stepText(margin, scenario, words), ...purchaseCells(margin, scenario, words)],
    })),
  };
}

function wholeTable(whole: readonly Purchase[], unit: string, scenario: Scenario, words: Words): FigureTable {
  return {
    caption: words.t('instruments.whole.title'),
    note: words.t('instruments.whole.note', { unit }),
    look: 'numbers',
    columns: [words.t('instruments.table.columns.instrument'), ...headsOf(scenario, words)],
    rows: whole.map((purchase) => ({
      label: words.t(`instruments.titles.${purchase.instrument}`),
      cells: purchaseCells(purchase, scenario, words),
    })),
  };
}

function purchaseCells(purchase: Purchase, { place }: Scenario, words: Words): readonly string[] {
  const money = ({ mean }: Estimate) => words.maybe(mean, (known) => words.aboutMoney(known, place.currency));
  const ratio = (estimate: Estimate) => ratioText(estimate, words);
  const net = purchase.fundsPerNet.mean === null ? words.t('instruments.table.noCost') : ratio(purchase.fundsPerNet);
  return [
    money(purchase.cost),
    money(purchase.townCost),
    money(purchase.left),
    ratio(purchase.fundsPerPublic),
    net,
    ratio(purchase.investedPerPublic),
    ratio(purchase.fundsPerTown),
    words.t('instruments.table.breach', {
      before: words.maybe(purchase.breach.before, (chance) => words.share(chance, 0)),
      after: words.maybe(purchase.breach.after, (chance) => words.share(chance, 0)),
    }),
  ];
}

function ratioText({ mean, standardError }: Estimate, words: Words): string {
  if (mean === null) return words.maybe(null, String);
  const digits = mean !== 0 && Math.abs(mean) < SMALL ? SMALL_DIGITS : DIGITS;
  const value = words.number(mean, digits);
  if (standardError === null || standardError === 0) return value;
  return words.t('instruments.table.within', { value, error: words.number(2 * standardError, digits) });
}
const DIGITS = 2;
/** Less than this would be printed as nothing. */
const SMALL = 0.1;
const SMALL_DIGITS = 4;

/** "Yearly budget: times 1.46" of all alike, or the field with its values before and after. */
function stepText({ fields }: Margin, scenario: Scenario, words: Words): string {
  const value = (path: string, known: number) =>
    inputValue(path, Number(known.toPrecision(STEP_DIGITS)), scenario, words);
  const first = fields[0];
  if (first === undefined) return '';
  if (fields.length > 1 && first.before !== null && isOneFactor(fields)) {
    return words.t('instruments.table.stepMany', {
      fields: words.list([...new Set(fields.map(({ path }) => termLabel(path, words)))]),
      factor: words.number(first.after / first.before, DIGITS),
    });
  }
  return fields
    .map(({ path, before, after }) => {
      const field = inputName(path, scenario, words);
      if (before === null) return words.t('instruments.table.stepNew', { field, after: value(path, after) });
      return words.t('instruments.table.step', { field, before: value(path, before), after: value(path, after) });
    })
    .join('; ');
}

/** Steps are sought, so that more digits say nothing. */
const STEP_DIGITS = 3;

/** Were all multiplied by the same? A cover stops at the whole loss. */
function isOneFactor(fields: Margin['fields']): boolean {
  const factors = fields.map(({ before, after }) => after / (before ?? 1));
  return factors.every((factor) => Math.abs(factor - factors[0]!) < 1e-6);
}
