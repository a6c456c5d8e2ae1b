import type { Explanation, ExplanationNode, Question } from '../../analysis/explain/explanation.ts';
import type { Result } from '../../ensemble/result.ts';
import type { Problem } from '../../scenario/problem.ts';
import { explained, type Explained } from '../../words/explained.ts';
import { figureText } from '../../words/figure-text.ts';
import { identityMath } from '../../words/formula-mathml.ts';
import type { Words } from '../../words/words.ts';
import type { Query } from '../page.ts';
import { entryItems } from './entry-items.ts';
import { howForm, type HowForm } from './how-form.ts';
import { meaningOf, outcomeOf, summaryOf } from './how-outcome.ts';
import { howProblem } from './how-problems.ts';
import { MOST_DEPTH } from './how-question.ts';
import { howTree, sourceMarkup } from './how-tree.ts';
import { badgeOf, type Badge } from './results-badge.ts';
import type { Design } from './results-design.ts';
import { queryText } from './results-query.ts';

interface Link {
  readonly address: string;
  readonly label: string;
}
export interface HowView {
  readonly title: string;
  readonly eyebrow: string;
  readonly results: string;
  readonly badge: Badge;
  readonly problems: { readonly title: string; readonly items: readonly string[] } | null;
  readonly answer: HowAnswer | null;
  readonly form: HowForm;
}
export interface HowAnswer {
  readonly label: string;
  readonly figure: string;
  readonly sentences: readonly string[];
  readonly formula: string | null;
  /** MathML, made by us. */
  readonly math: string;
  readonly line: string;
  readonly lineTitle: string;
  readonly section: { readonly address: string; readonly label: string } | null;
  /** Of a figure that is not worked out: where it comes from; markup made by us. */
  readonly source: string;
  /** Nested lists, made by us. */
  readonly tree: string;
  readonly links: readonly Link[];
}

/** What the page is made of. */
export interface HowShown {
  readonly design: Design;
  readonly result: Result;
  readonly asked: { readonly question: Question; readonly depth: number };
  readonly explanation: Explanation | null;
  readonly problems: readonly Problem[];
  readonly query: Query;
  readonly isTypical: boolean;
  readonly draw: number;
  /** `/scenarios/<id>` or `/d/<code>`. */
  readonly address: string;
  readonly drawProblem: string | null;
}

/** The page “How?”: one figure of one future. */
export function howView(shown: HowShown, words: Words): HowView {
  const { design, explanation, address, problems, query, asked } = shown;
  const { scenario } = design;
  const answer = explanation === null ? null : answerOf(explanation, shown, words);
  const items = [
    ...problems.map((problem) => howProblem(problem, query, words)),
    ...entryItems(design, words).map(({ message }) => message),
    ...(shown.drawProblem === null ? [] : [shown.drawProblem]),
  ];
  const kept = keptOf(design);
  const typed = shown.isTypical ? 'typical' : String(shown.draw);
  return {
    title: answer === null ? words.t('how.title') : answer.question,
    eyebrow: words.t('how.eyebrow', { name: words.text(scenario.title) }),
    results: address + queryText(design.moved, { ...design, nominal: false }),
    badge: badgeOf(scenario, words),
    problems: items.length === 0 ? null : { title: words.t('how.problems.title', { count: items.length }), items },
    answer: answer?.view ?? null,
    form: howForm(
      { action: `${address}/how`, kept, question: asked.question, scenario, draw: typed, draws: design.draws },
      words,
    ),
  };
}

function keptOf(design: Design): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(queryText(design.moved, { ...design, nominal: false })));
}

function answerOf(explanation: Explanation, shown: HowShown, words: Words) {
  const { design, draw, isTypical, asked } = shown;
  const { scenario, seed } = design;
  const context = { scenario, seed, draw, levers: Object.keys(design.moved) };
  const tree = explained(explanation, asked.depth, context, words);
  const root = explanation.nodes[explanation.root]!;
  const figure = headline({ ...root, value: root.isUnlimited ? null : explanation.value }, shown, words);
  const horizon =
    root.at['year'] === undefined && tree.where === ''
      ? words.t('how.horizon', { years: words.years(scenario.place.horizon) })
      : '';
  const future = words.t(isTypical ? 'how.future.typical' : 'how.future.other', { draw: words.number(draw) });
  const where = tree.where === '' ? horizon : tree.where;
  const answered = root.unit === 'yesNo' ? 'how.questionYesNo' : 'how.question';
  const key = where === '' ? 'how.questionPlain' : answered;
  const question = words.t(key, { figure, what: tree.label, where, future });
  const view: HowAnswer = {
    label: tree.label,
    figure,
    sentences: sentencesOf(explanation, shown, words),
    formula: tree.formula,
    math: root.tree === null ? '' : identityMath(root.name, root.tree, words),
    line: tree.line ?? '',
    lineTitle: words.t(root.at['year'] === undefined ? 'how.inFiguresTotal' : 'how.inFigures'),
    section: sectionLink(tree, words),
    source: tree.source === null ? '' : sourceMarkup(tree.source, words),
    tree: howTree(tree, (id) => howAddress(shown, { of: id }), words),
    links: linksOf(root, shown, words),
  };
  return { question, view };
}

