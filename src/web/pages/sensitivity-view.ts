import { figureNames } from '../../ensemble/sample-figures.ts';
import type { InputsAnswer, Sensitivity } from '../../analysis/sensitivity/sensitivity.ts';
import { STATISTICS } from '../../analysis/paired-difference.ts';
import type { Tornado } from '../../analysis/sensitivity/tornado.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import type { Scenario } from '../../scenario/types.ts';
import { gradeLabel } from '../../words/labels.ts';
import {
  figureAmount,
  figureName,
  findingOfInputs,
  findingOfLevers,
  firstSentence,
  inputName,
  inputValue,
} from '../../words/sensitivity.ts';
import type { Words } from '../../words/words.ts';
import { figureView, type FigureView } from '../figures/figure-view.ts';
import type { FigureTable } from '../figures/table.ts';
import { designMenu, type DesignMenu } from './design-menu.ts';
import { entryItems } from './entry-items.ts';
import type { Opened } from './results-open.ts';
import { queryText } from './results-query.ts';
import { MOST_BARS, tornadoFigure } from './sensitivity-figures.ts';
import type { AskedSensitivity } from './sensitivity-question.ts';
import { studyTabs, type StudyTabs } from './sensitivity-tabs.ts';

export interface SensitivityView {
  readonly title: string;
  readonly menu: DesignMenu;
  readonly tabs: StudyTabs;
  readonly problems: readonly string[];
  readonly finding: string;
  readonly first: string;
  readonly basis: string;
  readonly form: SensitivityForm;
  /** Of the outcome asked about, and of the chance of a breach; the second is null when that is what was asked. */
  readonly outcome: TornadoPart;
  readonly breach: TornadoPart | null;
  readonly rank: string;
  readonly withoutRange: string;
  readonly unplayed: string;
  readonly take: readonly { readonly address: string; readonly label: string }[];
}
interface SensitivityForm {
  readonly action: string;
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly fields: readonly {
    readonly key: string;
    readonly label: string;
    readonly choices: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[];
  }[];
}
interface TornadoPart {
  readonly finding: string;
  readonly inputs: FigureView | null;
  readonly table: FigureTable;
  readonly more: string;
  readonly stillInputs: Folded | null;
  readonly leversFinding: string;
  readonly levers: FigureView | null;
  readonly stillLevers: Folded | null;
}
/** What moves nothing, folded under a count. */
interface Folded {
  readonly count: string;
  readonly names: readonly string[];
}

/** Tornado and rank sensitivity of a design, for the outcome asked about and for the chance of a breach. */
export function sensitivityView(answer: Sensitivity, opened: Opened, asked: AskedSensitivity): SensitivityView {
  const { file, design, words } = opened;
  const { scenario } = design;
  const { question } = asked;
  const { outcome, breach, seed, draws } = answer;
  const page = `/scenarios/${file.id}/sensitivity`;
  const own = { of: question.figure, side: question.side, stat: question.statistic };
  const query = queryText({ ...design.moved, ...own }, { ...design, nominal: false });
  const links = { csv: `${page}.csv${query}`, json: `${page}.json${query}` };
  const unplayed = [...new Set([...outcome.inputs.unplayed, ...outcome.levers.unplayed])];
  const part = (of: Sensitivity['outcome']) => tornadoPart(of, links, scenario, words);
  return {
    title: words.t('sensitivity.title', { name: words.text(scenario.title) }),
    menu: designMenu(opened, 'sensitivity'),
    tabs: studyTabs(opened, 'sensitivity'),
    problems: [
      ...entryItems(design, words).map(({ message }) => message),
      ...asked.problems.map(({ path, given }) =>
        words.t(`sensitivity.problems.${path}`, {
          given: given ?? '',
          used: figureName(question.figure, scenario, words),
        }),
      ),
    ],
    finding: findingOfInputs(outcome.inputs, scenario, words),
    first: firstSentence(outcome.inputs, scenario, words),
    basis: words.t('sensitivity.basis', {
      draws: words.number(draws),
      seed: String(seed),
      model: MODEL_VERSION,
      data: DATA_VERSION,
    }),
    form: formOf(page, opened, asked),
    outcome: part(outcome),
    breach: question.figure === 'breachEver' ? null : part(breach),
    rank: words.t('sensitivity.inputs.rank', { noise: words.number(answer.rankNoise, 2) }),
    withoutRange: answer.withoutRange === 0 ? '' : words.t('sensitivity.withoutRange', { count: answer.withoutRange }),
    unplayed:
      unplayed.length === 0
        ? ''
        : words.t('sensitivity.unplayed', {
            inputs: words.list(unplayed.map((path) => inputName(path, scenario, words))),
          }),
    take: [
      { address: links.json, label: words.t('sensitivity.take.json') },
      { address: links.csv, label: words.t('sensitivity.take.csv') },
    ],
  };
}

