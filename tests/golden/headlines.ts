import { readdirSync, readFileSync } from 'node:fs';
import type { OutcomeResult, Result } from '../../src/ensemble/result.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import type { OutcomeName } from '../../src/scenario/outcomes.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

/** Headline numbers by name; `null`: undefined in every future. */
export type Headlines = Readonly<Record<string, number | null>>;

const SCENARIOS = new URL('../../scenarios/', import.meta.url);
const LUCK = { seed: 1, draws: 500 };

/** Of each the mean; of the first ones also percentiles and the difference that the scheme makes. */
const WITH_SPREAD: readonly OutcomeName[] = ['channelled', 'toPriorities', 'match', 'outlay', 'localIncome'];
const MEANS: readonly OutcomeName[] = [
  'remittances',
  'saved',
  'invested',
  'lent',
  'given',
  'club',
  'placed',
  'enterprise',
  'delivered',
  'abandoned',
  'approved',
  'trained',
  'claims',
  'jobYears',
  'participation',
  'alignment',
  'poorShare',
  'trust',
  'fund',
  'needCovered',
  'effectiveRatio',
  'leverage',
  'localCostPerAdditional',
  'mobilisedOecd',
  'npvOutlay',
];

/** Every scenario file, by its name without ending. */
export function scenarioNames(): readonly string[] {
  return readdirSync(SCENARIOS)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -5));
}

export function goldenFile(name: string): URL {
  return new URL(`${name}.json`, import.meta.url);
}

/** Runs a shipped scenario and reads off its headlines. */
export function headlinesOf(name: string): Headlines {
  const parsed = parseScenario(readFileSync(new URL(`${name}.yaml`, SCENARIOS), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return readOff(runScenario(parsed.scenario, LUCK));
}

function readOff({ outcomes, byPriority, byPartner, byLocality, probabilities, fates }: Result): Headlines {
  const mean = (one: OutcomeResult) => one.scheme.total.mean;
  const groups = Object.entries({ byPriority, byPartner, byLocality });
  return Object.fromEntries([
    ...WITH_SPREAD.flatMap((name) => spreadOf(name, outcomes[name])),
    ...MEANS.map((name) => [name, mean(outcomes[name])]),
    ...groups.flatMap(([group, members]) => Object.entries(members).map(([id, one]) => [`${group}.${id}`, mean(one)])),
    ['breachEver', probabilities.breachEver],
    ['exhaustedEver', probabilities.exhaustedEver],
    ...probabilities.targets.map((chance, i) => [`targets.${i}`, chance]),
    ['fates.refused', fates.all.refused],
    ['fates.alone', fates.all.alone],
  ]) as Headlines;
}

function spreadOf(name: string, { scheme, difference }: OutcomeResult): readonly (readonly [string, number | null])[] {
  const { mean, p5, p50, p95 } = scheme.total;
  return [
    [name, mean],
    [`${name}.p5`, p5],
    [`${name}.p50`, p50],
    [`${name}.p95`, p95],
    [`${name}.difference`, difference.total.mean],
  ];
}
