import { readdirSync, readFileSync } from 'node:fs';
import type { Answers } from '../../src/analysis/own/answers.ts';
import { nearestScenario } from '../../src/analysis/own/nearest.ts';
import type { OwnSetting } from '../../src/analysis/own/setting.ts';
import { countrySheet } from '../../src/evidence/countries/index.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { referenceTables } from '../../src/storage/reference-tables.ts';

const folder = new URL('../../scenarios/', import.meta.url);

export const READY: readonly Scenario[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .flatMap((name) => {
    const parsed = parseScenario(readFileSync(new URL(name, folder), 'utf8'));
    return parsed.ok ? [parsed.scenario] : [];
  });

/** What a town of a country is completed from. */
export function settingOf(country: string, ready: readonly Scenario[] = READY): OwnSetting {
  const sheet = countrySheet(country);
  const base = nearestScenario(ready, country);
  if (sheet === null || base === null) throw new Error(`no sheet or scenario for ${country}`);
  return { sheet, base, menu: referenceTables().menu };
}

/** An everyday town; `changes` replace single answers. */
export function answersOf(country: string, changes: Partial<Answers> = {}): Answers {
  return {
    name: 'San Ejemplo',
    country,
    inhabitants: 18_000,
    abroad: 4_000,
    households: null,
    host: 'US',
    currency: 'USD',
    monthly: null,
    rate: null,
    envelope: 2_000_000,
    needs: [
      { item: 'water', money: 30_000_000 },
      { item: 'roads', money: null },
      { item: 'elderly', money: null },
    ],
    match: '2x1',
    ...changes,
  };
}
