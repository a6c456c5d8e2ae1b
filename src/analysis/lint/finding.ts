import type { Scenario } from '../../scenario/types.ts';
import type { Course } from './course.ts';

/** `odd`: a part of the design does not do what it says; `check`: look at it before going on; `note`: good to know. */
export const SEVERITIES = ['odd', 'check', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Figures of a finding: money of the place, shares, people, years or ids, by names that words/lint.ts knows how to print. */
export type FindingValues = Readonly<Record<string, number | string>>;

/** What is odd about one part of a design. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Fields concerned, the one to change first in front. Paths as in the file, items by id. */
  readonly paths: readonly string[];
  readonly values: FindingValues;
}

/** What a rule looks at: the scenario, and its course when everything goes as expected. */
export interface Seen {
  readonly scenario: Scenario;
  readonly course: Course;
}

export type Found = Omit<Finding, 'rule'>;

/** One thing that may be odd. Reckoned from central values and expectations; nothing is drawn. */
export interface Rule {
  readonly id: string;
  readonly look: (seen: Seen) => readonly Found[];
}
