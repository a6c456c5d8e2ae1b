import { PARAMETERS } from '../../evidence/parameters.ts';
import type { Parameter, ParameterName } from '../../evidence/types.ts';
import type { Quantity } from '../../math/quantity.ts';
import { group, having } from '../term.ts';
import type { Group, Moves, Override, Term, TermUnit } from '../term.ts';

export const BEHAVIOUR_GROUPS: readonly Group[] = [group('behaviour', 'empty')];

const UNITS: Readonly<Record<Parameter['unit'], TermUnit>> = {
  share: 'share',
  'per year': 'perYear',
  years: 'years',
  ratio: 'ratio',
  index: 'index',
  number: 'number',
  jobs: 'jobs',
};

/** Remittances that swing much. */
const WILD = having('corridors.california.volatility=0.3', 'corridors.midwest-texas.volatility=0.3');
/** What the example lacks, without which a parameter has nothing to act on, or too little to be seen beside chance. */
const SETUPS: Readonly<Partial<Record<ParameterName, readonly Override[]>>> = {
  // Two corridors of one size, whose luck cancels out when it is not common.
  commonShare: [...WILD, ...having('corridors.midwest-texas.migrants=21000')],
  // Years without remittances are then years of default.
  creditCycle: [
    ...WILD,
    ...having('behaviour.commonShare=1', 'behaviour.persistence=0.9', 'behaviour.assetCorrelation=0.5'),
  ],
  attainable: having('literacy.migrants.places=20000', 'literacy.families.places=20000'),
  attainableAssembled: having(
    'literacy.assembled=true',
    'literacy.migrants.places=20000',
    'literacy.families.places=20000',
  ),
  migrantOnly: having('behaviour.literacyEffect=0.3', 'literacy.paired=0'),
  familyOnly: having('behaviour.literacyEffect=0.3', 'literacy.paired=0'),
  packageCoupling: having('package=true', 'behaviour.literacyEffect=0.3'),
  afterMatch: having('matching.to=2030'),
  soloScale: having('matching.to=2028'),
  firstYearTakeUp: having(
    'vehicles.bond={name: Diaspora bond, new: true, entryShare: 0.05, promisedReturn: 0.05, defaultProbability: 0.02, lossGivenDefault: 0.5, onLend: 0.9, sectors: {water: 1}}',
  ),
};

/** Parameters whose effect is small beside chance: from one end to the other. */
const SPANS: Readonly<Partial<Record<ParameterName, readonly [number, number]>>> = {
  persistence: [0, 0.9],
  trustSpeed: [0, 0.5],
  commonShare: [0, 1],
  creditCycle: [0, 0.99],
};

/** One row for each behaviour parameter of evidence/: a scenario may override any, and says why. */
export const BEHAVIOUR_TERMS: readonly Term[] = Object.entries(PARAMETERS).map(([name, parameter]) => ({
  path: `behaviour.${name}`,
  kind: 'quantity',
  unit: UNITS[parameter.unit],
  min: parameter.min,
  max: parameter.max,
  openMin: false,
  openMax: false,
  step: 0.01,
  // Nothing: the evidence's own default then holds, which the response chosen may replace.
  default: null,
  options: [],
  pattern: null,
  refersTo: null,
  moves: movesOf(name as ParameterName, parameter),
}));

function movesOf(name: ParameterName, { min, max, default: usual, moves: [outcome, direction] }: Parameter): Moves {
  const [low, high] = SPANS[name] ?? span(usual);
  const room = Math.max(high - low, 0.25 * Math.abs(high), 0.1);
  const set = (value: number) => [...(SETUPS[name] ?? []), { path: `behaviour.${name}`, value: String(round(value)) }];
  return { from: set(Math.max(min, low - room / 2)), to: set(Math.min(max, high + room / 2)), outcome, direction };
}

/** Least and greatest value of a default. */
function span(quantity: Quantity): readonly [number, number] {
  if (typeof quantity === 'number') return [quantity, quantity];
  if ('value' in quantity) return [quantity.value, quantity.value];
  if ('low' in quantity) return [quantity.low, quantity.high];
  if ('uniform' in quantity) return quantity.uniform;
  if ('oneOf' in quantity) {
    const values = quantity.oneOf.map(([, value]) => value);
    return [Math.min(...values), Math.max(...values)];
  }
  const centre = 'normal' in quantity ? quantity.normal[0] : quantity.lognormal[0];
  return [centre, centre];
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
