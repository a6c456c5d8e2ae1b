import { FATES } from '../model/columns.ts';
import { REASONS } from '../model/reasons.ts';
import type { ChunkOrder } from './chunk.ts';
import { chunkWidth } from './chunk.ts';
import { measuresOf, type Measure } from './measures.ts';
import type { Players } from './players.ts';
import type { Totals } from './ratios.ts';
import type { Fates, OutcomeResult, Refusal } from './result.ts';
import { summariseSides, sumOf, type Drawn } from './sides.ts';

/** A summed-up measure. */
export interface Summed {
  readonly measure: Measure;
  readonly sides: Pick<OutcomeResult, 'scheme' | 'counterfactual' | 'difference'>;
}

/** Numbers that are held at once; more are played in several passes, which cost time instead of memory. */
const MOST_NUMBERS = 32_000_000;

/**
 * Gathers the rows of all draws. What is kept draw by draw is asked for in passes of bounded size; what is only summed is
 * added up in order of the draws, so that the bytes do not depend on who played what.
 */
export class Collector {
  readonly passes: readonly (readonly Measure[])[];
  readonly summed: Summed[] = [];
  readonly totals = new Map<string, Totals>();
  /** In which draws the envelope was exceeded, or the fund exhausted, by year. */
  readonly happened = new Map<string, readonly Float64Array[]>();
  private readonly players: Players;
  private readonly sums: Float64Array;
  private readonly wantedTotals: ReadonlySet<string>;

  constructor(players: Players, wantedTotals: ReadonlySet<string>) {
    const { columns } = players.setting;
    this.players = players;
    this.wantedTotals = wantedTotals;
    this.sums = new Float64Array(columns.count - columns.kept);
    this.passes = inPasses(measuresOf(players.setting), players.luck.draws);
  }

  /** The columns that a pass needs from each row. */
  columnsOf(pass: number): Int32Array {
    const wanted = new Set<number>();
    for (const { starts, size } of this.passes[pass]!) {
      for (const start of starts) for (let i = 0; i < size; i++) wanted.add(start + i);
    }
    return Int32Array.from(wanted).sort();
  }

