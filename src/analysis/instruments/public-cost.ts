import type { Sample } from '../../ensemble/sample.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Scenario } from '../../scenario/types.ts';

/** Figures that the cost is read from, of a design. Those of a partner that another design lacks are read where they are. */
export function costFigures({ scheme }: Scenario): readonly string[] {
  return ['outlay', 'trained', ...othersOf(scheme)];
}

/** What partners of other levels of government pay. */
function othersOf({ matching }: Scenario['scheme']): readonly string[] {
  const partners = matching?.partners ?? [];
  return partners.filter(({ kind }) => kind !== 'private' && kind !== 'local').map(({ id }) => `byPartner.${id}`);
}

/**
 * Public money over all years in every draw: the town's outlay, what other levels of government match, and what others pay
 * towards training. `drawn` holds the uncertain inputs of the draws.
 */
export function publicCost(
  { values, draws }: Sample,
  scenario: Scenario,
  drawn: Readonly<Record<string, Float64Array>>,
): Float64Array {
  const { literacy } = scenario.scheme;
  const matched = othersOf(scenario.scheme).map((figure) => schemeOf(values, figure));
  const field = (name: 'unitCost' | 'inKind' | 'localShare', draw: number): number =>
    literacy === null ? 0 : (drawn[`scheme.literacy.${name}`]?.[draw] ?? centralValue(literacy[name]));
  const [outlay, trained] = ['outlay', 'trained'].map((figure) => schemeOf(values, figure));
  return Float64Array.from({ length: draws }, (_, i) => {
    const course = field('unitCost', i) * (1 - field('inKind', i)) * (1 - field('localShare', i));
    return outlay![i]! + trained![i]! * course + matched.reduce((sum, column) => sum + column[i]!, 0);
  });
}

function schemeOf(values: Sample['values'], figure: string): Float64Array {
  const totals = values[figure];
  if (totals === undefined) throw new RangeError(`the cost of a design needs its figure ${figure}`);
  return totals.scheme;
}
