import {
  breakEven,
  breakEvenEffort,
  breakEvenFigures,
  breakEvenSides,
  usualConditions,
  type BreakEvenAnswer,
} from '../analysis/seek/break-even.ts';
import { conditionText, readCondition, type Condition } from '../analysis/seek/condition.ts';
import { allOf } from '../analysis/seek/problem.ts';
import { breakEvenTable } from '../analysis/seek/tables.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Scenario } from '../scenario/types.ts';
import { cardNotes, cardSentence, inputLabel, turnsSentence, verdictSentence } from '../words/break-even.ts';
import { createWords } from '../words/words.ts';
import { loadRaw } from './load-scenario.ts';
import type { ExitCode } from './options.ts';
import { chosenForm, writeAnswer, type Answer } from './output.ts';
import { refuse, warn } from './refuse.ts';
import { misunderstood, type BreakEvenOptions } from './seek-options.ts';
import { study } from './seek-work.ts';

/** `contraparte break-even FILE`: where does each assumption turn the verdict on the design? */
export async function breakEvenOf(file: string, options: BreakEvenOptions): Promise<ExitCode> {
  chosenForm(options);
  const { parsed, raw } = loadRaw(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const { scenario } = parsed;
  const asked = allOf(options.keep.map((text, at) => readCondition(text, scenario, `keep${at + 1}`)));
  if (asked.problems.length > 0) throw misunderstood(asked.problems);
  const conditions = asked.values.length === 0 ? usualConditions(scenario) : asked.values;
  const plan = {
    figures: breakEvenFigures(conditions, scenario),
    sides: breakEvenSides(conditions),
    designs: breakEvenEffort(scenario),
  };
  const answer = await study(raw, options, plan, (studio) => breakEven(conditions, scenario, studio));
  if (answer instanceof CannotPlay) return refuse(file, [answer.problem], options);
  if (answer === 'stopped') return 130;
  await writeAnswer(answerOf(conditions, answer, scenario, options), options);
  return 0;
}

function answerOf(
  conditions: readonly Condition[],
  answer: BreakEvenAnswer,
  scenario: Scenario,
  { seed, draws }: BreakEvenOptions,
): Answer {
  const about = { model: MODEL_VERSION, data: DATA_VERSION, seed, draws };
  const table = () => ({ name: 'Break-even', ...breakEvenTable(answer) });
  return {
    about,
    json: () => ({ ok: true, ...about, wanted: conditions.map(conditionText), ...answer }),
    csv: table,
    sheets: () => [table()],
    text: () => textOf(conditions, answer, scenario),
  };
}

function textOf(conditions: readonly Condition[], answer: BreakEvenAnswer, scenario: Scenario): string {
  const words = createWords('en', scenario.place.country);
  const turning = answer.cards.filter(({ closeness, cannotPlay }) => closeness !== null || cannotPlay !== null);
  const cards = turning.map((card) => {
    const said = [cardSentence(card, answer.isKept, scenario, words), ...cardNotes(card, scenario, words)];
    return `${inputLabel(card, scenario, words)}\n  ${said.join('\n  ')}\n`;
  });
  const idle = answer.cards.filter((card) => !turning.includes(card)).map((card) => inputLabel(card, scenario, words));
  return [
    verdictSentence(answer, conditions, scenario, words),
    turnsSentence(answer, words),
    '',
    ...cards,
    ...(idle.length === 0 ? [] : [`${words.t('seek.breakEven.idle')}: ${words.list(idle)}.`]),
    words.t('seek.breakEven.method', { parts: answer.parts }),
    '',
  ].join('\n');
}
