import { playFuture } from '../model/future.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Chunk } from './chunk.ts';
import { createPlayers, type Luck, type Players } from './players.ts';
import type { Totals } from './ratios.ts';
import { createReader, type SampledSides } from './sample-figures.ts';
import { BLOCK, numbersIn, planTable, writeRows, type Table } from './table.ts';

/**
 * Totals of named figures in every draw of one design, on both sides; NaN where a figure is undefined in a draw. Draw `i` of
 * two designs with the same seed and number of draws is the same luck, so that differences are paired.
 */
export interface Sample {
  readonly draws: number;
  readonly values: Readonly<Record<string, Totals>>;
}

/** What stands in a sample's place for a design that cannot be played. */
export interface NotPlayed {
  readonly cannotPlay: Problem;
}

/** Plays designs on one luck, chosen before. Answers come in the order of the designs. */
export type PlayDesigns = (scenarios: readonly Scenario[]) => Promise<readonly (Sample | NotPlayed)[]>;

export type { SampledSides } from './sample-figures.ts';

/**
 * Plays some draws (all of them without a chunk) and reads the figures asked for: outcomes (`toPriorities`: the total that a
 * result gives), parts (`byPriority.water`, `byPartner.state`, `bySdg.6`, `byLocality.x`, `coverage.water`), and what
 * happened or did not, as 1 or 0, of the scheme only: `breachEver`, `exhaustedEver`, `targetMet`, `target1` …
 * Throws a RangeError for any other name, and CannotPlay.
 */
export function playSample(
  scenario: Scenario,
  luck: Luck,
  figures: readonly string[],
  sides: SampledSides = 'both',
  chunk: Chunk = { from: 0, to: luck.draws },
): Sample {
  const players = createPlayers(scenario, luck);
  return sampleOf(players, figures, sides, chunk);
}

/** The same of players that are there already. */
export function sampleOf(players: Players, figures: readonly string[], sides: SampledSides, chunk: Chunk): Sample {
  const reader = createReader(players.setting, figures);
  const plan = planTable(reader.measures);
  const wanted = sides === 'both' ? plan : { ...plan, counterfactual: new Int32Array(0) };
  const draws = chunk.to - chunk.from;
  const table = { draws, ...wanted, values: new Float64Array(numbersIn(wanted, draws)) };
  playInto(table, players, sides, chunk);
  return { draws, values: Object.fromEntries(figures.map((figure) => [figure, reader.read(figure, table, sides)])) };
}

/** Samples of the chunks of one design, in the order of the draws. */
export function joinSamples(pieces: readonly Sample[]): Sample {
  const first = pieces[0];
  if (first === undefined) throw new RangeError('a sample needs at least one piece');
  if (pieces.length === 1) return first;
  const draws = pieces.reduce((sum, piece) => sum + piece.draws, 0);
  const joined = (figure: string, side: keyof Totals) => {
    const values = new Float64Array(draws);
    let at = 0;
    for (const piece of pieces) {
      values.set(piece.values[figure]![side], at);
      at += piece.draws;
    }
    return values;
  };
  const both = (figure: string): Totals => ({
    scheme: joined(figure, 'scheme'),
    counterfactual: joined(figure, 'counterfactual'),
  });
  return { draws, values: Object.fromEntries(Object.keys(first.values).map((figure) => [figure, both(figure)])) };
}

function playInto(table: Table, players: Players, sides: SampledSides, { from, to }: Chunk): void {
  const { columns } = players.setting;
  const rows = () => new Float64Array(columns.count * BLOCK);
  const [scheme, counterfactual] = [rows(), rows()];
  const row = (all: Float64Array, i: number) => all.subarray(i * columns.count, (i + 1) * columns.count);
  for (let first = from; first < to; first += BLOCK) {
    const count = Math.min(BLOCK, to - first);
    for (let i = 0; i < count; i++) {
      players.deal(first + i);
      playFuture(players.scheme, players.luck.seed, first + i, row(scheme, i));
      if (sides === 'both') playFuture(players.counterfactual, players.luck.seed, first + i, row(counterfactual, i));
    }
    writeRows(table, 'scheme', columns, scheme, first - from, count);
    if (sides === 'both') writeRows(table, 'counterfactual', columns, counterfactual, first - from, count);
  }
}
