import { packsOf } from '../analysis/stress/packs.ts';
import { stressTable } from '../analysis/stress/stress-table.ts';
import { planStress, stressFigures, stressOf, type Stress, type StressQuestion } from '../analysis/stress/stress.ts';
import type { Scenario } from '../scenario/types.ts';
import { changeText, figureName } from '../words/sensitivity.ts';
import { breachSentence, leftOutSentence, packName, togetherSentence, worstSentence } from '../words/stress.ts';
import { createWords } from '../words/words.ts';
import { aboutStudy, studied, studyHeading, writeStudied } from './study.ts';
import { textTable } from './text-table.ts';
import { UsageError } from './usage-error.ts';
import type { ExitCode, RunOptions } from './options.ts';

export interface StressOptions extends RunOptions {
  readonly pack?: readonly string[];
}

const words = createWords('en');

/** `contraparte stress FILE`: the design under each named stress; of two named with --pack also both together. */
export async function stress(file: string, options: StressOptions): Promise<ExitCode> {
  const found = await studied(file, options, (scenario) => {
    const question = questionOf(options, scenario);
    return {
      figures: stressFigures(scenario),
      sides: 'both',
      designs: planStress(scenario, question).designs.length,
      work: (play) => stressOf(scenario, question, play),
    };
  });
  if (typeof found === 'number') return found;
  const { answer, scenario } = found;
  const text = () => textOf(answer, scenario, options);
  return writeStudied('Stress', { table: stressTable(answer), answer, text }, options);
}

function questionOf({ pack }: StressOptions, scenario: Scenario): StressQuestion {
  if (pack === undefined) return { packs: null, pair: null };
  const known = packsOf(scenario).map(({ id }) => id);
  const unknown = pack.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new UsageError(`There is no stress called ${words.list(unknown)} here. There are ${words.list(known)}.`);
  }
  const [one, two] = pack;
  const isPair = pack.length === 2 && one !== undefined && two !== undefined && one !== two;
  return { packs: pack, pair: isPair ? [one, two] : null };
}

function textOf(answer: Stress, scenario: Scenario, options: RunOptions): string {
  const { model, data, seed, draws } = aboutStudy(options);
  const basis = words.t('stress.basis', { draws: words.number(draws), seed: String(seed), model, data });
  const title = words.t('stress.title', { name: words.text(scenario.title) });
  const sentences = [
    worstSentence(answer, scenario, words),
    breachSentence(answer, scenario, words),
    togetherSentence(answer, scenario, words),
  ];
  const rows = answer.results.map((result) => {
    const { id, figure, did, effects } = result;
    const change = (name: string) => {
      const effect = effects[name];
      if (effect === undefined || effect.change === null) return '–';
      return changeText(name, effect.change, scenario, words) + (effect.isSure ? ' *' : '');
    };
    const breach = effects['breachEver']?.after ?? null;
    return [
      `${packName(result, scenario, words)} (${id})`,
      figureName(figure, scenario, words),
      change(figure),
      did,
      change('toPriorities'),
      breach === null ? '–' : words.chance(breach),
    ];
  });
  const columns = ['', 'it names', 'change', 'did', 'to priorities', 'breach'];
  return [
    studyHeading(scenario, title, basis),
    `${sentences.filter((text) => text !== '').join('\n')}\n`,
    textTable(columns, rows),
    '* more than three standard errors from zero\n',
    ...answer.leftOut.map((pack) => `${leftOutSentence(pack, scenario, words)}\n`),
  ].join('\n');
}
