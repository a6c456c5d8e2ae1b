import type { Fall, Step } from '../../analysis/ledger/waterfall.ts';
import { shareOutMinor } from '../../math/minor-units.ts';
import { stepLabel } from '../../words/ledger.ts';
import type { Words } from '../../words/words.ts';
import { waterfallView } from '../figures/waterfall.ts';
import type { WaterfallFigure } from '../figures/waterfall-spec.ts';
import { sum, type LedgerSection, type LedgerShown } from './ledger-shown.ts';

/** From the nominal ratio to the effective one, and what becomes of a unit given. */
export function waterfallSection(shown: LedgerShown, words: Words): LedgerSection {
  const { ledger, csv, json } = shown;
  const links = { csv: csv('waterfall'), json };
  const { mean } = ledger.waterfall;
  const hasMatch = mean.match.from.money > 0;
  const kinds = [...(hasMatch ? (['match'] as const) : []), ...(mean.whole.per > 0 ? (['whole'] as const) : [])];
  return {
    id: 'waterfall',
    title: words.t('ledger.waterfall.title'),
    says: [
      ...(hasMatch ? [] : [words.t('ledger.waterfall.match.none')]),
      ...(mean.whole.per > 0 ? [] : [words.t('ledger.waterfall.whole.none')]),
    ],
    figures: kinds.map((kind) => waterfallView(fallFigure(kind, shown, words), words, links)),
    tables: [],
    more: null,
    rules: [
      words.t('ledger.waterfall.order'),
      ...(shown.money.nominal ? [words.t('ledger.real', { unit: shown.realLabel })] : []),
    ],
    how: shown.how({ of: 'effectiveRatio' }),
  };
}

/** Decimals of a ratio in the table, and in a sentence. */
const DIGITS = 3;
const SPOKEN_DIGITS = 2;

function fallFigure(kind: 'match' | 'whole', shown: LedgerShown, words: Words): WaterfallFigure {
  const { ledger, money, future, realLabel } = shown;
  const mean = ledger.waterfall.mean[kind];
  const one = ledger.waterfall.future[kind];
  // A step is left out when it takes nothing anywhere.
  const isThere = (at: number) => !isDust(mean.steps[at]!.money, mean) || !isDust(one.steps[at]!.money, one);
  const shownSteps = mean.steps.map((step, at) => ({ step, at })).filter(({ at }) => isThere(at));
  const trim = (fall: Fall): Fall => ({ ...fall, steps: shownSteps.map(({ at }) => fall.steps[at]!) });
  const [means, ones] = [trim(mean), trim(one)];
  const texts = ratioTexts(means, words);
  const { scenario } = money.result;
  return {
    id: `ledger-fall-${kind}`,
    title: words.t(`ledger.waterfall.${kind}.title`),
    sentence: fallSentence(kind, shown, words),
    unit: { kind: 'number', label: realLabel },
    from: end(words.t(`ledger.waterfall.${kind}.from`), means.from.ratio, texts[0]!),
    steps: means.steps.map((step, at) => ({
      label: stepLabel(step, scenario, words),
      value: step.ratio ?? 0,
      text: texts[at + 1]!,
    })),
    to: end(words.t(`ledger.waterfall.${kind}.to`), means.to.ratio, texts.at(-1)!),
    rowsLabel: words.t('ledger.waterfall.step'),
    columns: [
      { label: words.t('ledger.waterfall.ratio'), cells: texts },
      { label: words.t('ledger.waterfall.money'), cells: moneyTexts(means, words) },
      { label: words.t('ledger.waterfall.futureRatio', { future }), cells: ratioTexts(ones, words) },
      { label: words.t('ledger.waterfall.futureMoney', { future }), cells: moneyTexts(ones, words) },
    ],
  };
}

const isDust = (amount: number, { from }: Fall) => Math.abs(amount) <= 1e-9 * Math.max(1, from.money);
const end = (label: string, value: number | null, text: string) => ({ label, value: value ?? 0, text });

/** `from`, the steps with their sign, and `to`, rounded so that they add up as printed. */
function added(from: number, steps: readonly number[], to: number, digits: number): readonly number[] {
  const factor = 10 ** digits;
  const whole = Math.round(from * factor);
  const [last = 0, ...parts] = shareOutMinor(
    [to, ...steps].map((value) => value * factor),
    whole,
  );
  return [whole, ...parts.map((part) => -part), last].map((minor) => minor / factor + 0);
}

function ratioTexts({ from, steps, to }: Fall, words: Words): readonly string[] {
  if (from.ratio === null || to.ratio === null) return ['', '', ...steps].map(() => words.t('common.notDefined'));
  const values = added(
    from.ratio,
    steps.map(({ ratio }) => ratio ?? 0),
    to.ratio,
    DIGITS,
  );
  return values.map((value) => words.number(value, DIGITS));
}

function moneyTexts({ from, steps, to }: Fall, words: Words): readonly string[] {
  const values = added(
    from.money,
    steps.map(({ money }) => money),
    to.money,
    0,
  );
  return values.map((value) => words.number(value, 0));
}

/** "Nominally 3, in effect 2.95: budgets that are used up take 0.02, caps per project take 0.02." */
function fallSentence(kind: 'match' | 'whole', { ledger }: LedgerShown, words: Words): string {
  const { from, steps, to } = ledger.waterfall.mean[kind];
  const grouped = groupedSteps(steps);
  const rounded = added(
    from.ratio ?? 0,
    grouped.map(({ ratio }) => ratio),
    to.ratio ?? 0,
    SPOKEN_DIGITS,
  );
  const said = grouped
    .map(({ name }, at) => ({ name, ratio: -rounded[at + 1]! }))
    .filter(({ ratio }) => ratio !== 0)
    .sort((a, b) => Math.abs(b.ratio) - Math.abs(a.ratio))
    .map(({ name, ratio }) => words.t(`ledger.waterfall.takes.${name}`, { ratio: words.number(ratio) }));
  const values = { from: words.number(rounded[0]!), to: words.number(rounded.at(-1)!), year: ledger.years.at(-1)! };
  if (said.length === 0 && kind === 'match') return words.t('ledger.waterfall.match.nothing', values);
  return words.t(`ledger.waterfall.${kind}.sentence`, { ...values, steps: words.list(said) });
}

/** Steps of one kind together, whoever's they are, in their order. */
function groupedSteps(steps: readonly Step[]): readonly { readonly name: string; readonly ratio: number }[] {
  const nameOf = ({ id }: Step) => (id.startsWith('unspent-') ? 'unspent' : id);
  const names = [...new Set(steps.map(nameOf))];
  return names.map((name) => ({
    name,
    ratio: sum(steps.filter((step) => nameOf(step) === name).map(({ ratio }) => ratio ?? 0)),
  }));
}
