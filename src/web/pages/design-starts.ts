import { centralValue } from '../../math/distribution.ts';
import type { Shape } from '../../scenario/shape.ts';
import type { Term } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';

/** A share of the town's yearly envelope: what an amount starts at where no currency is known beforehand. */
interface OfEnvelope {
  readonly ofEnvelope: number;
}
const envelope = (ofEnvelope: number): OfEnvelope => ({ ofEnvelope });

/**
 * What the fields of a new instrument or item start at. All are assumptions, in the order of the ready scenarios' figures, and
 * are shown as such until somebody sets them; the page of each field's evidence says what is known.
 */
const STARTS: Readonly<Record<string, number | string | boolean | OfEnvelope>> = {
  'place.elections.every': 3,
  'place.elections.turnover': 0.5,
  'scheme.matching.partners.*.kind': 'local',
  'scheme.matching.partners.*.ratio': 1,
  'scheme.matching.partners.*.yearlyBudget': envelope(0.4),
  'scheme.council.strength': 0.4,
  'scheme.council.yearlyCost': envelope(0.03),
  'scheme.helpDesk.officers': 2,
  'scheme.helpDesk.contactsPerOfficer': 500,
  'scheme.helpDesk.costPerOfficer': envelope(0.04),
  'scheme.audit.leakageCut': 0.3,
  'scheme.audit.yearlyCost': envelope(0.025),
  'scheme.seal.leakageCut': 0.1,
  'scheme.seal.yearlyCost': envelope(0.02),
  'scheme.preparation.validRaise': 0.1,
  'scheme.preparation.yearlyCost': envelope(0.03),
  'scheme.ordinance.continuity': 0.6,
  'scheme.transferCost.target': 0.03,
  'scheme.transferCost.years': 5,
  'scheme.literacy.migrants.places': 300,
  'scheme.literacy.families.places': 300,
  'scheme.literacy.unitCost': envelope(0.0002),
  'scheme.literacy.inKind': 0.3,
  'scheme.vehicles.*.baseShare': 0.02,
  'scheme.vehicles.*.promisedReturn': 0.05,
  'scheme.vehicles.*.defaultProbability': 0.05,
  'scheme.vehicles.*.lossGivenDefault': 0.6,
  'scheme.vehicles.*.onLend': 0.8,
  'scheme.guarantee.cover': 0.5,
  'scheme.guarantee.fee': 0.01,
  'scheme.guarantee.capital': envelope(0.5),
  'scheme.guarantee.leverage': 5,
  'scheme.guarantee.stopLoss': 0.25,
  'scheme.guarantee.tenor': 4,
  'scheme.guarantee.fundReturn': 0.02,
  'scheme.enterprise.places': 20,
  'scheme.enterprise.grant': envelope(0.017),
  'scheme.enterprise.training': envelope(0.0015),
  'scheme.enterprise.ownShare': 0.5,
  'scheme.enterprise.jobsPerFirm': 2,
  'targets.*.outcome': 'toPriorities',
  'targets.*.atLeast': envelope(5),
};

/** What a new instrument or item starts with, as a file would write it: what has a usual value is left out. */
export function startOf(shape: Shape, scenario: Scenario): unknown {
  if (shape.kind === 'term') return startValue(shape.term, scenario);
  if (shape.kind !== 'group') return shape.kind === 'list' ? [] : startRecord(scenario);
  const entries = Object.entries(shape.children).flatMap(([name, child]): [string, unknown][] => {
    if (child.kind === 'term') {
      const value = startValue(child.term, scenario);
      return value === undefined || child.term.kind === 'id' ? [] : [[name, value]];
    }
    const wanted = child.group.missing === 'required' || child.group.path.startsWith('scheme.literacy.');
    return wanted ? [[name, startOf(child, scenario)]] : [];
  });
  return Object.fromEntries(entries);
}

/** All of it to the first priority of the plan. */
function startRecord({ sectors }: Scenario): Readonly<Record<string, number>> {
  const first = sectors.find(({ weight }) => centralValue(weight) > 0) ?? sectors[0];
  return first === undefined ? {} : { [first.id]: 1 };
}

function startValue(term: Term, { place }: Scenario): unknown {
  if (term.path === 'place.elections.first') return place.startYear + 1;
  const start = STARTS[term.path];
  if (typeof start === 'object') return roundAmount(start.ofEnvelope * centralValue(place.envelope));
  if (start !== undefined) return start;
  return term.default === undefined ? requiredValue(term) : undefined;
}

/** For a field that the table of terms has gained and nothing is said of here yet. */
function requiredValue({ kind, options, min, max, openMin, step }: Term): unknown {
  if (kind === 'enum') return options[0];
  if (kind !== 'quantity' && kind !== 'number' && kind !== 'whole' && kind !== 'ratio') return undefined;
  const least = min ?? 0;
  const first = openMin ? least + (step ?? 1) : least;
  return max === null ? first : Math.min(first, max);
}

/** To two figures: nobody should take it for more than a start. */
function roundAmount(value: number): number {
  return Number(value.toPrecision(2));
}
