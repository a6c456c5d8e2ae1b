import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { newCode } from './code.ts';
import type { DesignTable, Tables } from './tables.ts';

/** A design as it was run: enough to get the same result back. */
export interface Design {
  /** Id of the scenario it started from, when it was a ready one. */
  readonly base: string | null;
  /** The scenario file's content with the levers applied, as plain data. */
  readonly scenario: unknown;
  /** The levers that were moved: path → value as typed. */
  readonly levers: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly draws: number;
  /** Version of the model and of the evidence that gave the result. */
  readonly model: string;
  readonly data: string;
}
export interface SavedDesign extends Design {
  readonly code: string;
  /** ISO time of the first save. */
  readonly created: string;
}

const TRIES = 8;

/** Saves a design under a short code; the same content again gives the code it has already. */
export async function saveDesign(tables: Kysely<Tables>, design: Design, makeCode = newCode): Promise<string> {
  const row = toRow(design);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await tables
      .insertInto('designs')
      .values({ ...row, code: makeCode() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const kept = await tables
      .selectFrom('designs')
      .select('code')
      .where('fingerprint', '=', row.fingerprint)
      .executeTakeFirst();
    if (kept !== undefined) return kept.code;
  }
  throw new Error(`no free code for a design after ${TRIES} tries`);
}

/** The design saved under `code`, or `null`. */
export async function getDesign(tables: Kysely<Tables>, code: string): Promise<SavedDesign | null> {
  const row = await tables.selectFrom('designs').selectAll().where('code', '=', code).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

function toRow(design: Design): Omit<DesignTable, 'code'> {
  const { base, seed, draws, model, data } = design;
  const scenario = JSON.stringify(sorted(design.scenario));
  const levers = JSON.stringify(sorted(design.levers));
  const content = JSON.stringify([base, scenario, levers, seed, draws, model, data]);
  const fingerprint = createHash('sha256').update(content).digest('hex');
  return { fingerprint, base, scenario, levers, seed, draws, model, data, created: new Date().toISOString() };
}

function fromRow(row: DesignTable): SavedDesign {
  const { code, base, seed, draws, model, data, created } = row;
  const scenario: unknown = JSON.parse(row.scenario);
  const levers = JSON.parse(row.levers) as Record<string, string>;
  return { code, base, scenario, levers, seed, draws, model, data, created };
}

/** The same data with its keys in one order, so that two equal designs are equal as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
