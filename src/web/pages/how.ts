import { createExplainer } from '../../analysis/explain/explain.ts';
import type { Result } from '../../ensemble/result.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { readIdentity } from '../../scenario/identity-text.ts';
import { createWords, type Words } from '../../words/words.ts';
import { json, page, refusal, type Reply, type Route, type Visit } from '../page.ts';
import { HOW_KEYS, readQuestion } from './how-question.ts';
import { howView } from './how-view.ts';
import { readDraw } from './projects-draw.ts';
import type { Design } from './results-design.ts';
import { isReply, openDesign, refusalOf } from './results-open.ts';
import { designOf, openSaved } from './results-saved.ts';
import { resultOf } from './runs-result.ts';

export const howRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/how', formats: ['html', 'json'], effort: 'run', handle: showHow },
  { method: 'get', path: '/d/:code/how', formats: ['html', 'json'], effort: 'run', handle: showSavedHow },
];

interface Explaining {
  readonly design: Design;
  readonly words: Words;
  readonly address: string;
  /** The ready scenario that links in the navigation keep. */
  readonly id: string | null;
}

async function showHow(visit: Visit): Promise<Reply> {
  const levers = Object.fromEntries(Object.entries(visit.query).filter(([key]) => !HOW_KEYS.includes(key)));
  const opened = await openDesign(visit, levers);
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  if (visit.format !== 'html') {
    const refused = refusalOf(design);
    if (refused !== null) return refused;
  }
  return explainFigure(visit, { design, words, address: `/scenarios/${file.id}`, id: file.id });
}

async function showSavedHow(visit: Visit): Promise<Reply> {
  const opened = await openSaved(visit);
  if (isReply(opened)) return opened;
  const words = createWords(visit.language, opened.scenario.place.country);
  return explainFigure(visit, { design: designOf(visit, opened), words, address: `/d/${opened.saved.code}`, id: null });
}

async function explainFigure(visit: Visit, { design, words, address, id }: Explaining): Promise<Reply> {
  const result = await resultOf(visit, design.scenario, design);
  const chosen = readDraw(visit.query['draw'], design.draws);
  const asked = readQuestion(visit.query);
  const draw = chosen.draw === 'typical' ? result.typicalFuture.draw : chosen.draw;
  const { scenario, seed, draws } = design;
  const found = createExplainer(scenario, { seed, draws }, draw, readIdentity).explain(asked.question, asked.depth);
  const problems = [...asked.problems, ...(found.ok ? [] : found.problems)];
  if (visit.format === 'json') {
    if (chosen.refused !== null) return refusal(422, [wrongDraw(chosen.refused, draws)]);
    return found.ok && problems.length === 0 ? json(answerBody(found, result)) : refusal(422, problems);
  }
  const view = howView(
    {
      design,
      result,
      asked,
      explanation: found.ok ? found : null,
      problems,
      query: visit.query,
      isTypical: chosen.draw === 'typical',
      draw,
      address,
      drawProblem:
        chosen.refused === null
          ? null
          : words.t('how.problems.draw', { given: chosen.refused, most: words.number(draws - 1) }),
    },
    words,
  );
  const shown = { template: 'pages/how', title: view.title, door: 'officer' as const, view };
  const status = found.ok ? 200 : 422;
  return page(id === null ? shown : { ...shown, design: { id, query: design.moved } }, status);
}

function answerBody(found: object, { seed, draws }: Result): object {
  return { ...found, model: MODEL_VERSION, data: DATA_VERSION, seed, draws };
}

function wrongDraw(given: string, draws: number) {
  return {
    path: 'draw',
    code: 'out-of-range',
    given,
    accepted: { kind: 'whole-number', min: 0, max: draws - 1 },
    suggestion: 'typical',
    severity: 'error',
  } as const;
}
