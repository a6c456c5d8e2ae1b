import { centralValue } from '../math/distribution.ts';
import { fromMinor, minorDigits, shareOutMinor, toMinor } from '../math/minor-units.ts';
import type { Reason } from '../model/reasons.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Chances } from './chances.ts';
import { capIn, type PartnerRequest } from './partner-requests.ts';
import type { Contribution, Receipt } from './receipt.ts';
import { runningMatching } from './receipt.ts';
import type { BothWays, Cut, Step, StepId } from './receipt-step.ts';
import { deliveryOrigins, originsOf } from './receipt-origins.ts';

/** What steps are made of. */
export interface StepsOf {
  readonly scenario: Scenario;
  readonly contribution: Contribution;
  readonly receipt: Receipt;
  readonly chances: Chances;
  /** The part of the sector's need that is covered before, by the mean of the futures; null without a priority. */
  readonly covered: number | null;
}

/** Every step of a receipt. Partners' rows begin where the budgets began and end where they ended. */
export function receiptSteps(of: StepsOf): readonly Step[] {
  const { receipt } = of;
  const club = money(of, receipt.toProject, receipt.inKind);
  const project = receipt.parts.filter(({ into }) => into === 'project');
  const promised = sumOf(of, project, ({ asked }) => asked);
  const capped = sumOf(of, project, ({ capped: left }) => left);
  const paid = sumOf(of, project, ({ paid: part }) => part);
  const total = money(of, club, paid);
  const steps: readonly (Step | null)[] = [
    feeStep(of),
    localStep(of, 'exchange', receipt.arrived, { figures: { rate: receipt.rate } }),
    localStep(of, 'eligibility', receipt.arrived, { figures: eligibility(of) }),
    receipt.toVehicle > 0 ? localStep(of, 'vehicle', receipt.arrived, { aside: receipt.toVehicle }) : null,
    receipt.inKind > 0 ? localStep(of, 'labour', receipt.toProject, { added: receipt.inKind }) : null,
    localStep(of, 'caps', club, { figures: capFigures(of) }),
    localStep(of, 'ratio', club, {
      added: promised,
      cuts: cutsOf(of, project, (part) => [part.asked - part.capped, 'cap-per-project']),
      figures: { nominal: receipt.nominal, each: receipt.each ?? 0 },
    }),
    localStep(of, 'budgets', money(of, club, capped), {
      cuts: cutsOf(of, project, (part) => [part.capped - part.paid, part.reason ?? 'budget']),
      figures: budgetFigures(of),
    }),
    ...partnerSteps(of, club, project),
    receipt.toVehicle > 0 ? localStep(of, 'together', total, { added: money(of, receipt.total, -total) }) : null,
    localStep(of, 'priority', receipt.total, { figures: priorityFigures(of, total) }),
    deliveredStep(of, total),
  ];
  return steps.filter((step) => step !== null);
}

function feeStep(of: StepsOf): Step {
  const { given, fee, sent, feeShare, foreignCurrency } = of.receipt;
  const cuts: readonly Cut[] = fee === 0 ? [] : [{ amount: fee, reason: 'fee', partner: null }];
  return {
    ...NOTHING,
    id: 'fee',
    currency: foreignCurrency,
    before: { foreign: given, local: toLocal(of, given) },
    cuts,
    after: { foreign: sent, local: of.receipt.arrived },
    figures: { feeShare },
    from: originsOf('fee', null, of),
  };
}

const NOTHING = { added: 0, cuts: [], aside: 0, partner: null, figures: {} } as const;

type Changes = Partial<Pick<Step, 'added' | 'cuts' | 'aside' | 'partner' | 'figures'>>;

/** A step in the place's currency; what is left follows from what was there. */
function localStep(of: StepsOf, id: StepId, before: number, changes: Changes): Step {
  const { added = 0, cuts = [], aside = 0, partner = null } = changes;
  const after = money(of, before, added, -aside, ...cuts.map(({ amount }) => -amount));
  return {
    ...NOTHING,
    ...changes,
    id,
    currency: of.receipt.currency,
    before: bothWays(of, before),
    after: bothWays(of, after),
    from: originsOf(id, partner, of),
  };
}

