import { OBJECTIVES, type Objective } from '../../analysis/portfolio/objectives.ts';
import type { PlannedProject } from '../../analysis/portfolio/offer.ts';
import { MOST_PROJECTS, type PlanAsked } from '../../analysis/portfolio/portfolio.ts';
import { minorDigits } from '../../math/minor-units.ts';
import { LARGEST_RATIO } from '../../model/ratios.ts';
import type { Accepted } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { readFields } from '../forms.ts';
import { amountProblem, readAmount, type Amount } from './give-amount.ts';
import { readChoices, type Choices } from './give-choices.ts';
import { readGiven } from './give-contribution.ts';
import {
  PLAN_KEYS,
  PROJECT_FIELDS,
  projectAt,
  projectKey,
  type PlanAt,
  type PlanKey,
  type ProjectField,
} from './give-plan-keys.ts';
import { readRows, type PlanRow } from './give-plan-rows.ts';

type Fields = Readonly<Record<string, string>>;

/** One entry of the planner that could not be used. */
export interface PlanProblem {
  readonly at: PlanAt;
  readonly message: string;
  readonly accepted?: Accepted;
  readonly suggestion?: string | null;
}
/** What was typed into the planner, what it asks, and what could not be used. */
export interface Planned {
  readonly typed: Readonly<Partial<Record<PlanKey, string>>>;
  readonly rows: readonly PlanRow[];
  /** Projects are those of the plan's priorities, because none was typed. */
  readonly isStart: boolean;
  readonly objective: Objective;
  readonly corridor: string;
  readonly currency: string;
  readonly year: number;
  /** Null while no usable sum was typed. */
  readonly money: number | null;
  /** Projects that can be used, each with its place in `rows`. */
  readonly projects: readonly { readonly row: number; readonly project: PlannedProject }[];
  readonly problems: readonly PlanProblem[];
}

/** Reads a club's money, its aim and its projects; empty rows are ignored, and wrong entries are named where they stand. */
export function readPlanned(scenario: Scenario, query: Readonly<Record<string, unknown>>, words: Words): Planned {
  const fields = asPlanned(scenario, readFields(query), words);
  const typed = Object.fromEntries(PLAN_KEYS.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])));
  const choices = readChoices(scenario, choicesOf(fields), words);
  const aim = aimOf(fields['aim'], words);
  const money = moneyOf(fields['money'], choices, words);
  const { rows, isStart } = readRows(scenario, fields);
  const read = rows.map((row) => readProject(scenario, row, fields, words));
  return {
    ...{ typed, rows, isStart, objective: aim.objective },
    ...{ corridor: choices.corridor.id, currency: choices.corridor.currency, year: choices.year, money: money.value },
    projects: read.flatMap(({ project }, row) => (project === null ? [] : [{ row, project }])),
    problems: [
      ...money.problems,
      ...aim.problems,
      ...choices.problems.map((one) => ({ ...one, at: one.at as PlanKey })),
      ...read.flatMap(({ problems }) => problems),
    ],
  };
}

/** What came along from the association's page, in the planner's own fields: its sum as money, its project as the first one. */
function asPlanned(scenario: Scenario, fields: Fields, words: Words): Fields {
  if (Object.keys(fields).some((key) => projectAt(key) !== null || key === 'money' || key === 'rows')) return fields;
  const { contribution, project, typed } = readGiven(scenario, fields, words);
  if (contribution === null) return fields;
  if (project === null) return { ...fields, money: String(contribution.amount) };
  const { sector, locality, place } = contribution;
  const own = Object.entries({ sector, locality, place, value: typed.project ?? '' } as const);
  const first = own.flatMap(([field, text]) => (text ? [[projectKey(1, field as ProjectField), text] as const] : []));
  return { ...fields, ...Object.fromEntries(first) };
}

/** What the planner is asked; null while the money, or every project, is missing. */
export function askedOf({ money, corridor, year, objective, projects }: Planned): PlanAsked | null {
  if (money === null || projects.length === 0) return null;
  return { money, corridor, year, objective, projects: projects.map(({ project }) => project) };
}

/** The choices that all projects share. */
function choicesOf({ corridor, currency, year }: Fields): Fields {
  const shared = { corridor, currency, year };
  return Object.fromEntries(
    Object.entries(shared).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function aimOf(given: string | undefined, words: Words): { objective: Objective; problems: readonly PlanProblem[] } {
  const found = OBJECTIVES.find((one) => one === given);
  if (given === undefined || found !== undefined) return { objective: found ?? 'matched', problems: [] };
  const message = words.t('planner.problems.aim', {
    given: given.slice(0, LONGEST),
    known: words.list([...OBJECTIVES]),
  });
  return {
    objective: 'matched',
    problems: [{ at: 'aim', message, accepted: { kind: 'options', options: [...OBJECTIVES] }, suggestion: null }],
  };
}

function moneyOf(typed: string | undefined, { corridor }: Choices, words: Words) {
  // Nothing left to give is a sum, too: it says what the first project would take.
  if (typed !== undefined && /^\s*0+(?:[.,]0+)?\s*$/.test(typed)) return { value: 0, problems: [] };
  const amount = readAmount(typed, words, { currency: corridor.currency, most: mostOf(corridor.currency) });
  return { value: amount.kind === 'amount' ? amount.value : null, problems: problemsOf('money', amount, words) };
}

function problemsOf(at: PlanAt, amount: Amount, words: Words): readonly PlanProblem[] {
  const message = amountProblem(amount, words);
  return message === null ? [] : [{ at, message }];
}

interface ReadProject {
  readonly project: PlannedProject | null;
  readonly problems: readonly PlanProblem[];
}

/** One row; nothing typed in it is no project and no problem. */
function readProject(scenario: Scenario, { number, typed }: PlanRow, shared: Fields, words: Words): ReadProject {
  if (PROJECT_FIELDS.every((field) => typed[field] === undefined)) return { project: null, problems: [] };
  const { sector, locality, place, name, value: text } = typed;
  const own = Object.entries({ sector, locality, place }).flatMap(([key, one]) =>
    one === undefined ? [] : [[key, one]],
  );
  const choices = readChoices(scenario, { ...choicesOf(shared), ...Object.fromEntries(own) } as typeof shared, words);
  const { currency } = scenario.place;
  const amount = readAmount(text, words, { currency, most: mostOf(currency) });
  const at = projectKey(number, 'value');
  const missing = amount.kind === 'none' ? [{ at, message: words.t('planner.problems.value', { currency }) }] : [];
  const problems: readonly PlanProblem[] = [
    ...choices.problems.flatMap((one) =>
      one.at === 'sector' || one.at === 'locality' || one.at === 'place'
        ? [{ ...one, at: projectKey(number, one.at) }]
        : [],
    ),
    ...problemsOf(at, amount, words),
    ...missing,
  ];
  if (amount.kind !== 'amount' || problems.length > 0) return { project: null, problems };
  const project = { sector: choices.sector, locality: choices.locality, place: choices.place };
  return { project: { name: name ?? null, ...project, value: amount.value }, problems };
}

/** The most whose projects, whatever the ratios, add up to the smallest unit. */
function mostOf(currency: string): number {
  const exact = Number.MAX_SAFE_INTEGER / 10 ** minorDigits(currency) / (LARGEST_RATIO * MOST_PROJECTS);
  return 10 ** Math.floor(Math.log10(exact));
}
const LONGEST = 60;
