import { additionalityOf, type Additionality } from '../analysis/ledger/additional.ts';
import type { Ledger } from '../analysis/ledger/ledger.ts';
import { nominalLedger } from '../analysis/ledger/nominal.ts';
import { LEDGER_TABLES, ledgerTable, type LedgerTableName } from '../analysis/ledger/tables.ts';
import { nominalResult } from '../analysis/nominal.ts';
import { stampOf } from '../analysis/stamp.ts';
import type { Result } from '../ensemble/result.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { ExitCode } from './options.ts';
import { ledgerText } from './ledger-text.ts';
import type { LedgerOptions } from './ledger-options.ts';
import { loadScenario } from './load-scenario.ts';
import { chosenForm, writeAnswer, type Answer, type Table } from './output.ts';
import { refuse, warn } from './refuse.ts';
import { UsageError } from './usage-error.ts';
import { withPool } from './with-pool.ts';

/** `contraparte ledger FILE`: who pays in which year, committed and in cash, with what stands apart. */
export async function ledger(file: string, options: LedgerOptions): Promise<ExitCode> {
  chosenForm(options);
  const { seed, draws, draw } = options;
  if (typeof draw === 'number' && draw >= draws)
    throw new UsageError(`--draw must be below --draws (${draws}), since draws count from 0.`);
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const { scenario } = parsed;
  const found = await withPool(options.workers, async (pool, signal) => {
    const result = await pool.run(scenario, { seed, draws, signal });
    const chosen = draw === 'typical' ? result.typicalFuture.draw : draw;
    return { result, ledger: await pool.ledger(scenario, { seed, draws, draw: chosen, signal }) };
  });
  if (found instanceof CannotPlay) return refuse(file, [found.problem], options);
  if (found === 'stopped') return 130;
  await writeAnswer(answerOf(found, options), options);
  return 0;
}

interface Found {
  readonly result: Result;
  readonly ledger: Ledger;
}

function answerOf({ result, ledger: real }: Found, { nominal = false, table }: LedgerOptions): Answer {
  const about = stampOf(result);
  const shown = nominal ? nominalLedger(real, result.scenario) : real;
  const added: Additionality = additionalityOf(nominal ? nominalResult(result) : result);
  const tableOf = (name: LedgerTableName): Table => ({ name, ...ledgerTable(name, shown, added) });
  return {
    about,
    json: () => ({
      ok: true,
      ...about,
      unit: shown.currency,
      money: nominal ? 'nominal' : 'real',
      ...shown,
      additionality: added,
    }),
    csv: () => tableOf(table),
    sheets: () => LEDGER_TABLES.map(tableOf).filter(({ rows }) => rows.length > 0),
    text: () => ledgerText(shown, added, result, nominal ? 'nominal' : 'real'),
  };
}
