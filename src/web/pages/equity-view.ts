import type { Lens, Shared } from '../../analysis/equity/lens.ts';
import type { EquityStudy, VariantName } from '../../analysis/equity/variants.ts';
import { losesRange } from '../../analysis/equity/weighted.ts';
import type { Result } from '../../ensemble/result.ts';
import { comparedLabel, comparedValue, differenceValue, percentValue } from '../../words/compare.ts';
import { groupLabel, lensSentences, variantLabel, variantSentences } from '../../words/equity.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';
import { figureView, type FigureView } from '../figures/figure-view.ts';
import type { BarsFigure } from '../figures/spec.ts';
import type { FigureTable } from '../figures/table.ts';
import { basketQuery } from './compare-basket.ts';
import { designMenu, type DesignMenu } from './design-menu.ts';
import { entryItems } from './entry-items.ts';
import { howLinks } from './how-links.ts';
import type { Opened } from './results-open.ts';
import { priced } from './results-prices.ts';
import { queryText } from './results-query.ts';

export interface EquityView {
  readonly menu: DesignMenu;
  readonly title: string;
  readonly problems: readonly string[];
  readonly sentences: readonly string[];
  readonly basis: string;
  /** Where the figures of the sentences are explained. */
  readonly how: string;
  /** Null with a single place. */
  readonly figure: FigureView | null;
  readonly groups: FigureTable | null;
  readonly groupsNote: string;
  readonly alone: string;
  readonly places: FigureTable | null;
  /** Said where there are too many places; else empty. */
  readonly many: string;
  readonly sizes: FigureTable | null;
  readonly variants: VariantsView | null;
  /** Why there are none; empty where there are. */
  readonly without: string;
  readonly take: readonly { readonly address: string; readonly label: string }[];
}
export interface VariantsView {
  readonly items: readonly {
    readonly title: string;
    readonly sentences: readonly string[];
    readonly differences: FigureTable;
    readonly adopt: { readonly address: string; readonly label: string };
  }[];
  /** Null where there are too many places. */
  readonly groups: FigureTable | null;
  readonly compare: { readonly address: string; readonly label: string };
  readonly faults: readonly string[];
}

/** The page of who gains. */
export function equityView(result: Result, lens: Lens, study: EquityStudy | null, opened: Opened): EquityView {
  const { file, design, words } = opened;
  const { scenario, draws, seed, model, data } = result;
  const { label } = priced(result, false, words);
  const { currency, horizon } = scenario.place;
  const address = `/scenarios/${file.id}`;
  const query = queryText(design.moved, { ...design, nominal: false });
  const links = { csv: `${address}/equity.csv${query}`, json: `${address}/equity.json${query}` };
  const how = howLinks(address, design);
  const alone = lens.count < 2;
  const note = (key: string) => words.t(key, { years: words.years(horizon), unit: label });
  return {
    menu: designMenu(opened, 'equity'),
    title: words.t('equity.title', { name: words.text(scenario.title) }),
    problems: entryItems(design, words).map(({ message }) => message),
    sentences: alone ? [] : lensSentences(lens, currency, horizon, words),
    basis: words.t('equity.basis', { draws: words.number(draws), seed: String(seed), model, data, unit: label }),
    how: how({ of: 'poorShare' }),
    figure: alone
      ? null
      : figureView(groupsFigure(lens, words), words, { ...links, how: { figure: how({ of: 'poorShare' }) } }),
    groups: alone
      ? null
      : sharesTable(
          lens.groups,
          lens.groups.map((_, at) => groupLabel(at, lens.groups.length, words)),
          'groups',
          '',
          words,
        ),
    groupsNote: note('equity.groups.note'),
    alone: alone ? words.t('equity.oneplace') : '',
    places: alone || lens.places.length === 0 ? null : placesTable(lens, scenario, note('equity.places.note'), words),
    many: lens.places.length === 0 ? words.t('equity.places.many', { count: lens.count }) : '',
    sizes: sizesTable(lens, words),
    variants: study === null ? null : variantsView(study, opened, lens),
    without: study === null ? (alone ? '' : words.t('equity.variants.none')) : '',
    take: [
      { address: links.json, label: words.t('equity.take.json') },
      { address: links.csv, label: words.t('equity.take.csv') },
    ],
  };
}

/** Shares of people and of funds, group by group. */
function groupsFigure({ groups }: Lens, words: Words): BarsFigure {
  const part = (of: (group: Shared) => number) => {
    const all = groups.reduce((sum, group) => sum + of(group), 0);
    return groups.map((group) => (all > 0 ? of(group) / all : null));
  };
  return {
    kind: 'bars',
    id: 'equity-groups',
    title: words.t('equity.figure.title'),
    sentence: words.t('equity.figure.sentence'),
    unit: { kind: 'share', label: words.t('equity.figure.share') },
    rowsLabel: words.t('equity.figure.group'),
    rows: groups.map((_, at) => ({ id: String(at + 1), label: groupLabel(at, groups.length, words) })),
    series: [
      { id: 'people', label: words.t('equity.figure.people'), tone: 'others', values: part(({ people }) => people) },
      { id: 'scheme', label: words.t('equity.figure.scheme'), tone: 'scheme', values: part(({ scheme }) => scheme) },
      {
        id: 'without',
        label: words.t('equity.figure.without'),
        tone: 'without',
        values: part(({ counterfactual }) => counterfactual),
      },
    ],
  };
}

const COLUMNS = ['people', 'marginality', 'scheme', 'without', 'added', 'person'] as const;

