import { quantiles } from '../../math/quantile.ts';
import type { Scenario } from '../../scenario/types.ts';
import { layoutOf, type ByYear, type Layout, type Single } from './layout.ts';
import type { Amounts, GuaranteeStocks, Ledger, LedgerLine, Spread, UpkeepTaken } from './ledger.ts';
import type { LedgerChunk } from './play.ts';
import { UPKEEP_YEARS } from './upkeep.ts';
import { waterfallOf } from './waterfall.ts';

/** What was played: all futures in chunks, in order of the draws, and one of them by itself. */
export interface PlayedLedger {
  readonly chunks: readonly LedgerChunk[];
  readonly draw: number;
  readonly future: LedgerChunk;
}

/** Puts a scenario's ledger together. The same chunks give the same bytes, whoever played them. */
export function assembleLedger(scenario: Scenario, played: PlayedLedger): Ledger {
  const layout = layoutOf(scenario);
  const { startYear, currency } = scenario.place;
  const draws = played.chunks.reduce((sum, { kept }) => sum + kept.length / layout.kept, 0);
  const sums = {
    mean: meansOf(played.chunks, layout, draws),
    future: recordOf(played.future, layout),
  };
  const spread = spreadsOf(played, layout, draws);
  const amountsOf = (record: Float64Array, line: number) => lineAmounts(record, layout, line);
  return {
    years: range(layout.years, startYear),
    afterYears: range(layout.after, startYear + layout.years),
    currency,
    draw: played.draw,
    draws,
    lines: layout.lines.map((head, line): LedgerLine => ({
      ...head,
      mean: amountsOf(sums.mean, line),
      future: amountsOf(sums.future, line),
    })),
    town: townOf(layout, spread),
    guarantee: scenario.scheme.guarantee === null ? null : guaranteeOf(layout, spread),
    upkeep: upkeepOf(layout, spread),
    waterfall: { mean: waterfallOf(sums.mean, layout), future: waterfallOf(sums.future, layout) },
  };
}

const range = (count: number, first: number) => Array.from({ length: count }, (_, at) => first + at);

/** A whole row of numbers; of those kept draw by draw nothing stands in the means, because spreads are made of them. */
function meansOf(chunks: readonly LedgerChunk[], layout: Layout, draws: number): Float64Array {
  const sums = new Float64Array(layout.count);
  for (const chunk of chunks) chunk.sums.forEach((sum, i) => (sums[layout.kept + i] = sums[layout.kept + i]! + sum));
  return sums.map((sum) => sum / draws);
}

function recordOf({ kept, sums }: LedgerChunk, layout: Layout): Float64Array {
  const record = new Float64Array(layout.count);
  record.set(kept);
  record.set(sums, layout.kept);
  return record;
}

function lineAmounts(record: Float64Array, layout: Layout, line: number): Amounts {
  const { years, after } = layout;
  const commitment = Array.from(record.subarray(layout.commitment(line), layout.commitment(line) + years));
  const cash = Array.from(record.subarray(layout.cash(line), layout.cash(line) + years + after));
  return {
    commitment,
    cash: cash.slice(0, years),
    after: cash.slice(years),
    total: commitment.reduce((sum, amount) => sum + amount, 0),
  };
}

interface Spreads {
  readonly at: (place: number) => Spread & { readonly most: number };
}

/** Statistics of each number that is kept draw by draw, by its place. */
function spreadsOf({ chunks, future }: PlayedLedger, layout: Layout, draws: number): Spreads {
  const values = new Float64Array(draws);
  return {
    at: (place) => {
      let draw = 0;
      for (const { kept } of chunks) for (let i = place; i < kept.length; i += layout.kept) values[draw++] = kept[i]!;
      const mean = values.reduce((sum, value) => sum + value, 0) / draws;
      const [p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0, most = 0] = quantiles(values, PROBABILITIES);
      return { mean, p5, p25, p50, p75, p95, most, future: future.kept[place]! };
    },
  };
}

const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95, 1];
const plain = ({ most: _, ...spread }: Spread & { readonly most: number }): Spread => spread;

function townOf(layout: Layout, { at }: Spreads): Ledger['town'] {
  const many = (first: number, count: number) => range(count, first).map((place) => plain(at(place)));
  const chances = (name: ByYear) => many(layout.byYear[name], layout.years).map(({ mean }) => mean);
  const chance = (name: Single) => at(layout.single[name]).mean;
  return {
    commitment: many(layout.byYear.townCommitment, layout.years),
    cash: many(layout.townCash, layout.years + layout.after),
    envelope: at(layout.single.envelope).mean,
    breach: {
      commitment: { byYear: chances('exceededCommitment'), ever: chance('breachCommitment') },
      cash: { byYear: chances('exceededCash'), ever: chance('breachCash') },
    },
  };
}

function guaranteeOf(layout: Layout, { at }: Spreads): GuaranteeStocks {
  const many = (name: ByYear) => range(layout.years, layout.byYear[name]).map((place) => plain(at(place)));
  const one = (name: Single) => plain(at(layout.single[name]));
  return {
    liability: many('liability'),
    claims: many('claims'),
    expectedClaims: many('expectedClaims'),
    fund: many('fund'),
    largestLiability: one('largestLiability'),
    maximumLiability: at(layout.single.largestLiability).most,
    paidIn: one('paidIn'),
    balance: one('balance'),
    bound: one('bound'),
    free: one('free'),
  };
}

function upkeepOf(layout: Layout, { at }: Spreads): UpkeepTaken {
  const one = (name: Single) => plain(at(layout.single[name]));
  const envelope = at(layout.single.envelope).mean;
  const town = one('upkeepTown');
  return {
    need: one('upkeepNeed'),
    town,
    townWithout: one('upkeepWithout'),
    presentValue: one('upkeepValue'),
    years: UPKEEP_YEARS,
    ofEnvelope: envelope > 0 ? town.mean / envelope : null,
  };
}
