import type { FutureFigures } from '../../src/analysis/workbook/future-figures.ts';
import type { OutcomeRow } from '../../src/analysis/workbook/outcome-rows.ts';
import type { Cells, Recalculated } from './libre-office.ts';

/** Half a cent: nearer than this, two amounts are the same to the cent. */
const CENT = 0.005;
/** Rows above the outcomes, and columns before their years. */
const FIRST = 5;
const BEFORE = 3;

export interface Comparison {
  readonly compared: number;
  readonly largest: number;
  readonly faults: readonly string[];
}

/** Holds every outcome of money, with and without the scheme, of every year and in total, against the engine's. */
export function compareOutcomes(found: FutureFigures, sheets: Recalculated): Comparison {
  const cells = sheets.get('Outcomes')!;
  const second = FIRST + found.outcomes.length + 1;
  const parts = [
    ...found.outcomes.map((row, at) => compareRow(row, cells[FIRST + at]!, found.scenario.place.horizon)),
    ...found.without.map((row, at) => compareRow(row, cells[second + at]!, found.scenario.place.horizon)),
  ];
  return {
    compared: parts.reduce((sum, { compared }) => sum + compared, 0),
    largest: Math.max(0, ...parts.map(({ largest }) => largest)),
    faults: [...parts.flatMap(({ faults }) => faults), ...errorsIn(sheets)],
  };
}

function compareRow(row: OutcomeRow, cells: readonly string[], horizon: number): Comparison {
  const pairs = [
    ...row.years.map(({ engine }, t) => ({ engine, cell: cells[BEFORE + t], what: `year ${t}` })),
    { engine: row.total.engine, cell: cells[BEFORE + horizon], what: 'total' },
  ].filter(({ engine }) => row.unit === 'money' && engine !== null);
  const gaps = pairs.map(({ engine, cell, what }) => {
    const gap = Math.abs(Number(cell) - engine!);
    return { gap, text: `${row.side} ${row.group} ${row.id} ${what}: sheet ${cell}, engine ${engine}` };
  });
  return {
    compared: pairs.length,
    largest: Math.max(0, ...gaps.map(({ gap }) => gap)),
    faults: gaps.filter(({ gap }) => !(gap < CENT)).map(({ text }) => text),
  };
}

/** Cells that show an error. */
function errorsIn(sheets: Recalculated): readonly string[] {
  return [...sheets].flatMap(([name, cells]) => errorsOf(name, cells));
}

function errorsOf(name: string, cells: Cells): readonly string[] {
  return cells.flatMap((row, at) =>
    row
      .filter((cell) => /^(#[A-Z/0!?]+|Err:\d+)$/.test(cell))
      .map((cell) => `${name}, row ${at + 1} (${row[0]}; ${row.at(-1)}): ${cell}`),
  );
}
