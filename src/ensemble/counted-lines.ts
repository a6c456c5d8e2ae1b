import { COUNTED, lineOf, type Counts } from '../model/counts.ts';
import type { Scenario } from '../scenario/types.ts';
import type { CountedLines } from './result.ts';

/** What is counted by partner, beside the partner's id: turns at which it could pay in full, millionths of its budget left. */
export const PARTNER_COLUMNS = ['enough', 'left'] as const;
/** What a line begins with. */
export const KIND_COLUMNS = ['sector', 'year', 'size', 'third', 'scale'] as const;

/** Writes what was counted as lines, `values` as laid out by the counts. */
export function countedLines(counts: Counts, values: Float64Array, scenario: Scenario): CountedLines {
  const partners = (scenario.scheme.matching?.partners ?? []).slice(0, counts.partners);
  const byPartner = partners.flatMap(({ id }) => PARTNER_COLUMNS.map((name) => `${name}.${id}`));
  const lines: string[] = [];
  const { years, sizes, thirds, scales, width } = counts;
  for (const [s, { id }] of scenario.sectors.entries()) {
    for (let kind = 0; kind < years * sizes * thirds * scales; kind++) {
      const at = lineOf(counts, s, 0, 0, 0, kind);
      if (values[at] === 0) continue;
      const year = scenario.place.startYear + Math.floor(kind / (sizes * thirds * scales));
      const size = Math.floor(kind / (thirds * scales)) % sizes;
      const third = Math.floor(kind / scales) % thirds;
      lines.push(
        [id, year, size, third, kind % scales, ...Array.from(values.subarray(at, at + width), orEmpty)].join(','),
      );
    }
  }
  return { columns: [...KIND_COLUMNS, ...COUNTED, ...byPartner].join(','), lines };
}

/** Most counts are 0; an empty cell says so. */
function orEmpty(value: number): string {
  return value === 0 ? '' : String(value);
}
