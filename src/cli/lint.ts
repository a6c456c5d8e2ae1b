import { findingRows } from '../analysis/lint/finding-table.ts';
import type { Finding } from '../analysis/lint/finding.ts';
import { lint as findings } from '../analysis/lint/lint.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import type { Scenario } from '../scenario/types.ts';
import { findingFields, findingText } from '../words/lint.ts';
import { createWords } from '../words/words.ts';
import { loadScenario } from './load-scenario.ts';
import type { ExitCode, OutputOptions, Override } from './options.ts';
import { chosenForm, writeAnswer, type Answer, type Table } from './output.ts';
import { refuse, warn } from './refuse.ts';

const words = createWords('en');

export interface LintOptions extends OutputOptions {
  readonly set: readonly Override[];
}

/** `contraparte lint FILE`: what is odd about the design, before any run. 1 when something is odd, 0 otherwise. */
export async function lint(file: string, options: LintOptions): Promise<ExitCode> {
  chosenForm(options);
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const found = findings(parsed.scenario);
  await writeAnswer(answerOf(found, parsed.scenario), options);
  return found.some(({ severity }) => severity === 'odd') ? 1 : 0;
}

function answerOf(found: readonly Finding[], scenario: Scenario): Answer {
  const about = { model: MODEL_VERSION, data: DATA_VERSION };
  const table: Table = { name: 'Lint', ...findingRows(found) };
  return {
    about,
    json: () => ({
      ok: true,
      ...about,
      findings: found.map((finding) => ({ ...finding, ...findingText(finding, scenario, words) })),
    }),
    csv: () => table,
    sheets: () => [table],
    text: () => `${words.text(scenario.title)}\n${textOf(found, scenario)}`,
  };
}

function textOf(found: readonly Finding[], scenario: Scenario): string {
  if (found.length === 0) return `${words.t('lint.none')}\n`;
  const parts = found.map((finding) => {
    const { says, todo } = findingText(finding, scenario, words);
    const fields = findingFields(finding, scenario, words).slice(0, MOST_FIELDS).join('; ');
    const label = words.t(`lint.severity.${finding.severity}`);
    return `\n${label} (${finding.rule}): ${says}\n  ${todo}\n  ${fields}: ${finding.paths.slice(0, MOST_FIELDS).join(', ')}\n`;
  });
  return parts.join('');
}
const MOST_FIELDS = 3;
