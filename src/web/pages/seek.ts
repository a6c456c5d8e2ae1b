import { seekProblem, type SeekProblem } from '../../analysis/seek/problem.ts';
import { seek, seekEffort, seekFigures, seekSides, type SeekAnswer } from '../../analysis/seek/seek.ts';
import {
  readQuestion,
  writeQuestion,
  type SeekQuestion,
  type WrittenQuestion,
} from '../../analysis/seek/seek-question.ts';
import { seekTable } from '../../analysis/seek/tables.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, type Query, type Reply, type Route, type Visit } from '../page.ts';
import { isReply, type Opened } from './results-open.ts';
import { studyOf } from './runs-study.ts';
import { answerView } from './seek-answer-view.ts';
import { breakEvenRoutes } from './seek-break-even.ts';
import { errorsOf, type Errors } from './seek-form.ts';
import { frontierRoutes } from './seek-frontier.ts';
import { listOf, openQuestion, questionQuery, seekPage, toQuestion } from './seek-pages.ts';
import { drawsFor, refuseQuestion, studioOf } from './seek-studio.ts';
import { seekAddress } from './seek-tabs.ts';
import { readRows } from './seek-typed.ts';
import { seekView } from './seek-view.ts';

export const seekRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/seek', formats: ['html', 'json', 'csv'], effort: 'run', handle: showSeek },
  ...breakEvenRoutes,
  ...frontierRoutes,
];

async function showSeek(visit: Visit): Promise<Reply> {
  const opened = await openQuestion(visit);
  if (isReply(opened)) return opened;
  const { query, format } = visit;
  if ('asked' in query) return fromForm(opened, query);
  if (format === 'html' && !isAsked(query)) return show(opened, null, null, {}, query);
  const read = readQuestion(writtenIn(query), opened.design.scenario);
  if (!read.ok) return refuse(read.problems, opened, visit);
  const { question } = read;
  const { answer, played } = await answerOf(question, opened, visit);
  const blocked = answer.tried.every(({ cannotPlay }) => cannotPlay !== null)
    ? (answer.tried[0]?.cannotPlay ?? null)
    : null;
  if (blocked !== null)
    return refuse([seekProblem('vary', 'cannot-set', query['vary'] ?? '', [], blocked)], opened, visit);
  const luck = { model: MODEL_VERSION, data: DATA_VERSION, seed: opened.design.seed, draws: played.draws };
  if (format === 'csv') return csv(csvTable(seekTable(question, answer), luck), `${opened.file.id}-seek`);
  if (format === 'json')
    return json({ ok: true, ...luck, question: writeQuestion(question), present: question.lever.present, ...answer });
  const data = (ending: string) =>
    `${seekAddress(opened.file.id, 'seek')}.${ending}${questionQuery(opened, linkOf(question))}`;
  const take = (['csv', 'json'] as const).map((ending) => ({
    address: data(ending),
    label: opened.words.t(`seek.take.${ending}`),
  }));
  return show(opened, question, answerView(question, answer, opened, played, take), {}, query);
}

function isAsked(query: Query): boolean {
  return ['vary', 'keep', 'most', 'least', 'reach'].some((key) => query[key] !== undefined);
}

function writtenIn(query: Query): WrittenQuestion {
  const { vary = '', keep, most, least, reach } = query;
  return { vary, keep: listOf(keep), most, least, reach };
}

/** A question as an address holds it. */
function linkOf(question: SeekQuestion): Readonly<Record<string, string | undefined>> {
  const { vary, keep, most, least, reach } = writeQuestion(question);
  return { vary, keep: keep.join('; '), most, least, reach };
}

/** What a form asks goes to the address that links use; what cannot be read is shown beside its field. */
function fromForm(opened: Opened, query: Query): Reply {
  const { design, words } = opened;
  const typed = readRows(query, design.scenario, words);
  const best = query['best'] ?? 'mostlever';
  const texts = typed.keep.map(({ text }) => text);
  const reaches = best === 'nearest';
  const goal = /^(most|least)(\w+)$/.exec(best);
  const written: WrittenQuestion = {
    vary: typed.vary[0]?.text ?? '',
    keep: reaches ? texts.slice(1) : texts,
    ...(reaches && { reach: texts[0] ?? '' }),
    ...(goal !== null && { [goal[1] ?? 'most']: goal[2] }),
  };
  const read = readQuestion(written, design.scenario);
  const rowOf = (field: string) => {
    if (field === 'reach') return typed.keep[0]?.row ?? 1;
    if (field.startsWith('keep')) return typed.keep[Number(field.slice(4)) - (reaches ? 0 : 1)]?.row ?? 1;
    return 1;
  };
  const errors = { ...(read.ok ? {} : errorsOf(read.problems, rowOf, query, words)), ...typed.wrong };
  if (read.ok && Object.keys(errors).length === 0) return toQuestion(opened, 'seek', linkOf(read.question));
  return show(opened, read.ok ? read.question : null, null, errors, query);
}

/** Wrong parts of an address: named beside the fields that they would fill. */
function refuse(problems: readonly SeekProblem[], opened: Opened, visit: Visit): Reply {
  if (visit.format !== 'html') return refuseQuestion(problems, visit);
  const rowOf = (field: string) => Math.min(2, Number(/\d+$/.exec(field)?.[0] ?? 1));
  return show(opened, null, null, errorsOf(problems, rowOf, visit.query, opened.words), visit.query);
}

async function answerOf(question: SeekQuestion, { design }: Opened, visit: Visit) {
  const { scenario, seed } = design;
  const effort = seekEffort(question);
  const draws = drawsFor(visit, design, effort, null);
  const total = effort * draws;
  const answer = await studyOf<SeekAnswer>(visit, {
    of: { kind: 'seek', scenario, question: writeQuestion(question), seed, draws },
    title: scenario.title,
    seed,
    draws: total,
    work: (steps) => {
      const plan = { figures: seekFigures(question, scenario), sides: seekSides(question), draws, total };
      return seek(question, studioOf(visit, design, plan, steps));
    },
  });
  return { answer, played: { draws, asked: design.draws, designs: answer.tried.length } };
}

function show(
  opened: Opened,
  question: SeekQuestion | null,
  answer: ReturnType<typeof answerView> | null,
  errors: Errors,
  query: Query,
): Reply {
  const view = seekView(opened, question, answer, errors, query);
  return seekPage(opened, 'pages/seek', view, answer?.headline ?? view.lead);
}
