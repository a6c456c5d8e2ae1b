import {
  frontier,
  frontierEffort,
  frontierFigures,
  frontierSides,
  type FrontierAnswer,
  type FrontierQuestion,
} from '../analysis/seek/frontier.ts';
import { readFrontier } from '../analysis/seek/frontier-question.ts';
import { conditionText } from '../analysis/seek/condition.ts';
import { frontierTable } from '../analysis/seek/tables.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Scenario } from '../scenario/types.ts';
import { designLabel, frontierLabel, frontierSentences, frontierValue } from '../words/frontier.ts';
import { createWords } from '../words/words.ts';
import { loadRaw } from './load-scenario.ts';
import type { ExitCode } from './options.ts';
import { chosenForm, writeAnswer, type Answer } from './output.ts';
import { refuse, warn } from './refuse.ts';
import { misunderstood, type FrontierOptions } from './seek-options.ts';
import { study } from './seek-work.ts';
import { textTable } from './text-table.ts';

/** `contraparte frontier FILE --vary a=… --vary b=…`: the designs that no other beats; 1 when none keeps what was asked. */
export async function frontierOf(file: string, options: FrontierOptions): Promise<ExitCode> {
  chosenForm(options);
  const { parsed, raw } = loadRaw(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const { scenario } = parsed;
  const read = readFrontier(options, scenario);
  if (!read.ok) throw misunderstood(read.problems);
  const { question } = read;
  const plan = {
    figures: frontierFigures(question, scenario),
    sides: frontierSides(question),
    designs: frontierEffort(question),
  };
  const answer = await study(raw, options, plan, (studio) => frontier(question, studio));
  if (answer instanceof CannotPlay) return refuse(file, [answer.problem], options);
  if (answer === 'stopped') return 130;
  const { present, designs } = answer;
  const blocked = [present, ...designs].every(({ cannotPlay }) => cannotPlay !== null) ? present.cannotPlay : null;
  if (blocked !== null) return refuse(file, [blocked], options);
  await writeAnswer(answerOf(question, answer, scenario, options), options);
  return designs.some(({ isOnFrontier }) => isOnFrontier) ? 0 : 1;
}

function answerOf(
  question: FrontierQuestion,
  answer: FrontierAnswer,
  scenario: Scenario,
  { seed, draws }: FrontierOptions,
): Answer {
  const about = { model: MODEL_VERSION, data: DATA_VERSION, seed, draws };
  const table = () => ({ name: 'Frontier', ...frontierTable(question, answer) });
  return {
    about,
    json: () => ({ ok: true, ...about, question: questionData(question), ...answer }),
    csv: table,
    sheets: () => [table()],
    text: () => textOf(question, answer, scenario),
  };
}

export function questionData({ levers, values, of, conditions }: FrontierQuestion): object {
  return {
    levers: levers.map(({ path }, at) => ({ path, values: values[at] })),
    of,
    keep: conditions.map(conditionText),
  };
}

function textOf(question: FrontierQuestion, answer: FrontierAnswer, scenario: Scenario): string {
  const words = createWords('en', scenario.place.country);
  const { figures, designs, present } = answer;
  const rows = [present, ...designs.filter(({ isOnFrontier }) => isOnFrontier)].map((design, at) => [
    at === 0 ? words.t('seek.frontier.presentRow') : designLabel(question, design, scenario, words),
    ...figures.map((figure) =>
      words.maybe(design.means[figure] ?? null, (value) => frontierValue(figure, value, scenario, words)),
    ),
  ]);
  const columns = [words.t('seek.frontier.design'), ...figures.map((figure) => frontierLabel(figure, scenario, words))];
  return `${frontierSentences(question, answer, scenario, words).join('\n')}\n\n${textTable(columns, rows)}`;
}
