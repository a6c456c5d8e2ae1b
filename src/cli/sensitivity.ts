import {
  designsIn,
  sensitivityFigures,
  sensitivityOf,
  type InputsAnswer,
  type Sensitivity,
} from '../analysis/sensitivity/sensitivity.ts';
import { sensitivityTable } from '../analysis/sensitivity/sensitivity-table.ts';
import type { Tornado, TornadoQuestion } from '../analysis/sensitivity/tornado.ts';
import { figureNames } from '../ensemble/sample-figures.ts';
import type { Scenario } from '../scenario/types.ts';
import {
  askedName,
  changeText,
  findingOfInputs,
  findingOfLevers,
  firstSentence,
  inputName,
  inputValue,
} from '../words/sensitivity.ts';
import { createWords } from '../words/words.ts';
import { aboutStudy, studied, studyHeading, writeStudied } from './study.ts';
import { textTable } from './text-table.ts';
import { UsageError } from './usage-error.ts';
import type { ExitCode, RunOptions } from './options.ts';

export interface SensitivityOptions extends RunOptions {
  readonly of: string;
  readonly side: TornadoQuestion['side'];
  readonly stat: TornadoQuestion['statistic'];
}

const words = createWords('en');

/** `contraparte sensitivity FILE --of OUTCOME`: tornado and rank sensitivity of an outcome and of the chance of a breach. */
export async function sensitivity(file: string, options: SensitivityOptions): Promise<ExitCode> {
  const question: TornadoQuestion = { figure: options.of, side: options.side, statistic: options.stat };
  const { seed, draws } = options;
  const levers = options.set.map(({ path }) => path);
  const found = await studied(file, options, (scenario) => {
    checkFigure(options.of, scenario);
    return {
      figures: sensitivityFigures(question),
      sides: 'both',
      designs: designsIn(scenario),
      work: (play) => sensitivityOf(scenario, question, { seed, draws }, levers, play),
    };
  });
  if (typeof found === 'number') return found;
  const { answer, scenario } = found;
  const text = () => textOf(answer, scenario, options);
  return writeStudied('Sensitivity', { table: sensitivityTable(answer), answer, text }, options);
}

function checkFigure(name: string, scenario: Scenario): void {
  const names = figureNames(scenario);
  if (names.includes(name)) return;
  throw new UsageError(`There is no outcome called ${name}. There are ${words.list(names)}.`);
}

function textOf(answer: Sensitivity, scenario: Scenario, options: SensitivityOptions): string {
  const title = words.t('sensitivity.title', { name: words.text(scenario.title) });
  const { model, data, seed, draws } = aboutStudy(options);
  const basis = words.t('sensitivity.basis', { draws: words.number(draws), seed: String(seed), model, data });
  const { outcome, breach } = answer;
  const parts = outcome.inputs.question.figure === 'breachEver' ? [outcome] : [outcome, breach];
  const rank = words.t('sensitivity.inputs.rank', { noise: words.number(answer.rankNoise, 2) });
  const single =
    answer.withoutRange === 0 ? '' : `${words.t('sensitivity.withoutRange', { count: answer.withoutRange })}\n`;
  return [studyHeading(scenario, title, basis), ...parts.map((part) => partText(part, scenario)), `${rank}\n`, single]
    .filter((text) => text !== '')
    .join('\n');
}

function partText({ inputs, levers }: Sensitivity['outcome'], scenario: Scenario): string {
  const sentences = [findingOfInputs(inputs, scenario, words), firstSentence(inputs, scenario, words)];
  return [
    `${askedName(inputs.question, scenario, words)}\n`,
    `${sentences.filter((text) => text !== '').join('\n')}\n`,
    inputsText(inputs, scenario),
    stillText('inputs', inputs.still, scenario),
    leversText(levers, scenario),
    stillText('levers', levers.still, scenario),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function inputsText({ bars, question }: InputsAnswer, scenario: Scenario): string {
  const columns = ['', 'low', 'high', 'change at low', 'change at high', 'rank corr.', 'grade'];
  const rows = bars.map((bar) => [...barCells(bar, question.figure, scenario), rankText(bar.rank), bar.grade]);
  return textTable(columns, rows);
}

function leversText(levers: Tornado, scenario: Scenario): string {
  if (levers.bars.length === 0) return '';
  const columns = ['', 'step down', 'step up', 'change', 'change'];
  const rows = levers.bars.map((bar) => barCells(bar, levers.question.figure, scenario));
  return `${words.t('sensitivity.levers.title')}: ${findingOfLevers(levers, scenario, words)}\n\n${textTable(columns, rows)}`;
}

function barCells({ path, low, high }: Tornado['bars'][number], figure: string, scenario: Scenario): string[] {
  const change = (value: number | null) => (value === null ? '–' : changeText(figure, value, scenario, words));
  return [
    inputName(path, scenario, words),
    inputValue(path, low.input, scenario, words),
    inputValue(path, high.input, scenario, words),
    change(low.change),
    change(high.change),
  ];
}

function rankText(value: number | null): string {
  return value === null ? '–' : words.number(value, 2);
}

function stillText(of: 'inputs' | 'levers', still: readonly string[], scenario: Scenario): string {
  if (still.length === 0) return '';
  const names = words.list(still.map((path) => inputName(path, scenario, words)));
  return `${words.t(`sensitivity.still.${of}`, { count: still.length })}: ${names}.\n`;
}
