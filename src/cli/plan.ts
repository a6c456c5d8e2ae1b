import { planPortfolio } from '../analysis/portfolio/portfolio.ts';
import { portfolioData } from '../analysis/portfolio/portfolio-data.ts';
import { portfolioTable } from '../analysis/portfolio/portfolio-table.ts';
import { stampOf } from '../analysis/stamp.ts';
import type { Result } from '../ensemble/result.ts';
import { shortPath } from '../scenario/link-path.ts';
import { giveData } from '../web/pages/give-data.ts';
import { PROJECT_FIELDS } from '../web/pages/give-plan-keys.ts';
import { plannedProblems } from '../web/pages/give-plan-problems.ts';
import { askedOf, readPlanned, type Planned } from '../web/pages/give-plan-read.ts';
import { MOST_PROJECTS } from '../analysis/portfolio/portfolio.ts';
import { createWords } from '../words/words.ts';
import { loadScenario } from './load-scenario.ts';
import { chosenForm, writeAnswer, type Answer } from './output.ts';
import { planText } from './plan-text.ts';
import { errorReport } from './problem-report.ts';
import { refuse, warn } from './refuse.ts';
import { UsageError } from './usage-error.ts';
import { played } from './played.ts';
import type { ExitCode, RunOptions } from './options.ts';

/** A club's money and its projects, as typed; the same fields as the planner's page has. */
export interface PlanOptions extends RunOptions {
  readonly money: string;
  readonly project: readonly string[];
  readonly aim?: string;
  readonly currency?: string;
  readonly corridor?: string;
  readonly year?: string;
}

/** `contraparte plan FILE`: which set of projects does most with a club's money. */
export async function plan(file: string, options: PlanOptions): Promise<ExitCode> {
  chosenForm(options);
  const fields = fieldsOf(options);
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  const words = createWords('en', parsed.scenario.place.country);
  const planned = readPlanned(parsed.scenario, fields, words);
  if (planned.problems.length > 0 || askedOf(planned) === null) return wrongUsage(planned, options);
  warn(file, parsed.warnings);
  const result = await played(file, parsed.scenario, options);
  if (typeof result === 'number') return result;
  await writeAnswer(answerOf(result, planned, options), options);
  return 0;
}

/** The fields of the planner's form; throws a UsageError for a project that is not written as key=value. */
function fieldsOf({ money, aim, currency, corridor, year, project }: PlanOptions): Readonly<Record<string, string>> {
  if (project.length > MOST_PROJECTS) throw new UsageError(`--project: give ${MOST_PROJECTS} or fewer.`);
  const shared = Object.entries({ money, aim, currency, corridor, year });
  const projects = project.flatMap((text, at) =>
    projectFields(text).map(([key, value]) => [`p${at + 1}.${key}`, value]),
  );
  return Object.fromEntries([...shared.filter(([, value]) => value !== undefined), ...projects]) as Record<
    string,
    string
  >;
}

/** A comma that is followed by no field's name belongs to the value: `value=1,200,000`. */
function projectFields(text: string): readonly (readonly [string, string])[] {
  const apart = new RegExp(`,(?=\\s*(?:${PROJECT_FIELDS.join('|')})=)`);
  return text.split(apart).map((part) => {
    const [key = '', ...value] = part.split('=');
    const name = PROJECT_FIELDS.find((field) => field === key.trim());
    if (name === undefined || value.length === 0)
      throw new UsageError(
        `--project: write it like sector=water,value=1200000,locality=sierra (${PROJECT_FIELDS.join(', ')}), not “${text}”.`,
      );
    return [name, value.join('=').trim()] as const;
  });
}

/** Each entry that cannot be: for programs on standard output, for people on standard error. */
function wrongUsage(planned: Planned, options: PlanOptions): 2 {
  const report = errorReport(plannedProblems(planned, createWords('en')));
  if (chosenForm(options) === 'json') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (planned.problems.length > 0)
    for (const { at, message } of planned.problems) process.stderr.write(`--${optionOf(at)}: ${message}\n`);
  else process.stderr.write('Say at least one --project with its value.\n');
  return 2;
}

const optionOf = (at: string) => (at.startsWith('p') ? `project ${at.slice(1).replace('.', ', ')}` : at);

function answerOf(result: Result, planned: Planned, { set }: PlanOptions): Answer {
  const moved = Object.fromEntries(set.map(({ path, value }) => [shortPath(path), value]));
  const data = giveData(result, 'file', moved);
  const asked = askedOf(planned);
  if (asked === null) throw new Error('a plan needs money and a project');
  const portfolio = planPortfolio(data, asked);
  const about = stampOf(result);
  const table = { name: 'Plan', ...portfolioTable(portfolio) };
  return {
    about,
    json: () => ({ ok: true, ...about, ...portfolioData(portfolio) }),
    csv: () => table,
    sheets: () => [table],
    text: () => planText(result, portfolio, data, planned),
  };
}