function partnerSteps(of: StepsOf, club: number, parts: readonly PartnerRequest[]): readonly Step[] {
  let before = club;
  return parts.map((part) => {
    const { partner, ratio, asked, capped, paid } = part;
    const step = localStep(of, 'partner', before, { added: paid, partner, figures: { ratio, asked, capped, paid } });
    before = step.after.local;
    return step;
  });
}

/** What of it can be expected to stand, if it is approved: as it went with the money of all approved projects counted. */
function deliveredStep(of: StepsOf, total: number): Step | null {
  const { counts } = of.chances;
  const committed = counts.club + counts.inKind + counts.match;
  if (committed <= 0) return null;
  const { digits } = of.receipt;
  const known = [counts.delivered, counts.lost, counts.unfinished, counts.leaked];
  const overrun = committed - known.reduce((sum, part) => sum + part, 0);
  const minor = toMinor(total, digits);
  const parts = shareOutMinor(
    [...known, overrun].map((part) => (minor * part) / committed),
    minor,
  ).map((part) => fromMinor(part, digits));
  const reasons: readonly Reason[] = ['abandoned', 'still-building', 'leakage', 'overrun'];
  const cuts = reasons.map((reason, at) => ({ amount: parts[at + 1] ?? 0, reason, partner: null }));
  const step = localStep(of, 'delivered', total, { cuts: cuts.filter(({ amount }) => amount !== 0) });
  return { ...step, figures: { share: counts.delivered / committed }, from: deliveryOrigins() };
}

function cutsOf(
  of: StepsOf,
  parts: readonly PartnerRequest[],
  cut: (part: PartnerRequest) => readonly [amount: number, reason: Reason],
): readonly Cut[] {
  return parts.flatMap((part) => {
    const [amount, reason] = cut(part);
    const exact = money(of, amount);
    return exact === 0 ? [] : [{ amount: exact, reason, partner: part.partner }];
  });
}

/** No rule of the model keeps a sector or a small gift out: what counts is whether the scheme runs. */
function eligibility({ scenario, contribution, receipt }: StepsOf): Step['figures'] {
  const { matching } = scenario.scheme;
  const years = matching === null ? {} : { from: matching.from, to: matching.to };
  return { runs: receipt.matchingRuns ? 1 : 0, year: contribution.year, ...years };
}

/** Of each partner with a cap: what it adds to one project at most, in this year. */
function capFigures({ scenario, contribution }: StepsOf): Step['figures'] {
  const matching = runningMatching(scenario, contribution.year);
  const capped = (matching?.partners ?? []).filter(({ projectCap }) => projectCap !== null);
  return Object.fromEntries(capped.map((partner) => [partner.id, capIn(scenario, partner, contribution.year)]));
}

/** Of each partner with a budget: the share usually left of it when such a proposal's turn comes, and how often that is enough. */
function budgetFigures({ chances }: StepsOf): Step['figures'] {
  return Object.fromEntries(
    chances.partners.flatMap(({ partner, enough, left }) => [
      [`left.${partner}`, left],
      [`enough.${partner}`, enough],
    ]),
  );
}

function priorityFigures({ scenario, contribution, covered }: StepsOf, total: number): Step['figures'] {
  const sector = scenario.sectors.find(({ id }) => id === contribution.sector);
  if (sector === undefined) return {};
  const weight = centralValue(sector.weight);
  const need = centralValue(sector.need);
  if (weight <= 0 || covered === null || need <= 0) return { weight };
  return { weight, need, coveredBefore: covered, coveredAfter: Math.min(1, covered + total / need) };
}

function bothWays(of: StepsOf, local: number): BothWays {
  const digits = minorDigits(of.receipt.foreignCurrency);
  return { foreign: fromMinor(toMinor(local / of.receipt.rate, digits), digits), local };
}

function toLocal({ receipt }: StepsOf, foreign: number): number {
  return fromMinor(toMinor(foreign * receipt.rate, receipt.digits), receipt.digits);
}

/** A sum in whole minor units. */
function money({ receipt }: StepsOf, ...amounts: readonly number[]): number {
  const minor = amounts.reduce((sum, amount) => sum + toMinor(amount, receipt.digits), 0);
  return fromMinor(minor, receipt.digits);
}

function sumOf(of: StepsOf, parts: readonly PartnerRequest[], read: (part: PartnerRequest) => number): number {
  return money(of, ...parts.map(read));
}
