import type { Lens } from '../../analysis/equity/lens.ts';
import type { EquityStudy } from '../../analysis/equity/variants.ts';
import type { Result } from '../../ensemble/result.ts';
import { groupLabel, lensSentences } from '../../words/equity.ts';
import { figureView, type FigureView } from '../figures/figure-view.ts';
import type { FigureTable } from '../figures/table.ts';
import { designMenu, type DesignMenu } from './design-menu.ts';
import { entryItems } from './entry-items.ts';
import { groupsFigure, placesTable, sharesTable, sizesTable } from './equity-tables.ts';
import { variantsView, type VariantsView } from './equity-variants-view.ts';
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
