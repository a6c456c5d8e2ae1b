import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Whose trail, and through which scenario's designs. */
export interface TrailKey {
  /** The browser's name for itself; only a hash of it is kept. */
  readonly browser: string;
  readonly scenario: string;
}
/** Queries of levers, the oldest first, and which of them is looked at. */
export interface Trail {
  readonly steps: readonly string[];
  readonly position: number;
}
export type Way = 'undo' | 'redo';

const MOST_STEPS = 50;
const KEPT_DAYS = 30;
/** A link has at most some 2,000 characters; what is much longer no page makes. */
const LONGEST_STEP = 8_000;

/** The trail of a browser; `null` as long as it has changed nothing. */
export async function readTrail(tables: Kysely<Tables>, key: TrailKey): Promise<Trail | null> {
  const row = await tables
    .selectFrom('trails')
    .select(['steps', 'position'])
    .where('browser', '=', hashed(key.browser))
    .where('scenario', '=', key.scenario)
    .executeTakeFirst();
  return row === undefined ? null : { steps: JSON.parse(row.steps) as string[], position: row.position };
}

/** Notes what is looked at now. Whoever has changed nothing leaves no trail. */
export async function noteStep(tables: Kysely<Tables>, key: TrailKey, query: string): Promise<Trail> {
  const before = (await readTrail(tables, key)) ?? BEGINNING;
  const trail = withStep(before, query.slice(0, LONGEST_STEP));
  if (trail !== before) await write(tables, key, trail);
  return trail;
}
const BEGINNING: Trail = { steps: [''], position: 0 };

/** One step back or forth; the query that is there, or `null` when there is none. */
export async function walk(tables: Kysely<Tables>, key: TrailKey, way: Way): Promise<string | null> {
  const trail = await readTrail(tables, key);
  const position = (trail?.position ?? 0) + (way === 'undo' ? -1 : 1);
  const there = trail?.steps[position];
  if (trail === null || there === undefined) return null;
  await write(tables, key, { ...trail, position });
  return there;
}

/** A new step drops those that had been undone. */
export function withStep(trail: Trail, query: string): Trail {
  if (trail.steps[trail.position] === query) return trail;
  const steps = [...trail.steps.slice(0, trail.position + 1), query].slice(-MOST_STEPS);
  return { steps, position: steps.length - 1 };
}

async function write(tables: Kysely<Tables>, { browser, scenario }: TrailKey, trail: Trail): Promise<void> {
  const changed = new Date().toISOString();
  const row = { steps: JSON.stringify(trail.steps), position: trail.position, changed };
  await tables
    .insertInto('trails')
    .values({ browser: hashed(browser), scenario, ...row })
    .onConflict((conflict) => conflict.columns(['browser', 'scenario']).doUpdateSet(row))
    .execute();
  const old = new Date(Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000).toISOString();
  await tables.deleteFrom('trails').where('changed', '<', old).execute();
}

function hashed(browser: string): string {
  return createHash('sha256').update(`trail ${browser}`).digest('hex').slice(0, 32);
}
