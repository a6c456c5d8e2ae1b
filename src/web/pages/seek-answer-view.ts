import { CONTEXT, type ContextFigure, type SeekAnswer, type Tried } from '../../analysis/seek/seek.ts';
import type { SeekQuestion } from '../../analysis/seek/seek-question.ts';
import type { Statistic } from '../../analysis/seek/statistic.ts';
import { isMoney } from '../../analysis/seek/condition.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { findTerm } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';
import { currencyWord } from '../../words/currency.ts';
import { leverLabel, leverValue } from '../../words/lever.ts';
import { outcomeLabel } from '../../words/labels.ts';
import { capital, limitPhrase, statisticPhrase, statisticValue } from '../../words/seek.ts';
import { seekText, seekTitle } from '../../words/seek-answer.ts';
import type { Words } from '../../words/words.ts';
import { NARROW, WIDE } from '../figures/figure-view.ts';
import type { FigureUnit } from '../figures/spec.ts';
import { cloudSvg, type Cloud } from '../figures/svg/cloud.ts';
import type { FigureTable } from '../figures/table.ts';
import { openLinks, type OpenLink } from './seek-tabs.ts';
import type { Opened } from './results-open.ts';

export interface PictureView {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly wide: string;
  readonly narrow: string;
}
export interface AnswerView {
  readonly title: string;
  readonly isReachable: boolean;
  readonly headline: string;
  readonly details: readonly string[];
  readonly stretches: string;
  readonly grid: string;
  readonly basis: string;
  readonly picture: PictureView | null;
  readonly table: FigureTable;
  readonly open: readonly OpenLink[];
  readonly take: readonly OpenLink[];
}

/** How an answer was played. */
export interface Played {
  readonly draws: number;
  readonly asked: number;
  readonly designs: number;
}

export function answerView(
  question: SeekQuestion,
  answer: SeekAnswer,
  opened: Opened,
  played: Played,
  take: readonly OpenLink[],
): AnswerView {
  const { design, words } = opened;
  const { scenario } = design;
  const text = seekText(question, answer, scenario, words);
  const chosen = answer.best ?? answer.nearest;
  return {
    title: seekTitle(answer, words),
    isReachable: answer.isReachable,
    ...text,
    basis: basisSentence(played, design.seed, words),
    picture: picture(question, answer, scenario, words),
    table: table(question, answer, scenario, words),
    open: chosen === null ? [] : openLinks(opened, { [question.lever.path]: String(chosen.value) }, words),
    take,
  };
}

/** With what luck and versions it was played. */
export function basisSentence({ draws, asked, designs }: Played, seed: number, words: Words): string {
  const said = words.t('seek.basis', {
    designs: words.number(designs),
    draws: words.number(draws),
    seed: String(seed),
    model: MODEL_VERSION,
    data: DATA_VERSION,
  });
  if (asked <= draws) return said;
  return `${said} ${words.t('seek.reduced', { asked: words.number(asked), draws: words.number(draws) })}`;
}

function table(
  { lever, conditions, goal }: SeekQuestion,
  answer: SeekAnswer,
  scenario: Scenario,
  words: Words,
): FigureTable {
  const statistics: readonly Statistic[] = [
    ...conditions.map(({ statistic }) => statistic),
    ...(goal.of === 'lever' ? [] : [goal.of]),
  ];
  // What is asked about stands in a column already.
  const context = CONTEXT.filter((figure) => !statistics.some((one) => isSame(one, figure)));
  const heads = {
    toPriorities: outcomeLabel('toPriorities', words),
    outlay: outcomeLabel('outlay', words),
    breachEver: words.t('seek.table.breach'),
  };
  const verdict = ({ cannotPlay, isKept, value }: Tried) => {
    if (cannotPlay !== null) return words.t('seek.cannotPlay');
    const marks = [
      words.t(isKept ? 'seek.kept' : 'seek.missed'),
      ...(value === answer.best?.value ? [words.t('seek.best')] : []),
      ...(value === lever.present ? [words.t('seek.now')] : []),
    ];
    return marks.join(' · ');
  };
  const print = (figure: ContextFigure, value: number | null) =>
    words.maybe(value, (known) =>
      figure === 'breachEver' ? words.share(known, 1) : words.aboutMoney(known, scenario.place.currency),
    );
  return {
    caption: words.t('seek.table.caption'),
    note: '',
    look: 'numbers',
    columns: [
      leverLabel(lever.path, scenario, words),
      words.t('seek.table.verdict'),
      ...statistics.map((statistic) => capital(statisticPhrase(statistic, scenario, words), words)),
      ...context.map((figure) => heads[figure]),
    ],
    rows: answer.tried.map((one) => ({
      label: leverValue(lever.path, one.value, scenario, words),
      cells: [
        verdict(one),
        ...statistics.map((statistic, at) => {
          const value = at < conditions.length ? (one.checks[at]?.value ?? null) : (one.goal?.value ?? null);
          return words.maybe(value, (known) => statisticValue(statistic, known, scenario, words));
        }),
        ...context.map((figure) => print(figure, one.means[figure])),
      ],
    })),
  };
}

