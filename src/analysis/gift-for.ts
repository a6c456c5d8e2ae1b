import { centralValue } from '../math/distribution.ts';
import { fromMinor, minorDigits, toMinor } from '../math/minor-units.ts';
import { clubShare } from '../model/club-share.ts';
import { capIn, spentBeside } from './partner-requests.ts';
import { meanRatioFor, ratioFor } from './ratio-for.ts';
import { feeShareIn, inKindShareOf, receipt, runningMatching, type Contribution } from './receipt.ts';
import type { Matching, Scenario } from '../scenario/types.ts';

/** A project that an association wants to see built. `value` is in the place's currency. */
export interface WantedProject extends Omit<Contribution, 'amount'> {
  readonly value: number;
}

/**
 * What an association must give, in its corridor's currency and rounded up to the smallest unit, so that one project by
 * itself comes to its value: the receipt read backwards (sections 2.8 and 2.9). Caps are counted, and budgets where the rule
 * shares them out; where the rule is all or nothing, whether a budget allows the project is for its receipt to say.
 * Infinity where the rules place everything beside projects. Throws when the corridor is not in the scenario or the value is not a positive number.
 */
export function giftFor(scenario: Scenario, wanted: WantedProject): number {
  const corridor = scenario.corridors.find(({ id }) => id === wanted.corridor);
  if (corridor === undefined) throw new Error(`a gift needs a corridor of the scenario but got ${wanted.corridor}`);
  if (!(wanted.value > 0 && Number.isFinite(wanted.value)))
    throw new Error(`a project needs a value above 0 but got ${wanted.value}`);
  const matching = runningMatching(scenario, wanted.year);
  const sent = arrivingFor(scenario, matching, wanted) / centralValue(corridor.exchangeRate);
  const given = sent / (1 - feeShareIn(scenario, corridor, wanted.year));
  const digits = minorDigits(corridor.currency);
  const unit = 10 ** digits;
  const least = Math.max(1, Math.ceil(given * unit - ROUNDING));
  return Number.isSafeInteger(least) ? fromMinor(leastThat(suffices(scenario, wanted, digits), least), digits) : given;
}
/** A value that is whole but for its last binary digits is not rounded up. */
const ROUNDING = 1e-6;

/** Does a project come to its value when that much is given, every step of its receipt rounded as there? */
function suffices(scenario: Scenario, wanted: WantedProject, digits: number): (minor: number) => boolean {
  const paysInFull = scenario.scheme.matching?.rule === 'wholeOrNothing';
  return (minor) => {
    const made = receipt(scenario, { ...wanted, amount: fromMinor(minor, digits) });
    const project = made.parts.filter(({ into }) => into === 'project');
    const all = [made.toProject, made.inKind, ...project.map(({ capped, paid }) => (paysInFull ? capped : paid))];
    const total = all.reduce((sum, part) => sum + toMinor(part, made.digits), 0);
    return total >= toMinor(wanted.value, made.digits);
  };
}

/** The least amount that is enough, near the one that would be without rounding: fee and exchange are each rounded. */
function leastThat(isEnough: (minor: number) => boolean, near: number): number {
  let found = near;
  for (let step = 0; step < MOST_STEPS && !isEnough(found); step++) found++;
  for (let step = 0; step < MOST_STEPS && found > 1 && isEnough(found - 1); step++) found--;
  return found;
}
/** Units of a small currency that one unit of the place's is worth, and more. */
const MOST_STEPS = 500;

/** The money that has to arrive for the project and for what the rules place in a vehicle beside it. */
function arrivingFor(scenario: Scenario, matching: Matching | null, wanted: WantedProject): number {
  if (matching === null) return wanted.value;
  const ratios = Float64Array.from(matching.partners, (partner) => ratioFor(scenario, partner, wanted));
  const toVehicle = centralValue(matching.toVehicle);
  if (toVehicle >= 1) return Infinity;
  let arriving = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const caps = capsOf(scenario, matching, { vehicle: arriving * toVehicle, wanted });
    const club = clubShare(wanted.value, ratios, caps, ratios.length);
    arriving = (club * (1 - inKindShareOf(matching))) / (1 - toVehicle);
  }
  return arriving;
}
/** What partners put beside the vehicle's part leaves less for the project, so that more has to be given: settles fast. */
const ROUNDS = 12;

/** The most that each partner pays into one project. */
function capsOf(
  scenario: Scenario,
  { partners, rule }: Matching,
  { vehicle, wanted }: { readonly vehicle: number; readonly wanted: WantedProject },
): Float64Array {
  return Float64Array.from(partners, (partner) => {
    const { yearlyBudget } = partner;
    const cap = capIn(scenario, partner, wanted.year);
    if (rule === 'wholeOrNothing' || yearlyBudget === null) return cap;
    const spent = spentBeside(scenario, partner, meanRatioFor(scenario, partner) * vehicle, wanted.locality ?? null);
    return Math.min(cap, Math.max(0, centralValue(yearlyBudget) - spent));
  });
}
