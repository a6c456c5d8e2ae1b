import { conditionPhrase } from './seek.ts';
import {
  FRONTIER_FIGURES,
  SHOWN,
  type FrontierAnswer,
  type FrontierFigure,
  type FrontierQuestion,
  type GridDesign,
} from '../analysis/seek/frontier.ts';
import type { Scenario } from '../scenario/types.ts';
import { leverLabel, leverValue } from './lever.ts';
import { lowerFirst } from './quantity-label.ts';
import { figureLabel, figureText } from './seek.ts';
import type { Words } from './types.ts';

/** What a column of a frontier holds; of a breach its chance. */
export function frontierLabel(figure: FrontierFigure, scenario: Scenario, words: Words): string {
  return figure === 'breachEver' ? words.t('seek.table.breach') : figureLabel(figure, scenario, words);
}

export function frontierValue(figure: string, value: number, scenario: Scenario, words: Words): string {
  return figure === 'breachEver' ? words.share(value, 1) : figureText(figure, value, scenario, words);
}

/** How many stand on it, how the present design does, and what that means exactly. */
export function frontierSentences(
  { of, conditions }: FrontierQuestion,
  { designs, present, betterThanPresent }: FrontierAnswer,
  scenario: Scenario,
  words: Words,
): readonly string[] {
  const kept = designs.filter(({ isKept }) => isKept).length;
  const unplayed = designs.filter(({ cannotPlay }) => cannotPlay !== null).length;
  const on = designs.filter(({ isOnFrontier }) => isOnFrontier).length;
  const all = words.number(designs.length);
  const figures = figuresPhrase(present, scenario, words);
  const asked = words.list(conditions.map((condition) => conditionPhrase(condition, scenario, words)));
  const better = of.map((figure) =>
    words.t(`seek.frontier.${FRONTIER_FIGURES[figure]}`, {
      figure: lowerFirst(frontierLabel(figure, scenario, words), words.locale),
    }),
  );
  return [
    kept === 0 ? words.t('seek.frontier.noneKept') : words.t('seek.frontier.found', { count: words.number(on), all }),
    ...(conditions.length === 0
      ? []
      : [words.t('seek.frontier.keep', { conditions: asked, count: words.number(kept), all })]),
    presentSentence(present, betterThanPresent, figures, words),
    ...(unplayed === 0 ? [] : [words.t('seek.frontier.unplayed', { count: unplayed })]),
    words.t('seek.frontier.definition', { figures: words.list(better) }),
  ];
}

function presentSentence(present: GridDesign, better: number, figures: string, words: Words): string {
  if (!present.isKept) return words.t('seek.frontier.presentMisses', { figures });
  if (better === 0) return words.t('seek.frontier.present', { figures });
  return words.t('seek.frontier.presentBeaten', { figures, count: better });
}

function figuresPhrase({ means }: GridDesign, scenario: Scenario, words: Words): string {
  const said = SHOWN.map((figure) =>
    words.t('seek.frontier.figure', {
      label: lowerFirst(frontierLabel(figure, scenario, words), words.locale),
      value: words.maybe(means[figure] ?? null, (value) => frontierValue(figure, value, scenario, words)),
    }),
  );
  return words.list(said);
}

/** "State: match 1.5, Cover 50 %" */
export function designLabel(
  { levers }: FrontierQuestion,
  design: GridDesign,
  scenario: Scenario,
  words: Words,
): string {
  return levers
    .map(({ path }, at) =>
      words.t('seek.frontier.figure', {
        label: leverLabel(path, scenario, words),
        value: leverValue(path, design.values[at] ?? null, scenario, words),
      }),
    )
    .join(' · ');
}
