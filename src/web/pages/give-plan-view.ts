import { MOST_PROJECTS } from '../../analysis/portfolio/portfolio.ts';
import type { Words } from '../../words/words.ts';
import type { GiveData } from './give-data.ts';
import { designParameters, planQuery, withQuery } from './give-plan-address.ts';
import { planAnswer, planOf, type PlanAnswer } from './give-plan-answer-view.ts';
import { planForm, type PlanForm } from './give-plan-form-view.ts';
import type { Planned } from './give-plan-read.ts';
import { badgeOf, type Badge } from './results-badge.ts';

/** Something that is wrong, and where it stands on the page. */
export interface PlanItem {
  readonly anchor: string;
  readonly message: string;
}
export interface PlanView {
  readonly title: string;
  readonly intro: string;
  readonly scenario: string;
  readonly badge: Badge;
  readonly basis: string;
  /** Said when the design is not the ready one; else empty. */
  readonly changed: string;
  readonly problems: { readonly title: string; readonly items: readonly PlanItem[] } | null;
  readonly form: PlanForm;
  /** Null while no project can be read. */
  readonly answer: PlanAnswer | null;
  readonly links: {
    /** Empty while there is no set to take along. */
    readonly flyer: string;
    readonly give: string;
    readonly officer: string;
    readonly json: string;
    readonly csv: string;
  };
}

/** The planner's page from plain data; `items` is what is wrong with the design's own levers. */
export function planView(
  data: GiveData,
  planned: Planned,
  words: Words,
  { items = [] }: { readonly items?: readonly PlanItem[] } = {},
): PlanView {
  const { scenario } = data;
  const plan = planOf(data, planned);
  const answer = plan === null ? null : planAnswer(plan, data, planned, words);
  return {
    title: words.t('planner.title'),
    intro: words.t('planner.intro', { most: words.number(MOST_PROJECTS) }),
    scenario: words.text(scenario.title),
    badge: badgeOf(scenario, words),
    basis: words.t('planner.basis', { model: data.model, data: data.data }),
    changed: Object.keys(data.moved).length > 0 ? words.t('planner.changed') : '',
    problems: problemsOf(planned, items, words),
    form: planForm(data, planned, words),
    answer,
    links: linksOf(data, planned, answer?.hasSet ?? false),
  };
}

function problemsOf({ problems }: Planned, items: readonly PlanItem[], words: Words): PlanView['problems'] {
  const own = problems.map(({ at, message }) => ({ anchor: `give-${at === 'currency' ? 'corridor' : at}`, message }));
  const all = [...own, ...items];
  return all.length === 0 ? null : { title: words.t('planner.problems.title', { count: all.length }), items: all };
}

/** Other pages of the same design; those of this very plan carry it along. */
function linksOf(data: GiveData, planned: Planned, hasSet: boolean): PlanView['links'] {
  const own = planQuery(data, planned);
  const design = designParameters(data);
  const give = designParameters(data);
  if (planned.money !== null && planned.money > 0) give.set('give', String(planned.money));
  give.set('corridor', planned.corridor);
  give.set('year', String(planned.year));
  return {
    flyer: hasSet ? withQuery(`/give/${data.id}/flyer`, own) : '',
    give: withQuery(`/give/${data.id}`, give.toString()),
    officer: withQuery(`/scenarios/${data.id}`, design.toString()),
    json: withQuery(`/give/${data.id}/plan.json`, own),
    csv: withQuery(`/give/${data.id}/plan.csv`, own),
  };
}
