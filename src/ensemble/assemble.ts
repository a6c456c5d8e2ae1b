import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { OUTCOME_NAMES, OUTCOMES, type OutcomeName, type OutcomeUnit } from '../scenario/outcomes.ts';
import type { Scenario } from '../scenario/types.ts';
import type { ChunkCounts } from './chunk.ts';
import { countedLines } from './counted-lines.ts';
import { fatesOf, refusalsOf } from './counted.ts';
import type { Measured } from './measured.ts';
import type { MeasureGroup } from './measures.ts';
import type { Players } from './players.ts';
import { probabilities } from './probabilities.ts';
import { HORIZON_RATIO_NAMES, horizonRatio, RATIO_PARTS, type HorizonRatioName, type Totals } from './ratios.ts';
import { recordFuture } from './record.ts';
import type { OutcomeResult, Result } from './result.ts';
import { typicalDraw } from './typical.ts';

/** Gives an outcome its label; by default its id. */
export type Label = (name: OutcomeName) => string;

/** Keys of the measures whose totals are needed draw by draw: for ratios, targets and the typical future. */
export function wantedTotals(scenario: Scenario): ReadonlySet<string> {
  const outcomes = [...RATIO_PARTS, 'toPriorities', ...scenario.targets.map(({ outcome }) => outcome)];
  const partners = (scenario.scheme.matching?.partners ?? []).map(({ id }) => `byPartner.${id}`);
  return new Set([...outcomes.map((name) => `outcomes.${name}`), ...partners]);
}

/** Puts the result together once everything is measured. */
export function assemble(players: Players, measured: readonly Measured[], counts: ChunkCounts, label: Label): Result {
  const { scenario, columns } = players.setting;
  const { seed, draws } = players.luck;
  const find = totalsFinder(scenario, measured, draws);
  const group = (name: MeasureGroup, labelOf: (key: string) => string) => inGroup(measured, name, scenario, labelOf);
  const kept = group('outcomes', (key) => label(key as OutcomeName));
  const outcomes = Object.fromEntries(
    OUTCOME_NAMES.map((name) => [name, kept[name] ?? ratioResult(name, label, find)]),
  ) as Result['outcomes'];
  const years = Array.from({ length: scenario.place.horizon }, (_, t) => scenario.place.startYear + t);
  const own = (key: string) => key;
  const only = (key: string) => measured.find(({ measure }) => measure.key === key && measure.schemeOnly)!;
  return {
    ok: true,
    model: MODEL_VERSION,
    data: DATA_VERSION,
    seed,
    draws,
    scenario,
    years,
    outcomes,
    byPriority: group('byPriority', own),
    bySdg: group('bySdg', own),
    byLocality: group('byLocality', own),
    byPartner: group('byPartner', own),
    coverage: group('coverage', own),
    probabilities: probabilities(scenario, only('breach').happened!, only('exhausted').happened!, find),
    refused: refusalsOf(only('refused').means!, columns, scenario),
    fates: fatesOf(only('fatesBySector').means!, only('fatesByYear').means!, scenario),
    counted: {
      scheme: countedLines(players.scheme.counts, counts.scheme, scenario),
      counterfactual: countedLines(players.counterfactual.counts, counts.counterfactual, scenario),
    },
    typicalFuture: recordFuture(players, typicalDraw(find('toPriorities').scheme)),
  };
}

/** A total may be of an outcome, of a ratio, or of the match that public bodies pay. */
function totalsFinder(scenario: Scenario, measured: readonly Measured[], draws: number): (name: string) => Totals {
  const partners = scenario.scheme.matching?.partners ?? [];
  const kept = new Map(measured.map(({ measure, totals }) => [`${measure.group}.${measure.key}`, totals]));
  return (name) => {
    const found = kept.get(`outcomes.${name}`) ?? undefined;
    if (found !== undefined) return found;
    if (name !== 'publicMatch') throw new Error(`no totals were kept of ${name}`);
    const sums: Totals = { scheme: new Float64Array(draws), counterfactual: new Float64Array(draws) };
    for (const { id, kind } of partners) {
      if (kind === 'private') continue;
      kept.get(`byPartner.${id}`)!.scheme.forEach((value, i) => (sums.scheme[i] = sums.scheme[i]! + value));
    }
    return sums;
  };
}

function inGroup(
  measured: readonly Measured[],
  name: MeasureGroup,
  scenario: Scenario,
  labelOf: (key: string) => string,
): Record<string, OutcomeResult> {
  const members = measured.filter(({ measure }) => measure.group === name);
  return Object.fromEntries(
    members.map(({ measure, sides }) => [
      measure.key,
      { unit: unitOf(measure.unit, scenario), label: labelOf(measure.key), ...sides! },
    ]),
  );
}

function unitOf(unit: OutcomeUnit, { place }: Scenario): string {
  return unit === 'money' ? place.currency : unit;
}

function ratioResult(name: OutcomeName, label: Label, find: (name: string) => Totals): OutcomeResult {
  if (!(HORIZON_RATIO_NAMES as readonly string[]).includes(name)) throw new Error(`nothing computes ${name}`);
  return { unit: OUTCOMES[name].unit, label: label(name), ...horizonRatio(name as HorizonRatioName, find) };
}
