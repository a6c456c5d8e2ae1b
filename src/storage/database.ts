import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { MIGRATIONS } from './migrations.ts';
import type { Tables } from './tables.ts';

export interface Database {
  readonly tables: Kysely<Tables>;
  /** A consistent copy into `file` while the server runs. */
  readonly backup: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Set on every open, since SQLite forgets most of them: with a write-ahead log and `synchronous = FULL` neither a killed
 * process nor a power cut loses a design that was answered as saved.
 */
const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  'trusted_schema = OFF',
  'journal_size_limit = 67108864',
];

/** Opens (or makes) `contraparte.sqlite` in `directory` and brings its tables up to date. Throws when it cannot. */
export async function openDatabase(directory: string): Promise<Database> {
  mkdirSync(directory, { recursive: true });
  const sqlite = new Sqlite(join(directory, 'contraparte.sqlite'));
  for (const pragma of PRAGMAS) sqlite.pragma(pragma);
  const tables = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  try {
    await migrate(tables);
  } catch (error) {
    await tables.destroy();
    throw error;
  }
  return {
    tables,
    backup: async (file) => void (await sqlite.backup(file, { progress: () => 500 })),
    close: () => tables.destroy(),
  };
}

async function migrate(tables: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: tables, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('the store could not be brought up to date', { cause: error });
}
