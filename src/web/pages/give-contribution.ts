import { giftFor } from '../../analysis/gift-for.ts';
import type { Gift } from '../../analysis/follow.ts';
import { MOST_INSTALMENTS } from '../../analysis/instalments.ts';
import type { Paid } from '../../analysis/instalments-followed.ts';
import { centralValue } from '../../math/distribution.ts';
import { fromMinor, minorDigits, toMinor } from '../../math/minor-units.ts';
import { LARGEST_RATIO } from '../../model/ratios.ts';
import type { Corridor, Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks, readFields, readTypedWhole } from '../forms.ts';
import { MOST, readAmount, type Amount } from './give-amount.ts';
import { readChoices, TIMES, type Choices, type Every } from './give-choices.ts';
import { GIVE_KEYS, type GiveKey, type GiveProblem } from './give-problem.ts';
import { amountProblem } from './home-association.ts';
import { unclearSentence } from './unclear-number.ts';

/** So many people, each giving so much so often. */
export interface Members {
  readonly count: number;
  readonly each: number;
  readonly every: Every;
}
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

export const MOST_MEMBERS = 100_000;

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

interface Sum {
  readonly amount: number | null;
  readonly members: Given['members'];
  readonly project: number | null;
  readonly perMember: Members | null;
  readonly problems: readonly GiveProblem[];
}
const NOTHING: Sum = { amount: null, members: null, project: null, perMember: null, problems: [] };

interface Asked {
  readonly scenario: Scenario;
  readonly fields: Readonly<Record<string, string>>;
  readonly way: Given['way'];
  readonly corridor: Corridor;
  readonly every: Every;
  readonly words: Words;
}

/** The first that is filled in: an amount, members with what each gives, a project's cost (with members or without). */
function sumOf(asked: Asked): Sum {
  const { give, members, each, project } = asked.fields;
  if (give !== undefined) return fromAmount(asked, give);
  if (each !== undefined || (members !== undefined && project === undefined)) return fromMembers(asked);
  return project === undefined ? NOTHING : fromProject(asked, project);
}

/** Ways that were filled in and did not count, because another came first. */
function unusedOf({ give, members, each, project }: Asked['fields']): readonly GiveKey[] {
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

function fromProject(asked: Asked, typed: string): Sum {
  const { scenario, way, corridor, words } = asked;
  const most = mostExact(scenario.place.currency, LARGEST_RATIO);
  const cost = readAmount(typed, words, { currency: scenario.place.currency, most });
  const message = amountProblem(cost, words);
  if (message !== null) return { ...NOTHING, problems: [{ at: 'project', message }] };
  if (cost.kind !== 'amount') return NOTHING;
  const amount = giftFor(scenario, { ...way, value: cost.value });
  if (amount > mostOf(scenario, corridor))
    return { ...NOTHING, problems: [{ at: 'project', message: words.t('give.problems.project') }] };
  const { members, problems } = shareOfMembers(asked, amount);
  return { ...NOTHING, amount, project: cost.value, perMember: members, problems };
}

/** What each of the members named gives, so often, for an amount: rounded up, so that it is enough. */
function shareOfMembers({ fields, words, corridor, every }: Asked, amount: number) {
  const typed = fields['members'];
  if (typed === undefined) return { members: null, problems: [] };
  const count = readTypedWhole(typed, numberMarks(words.locale), 1, MOST_MEMBERS);
  if (count === null) return { members: null, problems: membersProblem(typed, count, words) };
  const digits = minorDigits(corridor.currency);
  const each = fromMinor(Math.ceil(toMinor(amount, digits) / (count * TIMES[every])), digits);
  return { members: { count, each, every }, problems: [] };
}

function fromAmount(asked: Asked, typed: string): Sum {
  const amount = amountIn(asked, typed);
  const message = amountProblem(amount, asked.words);
  return {
    ...NOTHING,
    amount: amount.kind === 'amount' ? amount.value : null,
    problems: message === null ? [] : [{ at: 'give', message }],
  };
}

function amountIn({ scenario, corridor, words }: Asked, typed: string | undefined): Amount {
  return readAmount(typed, words, { currency: corridor.currency, most: mostOf(scenario, corridor) });
}

function fromMembers(asked: Asked): Sum {
  const { fields, words, scenario, corridor, every } = asked;
  const count = readTypedWhole(fields['members'], numberMarks(words.locale), 1, MOST_MEMBERS);
  const each = amountIn(asked, fields['each']);
  const problems = [...membersProblem(fields['members'], count, words), ...eachProblem(each, words)];
  if (count === null || each.kind !== 'amount') return { ...NOTHING, problems };
  const amount = count * each.value * TIMES[every];
  const most = mostOf(scenario, corridor);
  if (amount > most) {
    const given = fields['each']?.slice(0, LONGEST) ?? '';
    return { ...NOTHING, problems: eachProblem({ kind: 'too-much', given, most: most / count / TIMES[every] }, words) };
  }
  return { ...NOTHING, amount, members: { count, each: each.value, every }, problems };
}
const LONGEST = 60;

/** The most whose project, whatever the ratios, is still exact to the smallest unit. */
function mostOf({ place, scheme }: Scenario, corridor: Corridor): number {
  const partners = scheme.matching?.partners.length ?? 0;
  const times = Math.max(1, centralValue(corridor.exchangeRate)) * (1 + LARGEST_RATIO * partners);
  return Math.min(MOST, mostExact(place.currency, times));
}

/** A power of ten below which `times` as much is a whole number of smallest units without rounding. */
function mostExact(currency: string, times: number): number {
  const exact = Number.MAX_SAFE_INTEGER / 10 ** minorDigits(currency) / times;
  return 10 ** Math.max(0, Math.floor(Math.log10(exact)));
}

function membersProblem(typed: string | undefined, count: number | null, words: Words): readonly GiveProblem[] {
  if (count !== null) return [];
  if (typed === undefined) return [{ at: 'members', message: words.t('give.problems.membersMissing') }];
  const given = typed.slice(0, LONGEST);
  // 4.000 people may be four thousand; 1.5 and 1,5 are no number of people whatever the sign means.
  const readings = ambiguousReadings(given, numberMarks(words.locale));
  const message =
    readings !== null && Number.isInteger(readings.asDecimal)
      ? unclearSentence(given, readings, words)
      : words.t('give.problems.members', { given, most: words.number(MOST_MEMBERS) });
  return [{ at: 'members', message }];
}

function eachProblem(each: Amount, words: Words): readonly GiveProblem[] {
  if (each.kind === 'none') return [{ at: 'each', message: words.t('give.problems.eachMissing') }];
  const message = amountProblem(each, words);
  return message === null ? [] : [{ at: 'each', message }];
}
