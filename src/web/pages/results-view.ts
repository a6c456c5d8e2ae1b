import type { Result } from '../../ensemble/result.ts';
import { notSaid } from '../../words/not-said.ts';
import { headline, rangeSentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { figureView, type FigureView } from '../figures/figure-view.ts';
import type { FigureTable } from '../figures/table.ts';
import { menuOf, type DesignMenu } from './design-menu.ts';
import { entryItems } from './entry-items.ts';
import { figureHow, howLinks } from './how-links.ts';
import { badgeOf, type Badge } from './results-badge.ts';
import type { Design } from './results-design.ts';
import { findingsAddress, moneyAddress, takeView, type TakeLine } from './results-links.ts';
import type { ResultsPlace } from './results-place.ts';
import { FIGURES, type FigureName } from './results-figures.ts';
import { fieldId, leversView, type LeversView } from './results-levers-view.ts';
import { priced, type Priced } from './results-prices.ts';
import { queryText } from './results-query.ts';
import type { SavedView } from './results-saved-view.ts';
import { summaryRows, type SummaryRow } from './results-summary.ts';
import { allTable, partnersTable, refusedTable } from './results-tables.ts';
import type { WhyNoEffectView } from './why-view.ts';
import type { LintView } from './lint-view.ts';
import { ratioLines, type RatioLines } from '../../words/ratio-lines.ts';

export interface ResultsView {
  readonly menu: DesignMenu;
  readonly eyebrow: string;
  readonly title: string;
  readonly summary: string;
  readonly badge: Badge;
  readonly headline: string;
  readonly range: string;
  readonly basis: string;
  /** Pages that explain the figures of the headline, and where money stops on its way. */
  readonly how: { readonly channelled: string; readonly outlay: string; readonly refused: string };
  readonly money: { readonly now: string; readonly other: string; readonly address: string };
  readonly problems: {
    readonly title: string;
    readonly items: readonly { readonly anchor: string; readonly message: string }[];
  } | null;
  readonly saved: SavedView | null;
  /** Why the levers moved nothing; null: they moved something, or there are none. */
  readonly why: WhyNoEffectView | null;
  /** What the scheme promises. */
  readonly ratio: RatioLines;
  /** What is odd about it before any run; null where nobody looked. */
  readonly lint: LintView | null;
  /** Page of all that is odd about the design. */
  readonly findings: string;
  /** Null on a saved design, which stays as it was kept. */
  readonly levers: (LeversView & { readonly panel: LivePanel | null }) | null;
  readonly save: {
    readonly action: string;
    readonly csrf: string;
    readonly fields: readonly { readonly name: string; readonly value: string }[];
  } | null;
  /** Classes of what holds the figures and, beside them, the levers. */
  readonly layout: string;
  readonly sections: readonly SectionView[];
  readonly partners: FigureTable | null;
  readonly refused: FigureTable | null;
  readonly all: FigureTable;
  readonly notSaid: { readonly title: string; readonly items: readonly string[] };
  readonly take: readonly TakeLine[];
}
export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly { readonly figure: FigureView; readonly how: string }[];
  /** What stands in place of a figure that the design has nothing for. */
  readonly notes: readonly string[];
}

/** What the design does in a few figures, beside the levers, where scripts keep it up to date. */
export interface LivePanel {
  readonly scenario: string;
  readonly language: string;
  readonly locale: string;
  /** What stays in view on a small screen: what comes of the scheme, and what the town pays. */
  readonly leading: readonly SummaryRow[];
  readonly rows: readonly SummaryRow[];
  readonly note: string;
}

/** The finance officer's page. */
export function resultsView(result: Result, design: Design, place: ResultsPlace, words: Words): ResultsView {
  const { scenario } = result;
  const money = priced(result, design.nominal, words);
  const how = howLinks(place.address, design);
  return {
    menu: menuOf({ ...design, id: place.address.slice(place.address.lastIndexOf('/') + 1) }, 'results', words),
    eyebrow: words.t(place.saved === null ? 'results.eyebrow' : 'results.savedEyebrow'),
    title: words.text(scenario.title),
    summary: words.text(scenario.summary),
    badge: badgeOf(scenario, words),
    headline: headline(money.result, words),
    range: rangeSentence(money.result, words),
    basis: basisOf(result, words),
    how: {
      channelled: how({ of: 'channelled' }),
      outlay: how({ of: 'outlay' }),
      refused: place.origin === null ? '/method#section-2.9' : moneyAddress(place.origin, design),
    },
    money: moneySwitch(money, design, place, words),
    problems: problemsView(design, words),
    saved: place.saved,
    why: place.why ?? null,
    ratio: ratioLines(scenario, words),
    lint: place.lint ?? null,
    findings: findingsAddress(design, place),
    levers:
      place.saved === null
        ? { ...leversView(design, place.address, words), panel: livePanel(money.result, place, words) }
        : null,
    save: saveView(design, place),
    layout: place.saved === null ? 'columns aside' : 'whole',
    sections: sectionsView(money, design, place, words),
    partners: partnersTable(money, words, how),
    refused: refusedTable(result, words),
    all: allTable(money, words, how),
    notSaid: notSaid(words),
    take: takeView(design, place, words),
  };
}

