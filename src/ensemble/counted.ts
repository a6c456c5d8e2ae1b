import { FATES, type Columns } from '../model/columns.ts';
import { REASONS } from '../model/reasons.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Fates, Refusal, Result } from './result.ts';

/** Mean amounts refused or lost, by reason and partner; nothing where the mean is 0. `means` as laid out by the columns. */
export function refusalsOf(means: Float64Array, { partners: count }: Columns, scenario: Scenario): readonly Refusal[] {
  const partners = scenario.scheme.matching?.partners ?? [];
  return REASONS.flatMap((reason, place) =>
    Array.from({ length: count + 1 }, (_, j): Refusal => {
      const mean = means[place * (count + 1) + j]!;
      return { reason, partner: partners[j]?.id ?? null, amount: { mean } };
    }).filter(({ amount }) => amount.mean !== 0),
  );
}

/** What became of proposals, by sector, by year, and in all. */
export function fatesOf(bySector: Float64Array, byYear: Float64Array, scenario: Scenario): Result['fates'] {
  const sectors = scenario.sectors.map(({ id }, s) => [id, fatesAt(bySector, s)] as const);
  const years = Array.from({ length: byYear.length / FATES.length }, (_, t) => fatesAt(byYear, t));
  const all = years.reduce((sum, year) => combine((fate) => sum[fate] + year[fate]));
  return { all, bySector: Object.fromEntries(sectors), byYear: years };
}

function fatesAt(means: Float64Array, place: number): Fates {
  return combine((fate) => means[place * FATES.length + FATES.indexOf(fate)]!);
}

function combine(read: (fate: keyof Fates) => number): Fates {
  return Object.fromEntries(FATES.map((fate) => [fate, read(fate)])) as unknown as Fates;
}
