import { figureNames } from '../../ensemble/sample-figures.ts';
import type { Scenario } from '../../scenario/types.ts';

/** Too many to compare, of one design only, or made of what not every design has. */
const LEFT_OUT = /^(byLocality|bySdg|byPartner)\.|^(migrantPerPublic|publicPerMigrant)$/;
const TARGET = /^target(Met|\d+)$/;

/** The figures that all of these designs have, in the order of the first: chances of targets only where all want the same. */
export function comparedFigures(scenarios: readonly Scenario[]): readonly string[] {
  const [first, ...others] = scenarios;
  if (first === undefined) return [];
  const wanted = JSON.stringify(first.targets);
  const sameTargets = others.every(({ targets }) => JSON.stringify(targets) === wanted);
  const known = others.map((scenario) => new Set(figureNames(scenario)));
  return figureNames(first).filter(
    (name) => !LEFT_OUT.test(name) && (sameTargets || !TARGET.test(name)) && known.every((names) => names.has(name)),
  );
}
