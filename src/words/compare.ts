import { beats, findFigure, type Comparison, type FigureComparison } from '../analysis/compare/compare.ts';
import { isChance, isOutcome } from '../analysis/compare/better.ts';
import type { InputValue } from '../analysis/compare/inputs.ts';
import type { PairedDifference } from '../analysis/compare/paired.ts';
import { isGroup } from '../scenario/raw.ts';
import { findTerm, type Term } from '../scenario/terms.ts';
import type { OutcomeUnit } from '../scenario/outcomes.ts';
import type { Quantity } from '../math/quantity.ts';
import type { Scenario } from '../scenario/types.ts';
import { optionLabel, outcomeLabel, termLabel } from './labels.ts';
import { lowerFirst } from './quantity-label.ts';
import { quantityRange } from './quantity-range.ts';
import type { Words } from './types.ts';

/** "Funds to priorities", "Need covered: Water", "Chance that the envelope is exceeded in some year". */
export function comparedLabel(name: string, { sectors }: Pick<Scenario, 'sectors'>, words: Words): string {
  if (isOutcome(name)) return outcomeLabel(name, words);
  const target = /^target(\d+)$/.exec(name)?.[1];
  if (target !== undefined) return words.t('compare.names.target', { number: target });
  const [group = '', id] = name.split('.');
  if (id === undefined) return words.t(`compare.names.${name}`);
  const sector = sectors.find((one) => one.id === id);
  return words.t(`compare.names.${group}`, {
    outcome: outcomeLabel(group === 'coverage' ? 'needCovered' : 'toPriorities', words),
    name: sector === undefined ? id : words.text(sector.name),
  });
}

/** A value of a figure: a chance counted in futures, a share in percent, the rest rounded to what it can bear. */
export function comparedValue(
  value: number | null,
  { name, unit }: Pick<FigureComparison, 'name' | 'unit'>,
  words: Words,
): string {
  return words.maybe(value, (known) => {
    if (isChance(name)) return words.chance(known);
    if (unit === 'share') return words.share(known, 1);
    return words.about(rounded(known, unit));
  });
}

/** A difference with its sign; of shares and chances in points of a hundred. */
export function differenceValue(value: number | null, { unit }: Pick<FigureComparison, 'unit'>, words: Words): string {
  return words.maybe(value, (known) => {
    const text =
      unit === 'share'
        ? words.t('compare.outcomes.points', { value: words.number(roundedPoints(known), 1) })
        : words.about(rounded(known, unit));
    const shown = unit === 'share' ? roundedPoints(known) : rounded(known, unit);
    return shown > 0 ? `+${text}` : text;
  });
}

const roundedPoints = (share: number): number => Math.round(1000 * share) / 10 + 0;

/** What is counted one by one, in tenths: a mean difference may be smaller than one. */
function rounded(value: number, unit: OutcomeUnit): number {
  return unit === 'people' || unit === 'projects' ? Math.round(value * 10) / 10 + 0 : value;
}

/** "+13 %"; of nothing there is none. */
export function percentValue(percent: number | null, words: Words): string {
  if (percent === null) return words.t('compare.outcomes.noPercent');
  const shown = Math.round(1000 * percent) / 1000 + 0;
  const text = words.share(shown, 1);
  return shown > 0 ? `+${text}` : text;
}

/** One value of a differing input, as the field prints it. */
export function inputText(path: string, one: InputValue, kind: 'value' | 'item', words: Words): string {
  if (kind === 'item') return words.t(one.there ? 'compare.inputs.there' : 'compare.inputs.gone');
  if (!one.there) return words.t(path.startsWith('behaviour.') ? 'compare.inputs.fallback' : 'compare.inputs.gone');
  const { value } = one;
  const term = findTerm(path);
  if (value === null) return words.t(LIMIT.test(path) ? 'compare.inputs.noLimit' : 'compare.inputs.notStated');
  if (typeof value === 'boolean') return words.t(value ? 'compare.inputs.there' : 'compare.inputs.gone');
  if (typeof value === 'string') return optionLabel(path, value, words);
  if (isGroup(value) && 'formula' in value) return String(value['formula']);
  if (typeof value !== 'number' && !isGroup(value)) return JSON.stringify(value);
  return quantityRange(value as Quantity, (number) => numberText(number, term, words), words);
}

/** Where nothing is stated the sky is the limit; elsewhere it is not known. */
const LIMIT = /\.(?:yearlyBudget|projectCap|leverage|stopLoss)$/;

function numberText(value: number, term: Term | undefined, words: Words): string {
  if (term?.unit === 'calendarYear') return String(value);
  return term?.unit === 'share' || term?.unit === 'perYear'
    ? words.share(value, decimals(100 * value))
    : words.number(value);
}

const decimals = (percent: number): number => (Math.abs(percent - Math.round(percent)) < 1e-9 ? 0 : 2);

