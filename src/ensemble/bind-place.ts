import type { CorridorInputs, LocalityInputs, PlaceInputs, SectorInputs } from '../model/inputs.ts';
import type { Corridor, Locality, Place, Sector } from '../scenario/types.ts';
import type { Binder } from './binder.ts';
import { sizeClasses } from './size-classes.ts';

export function bindPlace(binder: Binder, place: Place): PlaceInputs {
  const { elections } = place;
  const inputs: PlaceInputs = {
    inflation: 0,
    discountRate: 0,
    envelope: 0,
    ownRevenue: 0,
    turnover: 0,
    firstElection: elections === null ? 0 : elections.first - place.startYear,
    electionEvery: elections === null ? 0 : elections.every,
  };
  binder.number('other', 'place.inflation', place.inflation, (value) => (inputs.inflation = value));
  binder.number('other', 'place.discountRate', place.discountRate, (value) => (inputs.discountRate = value));
  binder.number('other', 'place.envelope', place.envelope, (value) => (inputs.envelope = value));
  binder.optional('other', 'place.ownRevenue', place.ownRevenue, NaN, (value) => (inputs.ownRevenue = value));
  binder.optional(
    'other',
    'place.elections.turnover',
    elections?.turnover ?? null,
    0,
    (value) => (inputs.turnover = value),
  );
  return inputs;
}

export function bindLocalities(binder: Binder, localities: readonly Locality[]): LocalityInputs {
  const column = (field: 'population' | 'marginality' | 'diasporaShare') =>
    binder.column('localities', 'place.localities', localities, field, (locality) => locality[field]);
  return {
    count: localities.length,
    population: column('population'),
    marginality: column('marginality'),
    statedShare: column('diasporaShare'),
    diasporaShare: new Float64Array(localities.length),
    cumulative: new Float64Array(localities.length),
    poorWeight: new Float64Array(localities.length),
    ...sizeClasses(localities),
  };
}

type CorridorField = Exclude<keyof CorridorInputs, 'count' | 'currency' | 'currencies'>;

/** Corridors that share a currency share its luck. */
export function bindCorridors(binder: Binder, corridors: readonly Corridor[]): CorridorInputs {
  const column = (field: CorridorField) =>
    binder.column('corridors', 'corridors', corridors, field, (corridor) => corridor[field]);
  const currencies = [...new Set(corridors.map(({ currency }) => currency))];
  return {
    count: corridors.length,
    currency: Int32Array.from(corridors, ({ currency }) => currencies.indexOf(currency)),
    currencies: currencies.length,
    exchangeRate: column('exchangeRate'),
    exchangeVolatility: column('exchangeVolatility'),
    migrants: column('migrants'),
    growth: column('growth'),
    monthsAbroad: column('monthsAbroad'),
    remittingShare: column('remittingShare'),
    monthlyRemittance: column('monthlyRemittance'),
    realGrowth: column('realGrowth'),
    volatility: column('volatility'),
    transferCost: column('transferCost'),
    formalShare: column('formalShare'),
    clubMembership: column('clubMembership'),
    yearlyGift: column('yearlyGift'),
    participation: column('participation'),
  };
}

type SectorField = Exclude<keyof SectorInputs, 'count' | 'buildYears' | 'statedWeight' | 'statedPreference'>;

export function bindSectors(binder: Binder, sectors: readonly Sector[]): SectorInputs {
  const column = (field: SectorField) => binder.column('sectors', 'sectors', sectors, field, (sector) => sector[field]);
  return {
    count: sectors.length,
    statedWeight: column('weight'),
    weight: new Float64Array(sectors.length),
    need: column('need'),
    typicalValue: column('typicalValue'),
    spread: column('spread'),
    buildYears: Int32Array.from(sectors, ({ buildYears }) => buildYears),
    upkeep: column('upkeep'),
    statedPreference: column('preference'),
    preference: new Float64Array(sectors.length),
  };
}
