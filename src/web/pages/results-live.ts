import { ratioLines, type RatioLines } from '../../words/ratio-lines.ts';
import { headline, rangeSentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { DEFAULT_DRAWS } from '../defaults.ts';
import { chart, type ChartData } from '../figures/chart.ts';
import { svg } from '../figures/svg.ts';
import { NARROW, WIDE } from '../figures/figure-view.ts';
import { entryItems, type EntryItem } from './entry-items.ts';
import { breachReason } from './results-breach.ts';
import type { Design } from './results-design.ts';
import { FIGURE_NAMES, FIGURES, type FigureName } from './results-figures.ts';
import { fieldId, leversView } from './results-levers-view.ts';
import type { Priced } from './results-prices.ts';
import { queryText } from './results-query.ts';
import { prioritiesRow, summaryRows, type PrioritiesRow, type SummaryRow } from './results-summary.ts';
import { basisOf } from './results-view.ts';

/** What changes at once when a lever moves: the sentences and figures of the results page, word for word as a server prints them. */
export interface LiveLead {
  readonly headline: string;
  readonly range: string;
  readonly basis: string;
  readonly rows: readonly SummaryRow[];
  /** What the scheme promises. */
  readonly ratio: RatioLines;
  /** What reaches the town's priorities, for the designer's form. */
  readonly priorities: PrioritiesRow;
  /** The chance of a breach as the first page says it. */
  readonly breach: string;
  readonly note: string;
  /** Query of the address that shows the same figures; of the full number of futures; of the levers alone. */
  readonly query: string;
  readonly full: { readonly query: string; readonly label: string };
  readonly levers: string;
}

/** What is said about the entries of the form. */
export interface LiveEntries {
  /** Every entry that could not be used, by its path. */
  readonly items: readonly EntryItem[];
  readonly fields: readonly { readonly id: string; readonly error: string; readonly changed: string }[];
  /** What is wrong with entries that have no field on the page. */
  readonly problems: readonly string[];
}

/** The futures that a page plays for an answer; of fewer asked for, so many. */
export const LIVE_DRAWS = 500;

/** `design` has the draws that were played, `asked` those that the form asks of a server. */
export function liveLead({ result }: Priced, design: Design, asked: number, words: Words): LiveLead {
  const full = asked > LIVE_DRAWS ? asked : DEFAULT_DRAWS;
  return {
    headline: headline(result, words),
    range: rangeSentence(result, words),
    basis: basisOf(result, words),
    rows: summaryRows(result, words),
    ratio: ratioLines(result.scenario, words),
    priorities: prioritiesRow(result, words),
    breach: breachReason(result, words),
    note: words.t('live.note', { count: result.draws, seed: String(result.seed) }),
    query: queryText(design.moved, design),
    full: {
      query: queryText(design.moved, { ...design, draws: full }),
      label: words.t('live.full', { count: full }),
    },
    levers: queryText(design.moved, { ...design, draws: DEFAULT_DRAWS, nominal: false }),
  };
}

export function liveEntries(design: Design, address: string, words: Words): LiveEntries {
  const { groups, luck } = leversView(design, address, words);
  const fields = [...groups.flatMap((group) => group.fields), ...luck];
  const offered = new Set(fields.map(({ id }) => id));
  const items = entryItems(design, words);
  const homeless = items.filter(({ at }) => at === null || !offered.has(fieldId(at)));
  return {
    items,
    fields: fields.map(({ id, error, changed }) => ({ id, error, changed })),
    problems: homeless.map(({ message }) => message),
  };
}

/** One figure as it stands after a lever moved; `null` in place of what it is said in when the design has nothing to draw. */
export interface LiveFigure {
  readonly id: FigureName;
  readonly shown: {
    readonly title: string;
    readonly sentence: string;
    /** For figures over years, which are drawn by the page's script. */
    readonly chart: ChartData | null;
    /** For the others: the pictures. */
    readonly wide: string;
    readonly narrow: string;
  } | null;
}

export function liveFigures(money: Priced, words: Words): readonly LiveFigure[] {
  return FIGURE_NAMES.map((id) => {
    const spec = FIGURES[id](money, words);
    if (spec === null) return { id, shown: null };
    const drawn = chart(spec, words);
    const picture = (width: number) => (drawn === null ? svg(spec, words, width) : '');
    const { title, sentence } = spec;
    return { id, shown: { title, sentence, chart: drawn, wide: picture(WIDE), narrow: picture(NARROW) } };
  });
}
