import type { Finding, Severity } from '../../analysis/lint/finding.ts';
import { lint } from '../../analysis/lint/lint.ts';
import { shortPath } from '../../scenario/link-path.ts';
import type { Scenario } from '../../scenario/types.ts';
import { findingFields, findingText } from '../../words/lint.ts';
import type { Words } from '../../words/words.ts';
import { ratioLines, type RatioLines } from '../../words/ratio-lines.ts';
import { stepOf } from './design-steps.ts';
import type { Opened } from './results-open.ts';
import { queryText } from './results-query.ts';

/** What is odd about a design, as a list under a heading. */
export interface LintView {
  /** "5 things to look at". */
  readonly count: string;
  readonly intro: string;
  /** Empty where something was found. */
  readonly none: string;
  readonly items: readonly LintItem[];
  /** Folded at first: nothing in it is odd. */
  readonly open: boolean;
  /** The page of all findings, with JSON and CSV. */
  readonly all: string;
}
export interface LintItem {
  readonly rule: string;
  readonly severity: Severity;
  readonly label: string;
  readonly says: string;
  readonly todo: string;
  /** The fields that it is about, each where it can be changed. */
  readonly fields: readonly { readonly label: string; readonly address: string }[];
  /** "and 12 more", where fields are left out; empty otherwise. */
  readonly more: string;
}

/** Where the design's form is: `/scenarios/<id>`, and its levers as a query. */
export interface LintPlace {
  readonly address: string;
  readonly query: string;
}

/** Findings of a design, each with links to its fields in the design's form. */
export function lintView(scenario: Scenario, place: LintPlace, words: Words): LintView {
  const findings = lint(scenario);
  return {
    count: words.t('lint.count', { count: findings.length }),
    intro: words.t('lint.intro'),
    none: findings.length === 0 ? words.t('lint.none') : '',
    items: findings.map((finding) => itemOf(finding, scenario, place, words)),
    open: findings.some(({ severity }) => severity === 'odd'),
    all: `${place.address}/lint${place.query}`,
  };
}

/** What can be said of a design before any run: what it promises, and what is odd about it. */
export function beforeRun({ file, design, words }: Pick<Opened, 'file' | 'design' | 'words'>): {
  readonly ratio: RatioLines;
  readonly lint: LintView;
} {
  const place = { address: `/scenarios/${file.id}`, query: queryText(design.moved, { ...design, nominal: false }) };
  return { ratio: ratioLines(design.scenario, words), lint: lintView(design.scenario, place, words) };
}

/** Fields named beside a finding. */
const MOST_FIELDS = 3;

function itemOf(finding: Finding, scenario: Scenario, place: LintPlace, words: Words): LintItem {
  const labels = findingFields(finding, scenario, words);
  const more = labels.length - MOST_FIELDS;
  return {
    rule: finding.rule,
    severity: finding.severity,
    label: words.t(`lint.severity.${finding.severity}`),
    ...findingText(finding, scenario, words),
    fields: labels
      .slice(0, MOST_FIELDS)
      .map((label, at) => ({ label, address: fieldAddress(finding.paths[at]!, place) })),
    more: more > 0 ? words.t('lint.and', { count: more }) : '',
  };
}

/** The field in the step of the design's form that holds it. */
function fieldAddress(path: string, { address, query }: LintPlace): string {
  return `${address}/design/${stepOf(path)}${query}#field-${shortPath(path).replaceAll(/[.:*]/g, '-')}`;
}
