import type { Kysely } from 'kysely';
import type { Symbols } from '../math/word-code.ts';
import { parseTree } from '../scenario/parse.ts';
import { getDesign, type SavedDesign } from './designs.ts';
import { passportSymbols } from './passport.ts';
import type { Tables } from './tables.ts';

/** Notes the passport of a kept design; one that this version cannot read has none. */
export async function notePassport(tables: Kysely<Tables>, code: string): Promise<void> {
  const design = await getDesign(tables, code);
  const symbols = design === null ? null : symbolsOf(design);
  await tables
    .insertInto('passports')
    .values({ symbols: symbols === null ? '' : keyOf(symbols), code })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The kept designs of a passport, the oldest first: one, or none; more only by a rare chance. */
export async function designsOf(tables: Kysely<Tables>, symbols: Symbols): Promise<readonly SavedDesign[]> {
  await noteOlder(tables);
  const rows = await tables
    .selectFrom('passports')
    .innerJoin('designs', 'designs.code', 'passports.code')
    .select('designs.code')
    .where('passports.symbols', '=', keyOf(symbols))
    .orderBy('designs.created')
    .execute();
  const found = await Promise.all(rows.map(({ code }) => getDesign(tables, code)));
  return found.filter((design) => design !== null);
}

/** Of one reading, so that a store of many old designs does not hold up a page. */
const MOST_AT_ONCE = 200;

/** Designs that were kept before there were passports get theirs. */
async function noteOlder(tables: Kysely<Tables>): Promise<void> {
  const rows = await tables
    .selectFrom('designs')
    .leftJoin('passports', 'passports.code', 'designs.code')
    .select('designs.code')
    .where('passports.code', 'is', null)
    .limit(MOST_AT_ONCE)
    .execute();
  for (const { code } of rows) await notePassport(tables, code);
}

function symbolsOf({ scenario, seed, draws, model, data }: SavedDesign): Symbols | null {
  const parsed = parseTree(scenario);
  return parsed.ok ? passportSymbols(parsed.scenario, { seed, draws }, { model, data }) : null;
}

function keyOf(symbols: Symbols): string {
  return symbols.join(' ');
}