  /** An empty table for one pass; rows may come in any order of chunks. */
  openPass(pass: number): Pass {
    const { luck } = this.players;
    const columns = this.columnsOf(pass);
    const table = new Float64Array(2 * columns.length * luck.draws);
    const waiting = new Map<number, { order: ChunkOrder; rows: Float64Array }>();
    let next = 0;
    const addSums = (order: ChunkOrder, rows: Float64Array) => {
      const width = chunkWidth(this.players, order);
      for (let at = 2 * columns.length; at < rows.length; at += width) {
        for (let i = 0; i < this.sums.length; i++) this.sums[i] = this.sums[i]! + rows[at + i]!;
      }
    };
    return {
      columns,
      add: (order, rows) => {
        transpose(rows, chunkWidth(this.players, order), 2 * columns.length, table, luck.draws, order.from);
        if (!order.sums) return;
        waiting.set(order.from, { order, rows });
        for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
          waiting.delete(next);
          addSums(ready.order, ready.rows);
          next = ready.order.to;
        }
      },
      close: () => this.sumUpPass(pass, table, columns),
    };
  }

  /** Sums up one measure after the other, and lets whoever drives it do something in between. */
  private *sumUpPass(pass: number, table: Float64Array, columns: Int32Array): Generator<number> {
    const place = new Map(Array.from(columns, (column, i) => [column, i]));
    for (const [done, measure] of this.passes[pass]!.entries()) {
      this.sumUp(measure, drawnOf(measure, table, place, columns.length, this.players.luck.draws));
      yield done;
    }
  }

  private sumUp(measure: Measure, drawn: Drawn): void {
    if (measure.group === 'breach' || measure.group === 'exhausted') {
      this.happened.set(
        measure.group,
        drawn.scheme.map((year) => Float64Array.from(year)),
      );
      return;
    }
    this.summed.push({ measure, sides: summariseSides(drawn, measure.kind) });
    const key = `${measure.group}.${measure.key}`;
    if (!this.wantedTotals.has(key)) return;
    const total = (years: readonly Float64Array[]) =>
      measure.kind === 'flow' ? sumOf(years) : Float64Array.from(years.at(-1)!);
    this.totals.set(key, { scheme: total(drawn.scheme), counterfactual: total(drawn.counterfactual) });
  }

  /** Mean amounts refused or lost, by reason and partner; nothing where the mean is 0. */
  refused(): readonly Refusal[] {
    const { columns, scenario } = this.players.setting;
    const partners = scenario.scheme.matching?.partners ?? [];
    const refusals: Refusal[] = [];
    REASONS.forEach((reason, place) => {
      for (let j = 0; j <= columns.partners; j++) {
        const mean = this.meanAt(columns.refused + place * (columns.partners + 1) + j);
        if (mean !== 0) refusals.push({ reason, partner: partners[j]?.id ?? null, amount: { mean } });
      }
    });
    return refusals;
  }

  fates(): { all: Fates; bySector: Record<string, Fates>; byYear: Fates[] } {
    const { columns, scenario } = this.players.setting;
    const at = (start: number, place: number) =>
      Object.fromEntries(
        FATES.map((fate, f) => [fate, this.meanAt(start + place * FATES.length + f)]),
      ) as unknown as Fates;
    const byYear = Array.from({ length: columns.years }, (_, t) => at(columns.fatesByYear, t));
    const bySector = Object.fromEntries(scenario.sectors.map(({ id }, s) => [id, at(columns.fatesBySector, s)]));
    const sum = (fate: keyof Fates) => byYear.reduce((total, year) => total + year[fate], 0);
    const all = Object.fromEntries(FATES.map((fate) => [fate, sum(fate)])) as unknown as Fates;
    return { all, bySector, byYear };
  }

  private meanAt(column: number): number {
    return this.sums[column - this.players.setting.columns.kept]! / this.players.luck.draws;
  }
}

/** One pass over all draws. */
export interface Pass {
  readonly columns: Int32Array;
  add(order: ChunkOrder, rows: Float64Array): void;
  /** Must be run to its end; yields the number of each measure as it is summed up. */
  close(): Generator<number>;
}

function inPasses(measures: readonly Measure[], draws: number): Measure[][] {
  const passes: Measure[][] = [[]];
  let held = 0;
  for (const measure of measures) {
    const numbers = 2 * draws * measure.size * measure.starts.length;
    if (held > 0 && held + numbers > MOST_NUMBERS) {
      passes.push([]);
      held = 0;
    }
    passes.at(-1)!.push(measure);
    held += numbers;
  }
  return passes;
}

/** Rows of draws into columns of the table, in blocks that stay in the cache. */
function transpose(
  rows: Float64Array,
  width: number,
  used: number,
  table: Float64Array,
  draws: number,
  from: number,
): void {
  const count = rows.length / width;
  const block = 64;
  for (let first = 0; first < count; first += block) {
    const last = Math.min(count, first + block);
    for (let column = 0; column < used; column++) {
      const at = column * draws + from;
      for (let row = first; row < last; row++) table[at + row] = rows[row * width + column]!;
    }
  }
}

function drawnOf(
  measure: Measure,
  table: Float64Array,
  place: ReadonlyMap<number, number>,
  columns: number,
  draws: number,
): Drawn {
  const column = (at: number) => table.subarray(at * draws, (at + 1) * draws);
  const years = (offset: number) =>
    Array.from({ length: measure.size }, (_, t) =>
      measure.starts.length === 1
        ? column(offset + place.get(measure.starts[0]! + t)!)
        : sumOf(measure.starts.map((start) => column(offset + place.get(start + t)!))),
    );
  return { scheme: years(0), counterfactual: years(columns) };
}
