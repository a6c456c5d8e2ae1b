import { leverSpread } from '../../analysis/class/lever-spread.ts';
import { ranking } from '../../analysis/class/ranking.ts';
import type { DesignFigures } from '../../analysis/class/figures.ts';
import type { Goal } from '../../scenario/exercise.ts';
import { figureMean, figureName, goalSentence, limitPhrase } from '../../words/class-goal.ts';
import { leverLabel } from '../../words/lever.ts';
import type { Words } from '../../words/words.ts';
import { NARROW, WIDE } from '../figures/figure-view.ts';
import type { FigureUnit } from '../figures/spec.ts';
import { designAddress } from './class-design-address.ts';
import { leverText } from './class-lever-text.ts';
import { designsSvg, teamMark, type DesignPoint, type DesignsPicture } from './class-pictures.ts';
import type { ClassShown, ShownTeam } from './class-shown.ts';

/** What all teams have made of the design, side by side. */
export interface DesignBoard {
  readonly goals: readonly string[];
  readonly levers: readonly LeverRow[];
  /** Null while nothing is known to be drawn. */
  readonly picture: {
    readonly title: string;
    readonly sentence: string;
    readonly wide: string;
    readonly narrow: string;
  } | null;
  readonly columns: readonly string[];
  readonly rows: readonly DesignRow[];
  /** Of teams whose figures are not there yet; empty otherwise. */
  readonly working: string;
  readonly ties: string;
}
export interface LeverRow {
  readonly label: string;
  readonly start: string;
  /** Lowest, average, highest; or one cell across all with options counted. */
  readonly numbers: readonly string[];
  readonly options: string;
}
export interface DesignRow {
  /** Empty of the design that all began with. */
  readonly rank: string;
  readonly mark: string;
  readonly name: string;
  readonly address: string;
  readonly cells: readonly { readonly text: string; readonly kept: string; readonly isMissed: boolean }[];
}

/** The two axes of the picture: what the town pays, and what reaches priorities on top of what would come anyway. */
export const COST = 'outlay';
export const FUNDS = 'toPriorities';

export function designBoard(shown: ClassShown, words: Words): DesignBoard {
  const { plan } = shown.state;
  const { goals, levers } = plan.exercise;
  const ranked = rankedTeams(shown);
  const waiting = shown.teams.filter(({ figures }) => figures === null).length;
  return {
    goals: goals.map((goal) => goalSentence(goal, plan.scenario, words)),
    levers: levers.map(({ path }) => leverRow(path, shown, words)),
    picture: picture(shown, words),
    columns: [
      words.t('wall.design.columns.rank'),
      words.t('wall.design.columns.team'),
      ...goals.map((goal) => goalHead(goal, shown, words)),
      ...extraColumns(goals).map((figure) => columnHead(figure, shown, words)),
    ],
    rows: [
      ...ranked.map(({ team, rank, tied }) =>
        teamRow(team, rank === null ? '' : rankText(rank, tied, words), shown, words),
      ),
      startRow(shown, words),
    ],
    working: waiting === 0 ? '' : words.t('wall.design.working', { count: waiting, number: words.spelled(waiting) }),
    ties: ranked.some(({ tied }) => tied) ? words.t('wall.design.ties') : '',
  };
}

/** Teams in the order of their ranks; those without figures last. */
export function rankedTeams({ state, teams }: ClassShown) {
  const contenders = teams.map((team) => ({ team, figures: team.figures }));
  const ranks = ranking(contenders, state.plan.exercise.goals);
  const sharing = (rank: number | null) => ranks.filter((one) => one.rank === rank).length;
  return ranks.map(({ team, rank }) => ({ team, rank, tied: rank !== null && sharing(rank) > 1 }));
}

const rankText = (rank: number, tied: boolean, words: Words) =>
  tied ? words.t('wall.design.tied', { rank }) : words.t('wall.design.rank', { rank });

function leverRow(path: string, { state, teams }: ClassShown, words: Words): LeverRow {
  const { plan } = state;
  const print = (value: string | null) => leverText(path, value, plan.scenario, plan.raw, words);
  const spread = leverSpread(
    teams.map(({ team }) => team),
    plan,
  ).find((one) => one.path === path);
  const chosen = spread?.kind === 'choice' ? spread.counts.filter((one) => one.teams > 0) : [];
  const options = chosen.map((one) =>
    words.t('wall.design.option', { value: print(one.option), count: words.number(one.teams) }),
  );
  const numbers =
    spread?.kind === 'number' ? [spread.least, spread.average, spread.most].map((value) => print(String(value))) : [];
  return { label: leverLabel(path, plan.scenario, words), start: print(null), numbers, options: words.list(options) };
}

