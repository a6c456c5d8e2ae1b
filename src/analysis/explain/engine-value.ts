import { AT, YEARLY } from '../../model/columns.ts';
import type { OutcomeName } from '../../scenario/outcomes.ts';
import type { Address } from './address.ts';
import { handedOn } from './states.ts';
import type { Traces } from './trace.ts';

/** The figure as the engine wrote it down; null where it keeps none of the kind. */
export function engineValue({ form, name, where, steps }: Address, traces: Traces): number | null {
  const trace = traces[where.side];
  const { row, columns } = trace.world;
  if (steps.length > 0 || form === 'last' || form === 'start') return null;
  const start = columnOf(name, where, traces);
  if (start === null) return form === 'total' ? null : handedOn(name, where, trace);
  if (form === 'figure') return row[start + where.t]!;
  return row.subarray(start, start + columns.years).reduce((sum, value) => sum + value, 0);
}

/** First of the columns that hold a figure by year. */
function columnOf(name: string, where: Address['where'], traces: Traces): number | null {
  const { columns } = traces[where.side].world;
  const { years } = columns;
  if ((YEARLY as readonly string[]).includes(name)) return AT[name as OutcomeName] * years;
  switch (name) {
    case 'matchBy':
      return columns.byPartner + where.partner! * years;
    case 'coverage':
      return columns.coverage + where.sector! * years;
    case 'toSector':
      return columns.bySector + where.sector! * years;
    case 'toLocality':
      return columns.localityYears ? columns.byLocality + where.locality! * years : null;
    case 'toNoLocality':
      return columns.localityYears ? columns.byLocality + columns.localities * years : null;
    case 'breach':
      return columns.breach;
    case 'exhausted':
      return columns.exhausted;
    default:
      return null;
  }
}
