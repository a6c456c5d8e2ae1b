import { COUNTED, lineOf, type Counts } from '../model/counts.ts';
import type { Scenario } from '../scenario/types.ts';
import type { CountedLines } from './result.ts';

/** What is counted by partner, beside the partner's id: turns at which it could pay in full, millionths of its budget left. */
export const PARTNER_COLUMNS = ['enough', 'left'] as const;
/** What a line begins with. */
export const KIND_COLUMNS = ['sector', 'year', 'size', 'third'] as const;

/** Writes what was counted as lines, `values` as laid out by the counts. */
export function countedLines(counts: Counts, values: Float64Array, scenario: Scenario): CountedLines {
  const partners = (scenario.scheme.matching?.partners ?? []).slice(0, counts.partners);
  const byPartner = partners.flatMap(({ id }) => PARTNER_COLUMNS.map((name) => `${name}.${id}`));
  const lines: string[] = [];
  for (const [s, { id }] of scenario.sectors.entries()) {
    for (let t = 0; t < counts.years; t++) {
      for (let size = 0; size < counts.sizes; size++) {
        for (let third = 0; third < counts.thirds; third++) {
          const at = lineOf(counts, s, t, size, third);
          if (values[at] === 0) continue;
          const kind = [id, scenario.place.startYear + t, size, third];
          lines.push([...kind, ...values.subarray(at, at + counts.width)].join(','));
        }
      }
    }
  }
  return { columns: [...KIND_COLUMNS, ...COUNTED, ...byPartner].join(','), lines };
}
