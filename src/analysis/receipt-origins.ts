import type { ParameterName } from '../evidence/types.ts';
import type { Contribution } from './receipt.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Origin, StepId } from './receipt-step.ts';

interface Asked {
  readonly scenario: Scenario;
  readonly contribution: Contribution;
}

/** The inputs behind one step. */
export function originsOf(step: StepId, partner: string | null, { scenario, contribution }: Asked): readonly Origin[] {
  const { matching, transferCost } = scenario.scheme;
  const corridor = `corridors.${contribution.corridor}`;
  const partners = (matching?.partners ?? []).filter(({ id }) => partner === null || id === partner);
  const ofPartners = (field: 'ratio' | 'projectCap' | 'yearlyBudget') =>
    partners.filter((one) => one[field] !== null).map(({ id }) => `scheme.matching.partners.${id}.${field}`);
  const none = matching === null;
  switch (step) {
    case 'fee':
      return paths(`${corridor}.transferCost`, ...(transferCost === null ? [] : ['scheme.transferCost.target']));
    case 'exchange':
      return paths(`${corridor}.exchangeRate`);
    case 'eligibility':
      return none ? [] : paths('scheme.matching.from', 'scheme.matching.to');
    case 'vehicle':
    case 'together':
      return none ? [] : paths('scheme.matching.toVehicle');
    case 'labour':
      return none ? [] : paths('scheme.matching.inKind');
    case 'caps':
      return ofPartners('projectCap').length === 0
        ? []
        : paths(...ofPartners('projectCap'), ...(matching?.capsIndexed === true ? [] : ['place.inflation']));
    case 'ratio':
      return paths(...ofPartners('ratio'));
    case 'budgets':
      return [...paths(...ofPartners('yearlyBudget')), ...(none ? [] : [COUNTED])];
    case 'partner':
      return paths(...ofPartners('ratio'), ...ofPartners('projectCap'), ...ofPartners('yearlyBudget'));
    case 'priority':
      return contribution.sector === null
        ? []
        : [...paths(`sectors.${contribution.sector}.need`, `sectors.${contribution.sector}.weight`), COUNTED];
    case 'delivered':
      return deliveryOrigins();
  }
}

const COUNTED: Origin = { kind: 'counted' };

/** What stands in the end is counted; these parameters decide it. */
export function deliveryOrigins(): readonly Origin[] {
  const names: readonly ParameterName[] = ['abandonBase', 'abandonElection', 'leakage', 'overrunMean', 'overrunSpread'];
  return [COUNTED, ...names.map((name): Origin => ({ kind: 'parameter', name }))];
}

function paths(...all: readonly string[]): readonly Origin[] {
  return all.map((path) => ({ kind: 'scenario', path }));
}
