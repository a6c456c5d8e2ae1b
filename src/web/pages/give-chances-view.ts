import type { Chances } from '../../analysis/chances.ts';
import { shareOutMinor } from '../../math/minor-units.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import type { GiveData } from './give-data.ts';
import { shareOf } from './results-numbers.ts';

export interface ChancesView {
  readonly caption: string;
  readonly rows: readonly { readonly id: string; readonly label: string; readonly count: string }[];
  /** When those that are finished are finished; empty when none is. */
  readonly when: string;
  readonly counted: string;
}

const ROWS = [
  ['valid', (fates: Hundred) => 100 - fates.notValid],
  ['approved', (fates: Hundred) => fates.finished + fates.building + fates.abandoned],
  ['finished', (fates: Hundred) => fates.finished],
  ['building', (fates: Hundred) => fates.building],
  ['abandoned', (fates: Hundred) => fates.abandoned],
  ['alone', (fates: Hundred) => fates.alone],
  ['refused', (fates: Hundred) => fates.refused],
  ['waiting', (fates: Hundred) => fates.waiting],
] as const;
const ALWAYS: readonly string[] = ['valid', 'approved', 'finished', 'abandoned'];

/** What chances are told of: a result has it, and so has what a page takes along. */
export type CountedIn = Pick<GiveData, 'scenario' | 'draws' | 'seed' | 'years'>;

/** What became of such proposals in the futures counted, of 100; `null` when nobody proposed any. */
export function chancesView(result: CountedIn, chances: Chances, words: Words): ChancesView | null {
  const { counts } = chances;
  if (counts.proposed === 0) return null;
  const hundred = ofHundred(counts);
  const { proposed } = counts;
  const values = {
    proposals: words.number(proposed),
    draws: words.number(result.draws),
    seed: String(result.seed),
  };
  return {
    caption: words.t('give.chances.caption', { kind: kindWords(chances, result.scenario, words) }),
    rows: ROWS.filter(([id, of]) => ALWAYS.includes(id) || of(hundred) > 0).map(([id, of]) => ({
      id,
      label: labelOf(id, result, words),
      count: words.number(of(hundred), 0),
    })),
    when: whenSentence(counts, words),
    counted: words.t('give.chances.counted', values) + (proposed < FEW ? ` ${words.t('give.chances.few')}` : ''),
  };
}

function labelOf(id: (typeof ROWS)[number][0], { scenario, years }: CountedIn, words: Words): string {
  if (id === 'finished' || id === 'building') return words.t(`give.chances.${id}`, { year: years.at(-1) ?? 0 });
  const unmatched = id === 'approved' && scenario.scheme.matching === null;
  return words.t(unmatched ? 'give.chances.approvedAlone' : `give.chances.${id}`);
}

/** Below this a chance of a half has a standard error of five in a hundred or more. */
export const FEW = 100;

/** "Drinking water, handed in during 2027, late in the year" */
export function kindWords({ kind, scale }: Chances, scenario: Scenario, words: Words): string {
  const { sector, year, locality, place } = kind;
  const name = scenario.sectors.find(({ id }) => id === sector)?.name;
  const where = scenario.place.localities.find(({ id }) => id === locality)?.name;
  return [
    name === undefined ? words.t('give.chances.anySector') : words.text(name),
    ...(scale === null ? [] : [words.t(`give.chances.kindScale.${scale}`)]),
    ...(year === null ? [] : [words.t('give.chances.kindYear', { year })]),
    ...(place === null ? [] : [words.t(`give.chances.kindPlace.${place}`)]),
    ...(where === undefined ? [] : [words.t('give.chances.kindSize', { locality: words.text(where) })]),
  ].join(', ');
}

function whenSentence(counts: Chances['counts'], words: Words): string {
  const { finished } = counts;
  if (finished === 0) return '';
  const after = [counts.after0, counts.after1, counts.after2, counts.after3, counts.after4];
  const shares = shareOutMinor(
    after.map((count) => (100 * count) / finished),
    100,
  );
  const parts = shares.flatMap((count, years) =>
    count === 0 ? [] : [words.t(`give.chances.after${years}`, { count })],
  );
  return words.t('give.chances.when', { list: words.list(parts) });
}

/** The ends of a proposal: each proposal has one of them. */
const ENDS = ['notValid', 'finished', 'building', 'abandoned', 'alone', 'refused', 'waiting'] as const;
type Hundred = Readonly<Record<(typeof ENDS)[number], number>>;

/** Fates of 100 proposals in whole numbers, rounded together so that every number is the sum of its parts. */
export function ofHundred(counts: Hundred & { readonly proposed: number }): Hundred {
  const shares = shareOutMinor(
    ENDS.map((end) => 100 * shareOf(counts[end], counts.proposed)),
    100,
  );
  return Object.fromEntries(ENDS.map((end, at) => [end, shares[at] ?? 0])) as Hundred;
}
