import { GRADES, type Grade } from '../../evidence/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import { statedFigures } from '../lint/rules/figures-stated.ts';
import { whereFrom } from '../where-from.ts';

/** How well the figures that a scenario states are founded. */
export interface GradedFigures {
  readonly figures: number;
  readonly byGrade: Readonly<Record<Grade, number>>;
  /** Paths of those on assumption, in the order of the file. */
  readonly assumed: readonly string[];
}

/** Counts the stated figures by grade; what a choice says is no figure. */
export function gradedFigures(scenario: Scenario): GradedFigures {
  const graded = statedFigures(scenario).map(({ path }) => ({ path, grade: whereFrom(scenario, path).grade }));
  const count = (grade: Grade) => graded.filter((one) => one.grade === grade).length;
  return {
    figures: graded.length,
    byGrade: Object.fromEntries(GRADES.map((grade) => [grade, count(grade)])) as Record<Grade, number>,
    assumed: graded.filter(({ grade }) => grade === 'assumed').map(({ path }) => path),
  };
}