function formOf(action: string, { design, words }: Opened, { question }: AskedSensitivity): SensitivityForm {
  const { scenario, moved } = design;
  const kept = new URLSearchParams(queryText(moved, { ...design, nominal: false }));
  const field = (key: string, now: string, choices: readonly (readonly [string, string])[]) => ({
    key,
    label: words.t(`sensitivity.form.${key}`),
    choices: choices.map(([value, label]) => ({ value, label, selected: value === now })),
  });
  const named = figureNames(scenario).map((name) => [name, figureName(name, scenario, words)] as const);
  const texts = (group: string, names: readonly string[]) =>
    names.map((name) => [name, words.t(`sensitivity.form.${group}.${name}`)] as const);
  return {
    action,
    kept: [...kept].map(([name, value]) => ({ name, value })),
    fields: [
      field('of', question.figure, named.slice(0, MOST_CHOICES)),
      field('side', question.side, texts('sides', ['scheme', 'difference'])),
      field('stat', question.statistic, texts('stats', STATISTICS)),
    ],
  };
}
/** A region of thousands of places would make the form heavier than the answer. */
const MOST_CHOICES = 150;

function tornadoPart(
  { inputs, levers }: Sensitivity['outcome'],
  links: { readonly csv: string; readonly json: string },
  scenario: Scenario,
  words: Words,
): TornadoPart {
  const figure = (of: 'inputs' | 'levers', tornado: Pick<Tornado, 'bars' | 'question'>) =>
    tornado.bars.length === 0 ? null : figureView(tornadoFigure(tornado, of, scenario, words), words, links);
  const more = inputs.bars.length > MOST_BARS ? words.t('sensitivity.inputs.more', { count: MOST_BARS }) : '';
  return {
    finding: findingOfInputs(inputs, scenario, words),
    inputs: figure('inputs', inputs),
    table: inputsTable(inputs, scenario, words),
    more,
    stillInputs: folded('inputs', inputs.still, scenario, words),
    leversFinding: findingOfLevers(levers, scenario, words),
    levers: figure('levers', levers),
    stillLevers: folded('levers', levers.still, scenario, words),
  };
}

function folded(of: 'inputs' | 'levers', still: readonly string[], scenario: Scenario, words: Words): Folded | null {
  if (still.length === 0) return null;
  return {
    count: words.t(`sensitivity.still.${of}`, { count: still.length }),
    names: still.map((path) => inputName(path, scenario, words)),
  };
}

const COLUMNS = ['figure', 'grade', 'low', 'high', 'atLow', 'atHigh', 'swing', 'error', 'rank', 'rankDifference'];

function inputsTable({ bars, question }: InputsAnswer, scenario: Scenario, words: Words): FigureTable {
  const { figure } = question;
  const amount = (value: number | null) => words.maybe(value, (known) => figureAmount(figure, known, scenario, words));
  const rank = (value: number | null) => words.maybe(value, (known) => words.number(known, 2));
  return {
    caption: words.t('sensitivity.inputs.table'),
    note: '',
    look: 'numbers text-2',
    columns: COLUMNS.map((name) => words.t(`sensitivity.inputs.columns.${name}`)),
    rows: bars.map(({ path, grade, low, high, swing, rank: own, rankOfDifference, parameter, setting }) => {
      const record = parameter ?? setting;
      return {
        label: inputName(path, scenario, words),
        cells: [
          gradeLabel(grade, words),
          inputValue(path, low.input, scenario, words),
          inputValue(path, high.input, scenario, words),
          amount(low.outcome),
          amount(high.outcome),
          amount(swing),
          amount(errorOf(low.standardError, high.standardError)),
          rank(own),
          rank(rankOfDifference),
        ],
        how: record === null ? '/evidence' : `/evidence/${record}`,
      };
    }),
  };
}

/** The larger of both ends' errors; null of what has none. */
function errorOf(low: number | null, high: number | null): number | null {
  return low === null || high === null ? null : Math.max(low, high);
}
