import { instrumentsTable } from '../analysis/instruments/instruments-table.ts';
import {
  designsExpected,
  instrumentFigures,
  instrumentsOf,
  type Instruments,
  type Purchase,
} from '../analysis/instruments/instruments.ts';
import type { Estimate } from '../analysis/paired-difference.ts';
import type { Scenario } from '../scenario/types.ts';
import { noWaySentence, rowName, statusSentence, verdictSentences } from '../words/instruments.ts';
import { createWords } from '../words/words.ts';
import { aboutStudy, studied, studyHeading, writeStudied } from './study.ts';
import { textTable } from './text-table.ts';
import type { ExitCode, RunOptions } from './options.ts';

const words = createWords('en');

/** `contraparte instruments FILE`: what the same public money buys in match, guarantee and training. */
export async function instruments(file: string, options: RunOptions): Promise<ExitCode> {
  const { seed, draws } = options;
  const found = await studied(file, options, (scenario) => ({
    figures: instrumentFigures(scenario),
    sides: 'scheme',
    designs: designsExpected(scenario),
    work: (play) => instrumentsOf(scenario, { seed, draws }, play),
  }));
  if (typeof found === 'number') return found;
  const { answer, scenario } = found;
  const text = () => textOf(answer, scenario, options);
  return writeStudied('Instruments', { table: instrumentsTable(answer), answer, text }, options);
}

const COLUMNS = [
  'public cost',
  'the town’s',
  'left in the fund',
  'to priorities',
  'same, net',
  'invested',
  'per own peso',
];

function textOf(answer: Instruments, scenario: Scenario, options: RunOptions): string {
  const { model, data, seed, draws } = aboutStudy(options);
  const title = words.t('instruments.title', { name: words.text(scenario.title) });
  const basis = words.t('instruments.basis', { draws: words.number(draws), seed: String(seed), model, data });
  const heading = studyHeading(scenario, title, basis);
  if (answer.sum === 0) return `${heading}\n${words.t('instruments.noEnvelope')}\n`;
  const sum = words.t('instruments.sum', {
    sum: words.aboutMoney(answer.sum, scenario.place.currency),
    years: words.years(scenario.place.horizon),
  });
  const more = answer.margins.map((margin) => [rowName(margin, words), ...cells(margin, scenario)]);
  const whole = answer.whole.map((one) => [words.t(`instruments.titles.${one.instrument}`), ...cells(one, scenario)]);
  const started = answer.margins
    .filter(({ way }) => way === 'start')
    .map(({ instrument }) => words.t(`instruments.started.${instrument}`));
  const notes = [
    ...answer.margins.map((margin) => statusSentence(margin, scenario, words)),
    ...answer.withoutWay.map((way) => noWaySentence(way, words)),
    ...started,
    ...(started.length === 0 ? [] : [words.t('instruments.started.note')]),
  ].filter((text) => text !== '');
  return [
    heading,
    `${[...verdictSentences(answer, scenario, words), sum].join('\n')}\n`,
    ...(more.length === 0
      ? []
      : [`${words.t('instruments.table.title')}, ± two standard errors`, textTable(['', ...COLUMNS], more)]),
    ...notes.map((note) => `${note}\n`),
    ...(whole.length === 0 ? [] : [words.t('instruments.whole.text'), textTable(['', ...COLUMNS], whole)]),
  ].join('\n');
}

function cells(purchase: Purchase, { place }: Scenario): readonly string[] {
  const money = ({ mean }: Estimate) => (mean === null ? '–' : words.aboutMoney(mean, place.currency));
  return [
    money(purchase.cost),
    money(purchase.townCost),
    money(purchase.left),
    ratio(purchase.fundsPerPublic),
    ratio(purchase.fundsPerNet),
    ratio(purchase.investedPerPublic),
    ratio(purchase.fundsPerTown),
  ];
}

function ratio({ mean, standardError }: Estimate): string {
  if (mean === null) return '–';
  return `${words.number(mean, DIGITS)} ± ${words.number(2 * (standardError ?? 0), DIGITS)}`;
}
const DIGITS = 3;
