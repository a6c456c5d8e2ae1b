import { createHash } from 'node:crypto';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import type { Scenario } from '../../scenario/types.ts';

export interface RunRequest {
  readonly seed: number;
  readonly draws: number;
}

const VERSIONS: readonly string[] = [MODEL_VERSION, DATA_VERSION];

/**
 * Name of a run: the levers are part of the scenario as run, so scenario, seed, draws and versions say everything. The order
 * in which a file writes its fields does not count. Fit for an address, and nothing that anybody guesses.
 */
export function runKey(
  scenario: Scenario,
  { seed, draws }: RunRequest,
  versions: readonly string[] = VERSIONS,
): string {
  return named([canonical(scenario), seed, draws, versions]);
}

/** Name of anything else that is worked out from draws: `of` says all that it depends on but the versions. */
export function studyKey(of: unknown): string {
  return named(['study', canonical(of), VERSIONS]);
}

function named(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, LETTERS);
}
const LETTERS = 22;
/** What an address may name a run with. */
export const RUN_KEY = /^[\w-]{22}$/;

/** The same data with the fields of every group in one order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // A list of pairs: as an object, names like `2` would come first whatever is done.
  return { fields: fields.map(([name, field]) => [name, canonical(field)]) };
}
