import { giftFor } from '../../analysis/gift-for.ts';
import type { Gift } from '../../analysis/follow.ts';
import { centralValue } from '../../math/distribution.ts';
import { fromMinor, minorDigits, toMinor } from '../../math/minor-units.ts';
import { LARGEST_RATIO } from '../../model/ratios.ts';
import type { Corridor, Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks, readTypedWhole } from '../forms.ts';
import { amountProblem, MOST, readAmount, type Amount } from './give-amount.ts';
import { TIMES, type Every } from './give-choices.ts';
import type { GiveProblem } from './give-problem.ts';
import { unclearSentence } from './unclear-number.ts';

/** So many people, each giving so much so often. */
export interface Members {
  readonly count: number;
  readonly each: number;
  readonly every: Every;
}
export const MOST_MEMBERS = 100_000;

/** An amount, and how it was worked out. */
export interface Sum {
  readonly amount: number | null;
  readonly members: Members | null;
  readonly project: number | null;
  readonly perMember: Members | null;
  readonly problems: readonly GiveProblem[];
}
const NOTHING: Sum = { amount: null, members: null, project: null, perMember: null, problems: [] };

/** What an amount is read from. */
export interface Asked {
  readonly scenario: Scenario;
  readonly fields: Readonly<Record<string, string>>;
  readonly way: Omit<Gift, 'amount'>;
  readonly corridor: Corridor;
  readonly every: Every;
  readonly words: Words;
}

/** The first that is filled in: an amount, members with what each gives, a project's cost (with members or without). */
export function sumOf(asked: Asked): Sum {
  const { give, members, each, project } = asked.fields;
  if (give !== undefined) return fromAmount(asked, give);
  if (each !== undefined || (members !== undefined && project === undefined)) return fromMembers(asked);
  return project === undefined ? NOTHING : fromProject(asked, project);
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
