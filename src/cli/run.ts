import type { Result } from '../ensemble/result.ts';
import { liveSheets } from './live-sheets.ts';
import { loadScenario } from './load-scenario.ts';
import { chosenForm, writeAnswer, type Answer } from './output.ts';
import { refuse, warn } from './refuse.ts';
import { longTable, scenarioTable, totalsTable, yearsTable } from './result-tables.ts';
import { resultText } from './result-text.ts';
import { whyNothingMoved } from './why-moves.ts';
import { played } from './played.ts';
import type { ExitCode, RunOptions } from './options.ts';
import { stampOf } from '../analysis/stamp.ts';
import type { Scenario } from '../scenario/types.ts';

/** `contraparte run FILE`: the scenario with its counterfactual over many futures. */
export async function run(file: string, options: RunOptions): Promise<ExitCode> {
  chosenForm(options);
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const result = await played(file, parsed.scenario, options);
  if (typeof result === 'number') return result;
  await writeAnswer(answerOf(result, parsed.scenario, options), options);
  process.stderr.write(whyNothingMoved(file, parsed.scenario, options));
  return 0;
}

function answerOf(result: Result, scenario: Scenario, { set }: RunOptions): Answer {
  const levers = set.map(({ path }) => path);
  return {
    about: stampOf(result),
    json: () => result,
    csv: () => longTable(result),
    sheets: () => [totalsTable(result), yearsTable(result), scenarioTable(result)],
    live: () => liveSheets(scenario, result, result.typicalFuture.draw, { isTypical: true, levers }),
    text: () => resultText(result),
  };
}
