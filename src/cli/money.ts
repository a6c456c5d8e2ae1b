import type { Account } from '../analysis/pool-account.ts';
import { moneyRows } from '../analysis/pool-account-table.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Scenario } from '../scenario/types.ts';
import type { MoneyAnswer } from '../workers/tasks.ts';
import { accountTitle, lineLabel } from '../words/money.ts';
import { reasonLabel } from '../words/reasons.ts';
import { createWords } from '../words/words.ts';
import { loadScenario } from './load-scenario.ts';
import type { ExitCode, FutureOptions } from './options.ts';
import { chosenForm, writeAnswer, type Answer, type Table } from './output.ts';
import { refuse, warn } from './refuse.ts';
import { heading } from './result-text.ts';
import { textTable } from './text-table.ts';
import { UsageError } from './usage-error.ts';
import { withPool } from './with-pool.ts';

const words = createWords('en');

/** `contraparte money FILE`: where the money of one future and of all of them went, line by line, with reasons. */
export async function money(file: string, options: FutureOptions): Promise<ExitCode> {
  chosenForm(options);
  const { seed, draws, draw } = options;
  if (typeof draw === 'number' && draw >= draws)
    throw new UsageError(`--draw must be below --draws (${draws}), since draws count from 0.`);
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const { scenario } = parsed;
  const found = await withPool(options.workers, async (pool) => {
    const chosen = draw === 'typical' ? (await pool.future(scenario, { seed, draws, draw })).draw : draw;
    return { draw: chosen, ...(await pool.money(scenario, { seed, draws, draw: chosen })) };
  });
  if (found instanceof CannotPlay) return refuse(file, [found.problem], options);
  if (found === 'stopped') return 130;
  await writeAnswer(answerOf(found, scenario, { seed, draws }), options);
  return 0;
}

type Found = MoneyAnswer & { readonly draw: number };

function answerOf(found: Found, scenario: Scenario, luck: { seed: number; draws: number }): Answer {
  const about = { model: MODEL_VERSION, data: DATA_VERSION, ...luck };
  const { startYear, horizon, currency } = scenario.place;
  const years = Array.from({ length: horizon }, (_, t) => startYear + t);
  const table: Table = { name: 'Money', ...moneyRows(found, years) };
  return {
    about,
    json: () => ({ ok: true, ...about, unit: currency, years, ...found }),
    csv: () => table,
    sheets: () => [table],
    text: () => {
      const head = heading({ scenario, years: [startYear, startYear + horizon - 1], ...about });
      const parts = found.accounts.map((account, at) => accountText(account, found.mean[at]!, found.draw, scenario));
      return `${head}\n${parts.join('\n')}`;
    },
  };
}

function accountText(account: Account, mean: Account, draw: number, scenario: Scenario): string {
  const print = (side: string, value: number) => words.number(side === 'in' ? value : -value, 0);
  const rows = account.lines.map(({ id, side, reason, total }, at) => [
    lineLabel(account.id, id, words),
    reason === null ? '' : reasonLabel(reason, words),
    print(side, total),
    print(side, mean.lines[at]!.total),
  ]);
  const columns = [accountTitle(account, scenario, words), 'reason', `draw ${draw}`, 'mean'];
  return textTable(columns, rows);
}
