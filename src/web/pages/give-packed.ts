import type { CountedLines } from '../../ensemble/result.ts';
import type { GiveData } from './give-data.ts';

/** The same as `GiveData`, with what was counted turned by columns: alike stands beside alike, and takes less room compressed. */
export interface PackedGive extends Omit<GiveData, 'counted'> {
  readonly counted: { readonly scheme: PackedCounts; readonly counterfactual: PackedCounts };
}
interface PackedCounts {
  readonly names: string;
  /** One text a column: its cells apart by commas. */
  readonly columns: readonly string[];
  readonly lines: number;
}

export function packGive({ counted: { scheme, counterfactual }, ...rest }: GiveData): PackedGive {
  return { ...rest, counted: { scheme: packed(scheme), counterfactual: packed(counterfactual) } };
}

/** What was packed, to the letter. */
export function unpackGive({ counted: { scheme, counterfactual }, ...rest }: PackedGive): GiveData {
  return { ...rest, counted: { scheme: unpacked(scheme), counterfactual: unpacked(counterfactual) } };
}

function packed({ columns: names, lines }: CountedLines): PackedCounts {
  const cells = lines.map((line) => line.split(','));
  return {
    names,
    columns: names.split(',').map((_, at) => cells.map((row) => row[at]).join(',')),
    lines: lines.length,
  };
}

function unpacked({ names, columns, lines }: PackedCounts): CountedLines {
  const cells = columns.map((column) => column.split(','));
  return {
    columns: names,
    lines: Array.from({ length: lines }, (_, at) => cells.map((column) => column[at]).join(',')),
  };
}
