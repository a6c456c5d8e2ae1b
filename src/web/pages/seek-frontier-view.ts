import {
  FRONTIER_FIGURES,
  type FrontierAnswer,
  type FrontierFigure,
  type FrontierQuestion,
  type GridDesign,
} from '../../analysis/seek/frontier.ts';
import type { Scenario } from '../../scenario/types.ts';
import { designLabel, frontierLabel, frontierSentences, frontierValue } from '../../words/frontier.ts';
import { outcomeLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import type { Query } from '../page.ts';
import type { Cloud } from '../figures/svg/cloud.ts';
import type { FigureTable } from '../figures/table.ts';
import { basisSentence, moneyUnit, pictureView, type PictureView, type Played } from './seek-answer-view.ts';
import { conditionRow, hiddenFields, leverRow, type Errors } from './seek-form.ts';
import { readyFrontiers } from './seek-offers.ts';
import { questionQuery, seekHead, type SeekHead } from './seek-pages.ts';
import { openLinks, seekAddress, type OpenLink } from './seek-tabs.ts';
import type { SeekFormView } from './seek-view.ts';
import type { Opened } from './results-open.ts';

export interface FrontierView extends SeekHead {
  readonly ready: readonly OpenLink[];
  readonly answer: FrontierAnswerView | null;
  readonly form: SeekFormView & { readonly figures: FiguresField };
}
export interface FiguresField {
  readonly legend: string;
  readonly error: string;
  readonly boxes: readonly {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly checked: boolean;
  }[];
}
export interface FrontierAnswerView {
  readonly sentences: readonly string[];
  readonly basis: string;
  readonly picture: PictureView | null;
  readonly table: FigureTable;
  /** Said when the table does not hold all; else empty. */
  readonly more: string;
  readonly designs: readonly { readonly label: string; readonly open: readonly OpenLink[] }[];
  readonly take: readonly OpenLink[];
}

export function frontierView(
  opened: Opened,
  question: FrontierQuestion | null,
  answer: FrontierAnswerView | null,
  errors: Errors,
  query: Query,
): FrontierView {
  const { file, design, words } = opened;
  const address = seekAddress(file.id, 'frontier');
  const lever = (row: number) =>
    leverRow(row, question?.levers[row - 1] ?? null, query, errors, design, words, row === MOST_LEVERS);
  return {
    ...seekHead(opened, 'frontier', errors),
    ready: readyFrontiers(design.scenario, words).map(({ query: asked, label }) => ({
      address: address + questionQuery(opened, asked),
      label,
    })),
    answer,
    form: {
      action: address,
      hidden: hiddenFields(design, query['draws'] !== undefined),
      rows: [1, 2, MOST_LEVERS]
        .map(lever)
        .concat(conditionRow(1, question?.conditions[0] ?? null, query, errors, design, words)),
      single: [],
      figures: figuresField(question, query, errors, opened),
    },
  };
}
const MOST_LEVERS = 3;

function figuresField(
  question: FrontierQuestion | null,
  query: Query,
  errors: Errors,
  { design, words }: Opened,
): FiguresField {
  const names = Object.keys(FRONTIER_FIGURES) as FrontierFigure[];
  const usual = question?.of ?? names.slice(0, 3);
  return {
    legend: words.t('seek.form.of'),
    error: errors['figures'] ?? '',
    boxes: names.map((name, at) => ({
      id: at === 0 ? 'figures' : `figures-${name}`,
      name: `figures${name}`,
      label: words.t(`seek.frontier.${FRONTIER_FIGURES[name]}`, {
        figure: frontierLabel(name, design.scenario, words),
      }),
      checked: 'asked' in query ? query[`figures${name}`] !== undefined : usual.includes(name),
    })),
  };
}

/** Rows of the table, and designs with links of their own. */
const MOST_ROWS = 60;
const MOST_LINKED = 12;

export function frontierAnswerView(
  question: FrontierQuestion,
  answer: FrontierAnswer,
  opened: Opened,
  played: Played,
  take: readonly OpenLink[],
): FrontierAnswerView {
  const { design, words } = opened;
  const { scenario } = design;
  const on = answer.designs
    .filter(({ isOnFrontier }) => isOnFrontier)
    .sort((a, b) => (a.means['outlay'] ?? 0) - (b.means['outlay'] ?? 0));
  const shown = on.slice(0, MOST_ROWS);
  return {
    sentences: frontierSentences(question, answer, scenario, words),
    basis: basisSentence(played, design.seed, words),
    picture: picture(answer, on, scenario, words),
    table: table(question, answer, shown, scenario, words),
    more: on.length > shown.length ? words.t('seek.frontier.largest', { count: shown.length }) : '',
    designs: spreadOut(on).map((one) => ({
      label: designLabel(question, one, scenario, words),
      open: openLinks(
        opened,
        Object.fromEntries(question.levers.map(({ path }, at) => [path, String(one.values[at])])),
        words,
        ['results', 'design', 'compare'],
      ),
    })),
    take,
  };
}

/** A few of a long list, from end to end. */
function spreadOut(designs: readonly GridDesign[]): readonly GridDesign[] {
  if (designs.length <= MOST_LINKED) return designs;
  const step = (designs.length - 1) / (MOST_LINKED - 1);
  return Array.from({ length: MOST_LINKED }, (_, at) => designs[Math.round(at * step)]!);
}

function table(
  question: FrontierQuestion,
  { figures, present }: FrontierAnswer,
  shown: readonly GridDesign[],
  scenario: Scenario,
  words: Words,
): FigureTable {
  const cell = (design: GridDesign, figure: FrontierFigure) => {
    const value = design.means[figure] ?? null;
    const change = design.change[figure];
    const print = (known: number) => frontierValue(figure, known, scenario, words);
    if (value === null) return words.t('common.notDefined');
    if (design === present || change === undefined || change.mean === null || change.standardError === null)
      return print(value);
    const size = short(figure, change.mean, words);
    const isNothing = !/[1-9]/.test(size);
    const signed = isNothing ? short(figure, 0, words) : (change.mean > 0 ? '+' : '') + size;
    return words.t('seek.frontier.change', {
      value: print(value),
      change: signed,
      error: short(figure, change.standardError, words),
    });
  };
  return {
    caption: words.t('seek.frontier.table'),
    note: words.t('seek.frontier.tableNote'),
    look: 'numbers',
    columns: [words.t('seek.frontier.design'), ...figures.map((figure) => frontierLabel(figure, scenario, words))],
    rows: [present, ...shown].map((design, at) => ({
      label: at === 0 ? words.t('seek.frontier.presentRow') : designLabel(question, design, scenario, words),
      cells: figures.map((figure) => cell(design, figure)),
    })),
  };
}

/** A change without its unit, which stands before it; of shares in percentage points. */
function short(figure: FrontierFigure, value: number, words: Words): string {
  const isShare = figure === 'breachEver' || figure === 'poorShare' || figure === 'needCovered';
  return isShare ? words.number(100 * value, 1) : words.about(value);
}

function picture(
  { designs, present }: FrontierAnswer,
  on: readonly GridDesign[],
  scenario: Scenario,
  words: Words,
): PictureView | null {
  const point = (design: GridDesign, look: 'on' | 'off' | 'present'): Cloud['points'] => {
    const [outlay, toPriorities] = [design.means['outlay'] ?? null, design.means['toPriorities'] ?? null];
    return outlay === null || toPriorities === null ? [] : [{ x: outlay, y: toPriorities, look }];
  };
  const points = [
    ...designs.flatMap((design) => point(design, design.isOnFrontier ? 'on' : 'off')),
    ...point(present, 'present'),
  ];
  if (on.length === 0 || points.length < 2) return null;
  const costs = on.map(({ means }) => means['outlay'] ?? 0);
  const money = (value: number) => words.aboutMoney(value, scenario.place.currency);
  const looks = [
    { look: 'on', label: words.t('seek.frontier.on') },
    { look: 'off', label: words.t('seek.frontier.off') },
    { look: 'present', label: words.t('seek.frontier.presentMark') },
  ] as const;
  const cloud: Cloud = {
    id: 'frontier-designs',
    title: words.t('seek.frontier.picture'),
    sentence: words.t('seek.frontier.pictureSentence', {
      count: words.number(on.length),
      all: words.number(designs.length),
      low: money(Math.min(...costs)),
      high: money(Math.max(...costs)),
    }),
    x: { label: outcomeLabel('outlay', words), unit: moneyUnit(scenario, words), fromZero: false },
    y: { label: outcomeLabel('toPriorities', words), unit: moneyUnit(scenario, words), fromZero: false },
    points,
    isJoined: false,
    legend: looks.filter(({ look }) => points.some((one) => one.look === look)),
    limit: null,
  };
  return pictureView(cloud, words);
}
