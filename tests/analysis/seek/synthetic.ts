import type { Sample } from '../../../src/ensemble/sample.ts';
import type { DesignAt, Studio } from '../../../src/analysis/seek/search.ts';
import { behaviourOf } from '../../../src/ensemble/setting.ts';
import type { ParameterName } from '../../../src/evidence/types.ts';
import { centralValue } from '../../../src/math/distribution.ts';
import type { Quantity } from '../../../src/math/quantity.ts';
import { getPath } from '../../../src/scenario/overrides.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { example } from './example.ts';

export const DRAWS = 1_000;
/** Figure → what it is on average, by the values of levers; chances come as shares of ones. */
export type Figures = Readonly<Record<string, (at: (path: string) => number) => number>>;

/** A design that is known by what was set, so that none has to be parsed. */
type Sketch = Scenario & { readonly set?: ReadonlyMap<string, string> };

/** Designs that nobody plays: every figure is a function of levers, the chances of events to a thousandth. */
export function synthetic(figures: Figures, designAt: DesignAt = sketch): Studio {
  return {
    designAt,
    play: (scenarios) => Promise.resolve(scenarios.map((scenario) => sampleOf(scenario, figures))),
  };
}

const SCENARIO = example();

const sketch: DesignAt = (overrides) => {
  const made: Sketch = { ...SCENARIO, set: new Map(overrides.map(({ path, value }) => [path, value])) };
  return Promise.resolve(made);
};

function sampleOf(scenario: Sketch, figures: Figures): Sample {
  const values = Object.entries(figures).map(([name, of]) => {
    const level = of((path) => valueAt(scenario, path));
    const isEvent = /^(breachEver|exhaustedEver|target\w+)$/.test(name);
    const isOne = (i: number) => (i < Math.round(level * DRAWS) ? 1 : 0);
    const scheme = Float64Array.from({ length: DRAWS }, (_, i) => (isEvent ? isOne(i) : level));
    return [name, { scheme, counterfactual: scheme }] as const;
  });
  return { draws: DRAWS, values: Object.fromEntries(values) };
}

function valueAt(scenario: Sketch, path: string): number {
  const set = scenario.set?.get(path);
  if (set !== undefined) return Number(set);
  const parameter = /^behaviour\.(\w+)$/.exec(path)?.[1] as ParameterName | undefined;
  const value = parameter === undefined ? getPath(scenario, path) : behaviourOf(scenario, parameter);
  return centralValue(value as Quantity);
}
