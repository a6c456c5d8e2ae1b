import type { Gift } from '../../analysis/follow.ts';
import { MOST_INSTALMENTS } from '../../analysis/instalments.ts';
import type { Paid } from '../../analysis/instalments-followed.ts';
import { minorDigits, toMinor } from '../../math/minor-units.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { numberMarks, readFields, readTypedWhole } from '../forms.ts';
import { readChoices, type Choices } from './give-choices.ts';
import { GIVE_KEYS, type GiveKey, type GiveProblem } from './give-problem.ts';
import { sumOf, type Members } from './give-sum.ts';

/** What was typed, what it comes to, and what could not be used. */
export interface Given {
  readonly typed: Readonly<Partial<Record<GiveKey, string>>>;
  /** Null while nothing usable was typed. */
  readonly contribution: Gift | null;
  /** How the amount was worked out, when from members. */
  readonly members: Members | null;
  /** The value of the project that the amount was worked out for, when it was. */
  readonly project: number | null;
  /** What each member gives for it, rounded up to the smallest unit, when members were named beside a project. */
  readonly perMember: Members | null;
  /** Paid in parts; null when it is given at once. */
  readonly paid: Paid | null;
  /** What was filled in beside the way that was used. */
  readonly unused: readonly GiveKey[];
  /** What is given without its amount: chances are known before anything is typed. */
  readonly way: Omit<Gift, 'amount'>;
  readonly problems: readonly GiveProblem[];
}

/** Reads what an association gives: one amount a year, members times amount times how often, or what a project needs. */
export function readGiven(scenario: Scenario, query: Readonly<Record<string, unknown>>, words: Words): Given {
  const fields = renamed(readFields(query));
  const typed = Object.fromEntries(GIVE_KEYS.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])));
  const choices = readChoices(scenario, fields, words);
  const way = wayOf(choices);
  const sum = sumOf({ scenario, fields, way, corridor: choices.corridor, every: choices.every, words });
  const paid = paidOf(sum.amount, fields['instalments'], choices, words);
  return {
    typed,
    contribution: sum.amount === null ? null : { amount: sum.amount, ...way },
    members: sum.members,
    project: sum.project,
    perMember: sum.perMember,
    paid: paid.value,
    unused: unusedOf(fields),
    way,
    problems: [...sum.problems, ...choices.problems, ...paid.problems],
  };
}

/** Links of before said `amount` where they now say `give`. */
function renamed(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { amount } = fields;
  return amount === undefined || fields['give'] !== undefined ? fields : { ...fields, give: amount };
}

function wayOf({ corridor, sector, locality, year, place }: Choices): Given['way'] {
  return { corridor: corridor.id, sector, locality, year, place };
}

/** Ways that were filled in and did not count, because another came first. */
function unusedOf({ give, members, each, project }: Readonly<Record<string, string>>): readonly GiveKey[] {
  const unused = { members: give, each: give, project: give ?? each } as const;
  const filled = { members, each, project };
  return (['members', 'each', 'project'] as const).filter(
    (key) => filled[key] !== undefined && unused[key] !== undefined,
  );
}

/** In how many parts it is paid: a whole number, and no part less than the smallest unit. */
function paidOf(
  amount: number | null,
  typed: string | undefined,
  { corridor, spacing }: Choices,
  words: Words,
): { readonly value: Paid | null; readonly problems: readonly GiveProblem[] } {
  if (typed === undefined) return { value: null, problems: [] };
  const smallest = amount === null ? MOST_INSTALMENTS : toMinor(amount, minorDigits(corridor.currency));
  const most = Math.max(1, Math.min(MOST_INSTALMENTS, smallest));
  const count = readTypedWhole(typed, numberMarks(words.locale), 1, most);
  if (count !== null) return { value: count === 1 ? null : { count, spacing }, problems: [] };
  const message = words.t('give.problems.instalments', { given: typed.slice(0, LONGEST), most: words.number(most) });
  return {
    value: null,
    problems: [{ at: 'instalments', message, accepted: { kind: 'whole-number', min: 1, max: most } }],
  };
}
const LONGEST = 60;
