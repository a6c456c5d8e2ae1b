import { centralOf } from '../../scenario/central.ts';
import { readFlow } from '../../scenario/flow.ts';
import { readNumberText } from '../../scenario/numbers.ts';
import { numberMarks, readTyped } from '../forms.ts';
import type { Words } from '../../words/words.ts';
import type { DesignField, Section } from './design-sections.ts';
import type { FieldTexts } from './design-texts.ts';

/** Shares of one whole: `*` in a name that is no item's own stands for all items (`sectors.*.weight`). */
export interface Sum {
  readonly name: string;
  /** Short path of the section at whose head the sum stands. */
  readonly at: string;
  readonly parts: readonly DesignField[];
  /** Is it refused unless it adds to one? Voters' weights may add to anything. */
  readonly must: boolean;
}

/** Fields whose values over all items add to one (`scenario/checks/sums.ts` refuses them otherwise). */
const OF_LISTS: readonly (readonly [list: string, field: string])[] = [
  ['place.localities', 'diasporaShare'],
  ['sectors', 'weight'],
  ['sectors', 'preference'],
];

/** The sums of a step's sections. */
export function sumsOf(sections: readonly Section[]): readonly Sum[] {
  const fields = sections.flatMap((section) => section.fields);
  const lists = OF_LISTS.flatMap(([list, field]): readonly Sum[] => {
    const parts = fields.filter(({ term }) => term.path === `${list}.*.${field}`);
    return parts.length === 0 ? [] : [{ name: `${list}.*.${field}`, at: list, parts, must: true }];
  });
  const whole = sections
    .filter(({ kind, path }) => kind === 'record' || path === 'uses')
    .map(({ path, fields: parts }): Sum => ({ name: path, at: path, parts, must: !path.startsWith('council.') }));
  return [...lists, ...whole];
}

/** What the parts add to, by what stands in their inputs; `null` when one of them is no number. */
export function sumFound({ parts }: Sum, textsOf: (path: string) => FieldTexts, words: Words): number | null {
  const values = parts.map(({ path }) => shareTyped(textsOf(path).main, words));
  if (values.some((value) => value === null)) return null;
  return Number(values.reduce((sum: number, value) => sum + (value ?? 0), 0).toPrecision(9));
}

/** A share as typed, or the middle of a distribution; an empty one is nothing. */
function shareTyped(typed: string, words: Words): number | null {
  const text = readTyped(typed, numberMarks(words.locale));
  if (text === '') return 0;
  if (!text.startsWith('{')) {
    const read = readNumberText(text, true);
    return read.ok ? read.value : null;
  }
  return centralOf(readFlow(text)?.value);
}

/** The texts of a sum's inputs when its parts are made to add to 100 %, in their proportions; `null` where they cannot. */
export function scaledTexts(
  sum: Sum,
  textsOf: (path: string) => FieldTexts,
  words: Words,
): Readonly<Record<string, string>> | null {
  const found = sumFound(sum, textsOf, words);
  const mains = sum.parts.map(({ path }) => shareTyped(textsOf(path).main, words));
  // A distribution in brackets has more than one number to scale: it is left to whoever wrote it.
  const fixed = sum.parts.some(({ path }) => textsOf(path).main.trim().startsWith('{'));
  if (found === null || found <= 0 || fixed || mains.some((value) => value === null || value < 0)) return null;
  const shares = roundedShares(mains.map((value) => (value ?? 0) / found));
  const print = (value: number) => words.share(value, decimals(100 * value));
  const ends = sum.parts.flatMap(({ path }): [string, string][] =>
    (['low', 'high'] as const).flatMap((end): [string, string][] => {
      const value = shareTyped(textsOf(path)[end], words);
      return textsOf(path)[end].trim() === '' || value === null
        ? []
        : [[`${path}.${end}`, print(rounded(value / found))]];
    }),
  );
  return Object.fromEntries([
    ...sum.parts.map(({ path }, at): [string, string] => [path, print(shares[at] ?? 0)]),
    ...ends,
  ]);
}

/** Hundredths of a percent: finer shares are typed by nobody. */
const FINEST = 1e4;
const rounded = (value: number): number => Math.round(value * FINEST) / FINEST;

/** Shares to the hundredth of a percent that add to one: the greatest takes what rounding leaves. */
function roundedShares(shares: readonly number[]): readonly number[] {
  const near = shares.map((share) => Math.round(share * FINEST));
  const rest = FINEST - near.reduce((sum, share) => sum + share, 0);
  const greatest = near.indexOf(Math.max(...near));
  return near.map((share, at) => (at === greatest ? share + rest : share) / FINEST);
}

function decimals(percent: number): number {
  return String(Number(percent.toFixed(2))).split('.')[1]?.length ?? 0;
}
