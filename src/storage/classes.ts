import { createHash, timingSafeEqual } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { ClassEvent, ClassPlan } from '../analysis/class/events.ts';
import { newClassCode, readClassCode } from './class-code.ts';
import { newCode } from './code.ts';
import type { Tables } from './tables.ts';

/** One event as it was kept, with the id of the request that brought it. */
export interface KeptEvent {
  readonly event: ClassEvent;
  readonly move: string | null;
}
export interface StartedClass {
  readonly code: string;
  /** Whoever has it leads the class. Only a hash is kept: it is never seen again. */
  readonly leadKey: string;
}

/** The classes of a store. What is appended is committed before the promise is fulfilled, and is never changed. */
export interface ClassStore {
  start(plan: ClassPlan, now: Date): Promise<StartedClass>;
  /** Everything that happened, in order; empty where there is no such class. */
  events(code: string): Promise<readonly KeptEvent[]>;
  /** False where the class has an event by this id already: a request that was repeated. */
  append(code: string, event: ClassEvent, moveId?: string): Promise<boolean>;
  /** The code of the class that somebody typed; `null` where there is none. */
  find(typed: string): Promise<string | null>;
  isLead(code: string, key: string): Promise<boolean>;
}

const TRIES = 8;
/** 20 signs of 32: 100 bits, far beyond guessing. */
const KEY_LENGTH = 20;

export function classStore(tables: Kysely<Tables>, makeCode = newClassCode): ClassStore {
  return {
    start: (plan, now) => startClass(tables, plan, now, makeCode),
    events: (code) => readEvents(tables, code),
    append: (code, event, moveId) => appendEvent(tables, code, event, moveId ?? null),
    find: (typed) => findClass(tables, typed),
    isLead: (code, key) => isLead(tables, code, key),
  };
}

/** A key that nobody guesses, for a team's link. */
export function newTeamKey(): string {
  return newCode(KEY_LENGTH);
}

async function startClass(
  tables: Kysely<Tables>,
  plan: ClassPlan,
  now: Date,
  makeCode: () => string,
): Promise<StartedClass> {
  const leadKey = newCode(KEY_LENGTH);
  const row = { lead: hashed(leadKey), started: now.toISOString() };
  const first: ClassEvent = { kind: 'started', at: row.started, plan };
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const code = makeCode();
    const isNew = await tables.transaction().execute(async (inside) => {
      const made = await inside
        .insertInto('classes')
        .values({ ...row, code })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (made.numInsertedOrUpdatedRows !== 1n) return false;
      return appendEvent(inside, code, first, null);
    });
    if (isNew) return { code, leadKey };
  }
  throw new Error(`no free code for a class after ${TRIES} tries`);
}

async function readEvents(tables: Kysely<Tables>, code: string): Promise<readonly KeptEvent[]> {
  const rows = await tables
    .selectFrom('class_events')
    .select(['event', 'move'])
    .where('code', '=', code)
    .orderBy('place')
    .execute();
  return rows.map(({ event, move }) => ({ event: JSON.parse(event) as ClassEvent, move }));
}

/** The next place is found and taken by one statement, so that two writers never share one. */
async function appendEvent(
  tables: Kysely<Tables>,
  code: string,
  event: ClassEvent,
  move: string | null,
): Promise<boolean> {
  const made = await tables
    .insertInto('class_events')
    .values({
      code,
      place: sql<number>`(select coalesce(max(place), 0) + 1 from class_events where code = ${code})`,
      move,
      event: JSON.stringify(event),
    })
    .onConflict((conflict) => conflict.columns(['code', 'move']).doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

async function findClass(tables: Kysely<Tables>, typed: string): Promise<string | null> {
  const code = readClassCode(typed);
  if (code === null) return null;
  const row = await tables.selectFrom('classes').select('code').where('code', '=', code).executeTakeFirst();
  return row?.code ?? null;
}

async function isLead(tables: Kysely<Tables>, code: string, key: string): Promise<boolean> {
  const row = await tables.selectFrom('classes').select('lead').where('code', '=', code).executeTakeFirst();
  return row !== undefined && timingSafeEqual(Buffer.from(row.lead), Buffer.from(hashed(key)));
}

function hashed(key: string): string {
  return createHash('sha256').update(`lead ${key}`).digest('hex');
}
