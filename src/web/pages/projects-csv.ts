import type { Future, ProjectRecord } from '../../ensemble/result.ts';
import type { Scenario } from '../../scenario/types.ts';

const FIELDS = ['year', 'index', 'sector', 'locality', 'value', 'club', 'inKind'] as const;
const ENDS = ['status', 'alone', 'reason', 'partner', 'approvedYear', 'endYear', 'delivered'] as const;

/** Projects of one future, one row each, with a column for each partner. Ids only, so nothing needs quoting; raw numbers. */
export function projectsCsv({ projects }: Future, scenario: Scenario): string {
  const partners = (scenario.scheme.matching?.partners ?? []).map(({ id }) => id);
  const heads = [...FIELDS, ...partners.map((id) => `paid.${id}`), ...ENDS];
  return (
    [heads, ...projects.map((project) => cells(project, partners))].map((row) => row.join(',')).join('\r\n') + '\r\n'
  );
}

function cells(project: ProjectRecord, partners: readonly string[]): readonly (string | number | boolean)[] {
  const paid = (id: string) => project.payments.find(({ partner }) => partner === id)?.amount ?? 0;
  return [
    ...FIELDS.map((field) => project[field]),
    ...partners.map(paid),
    ...ENDS.map((field) => project[field] ?? ''),
  ];
}
