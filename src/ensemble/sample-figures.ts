import { centralValue } from '../math/distribution.ts';
import { OUTCOME_NAMES, OUTCOMES, type OutcomeName } from '../scenario/outcomes.ts';
import type { Scenario, Target } from '../scenario/types.ts';
import { measuresOf, type Measure } from './measures.ts';
import {
  HORIZON_RATIO_NAMES,
  HORIZON_RATIOS,
  ratioInEachDraw,
  ratioOfCounterfactual,
  type HorizonRatioName,
  type Totals,
} from './ratios.ts';
import type { Setting } from './setting.ts';
import { columnOf, type Table } from './table.ts';

/** `scheme` leaves the counterfactual out (NaN), which takes half the time. */
export type SampledSides = 'both' | 'scheme';

/** Reads named figures off a table of draws. */
export interface Reader {
  readonly measures: readonly Measure[];
  read(figure: string, table: Table, sides: SampledSides): Totals;
}

/** Throws a RangeError for a name that is no figure of the scenario. */
export function createReader(setting: Setting, figures: readonly string[]): Reader {
  const known = new Map(measuresOf(setting).map((measure) => [`${measure.group}.${measure.key}`, measure]));
  const { scenario } = setting;
  const needed = new Set(figures.flatMap((figure) => partsOf(figure, scenario)));
  for (const name of needed) if (!known.has(name)) throw new RangeError(`no figure is called ${name}`);
  const totals = (name: string, table: Table, sides: SampledSides) => totalsOf(known.get(name)!, table, sides);
  return {
    measures: [...needed].map((name) => known.get(name)!),
    read(figure, table, sides) {
      const find = (name: string): Totals =>
        name === 'publicMatch'
          ? addUp(
              publicMatch(scenario).map((part) => totals(part, table, sides)),
              table.draws,
            )
          : totals(`outcomes.${name}`, table, sides);
      if (figure === 'breachEver') return ever(known.get('breach.breach')!, table);
      if (figure === 'exhaustedEver') return ever(known.get('exhausted.exhausted')!, table);
      if (isTarget(figure)) return allMet(targetsOf(figure, scenario), table.draws, find);
      if (isRatio(figure)) return ratioTotals(figure, find);
      return totals(nameOf(figure), table, sides);
    },
  };
}

/** Names of the measures that a figure is read off. */
function partsOf(figure: string, scenario: Scenario): readonly string[] {
  if (figure === 'breachEver') return ['breach.breach'];
  if (figure === 'exhaustedEver') return ['exhausted.exhausted'];
  if (isTarget(figure)) return targetsOf(figure, scenario).flatMap(({ outcome }) => partsOf(outcome, scenario));
  if (!isRatio(figure)) return [nameOf(figure)];
  const { above, below } = HORIZON_RATIOS[figure];
  const names: readonly string[] = [...above, ...below];
  return names.flatMap((name) => (name === 'publicMatch' ? publicMatch(scenario) : [`outcomes.${name}`]));
}

/** Is it a figure that can be asked for of this scenario? */
export function isFigure(name: string, scenario: Scenario): boolean {
  return figureNames(scenario).includes(name);
}

/** Every figure that can be asked for. */
export function figureNames(scenario: Scenario): readonly string[] {
  const { sectors, targets, place, scheme } = scenario;
  const priorities = sectors.filter(({ weight }) => centralValue(weight) > 0);
  const goals = new Set(priorities.flatMap(({ sdg }) => (sdg === null ? [] : [sdg])));
  const met = targets.length === 0 ? [] : ['targetMet', ...targets.map((_, at) => `target${at + 1}`)];
  return [
    ...OUTCOME_NAMES,
    ...['breachEver', 'exhaustedEver', ...met],
    ...priorities.flatMap(({ id }) => [`byPriority.${id}`, `coverage.${id}`]),
    ...[...goals].map((goal) => `bySdg.${goal}`),
    ...place.localities.map(({ id }) => `byLocality.${id}`),
    ...(scheme.matching?.partners ?? []).map(({ id }) => `byPartner.${id}`),
  ];
}

const isOutcome = (name: string): name is OutcomeName => Object.hasOwn(OUTCOMES, name);
const nameOf = (figure: string) => (isOutcome(figure) ? `outcomes.${figure}` : figure);

function isRatio(figure: string): figure is HorizonRatioName {
  return (HORIZON_RATIO_NAMES as readonly string[]).includes(figure);
}

const TARGET = /^target(Met|[1-9]\d*)$/;
const isTarget = (figure: string) => TARGET.test(figure);

function targetsOf(figure: string, { targets }: Scenario): readonly Target[] {
  const which = TARGET.exec(figure)?.[1];
  const found = which === 'Met' ? targets : targets.slice(Number(which) - 1, Number(which));
  if (found.length === 0) throw new RangeError(`the scenario has no ${figure}`);
  return found;
}

function publicMatch({ scheme }: Scenario): readonly string[] {
  const partners = scheme.matching?.partners ?? [];
  return partners.filter(({ kind }) => kind !== 'private').map(({ id }) => `byPartner.${id}`);
}

/** A flow is added up over the years; of anything else the last year counts. */
function totalsOf(measure: Measure, table: Table, sides: SampledSides): Totals {
  const nothing = () => new Float64Array(table.draws).fill(NaN);
  const side = (of: keyof Totals) => {
    const years = measure.kind === 'flow' ? Array.from({ length: measure.size }, (_, t) => t) : [measure.size - 1];
    const total = new Float64Array(table.draws);
    for (const t of years) for (const start of measure.starts) addTo(total, columnOf(table, of, start + t));
    return total;
  };
  const hasBoth = sides === 'both' && !measure.schemeOnly;
  return { scheme: side('scheme'), counterfactual: hasBoth ? side('counterfactual') : nothing() };
}

function ever(measure: Measure, table: Table): Totals {
  const scheme = new Float64Array(table.draws);
  for (let t = 0; t < measure.size; t++) addTo(scheme, columnOf(table, 'scheme', measure.starts[0]! + t));
  return { scheme: scheme.map((times) => (times > 0 ? 1 : 0)), counterfactual: scheme.map(() => NaN) };
}

function allMet(targets: readonly Target[], draws: number, find: (name: string) => Totals): Totals {
  const scheme = new Float64Array(draws).fill(1);
  for (const { outcome, atLeast, atMost } of targets) {
    const totals = isRatio(outcome) ? ratioInEachDraw(outcome, find) : find(outcome).scheme;
    for (let i = 0; i < draws; i++) {
      const value = totals[i]!;
      const isMet = (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost);
      if (!isMet) scheme[i] = 0;
    }
  }
  return { scheme, counterfactual: scheme.map(() => NaN) };
}

function ratioTotals(name: HorizonRatioName, find: (name: string) => Totals): Totals {
  return { scheme: ratioInEachDraw(name, find), counterfactual: ratioOfCounterfactual(name, find) };
}

function addUp(parts: readonly Totals[], draws: number): Totals {
  const sum = { scheme: new Float64Array(draws), counterfactual: new Float64Array(draws) };
  for (const part of parts) {
    addTo(sum.scheme, part.scheme);
    addTo(sum.counterfactual, part.counterfactual);
  }
  return sum;
}

function addTo(total: Float64Array, more: Float64Array): void {
  for (let i = 0; i < total.length; i++) total[i] = total[i]! + more[i]!;
}
