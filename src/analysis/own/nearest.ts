import { countrySheet } from '../../evidence/countries/index.ts';
import { PER_DOLLAR } from '../../evidence/exchange-rates.ts';
import type { Scenario } from '../../scenario/types.ts';

/**
 * The ready scenario nearest to a country: one of the same country, else of its region, else the first. Only those whose
 * money has a known rate can lend their figures. Null when there is none.
 */
export function nearestScenario(scenarios: readonly Scenario[], country: string): Scenario | null {
  const isKnown = ({ currency }: { readonly currency: string }) => currency in PER_DOLLAR;
  const usable = scenarios.filter(({ place, corridors }) => isKnown(place) && corridors.some(isKnown));
  const regionOf = (iso: string) => countrySheet(iso)?.region ?? null;
  const region = regionOf(country);
  return (
    usable.find(({ place }) => place.country === country) ??
    usable.find(({ place }) => region !== null && regionOf(place.country) === region) ??
    usable[0] ??
    null
  );
}
