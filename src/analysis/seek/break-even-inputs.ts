import { behaviourOf } from '../../ensemble/setting.ts';
import { prepare } from '../../ensemble/setting.ts';
import { PARAMETERS } from '../../evidence/parameters.ts';
import type { ParameterName } from '../../evidence/types.ts';
import { centralValue, inverseCumulative, isUncertain } from '../../math/distribution.ts';
import type { Quantity } from '../../math/quantity.ts';
import { getPath } from '../../scenario/overrides.ts';
import { boundsOf } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';

/** An assumption that is moved by itself, through a range in which it may lie. */
export interface BreakEvenInput {
  /** A path, with `*` where several items are moved together. */
  readonly id: string;
  readonly paths: readonly string[];
  /** What the scenario has now, one a path. */
  readonly central: readonly number[];
  /** Are several moved by one factor? Then low, high and what is found are factors. */
  readonly isFactor: boolean;
  readonly low: number;
  readonly high: number;
  /** `stated`: the scenario's own range; `evidence`: that of the shelf; `assumed`: half to double, since nobody gives one. */
  readonly rangeFrom: 'stated' | 'evidence' | 'assumed';
}

/** Figures about people and prices that every scenario states; each is moved in all corridors (sectors, …) together. */
const SETTINGS: readonly { readonly list: string; readonly fields: readonly string[] }[] = [
  {
    list: 'corridors',
    fields: [
      'participation',
      'migrants',
      'monthlyRemittance',
      'clubMembership',
      'yearlyGift',
      'exchangeRate',
      'remittingShare',
      'formalShare',
      'transferCost',
      'volatility',
    ],
  },
  { list: 'sectors', fields: ['typicalValue', 'upkeep'] },
  { list: 'scheme.matching.partners', fields: ['reliability'] },
  { list: 'scheme.vehicles', fields: ['baseShare', 'defaultProbability', 'lossGivenDefault'] },
];

/** Outer ends of a distribution without bounds: one in a hundred lies beyond each. */
const TAIL = 0.01;
const [HALF, DOUBLE] = [0.5, 2];

/**
 * Every uncertain input of a scenario, every behaviour parameter it leaves fixed, and the settings above: those whose range is
 * a point (a figure of nothing, whose half and double are nothing) are left out.
 */
export function breakEvenInputs(scenario: Scenario): readonly BreakEvenInput[] {
  const uncertain = prepare(scenario).uncertain.map(({ path }) => path);
  const own = uncertain.map((path) => single(path, quantityAt(scenario, path), 'stated'));
  const fixed = (Object.keys(PARAMETERS) as ParameterName[])
    .map((name) => `behaviour.${name}`)
    .filter((path) => !uncertain.includes(path))
    .map((path) => single(path, quantityAt(scenario, path), 'assumed'));
  const settings = SETTINGS.flatMap(({ list, fields }) => fields.flatMap((field) => together(scenario, list, field)));
  return [...settings, ...own, ...fixed].filter(({ low, high }) => high > low);
}

function quantityAt(scenario: Scenario, path: string): Quantity {
  const parameter = /^behaviour\.(\w+)$/.exec(path)?.[1];
  if (parameter !== undefined) return behaviourOf(scenario, parameter as ParameterName);
  const value = getPath(scenario, path) as Quantity | undefined;
  if (value === undefined) throw new Error(`an input needs a figure at ${path}`);
  return value;
}

function single(path: string, quantity: Quantity, without: 'stated' | 'assumed'): BreakEvenInput {
  const central = centralValue(quantity);
  const about = { id: path, paths: [path], central: [central], isFactor: false };
  if (isUncertain(quantity)) return { ...about, ...rangeOf(quantity, path), rangeFrom: without };
  const known = evidenceRange(path);
  if (known !== null && known.low <= central && central <= known.high)
    return { ...about, ...known, rangeFrom: 'evidence' };
  return { ...about, ...within(path, HALF * central, DOUBLE * central), rangeFrom: 'assumed' };
}

function evidenceRange(path: string): { readonly low: number; readonly high: number } | null {
  const name = /^behaviour\.(\w+)$/.exec(path)?.[1];
  const usual = name === undefined ? null : PARAMETERS[name as ParameterName].default;
  return usual === null || !isUncertain(usual) ? null : rangeOf(usual, path);
}

/** Ends of what may be drawn. */
function rangeOf(quantity: Quantity, path: string): { readonly low: number; readonly high: number } {
  if (typeof quantity === 'object' && 'low' in quantity) return within(path, quantity.low, quantity.high);
  if (typeof quantity === 'object' && 'oneOf' in quantity) {
    const values = quantity.oneOf.map(([, value]) => value);
    return within(path, Math.min(...values), Math.max(...values));
  }
  const inverse = inverseCumulative(quantity);
  return within(path, inverse(TAIL), inverse(1 - TAIL));
}

function within(path: string, low: number, high: number): { readonly low: number; readonly high: number } {
  const { min, max } = boundsOf(path);
  const [from, to] = low <= high ? [low, high] : [high, low];
  return { low: Math.max(min, from), high: Math.min(max, to) };
}

/** One field of every item that has a plain number there; alone when there is only one. */
function together(scenario: Scenario, list: string, field: string): readonly BreakEvenInput[] {
  const items = (getPath(scenario, list) ?? []) as readonly { readonly id: string }[];
  const found = items.flatMap(({ id }) => {
    const path = `${list}.${id}.${field}`;
    const quantity = getPath(scenario, path) as Quantity | null | undefined;
    return quantity === undefined || quantity === null || isUncertain(quantity)
      ? []
      : [{ path, central: centralValue(quantity) }];
  });
  const moved = found.filter(({ central }) => central !== 0);
  if (moved.length === 0) return [];
  const [first] = moved;
  if (moved.length === 1 && first !== undefined) return [single(first.path, first.central, 'assumed')];
  return [
    {
      id: `${list}.*.${field}`,
      paths: moved.map(({ path }) => path),
      central: moved.map(({ central }) => central),
      isFactor: true,
      ...factors(moved),
      rangeFrom: 'assumed',
    },
  ];
}

/** Half to double, cut where an item would leave its bounds. */
function factors(moved: readonly { readonly path: string; readonly central: number }[]): {
  readonly low: number;
  readonly high: number;
} {
  const ends = moved.map(({ path, central }) => {
    const { low, high } = within(path, HALF * central, DOUBLE * central);
    return { low: low / central, high: high / central };
  });
  return { low: Math.max(...ends.map(({ low }) => low)), high: Math.min(...ends.map(({ high }) => high)) };
}
