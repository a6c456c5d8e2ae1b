import { centralValue } from '../math/distribution.ts';
import { AT, YEARLY } from '../model/columns.ts';
import { OUTCOMES } from '../scenario/outcomes.ts';
import type { OutcomeKind, OutcomeUnit } from '../scenario/outcomes.ts';
import type { Setting } from './setting.ts';

/** Which part of the result a measure belongs to. */
export type MeasureGroup =
  'outcomes' | 'byPriority' | 'bySdg' | 'byLocality' | 'byPartner' | 'coverage' | 'breach' | 'exhausted' | 'sums';

/** A figure that is summed up over the draws: the columns that hold it, added together. */
export interface Measure {
  readonly group: MeasureGroup;
  readonly key: string;
  readonly kind: OutcomeKind;
  readonly unit: OutcomeUnit;
  /** First column of each member; `size` columns follow one another, one a year. */
  readonly starts: readonly number[];
  readonly size: number;
  /** Not kept of the counterfactual. */
  readonly schemeOnly: boolean;
  /** false: over the horizon only. */
  readonly byYear: boolean;
}

/** Everything that is kept draw by draw, or added up over the draws. */
export function measuresOf({ scenario, columns }: Setting): readonly Measure[] {
  const { years } = columns;
  const sectors = scenario.sectors.map((sector, s) => ({ sector, s }));
  const priorities = sectors.filter(({ sector }) => centralValue(sector.weight) > 0);
  const places = [...scenario.place.localities.map(({ id }) => id), 'none'];
  const localitySize = columns.localityYears ? years : 1;
  const byPlace = (id: string, l: number): Measure => ({
    ...measure('byLocality', id, [columns.byLocality + l * localitySize], localitySize),
    byYear: columns.localityYears,
  });
  const partners = scenario.scheme.matching?.partners ?? [];
  const goals = [...new Set(priorities.map(({ sector }) => sector.sdg))].filter((sdg) => sdg !== null);
  const bySector = (s: number) => columns.bySector + s * years;
  const ofGoal = (goal: number) => priorities.filter(({ sector }) => sector.sdg === goal).map(({ s }) => bySector(s));
  return [
    ...YEARLY.map((key) => ({ ...measure('outcomes', key, [AT[key] * years], years), ...OUTCOMES[key] })),
    { ...measure('outcomes', 'npvOutlay', [columns.npvOutlay], 1), kind: 'horizon', byYear: false },
    { ...measure('outcomes', 'mobilisedOecd', [columns.mobilised], 1), kind: 'horizon', byYear: false },
    ...priorities.map(({ sector, s }) => measure('byPriority', sector.id, [bySector(s)], years)),
    ...goals.map((goal) => measure('bySdg', String(goal), ofGoal(goal), years)),
    ...places.map((id, l) => byPlace(id, l)),
    ...partners.map(({ id }, j) => measure('byPartner', id, [columns.byPartner + j * years], years)),
    ...priorities.map(({ sector, s }) => share('coverage', sector.id, columns.coverage + s * years, years)),
    { ...share('breach', 'breach', columns.breach, years), schemeOnly: true },
    { ...share('exhausted', 'exhausted', columns.exhausted, years), schemeOnly: true },
    sums('refused', columns.refused, columns.fatesBySector),
    sums('fatesBySector', columns.fatesBySector, columns.fatesByYear),
    sums('fatesByYear', columns.fatesByYear, columns.count),
  ];
}

function measure(group: MeasureGroup, key: string, starts: readonly number[], size: number): Measure {
  return { group, key, kind: 'flow', unit: 'money', starts, size, schemeOnly: false, byYear: true };
}

function share(group: MeasureGroup, key: string, start: number, size: number): Measure {
  return { ...measure(group, key, [start], size), kind: 'level', unit: 'share' };
}

function sums(key: string, start: number, end: number): Measure {
  return { ...measure('sums', key, [start], end - start), schemeOnly: true };
}