/** "Match for each unit given (State)": a field, and the items it belongs to by their names. */
export function inputLabel(path: string, scenarios: readonly unknown[], words: Words): string {
  const parts = path.split('.');
  const names = parts.flatMap((_, at) => nameAt(parts.slice(0, at + 1), scenarios, words));
  const label = termLabel(path, words);
  const own =
    label === path
      ? words.has(`compare.groups.${parts.at(-1)}`)
        ? words.t(`compare.groups.${parts.at(-1)}`)
        : (parts.at(-1) ?? path)
      : label;
  const others = label === path && names.length > 0 ? names.slice(0, -1) : names;
  const shown = label === path && names.length > 0 ? (names.at(-1) ?? own) : own;
  return others.length === 0 ? shown : words.t('compare.inputs.item', { label: shown, items: others.join(' · ') });
}

/** The name of the item that a path ends at, in whichever scenario has it. */
function nameAt(parts: readonly string[], scenarios: readonly unknown[], words: Words): readonly string[] {
  for (const scenario of scenarios) {
    const found = parts.reduce<{ value: unknown; inList: boolean }>(
      ({ value }, part) =>
        Array.isArray(value)
          ? { value: value.find((item) => isGroup(item) && item['id'] === part), inList: true }
          : { value: isGroup(value) ? value[part] : undefined, inList: false },
      { value: scenario, inList: false },
    );
    if (!found.inList || !isGroup(found.value)) continue;
    const name = found.value['name'];
    if (typeof name === 'string') return [name];
    if (isGroup(name) && typeof name['en'] === 'string') return [words.text(name as { en: string })];
  }
  return [];
}

/** What one design does against the base, in up to four sentences: priorities and cost, the poorest, how often it is better. */
export function findingSentences(
  comparison: Comparison,
  at: number,
  letters: readonly string[],
  currency: string,
  words: Words,
): readonly string[] {
  const [letter = '', base = ''] = [letters[at], letters[0]];
  const of = (name: string) => findFigure(comparison, name);
  const funds = of('toPriorities');
  const cost = of('outlay');
  const [more, dear] = [funds?.designs[at]?.difference, cost?.designs[at]?.difference];
  if (funds === undefined || cost === undefined || !more || !dear) return [];
  if (comparison.figures.every(({ designs }) => isNothing(designs[at]?.difference)))
    return [words.t('compare.findings.same', { letter, base })];
  const values = {
    letter,
    base,
    change: changeText(more.mean, currency, words),
    cost: changeText(dear.mean, currency, words),
  };
  const first =
    more.percent === null || dear.percent === null
      ? words.t('compare.findings.fundsOnly', values)
      : words.t('compare.findings.funds', {
          ...values,
          percent: percentValue(more.percent, words),
          costPercent: percentValue(dear.percent, words),
        });
  return [first, ...poorSentence(of('poorShare'), at, words), ...beatSentences([funds, cost], at, letters, words)];
}

const isNothing = (difference: PairedDifference | null | undefined): boolean =>
  difference === null ||
  difference === undefined ||
  difference.mean === null ||
  (difference.mean === 0 && difference.p5 === 0 && difference.p95 === 0);

function changeText(value: number | null, currency: string, words: Words): string {
  if (value === null || value === 0) return words.t('compare.findings.none');
  const amount = words.aboutMoney(Math.abs(value), currency);
  return words.t(value > 0 ? 'compare.findings.more' : 'compare.findings.less', { amount });
}

/** Of the same futures on both sides, so that sentence and table do not disagree. */
function poorSentence(figure: FigureComparison | undefined, at: number, words: Words): readonly string[] {
  const difference = figure?.designs[at]?.difference;
  if (!difference) return [];
  const { mean, baseMean } = difference;
  if (mean === null || baseMean === null) return [];
  const [text, baseText] = [words.share(baseMean + mean, 1), words.share(baseMean, 1)];
  const key = difference.undefinedDraws > 0 ? 'poorOfBoth' : 'poor';
  return text === baseText ? [] : [words.t(`compare.findings.${key}`, { share: text, baseShare: baseText })];
}

function beatSentences(
  figures: readonly FigureComparison[],
  at: number,
  letters: readonly string[],
  words: Words,
): readonly string[] {
  return figures.flatMap((figure) => beatSentence(figure, 0, at, letters, words));
}

/** "B beats A in 83 of 100 futures for funds to priorities." The winner stands first; ties are said where there are any. */
export function beatSentence(
  figure: FigureComparison,
  one: number,
  other: number,
  letters: readonly string[],
  words: Words,
): readonly string[] {
  const [wins, losses] = [beats(figure, one, other), beats(figure, other, one)];
  if (wins === null || losses === null) return [];
  const isFirst = wins > losses;
  const [winner, loser] = isFirst ? [one, other] : [other, one];
  const ties = Math.max(0, 1 - wins - losses);
  const label = isOutcome(figure.name) ? lowerFirst(outcomeLabel(figure.name, words), words.locale) : figure.name;
  if (wins === 0 && losses === 0)
    return [
      words.t('compare.findings.allTies', {
        one: letters[one] ?? '',
        other: letters[other] ?? '',
        futures: words.futures(1),
        figure: label,
      }),
    ];
  const tied = ties < 0.005 ? [] : [words.t('compare.findings.ties', { futures: words.futures(Math.min(1, ties)) })];
  return [
    words.t(figure.name === 'outlay' ? 'compare.findings.cheaper' : 'compare.findings.beats', {
      one: letters[winner] ?? '',
      other: letters[loser] ?? '',
      futures: words.futures(isFirst ? wins : losses),
      figure: label,
    }),
    ...tied,
  ];
}
