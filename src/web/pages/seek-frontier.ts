import {
  frontier,
  FRONTIER_FIGURES,
  frontierEffort,
  frontierFigures,
  frontierSides,
  type FrontierAnswer,
  type FrontierQuestion,
} from '../../analysis/seek/frontier.ts';
import { readFrontier, type WrittenFrontier } from '../../analysis/seek/frontier-question.ts';
import { conditionText } from '../../analysis/seek/condition.ts';
import { seekProblem, type SeekProblem } from '../../analysis/seek/problem.ts';
import { frontierTable } from '../../analysis/seek/tables.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, type Query, type Reply, type Route, type Visit } from '../page.ts';
import { isReply, type Opened } from './results-open.ts';
import { studyOf } from './runs-study.ts';
import { errorsOf, type Errors } from './seek-form.ts';
import { frontierAnswerView, frontierView, type FrontierAnswerView } from './seek-frontier-view.ts';
import { listOf, openQuestion, questionQuery, seekPage, toQuestion } from './seek-pages.ts';
import { drawsFor, FEW_DRAWS, refuseQuestion, studioOf } from './seek-studio.ts';
import { seekAddress } from './seek-tabs.ts';
import { readRows } from './seek-typed.ts';

export const frontierRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/scenarios/:id/seek/frontier',
    formats: ['html', 'json', 'csv'],
    effort: 'run',
    handle: showFrontier,
  },
];

async function showFrontier(visit: Visit): Promise<Reply> {
  const opened = await openQuestion(visit);
  if (isReply(opened)) return opened;
  const { query, format } = visit;
  const { scenario, seed } = opened.design;
  if ('asked' in query) return fromForm(opened, query);
  if (format === 'html' && query['vary'] === undefined) return show(opened, null, null, {}, query);
  const written: WrittenFrontier = { vary: listOf(query['vary']), keep: listOf(query['keep']), of: query['of'] };
  const read = readFrontier(written, scenario);
  if (!read.ok) return refuse(read.problems, opened, visit);
  const { question } = read;
  const { answer, played } = await answerOf(question, written, opened, visit);
  const blocked = answer.designs.every(({ cannotPlay }) => cannotPlay !== null)
    ? (answer.designs[0]?.cannotPlay ?? null)
    : null;
  if (blocked !== null)
    return refuse([seekProblem('vary', 'cannot-set', query['vary'] ?? '', [], blocked)], opened, visit);
  const luck = { model: MODEL_VERSION, data: DATA_VERSION, seed, draws: played.draws };
  if (format === 'csv') return csv(csvTable(frontierTable(question, answer), luck), `${opened.file.id}-frontier`);
  if (format === 'json') return json({ ok: true, ...luck, question: questionData(question), ...answer });
  const data = (ending: string) =>
    `${seekAddress(opened.file.id, 'frontier')}.${ending}${questionQuery(opened, linkOf(written, query))}`;
  const take = (['csv', 'json'] as const).map((ending) => ({
    address: data(ending),
    label: opened.words.t(`seek.take.${ending}`),
  }));
  return show(opened, question, frontierAnswerView(question, answer, opened, played, take), {}, query);
}

function questionData({ levers, values, of, conditions }: FrontierQuestion): object {
  return {
    levers: levers.map(({ path }, at) => ({ path, values: values[at] })),
    of,
    keep: conditions.map(conditionText),
  };
}

function linkOf({ vary, keep, of }: WrittenFrontier, query: Query): Readonly<Record<string, string | undefined>> {
  return { vary: vary.join('; '), keep: keep.join('; '), of, draws: query['draws'] };
}

/** What a form asks goes to the address that links use; what cannot be read is shown beside its field. */
function fromForm(opened: Opened, query: Query): Reply {
  const { design, words } = opened;
  const typed = readRows(query, design.scenario, words);
  const names = Object.keys(FRONTIER_FIGURES).filter((name) => query[`figures${name}`] !== undefined);
  const written: WrittenFrontier = {
    vary: typed.vary.map(({ text }) => text),
    keep: typed.keep.map(({ text }) => text),
    of: names.length === 0 ? NOTHING_CHOSEN : names.join(','),
  };
  const read = readFrontier(written, design.scenario);
  const rowOf = (field: string) => {
    const rows = field.startsWith('keep') ? typed.keep : typed.vary;
    return rows[Number(/\d+$/.exec(field)?.[0] ?? 1) - 1]?.row ?? 1;
  };
  const errors = { ...(read.ok ? {} : errorsOf(read.problems, rowOf, query, words)), ...typed.wrong };
  if (read.ok && Object.keys(errors).length === 0) return toQuestion(opened, 'frontier', linkOf(written, query));
  return show(opened, read.ok ? read.question : null, null, errors, query);
}
/** No outcome at all is not the usual ones. */
const NOTHING_CHOSEN = '–';

function refuse(problems: readonly SeekProblem[], opened: Opened, visit: Visit): Reply {
  if (visit.format !== 'html') return refuseQuestion(problems, visit);
  const rowOf = (field: string) => Math.min(3, Number(/\d+$/.exec(field)?.[0] ?? 1));
  return show(opened, null, null, errorsOf(problems, rowOf, visit.query, opened.words), visit.query);
}

async function answerOf(question: FrontierQuestion, written: WrittenFrontier, { design }: Opened, visit: Visit) {
  const { scenario, seed } = design;
  const effort = frontierEffort(question);
  const draws = drawsFor(visit, design, effort, FEW_DRAWS);
  const total = effort * draws;
  const answer = await studyOf<FrontierAnswer>(visit, {
    of: { kind: 'frontier', scenario, question: written, seed, draws },
    title: scenario.title,
    seed,
    draws: total,
    work: (steps) => {
      const plan = { figures: frontierFigures(question, scenario), sides: frontierSides(question), draws, total };
      return frontier(question, studioOf(visit, design, plan, steps));
    },
  });
  return {
    answer,
    played: { draws, asked: visit.query['draws'] === undefined ? draws : design.draws, designs: effort },
  };
}

function show(
  opened: Opened,
  question: FrontierQuestion | null,
  answer: FrontierAnswerView | null,
  errors: Errors,
  query: Query,
): Reply {
  const view = frontierView(opened, question, answer, errors, query);
  return seekPage(opened, 'pages/seek-frontier', view, answer?.sentences[0] ?? view.lead);
}