function isSame(statistic: Statistic, figure: ContextFigure): boolean {
  if (statistic.figure !== figure) return false;
  return statistic.of === 'chance' ? statistic.level === null : statistic.of === 'mean' && statistic.minus === null;
}

/** The first thing that was asked, over the lever; nothing for choices. */
function picture(
  { lever, conditions, goal }: SeekQuestion,
  { tried }: SeekAnswer,
  scenario: Scenario,
  words: Words,
): PictureView | null {
  const [condition] = conditions;
  const statistic = condition?.statistic ?? (goal.of === 'lever' ? undefined : goal.of);
  if (lever.range === null || statistic === undefined) return null;
  const valueOf = (one: Tried) => (condition === undefined ? one.goal?.value : one.checks[0]?.value) ?? null;
  const points = tried.flatMap((one): Cloud['points'][number][] => {
    const y = valueOf(one);
    if (y === null) return [];
    return [{ x: Number(one.value), y, look: one.value === lever.present ? 'present' : one.isKept ? 'on' : 'off' }];
  });
  if (points.length === 0) return null;
  const looks = new Set(points.map(({ look }) => look));
  const names = { on: 'seek.kept', off: 'seek.missed', present: 'seek.now' } as const;
  const cloud: Cloud = {
    id: 'seek-values',
    title: words.t('seek.picture.title'),
    sentence: words.t('seek.picture.sentence'),
    x: {
      label: leverLabel(lever.path, scenario, words),
      unit: unitOfLever(lever.path, scenario, words),
      fromZero: false,
    },
    y: {
      label: capital(statisticPhrase(statistic, scenario, words), words),
      unit: unitOf(statistic, scenario, words),
      fromZero: true,
    },
    points,
    isJoined: false,
    legend: (['on', 'off', 'present'] as const)
      .filter((look) => looks.has(look))
      .map((look) => ({ look, label: words.t(names[look]) })),
    limit: condition === undefined ? null : { value: condition.limit, label: limitPhrase(condition, scenario, words) },
  };
  return pictureView(cloud, words);
}

export function pictureView(cloud: Cloud, words: Words): PictureView {
  const { id, title, sentence } = cloud;
  return { id, title, sentence, wide: cloudSvg(cloud, words, WIDE), narrow: cloudSvg(cloud, words, NARROW) };
}

function unitOf({ of, figure }: Statistic, scenario: Scenario, words: Words): FigureUnit {
  if (of === 'chance') return { kind: 'share', label: '%' };
  if (isMoney(figure)) return moneyUnit(scenario, words);
  return { kind: 'number', label: '' };
}

function unitOfLever(path: string, scenario: Scenario, words: Words): FigureUnit {
  const unit = findTerm(path)?.unit;
  if (unit === 'money') return moneyUnit(scenario, words);
  return unit === 'share' || unit === 'perYear' ? { kind: 'share', label: '%' } : { kind: 'number', label: '' };
}

/** Pesos of the scheme's first year. */
export function moneyUnit({ place }: Scenario, words: Words): FigureUnit {
  return {
    kind: 'money',
    currency: place.currency,
    label: words.t('results.money.real', {
      currency: currencyWord(100, place.currency, words.locale, words),
      year: place.startYear,
    }),
  };
}