function sharesTable(
  rows: readonly Shared[],
  labels: readonly string[],
  of: 'groups' | 'places',
  note: string,
  words: Words,
): FigureTable {
  return {
    caption: words.t(`equity.${of}.title`),
    note,
    look: 'numbers',
    columns: [
      words.t(of === 'groups' ? 'equity.figure.group' : 'equity.groups.place'),
      ...COLUMNS.map((name) => words.t(`equity.groups.${name}`)),
    ],
    rows: rows.map(({ people, marginality, scheme, counterfactual }, at) => ({
      label: labels[at] ?? '',
      cells: [
        words.number(Math.round(people), 0),
        words.number(marginality, 2),
        words.about(scheme),
        words.about(counterfactual),
        words.about(scheme - counterfactual),
        words.maybe(people > 0 ? scheme / people : null, words.about),
      ],
    })),
  };
}

function placesTable({ places }: Lens, { place }: Result['scenario'], note: string, words: Words): FigureTable {
  const names = new Map(place.localities.map(({ id, name }) => [id, words.text(name)]));
  const labels = places.map(({ id }) => names.get(id) ?? id);
  return sharesTable(places, labels, 'places', note, words);
}

/** Null without a match. */
function sizesTable({ sizes }: Lens, words: Words): FigureTable | null {
  if (sizes.length === 0) return null;
  const columns = ['size', 'proposed', 'approved', 'club', 'match', 'ratio'];
  return {
    caption: words.t('equity.sizes.caption'),
    note: '',
    look: 'numbers',
    columns: columns.map((name) => words.t(`equity.sizes.${name}`)),
    rows: sizes.map(({ scale, proposed, approved, club, match }) => ({
      label: words.t(`equity.sizes.${scale}`),
      cells: [
        words.about(proposed),
        words.maybe(approved, (known) => words.share(known)),
        words.about(club),
        words.about(match),
        words.maybe(club > 0 ? match / club : null, (known) => words.number(known, 2)),
      ],
    })),
  };
}

function variantsView(study: EquityStudy, { file, design, words }: Opened, lens: Lens): VariantsView {
  const { scenario, moved, seed, draws } = design;
  const designs = [{ id: file.id, levers: moved }];
  for (const { levers } of study.variants) designs.push({ id: file.id, levers: { ...moved, ...levers } });
  const luck = queryText({}, { seed, draws, nominal: false });
  const asked = new URLSearchParams(luck);
  const basket = {
    entries: designs,
    seed: asked.get('seed') ?? undefined,
    draws: asked.get('draws') ?? undefined,
    again: false,
  };
  return {
    items: study.variants.map(({ name, levers }, at) => ({
      title: variantLabel(name, words),
      sentences: variantSentences(
        study,
        at,
        {
          currency: scenario.place.currency,
          equity: Number(levers['matching.equity'] ?? 0),
          isUncertain: losesRange(scenario),
        },
        words,
      ),
      differences: differencesTable(study, at, scenario, words),
      adopt: {
        address: `/scenarios/${file.id}${queryText({ ...moved, ...levers }, { seed, draws, nominal: false })}`,
        label: words.t('equity.variants.adopt', {
          name: words.t(name === 'needRatio' ? 'equity.variants.byNeed' : 'equity.variants.byRank'),
        }),
      },
    })),
    groups: study.groups === null || lens.count < 2 ? null : variantGroups(study, study.groups, words),
    compare: { address: `/compare${basketQuery(basket)}`, label: words.t('equity.variants.compare') },
    faults: study.cannot.map(({ name, problem }) =>
      words.t('equity.variants.unplayable', {
        message: `${variantLabel(name, words)}: ${problemSentence(problem, words)}`,
      }),
    ),
  };
}

function differencesTable(
  { comparison }: EquityStudy,
  at: number,
  scenario: Result['scenario'],
  words: Words,
): FigureTable {
  const columns = ['outcome', 'difference', 'percent', 'range', 'error'];
  return {
    caption: words.t('equity.variants.caption'),
    note: '',
    look: 'numbers',
    columns: [
      words.t('compare.outcomes.outcome'),
      words.t('equity.variants.design'),
      ...columns.slice(1).map((name) => words.t(`compare.outcomes.${name}`)),
    ],
    rows: comparison.figures.map((figure) => {
      const difference = figure.designs[at + 1]?.difference ?? null;
      const print = (value: number | null | undefined) => differenceValue(value ?? null, figure, words);
      const isEvent = figure.name === 'breachEver';
      return {
        label: comparedLabel(figure.name, scenario, words),
        cells: [
          comparedValue(figure.designs[0]?.mean ?? null, figure, words),
          print(difference?.mean),
          percentValue(difference?.percent ?? null, words),
          isEvent || difference === null || difference.p5 === null
            ? ''
            : `${print(difference.p5)} … ${print(difference.p95)}`,
          print(difference?.standardError).replace('+', ''),
        ],
      };
    }),
  };
}

function variantGroups({ variants }: EquityStudy, groups: readonly (readonly number[])[], words: Words): FigureTable {
  const count = groups[0]?.length ?? 0;
  const names: readonly VariantName[] = variants.map(({ name }) => name);
  return {
    caption: words.t('equity.variants.groupsCaption'),
    note: '',
    look: 'numbers',
    columns: [
      words.t('equity.figure.group'),
      words.t('equity.variants.design'),
      ...names.map((name) => variantLabel(name, words)),
    ],
    rows: Array.from({ length: count }, (_, group) => ({
      label: groupLabel(group, count, words),
      cells: groups.map((funds, at) =>
        at === 0
          ? words.about(funds[group] ?? 0)
          : differenceValue((funds[group] ?? 0) - (groups[0]?.[group] ?? 0), { unit: 'money' }, words),
      ),
    })),
  };
}
