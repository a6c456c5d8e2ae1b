import { giftFor } from '../../analysis/gift-for.ts';
import type { Contribution } from '../../analysis/receipt.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks, readFields, readTypedWhole } from '../forms.ts';
import { MOST, readAmount } from './give-amount.ts';
import { amountProblem } from './home-association.ts';
import { unclearSentence } from './unclear-number.ts';

/** Keys of the query that say what is given; the others are levers. */
export const GIVE_KEYS = ['amount', 'members', 'each', 'every', 'project', 'corridor', 'sector'] as const;
export type GiveKey = (typeof GIVE_KEYS)[number];

export interface GiveProblem {
  readonly at: GiveKey;
  readonly message: string;
}
/** What was typed, what it comes to, and what could not be used. */
export interface Given {
  readonly typed: Readonly<Partial<Record<GiveKey, string>>>;
  /** Null while nothing usable was typed. */
  readonly contribution: Contribution | null;
  /** How the amount was worked out, when from members. */
  readonly members: { readonly count: number; readonly each: number; readonly every: 'month' | 'year' } | null;
  /** The value of the project that the amount was worked out for, when it was. */
  readonly project: number | null;
  readonly corridor: string;
  readonly sector: string | null;
  readonly problems: readonly GiveProblem[];
}

export const MOST_MEMBERS = 100_000;
const TIMES = { month: 12, year: 1 } as const;

/** Reads what an association gives: one amount a year, members times amount times how often, or what a project needs. */
export function readGiven(scenario: Scenario, query: Readonly<Record<string, unknown>>, words: Words): Given {
  const fields = readFields(query);
  const typed = Object.fromEntries(GIVE_KEYS.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])));
  const corridor = scenario.corridors.find(({ id }) => id === fields['corridor']) ?? scenario.corridors[0];
  const sector = scenario.sectors.find(({ id }) => id === fields['sector'])?.id ?? null;
  const year = scenario.scheme.matching?.from ?? scenario.place.startYear;
  const way = { corridor: corridor?.id ?? '', sector, year };
  const sum = sumOf(scenario, fields, way, words);
  return {
    typed,
    contribution: sum.amount === null ? null : { amount: sum.amount, ...way },
    members: sum.members,
    project: sum.project,
    corridor: way.corridor,
    sector,
    problems: [...sum.problems, ...unknownChoices(scenario, fields, words)],
  };
}

interface Sum {
  readonly amount: number | null;
  readonly members: Given['members'];
  readonly project: number | null;
  readonly problems: readonly GiveProblem[];
}

/** The first that is filled in: an amount, members, a project's cost. */
function sumOf(
  scenario: Scenario,
  fields: Readonly<Record<string, string>>,
  way: Omit<Contribution, 'amount'>,
  words: Words,
): Sum {
  const { amount, members, each, project } = fields;
  if (amount !== undefined) return fromAmount(amount, words);
  if (members !== undefined || each !== undefined) return fromMembers(fields, words);
  return project === undefined ? NOTHING : fromProject(scenario, project, way, words);
}
const NOTHING: Sum = { amount: null, members: null, project: null, problems: [] };

function fromProject(scenario: Scenario, typed: string, way: Omit<Contribution, 'amount'>, words: Words): Sum {
  const cost = readAmount(typed, words);
  const message = amountProblem(cost, words);
  if (message !== null) return { ...NOTHING, problems: [{ at: 'project', message }] };
  if (cost.kind !== 'amount') return NOTHING;
  const amount = giftFor(scenario, { ...way, value: cost.value });
  if (amount > MOST) return { ...NOTHING, problems: [{ at: 'project', message: words.t('give.problems.project') }] };
  return { ...NOTHING, amount, project: cost.value };
}

function fromAmount(typed: string, words: Words): Sum {
  const amount = readAmount(typed, words);
  const message = amountProblem(amount, words);
  return {
    ...NOTHING,
    amount: amount.kind === 'amount' ? amount.value : null,
    problems: message === null ? [] : [{ at: 'amount', message }],
  };
}

function fromMembers(fields: Readonly<Record<string, string>>, words: Words): Sum {
  const count = readTypedWhole(fields['members'], numberMarks(words.locale), 1, MOST_MEMBERS);
  const each = readAmount(fields['each'], words);
  const problems = [...membersProblem(fields['members'], count, words), ...eachProblem(each, words)];
  if (count === null || each.kind !== 'amount') return { ...NOTHING, problems };
  const every = fields['every'] === 'year' ? 'year' : 'month';
  return {
    ...NOTHING,
    amount: count * each.value * TIMES[every],
    members: { count, each: each.value, every },
    problems,
  };
}

function membersProblem(typed: string | undefined, count: number | null, words: Words): readonly GiveProblem[] {
  if (count !== null) return [];
  if (typed === undefined) return [{ at: 'members', message: words.t('give.problems.membersMissing') }];
  const given = typed.slice(0, 60);
  // 4.000 people may be four thousand; 1.5 and 1,5 are no number of people whatever the sign means.
  const readings = ambiguousReadings(given, numberMarks(words.locale));
  const message =
    readings !== null && Number.isInteger(readings.asDecimal)
      ? unclearSentence(given, readings, words)
      : words.t('give.problems.members', { given, most: words.number(MOST_MEMBERS) });
  return [{ at: 'members', message }];
}

function eachProblem(each: ReturnType<typeof readAmount>, words: Words): readonly GiveProblem[] {
  if (each.kind === 'none') return [{ at: 'each', message: words.t('give.problems.eachMissing') }];
  const message = amountProblem(each, words);
  return message === null ? [] : [{ at: 'each', message }];
}

/** A corridor or a sector that the scenario does not have; the first corridor and any sector stand in for it. */
function unknownChoices(
  scenario: Scenario,
  fields: Readonly<Record<string, string>>,
  words: Words,
): readonly GiveProblem[] {
  const known = { corridor: scenario.corridors, sector: scenario.sectors };
  return (['corridor', 'sector'] as const).flatMap((at) => {
    const given = fields[at];
    if (given === undefined || known[at].some(({ id }) => id === given)) return [];
    return [{ at, message: words.t(`give.problems.${at}`, { given: given.slice(0, 60) }) }];
  });
}
