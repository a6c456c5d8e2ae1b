import type { Words } from '../../src/words/words.ts';
import { giveAnswer } from '../../src/web/pages/give-answer-view.ts';
import { giveData } from '../../src/web/pages/give-data.ts';
import { pocketRefused } from '../../src/web/pages/give-pocket-refused.ts';
import { giveView } from '../../src/web/pages/give-view.ts';
import { readGiven } from '../../src/web/pages/give-contribution.ts';
import { homeView } from '../../src/web/pages/home-view.ts';
import { projectsView, type ProjectsView } from '../../src/web/pages/projects-view.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { resultsView, type ResultsView } from '../../src/web/pages/results-view.ts';
import { filledLint, LINT_SAMPLES } from './lint-samples.ts';
import { OWN_SAMPLES } from './own-samples.ts';
import { ledgerSample } from './ledger-sample.ts';
import { filledMoney, filledWhy } from './pages-money-samples.ts';
import { importSample } from './import-sample.ts';
import { besideSample, passportSample } from './passport-sample.ts';
import { rawScenario, resultOf } from './pages-results.ts';

const ID = 'mexico-tres-por-uno';
const raw = rawScenario(ID);
const result = resultOf(ID);
const design = (query: Record<string, string>, words: Words) => readDesign(raw, result.scenario, query, words);

/** Views of real results, with every optional part filled in. */
export const PAGE_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/home': (words) => {
    const view = homeView(result, ID, { give: '1000', guess: 'much' }, result, words);
    return { ...view, association: { ...view.association, problem: 'wrong' } };
  },
  'pages/results': (words) => ({ ...filledResults(words), ...besideSample }),
  'pages/pocket-refused': (words) => pocketRefused(giveData(result, ID, {}), 312_345, `/give/${ID}`, words),
  'pages/give': (words) => {
    const asked = { members: '40', each: '25', project: '5', sector: 'nowhere', instalments: '200' };
    const data = giveData(result, ID, { 'guarantee.cover': '0.7' });
    const view = giveView(data, readGiven(result.scenario, asked, words), words);
    const { answer, form } = view;
    const parts = giveAnswer(
      data,
      readGiven(result.scenario, { project: '798,000', instalments: '24', year: '2035' }, words),
      words,
    );
    const [receipt] = answer.receipts;
    if (receipt === undefined) throw new Error('the sample needs a receipt');
    const steps = receipt.steps.map((step) => ({ ...step, cuts: ['cut'], sources: [{ label: 'source', href: '/' }] }));
    const filled = {
      warnings: ['warning'],
      receipts: [{ ...receipt, steps, warning: 'warning' }],
      instalments: parts.instalments,
    };
    return {
      ...view,
      form: { ...form, localityName: { ...form.give, error: 'wrong' } },
      answer: { ...answer, ...filled },
    };
  },
  'pages/projects': (words) => filledProjects(words),
  'pages/money': (words) => filledMoney(ID, result, design({}, words), words),
  'pages/ledger': (words) => ledgerSample(result, design({}, words), words),
  'pages/why': (words) => filledWhy(ID, design({ 'guarantee.cover': '7', 'matching.to': '2040' }, words), words),
  'pages/passport': (words) => passportSample(result.scenario, words),
  'pages/import': (words) => importSample(result.scenario, words),
  ...OWN_SAMPLES,
  ...LINT_SAMPLES,
};

function filledResults(words: Words): ResultsView {
  const wrong = design({ 'guarantee.cover': '7', 'matching.rule': 'proRata', audit: 'null', money: 'nominal' }, words);
  const view = resultsView(
    result,
    wrong,
    { address: `/scenarios/${ID}`, origin: { id: ID, moved: {} }, saved: null, csrf: 'token' },
    words,
  );
  const { levers } = view;
  if (levers === null) throw new Error('the sample needs levers');
  const options = [{ value: 'a', label: 'A', selected: true }];
  const evidence = { address: '/evidence/x', label: 'x' };
  const slider = { low: 0, high: 1, step: 0.1, value: 0.5, look: 'number', label: 'x' } as const;
  const takeAway = { id: 'x', name: 'x', label: 'x', hint: 'x', checked: true };
  const groups = levers.groups.map((group) => ({
    ...group,
    takeAway: group.takeAway ?? takeAway,
    fields: [...group.fields, ...levers.luck].map((field) => ({ ...field, options, evidence, slider })),
  }));
  return {
    ...view,
    ratio: { line: 'x', money: ['x'], partners: ['x'], notes: ['x'] },
    lint: filledLint(words),
    why: { title: 'x', sentences: ['x'], searched: 'x', more: { address: '/x', label: 'x' } },
    saved: { code: 'abcdefg', since: 'kept', differs: true, notice: 'differs', change: '/scenarios/x' },
    levers: { ...levers, groups, luck: levers.luck.map((field) => ({ ...field, options, evidence, slider })) },
    sections: view.sections.map((section) => ({ ...section, notes: ['note'] })),
  };
}

function filledProjects(words: Words): ProjectsView {
  const future = result.typicalFuture;
  const chosen = { draw: future.draw, refused: '9999' };
  const shown = { future, years: result.years, scenario: result.scenario, design: design({}, words), chosen, id: ID };
  const view = projectsView(shown, words);
  const full = view.years.find(({ projects }) => projects.length > 0);
  return { ...view, years: view.years.map((year) => ({ ...year, events: ['event'], projects: full?.projects ?? [] })) };
}
