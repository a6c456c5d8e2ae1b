import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Every change of the tables, in order. Append only: a store made by an older version runs those it lacks. Names sort in
 * the order in which they run.
 */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-designs': {
    up: async (db) => {
      await sql`
        create table designs (
          code text primary key,
          fingerprint text not null unique,
          base text,
          scenario text not null,
          levers text not null,
          seed integer not null,
          draws integer not null,
          model text not null,
          data text not null,
          created text not null
        ) strict`.execute(db);
    },
  },
  '0002-passports': {
    up: async (db) => {
      await sql`
        create table passports (
          symbols text not null,
          code text not null references designs (code),
          primary key (symbols, code)
        ) strict`.execute(db);
      await sql`create index passports_by_code on passports (code)`.execute(db);
    },
  },
  '0003-trails': {
    up: async (db) => {
      await sql`
        create table trails (
          browser text not null,
          scenario text not null,
          steps text not null,
          position integer not null,
          changed text not null,
          primary key (browser, scenario)
        ) strict`.execute(db);
      await sql`create index trails_by_changed on trails (changed)`.execute(db);
    },
  },
  '0004-classes': {
    up: async (db) => {
      await sql`
        create table classes (
          code text primary key,
          lead text not null,
          started text not null
        ) strict`.execute(db);
      await sql`
        create table class_events (
          code text not null references classes (code),
          place integer not null,
          move text,
          event text not null,
          primary key (code, place)
        ) strict`.execute(db);
      await sql`create unique index class_events_by_move on class_events (code, move)`.execute(db);
    },
  },
};
