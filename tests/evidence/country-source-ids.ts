import { COUNTRY_SHEETS } from '../../src/evidence/countries/index.ts';
import { LATIN_AMERICAN_MEMBERSHIP, REGION_COSTS, REGIONS, WORLD } from '../../src/evidence/countries/regions.ts';
import { FIGURE_NAMES, isGap, type CountrySheet } from '../../src/evidence/countries/types.ts';
import type { SourceId } from '../../src/evidence/sources.ts';

/** Every source that a sheet names, and those of what stands in for a gap. */
export function sourcesOfSheets(): readonly SourceId[] {
  const common = [...Object.values(REGIONS), ...Object.values(REGION_COSTS), ...Object.values(WORLD)];
  return [
    ...COUNTRY_SHEETS.flatMap(sourcesOf),
    ...common.map(({ source }) => source),
    LATIN_AMERICAN_MEMBERSHIP.source,
    'exchangeFromMemory',
  ];
}

function sourcesOf(sheet: CountrySheet): readonly SourceId[] {
  const findings = [...FIGURE_NAMES.map((name) => sheet[name]), sheet.uses, sheet.reports, sheet.schemes];
  return findings.flatMap((finding) => (isGap(finding) ? (finding.source ?? []) : finding.map(({ source }) => source)));
}
