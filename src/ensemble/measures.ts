import { centralValue } from '../math/distribution.ts';
import { AT, YEARLY } from '../model/columns.ts';
import { OUTCOMES } from '../scenario/outcomes.ts';
import type { OutcomeKind, OutcomeUnit } from '../scenario/outcomes.ts';
import type { Setting } from './setting.ts';

/** Which part of the result a measure belongs to. */
export type MeasureGroup =
  'outcomes' | 'byPriority' | 'bySdg' | 'byLocality' | 'byPartner' | 'coverage' | 'breach' | 'exhausted';

/** A figure that is summed up over the draws: the columns that hold it, added together. */
export interface Measure {
  readonly group: MeasureGroup;
  readonly key: string;
  readonly kind: OutcomeKind;
  readonly unit: OutcomeUnit;
  /** First column of each member; `size` columns follow one another, one a year. */
  readonly starts: readonly number[];
  readonly size: number;
}

/** Everything that is kept draw by draw. */
export function measuresOf({ scenario, columns }: Setting): readonly Measure[] {
  const { years } = columns;
  const sectors = scenario.sectors.map((sector, s) => ({ sector, s }));
  const priorities = sectors.filter(({ sector }) => centralValue(sector.weight) > 0);
  const money = (group: MeasureGroup, key: string, starts: readonly number[], size = years): Measure => ({
    group,
    key,
    kind: 'flow',
    unit: 'money',
    starts,
    size,
  });
  const localitySize = columns.localityYears ? years : 1;
  const places = [...scenario.place.localities.map(({ id }) => id), 'none'];
  const goals = [...new Set(priorities.map(({ sector }) => sector.sdg))].filter((sdg) => sdg !== null);
  return [
    ...YEARLY.map((key): Measure => ({
      group: 'outcomes',
      key,
      ...OUTCOMES[key],
      starts: [AT[key] * years],
      size: years,
    })),
    single('npvOutlay', columns.npvOutlay),
    single('mobilisedOecd', columns.mobilised),
    ...priorities.map(({ sector, s }) => money('byPriority', sector.id, [columns.bySector + s * years])),
    ...goals.map((sdg) =>
      money(
        'bySdg',
        String(sdg),
        priorities.filter(({ sector }) => sector.sdg === sdg).map(({ s }) => columns.bySector + s * years),
      ),
    ),
    ...places.map((id, place) => money('byLocality', id, [columns.byLocality + place * localitySize], localitySize)),
    ...(scenario.scheme.matching?.partners ?? []).map(({ id }, j) =>
      money('byPartner', id, [columns.byPartner + j * years]),
    ),
    ...priorities.map(({ sector, s }): Measure => ({
      group: 'coverage',
      key: sector.id,
      kind: 'level',
      unit: 'share',
      starts: [columns.coverage + s * years],
      size: years,
    })),
    { group: 'breach', key: 'breach', kind: 'level', unit: 'share', starts: [columns.breach], size: years },
    { group: 'exhausted', key: 'exhausted', kind: 'level', unit: 'share', starts: [columns.exhausted], size: years },
  ];
}

function single(key: 'npvOutlay' | 'mobilisedOecd', start: number): Measure {
  return { group: 'outcomes', key, kind: 'horizon', unit: 'money', starts: [start], size: 1 };
}
