import type { TornadoBar, TornadoQuestion } from '../../analysis/sensitivity/tornado.ts';
import type { Scenario } from '../../scenario/types.ts';
import { currencyWord } from '../../words/currency.ts';
import { askedName, changeText, inputName, inputValue, isEvent } from '../../words/sensitivity.ts';
import type { Words } from '../../words/words.ts';
import { OUTCOMES, type OutcomeName } from '../../scenario/outcomes.ts';
import type { FigureUnit, TornadoFigure } from '../figures/spec.ts';
import { realMoney } from './sensitivity-tabs.ts';

/** Bars that a picture shows; the table has all. */
export const MOST_BARS = 12;

/** A tornado as a figure: the widest bars, each with what the input is at its ends. */
export function tornadoFigure(
  { bars, question }: { readonly bars: readonly TornadoBar[]; readonly question: TornadoQuestion },
  of: 'inputs' | 'levers',
  scenario: Scenario,
  words: Words,
): TornadoFigure {
  const { figure } = question;
  const [widest] = bars;
  const change = (value: number | null) => words.maybe(value, (known) => changeText(figure, known, scenario, words));
  return {
    kind: 'tornado',
    id: `tornado-${of}-${isEvent(figure) ? 'chance' : 'outcome'}`,
    title: words.t(`sensitivity.figures.${of}`, { outcome: askedName(question, scenario, words) }),
    sentence:
      widest === undefined
        ? words.t('sensitivity.figures.still')
        : words.t('sensitivity.figures.sentence', {
            input: inputName(widest.path, scenario, words),
            low: change(widest.low.change),
            high: change(widest.high.change),
          }),
    unit: unitOf(figure, scenario, words),
    rowsLabel: words.t('sensitivity.figures.rows'),
    lowLabel: words.t(`sensitivity.figures.${of === 'inputs' ? 'low' : 'down'}`),
    highLabel: words.t(`sensitivity.figures.${of === 'inputs' ? 'high' : 'up'}`),
    rows: bars.slice(0, MOST_BARS).map(({ path, low, high }) => ({
      id: path,
      label: inputName(path, scenario, words),
      low: { at: shortValue(path, low.input, scenario, words), change: low.change },
      high: { at: shortValue(path, high.input, scenario, words), change: high.change },
    })),
  };
}

/** Larger numbers, money mostly, are short beside a bar: its name says what they count. */
const SHORT_FROM = 100;

function shortValue(path: string, value: number, scenario: Scenario, words: Words): string {
  return Math.abs(value) >= SHORT_FROM ? words.compact(value) : inputValue(path, value, scenario, words);
}

function unitOf(figure: string, scenario: Scenario, words: Words): FigureUnit {
  const { currency } = scenario.place;
  const [group, part] = figure.split('.');
  const isPart = part !== undefined;
  const unit = isPart ? (group === 'coverage' ? 'share' : 'money') : (OUTCOMES[figure as OutcomeName]?.unit ?? 'share');
  if (unit === 'money') {
    const money = realMoney(scenario, currencyWord(MANY, currency, words.locale, words), words);
    return { kind: 'money', currency, label: words.t('sensitivity.figures.unit', { unit: money }) };
  }
  if (unit === 'share') return { kind: 'share', label: words.t('sensitivity.figures.shareUnit') };
  return { kind: 'number', label: words.t('sensitivity.figures.plainUnit') };
}
/** The plural of a currency's name. */
const MANY = 100;
