import { livedYears, toldEvents, type LivedYear } from '../../analysis/class/lived.ts';
import type { Future, ProjectRecord } from '../../ensemble/result.ts';
import type { Scenario } from '../../scenario/types.ts';
import { eventSentence } from '../../words/events.ts';
import { lowerFirst } from '../../words/quantity-label.ts';
import { reasonLabel } from '../../words/reasons.ts';
import type { Words } from '../../words/words.ts';

/** One year of a team's future, in sentences. */
export interface LivedYearView {
  readonly year: number;
  readonly events: readonly string[];
  readonly projects: readonly string[];
  readonly money: string;
  readonly outlay: string;
  /** Did the town pay more than its envelope? */
  readonly isOver: boolean;
}
/** What a team lives: views/partials/class-team-future.hbs. */
export interface TeamFutureView {
  readonly title: string;
  /** How many years have been lived, on which luck. */
  readonly progress: string;
  /** Before the first year; empty afterwards. */
  readonly waiting: string;
  /** Of a design that cannot be played; empty when it can. */
  readonly cannot: string;
  /** The newest first. */
  readonly years: readonly LivedYearView[];
  /** The page on which this whole future stands, project by project; empty before the last year. */
  readonly all: string;
}

/** What is needed of a class to tell where it stands in its future. */
export interface LivingClass {
  readonly year: number;
  readonly draw: number;
  readonly draws: number;
}

/** The years that a team has lived of the common future with its own design; `future` is null when it cannot be played. */
export function teamFutureView(
  future: Future | null,
  scenario: Scenario,
  { year, draw, draws }: LivingClass,
  words: Words,
  all = '',
): TeamFutureView {
  const { horizon, startYear } = scenario.place;
  const years = future === null ? [] : livedYears(future, scenario, year);
  return {
    title: words.t('wall.lived.title'),
    progress: words.t('wall.lived.progress', { lived: year, horizon, draw, draws: words.number(draws) }),
    waiting: year === 0 ? words.t('wall.lived.waiting', { year: startYear }) : '',
    cannot: future === null ? words.t('wall.lived.cannot') : '',
    years: years.map((one) => livedYearView(one, scenario, words)).toReversed(),
    all: year === horizon ? all : '',
  };
}

export function livedYearView(lived: LivedYear, scenario: Scenario, words: Words): LivedYearView {
  const money = (value: number) => words.aboutMoney(value, scenario.place.currency);
  const isOver = lived.outlay > lived.envelope;
  return {
    year: lived.year,
    events: toldEvents(lived.events).map((event) => eventSentence(event, words, scenario)),
    projects: projectSentences(lived, scenario, words),
    money: words.t('wall.lived.money', { amount: money(lived.money), sum: money(lived.soFar) }),
    outlay: words.t(isOver ? 'wall.lived.outlayOver' : 'wall.lived.outlay', {
      amount: money(lived.outlay),
      envelope: money(lived.envelope),
    }),
    isOver,
  };
}

/** More projects than these are counted and not named. */
const MOST_NAMED = 3;

/** What became of projects this year: how many, and the largest that was finished and those abandoned by name. */
function projectSentences(lived: LivedYear, scenario: Scenario, words: Words): readonly string[] {
  const sentences = [countsSentence(lived, words)];
  const [largest] = bySize(lived.finished);
  if (largest !== undefined) sentences.push(told('project-finished', largest, scenario, words));
  for (const project of bySize(lived.abandoned).slice(0, MOST_NAMED))
    sentences.push(told('project-abandoned', project, scenario, words));
  return [...sentences, ...refusals(lived.refused, scenario, words)];
}

const bySize = (projects: readonly ProjectRecord[]) => projects.toSorted((a, b) => b.value - a.value);

/** "Three works finished, one abandoned and two refused." */
export function countsSentence({ finished, abandoned, refused }: LivedYear, words: Words): string {
  const part = (key: string, projects: readonly unknown[]) =>
    projects.length === 0
      ? []
      : [words.t(`wall.lived.counts.${key}`, { count: projects.length, number: words.spelled(projects.length) })];
  const parts = [...part('finished', finished), ...part('abandoned', abandoned), ...part('refused', refused)];
  return parts.length === 0
    ? words.t('wall.lived.counts.none')
    : words.t('wall.lived.counts.all', { parts: words.list(parts) });
}

function told(
  kind: 'project-finished' | 'project-abandoned',
  { sector, locality, value, delivered, endYear, year }: ProjectRecord,
  scenario: Scenario,
  words: Words,
): string {
  const amount = kind === 'project-finished' ? { delivered } : { value };
  return eventSentence({ year: endYear ?? year, kind, values: { sector, locality, ...amount } }, words, scenario);
}

/** Why proposals were refused, each reason once. */
function refusals(refused: readonly ProjectRecord[], scenario: Scenario, words: Words): readonly string[] {
  const partners = scenario.scheme.matching?.partners ?? [];
  const lines = refused.map(({ reason, partner }) => {
    const why = lowerFirst(reasonLabel(reason ?? 'not-ranked', words), words.locale);
    const name = partners.find(({ id }) => id === partner)?.name;
    return name === undefined
      ? words.t('wall.lived.refused', { reason: why })
      : words.t('wall.lived.refusedBy', { reason: why, partner: words.text(name) });
  });
  return [...new Set(lines)];
}