/** "3.2 million pesos", as it is said; other figures as they are printed. */
function headline(root: ExplanationNode, { design }: HowShown, words: Words): string {
  const { scenario } = design;
  if (root.unit === 'money' && root.value !== null && Math.abs(root.value) >= 1000)
    return words.aboutMoney(root.value, scenario.place.currency);
  return figureText(root, scenario, words);
}

function sentencesOf(explanation: Explanation, shown: HowShown, words: Words): readonly string[] {
  const { design, draw, isTypical, asked } = shown;
  const draws = words.number(design.draws);
  const values = { draws, draw: words.number(draw), seed: String(design.seed) };
  return [
    ...(explanation.value === null && !explanation.nodes[explanation.root]!.isUnlimited
      ? [words.t('how.answer.undefined')]
      : []),
    ...meaningOf(asked.question, words),
    words.t('how.answer.one', values) + (isTypical ? ` ${words.t('how.answer.typical')}` : ''),
    meanSentence(explanation, shown, words) ?? words.t('how.answer.meanNone'),
  ];
}

/** What all futures say of the same figure, where it is an outcome that is counted over all of them. */
function meanSentence(explanation: Explanation, shown: HowShown, words: Words): string | null {
  const { design, result, asked } = shown;
  const found = outcomeOf(asked.question, result);
  if (found === null) return null;
  const summary = summaryOf(found, asked.question, result);
  if (summary === null || summary.mean === null || summary.p5 === null || summary.p95 === null) return null;
  const root = explanation.nodes[explanation.root]!;
  const print = (value: number) => headline({ ...root, value, isUnlimited: false }, shown, words);
  const mean = { draws: words.number(design.draws), mean: print(summary.mean) };
  if (summary.p5 === summary.p95 && summary.p5 === summary.mean) return words.t('how.answer.meanSame', mean);
  const range =
    root.unit === 'money'
      ? words.range(summary.p5, summary.p95, design.scenario.place.currency)
      : words.t('common.between', { low: print(summary.p5), high: print(summary.p95) });
  return words.t('how.answer.meanByYear', { ...mean, range });
}

function sectionLink({ section }: Explained, words: Words): HowAnswer['section'] {
  if (section === null) return null;
  return { address: `/method#section-${section}`, label: words.t('how.section', { section }) };
}

/** Address of this page with another question; levers, seed and future are kept. */
function howAddress(
  { design, address, isTypical, draw }: HowShown,
  question: Readonly<Record<string, string | number | undefined>>,
  ending = '',
): string {
  const asked = Object.entries(question).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  const future = isTypical ? {} : { draw: String(draw) };
  const all = { ...design.moved, ...(Object.fromEntries(asked) as Record<string, string>), ...future };
  return `${address}/how${ending}${queryText(all, { ...design, nominal: false })}`;
}

function linksOf(root: ExplanationNode, shown: HowShown, words: Words): readonly Link[] {
  const { design, asked, isTypical, address } = shown;
  const { startYear, horizon } = design.scenario.place;
  const question = { ...asked.question };
  const depth = asked.depth === 3 ? {} : { depth: asked.depth };
  const to = (label: string, change: Readonly<Record<string, string | number | undefined>>, ending = ''): Link => ({
    label,
    address: howAddress(shown, { ...question, ...depth, ...change }, ending),
  });
  const year = question.year;
  const years = [
    ...(year !== undefined && year > startYear ? [[year - 1, 'before'] as const] : []),
    ...(year !== undefined && year < startYear + horizon - 1 ? [[year + 1, 'after'] as const] : []),
  ].map(([one, key]) => to(words.t(`how.links.${key}`, { year: one }), { year: one }));
  const isWithout = root.side === 'counterfactual';
  // The other side has projects of its own: this one is not among them.
  const hasOtherSide = /^\w+$/.test(question.of) && question.project === undefined;
  const other = hasOtherSide
    ? [to(words.t(`how.links.${isWithout ? 'with' : 'without'}`), { side: isWithout ? undefined : 'counterfactual' })]
    : [];
  const deeper = asked.depth + 2 <= MOST_DEPTH ? [to(words.t('how.links.deeper'), { depth: asked.depth + 2 })] : [];
  const typical = isTypical
    ? []
    : [{ label: words.t('how.links.typical'), address: howAddress({ ...shown, isTypical: true }, { ...question }) }];
  const future = isTypical ? design.moved : { ...design.moved, draw: String(shown.draw) };
  const projects = address.startsWith('/scenarios/')
    ? [
        {
          label: words.t('how.links.projects'),
          address: `${address}/projects${queryText(future, { ...design, nominal: false })}`,
        },
      ]
    : [];
  const opened =
    root.kind === 'lastYear' && root.opens !== null
      ? [{ label: words.t('how.links.opened'), address: howAddress(shown, { of: root.opens }) }]
      : [];
  const json = to(words.t('how.links.json'), {}, '.json');
  return [
    ...opened,
    ...years,
    ...other,
    ...typical,
    ...deeper,
    ...projects,
    json,
    { label: words.t('how.links.method'), address: '/method' },
  ];
}
