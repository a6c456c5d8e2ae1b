import { seek, seekEffort, seekFigures, seekSides, type SeekAnswer } from '../analysis/seek/seek.ts';
import { readQuestion, writeQuestion, type SeekQuestion } from '../analysis/seek/seek-question.ts';
import { seekTable } from '../analysis/seek/tables.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Scenario } from '../scenario/types.ts';
import { leverLabel, leverValue } from '../words/lever.ts';
import { seekText } from '../words/seek-answer.ts';
import { statisticPhrase, statisticValue } from '../words/seek.ts';
import { createWords } from '../words/words.ts';
import { loadRaw } from './load-scenario.ts';
import type { ExitCode } from './options.ts';
import { chosenForm, writeAnswer, type Answer } from './output.ts';
import { refuse, warn } from './refuse.ts';
import { misunderstood, type SeekOptions } from './seek-options.ts';
import { study } from './seek-work.ts';
import { textTable } from './text-table.ts';
import { UsageError } from './usage-error.ts';

/** `contraparte seek FILE --vary path=low..high --keep …`: the best value of one lever; 1 when nothing keeps what was asked. */
export async function seekBack(file: string, options: SeekOptions): Promise<ExitCode> {
  chosenForm(options);
  if (options.vary.length > 1) return several(file, options);
  const { parsed, raw } = loadRaw(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const { scenario } = parsed;
  const read = readQuestion({ ...options, vary: options.vary[0] ?? '' }, scenario);
  if (!read.ok) throw misunderstood(read.problems);
  const { question } = read;
  const plan = { figures: seekFigures(question, scenario), sides: seekSides(question), designs: seekEffort(question) };
  const answer = await study(raw, options, plan, (studio) => seek(question, studio));
  if (answer instanceof CannotPlay) return refuse(file, [answer.problem], options);
  if (answer === 'stopped') return 130;
  const blocked = unplayed(answer);
  if (blocked !== null) return refuse(file, [blocked], options);
  await writeAnswer(answerOf(question, answer, scenario, options), options);
  return answer.isReachable ? 0 : 1;
}

/** Two or three levers have no single best value: they have a frontier. */
async function several(file: string, options: SeekOptions): Promise<ExitCode> {
  const { most, least, reach } = options;
  if ([most, least, reach].some((wish) => wish !== undefined))
    throw new UsageError(
      'Several levers have a frontier and no single best value: leave out --most, --least and --reach.',
    );
  return (await import('./frontier.ts')).frontierOf(file, options);
}

/** Why no value at all could be set: the scenario lacks what the lever belongs to, for one. */
function unplayed({ tried }: SeekAnswer) {
  return tried.every(({ cannotPlay }) => cannotPlay !== null) ? (tried[0]?.cannotPlay ?? null) : null;
}

function answerOf(
  question: SeekQuestion,
  answer: SeekAnswer,
  scenario: Scenario,
  { seed, draws }: SeekOptions,
): Answer {
  const about = { model: MODEL_VERSION, data: DATA_VERSION, seed, draws };
  const table = () => ({ name: 'Seek', ...seekTable(question, answer) });
  return {
    about,
    json: () => ({ ok: true, ...about, question: writeQuestion(question), present: question.lever.present, ...answer }),
    csv: table,
    sheets: () => [table()],
    text: () => textOf(question, answer, scenario, draws),
  };
}

function textOf(question: SeekQuestion, answer: SeekAnswer, scenario: Scenario, draws: number): string {
  const words = createWords('en', scenario.place.country);
  const { headline, details, stretches, grid } = seekText(question, answer, scenario, words);
  const { lever, conditions, goal } = question;
  const wished = goal.of === 'lever' ? [] : [goal.of];
  const columns = [
    leverLabel(lever.path, scenario, words),
    'Kept',
    ...[...conditions.map(({ statistic }) => statistic), ...wished].map((one) => statisticPhrase(one, scenario, words)),
    ...['Funds to priorities', 'Town’s outlay', 'Chance of a breach'],
  ];
  const money = (value: number | null) => words.maybe(value, (known) => words.number(Math.round(known)));
  const rows = answer.tried.map((one) => [
    leverValue(lever.path, one.value, scenario, words),
    one.cannotPlay !== null
      ? 'cannot be played'
      : `${one.isKept ? 'yes' : 'no'}${one.value === answer.best?.value ? ' *' : ''}`,
    ...conditions.map(({ statistic }, at) =>
      words.maybe(one.checks[at]?.value ?? null, (value) => statisticValue(statistic, value, scenario, words)),
    ),
    ...wished.map((statistic) =>
      words.maybe(one.goal?.value ?? null, (value) => statisticValue(statistic, value, scenario, words)),
    ),
    money(one.means.toPriorities),
    money(one.means.outlay),
    words.maybe(one.means.breachEver, (value) => words.share(value, 1)),
  ]);
  const said = [headline, ...details, stretches, grid].filter((sentence) => sentence !== '');
  return `${said.join('\n')}\n\n${textTable(columns, rows)}\n${words.number(draws)} futures for each value, the same luck for all.\n`;
}