/** Cost and funds stand in the table even where no goal asks for them. */
function extraColumns(goals: readonly Goal[]): readonly string[] {
  const hasFunds = goals.some((goal) => goal.figure === FUNDS && goal.kind === 'aim' && goal.side === 'difference');
  const hasCost = goals.some((goal) => goal.figure === COST && (goal.kind === 'condition' || goal.side === 'scheme'));
  return [...(hasFunds ? [] : [FUNDS]), ...(hasCost ? [] : [COST])];
}

function columnHead(figure: string, { state }: ClassShown, words: Words): string {
  return figure === FUNDS ? words.t('wall.design.columns.funds') : figureName(figure, state.plan.scenario, words);
}

function goalHead(goal: Goal, { state }: ClassShown, words: Words): string {
  const { scenario } = state.plan;
  const figure = figureName(goal.figure, scenario, words);
  if (goal.kind === 'condition')
    return words.t('wall.design.columns.condition', { figure, limit: limitPhrase(goal, scenario, words) });
  if (goal.side === 'difference') return words.t('wall.design.columns.onTop', { figure });
  return figure;
}

function teamRow(shownTeam: ShownTeam, rank: string, shown: ClassShown, words: Words): DesignRow {
  const { team, figures } = shownTeam;
  return {
    rank,
    mark: teamMark(team.number),
    name: team.name,
    address: designAddress(shown.state.plan, team.levers),
    cells: cellsOf(figures, shown, words),
  };
}

function startRow(shown: ClassShown, words: Words): DesignRow {
  return {
    rank: '',
    mark: '',
    name: words.t('wall.design.start'),
    address: designAddress(shown.state.plan, {}),
    cells: cellsOf(shown.baseline, shown, words),
  };
}

function cellsOf(figures: DesignFigures | null, { state }: ClassShown, words: Words): DesignRow['cells'] {
  const { goals } = state.plan.exercise;
  const { scenario } = state.plan;
  const columns = goals.length + extraColumns(goals).length;
  if (figures === null) return Array.from({ length: columns }, () => ({ text: '…', kept: '', isMissed: false }));
  let condition = 0;
  const cell = (figure: string, side: 'scheme' | 'difference', kept = '', isMissed = false) => ({
    text: figureMean(figure, figures.figures[figure]?.[side].mean ?? null, scenario, words),
    kept,
    isMissed,
  });
  return [
    ...goals.map((goal) => {
      if (goal.kind === 'aim') return cell(goal.figure, goal.side);
      const isKept = figures.keeps[condition++] ?? false;
      return cell(goal.figure, 'scheme', words.t(isKept ? 'wall.design.kept' : 'wall.design.missed'), !isKept);
    }),
    ...extraColumns(goals).map((figure) => cell(figure, figure === FUNDS ? 'difference' : 'scheme')),
  ];
}

function picture(shown: ClassShown, words: Words): DesignBoard['picture'] {
  const { plan } = shown.state;
  const { currency } = plan.scenario.place;
  const unit: FigureUnit = {
    kind: 'money',
    currency,
    label: words.t('wall.design.unit', { year: plan.scenario.place.startYear, currency }),
  };
  const points = [
    ...(shown.baseline === null ? [] : pointOf(null, words.t('wall.design.startShort'), shown.baseline)),
    ...shown.teams.flatMap(({ team, figures }) => (figures === null ? [] : pointOf(team.number, team.name, figures))),
  ];
  if (points.length === 0) return null;
  const figure: DesignsPicture = {
    id: 'designs',
    title: words.t('wall.design.picture.title'),
    sentence: words.t('wall.design.picture.sentence'),
    x: { label: words.t('wall.design.picture.cost'), unit },
    y: { label: words.t('wall.design.picture.funds'), unit },
    points,
  };
  const { title, sentence } = figure;
  return { title, sentence, wide: designsSvg(figure, words, WIDE), narrow: designsSvg(figure, words, NARROW) };
}

function pointOf(number: number | null, name: string, { figures }: DesignFigures): readonly DesignPoint[] {
  const x = figures[COST]?.scheme.mean ?? null;
  const y = figures[FUNDS]?.difference.mean ?? null;
  return x === null || y === null ? [] : [{ number, name, x, y }];
}
