import type { Cell, ResultTable } from '../../analysis/result-table.ts';
import type { Future, ProjectRecord } from '../../ensemble/result.ts';
import type { Scenario } from '../../scenario/types.ts';

const FIELDS = ['year', 'index', 'sector', 'locality', 'value', 'club', 'inKind'] as const;
const ENDS = ['status', 'alone', 'reason', 'partner', 'approvedYear', 'endYear', 'delivered'] as const;

/** Projects of one future, one row each, with a column for each partner. Ids and raw numbers only. */
export function projectsTable({ projects }: Future, scenario: Scenario): ResultTable {
  const partners = (scenario.scheme.matching?.partners ?? []).map(({ id }) => id);
  return {
    columns: [...FIELDS, ...partners.map((id) => `paid.${id}`), ...ENDS],
    rows: projects.map((project) => cells(project, partners)),
  };
}

function cells(project: ProjectRecord, partners: readonly string[]): readonly Cell[] {
  const paid = (id: string) => project.payments.find(({ partner }) => partner === id)?.amount ?? 0;
  return [
    ...FIELDS.map((field) => project[field]),
    ...partners.map(paid),
    ...ENDS.map((field) => plain(project[field])),
  ];
}

function plain(value: string | number | boolean | null): Cell {
  return typeof value === 'boolean' ? String(value) : value;
}
