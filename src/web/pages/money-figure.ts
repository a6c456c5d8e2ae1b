import type { Account } from '../../analysis/pool-account.ts';
import type { Words } from '../../words/words.ts';
import type { StackFigure, Tone } from '../figures/spec.ts';

/** What becomes of the pool, in four parts, from what is used to what is kept. */
const PARTS: readonly { readonly id: string; readonly tone: Tone; readonly lines: readonly string[] }[] = [
  { id: 'used', tone: 'first', lines: ['approved'] },
  { id: 'alone', tone: 'second', lines: ['own-works', 'alone', 'placed'] },
  { id: 'back', tone: 'third', lines: ['returned-not-valid', 'returned-budget', 'returned-partner-absent'] },
  { id: 'left', tone: 'fourth', lines: ['waiting', 'left'] },
];

/** The clubs' money of each year by what became of it, on the mean of all futures. */
export function poolFigure({ lines }: Account, years: readonly number[], currency: string, words: Words): StackFigure {
  const series = PARTS.map(({ id, tone, lines: ids }) => ({
    id,
    label: words.t(`reasons.figure.${id}`),
    tone,
    values: years.map((_, t) => add(lines.filter((line) => ids.includes(line.id)).map(({ byYear }) => byYear[t]!))),
  }));
  const totals = series.map(({ values }) => add(values));
  const all = add(totals);
  const ofHundred = (value: number) => words.number(Math.round((100 * value) / all));
  const sentence =
    all > 0
      ? words.t('reasons.figure.sentence', { used: ofHundred(totals[0]! + totals[1]!), back: ofHundred(totals[2]!) })
      : words.t('reasons.figure.empty');
  return {
    kind: 'stack',
    id: 'pool-parts',
    title: words.t('reasons.figure.title'),
    sentence,
    unit: { kind: 'money', currency, label: currency },
    years,
    series,
  };
}

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
