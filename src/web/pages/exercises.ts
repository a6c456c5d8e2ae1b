import { problem } from '../../scenario/problems.ts';
import { json, page, refusal, type Reply, type Route, type Visit } from '../page.ts';
import { exerciseNotesView } from './exercise-notes-view.ts';
import { foundOf, planFor } from './exercise-study.ts';
import { exerciseCard, exercisesView } from './exercises-view.ts';
import { CLASS_DRAWS } from './class-plan.ts';
import { LINK_MARKS } from './results-field.ts';
import { queryText, readSettings } from './results-query.ts';

export const exerciseRoutes: readonly Route[] = [
  { method: 'get', path: '/exercises', formats: ['html', 'json'], handle: showList },
  { method: 'get', path: '/exercises/:exercise', formats: ['html', 'json'], effort: 'run', handle: showNotes },
];

async function showList(visit: Visit): Promise<Reply> {
  const { site, words, format, isGuest } = visit;
  const files = await site.exercises.list();
  if (format === 'json') {
    const broken = files.flatMap(({ id, parsed }) => (parsed.ok ? [] : [{ id, problems: parsed.problems }]));
    return json({ ok: true, exercises: files.flatMap((file) => exerciseCard(file, words)), broken });
  }
  return page({
    template: 'pages/exercises',
    title: words.t('exercises.title'),
    description: words.t('exercises.lead'),
    view: exercisesView(files, { csrf: isGuest ? '' : visit.csrf(), canStart: !isGuest }, words),
    door: 'trainer',
  });
}

/** The notes of one exercise; what they promise is played as a class would play it. */
async function showNotes(visit: Visit): Promise<Reply> {
  const { site, words, format, isGuest, params, query } = visit;
  const id = params['exercise'] ?? '';
  const file = await site.exercises.read(id);
  if (file === null) return refusal(404, [await unknown(visit, id)]);
  if (!file.parsed.ok) return refusal(422, file.parsed.problems);
  const { seed, draws, problems } = readSettings({ draws: String(CLASS_DRAWS), ...luckOf(query) }, LINK_MARKS);
  if (problems.length > 0) return refusal(422, problems);
  const plan = planFor(file.parsed, seed, draws);
  const found = await foundOf(visit, plan);
  if (format === 'json') {
    const { exercise, model, data } = plan;
    return json({ ok: true, model, data, seed, draws, exercise, found });
  }
  const address = `/exercises/${id}.json${queryText({}, { seed, draws, nominal: false })}`;
  const given = { csrf: isGuest ? '' : visit.csrf(), canStart: !isGuest, json: address };
  const view = exerciseNotesView(plan, found, given, words);
  return page({ template: 'pages/exercise', title: view.title, description: view.goal, view, door: 'trainer' });
}

async function unknown({ site }: Visit, id: string) {
  const options = (await site.exercises.list()).map((one) => one.id);
  return problem('exercise', 'unknown-option', id, { kind: 'options', options });
}

function luckOf({ seed, draws }: Visit['query']): Readonly<Record<string, string>> {
  return { ...(seed !== undefined && { seed }), ...(draws !== undefined && { draws }) };
}
