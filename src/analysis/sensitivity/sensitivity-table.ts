import type { Cell, ResultTable } from '../result-table.ts';
import type { InputsAnswer, Sensitivity } from './sensitivity.ts';
import type { Tornado, TornadoBar } from './tornado.ts';

const COLUMNS = [
  'kind',
  'outcome',
  'side',
  'statistic',
  'base',
  'path',
  'low',
  'outcomeAtLow',
  'changeAtLow',
  'standardErrorAtLow',
  'high',
  'outcomeAtHigh',
  'changeAtHigh',
  'standardErrorAtHigh',
  'swing',
  'toldFromNothing',
  'rankCorrelation',
  'rankCorrelationOfDifference',
  'grade',
  'source',
] as const;

/** Both tornadoes as one long table, and a row without figures for everything that moves nothing. */
export function sensitivityTable({ outcome, breach }: Sensitivity): ResultTable {
  const asked = outcome.inputs.question.figure === 'breachEver' ? [outcome] : [outcome, breach];
  return {
    columns: COLUMNS,
    rows: asked.flatMap(({ inputs, levers }) => [...inputRows(inputs), ...leverRows(levers)]),
  };
}

function inputRows(answer: InputsAnswer): readonly (readonly Cell[])[] {
  const rows = answer.bars.map((bar) => [
    ...barRow('input', answer, bar),
    bar.rank,
    bar.rankOfDifference,
    bar.grade,
    bar.source,
  ]);
  return [...rows, ...stillRows('input', answer)];
}

function leverRows(answer: Tornado): readonly (readonly Cell[])[] {
  const rows = answer.bars.map((bar) => [...barRow('lever', answer, bar), null, null, null, null]);
  return [...rows, ...stillRows('lever', answer)];
}

type Kind = 'input' | 'lever';

function start(kind: Kind, { question, base }: Omit<Tornado, 'bars'>): readonly Cell[] {
  return [kind, question.figure, question.side, question.statistic, base];
}

function barRow(kind: Kind, answer: Omit<Tornado, 'bars'>, { path, low, high, swing, isApart }: TornadoBar): Cell[] {
  const end = ({ input, outcome, change, standardError }: TornadoBar['low']) => [input, outcome, change, standardError];
  return [...start(kind, answer), path, ...end(low), ...end(high), swing, isApart ? 'yes' : 'no'];
}

function stillRows(kind: Kind, answer: Omit<Tornado, 'bars'>): readonly (readonly Cell[])[] {
  const rest = COLUMNS.slice(start(kind, answer).length + 1).map((column) => (column === 'swing' ? 0 : null));
  return answer.still.map((path) => [...start(kind, answer), path, ...rest]);
}
