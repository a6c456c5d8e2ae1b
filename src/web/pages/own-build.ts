import type { Answers } from '../../analysis/own/answers.ts';
import { nearestScenario } from '../../analysis/own/nearest.ts';
import type { Origin } from '../../analysis/own/origin.ts';
import { ownTown } from '../../analysis/own/town.ts';
import { countrySheet } from '../../evidence/countries/index.ts';
import type { Problem } from '../../scenario/problem.ts';
import { parseTree } from '../../scenario/parse.ts';
import type { Scenario } from '../../scenario/types.ts';
import { referenceTables } from '../../storage/reference-tables.ts';
import type { ScenarioFile } from '../../storage/scenario-files.ts';
import { statedSources } from '../../words/origin-sentence.ts';
import type { Words } from '../../words/words.ts';

/** A town ready to be kept: the file's tree with its sources, read back, and the origin of every figure. */
export interface BuiltTown {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly scenario: Scenario;
  readonly origins: readonly Origin[];
  /** The ready scenario that it borrows from. */
  readonly base: Scenario;
}

/** The ready scenario that a town of this country borrows from; null when none can be read. */
export function baseFor(files: readonly ScenarioFile[], country: string): Scenario | null {
  return nearestScenario(
    files.flatMap(({ parsed }) => (parsed.ok ? [parsed.scenario] : [])),
    country,
  );
}

/** Builds and reads back a town; its problems when the whole is not accepted. Throws when the country has no sheet. */
export function buildOwn(answers: Answers, base: Scenario, words: Words): BuiltTown | readonly Problem[] {
  const sheet = countrySheet(answers.country);
  if (sheet === null) throw new Error(`an own town needs a country with a sheet but got ${answers.country}`);
  const { raw, origins } = ownTown(answers, { sheet, base, menu: referenceTables().menu });
  const whole = { ...raw, sources: statedSources(origins, words) };
  const read = parseTree(whole);
  return read.ok ? { raw: whole, scenario: read.scenario, origins, base } : read.problems;
}
