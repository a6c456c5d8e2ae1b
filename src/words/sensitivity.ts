import type { InputsAnswer } from '../analysis/sensitivity/sensitivity.ts';
import { measureFirst } from '../analysis/sensitivity/sensitivity.ts';
import type { TornadoBar, TornadoQuestion } from '../analysis/sensitivity/tornado.ts';
import type { Grade } from '../evidence/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { gradeLabel } from './labels.ts';
import { lowerFirst } from './quantity-label.ts';
import type { Words } from './types.ts';
import { amountText, fieldName, outcomeText, valueText } from './why.ts';

const EVENTS = /^(?:breachEver|exhaustedEver|target(?:Met|\d+))$/;

/** Is it something that happens or does not, whose mean is a chance? */
export function isEvent(figure: string): boolean {
  return EVENTS.test(figure);
}

/** "Funds to priorities", "State, match paid", "Chance that the town exceeds its envelope in some year". */
export function figureName(figure: string, scenario: Scenario, words: Words): string {
  if (!isEvent(figure)) return outcomeText(figure, scenario, words);
  const number = /^target(\d+)$/.exec(figure)?.[1];
  return number === undefined
    ? words.t(`sensitivity.events.${figure}`)
    : words.t('sensitivity.events.target', { number });
}

/** What a question asks about, with what the scheme adds told apart. */
export function askedName({ figure, side }: TornadoQuestion, scenario: Scenario, words: Words): string {
  const outcome = figureName(figure, scenario, words);
  return words.t(`sensitivity.asked.${isEvent(figure) ? 'scheme' : side}`, { outcome });
}

/** A value of a figure: money and shares as results print them, a chance as futures of a hundred. */
export function figureAmount(figure: string, value: number, scenario: Scenario, words: Words): string {
  if (!isEvent(figure)) return amountText(figure, value, scenario, words);
  return value >= 0 && value <= 1 ? words.futures(value) : changeText(figure, value, scenario, words);
}

/** A change with its sign; of a chance in futures of a hundred. */
export function changeText(figure: string, value: number, scenario: Scenario, words: Words): string {
  const size = Math.abs(value);
  const amount = isEvent(figure)
    ? words.t('sensitivity.futures', { number: words.number(Number((100 * size).toFixed(1))) })
    : amountText(figure, size, scenario, words);
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${amount}`;
}

/** "How much more is given when the match is better" as part of a sentence. */
export function inputName(path: string, scenario: Scenario, words: Words): string {
  return fieldName(path, scenario, words);
}

export function inputValue(path: string, value: number, scenario: Scenario, words: Words): string {
  return valueText(path, value, scenario, words) ?? words.number(value);
}

/** Which assumption matters most, how well it is founded, and from where to where the outcome goes with it. */
export function findingOfInputs(answer: InputsAnswer, scenario: Scenario, words: Words): string {
  const { bars, still, question } = answer;
  const [widest] = bars.filter(({ isApart }) => isApart);
  if (widest === undefined)
    return words.t(`sensitivity.finding.${bars.length + still.length === 0 ? 'none' : 'nothing'}`);
  const { ends, isChange } = tellingEnds(widest, question.figure, scenario, words);
  return words.t(`sensitivity.finding.${isChange ? 'mostChange' : 'most'}`, {
    input: lowerFirst(inputName(widest.path, scenario, words), words.locale),
    grade: gradeName(widest.grade, words),
    ...ends,
  });
}

/** What to measure first; empty where nothing moves the outcome for sure. */
export function firstSentence(answer: InputsAnswer, scenario: Scenario, words: Words): string {
  const first = measureFirst(answer);
  if (first === null) return '';
  if (first.path === answer.bars.find(({ isApart }) => isApart)?.path) return words.t('sensitivity.first.same');
  const input = lowerFirst(inputName(first.path, scenario, words), words.locale);
  return words.t('sensitivity.first.other', { input, grade: gradeName(first.grade, words) });
}

/** Which lever moves most. */
export function findingOfLevers(
  { bars, question }: { readonly bars: readonly TornadoBar[]; readonly question: TornadoQuestion },
  scenario: Scenario,
  words: Words,
): string {
  const [widest] = bars.filter(({ isApart }) => isApart);
  if (widest === undefined) return words.t('sensitivity.figures.still');
  const { ends, isChange } = tellingEnds(widest, question.figure, scenario, words);
  const input = inputName(widest.path, scenario, words);
  return words.t(`sensitivity.levers.finding${isChange ? 'Change' : ''}`, { input, from: ends.from, to: ends.to });
}

/** "assumed", in a sentence. */
function gradeName(grade: Grade, words: Words): string {
  return lowerFirst(gradeLabel(grade, words), words.locale);
}

/** The outcome at both ends; by how much it changes where rounding makes both the same. */
function tellingEnds(bar: TornadoBar, figure: string, scenario: Scenario, words: Words) {
  const ends = endsOf(bar, figure, scenario, words);
  if (ends.from !== ends.to) return { ends, isChange: false };
  const change = (value: number | null) => words.maybe(value, (known) => changeText(figure, known, scenario, words));
  return { ends: { ...ends, from: change(bar.low.change), to: change(bar.high.change) }, isChange: true };
}

function endsOf({ path, low, high }: TornadoBar, figure: string, scenario: Scenario, words: Words) {
  const amount = (value: number | null) => words.maybe(value, (known) => figureAmount(figure, known, scenario, words));
  return {
    low: inputValue(path, low.input, scenario, words),
    high: inputValue(path, high.input, scenario, words),
    from: amount(low.outcome),
    to: amount(high.outcome),
  };
}
