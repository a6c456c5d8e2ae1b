import type { Problem } from '../../scenario/problem.ts';
import { json, page, refusal, type Reply, type Visit } from '../page.ts';
import { classStartView } from './class-start-view.ts';

export interface ClassPageWish {
  readonly status?: number;
  readonly code?: string;
  readonly scenario?: string;
  readonly codeProblems?: readonly Problem[];
  readonly startProblems?: readonly Problem[];
}

/** The page itself, with what went wrong when something did. */
export async function classPage(visit: Visit, wish: ClassPageWish = {}): Promise<Reply> {
  const { status = 200, code = '', scenario = '', codeProblems = [], startProblems = [] } = wish;
  const { site, words, format, isGuest } = visit;
  if (format === 'json' && status !== 200) return refusal(status, [...codeProblems, ...startProblems]);
  const [exercises, scenarios] = await Promise.all([site.exercises.list(), site.scenarios.list()]);
  const csrf = visit.csrf();
  if (format === 'json') {
    const ready = exercises.flatMap(({ id, parsed }) =>
      parsed.ok ? [{ id, title: words.text(parsed.exercise.title), goal: words.text(parsed.exercise.goal) }] : [],
    );
    return json({
      ok: true,
      exercises: ready,
      scenarios: scenarios.map(({ id }) => id),
      canStart: !isGuest,
      _csrf: csrf,
    });
  }
  const given = { exercises, scenarios, code, scenario, codeProblems, startProblems, csrf, canStart: !isGuest };
  const view = classStartView(given, words);
  return page(
    {
      template: 'pages/class',
      title: view.title,
      description: words.t('class.start.lead'),
      view,
      door: 'trainer',
      scripts: ['class.js'],
    },
    status,
  );
}
