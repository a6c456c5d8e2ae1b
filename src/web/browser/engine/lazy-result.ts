import { DATA_VERSION } from '../../../evidence/version.ts';
import type { ChunkCounts } from '../../../ensemble/chunk.ts';
import { countedLines } from '../../../ensemble/counted-lines.ts';
import { fatesOf, refusalsOf } from '../../../ensemble/counted.ts';
import { readMeasures, type Measured } from '../../../ensemble/measured.ts';
import type { Measure, MeasureGroup } from '../../../ensemble/measures.ts';
import type { Players } from '../../../ensemble/players.ts';
import { probabilities } from '../../../ensemble/probabilities.ts';
import { HORIZON_RATIO_NAMES, horizonRatio, type HorizonRatioName, type Totals } from '../../../ensemble/ratios.ts';
import { recordFuture } from '../../../ensemble/record.ts';
import type { OutcomeResult, Result, Side } from '../../../ensemble/result.ts';
import type { Table } from '../../../ensemble/table.ts';
import { typicalDraw } from '../../../ensemble/typical.ts';
import { MODEL_VERSION } from '../../../model/version.ts';
import { readTotals, type TotalsOnly } from './totals.ts';
import { OUTCOME_NAMES, OUTCOMES, type OutcomeName } from '../../../scenario/outcomes.ts';

/**
 * The result of ensemble/assemble.ts, each figure of it summed up when it is first asked for: a sentence needs three of
 * seventy, and summing up all of them takes as long as playing the futures. Figure for figure the same numbers. Holds on
 * to `players` and `table`, which must not be used for another run as long as somebody still reads it.
 */
export function lazyResult(players: Players, measures: readonly Measure[], table: Table, counts: ChunkCounts): Result {
  const { scenario, columns } = players.setting;
  const { seed, draws } = players.luck;
  const read = reader(measures, table);
  const find = totalsFinder(players, read);
  const inGroup = (group: MeasureGroup) =>
    lazyRecord(
      measures.filter((measure) => measure.group === group).map(({ key }) => key),
      (key) => outcomeOf(read, group, key, scenario.place.currency),
    );
  const outcome = (name: OutcomeName): OutcomeResult => {
    const ratio = HORIZON_RATIO_NAMES.find((known) => known === name);
    return ratio === undefined ? outcomeOf(read, 'outcomes', name, scenario.place.currency) : ratioOf(ratio, find);
  };
  const sums = (key: string) => read.whole('sums', key).means!;
  return lazily({
    ok: () => true as const,
    model: () => MODEL_VERSION,
    data: () => DATA_VERSION,
    seed: () => seed,
    draws: () => draws,
    scenario: () => scenario,
    years: () => Array.from({ length: scenario.place.horizon }, (_, t) => scenario.place.startYear + t),
    outcomes: () => lazyRecord(OUTCOME_NAMES, outcome) as Result['outcomes'],
    byPriority: () => inGroup('byPriority'),
    bySdg: () => inGroup('bySdg'),
    byLocality: () => inGroup('byLocality'),
    byPartner: () => inGroup('byPartner'),
    coverage: () => inGroup('coverage'),
    probabilities: () =>
      probabilities(
        scenario,
        read.whole('breach', 'breach').happened!,
        read.whole('exhausted', 'exhausted').happened!,
        find,
      ),
    refused: () => refusalsOf(sums('refused'), columns, scenario),
    fates: () => fatesOf(sums('fatesBySector'), sums('fatesByYear'), scenario),
    counted: () => ({
      scheme: countedLines(players.scheme.counts, counts.scheme, scenario),
      counterfactual: countedLines(players.counterfactual.counts, counts.counterfactual, scenario),
    }),
    typicalFuture: () => recordFuture(players, typicalDraw(find('toPriorities').scheme)),
  });
}

interface Read {
  /** Everything about a measure, years and all. */
  whole(group: MeasureGroup, key: string): Measured;
  totals(group: MeasureGroup, key: string): TotalsOnly;
  measure(group: MeasureGroup, key: string): Measure;
}

/** Reads measures off the table, each once. */
function reader(measures: readonly Measure[], table: Table): Read {
  const byName = new Map(measures.map((measure) => [`${measure.group}.${measure.key}`, measure]));
  const measure = (group: MeasureGroup, key: string) => {
    const found = byName.get(`${group}.${key}`);
    if (found === undefined) throw new Error(`nothing measures ${group}.${key}`);
    return found;
  };
  const once = <Value>(work: (measure: Measure) => Value) => {
    const kept = new Map<Measure, Value>();
    return (group: MeasureGroup, key: string): Value => {
      const wanted = measure(group, key);
      const value = kept.get(wanted) ?? work(wanted);
      kept.set(wanted, value);
      return value;
    };
  };
  return {
    measure,
    whole: once((wanted) => readMeasures([wanted], table, NO_TOTALS)[0]!),
    totals: once((wanted) => readTotals(wanted, table)),
  };
}
const NO_TOTALS: ReadonlySet<string> = new Set();

function outcomeOf(read: Read, group: MeasureGroup, key: string, currency: string): OutcomeResult {
  const { unit, byYear } = read.measure(group, key);
  const side = (name: 'scheme' | 'counterfactual' | 'difference'): Side =>
    lazily<Side>({
      ...(byYear ? { byYear: () => read.whole(group, key).sides![name].byYear! } : {}),
      total: () => read.totals(group, key).sides[name].total,
    });
  return {
    unit: unit === 'money' ? currency : unit,
    label: key,
    scheme: side('scheme'),
    counterfactual: side('counterfactual'),
    difference: side('difference'),
  };
}

function ratioOf(name: HorizonRatioName, find: (name: string) => Totals): OutcomeResult {
  return { unit: OUTCOMES[name].unit, label: name, ...horizonRatio(name, find) };
}

/** A total may be of an outcome, or of the match that public bodies pay. */
function totalsFinder({ setting, luck }: Players, read: Read): (name: string) => Totals {
  return (name) => {
    if (name !== 'publicMatch') return read.totals('outcomes', name).totals;
    const sums: Totals = { scheme: new Float64Array(luck.draws), counterfactual: new Float64Array(luck.draws) };
    for (const { id, kind } of setting.scenario.scheme.matching?.partners ?? []) {
      if (kind === 'private') continue;
      read.totals('byPartner', id).totals.scheme.forEach((value, i) => (sums.scheme[i] = sums.scheme[i]! + value));
    }
    return sums;
  };
}

/** An object whose values are worked out when they are first read; it can be spread and listed like any other. */
function lazily<Shape extends object>(makers: { readonly [Key in keyof Shape]: () => Shape[Key] }): Shape {
  const target = {};
  for (const [key, make] of Object.entries<() => unknown>(makers)) {
    let made: { readonly value: unknown } | undefined;
    Object.defineProperty(target, key, { enumerable: true, get: () => (made ??= { value: make() }).value });
  }
  return target as Shape;
}

function lazyRecord<Value>(keys: readonly string[], make: (key: never) => Value): Readonly<Record<string, Value>> {
  return lazily(Object.fromEntries(keys.map((key) => [key, () => make(key as never)])));
}
