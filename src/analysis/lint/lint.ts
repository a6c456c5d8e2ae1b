import { CannotPlay } from '../../scenario/cannot-play.ts';
import type { Scenario } from '../../scenario/types.ts';
import { courseOf } from './course.ts';
import { SEVERITIES, type Finding } from './finding.ts';
import { RULES } from './rules.ts';

/**
 * What is odd about a design before any future is played: the odd first, then what to check, then notes. Reckoned from
 * means and expectations. A design that cannot be played has one finding, which says so.
 */
export function lint(scenario: Scenario): readonly Finding[] {
  try {
    const seen = { scenario, course: courseOf(scenario) };
    const found = RULES.flatMap(({ id, look }) => look(seen).map((one): Finding => ({ rule: id, ...one })));
    return SEVERITIES.flatMap((severity) => found.filter((one) => one.severity === severity));
  } catch (error) {
    if (!(error instanceof CannotPlay)) throw error;
    return [
      { rule: 'cannot-play', severity: 'odd', paths: [error.problem.path], values: { field: error.problem.path } },
    ];
  }
}
