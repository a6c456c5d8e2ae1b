import type { Future, Result } from '../../ensemble/result.ts';
import { OUTCOMES, type OutcomeName } from '../../scenario/outcomes.ts';
import type { Scenario } from '../../scenario/types.ts';
import { eventSentence } from '../../words/events.ts';
import type { Words } from '../../words/words.ts';
import type { FigureTable } from '../figures/table.ts';
import { entryItems } from './entry-items.ts';
import { howLinks, type HowLink } from './how-links.ts';
import { anotherDraw, type Draw } from './projects-draw.ts';
import { projectView, type ProjectView } from './projects-project-view.ts';
import { badgeOf, type Badge } from './results-badge.ts';
import type { Design } from './results-design.ts';
import { queryText } from './results-query.ts';

interface Link {
  readonly address: string;
  readonly label: string;
}
export interface YearView {
  readonly year: number;
  readonly events: readonly string[];
  readonly projectsCaption: string;
  readonly projects: readonly ProjectView[];
  readonly sums: FigureTable;
}
export interface ProjectsView {
  readonly title: string;
  readonly intro: string;
  readonly seed: string;
  readonly badge: Badge;
  /** What the address asked for and could not have: a future that is none, levers that cannot be. */
  readonly problems: readonly string[];
  readonly picks: readonly Link[];
  readonly story: readonly string[];
  /** Address of the page that explains what was committed over the years. */
  readonly how: string;
  readonly years: readonly YearView[];
  readonly take: readonly Link[];
}
/** What the page shows one future of. */
export interface Shown {
  readonly future: Future;
  readonly years: Result['years'];
  readonly scenario: Scenario;
  readonly design: Design;
  readonly chosen: Draw;
  readonly id: string;
}

/** The trainer's page: one future, year by year. */
export function projectsView(shown: Shown, words: Words): ProjectsView {
  const { scenario, design, future, chosen, years } = shown;
  const draws = words.number(design.draws);
  const typical = chosen.draw === 'typical';
  const how = howLinks(`/scenarios/${shown.id}`, design, chosen.draw);
  return {
    title: words.t('projects.title', { name: words.text(scenario.title) }),
    intro: typical
      ? words.t('projects.introTypical', { draws })
      : words.t('projects.introOther', { draw: words.number(future.draw), draws }),
    seed: words.t('projects.seed', { seed: String(design.seed) }),
    badge: badgeOf(scenario, words),
    problems: problemsOf(shown, words),
    picks: picksOf(shown, words),
    story: storyOf(shown, words),
    how: how({ of: 'committed' }),
    years: years.map((year, at) => yearView(year, at, shown, how, words)),
    take: takeOf(shown, words),
  };
}

function problemsOf({ chosen, design }: Shown, words: Words): readonly string[] {
  const most = words.number(design.draws - 1);
  const draw = chosen.refused === null ? [] : [words.t('projects.wrongDraw', { given: chosen.refused, most })];
  return [...draw, ...entryItems(design, words).map(({ message }) => message)];
}

function addressOf({ design, id }: Shown, draw: number | 'typical', ending = ''): string {
  const moved = draw === 'typical' ? design.moved : { ...design.moved, draw: String(draw) };
  return `/scenarios/${id}/projects${ending}${queryText(moved, { ...design, nominal: false })}`;
}

function picksOf(shown: Shown, words: Words): readonly Link[] {
  const { draw } = shown.future;
  const { draws, seed } = shown.design;
  const to = (number: number, key: string) =>
    number >= 0 && number < draws ? [{ address: addressOf(shown, number), label: words.t(`projects.${key}`) }] : [];
  const typical =
    shown.chosen.draw === 'typical'
      ? []
      : [{ address: addressOf(shown, 'typical'), label: words.t('projects.typical') }];
  return [
    ...typical,
    ...to(draw - 1, 'previous'),
    ...to(draw + 1, 'next'),
    ...(draws > 1 ? to(anotherDraw(draw, draws, seed), 'random') : []),
  ];
}

function storyOf({ future, scenario }: Shown, words: Words): readonly string[] {
  const total = (name: OutcomeName) => future.outcomes[name].total ?? 0;
  if (total('proposed') === 0) return [words.t('projects.story.none')];
  const count = (name: OutcomeName) => [name, words.number(total(name))] as const;
  const money = (name: OutcomeName) => [name, words.aboutMoney(total(name), scenario.place.currency)] as const;
  return [
    words.t(
      'projects.story.counts',
      Object.fromEntries((['proposed', 'approved', 'finished', 'abandoned'] as const).map(count)),
    ),
    words.t('projects.story.money', Object.fromEntries((['committed', 'delivered', 'outlay'] as const).map(money))),
  ];
}

function yearView(year: number, at: number, { future, scenario }: Shown, how: HowLink, words: Words): YearView {
  const ofYear: HowLink = (question) => how({ ...question, year });
  const projects = future.projects.filter((project) => project.year === year);
  return {
    year,
    events: future.events.filter((event) => event.year === year).map((event) => eventSentence(event, words, scenario)),
    projectsCaption: words.t('projects.year.projects', { year }),
    projects: projects.map((project) => projectView(project, scenario, how, words)),
    sums: sumsOf(future, at, `${words.t('projects.year.sums')}, ${year}`, scenario, ofYear, words),
  };
}

const SUMS = ['committed', 'channelled', 'delivered', 'outlay', 'finished', 'abandoned'] as const;

function sumsOf(
  future: Future,
  at: number,
  caption: string,
  scenario: Scenario,
  how: HowLink,
  words: Words,
): FigureTable {
  const print = (name: OutcomeName, value: number) =>
    OUTCOMES[name].unit === 'money' ? words.money(value, scenario.place.currency) : words.number(value);
  return {
    caption,
    note: '',
    look: 'numbers',
    columns: [words.t('projects.sums.what'), words.t('projects.sums.amount')],
    rows: SUMS.map((name) => ({
      label: words.t(`projects.sums.${name}`),
      how: how({ of: name }),
      cells: [words.maybe(future.outcomes[name].byYear[at] ?? null, (value) => print(name, value))],
    })),
  };
}

function takeOf(shown: Shown, words: Words): readonly Link[] {
  const { design, id, chosen } = shown;
  return [
    { address: addressOf(shown, chosen.draw, '.json'), label: words.t('projects.take.json') },
    { address: addressOf(shown, chosen.draw, '.csv'), label: words.t('projects.take.csv') },
    {
      address: addressOf(shown, chosen.draw, '.xlsx').replace('/projects.xlsx', '/workbook.xlsx'),
      label: words.t('workbook.link'),
    },
    {
      address: `/scenarios/${id}${queryText(design.moved, { ...design, nominal: false })}`,
      label: words.t('projects.take.results'),
    },
  ];
}
