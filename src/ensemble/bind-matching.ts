import { compileExpression } from '../math/expression.ts';
import type { Quantity } from '../math/quantity.ts';
import type { MatchingDesign, PartnerInputs } from '../model/inputs.ts';
import { FORMULA_VARIABLES } from '../model/now.ts';
import type { Formula, Matching, Partner, Scenario, Vehicle } from '../scenario/types.ts';
import type { Binder } from './binder.ts';

const LIST = 'scheme.matching.partners';

/** The matching fund: its rules, and its partners with ratios, budgets and caps. */
export function bindMatching(binder: Binder, { scheme, place }: Scenario): MatchingDesign {
  const { matching } = scheme;
  const design: MatchingDesign = {
    on: matching !== null,
    from: matching === null ? 0 : matching.from - place.startYear,
    to: matching === null ? -1 : matching.to - place.startYear,
    proRata: matching?.rule === 'proRata',
    ranking: matching?.ranking ?? 'arrival',
    equity: 0,
    carryOver: matching?.carryOver ?? false,
    capsIndexed: matching?.capsIndexed ?? false,
    delayIfAbsent: matching?.ifAbsent === 'delay',
    inKind: 0,
    toVehicle: 0,
    vehicle: vehiclePlace(matching, scheme.vehicles),
    partners: bindPartners(binder, matching?.partners ?? []),
    statutory: 0,
    phase: 0,
  };
  if (matching === null) return design;
  const number = (field: 'equity' | 'inKind' | 'toVehicle') =>
    binder.number('other', `scheme.matching.${field}`, matching[field], (value) => (design[field] = value));
  number('equity');
  number('inKind');
  number('toVehicle');
  return design;
}

/** The vehicle named, or the first one; −1 when there is none. */
function vehiclePlace(matching: Matching | null, vehicles: readonly Vehicle[]): number {
  if (matching === null || vehicles.length === 0) return -1;
  return matching.vehicle === null ? 0 : vehicles.findIndex(({ id }) => id === matching.vehicle);
}

function bindPartners(binder: Binder, partners: readonly Partner[]): PartnerInputs {
  const flags = (holds: (partner: Partner) => boolean) =>
    Uint8Array.from(partners, (partner) => (holds(partner) ? 1 : 0));
  const limit = (field: 'yearlyBudget' | 'projectCap') => {
    const column = new Float64Array(partners.length);
    partners.forEach((partner, j) => {
      binder.optional(
        'other',
        `${LIST}.${partner.id}.${field}`,
        partner[field],
        Infinity,
        (value) => (column[j] = value),
      );
    });
    return column;
  };
  return {
    count: partners.length,
    local: flags(({ kind }) => kind === 'local'),
    public: flags(({ kind }) => kind !== 'private'),
    ratio: binder.column('matching', LIST, partners, 'ratio', ({ ratio }) => (isFormula(ratio) ? 0 : ratio)),
    formula: partners.map(({ ratio }) => (isFormula(ratio) ? compileExpression(ratio.tree, FORMULA_VARIABLES) : null)),
    meanRatio: new Float64Array(partners.length),
    yearlyBudget: limit('yearlyBudget'),
    projectCap: limit('projectCap'),
    reliability: binder.column('other', LIST, partners, 'reliability', ({ reliability }) => reliability),
    perLocality: flags(({ budgetPer }) => budgetPer === 'locality'),
  };
}

function isFormula(ratio: Quantity | Formula): ratio is Formula {
  return typeof ratio === 'object' && 'formula' in ratio;
}
