import type { Lens } from '../../analysis/equity/lens.ts';
import type { EquityStudy, VariantName } from '../../analysis/equity/variants.ts';
import { losesRange } from '../../analysis/equity/weighted.ts';
import type { Scenario } from '../../scenario/types.ts';
import { comparedLabel, comparedValue, differenceValue, percentValue } from '../../words/compare.ts';
import { groupLabel, variantLabel, variantSentences } from '../../words/equity.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';
import type { FigureTable } from '../figures/table.ts';
import { basketQuery } from './compare-basket.ts';
import type { Opened } from './results-open.ts';
import { queryText } from './results-query.ts';

/** Designs that lean more to need, beside the one at hand. */
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

/** What each of them would change, and the links that adopt it. */
export function variantsView(study: EquityStudy, { file, design, words }: Opened, lens: Lens): VariantsView {
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

function differencesTable({ comparison }: EquityStudy, at: number, scenario: Scenario, words: Words): FigureTable {
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
