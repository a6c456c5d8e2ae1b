import { centralValue } from '../../../math/distribution.ts';
import { compileExpression } from '../../../math/expression.ts';
import { FORMULA_VARIABLES } from '../../../model/now.ts';
import { LARGEST_RATIO } from '../../../model/ratios.ts';
import type { Formula, Scenario } from '../../../scenario/types.ts';
import type { Course } from '../course.ts';
import type { Rule } from '../finding.ts';
import { partnerPath } from './partner-path.ts';

/** A part of the projects worth speaking of. */
const MATTERS = 0.05;

/** A formula that gives nothing, less than nothing or more than ten for part of the projects: it is held within 0 to 10. */
export const formulaRange: Rule = {
  id: 'formula-range',
  look: ({ scenario, course }) =>
    (scenario.scheme.matching?.partners ?? []).flatMap(({ id, ratio }) => {
      if (typeof ratio !== 'object' || !('formula' in ratio) || course.open === null || course.mix === null) return [];
      const share = outside(scenario, course, ratio);
      if (share < MATTERS) return [];
      return [{ severity: 'check' as const, paths: [partnerPath(id, 'ratio')], values: { partner: id, share } }];
    }),
};

/** Part of the projects handed in, of typical value and in the first year open, whose ratio is outside 0–10 or at 0. */
function outside({ sectors, place }: Scenario, { mix, weights, open }: Course, { tree }: Formula): number {
  const evaluate = compileExpression(tree, [...FORMULA_VARIABLES]);
  const shares = place.localities.map(({ diasporaShare }) => centralValue(diasporaShare));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let found = 0;
  sectors.forEach(({ need, typicalValue }, s) => {
    const [weight, unmet, value] = [weights[s]!, centralValue(need) > 0 ? 1 : 0, centralValue(typicalValue)];
    place.localities.forEach(({ marginality }, l) => {
      const ratio = evaluate(Float64Array.of(centralValue(marginality), weight, unmet, value, open!.year));
      if (!(ratio > 0 && ratio <= LARGEST_RATIO)) found += (mix!.chance[s]! * shares[l]!) / total;
    });
  });
  return found;
}
