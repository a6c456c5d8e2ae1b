import {
  breakEven,
  breakEvenEffort,
  breakEvenFigures,
  breakEvenSides,
  usualConditions,
  type BreakEvenAnswer,
} from '../../analysis/seek/break-even.ts';
import { conditionText, readCondition, type Condition } from '../../analysis/seek/condition.ts';
import { allOf } from '../../analysis/seek/problem.ts';
import { breakEvenTable } from '../../analysis/seek/tables.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, type Reply, type Route, type Visit } from '../page.ts';
import { isReply, type Opened } from './results-open.ts';
import { studyOf } from './runs-study.ts';
import { breakEvenAnswerView, breakEvenView, type BreakEvenAnswerView } from './seek-break-even-view.ts';
import { errorsOf, type Errors } from './seek-form.ts';
import { listOf, openQuestion, questionQuery, seekPage, toQuestion } from './seek-pages.ts';
import { drawsFor, FEW_DRAWS, refuseQuestion, studioOf } from './seek-studio.ts';
import { seekAddress } from './seek-tabs.ts';
import { readRows } from './seek-typed.ts';

export const breakEvenRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/scenarios/:id/seek/break-even',
    formats: ['html', 'json', 'csv'],
    effort: 'run',
    handle: showBreakEven,
  },
];

async function showBreakEven(visit: Visit): Promise<Reply> {
  const opened = await openQuestion(visit);
  if (isReply(opened)) return opened;
  const { query, format } = visit;
  const { scenario, seed } = opened.design;
  const isForm = 'asked' in query;
  const typed = isForm ? readRows(query, scenario, opened.words) : null;
  const texts = typed === null ? listOf(query['keep']) : typed.keep.map(({ text }) => text);
  const asked = allOf(texts.map((text, at) => readCondition(text, scenario, `keep${at + 1}`)));
  const rowOf = (field: string) => typed?.keep[Number(field.slice(4)) - 1]?.row ?? Math.min(2, Number(field.slice(4)));
  if (asked.problems.length > 0 && format !== 'html') return refuseQuestion(asked.problems, visit);
  const errors = { ...errorsOf(asked.problems, rowOf, query, opened.words), ...typed?.wrong };
  if (Object.keys(errors).length > 0) return show(opened, [], null, errors, visit);
  const link = { keep: asked.values.map(conditionText).join('; '), draws: query['draws'] };
  if (isForm) return toQuestion(opened, 'breakEven', link);
  const conditions = asked.values.length === 0 ? usualConditions(scenario) : asked.values;
  const { answer, played } = await answerOf(conditions, opened, visit);
  const luck = { model: MODEL_VERSION, data: DATA_VERSION, seed, draws: played.draws };
  if (format === 'csv') return csv(csvTable(breakEvenTable(answer), luck), `${opened.file.id}-break-even`);
  if (format === 'json') return json({ ok: true, ...luck, wanted: conditions.map(conditionText), ...answer });
  const data = (ending: string) =>
    `${seekAddress(opened.file.id, 'breakEven')}.${ending}${questionQuery(opened, link)}`;
  const take = (['csv', 'json'] as const).map((ending) => ({
    address: data(ending),
    label: opened.words.t(`seek.take.${ending}`),
  }));
  return show(opened, asked.values, breakEvenAnswerView(answer, conditions, opened, played, take), {}, visit);
}

async function answerOf(conditions: readonly Condition[], { design }: Opened, visit: Visit) {
  const { scenario, seed } = design;
  const effort = breakEvenEffort(scenario);
  const draws = drawsFor(visit, design, effort, FEW_DRAWS);
  const total = effort * draws;
  const answer = await studyOf<BreakEvenAnswer>(visit, {
    of: { kind: 'break-even', scenario, conditions: conditions.map(conditionText), seed, draws },
    title: scenario.title,
    seed,
    draws: total,
    work: (steps) => {
      const plan = { figures: breakEvenFigures(conditions, scenario), sides: breakEvenSides(conditions), draws, total };
      return breakEven(conditions, scenario, studioOf(visit, design, plan, steps));
    },
  });
  return {
    answer,
    played: { draws, asked: visit.query['draws'] === undefined ? draws : design.draws, designs: answer.designs },
  };
}

function show(
  opened: Opened,
  conditions: readonly Condition[],
  answer: BreakEvenAnswerView | null,
  errors: Errors,
  { query }: Visit,
): Reply {
  const view = breakEvenView(opened, conditions, answer, errors, query);
  return seekPage(opened, 'pages/seek-break-even', view, answer?.verdict ?? view.lead);
}
