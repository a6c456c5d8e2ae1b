import type { Cell, ResultTable } from '../result-table.ts';
import { portfolioData } from './portfolio-data.ts';
import type { Portfolio } from './portfolio.ts';

const COLUMNS = [
  'part',
  'number',
  'name',
  'sector',
  'locality',
  'place',
  'value',
  'gift',
  'partner',
  'amount',
  'budget',
  'match',
  'approved',
  'finished',
  'proposals',
  'matched',
  'allApproved',
  'stands',
  'priorities',
  'isIn',
  'reason',
  'otherwise',
  'projects',
  'worth',
  'missing',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

/** A plan as one table: its projects and what each partner adds to them, then sets; gifts in the club's currency, else the place's. */
export function portfolioTable(plan: Portfolio): ResultTable {
  const { projects, best, second, more, beyondBudgets, together } = portfolioData(plan);
  const rows: readonly Row[] = [
    ...projects.map((one): Row => projectRow(one)),
    ...projects.flatMap(({ number, partners }) =>
      partners.map(({ partner, paid }): Row => ({ part: 'partner', number, partner, amount: paid })),
    ),
    setRow('best', best),
    ...(second === null ? [] : [{ ...setRow('second', second), otherwise: second.costs }]),
    ...(more === null ? [] : [{ ...setRow('more', more), missing: more.missing }]),
    ...(beyondBudgets === null ? [] : [setRow('beyondBudgets', beyondBudgets)]),
    setRow('together', together),
    ...together.over.map(({ partner, locality, asked, budget }): Row => ({
      part: 'over',
      partner,
      locality,
      amount: asked,
      budget,
    })),
  ];
  return { columns: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => row[column] ?? null)) };
}

function projectRow(one: ReturnType<typeof portfolioData>['projects'][number]): Row {
  const { number, name, sector, locality, place, value, gift, match, approved, finished, proposals } = one;
  const { isIn, reason, partner, over, otherwise, worth } = one;
  const asked = over === null ? {} : { amount: over.asked, budget: over.budget };
  const needs = { number, name, sector, locality, place, value, gift, match, approved, finished, proposals };
  return { part: 'project', ...needs, ...worth, ...asked, isIn: Number(isIn), reason, partner, otherwise };
}

function setRow(part: string, { projects, gift, worth }: ReturnType<typeof portfolioData>['best']): Row {
  return { part, projects: projects.join(' '), gift, worth };
}