function livePanel(result: Result, { origin }: ResultsPlace, words: Words): LivePanel | null {
  if (origin === null) return null;
  const basis = { draws: words.number(result.draws), seed: String(result.seed) };
  const rows = summaryRows(result, words);
  const leads = ({ id }: SummaryRow): boolean => id === 'scheme' || id === 'outlay';
  return {
    scenario: origin.id,
    language: words.language,
    locale: words.locale,
    leading: rows.filter(leads),
    rows: rows.filter((row) => !leads(row)),
    note: words.t('live.server', basis),
  };
}

export function basisOf({ draws, seed, model, data }: Result, words: Words): string {
  return words.t('results.basis', { draws: words.number(draws), seed: String(seed), model, data });
}

export function moneySwitch(
  money: Priced,
  design: Design,
  { address }: ResultsPlace,
  words: Words,
): ResultsView['money'] {
  const values = {
    year: money.result.scenario.place.startYear,
    inflation: money.inflation,
    currency: money.currencyName,
  };
  const { nominal } = money;
  return {
    now: words.t(nominal ? 'results.money.nowNominal' : 'results.money.nowReal', values),
    other: words.t(nominal ? 'results.money.showReal' : 'results.money.showNominal', values),
    address: address + queryText(design.moved, { ...design, nominal: !nominal }),
  };
}

function problemsView(design: Design, words: Words): ResultsView['problems'] {
  const count = design.problems.length;
  if (count === 0) return null;
  return {
    title: words.t('results.problems.title', { count }),
    items: entryItems(design, words).map(({ at, message }) => ({
      anchor: at === null ? 'levers' : fieldId(at),
      message,
    })),
  };
}

function saveView(design: Design, { address, csrf }: ResultsPlace): ResultsView['save'] {
  if (csrf === null) return null;
  const settings = { seed: String(design.seed), draws: String(design.draws) };
  const fields = Object.entries({ ...design.moved, ...settings }).map(([name, value]) => ({ name, value }));
  return { action: `${address}/save`, csrf, fields };
}

export const SECTIONS: readonly (readonly [id: string, figures: readonly FigureName[]])[] = [
  ['money', ['channelled', 'payers']],
  ['priorities', ['coverage', 'targets']],
  ['budget', ['outlay', 'breach', 'revenue']],
  ['instruments', ['fund', 'training', 'effect']],
];
/** Where the method page says how each figure is reckoned. */
const METHOD: Readonly<Record<FigureName, string>> = {
  channelled: 'year',
  payers: 'section-2.9',
  coverage: 'section-2.8',
  targets: 'chance',
  outlay: 'section-2.14',
  breach: 'section-2.14',
  revenue: 'section-2.14',
  fund: 'section-2.6',
  training: 'section-2.4',
  effect: 'section-2.4',
};

function sectionsView(money: Priced, design: Design, { address }: ResultsPlace, words: Words): readonly SectionView[] {
  const query = queryText(design.moved, design);
  const how = howLinks(address, design);
  return SECTIONS.map(([id, names]) => {
    const made = names.map((name) => ({ name, spec: FIGURES[name](money, words) }));
    const figures = made.flatMap(({ name, spec }) => {
      if (spec === null) return [];
      const data = `${address}/figures/${name}`;
      const links = { csv: `${data}.csv${query}`, json: `${data}.json${query}`, how: figureHow(name, how) };
      const figure = figureView(spec, words, links);
      return [{ figure, how: `/method#${METHOD[name]}` }];
    });
    const absent = made.filter(({ spec }) => spec === null).map(({ name }) => `results.${name}.none`);
    return {
      id,
      title: words.t(`results.sections.${id}`),
      figures,
      notes: absent.filter((key) => words.has(key)).map((key) => words.t(key)),
    };
  });
}
